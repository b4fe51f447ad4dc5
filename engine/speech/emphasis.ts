/** Emphasis by pace: what a listener is to keep is said a little slower, what is said by the way a little faster. */

/** Longer by this: names, sums, dates. A recogniser is not helped by it, so it is slight: see docs/voices.md. */
const KEY = 1.05;
/** An address is to be written down. */
const ADDRESS = 1.08;
const ASIDE = 0.93;
/** A sentence as a whole becomes no longer than by this: where all is stressed, nothing is. */
const MOST_LONGER = 1.04;

const FIGURE = /\d/u;
const WEB = /[\p{L}\p{N}]\.[a-z]{2,}(?:\/|$)|@/u;
const CAPITAL = /^[\p{Ps}\p{Pi}"'’]*\p{Lu}/u;
/** Capitals that name nothing. */
const NO_NAME = /^(?:I|I['’]\p{Ll}+|[Yy]ou(?:['’]\p{Ll}+)?)\p{P}*$/u;

/**
 * How much longer than usual each word is said; 1 for most.
 * @param shown the words of one English sentence, as shown
 */
export function paceOfWords(shown: readonly string[]): number[] {
  let embraced = 0;
  let dashed = false;
  const dashes = shown.filter((word) => /[—–]$/u.test(word)).length;
  const paces = shown.map((word, i) => {
    embraced += (word.match(/\(/gu) ?? []).length;
    const aside = embraced > 0 || dashed;
    embraced -= (word.match(/\)/gu) ?? []).length;
    if (dashes === 2 && /[—–]$/u.test(word)) dashed = !dashed;
    if (WEB.test(word.replace(/\p{P}+$/u, ""))) return ADDRESS;
    if (FIGURE.test(word) || isName(shown, i)) return KEY;
    return aside ? ASIDE : 1;
  });
  return bounded(shown, paces);
}

/** A capital within the sentence, or at its start where another one follows: "Harbourside General", "Fern and Fable" not. */
function isName(shown: readonly string[], at: number): boolean {
  const word = shown[at] ?? "";
  if (!CAPITAL.test(word) || NO_NAME.test(word)) return false;
  return at > 0 || CAPITAL.test(shown[1] ?? "");
}

function bounded(shown: readonly string[], paces: readonly number[]): number[] {
  const length = (i: number): number => (shown[i] ?? "").length + 1;
  const total = shown.reduce((sum, _, i) => sum + length(i), 0);
  const longer = paces.reduce((sum, pace, i) => sum + Math.max(0, pace - 1) * length(i), 0) / total;
  const share = longer <= MOST_LONGER - 1 ? 1 : (MOST_LONGER - 1) / longer;
  return paces.map((pace) => (pace > 1 ? 1 + (pace - 1) * share : pace));
}
