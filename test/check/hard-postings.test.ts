import { describe, expect, it } from "vitest";
import { readPosting } from "../../engine/posting/index.ts";
import type { Posting } from "../../engine/posting/posting.ts";
import { HARD_POSTINGS } from "../support/hard-postings.ts";

async function read(name: string): Promise<Posting> {
  const bytes = Buffer.from(HARD_POSTINGS[name] ?? "");
  const [posting] = await readPosting({ name: `${name}.md`, bytes }, { now: "2030-01-01" });
  if (posting === undefined) throw new RangeError(`${name} holds no posting.`);
  return posting;
}

/** Words of scripts that part them by spaces. */
const words = (name: string): number => (HARD_POSTINGS[name] ?? "").match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
const title = (name: string): string => /^# (.*)$/mu.exec(HARD_POSTINGS[name] ?? "")?.[1] ?? "";

describe("a posting that is hard to set is what its name says:", () => {
  it("a title of 90 characters", async () => {
    expect(title("long-title")).toHaveLength(90);
    expect((await read("long-title")).facts.title?.value).toBe(title("long-title"));
  });

  it("German compounds of more than 25 letters, in title, company and duties", async () => {
    const text = HARD_POSTINGS["german-compounds"] ?? "";
    const long = text.match(/\p{L}{25,}/gu) ?? [];
    expect(new Set(long).size).toBeGreaterThanOrEqual(3);
    expect((await read("german-compounds")).facts.language).toBe("de");
  });

  it.each([
    ["japanese", "ja", /\p{Script=Hiragana}/u],
    ["chinese", "zh", /\p{Script=Han}/u],
    ["arabic", "ar", /\p{Script=Arabic}/u],
  ])("%s is read as such", async (name, language, script) => {
    const { facts } = await read(name);
    expect(facts.language).toMatch(new RegExp(`^${language}`, "u"));
    expect(HARD_POSTINGS[name]).toMatch(script);
    expect(facts.title?.value ?? "").not.toBe("");
  });

  it("emoji in title, headings and items", () => {
    const lines = (HARD_POSTINGS["emoji"] ?? "").split("\n").filter((line) => /\p{Extended_Pictographic}/u.test(line));
    expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("## ")).length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith("- ")).length).toBeGreaterThan(2);
  });

  it("no company, no pay", async () => {
    expect((await read("no-company")).facts.company).toBeNull();
    expect((await read("no-pay")).facts.salary).toBeNull();
  });

  it("no bullets", async () => {
    expect(HARD_POSTINGS["no-bullets"]).not.toMatch(/^\s*(?:[-*•]|\d+[.)])\s/mu);
    expect((await read("no-bullets")).facts.salary).not.toBeNull();
  });

  it("80 words, half as many, and 1,500", () => {
    expect(words("few-words")).toBe(80);
    expect(words("fewer-words")).toBeLessThanOrEqual(40);
    expect(Math.abs(words("many-words") - 1500)).toBeLessThan(60);
  });
});
