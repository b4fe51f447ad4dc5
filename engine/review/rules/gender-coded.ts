import { type Finding, findingAt, findingOverall } from "../finding.ts";
import { MAX_FINDINGS_A_RULE, either, quoted } from "../phrases.ts";
import type { Subject } from "../subject.ts";
import type { CodedWords } from "../words/coded-words.ts";
import { CODED_DE } from "../words/gender-coded-de.ts";
import { CODED_EN } from "../words/gender-coded-en.ts";

export type GenderVerdict =
  | "strongly masculine-coded"
  | "masculine-coded"
  | "neutral"
  | "feminine-coded"
  | "strongly feminine-coded";

/**
 * How many words of a posting readers take for masculine and for feminine. The verdict is neutral unless one side has
 * three words or more, not all the same, and two more than the other.
 */
export interface GenderBalance {
  readonly masculine: number;
  readonly feminine: number;
  readonly verdict: GenderVerdict;
  /** Lower case, each once, in reading order. */
  readonly masculineWords: readonly string[];
  readonly feminineWords: readonly string[];
}

const TABLES: Readonly<Partial<Record<string, CodedWords>>> = { en: CODED_EN, de: CODED_DE };
const TOKEN = /\p{L}[\p{L}\p{M}]{0,60}(?:[-‑]\p{L}[\p{L}\p{M}]{0,60}){0,4}/gu;
/** More words than this to one side is strongly; as the Gender Decoder of K. Matfield counts. */
const STRONGLY = 3;
/**
 * The least by which one side outweighs the other, the least words it has, and the least different ones. The decoder
 * takes one word more for a leaning, but the study read whole advertisements: "a decision", or whoever "leads
 * engineering", said once or over and over, makes no posting masculine.
 */
const LEAST_MARGIN = 2;
const LEAST_WORDS = 3;
const LEAST_DIFFERENT = 2;

interface Coded {
  readonly word: string;
  readonly start: number;
  readonly stem: string;
}

/** @returns null for languages without a list */
export function genderBalance(subject: Subject): { balance: GenderBalance; findings: Finding[] } | null {
  const table = TABLES[subject.language];
  if (!table) return null;
  const masculine: Coded[] = [];
  const feminine: Coded[] = [];
  const masculineStems = byHead(Object.keys(table.masculine));
  const feminineStems = byHead(table.feminine);
  for (const { word, start } of wordsOf(subject)) {
    const stem = stemOf(word, masculineStems);
    if (stem !== null) masculine.push({ word, start, stem });
    const other = stemOf(word, feminineStems);
    if (other !== null) feminine.push({ word, start, stem: other });
  }
  const balance: GenderBalance = {
    masculine: masculine.length,
    feminine: feminine.length,
    verdict: verdictOf(masculine, feminine),
    masculineWords: [...new Set(masculine.map(({ word }) => word))],
    feminineWords: [...new Set(feminine.map(({ word }) => word))],
  };
  const findings = masculine.slice(0, MAX_FINDINGS_A_RULE).map(({ word, start, stem }): Finding => {
    const span = [start, start + word.length] as const;
    const suggestions = table.masculine[stem] ?? [];
    const instead = suggestions.length > 0 ? `Try ${either(suggestions)}.` : "Leave it out.";
    const message = `${quoted(subject.posting.text.slice(...span))} is read as masculine. ${instead}`;
    return findingAt(subject.posting, span, { rule: "gender-coded", severity: "note", message, suggestions });
  });
  if (balance.verdict === "strongly masculine-coded") findings.push(overall(balance));
  return { balance, findings };
}

function overall({ masculine, feminine, verdict }: GenderBalance): Finding {
  return findingOverall({
    rule: "gender-balance",
    severity: "warning",
    message:
      `The wording is ${verdict}: ${masculine} masculine-coded against ${feminine} feminine-coded words, by which fewer women ` +
      "feel that they belong (Gaucher, Friesen and Kay, 2011). Put some of them otherwise, and say how people work together.",
  });
}

function verdictOf(masculine: readonly Coded[], feminine: readonly Coded[]): GenderVerdict {
  const difference = feminine.length - masculine.length;
  const more = difference > 0 ? feminine : masculine;
  const different = new Set(more.map(({ stem }) => stem)).size;
  if (Math.abs(difference) < LEAST_MARGIN || more.length < LEAST_WORDS || different < LEAST_DIFFERENT) return "neutral";
  const side = difference > 0 ? "feminine-coded" : "masculine-coded";
  return Math.abs(difference) > STRONGLY ? `strongly ${side}` : side;
}

/** Words, lower case; a hyphenated one whole, and else in its parts. What stands in the title is left out. */
function* wordsOf(subject: Subject): Generator<{ word: string; start: number }> {
  for (const match of subject.prose.matchAll(TOKEN)) {
    const word = lower(match[0]);
    if (subject.titleWords.has(word)) continue;
    if (!/[-‑]/u.test(word) || /^self[-‑]/u.test(word)) {
      yield { word, start: match.index };
      continue;
    }
    let start = match.index;
    for (const part of word.split(/[-‑]/u)) {
      if (!subject.titleWords.has(part)) yield { word: part, start };
      start += part.length + 1;
    }
  }
}

/** Lower case of the same length: "İ" becomes two. */
function lower(word: string): string {
  const small = word.toLowerCase();
  return small.length === word.length ? small : word;
}

type Stems = ReadonlyMap<string, readonly string[]>;

/** Stems by their first two letters. */
function byHead(stems: readonly string[]): Stems {
  const heads = new Map<string, string[]>();
  for (const stem of stems) heads.set(stem.slice(0, 2), [...(heads.get(stem.slice(0, 2)) ?? []), stem]);
  return heads;
}

function stemOf(word: string, stems: Stems): string | null {
  const plain = word.replaceAll("‑", "-");
  const found = stems
    .get(plain.slice(0, 2))
    ?.find((stem) => (stem.endsWith("*") ? plain.startsWith(stem.slice(0, -1)) : plain === stem));
  return found ?? null;
}
