import { describe, expect, it } from "vitest";
import type { Project } from "../../engine/project/index.ts";
import { converse, languageOf } from "../../engine/talk/index.ts";
import { traceOf, typedIn } from "../../engine/script/index.ts";
import { ENGINEER, ROASTER } from "./films.ts";

/** The film after all that was said to it, and what was answered. */
function said(project: Project, ...messages: readonly string[]) {
  let now = project;
  const answers = messages.map((message) => {
    const done = converse(now, message);
    now = done.project;
    return done;
  });
  return { project: now, answers, last: answers.at(-1) };
}

const idsOf = ({ storyboard }: Project) => storyboard.scenes.map(({ id }) => id);

describe("conversing about a film", () => {
  it("makes the edits, tells exactly what they did, and what could be next", () => {
    const { last, project } = said(ENGINEER, "cut the second scene and make it vertical");
    expect(last?.kind).toBe("edited");
    if (last?.kind !== "edited") return;
    expect(last.toolCalls.map(({ name }) => name)).toEqual(["removeScene", "setAspects"]);
    expect(last.changes[0]).toMatchObject({
      scene: "why",
      at: { number: 2 },
      before: "We build robots that plant city farms.",
      after: null,
    });
    expect(last.reply).toContain("16:9 → 9:16");
    expect(last.reply).toContain("7 scenes");
    expect(last.reply).toMatch(/Next, you could say .+ or .+\./u);
    expect(idsOf(project)).not.toContain("why");
  });

  it("tells which scenes time took away though nobody named them, and which it gave back", () => {
    const replies = said(ENGINEER, "make it 15 seconds", "make it 30 seconds").answers.map((one) =>
      one.kind === "edited" ? one.reply : one.kind,
    );
    expect(replies[0]).toMatch(/No time is left for .*mission \(“We build robots/u);
    expect(replies[1]).toMatch(/There is time again for .*mission/u);
  });

  it.each([
    [
      ["make it 15 seconds", "undo"],
      ["Undone, version: 2 → 1.", "Length: 15 s → 30 s.", "time again for mission"],
    ],
    [
      ["no music", "undo", "redo"],
      ["Done again, version: 1 → 2.", "Music: lo-fi → none."],
    ],
    [
      ["cut the mission", "no music", "start over"],
      ["Shown again, scene 2 (mission", "Music: none → lo-fi."],
    ],
    [
      ["不要音乐", "撤销"],
      ["已撤销，版本：2 → 1。", "音乐：无 → 慵懒。"],
    ],
    [["去掉使命", "撤销"], ["重新出现，第2幕（使命"]],
  ])("after %j tells what is otherwise now", (messages, told) => {
    const { last } = said(ENGINEER, ...messages);
    for (const line of told) expect(last?.kind === "edited" ? last.reply : last?.kind).toContain(line);
  });

  it("says that time is wanting for what gave way, and not that it is there already", () => {
    const asked = said(ENGINEER, "make it 15 seconds", "bring back the mission").last;
    expect(asked?.kind === "refusal" ? asked.reply : asked?.kind).toContain("no time left for that");
    const there = said(ENGINEER, "bring back the mission").last;
    expect(there?.kind === "refusal" ? there.reply : there?.kind).toContain("That is how it is already");
  });

  it.each([
    ["how long is it?", "Length: 30 s."],
    ["what does scene 3 say?", "Scene 3 (work"],
    ["which music is that?", "Music: lo-fi."],
    ["who speaks?", "Voice: chosen for you."],
    ["how do I add a photo?", "use team.jpg in scene 3"],
    ["what can you do?", "I can change length"],
    ["is it sunny in Berlin?", "The film now (version 1): 30 s"],
  ])("answers %j with what it asks about, and changes nothing", (question, answer) => {
    const { last, project } = said(ENGINEER, question);
    expect(last?.kind === "refusal" ? last.reply : last?.kind).toContain(answer);
    expect(project.version).toBe(ENGINEER.version);
  });

  it.each([
    ["use a British accent", "There is no voice “British accent”"],
    ["mention the psychologist", "The posting has no more to say of “psychologist”"],
    ["can we have a banjo in the background", "no “banjo”"],
    ["make the text bigger", "Letters are as large as"],
  ])("says of %j what there is not", (wish, answer) => {
    const { last } = said(ENGINEER, wish);
    expect(last?.kind === "question" || last?.kind === "refusal" ? last.reply : last?.kind).toContain(answer);
  });

  it("adds a last sentence, tells more of what is asked for, and leads with words of the film", () => {
    const last = said(ENGINEER, "add a line at the end: Come and see us").project.storyboard.scenes.at(-1);
    expect(last?.narration).toMatch(/\. Come and see us\.$/u);
    expect(last?.own?.join(" ")).toContain("Come and see us.");
    expect(idsOf(said(ENGINEER, "start with the four day week").project)[1]).toBe("pay");
    expect(idsOf(said(ENGINEER, "talk about the salary").project)[1]).toBe("pay");
  });

  it("takes bare figures for the same money, and the second of two names", () => {
    const pay = said(ENGINEER, "the pay is 100,000 to 120,000 actually").last;
    expect(pay?.kind === "edited" ? pay.changes[0]?.after : "").toBe("€100,000 to 120,000 a year");
    const name = said(ENGINEER, "We're not called Northwind Robotics, it's Northwind").last;
    expect(name?.kind === "edited" ? name.changes[0]?.after : "").toBe("Northwind");
  });

  it("answers in the language it is spoken to in", () => {
    const { last } = said(ROASTER, "改成竖屏");
    expect(last?.kind === "edited" ? last.reply : "").toContain("画幅：16:9 → 9:16");
    expect(last?.kind === "edited" ? last.reply : "").toContain("接下来可以说");
  });

  it("asks back, and takes a number, a name or another wish for an answer", () => {
    const { answers } = said(ENGINEER, "make it warmer");
    expect(answers[0]?.kind).toBe("question");
    expect(said(ENGINEER, "make it warmer", "2").project.choices).toMatchObject({ theme: "warm", music: "lofi" });
    expect(said(ENGINEER, "make it warmer", "the music").project.choices).toMatchObject({
      theme: "auto",
      music: "warm",
    });
    expect(said(ENGINEER, "make it warmer", "no captions").project.choices).toMatchObject({
      captions: "none",
      music: "lofi",
    });
    expect(said(ROASTER, "换个音乐", "第二个").project.choices.music).toBe("warm");
  });

  it("takes back what was meant otherwise", () => {
    const { project } = said(ENGINEER, "cut the second scene", "no, I meant the third");
    expect(idsOf(project)).toContain("why");
    expect(idsOf(project)).not.toContain("do-1");
  });

  it("knows which scene was spoken of", () => {
    const { project } = said(ENGINEER, 'change the text of the third scene to "Steer 400 robots"', "remove that scene");
    expect(idsOf(project)).not.toContain("do-1");
  });

  it("changes nothing where one of several wishes is impossible", () => {
    const { last, project } = said(ENGINEER, "no music and use the voice of nobody.such and delete scene 99");
    expect(last?.kind).toBe("refusal");
    expect(project.choices).toEqual(ENGINEER.choices);
  });

  it("offers ways to make room for what does not fit, and each of them works", () => {
    const long =
      "add a scene: We have a dog called Biscuit who runs the office, greets every guest at the door, knows all robots by name, and is always very happy to see you and your bicycle in the morning";
    const { last } = said(ENGINEER, long);
    expect(last?.kind).toBe("question");
    if (last?.kind !== "question") return;
    expect(last.question.choices.length).toBeGreaterThan(1);
    for (let choice = 1; choice <= last.question.choices.length; choice += 1) {
      const { project } = said(ENGINEER, long, String(choice));
      expect(idsOf(project).some((id) => id.startsWith("own-"))).toBe(true);
    }
  });

  it("marks what the user typed as theirs, and keeps what is derived traced", () => {
    const { project } = said(ENGINEER, 'add a scene that says "Bring your dog"', "change the title to Head of Lettuce");
    const typed = typedIn(project.storyboard);
    expect(typed.map(({ text }) => text)).toEqual(expect.arrayContaining(["Bring your dog", "Head of Lettuce"]));
    expect(typed.every(({ evidence, by }) => evidence === null && by === "user")).toBe(true);
    expect(traceOf(project.storyboard, project.posting).map(({ text }) => text)).not.toContain(
      "Senior Software Engineer",
    );
    expect(traceOf(project.storyboard, project.posting).map(({ text }) => text)).toContain("Northwind Robotics");
  });

  it("leaves the salary out of picture and narration, or of the narration only", () => {
    const spoken = ({ storyboard }: Project) => storyboard.scenes.map(({ narration }) => narration).join(" ");
    const shown = ({ storyboard }: Project) => storyboard.scenes.flatMap(({ copy }) => copy).join(" ");
    const quiet = said(ENGINEER, "don't read the salary out").project;
    expect([spoken(quiet).includes("75,000"), shown(quiet).includes("75,000")]).toEqual([false, true]);
    const secret = said(ENGINEER, "don't show the salary").project;
    expect([spoken(secret).includes("75,000"), shown(secret).includes("75,000")]).toEqual([false, false]);
    // It stays so in a film that is written anew, and comes back when it is asked for.
    expect(shown(said(secret, "make it 60 seconds").project)).not.toContain("75,000");
    expect(shown(said(secret, "show the salary again").project)).toContain("75,000");
  });

  it("keeps the user's words in a film of another length", () => {
    const { project } = said(
      ENGINEER,
      'change the text of scene 2 to "We feed cities."',
      "cut the requirements part",
      "make it 15 seconds",
    );
    expect(project.storyboard.scenes.find(({ id }) => id === "why")?.narration).toBe("We feed cities.");
    expect(idsOf(project)).not.toContain("bring");
    expect(project.choices.lengthS).toBe(15);
  });

  it("undoes and goes to versions by number", () => {
    const { project } = said(ENGINEER, "no music", "no captions", "vertical");
    expect(said(project, "undo two steps").project.choices).toMatchObject({
      music: null,
      captions: "both",
      aspects: ["16:9"],
    });
    expect(said(project, "back to version 2").project.choices).toMatchObject({ music: null, captions: "both" });
    expect(said(project, "back to version 2", "redo").project.choices).toMatchObject({ captions: "none" });
    expect(said(project, "start over").project.choices).toEqual(ENGINEER.choices);
  });

  it("hands a pasted posting back", () => {
    const posting = `Gardener\n\nResponsibilities\n- Plant trees\n- Water them\n\nRequirements\n- Green fingers\n\nBenefits\n- 30 days of holiday, €30,000 a year, apply at garden.example, and a good many words more so that nobody takes it for anything said in passing.`;
    expect(said(ENGINEER, posting).last).toMatchObject({ kind: "posting", posting });
  });
});

describe("the language that is answered in", () => {
  it.each([
    ["不要音乐", "zh"],
    ["logo 放大一点", "zh"],
    ["把标题改成 We bake for the whole town", "zh"],
    ["change the title to 高级工程师", "en"],
    ["Put 每天 in scene 2", "en"],
    ["no music", "en"],
    ["音楽なしで", "en"],
  ])("of %j is that of its sentence: %s", (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe("what was just taken away", () => {
  it.each([
    ["remove the mission scene", "bring it back"],
    ["no captions", "hmm, keep them in"],
    ["去掉第三幕", "还是留着吧"],
    ["不要字幕", "把它恢复"],
  ])("after %j comes back by %j", (taken, back) => {
    const { project, last } = said(ENGINEER, taken, back);
    expect(project.version).toBe(ENGINEER.version);
    expect(last?.kind === "edited" ? last.changes[0]?.op : last?.kind).toBe("undo");
  });

  it("is told why a length is as it was, where another was asked for", () => {
    const { last } = said(ENGINEER, "make it 15 seconds", "make it 20 seconds");
    expect(last?.kind === "refusal" ? last.reply : "").toContain("You asked for 20 s; films come in 15, 30");
  });

  it("is told of several shapes which is drafted", () => {
    const { last } = said(ENGINEER, "square and vertical please");
    expect(last?.kind === "edited" ? last.reply : "").toContain("Drafted, and exported, is 1:1.");
  });
});
