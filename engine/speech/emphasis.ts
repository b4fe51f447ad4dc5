/**
 * Emphasis by pace: what a listener is to write down is said a little slower, what is said by the way a little faster. Names and
 * sums keep the pace of their sentence: said slower, they are understood less well (docs/voices.md has the figures).
 */

/** An address is to be written down. */
const ADDRESS = 1.08;
const ASIDE = 0.93;
/** A sentence as a whole becomes no longer than by this: where all is stressed, nothing is. */
const MOST_LONGER = 1.04;

const WEB = /[\p{L}\p{N}]\.[a-z]{2,}(?:\/|$)|@/u;

/**
 * How much longer than usual each word is said; 1 for most.
 * @param shown the words of one English sentence, as shown
 */
export function paceOfWords(shown: readonly string[]): number[] {
  let embraced = 0;
  let dashed = false;
  const dashes = shown.filter((word) => /[—–]$/u.test(word)).length;
  const paces = shown.map((word) => {
    embraced += (word.match(/\(/gu) ?? []).length;
    const aside = embraced > 0 || dashed;
    embraced -= (word.match(/\)/gu) ?? []).length;
    if (dashes === 2 && /[—–]$/u.test(word)) dashed = !dashed;
    if (WEB.test(word.replace(/\p{P}+$/u, ""))) return ADDRESS;
    return aside ? ASIDE : 1;
  });
  return bounded(shown, paces);
}

function bounded(shown: readonly string[], paces: readonly number[]): number[] {
  const length = (i: number): number => (shown[i] ?? "").length + 1;
  const total = shown.reduce((sum, _, i) => sum + length(i), 0);
  const longer = paces.reduce((sum, pace, i) => sum + Math.max(0, pace - 1) * length(i), 0) / total;
  const share = longer <= MOST_LONGER - 1 ? 1 : (MOST_LONGER - 1) / longer;
  return paces.map((pace) => (pace > 1 ? 1 + (pace - 1) * share : pace));
}
