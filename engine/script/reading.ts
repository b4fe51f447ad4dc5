/** Seconds that so many words need; beyond the last row each word takes as long as one of the last row's. */
const READING_S: readonly { readonly words: number; readonly seconds: number }[] = [
  { words: 3, seconds: 2 },
  { words: 10, seconds: 3 },
  { words: 20, seconds: 4 },
];

/** Scripts without spaces: as many characters as a word of the others takes to read. */
const CHARACTERS_PER_WORD = 2.5;
const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uFF66-\uFF9D]/gu;

/** How many words a reader reads. */
export function wordsIn(text: string): number {
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text
    .replaceAll(UNSPACED, " ")
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words + Math.ceil(characters / CHARACTERS_PER_WORD);
}

/** Seconds that reading so many words takes. */
export function readingS(words: number): number {
  if (words <= 0) return 0;
  const row = READING_S.find((each) => words <= each.words);
  if (row !== undefined) return row.seconds;
  const last = READING_S.at(-1);
  return last === undefined ? 0 : (last.seconds * words) / last.words;
}

/** What a scene shows is in, and can be read, from this long (s) after its cut on. */
const ENTRANCE_S = 0.4;

/** Seconds that a scene is to stand so that its copy can be read. */
export function standsS(copy: readonly string[]): number {
  const words = copy.reduce((sum, text) => sum + wordsIn(text), 0);
  return words === 0 ? 0 : ENTRANCE_S + readingS(words);
}
