import { baseLanguage, isUnspaced, spokenForm } from "./spoken.ts";

/** Speech at the pace of narration: words a second, and characters a second where words are not spaced. */
const WORDS_PER_S = 2.5;
const UNSPACED_CHARACTERS_PER_S = 4.5;

/** Seconds by feature of the spoken form. */
const SYLLABLE_S = 0.16;
const CONSONANT_S = 0.028;
const PAUSE_S = 0.16;
const SENTENCE_S = 0.12;

/**
 * Seconds that the default voice needs for one sentence as shown, without synthesising it.
 * @param language BCP 47
 */
export function estimateS(text: string, language: string): number {
  const tokens = spokenForm(text, language);
  if (baseLanguage(language) !== "en") return plainEstimateS(text, tokens.length);
  let seconds = SENTENCE_S;
  tokens.forEach(({ shown, spoken }, i) => {
    for (const word of spoken.toLowerCase().split(/[\s-]+/)) {
      seconds += syllables(word) * SYLLABLE_S + (word.match(/[^aeiouy']/g)?.length ?? 0) * CONSONANT_S;
    }
    if (i < tokens.length - 1 && /[,;:!?…—–)]["”’']*$/.test(shown)) seconds += PAUSE_S;
  });
  return seconds;
}

function plainEstimateS(text: string, words: number): number {
  if (isUnspaced(text)) return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / UNSPACED_CHARACTERS_PER_S;
  return words / WORDS_PER_S;
}

function syllables(word: string): number {
  return Math.max(1, word.replace(/e$/, "").match(/[aeiouy]+/g)?.length ?? 0);
}
