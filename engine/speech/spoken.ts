import { spokenEnglish } from "./english/spoken-english.ts";
import { phrasesIn, sayIn, TONGUES } from "./spoken/index.ts";

/** A word as shown in captions and as it is said. */
export interface SpokenToken {
  /** With its punctuation; all of them joined by spaces are the text, its white space made single. */
  readonly shown: string;
  /** Words only, and pauses where words are not spaced; single capital letters are letters' names. Never empty. */
  readonly spoken: string;
}

/** Written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * How a text is said: "€75,000–95,000" → "seventy-five to ninety-five thousand euros".
 * Languages that jobreel has no words for pass as they are.
 *
 * @param language BCP 47
 */
export function spokenForm(text: string, language: string): SpokenToken[] {
  const base = baseLanguage(language);
  if (base === "en") return spokenEnglish(text);
  const tongue = TONGUES.get(base);
  if (tongue !== undefined) return sayIn(tongue, text);
  return text
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "")
    .map((part) => ({ shown: part, spoken: part }));
}

/**
 * {@link spokenForm} in parts that a caption can accent one after the other: where words are not spaced, phrases.
 *
 * @param language BCP 47
 */
export function timedForm(text: string, language: string): SpokenToken[] {
  const tongue = TONGUES.get(baseLanguage(language));
  return tongue !== undefined && !tongue.spaced ? phrasesIn(tongue, text) : spokenForm(text, language);
}

/** "en" of "en-GB". */
export function baseLanguage(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? "";
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
