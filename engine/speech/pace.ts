import { ENGLISH_PACE } from "./english/pace-table.ts";
import { baseLanguage, isUnspaced, spokenForm, type SpokenToken } from "./spoken.ts";

/** Pace of narration in other languages, with its short pauses: words a second, and characters where words are not spaced. */
const WORDS_PER_S = 2.6;
const UNSPACED_CHARACTERS_PER_S = 4.5;
const PAUSE_S = 0.2;
const PAUSE_SIGNS = /[,;:，、；：]/g;

/** The longest spellings first, so that "tch" is not taken for "t" and "ch". */
const SPELLING = new RegExp(
  "tion|sion|eigh|ough|augh|igh|tch|sch|qu|ck|ch|sh|th|ph|wh|ng|nk|ee|ea|oo|oa|ou|ow|oi|oy|ai|ay|au|aw|ei|ie|ue|ew|ui|eu|io|ia|" +
    "er|ir|ur|ar|or|ll|ss|tt|pp|nn|mm|rr|ff|bb|dd|gg|cc|zz|es\\.|ed\\.|e\\.|y\\.|[a-z]",
  "g",
);
const LONG_VOWEL = /[aeiou][bcdfgklmnprstvz]e$/;
const LETTER = /^[A-Z](?:'s)?$/;

/**
 * Seconds that the default voice needs for one sentence as shown, without synthesising it: each spelling of the spoken
 * form has a length that was measured on that voice. Other languages go by words or characters.
 *
 * @param language BCP 47
 */
export function estimateS(text: string, language: string): number {
  const tokens = spokenForm(text, language);
  if (tokens.length === 0) return 0;
  return baseLanguage(language) === "en" ? englishS(tokens) : plainS(text, tokens.length);
}

function englishS(tokens: readonly SpokenToken[]): number {
  let seconds = 0;
  for (const [part, count] of spellingsOf(tokens)) seconds += count * (ENGLISH_PACE[part] ?? 0);
  return Math.max(0.2, seconds);
}

/** What a sentence is made of, counted: spellings, frequent words, letters' names, pauses. */
function spellingsOf(tokens: readonly SpokenToken[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (part: string): void => void counts.set(part, (counts.get(part) ?? 0) + 1);
  add("<sentence>");
  tokens.forEach(({ shown, spoken }, i) => {
    const words = spoken.split(/[\s-]+/).filter((word) => /[A-Za-z]/.test(word));
    for (const word of words) addWord(word, add);
    const pauses = i < tokens.length - 1 && /[,;:!?…—–)]["”’')\]]*$/.test(shown);
    if (pauses) add("<pause>");
    if (words.length > 0 && (pauses || i === tokens.length - 1)) add("<end>");
  });
  return counts;
}

function addWord(word: string, add: (part: string) => void): void {
  if (LETTER.test(word)) {
    add(word.startsWith("W") ? "<W>" : "<letter>");
    return;
  }
  const plain = word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  if (Object.hasOwn(ENGLISH_PACE, `<${plain}>`)) {
    add(`<${plain}>`);
    return;
  }
  add("<other>");
  // The point marks the word's end, where "e" is mute and lengthens the vowel before it.
  for (const [part] of `${plain}.`.matchAll(SPELLING)) add(part);
  if ((plain.replace(/e$/, "").match(/[aeiouy]+/g)?.length ?? 0) <= 1) add("<one-syllable>");
  if (LONG_VOWEL.test(plain)) add("<long-vowel>");
}

function plainS(text: string, words: number): number {
  const pauses = (text.match(PAUSE_SIGNS)?.length ?? 0) * PAUSE_S;
  if (isUnspaced(text)) return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / UNSPACED_CHARACTERS_PER_S + pauses;
  return words / WORDS_PER_S + pauses;
}
