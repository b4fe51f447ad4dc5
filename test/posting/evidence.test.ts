import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, type Posting, PostingError, type Span, readPosting } from "../../engine/posting/index.ts";
import { SAMPLES, read, sample } from "./sample.ts";

function spansOf(facts: Facts): Span[] {
  const { language: _, ...told } = facts;
  return Object.values(told).flatMap((fact) => (fact === null ? [] : Array.isArray(fact) ? fact.flatMap((item) => item.evidence) : [...(fact as { evidence: readonly Span[] }).evidence]));
}

/** Wording without markup and line breaks, to compare with what was read from it. */
const wording = (text: string): string => text.replace(/[*_`[\]]|\s+/gu, "");

function proveEvidence(posting: Posting): void {
  const { facts, text } = posting;
  for (const [start, end] of spansOf(facts)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  for (const item of [...facts.responsibilities, ...facts.requirements, ...facts.benefits]) {
    const [span] = item.evidence;
    expect(wording(text.slice(...(span ?? [0, 0])))).toContain(wording(item.text).slice(0, 40));
  }
  for (const fact of [facts.title, facts.company, facts.mission]) {
    const [span] = fact?.evidence ?? [];
    if (fact && span) expect(wording(text.slice(...span))).toContain(wording(fact.value).slice(0, 30));
  }
  if (facts.salary?.evidence.length === 1) {
    expect(wording(text.slice(...(facts.salary.evidence[0] ?? [0, 0])))).toBe(wording(facts.salary.value.text));
  }
}

describe("evidence", () => {
  it.each(SAMPLES)("stands word for word in %s", (name) => {
    const posting = read(sample(name));
    expect(spansOf(posting.facts).length).toBeGreaterThan(15);
    proveEvidence(posting);
  });

  it("points into the source through markup, wrapped lines and links", () => {
    const { facts, text } = read(
      "# Cook\n\n## Your tasks\n\n- **Cook** three\n  meals a [day](https://menu.example)\n- Keep `the` kitchen clean\n\n## How to apply\n\nWrite to <a href=\"mailto:chef@inn.example\">the chef</a>.\n",
    );
    expect(facts.responsibilities.map((item) => item.text)).toEqual(["Cook three meals a day", "Keep the kitchen clean"]);
    const [first] = facts.responsibilities[0]?.evidence ?? [];
    expect(text.slice(...(first ?? [0, 0]))).toBe("Cook** three\n  meals a [day");
    expect(facts.apply?.value.email).toBe("chef@inn.example");
    const [address] = facts.apply?.evidence ?? [];
    expect(text.slice(...(address ?? [0, 0]))).toBe("chef@inn.example");
  });
});

const FRAGMENTS = [
  "# ", "## Requirements\n", "## What you'll do\n", "- ", "* ", "1. ", "> ", "|a|b|\n|-|-|\n", "---\n", "**", "[", "](", ")", "`", "<a href=\"", "\">", "</a>", "&amp;", "\n", "\n\n", "\t", "    ",
  "Nurse", "We are looking for a nurse", "Location: ", "Salary: ", "€40,000–50,000 a year", "£12 an hour", "Apply by 1 March 2027", "jobs@acme.example", "https://acme.example/jobs/1", "title: x", ": ", "职位要求", "給与", "é", "\u0000", "🎉",
];

describe("any text", () => {
  it("gives postings with sound evidence, or a typed refusal", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 12 })), { maxLength: 60 }), fc.constantFrom("a.md", "a.txt", "-"), (parts, name) => {
        try {
          for (const posting of readPosting({ name, bytes: new TextEncoder().encode(parts.join("")) })) proveEvidence(posting);
        } catch (error) {
          if (!(error instanceof PostingError)) throw error;
          expect(error.message.length).toBeGreaterThan(20);
        }
      }),
      { numRuns: 400, seed: 17 },
    );
  });

  it("or any bytes are answered or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(readPosting({ name: "x", bytes }).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(PostingError);
        }
      }),
      { numRuns: 400, seed: 17 },
    );
  });

  it("gives names that are fit for files", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 150, unit: "grapheme" }), (title) => {
        const heading = title.replace(/[\n\r]/gu, " ");
        try {
          const { slug } = read(`# ${heading}\n\n## Requirements\n\n- a first one\n- a second one\n\n## What you'll do\n\n- this\n- that\n`);
          expect(slug).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/u);
        } catch (error) {
          if (!(error instanceof PostingError)) throw error;
        }
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  it.each(["[", "*a ", "> ", "|a", "`", "a\n\n", "we are looking for a ", "$1,000-", "aaaa", "\n- a"])("that repeats %j for 190 KB comes to an end", (unit) => {
    const text = unit.repeat(Math.floor(190_000 / unit.length));
    let outcome = "read";
    try {
      read(`# Nurse\n\n## Requirements\n\n${text}`);
    } catch (error) {
      outcome = error instanceof PostingError ? error.code : String(error);
    }
    expect(["read", "not-a-posting", "too-long", "unsupported-format"]).toContain(outcome);
  }, 30_000);
});
