import { words } from "../segment.ts";
import { numberWords } from "./word-tables.ts";

/** Numbers of a text: figures with the signs that belong to them, and number words. */

const SUM = String.raw`(?:(?:\p{Sc}|(?:EUR|USD|GBP|CHF|CNY|RMB|JPY|INR|BRL|R\$)(?=[\s\d]))\s?)?`;
const DIGITS = String.raw`\d(?:[\d.,'’:/-]*\d)?(?:\s\d{3}(?!\d))*`;
const AFTER = String.raw`(?:\s?(?:\p{Sc}|%|\+|[kKM](?![\p{L}])|bn(?![\p{L}])|[万萬千百亿億元円]))*`;
const FIGURE = new RegExp(`${SUM}${DIGITS}${AFTER}(?:\\s?[–—~～]\\s?${SUM}${DIGITS}${AFTER})?`, "gu");
const HAN_NUMBER = /[〇零一二两兩三四五六七八九十百千万萬亿億]+/gu;
/** Digits and numerals of other scripts, and signs such as ½ and ①. */
const ODD_NUMBER = /(?![0-9])[\p{N}]/gu;

export interface Figure {
  /** Without spaces, all dashes one: what two spellings of a figure have in common. */
  readonly token: string;
  readonly start: number;
  readonly end: number;
}

export function figuresIn(text: string): Figure[] {
  return Array.from(text.matchAll(FIGURE), (found) => ({
    token: found[0].replace(/\s/gu, "").replace(/[—~～]/gu, "–"),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Number words and numerals other than figures, as written, lower case. */
export function numeralsIn(text: string, language: string): string[] {
  const table = numberWords(language);
  const worded = words(text, language)
    .map((word) => word.toLowerCase())
    .filter((word) => table.has(word) || compounded(word, table));
  const han = Array.from(text.matchAll(HAN_NUMBER), (found) => found[0]).filter((run) => run !== "一");
  const odd = Array.from(text.matchAll(ODD_NUMBER), (found) => found[0]);
  return [...worded, ...han, ...odd];
}

/** "fünfundzwanzig", "dreihundert": a word that ends in a number of two digits or more, and begins with a number. */
function compounded(word: string, table: ReadonlyMap<string, string>): boolean {
  for (const [end, value] of table) {
    if (Number(value) < 10 || !word.endsWith(end) || word === end) continue;
    const rest = word.slice(0, -end.length);
    for (const begin of table.keys()) if (rest.startsWith(begin)) return true;
  }
  return false;
}

/** What a number word counts, as a figure: "two" is "2"; null for words that are no plain number. */
export function valueOf(word: string, language: string): string | null {
  const value = Number(numberWords(language).get(word.toLowerCase()));
  return Number.isFinite(value) ? String(value) : null;
}
