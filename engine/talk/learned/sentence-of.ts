import type { Item } from "../item.ts";

/** The sentence that a piece is of. */
export function sentenceOf(piece: readonly Item[], all: readonly Item[]): readonly Item[] {
  const [from, to] = [piece[0]?.from ?? 0, piece.at(-1)?.to ?? 0];
  const before = all.findLastIndex((item) => item.is === "stop" && item.to <= from);
  const behind = all.findIndex((item) => item.is === "stop" && item.to >= to);
  return all.slice(before + 1, behind === -1 ? all.length : behind + 1);
}
