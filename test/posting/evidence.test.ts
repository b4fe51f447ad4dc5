import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, type Posting, PostingError, type Span } from "../../engine/posting/index.ts";
import { readTextPosting } from "../../engine/posting/read.ts";
import { SAMPLES, read, sample } from "./sample.ts";

function spansOf(facts: Facts): Span[] {
  const { language: _, prose, ...told } = facts;
  return [...Object.values(told), ...Object.values(prose)].flatMap((fact) =>
    fact === null
      ? []
      : Array.isArray(fact)
        ? fact.flatMap((item) => item.evidence)
        : [...(fact as { evidence: readonly Span[] }).evidence],
  );
}

/** Wording without markup and line breaks, to compare with what was read from it. */
const wording = (text: string): string => text.replace(/[*_`[\]]|\s+/gu, "");

/** What of a posting's evidence is out of range, or not worded as what was read from it. */
function unsound({ facts, text }: Posting): string[] {
  const faults = spansOf(facts)
    .filter(([start, end]) => !(start >= 0 && end > start && end <= text.length))
    .map(([start, end]) => `span ${start}–${end} of ${text.length}`);
  const told: readonly (readonly [string, Span | undefined])[] = [
    ...[facts, facts.prose]
      .flatMap(({ responsibilities, requirements, benefits }) => [...responsibilities, ...requirements, ...benefits])
      .map((item) => [item.text, item.evidence[0]] as const),
    ...[facts.title, facts.company, facts.mission].map((fact) => [fact?.value ?? "", fact?.evidence[0]] as const),
    [facts.salary?.evidence.length === 1 ? facts.salary.value.text : "", facts.salary?.evidence[0]],
  ];
  for (const [value, span] of told) {
    const posted = wording(span ? text.slice(...span) : "");
    if (!posted.includes(wording(value).slice(0, 30)))
      faults.push(`${JSON.stringify(value)} is not ${JSON.stringify(posted)}`);
  }
  return faults;
}

/** The faults of whatever is read of some bytes; a refusal without words, or one that is no PostingError, is one. */
function faultsOf(name: string, bytes: Uint8Array): string[] {
  try {
    return readTextPosting({ name, bytes }).flatMap(unsound);
  } catch (error) {
    return error instanceof PostingError && error.message.length > 20 ? [] : [String(error)];
  }
}

describe("evidence", () => {
  it.each(SAMPLES)("stands word for word in %s", (name) => {
    const posting = read(sample(name));
    expect(spansOf(posting.facts).length).toBeGreaterThan(15);
    expect(unsound(posting)).toEqual([]);
  });

  it("points into the source through markup, wrapped lines and links", () => {
    const { facts, text } = read(
      '# Cook\n\n## Your tasks\n\n- **Cook** three\n  meals a [day](https://menu.example)\n- Keep `the` kitchen clean\n\n## How to apply\n\nWrite to <a href="mailto:chef@inn.example">the chef</a>.\n',
    );
    expect(facts.responsibilities.map((item) => item.text)).toEqual([
      "Cook three meals a day",
      "Keep the kitchen clean",
    ]);
    const [first] = facts.responsibilities[0]?.evidence ?? [];
    expect(text.slice(...(first ?? [0, 0]))).toBe("Cook** three\n  meals a [day");
    expect(facts.apply?.value.email).toBe("chef@inn.example");
    const [address] = facts.apply?.evidence ?? [];
    expect(text.slice(...(address ?? [0, 0]))).toBe("chef@inn.example");
  });
});

const FRAGMENTS = [
  "# ",
  "## Requirements\n",
  "## What you'll do\n",
  "- ",
  "* ",
  "1. ",
  "> ",
  "|a|b|\n|-|-|\n",
  "---\n",
  "**",
  "[",
  "](",
  ")",
  "`",
  '<a href="',
  '">',
  "</a>",
  "&amp;",
  "\n",
  "\n\n",
  "\t",
  "    ",
  "Nurse",
  "We are looking for a nurse",
  "Location: ",
  "Salary: ",
  "€40,000–50,000 a year",
  "£12 an hour",
  "Apply by 1 March 2027",
  "jobs@acme.example",
  "https://acme.example/jobs/1",
  "title: x",
  ": ",
  "职位要求",
  "給与",
  "é",
  "\u0000",
  "🎉",
];

describe("any text", () => {
  it("gives postings with sound evidence, or a typed refusal", () => {
    const parts = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 12 })), { maxLength: 60 });
    fc.assert(
      fc.property(parts, fc.constantFrom("a.md", "a.txt", "-"), (text, name) => {
        expect(faultsOf(name, new TextEncoder().encode(text.join("")))).toEqual([]);
      }),
      { numRuns: 400, seed: 17 },
    );
  });

  it("and so do any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(faultsOf("x", bytes)).toEqual([]);
      }),
      { numRuns: 400, seed: 17 },
    );
  });

  it("gives names that are fit for files", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 150, unit: "grapheme" }), (title) => {
        const heading = title.replace(/[\n\r]/gu, " ");
        const lists = "## Requirements\n\n- a first one\n- a second one\n\n## What you'll do\n\n- this\n- that\n";
        expect(read(`# ${heading}\n\n${lists}`).slug).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/u);
      }),
      { numRuns: 200, seed: 17 },
    );
  });

  it.each(["[", "*a ", "> ", "|a", "`", "a\n\n", "we are looking for a ", "$1,000-", "aaaa", "\n- a"])(
    "that repeats %j for 190 KB comes to an end",
    (unit) => {
      const text = unit.repeat(Math.floor(190_000 / unit.length));
      let outcome = "read";
      try {
        read(`# Nurse\n\n## Requirements\n\n${text}`);
      } catch (error) {
        outcome = error instanceof PostingError ? error.code : String(error);
      }
      expect(["read", "not-a-posting", "too-long", "unsupported-format"]).toContain(outcome);
    },
    30_000,
  );
});
