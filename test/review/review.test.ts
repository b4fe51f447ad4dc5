import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../engine/posting/index.ts";
import { RULES, reviewJson, reviewPosting } from "../../engine/review/index.ts";
import * as ability from "../../engine/review/words/ability.ts";
import * as age from "../../engine/review/words/age.ts";
import * as appearance from "../../engine/review/words/appearance.ts";
import * as gendered from "../../engine/review/words/gendered.ts";
import * as hype from "../../engine/review/words/hype.ts";
import { read } from "../posting/sample.ts";
import "../support/property-seed.ts";

const NOW = "2026-11-24";
const LANGUAGES = ["en", "de", "fr", "es", "pt", "zh", "ja", "ru"];

function bare(text: string, language: string): Parameters<typeof reviewPosting>[0] {
  const facts: Facts = {
    title: null,
    genders: null,
    notices: [],
    reference: null,
    prose: { responsibilities: [], requirements: [], benefits: [] },
    company: null,
    location: null,
    workplace: null,
    employmentType: null,
    salary: null,
    apply: null,
    deadline: null,
    startDate: null,
    department: null,
    responsibilities: [],
    requirements: [],
    benefits: [],
    mission: null,
    industry: null,
    language,
  };
  return { slug: "x", source: "x.md", text, facts, warnings: [] };
}

const scrap = fc.constantFrom(
  "he",
  "his/her",
  "ninja",
  "salesman",
  "young and dynamic team",
  "限女性",
  "35岁以下",
  "20代〜",
  "(m/w/d)",
  "---",
  "status: closed",
  "# ",
  "* ",
  "- ",
  "\n",
  "\n\n",
  "!!",
  "`",
  "<a ",
  ">",
  "https://",
  "a@b.c",
  "İ",
  "ß",
  "😀",
  "\u0301",
  ". ",
  "ALL THE BIG WORDS",
  "self-",
  "—",
);
const hostile = fc
  .array(fc.oneof(scrap, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), { maxLength: 60 })
  .map((parts) => parts.join(" "));

describe("a review", () => {
  it("never fails, quotes what stands at its spans, and is sorted and the same again, whatever the text", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...LANGUAGES), (raw, language) => {
        const text = raw.normalize("NFC");
        const posting = bare(text, language);
        const review = reviewPosting(posting, { now: NOW });
        const wrong = review.findings.filter(({ rule, span, quote, message, suggestions }, i) => {
          const before = review.findings[i - 1]?.span?.[0] ?? -1;
          const [start, end] = span ?? [-1, -1];
          const placed = span === null || (start >= 0 && start < end && end <= text.length);
          const quoted = quote === (span === null ? null : text.slice(start, end));
          return !(
            placed &&
            quoted &&
            start >= before &&
            rule in RULES &&
            message.length > 20 &&
            suggestions.every(Boolean)
          );
        });
        expect(wrong).toEqual([]);
        expect(reviewPosting(posting, { now: NOW })).toEqual(review);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    "a",
    "aaaa@",
    "*a",
    "_a_",
    "he ",
    "a. ",
    "<!--",
    "<a",
    "`",
    "(",
    "ABCD ",
    "!",
    "1",
    "a-",
    "https://",
    "男",
    "20代",
    "---\na: b\n",
    "like a ",
    "able to stand, ",
    "full, ",
  ])("does not blow up on %j, fifty thousand characters of it", (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    for (const language of ["en", "zh"]) {
      const { findings } = reviewPosting(bare(text, language), { now: NOW });
      expect(findings.length).toBeLessThan(1000);
    }
  });

  it.each(readdirSync("jobs").filter((name) => name.endsWith(".md")))("finds no fault with the sample %s", (name) => {
    const posting = read(readFileSync(`jobs/${name}`, "utf8"));
    const { findings } = reviewPosting(posting, { now: NOW });
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("is written as JSON with the line and column of each finding", () => {
    const posting = read(
      "# Salesman\n\n**Acme** · Leeds, UK · £30,000 a year\n\nYou sell maps to a chairman.\n\n## What you'll do\n\n- Sell maps\n- Draw maps\n\n## What you bring\n\n- A love of maps\n",
    );
    const written = JSON.parse(reviewJson(reviewPosting(posting, { now: NOW }), posting)) as {
      source: string;
      slug: string;
      review: { findings: { quote: string | null; line?: number; column?: number }[] };
    };
    expect([written.source, written.slug]).toEqual(["posting.md", "salesman"]);
    expect(written.review.findings).toContainEqual(expect.objectContaining({ quote: "chairman", line: 5, column: 20 }));
  });
});

describe("tables of wordings", () => {
  const tables = [ability, age, appearance, gendered, hype].flatMap((module) => Object.entries(module));

  it.each(tables)("%s bounds every quantifier, and says what to do", (_, table) => {
    for (const phrase of Object.values(table).flatMap((phrases) => phrases ?? [])) {
      expect(phrase.pattern).not.toMatch(/(?<!\\)[*+]|\{\d+,\}/u);
      expect(phrase.instead ?? phrase.advice, phrase.pattern).toBeTruthy();
    }
  });
});
