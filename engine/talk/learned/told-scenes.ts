import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";

/** What a piece tells in so many words to do with scenes. */

/** "Pay card to position 2": moved, though no verb says so. */
export function placeKind(piece: readonly Item[], { message }: Context): Kind | null {
  const placed = /\b(?:to|at|as) (?:position|place|number|slot|spot|no\.?) ?#?\d\b/iu.test(textOf(piece, message));
  return placed && !has(piece, "voice", "music", "unit", "percent") ? "moveScene" : null;
}

/** 第5个拆开, 第2第3个并到一起: of scenes that are numbered. */
export function cutKind(piece: readonly Item[]): Kind | null {
  const numbers = piece.filter(({ is }) => is === "ordinal").length;
  if (has(piece, "quote", "remove", "add", "voice", "music", "captions", "not")) return null;
  if (has(piece, "merge")) return numbers === 2 ? "mergeScenes" : null;
  return numbers === 1 && has(piece, "split") ? "splitScene" : null;
}
