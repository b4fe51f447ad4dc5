import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ScriptedPosting } from "../../engine/cli/storyboard-json.ts";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

const SAMPLES = readdirSync("jobs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => join("jobs", name));
const SCALARS = [
  "title",
  "company",
  "location",
  "workplace",
  "employmentType",
  "salary",
  "apply",
  "deadline",
  "startDate",
  "mission",
] as const;
const LISTS = ["responsibilities", "requirements", "benefits"] as const;

async function script(args: readonly string[], input?: string): Promise<readonly ScriptedPosting[]> {
  const { code, stdout, stderr } = await jobreel(["script", "--json", ...args], input === undefined ? {} : { input });
  expect([code, stderr]).toEqual([0, ""]);
  const { postings } = JSON.parse(stdout) as { postings: readonly ScriptedPosting[] };
  return postings;
}

describe("jobreel script --json", () => {
  it.each(SAMPLES)("gives every fact and claim of %s with a span that lies in the text", async (sample) => {
    const [posting] = await script([sample]);
    const { facts, storyboard, text, warnings, language } = posting!;
    expect(language).toBe("en");
    expect(warnings).toEqual(expect.any(Array));
    const stated = SCALARS.map((name) => facts[name]).filter((fact) => fact !== null);
    for (const fact of stated) expect(Object.keys(fact).toSorted()).toEqual(["evidence", "value"]);
    const spans = [
      ...SCALARS.flatMap((name) => facts[name]?.evidence ?? []),
      ...LISTS.flatMap((name) => facts[name].flatMap((item) => item.evidence)),
      ...storyboard.scenes.flatMap((scene) => scene.claims.map((claim) => claim.evidence)),
    ];
    expect(spans.filter(([from, to]) => !(from >= 0 && from < to && to <= text.length))).toEqual([]);
    expect(storyboard.lengthS).toBe(30);
    expect(storyboard.scenes.length).toBeGreaterThan(2);
    for (const scene of storyboard.scenes) {
      expect(Object.keys(scene)).toEqual(["id", "purpose", "copy", "narration", "claims"]);
    }
  });

  it("reads standard input, and takes the length from an option rather than from the prompt", async () => {
    const [asked] = await script(["-", "--prompt", "in 60 seconds", "--length", "15"], POSTING);
    expect(asked).toMatchObject({ source: "-", storyboard: { lengthS: 15 }, facts: { title: { value: "Line Cook" } } });
    const [wished] = await script(["-", "--prompt", "in 60 seconds"], POSTING);
    expect(wished!.storyboard.lengthS).toBe(60);
    const [chinese] = await script(["-", "--prompt", "做一个15秒的视频"], POSTING);
    expect(chinese!.storyboard.lengthS).toBe(15);
  });

  it("gives postings of one name distinct slugs", async () => {
    const postings = await script([SAMPLES[0]!, SAMPLES[0]!, SAMPLES[0]!]);
    const [first] = postings;
    expect(postings.map(({ slug }) => slug)).toEqual([first!.slug, `${first!.slug}-2`, `${first!.slug}-3`]);
  });

  it("gives those that can be read where another cannot, and ends with 2", async () => {
    const { code, stdout, stderr } = await jobreel(["script", "--json", "nowhere.md", SAMPLES[0]!]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: nowhere\.md: [^\n]+\n$/);
    expect((JSON.parse(stdout) as { postings: unknown[] }).postings).toHaveLength(1);
  });
});

describe("jobreel script", () => {
  it("prints facts and scenes for people to read", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const { code, stdout } = await jobreel(["script", "cook.md"], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^cook\.md: Line Cook/);
    expect(stdout).toMatch(/\n {2}title {2,}Line Cook\n/);
    expect(stdout).toMatch(/\nStoryboard, 30 s\n {2}hook {2,}shows .*Line Cook/);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("prints notes with the posting they are of, each thing once, and no terms of a schema", async () => {
    await using folder = await emptyFolder();
    const bare =
      "# Night Porter\n\nThe Larch Inn is looking for a night porter, full-time and on site.\n\n## Your tasks\n\n- Keep the door\n- Carry bags\n";
    await writeFile(join(folder.path, "porter.md"), bare);
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const { stdout, stderr } = await jobreel(["script", "porter.md", "cook.md"], { cwd: folder.path });
    expect(stderr).toBe("");
    const [porter = "", cook = ""] = stdout.split(/^(?=cook\.md: )/mu);
    expect(porter).toContain("\nNotes\n");
    expect(porter.replace(/\s+/gu, " ").match(/to apply with|how to apply/gu)).toHaveLength(1);
    expect(porter).toMatch(/employment type +full-time\n/u);
    expect(`${porter}${cook}`).not.toMatch(/[A-Z]_[A-Z]/u);
  });

  it("ends well where its reader leaves", async () => {
    const { spawnSync } = await import("node:child_process");
    const shell = spawnSync(
      "bash",
      [
        "-c",
        `"${process.execPath}" engine/cli/main.ts script --json ${SAMPLES.join(" ")} | head -c 20; echo " \${PIPESTATUS[0]}"`,
      ],
      { encoding: "utf8" },
    );
    expect([shell.stdout, shell.stderr]).toEqual(['{"postings":[{"slug" 0\n', ""]);
  });
});
