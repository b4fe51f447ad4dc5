import { describe, expect, it } from "vitest";
import { englishSyllables, germanSyllables } from "../../engine/review/syllables.ts";
import { found, postingFrom, quotes, reviewOf } from "./posting-from.ts";
import { reviewPosting } from "../../engine/review/index.ts";
import { read } from "../posting/sample.ts";

const EASY = "You sort the maps. You help our guests. We pay you well. You go home at four. ".repeat(8);
const HARD =
  "Responsibilities necessitate interdisciplinary administrative coordination, organizational optimization and " +
  "comprehensive documentation of institutional methodologies across geographically distributed constituencies. ";

describe("syllables", () => {
  it.each([
    ["map", 1],
    ["maps", 1],
    ["home", 1],
    ["table", 2],
    ["reading", 2],
    ["archive", 2],
    ["created", 3],
    ["science", 2],
    ["organization", 5],
    ["responsible", 4],
    ["we", 1],
    ["worked", 1],
    ["wanted", 2],
  ])("%s has %i", (word, count) => {
    expect(englishSyllables(word)).toBe(count);
  });

  it("are counted in German by groups of vowels", () => {
    expect(["Haus", "Arbeit", "Mitarbeiterin", "Büro"].map(germanSyllables)).toEqual([1, 2, 5, 2]);
  });
});

describe("readability", () => {
  it("tells easy text from hard", () => {
    expect(reviewOf(EASY).readability!.ease).toBeGreaterThan(90);
    expect(reviewOf(EASY).readability!.grade).toBeLessThan(3);
    expect(found("hard-to-read", EASY)).toEqual([]);
    expect(found("hard-to-read", HARD.repeat(5))).toMatchObject([{ severity: "warning", span: null }]);
  });

  it("measures German by Amstad, other languages by the length of sentences, and short text not at all", () => {
    const german = reviewOf("Wir pflegen alte Karten. Du hilfst uns dabei. Das Haus ist alt. ".repeat(8), {
      language: "de",
    });
    expect(german.readability).toMatchObject({ grade: null });
    expect(german.readability!.ease).toBeGreaterThan(70);
    const chinese = reviewOf("我们整理旧地图。你会帮助读者。".repeat(15), { language: "zh" });
    expect(chinese.readability).toMatchObject({ ease: null, sentences: 30 });
    expect(reviewOf("You sort maps.").readability).toBeNull();
  });

  it("finds the sentence that is too long, and neither its neighbours nor a list", () => {
    const long = `You ${"sort the maps and ".repeat(9)}go home.`;
    expect(quotes("long-sentence", `We are few. ${long} Then you rest.`)).toEqual([long]);
    const list = Array.from({ length: 20 }, (_, i) => `* Sort the maps of year ${i}`).join("\n");
    expect(quotes("long-sentence", list)).toEqual([]);
  });

  it("follows a sentence over the lines of a paragraph that was broken at a margin", () => {
    const line = "and then you go on to sort the maps of the next shelf and the next";
    expect(
      found("long-sentence", `First you sort the maps of this one shelf by the window,\n${line}\n${line}\n${line}.`),
    ).toHaveLength(1);
  });
});

describe("length", () => {
  it.each([
    [20, ["too-short"]],
    [100, []],
    [700, []],
    [701, ["too-long"]],
  ])("of %i words", (count, rules) => {
    const { findings, words } = reviewOf("You go. ".repeat(count / 2) + (count % 2 ? "Well." : ""));
    expect(words).toBe(count);
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("too-"))).toEqual(rules);
  });

  it("of a list of requirements: ten are read, eleven are not", () => {
    const list = (count: number): string =>
      `## Requirements\n\n${Array.from({ length: count }, (_, i) => `- Experience with shelf ${i + 1}`).join("\n")}`;
    expect(quotes("long-requirements", list(11))).toEqual(["Experience with shelf 11"]);
    expect(quotes("long-requirements", list(10))).toEqual([]);
  });
});

describe("shouting", () => {
  it("is a row of capitals or of exclamation marks", () => {
    expect(quotes("shouting", "Please note that WE ONLY TAKE THE VERY BEST here. Apply now!!!")).toEqual([
      "WE ONLY TAKE THE VERY BEST",
      "!!!",
    ]);
  });

  it("is no heading, abbreviation or single mark", () => {
    expect(quotes("shouting", "WHAT YOU WILL DO HERE\n\nYou know SQL, HTML, CSS, XML. Welcome!")).toEqual([]);
  });
});

describe("what is missing", () => {
  it("is the title, the employer, the place and the way to apply", () => {
    const posting = read(
      "We pay £12 an hour.\n\n## What you'll do\n\n- Sort the maps\n- Help our guests\n\n## What you bring\n\n- Patience\n",
    );
    const rules = reviewPosting(posting, { now: "2026-11-24" }).findings.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["missing-company", "missing-location", "missing-apply"]));
  });

  it("is nothing where all is said, and no place where the job is remote", () => {
    const rules = reviewPosting(postingFrom(EASY), { now: "2026-11-24" }).findings.map(({ rule }) => rule);
    expect(rules).toEqual([]);
    const remote = read(
      "---\ntitle: Archivist\ncompany: Alder\nremote: true\nsalary: £30,000 a year\nemail: a@alder.example\n---\nYou sort maps.\n",
    );
    expect(reviewPosting(remote, { now: "2026-11-24" }).findings.map(({ rule }) => rule)).not.toContain(
      "missing-location",
    );
  });
});
