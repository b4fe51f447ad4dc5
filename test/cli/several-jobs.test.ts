import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ScriptedPosting } from "../../engine/cli/storyboard-json.ts";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

const JOBS = JSON.stringify(
  ["Night Baker", "Day Baker", "Driver"].map((title) => ({
    title,
    company: "Blue Oven",
    requirements: ["Two years of experience", "A driving licence"],
  })),
);

async function titles(args: readonly string[]): Promise<(string | undefined)[]> {
  const { stdout } = await jobreel(["script", "-", "--json", ...args], { input: JOBS });
  const { postings } = JSON.parse(stdout) as { postings: readonly ScriptedPosting[] };
  return postings.map(({ facts }) => facts.title?.value);
}

describe("a file of several jobs", () => {
  it("gives all of them, and says so", async () => {
    expect(await titles([])).toEqual(["Night Baker", "Day Baker", "Driver"]);
    const { stderr } = await jobreel(["script", "-", "--json"], { input: JOBS });
    expect(stderr).toMatch(/holds 3 jobs; --select/);
  });

  it("gives the one that is selected by number, by title, or by words of it", async () => {
    expect(await titles(["--select", "2"])).toEqual(["Day Baker"]);
    expect(await titles(["--select", "driver"])).toEqual(["Driver"]);
    expect(await titles(["--select", "night"])).toEqual(["Night Baker"]);
  });

  it("names a job alike, be it taken alone or with the others of its title", async () => {
    const input = JSON.stringify(["Day", "Night"].map((shift) => ({ title: "Baker", description: `${shift} shift` })));
    const slugs = async (...args: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await jobreel(["script", "-", "--json", ...args], { input });
      return (JSON.parse(stdout) as { postings: readonly ScriptedPosting[] }).postings.map(({ slug }) => slug);
    };
    const [first, second] = await slugs();
    expect(second).toBe(`${first}-2`);
    expect(await slugs("--select", "2")).toEqual([second]);
  });

  it.each([
    ["4", /"?4"? means none of its jobs; expected one of: 1 Night Baker, 2 Day Baker, 3 Driver/],
    ["baker", /"baker" means 2 of its jobs/],
  ])("refuses --select %s, and names what there is", async (select, message) => {
    const { code, stderr } = await jobreel(["script", "-", "--select", select], { input: JOBS });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe("a posting that is closed", () => {
  it("is not filmed, and the error says why and what to do", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING.replace("2031", "2021"));
    const { code, stderr } = await jobreel(["make", "cook.md"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/cook\.md: this job is closed \(applications closed on 2021-03-15.*--force/);
  });
});

describe("a writer or a language that can't be had", () => {
  it.each([
    [["--lang", "fr"], /jobreel does not translate by itself/],
    [["--lang", "not a language"], /is no language/],
    [["--writer", "gpt"], /There is no writer "gpt"/],
  ])("%j is refused before any work", async (args, message) => {
    const { code, stderr } = await jobreel(["script", "-", ...args], { input: POSTING });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  });
});
