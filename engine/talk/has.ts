import type { Concept, Item } from "./item.ts";

/** Looking into a clause. */

export function has(items: readonly Item[], ...concepts: readonly Concept[]): boolean {
  return items.some(({ is }) => concepts.includes(is));
}

export function at(items: readonly Item[], ...concepts: readonly Concept[]): number {
  return items.findIndex(({ is }) => concepts.includes(is));
}

export function valueOf(items: readonly Item[], concept: Concept): string | null {
  const found = items.find(({ is }) => is === concept);
  return found === undefined ? null : String(found.value);
}

const TAKES_AWAY: readonly Concept[] = ["remove", "not", "off"];
/** Between a word that takes away and what it takes away may stand so many others. */
const REACH = 4;

/**
 * True if the clause takes away the item at an index: "no music", "the music off", 字幕去掉. Each word that takes away
 * means the thing that follows it, or where none does, the one before it.
 * @param things what can be taken away, besides
 */
export function isTaken(items: readonly Item[], index: number, things: readonly Concept[]): boolean {
  return items.some((item, verb) => {
    if (!TAKES_AWAY.includes(item.is)) return false;
    const after = items.findIndex((one, i) => i > verb && i <= verb + REACH && things.includes(one.is));
    if (after !== -1) return after === index;
    const before = items.findLastIndex((one, i) => i < verb && things.includes(one.is));
    return before === index;
  });
}

/** "first", "up front": a place at the beginning. */
export function isFront(items: readonly Item[]): boolean {
  return items.some(({ is, value }) => is === "front" || is === "first" || (is === "ordinal" && value === 1));
}
