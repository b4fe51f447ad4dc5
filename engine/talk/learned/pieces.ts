import type { Item } from "../item.ts";
import { isPause, PARTING } from "./pauses.ts";
import { isKeptTogether } from "./kept-together.ts";
import { beginsTyped, endsTyped } from "./typed-on.ts";
import { opensUnpaused } from "./unpaused.ts";

/** Where a message may be parted into wishes. */

/** What the user types to be shown ends with a sentence in quotation marks: the next sentence is another wish. */
const SENTENCE = /[.!?。！？]$/u;
const OPENS_SENTENCE = /^\W*(?:\p{Lu}|\p{Script=Han}|$)/u;

/** A message between its pauses and its "and"s: no wish ends within one of these. */
export function piecesOf(items: readonly Item[], message: string): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  const unpaused = !items.some((item, at) => isPause(item) && at < items.length - 1);
  let typing = false;
  for (const [at, item] of items.entries()) {
    const last = pieces.at(-1) ?? [];
    const next = items[at + 1];
    typing = (typing && item.is !== "stop") || beginsTyped(item, next, last, message);
    if (typing && endsTyped(item, next, last)) typing = false;
    if (typing) {
      last.push(item);
      continue;
    }
    if (opensUnpaused(items, at, last, unpaused)) {
      pieces.push([item]);
      continue;
    }
    const parts = PARTING.has(item.is) && saysSomething(last) && !isKeptTogether(items, at, last, message);
    if (!parts) last.push(item);
    else if (isPause(item)) {
      last.push(item);
      pieces.push([]);
    } else pieces.push([item]);
    if (endsQuoted(item, next, message)) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

function saysSomething(piece: readonly Item[]): boolean {
  return piece.some(({ is }) => !PARTING.has(is) && is !== "filler");
}

/** "Text of the first: “Robots.” Text of the second: …" */
function endsQuoted(item: Item, next: Item | undefined, message: string): boolean {
  return (
    item.is === "quote" &&
    SENTENCE.test(String(item.value)) &&
    OPENS_SENTENCE.test(message.slice(item.to)) &&
    !PARTING.has(next?.is ?? "stop")
  );
}
