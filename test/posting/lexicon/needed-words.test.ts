import fc from "fast-check";
import { expect, test } from "vitest";
import { caseless } from "../../../engine/posting/lexicon/caseless.ts";
import { LEXICONS } from "../../../engine/posting/lexicon/index.ts";
import { neededWords } from "../../../engine/posting/lexicon/needed-words.ts";
import { OTHER_HEADINGS } from "../../../engine/posting/lexicon/other-headings.ts";

const SOURCES = [
  ...LEXICONS.flatMap(({ sentences, workplace, employment, periods, sections, fields }) =>
    [sentences, workplace, employment, periods, sections, fields].flatMap((table) => Object.values(table).flat()),
  ),
  ...OTHER_HEADINGS.flatMap(({ sections, fields }) =>
    [sections, fields].flatMap((table) => Object.values(table).flat()),
  ),
];

test.each([
  ["we(?:'re| are) looking for", [" looking for"]],
  ["colou?rs", ["colo"]],
  ["(?:hybrid|remote)(?: work)?", ["hybrid", "remote"]],
  ["(?:our )?offices?", ["office"]],
  [String.raw`\bper (?:h|hr)\b`, ["per "]],
  ["(?!not )(?<it>.{2,9}) GmbH", [" gmbh"]],
  ["[a-z]+", null],
  ["(?:remote|.{3,9})", null],
  ["(?:ab){0,2}", null],
  ["x", null],
])("what matches %s holds one of %j", (source, words) => {
  expect(neededWords(source)).toEqual(words);
});

test("whatever a pattern of the tables matches holds a word that it needs", () => {
  // Texts made of the tables' own letters and words come closest to matching.
  const pieces = fc.constantFrom(
    ...SOURCES.flatMap((source) => source.match(/[\p{L}'’ -]{2,}/gu) ?? []),
    " ",
    "5",
    ".",
  );
  const texts = fc.sample(
    fc.array(pieces, { maxLength: 6 }).map((some) => some.join("")),
    { numRuns: 300, seed: 7 },
  );
  let matches = 0;
  for (const source of SOURCES) {
    const needed = neededWords(source);
    const pattern = new RegExp(caseless(source), "u");
    for (const text of [...texts, ...(needed ?? [])].map((one, i) => (i % 2 === 0 ? one : one.toUpperCase()))) {
      if (!pattern.test(text)) continue;
      matches++;
      expect(needed === null || needed.some((word) => text.toLowerCase().includes(word)), `${source} in ${text}`).toBe(
        true,
      );
    }
  }
  expect(matches).toBeGreaterThan(1000);
});
