import { type Finding, findingAt } from "../finding.ts";
import { MAX_FINDINGS_A_RULE } from "../phrases.ts";
import type { Subject } from "../subject.ts";

/** Four words of capitals or more, and more letters than a row of abbreviations has. */
const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}{2,30}(?:[ ,'’&-]{1,3}\p{Lu}{2,30}){3,60}(?![\p{L}\p{N}])/gu;
const EXCLAMATIONS = /[!！]{2,50}/gu;
const FEWEST_CAPITALS = 20;
const LONGEST_HEADING_CHARS = 60;

/** Capitals and exclamation marks. A short line of capitals by itself is a heading in plain text. */
export function shouting({ posting, prose }: Subject): Finding[] {
  const found: Finding[] = [];
  for (const match of prose.matchAll(CAPITALS)) {
    if (match[0].length < FEWEST_CAPITALS || isHeading(prose, match.index, match[0])) continue;
    found.push(
      findingAt(posting, [match.index, match.index + match[0].length], {
        rule: "shouting",
        severity: "note",
        message: "Capitals are read as shouting, and slowly. Write it in small letters.",
      }),
    );
  }
  for (const match of prose.matchAll(EXCLAMATIONS)) {
    found.push(
      findingAt(posting, [match.index, match.index + match[0].length], {
        rule: "shouting",
        severity: "note",
        message: "Exclamation marks in a row are read as shouting. Write a full stop.",
        suggestions: ["."],
      }),
    );
  }
  return found.slice(0, MAX_FINDINGS_A_RULE);
}

function isHeading(prose: string, at: number, words: string): boolean {
  const from = prose.lastIndexOf("\n", at) + 1;
  const to = prose.indexOf("\n", at);
  const line = prose.slice(from, Math.min(to < 0 ? prose.length : to, from + 2 * LONGEST_HEADING_CHARS)).trim();
  return line.length <= LONGEST_HEADING_CHARS && line.length - words.length <= 6 && !/[!！.]/u.test(line);
}
