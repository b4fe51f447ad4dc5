import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startProject } from "../../engine/project/index.ts";
import { understand } from "../../engine/talk/index.ts";
import { apply } from "../../engine/project/index.ts";
import { allMatch, type Row } from "./expected.ts";
import { ENGINEER, ROASTER } from "./films.ts";
import { FIRST_CHINESE, FIRST_ENGLISH, IDLE } from "./first-set.ts";
import { SECOND_CHINESE, SECOND_ENGLISH } from "./second-set.ts";

const editsOf = (text: string, project = ENGINEER) => {
  const found = understand(text, project);
  return "edits" in found ? found.edits : [];
};

/** Rows of a set that are understood otherwise than meant. */
function missed(rows: readonly Row[], project: typeof ENGINEER): readonly string[] {
  return rows.filter(([said, ...wanted]) => !allMatch(editsOf(said, project), wanted)).map(([said]) => said);
}

describe("understanding what is asked for", () => {
  it("reaches what the first 120 instructions mean, 60 English and 60 Chinese", () => {
    expect(FIRST_ENGLISH.length + FIRST_CHINESE.length).toBe(120);
    expect([...missed(FIRST_ENGLISH, ENGINEER), ...missed(FIRST_CHINESE, ROASTER)]).toEqual([]);
  });

  it("reaches what another 120 mean that were written before it", () => {
    expect(SECOND_ENGLISH.length + SECOND_CHINESE.length).toBe(120);
    expect([...missed(SECOND_ENGLISH, ENGINEER), ...missed(SECOND_CHINESE, ROASTER)]).toEqual([]);
  });

  it("changes nothing for what asks for nothing", () => {
    expect(IDLE).toHaveLength(40);
    for (const said of IDLE)
      expect([said, editsOf(said, /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER)]).toEqual([said, []]);
  });

  it("gives edits that can be made", () => {
    for (const [rows, project] of [
      [FIRST_ENGLISH, ENGINEER],
      [SECOND_ENGLISH, ENGINEER],
      [FIRST_CHINESE, ROASTER],
      [SECOND_CHINESE, ROASTER],
    ] as const)
      for (const [said] of rows)
        for (const edit of editsOf(said, project)) {
          const done = apply(project, edit);
          if ("refusal" in done) expect([said, done.refusal.code]).not.toEqual([said, "bad-edit"]);
        }
  });

  it.each([
    ["make it warmer", ["music", "theme", "tone"]],
    ["change the music", ["mood", "mood", "mood"]],
    ["for instagram", ["aspect", "aspect", "aspect"]],
    ["换个颜色", ["colour", "colour", "colour"]],
    ["remove the work part", ["scene", "scene", "scene"]],
  ])("asks back for what %j leaves open", (said, keys) => {
    const found = understand(said, ENGINEER);
    expect("question" in found ? found.question.choices.map(({ key }) => key) : found).toEqual(keys);
  });

  it("takes a pasted posting for a posting, whatever commands its words would be", () => {
    const posting = `Export Manager\n\nNo music, please: our office is quiet.\n\nResponsibilities\n- Remove old scenes\n- Make it shorter\n- Change the title\n\nWe offer €60,000 a year and 30 days of holiday.\nApply at jobs.example/12`;
    expect(understand(posting, ENGINEER)).toEqual({ posting });
    const chinese = `出口经理\n\n岗位职责：\n- 去掉旧的流程\n- 缩短交货时间，改成15天\n- 更换供应商\n\n任职要求：\n- 3年以上经验\n- 英语流利，能出差，会写清楚的报告，愿意带新人，能和各部门一起解决问题\n\n薪资：月薪15000元，投递简历到 hr@example.com`;
    expect(understand(chinese, ROASTER)).toEqual({ posting: chinese });
  });

  it("says what scene there is not, instead of guessing", () => {
    expect(understand("delete scene 40", ENGINEER)).toMatchObject({
      refusal: { code: "no-scene", values: { scene: 40 } },
    });
  });

  it("means a scene that was last spoken of", () => {
    expect(understand("make that scene a bit shorter", ENGINEER, "pay")).toMatchObject({
      edits: [{ op: "resizeScene", scene: "pay", factor: 0.9 }],
    });
  });

  it("reads any text, and reads it the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(understand(text, ENGINEER)).toEqual(understand(text, ENGINEER));
      }),
      { numRuns: 200 },
    );
  });

  it("takes no longer than its length allows for hostile text", () => {
    const project = startProject(ENGINEER.posting, { lengthS: 15 });
    const hostile = [
      "a",
      "aA1-",
      "the ",
      '"',
      "'a ",
      "(((",
      "no no ",
      "第",
      "一",
      "，",
      "scene 1 and ",
      "a.",
      "a@",
      "1.",
      "#",
      "http://a",
      "\n- ",
      "不要",
    ].map((piece) => piece.repeat(1200 / piece.length));
    const long = hostile.map((text) => text.repeat(400));
    const steps = (texts: readonly string[]): number => {
      const start = performance.now();
      for (const text of texts) understand(text, project);
      return performance.now() - start;
    };
    steps(hostile);
    // Four hundred times the text: what grows with its square would take minutes. No clock decides, a minute is a hang.
    expect(steps(long)).toBeLessThan(60_000);
  });
});
