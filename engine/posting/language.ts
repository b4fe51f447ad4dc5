import { LEXICONS } from "./lexicon/index.ts";
import { OTHER_STOPWORDS } from "./lexicon/other-languages.ts";

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ko", /\p{Script=Hangul}/gu],
  ["el", /\p{Script=Greek}/gu],
  ["ar", /\p{Script=Arabic}/gu],
  ["he", /\p{Script=Hebrew}/gu],
  ["th", /\p{Script=Thai}/gu],
  ["hi", /\p{Script=Devanagari}/gu],
];

/** A language shows well before this many characters. */
const MAX_READ_CHARS = 20_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a text, by its script and its little words.
 *
 * @returns BCP 47; "en" where nothing else is likelier.
 */
export function languageOf(text: string): string {
  const prose = text.slice(0, MAX_READ_CHARS).replace(/https?:\S+|\S{1,64}@\S{1,200}/giu, " ");
  const words = prose.toLowerCase().match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  const other = OTHER_LETTER.test(prose) ? byScript(prose) : null;
  return other ?? byLittleWords(words, GERMAN_GENDERS.test(prose) ? "de" : "en");
}

/** A letter that is not Latin: most postings have none, and need no count of their scripts. */
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}]/u;

/** The language of a text in a script that is not Latin; null if most of it is. */
function byScript(prose: string): string | null {
  const latin = count(prose, /\p{Script=Latin}+/gu);
  const kana = count(prose, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(prose, /\p{Script=Han}/gu);
  // A Latin word carries about as much as two signs of Chinese or Japanese.
  if (han + kana > 0 && (han + kana) / 2 > latin * 0.6)
    return kana > (han + kana) * 0.08 || (JAPANESE.test(prose) && !CHINESE.test(prose)) ? "ja" : "zh";
  const other = SCRIPTS.find(([, script]) => count(prose, script) / 4 > latin);
  if (other) return other[0];
  const cyrillic = count(prose, /\p{Script=Cyrillic}/gu);
  if (cyrillic / 4 > latin) return /[іїєґ]/iu.test(prose) ? "uk" : "ru";
  return null;
}

/** Words of Japanese postings that are set in Chinese signs throughout, and signs that only Chinese has. */
const JAPANESE = /円|株式会社|応募|雇用形態|勤務|給与|募集要項/u;
const CHINESE = /[们这负责岗资历您]/u;

/** "(m/w/d)": English postings bear it, too, but then their little words are many. */
const GERMAN_GENDERS = /\((?:[mwfdxi] ?[/|] ?){2}[mwfdxi]\)/iu;
/** So many different little words make a language sure. */
const SURE_KINDS = 3;

/** @param unless the language of a text that has hardly any little words */
function byLittleWords(words: readonly string[], unless: string): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = unless;
  let bestScore = 0;
  const tables: readonly (readonly [string, readonly string[]])[] = [
    ...LEXICONS.map((lexicon) => [lexicon.language, lexicon.stopwords] as const),
    ...OTHER_STOPWORDS,
  ];
  for (const [language, stopwords] of tables) {
    if (stopwords.length === 0) continue;
    let hits = 0;
    let kinds = 0;
    for (const word of stopwords) {
      const n = counts.get(word) ?? 0;
      hits += n;
      if (n > 0) kinds++;
    }
    // Many different little words tell more than one that is often met.
    const score = (hits / Math.max(1, words.length)) * Math.sqrt(kinds);
    if (
      score > bestScore * 1.0001 &&
      (kinds >= SURE_KINDS || language === unless || hits / Math.max(1, words.length) > 0.08)
    ) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}
