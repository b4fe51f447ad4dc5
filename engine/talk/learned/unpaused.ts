import { VERBS } from "../clause-concepts.ts";
import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";

/** Wishes that begin without a pause before them. */

const BESIDE: ReadonlySet<Concept> = new Set<Concept>(["voiceKind", "captions", "music"]);
const DEEDS: ReadonlySet<Concept> = new Set<Concept>(["split", "merge", "remove", "undo", "redo"]);
/** What there is to be none of: "no music". */
const DISPENSED: ReadonlySet<Concept> = new Set<Concept>(["music", "voice", "captions", "logo", "narration"]);
const LEADS_ON: ReadonlySet<Concept> = new Set<Concept>(["to", "not", "and", "request", "that", "also", "filler"]);
/** So much of a wish stands before the next one. */
const LEAST_WISH_ITEMS = 2;

/**
 * True if a wish begins at an item.
 * @param before what was said since the last wish began
 * @param unpaused whether the whole message has no pause
 */
export function opensUnpaused(items: readonly Item[], at: number, before: readonly Item[], unpaused: boolean): boolean {
  const item = items[at];
  if (item === undefined) return false;
  return opensBeside(item, items.slice(at + 1), before) || (unpaused && opensDictated(item, items[at + 1], before));
}

/** "The German version with a woman reading it": two wishes. */
function opensBeside(item: Item, rest: readonly Item[], before: readonly Item[]): boolean {
  if (item.is !== "with" || !has(before, "languageName", "aspect", "unit", "theme")) return false;
  const next = rest.find(({ is }) => is !== "filler" && is !== "not" && is !== "adjective");
  return BESIDE.has(next?.is ?? "stop");
}

/** "Use my recording dictated.mp3 no music split scene 7": wishes without a pause, as they are dictated. */
function opensDictated(item: Item, next: Item | undefined, before: readonly Item[]): boolean {
  // "Chop scene six in two": no deed of its own ends a wish.
  const deed =
    (DEEDS.has(item.is) && next !== undefined && next.is !== "stop") ||
    (item.is === "not" && DISPENSED.has(next?.is ?? "stop"));
  const last = before.at(-1);
  // 写着烘焙60公斤的那幕就不用念旁白了: what was named, and what is done to it.
  if (last?.is === "scene" && (item.is === "remove" || item.is === "not") && !has(before, ...VERBS)) return false;
  return (
    deed &&
    last !== undefined &&
    !LEADS_ON.has(last.is) &&
    before.filter(({ is }) => is !== "filler").length >= LEAST_WISH_ITEMS
  );
}
