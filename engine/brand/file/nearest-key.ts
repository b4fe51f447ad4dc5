/** Slips of the hand that a key may be away from the one that was meant, as a share of its length. */
const MOST_SLIPS = 0.5;
/** Longer keys are compared by their beginning. */
const COMPARED_CHARS = 40;

/** The key that was meant, by spelling; null if none is near. */
export function nearestKey(written: string, known: readonly string[]): string | null {
  const key = written.slice(0, COMPARED_CHARS).toLowerCase();
  const ranked = known
    .map((name) => ({ name, slips: slipsBetween(key, name.toLowerCase()) }))
    .sort((one, other) => one.slips - other.slips);
  const [best] = ranked;
  return best !== undefined && best.slips <= Math.max(1, Math.floor(best.name.length * MOST_SLIPS)) ? best.name : null;
}

/** How many letters are to be added, dropped or exchanged (Levenshtein). */
function slipsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, exchanged));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
