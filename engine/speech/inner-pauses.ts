/** Pauses inside a sentence, by what parts it: where a speaker breathes longest, something new is announced. */

/** Each with its reason, in seconds of natural pace. */
const PAUSES: readonly (readonly [after: RegExp, seconds: number])[] = [
  // What was asked or called out is let stand.
  [/[?!…]$/u, 0.32],
  // What follows is what was announced.
  [/:$/u, 0.26],
  // Two sentences in one.
  [/;$/u, 0.24],
  // An aside begins or ends; the voice takes a run at it.
  [/[—–]$/u, 0.2],
  [/\)$/u, 0.16],
  [/,$/u, 0.14],
];
/** Between the links of a list, which belong together. */
const LIST_S = 0.1;
const MOST_WORDS_OF_A_LINK = 4;

/**
 * How long one pauses after each word, as it is shown; 0 for most, and for the last.
 * @returns seconds at natural pace
 */
export function innerPauses(shown: readonly string[]): number[] {
  const signs = shown.map((word) => word.replace(/[”"’')\]]+$/u, (closing) => (closing.includes(")") ? ")" : "")));
  const commas = signs.flatMap((word, i) => (word.endsWith(",") ? [i] : []));
  return signs.map((word, i) => {
    if (i === signs.length - 1) return 0;
    const pause = PAUSES.find(([after]) => after.test(word))?.[1] ?? 0;
    return pause > 0 && word.endsWith(",") && isLink(commas, i) ? LIST_S : pause;
  });
}

/** A comma with another one near by: "bread, rolls, and cakes". */
function isLink(commas: readonly number[], at: number): boolean {
  return commas.some((comma) => comma !== at && Math.abs(comma - at) <= MOST_WORDS_OF_A_LINK);
}
