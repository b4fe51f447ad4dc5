import { PostingError } from "./errors.ts";
import { moneyIn } from "./money.ts";
import { isUnderstood, type Reading } from "./reading.ts";
import { plainSigns, type Sign, signsOf, weightOf } from "./signs.ts";

/** So much must speak for a posting. */
const ENOUGH = 2.5;
/** Or so many plain signs. */
const ENOUGH_PLAIN = 2;
/** What looks like a table or a program must show more. */
const ENOUGH_OF_DATA = 5;
/** Signs and what stands like a posting's, where no words are understood. */
const ENOUGH_STRUCTURE = 2;

/** Front matter of `key = value` lines, which is no program. */
const TOML = /^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/u;

/**
 * Refuses texts that are no postings. Lenient: two or three different signs of a posting are enough, and a language
 * that is not understood gets the benefit of the doubt.
 *
 * @throws {PostingError} `not-a-posting`.
 */
export function requirePosting(name: string, reading: Reading): void {
  const body = reading.text.replace(TOML, "");
  const table = looksLikeTable(body);
  const data = table || looksLikeCode(body);
  const enough = data ? ENOUGH_OF_DATA : ENOUGH;
  const signs = signsOf(reading, enough);
  if (weightOf(signs) >= enough || (!data && plainSigns(signs) >= ENOUGH_PLAIN)) return;
  const understood = isUnderstood(reading);
  if (!data && !understood && signs.size + structureOf(reading) >= ENOUGH_STRUCTURE) return;
  const received = table
    ? "a table of comma-separated values"
    : data
      ? "source code"
      : understood
        ? "a text"
        : `a text (language: ${reading.language})`;
  throw notPosting(name, received, signs);
}

/** Signs that need no words: lists under headings, an address to write to, a sum of money. */
function structureOf(reading: Reading): number {
  const lists = reading.sections.filter(
    (section) => section.heading !== null && section.blocks.filter((block) => block.kind === "entry").length >= 2,
  ).length;
  const address = reading.statements.some(({ words }) => /\S@\S+\.\S/u.test(words.plain));
  const money = reading.statements.some(({ words }) => moneyIn(words).some((one) => one.named));
  return Math.min(lists, 2) + Number(address) + Number(money);
}

/** Most lines have the same number of commas, semicolons or tabs, and there are several of them. */
function looksLikeTable(text: string): boolean {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 200);
  if (lines.length < 3) return false;
  return [",", ";", "\t"].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts[0] ?? 0;
    return usual >= 2 && counts.filter((count) => count === usual).length >= lines.length * 0.8;
  });
}

function looksLikeCode(text: string): boolean {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, 400);
  if (lines.length < 4) return false;
  const code = lines.filter(
    (line) =>
      // "Candidates who can write, speak, …;" is a list in prose.
      !/^\s*(?:[\p{P}\d]{1,3}\s+)?(?:[\p{L}\d,.'’“”"«»()%&/-]+\s+){3,}[\p{L}\d'’“”"«»)%]+;\s*$/u.test(line) &&
      /[;{}]\s*$|^\s*(?:import|export|from|def|class|function|const|let|var|return|if|for|while|#include|public|private|package|use|fn|func|end|else|elif|try|except|print)\b.*[(){};:=]|^\s*(?:\/\/|\/\*|\*\/|#!)|^\s*<\/?[a-z]+[^>]*>\s*$|^\s*[\w.]+\s?(?:=|\+=|:=)\s?\S/u.test(
        line,
      ),
  );
  return code.length >= lines.length * 0.5;
}

function notPosting(name: string, received: string, signs: ReadonlySet<Sign>): PostingError {
  const seen = signs.size === 0 ? "none of these was found" : `only this was found: ${[...signs].join(", ")}`;
  return new PostingError(
    "not-a-posting",
    name,
    `this looks like ${received}, not a job posting; expected more of what a posting has: a job title, duties, requirements, benefits, pay, kind of employment, how to apply (${seen}). Check the file, or add headings such as "What you'll do" and "How to apply".`,
  );
}
