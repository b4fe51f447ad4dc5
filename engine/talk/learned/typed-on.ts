import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { COUNTS_WISHES } from "../list-lead.ts";

/** Where what the user types to be shown or said begins behind a colon, and where it ends: it is one text, whatever is in it. */

/** Before a colon: "add a scene: …". */
const TYPED_AFTER: ReadonlySet<Concept> = new Set<Concept>([
  "add",
  "copy",
  "title",
  "cta",
  "narration",
  "say",
  "scene",
  "to",
  "opening",
  "ending",
]);
/** Before a colon: 换成：…, "the narrator should say: …". */
const GIVES = /(?:[改换变写]成|更?[改换]为|写上?|\b(?:say|says|saying|reads?))\s?$/iu;
/** Behind a colon these begin no text of the user's: "scene 4: voice off", "scene 4: “…”". */
const UNTYPED: ReadonlySet<Concept> = new Set<Concept>(["quote", "copy", "narration", "voice", "onScreen", "remove"]);
const FACTS: ReadonlySet<Concept> = new Set<Concept>(["topic", "title", "cta"]);

/** True at a colon behind which the user types what is to be shown or said. */
export function beginsTyped(item: Item, next: Item | undefined, before: readonly Item[], message: string): boolean {
  if (item.is !== "colon" || UNTYPED.has(next?.is ?? "stop")) return false;
  // "Ana recorded the text herself: use ana.wav": a wish.
  if (/^\s*(?:please )?(?:use|take|play) \S+\.\w{3,4}\b/u.test(message.slice(item.to))) return false;
  if (COUNTS_WISHES.test(message.slice(before[0]?.from ?? 0, item.from))) return false;
  return (
    TYPED_AFTER.has(before.findLast(({ is }) => is !== "filler")?.is ?? "stop") ||
    has(before, "title", "cta", "copy") ||
    GIVES.test(message.slice(0, item.from))
  );
}

/** "Title: …, place: …": a fact's text ends where the next fact is named. */
export function endsTyped(item: Item, next: Item | undefined, before: readonly Item[]): boolean {
  return item.is === "comma" && has(before, "title", "topic") && FACTS.has(next?.is ?? "stop");
}
