/** Two lists' items that are taken for the same, and what is left on either side. */
export interface Pairs<T> {
  readonly both: readonly (readonly [before: T, after: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/**
 * Pairs the items of two lists. Each key is tried in turn, the surest first, on what is still unpaired; items of one key pair in
 * their order. A key of null pairs nothing. Takes time in proportion to the lists.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((item: T) => string | null)[],
): Pairs<T> {
  const partner = new Map<T, T>();
  let removed = before;
  let added = after;
  for (const key of keys) {
    const waiting = new Map<string, T[]>();
    for (const item of removed) {
      const name = key(item);
      if (name === null) continue;
      const queue = waiting.get(name);
      if (queue === undefined) waiting.set(name, [item]);
      else queue.push(item);
    }
    // Taken from the end, as that costs nothing.
    for (const queue of waiting.values()) queue.reverse();
    const paired = new Set<T>();
    for (const item of added) {
      const name = key(item);
      const found = name === null ? undefined : waiting.get(name)?.pop();
      if (found === undefined) continue;
      partner.set(item, found);
      paired.add(item).add(found);
    }
    removed = removed.filter((item) => !paired.has(item));
    added = added.filter((item) => !paired.has(item));
  }
  const both = after.flatMap((item) => {
    const found = partner.get(item);
    return found === undefined ? [] : [[found, item] as const];
  });
  return { both, removed, added };
}
