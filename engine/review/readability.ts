import type { Subject } from "./subject.ts";
import { englishSyllables, germanSyllables } from "./syllables.ts";
import { countWords, isUnspaced, wordsIn } from "./words.ts";

/** How easily a posting reads. */
export interface Readability {
  readonly sentences: number;
  /** Mean; of languages without blanks, two signs count as a word. */
  readonly wordsPerSentence: number;
  /** Flesch's reading ease (English) or Amstad's for German: 100 is very easy, 0 very hard. Null for other languages. */
  readonly ease: number | null;
  /** Years of school, after Flesch and Kincaid. English only. */
  readonly grade: number | null;
}

/** Fewer words than this measure nothing. */
const FEWEST_WORDS = 60;

/** @returns null for text too short to be measured */
export function readabilityOf({ sentences, language }: Subject): Readability | null {
  const counted = sentences
    .map(({ plain }) => ({ words: wordsIn(plain), count: countWords(plain) }))
    .filter(({ count }) => count > 0);
  const words = counted.reduce((sum, { count }) => sum + count, 0);
  if (words < FEWEST_WORDS) return null;
  const mean = words / counted.length;
  const base = { sentences: counted.length, wordsPerSentence: rounded(mean), ease: null, grade: null };
  if (isUnspaced(language) || (language !== "en" && language !== "de")) return base;
  const count = language === "en" ? englishSyllables : germanSyllables;
  const spoken = counted.flatMap((sentence) => sentence.words).filter((word) => /^\p{L}/u.test(word));
  const syllables = spoken.reduce((sum, word) => sum + count(word), 0) / Math.max(1, spoken.length);
  return language === "en"
    ? {
        ...base,
        ease: rounded(206.835 - 1.015 * mean - 84.6 * syllables),
        grade: rounded(0.39 * mean + 11.8 * syllables - 15.59),
      }
    : { ...base, ease: rounded(180 - mean - 58.5 * syllables) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
