import { has } from "./has.ts";
import type { Concept, Item } from "./item.ts";

/** What a clause speaks of without naming it: "the pay scene is too crowded, split it", 语速太快了，慢一点. */

/** What each comparison can be said of. */
const COMPARED: readonly (readonly [comparisons: readonly Concept[], things: readonly Concept[]])[] = [
  [
    ["shorter", "longer", "double"],
    ["scene", "opening", "ending", "topic", "film", "duration", "copy", "narration"],
  ],
  [["half"], ["scene", "opening", "ending", "film", "duration", "music", "volume"]],
  [
    ["louder", "quieter", "percent", "down", "up"],
    ["music", "volume", "voice", "pace"],
  ],
  [
    ["faster", "slower"],
    ["voice", "pace", "narration", "film", "scene", "opening", "ending"],
  ],
  [["adjective"], ["music", "theme", "tone", "copy", "narration", "voice", "film", "colour"]],
];
/** Deeds that are done to something. */
const DONE: readonly Concept[] = [
  "remove",
  "add",
  "not",
  "off",
  "on",
  "emphasise",
  "move",
  "split",
  "merge",
  "swap",
  "show",
  "back",
  "undo",
  "say",
  "set",
  "replace",
  "front",
];
/** What can be spoken of. */
const THINGS: readonly Concept[] = [
  "music",
  "voice",
  "captions",
  "theme",
  "colour",
  "logo",
  "media",
  "film",
  "duration",
  "scene",
  "copy",
  "narration",
  "tone",
  "pace",
  "volume",
  "topic",
  "opening",
  "ending",
  "title",
  "cta",
  "version",
];
/** What gives a clause its sense without anything spoken of before. */
const VALUES: readonly Concept[] = [
  "aspect",
  "voiceKind",
  "captionMode",
  "colourName",
  "hex",
  "unit",
  "languageName",
  "restart",
  "redo",
  "step",
  "quote",
];
/** What belongs to the name of a thing. */
const NAMES: ReadonlySet<Concept> = new Set<Concept>([
  ...THINGS,
  "ordinal",
  "number",
  "last",
  "first",
  "next",
  "previous",
  "word",
  "about",
  "languageName",
]);

/**
 * A clause with what it speaks of, from the clauses before it.
 * @param before clauses of the message, in order
 */
export function carried(items: readonly Item[], before: readonly (readonly Item[])[]): readonly Item[] {
  const subject = placedBeside(items, before);
  if (subject !== null) return [...subject, ...items];
  if (items.every(({ is }) => is === "redo" || IDLE.has(is)) && has(items, "redo")) {
    // "Where did our logo go? Bring it back."
    const gone = before.findLast(
      (one) => has(one, ...SHOWN) && !has(one, "remove", "not", "off", "add", "show", "set"),
    );
    if (gone !== undefined)
      return [
        ...named(gone, SHOWN),
        ...items.map((item) => ({ ...item, is: item.is === "redo" ? ("show" as const) : item.is })),
      ];
  }
  const pointed = pointedAt(items, before);
  if (pointed !== null) return [...pointed, ...items];
  if (has(items, ...THINGS)) return items;
  for (const [comparisons, things] of COMPARED) {
    if (!has(items, ...comparisons) || has(items, "unit")) continue;
    // What was taken away can't be made louder.
    const clause = before.findLast((one) => has(one, ...things) && !has(one, "remove", "off"));
    return clause === undefined ? items : [...named(clause, things), ...items];
  }
  if (!has(items, ...DONE) || has(items, ...VALUES)) return items;
  const bare = items.filter(({ is }) => !IDLE.has(is));
  const points = has(items, "that") || bare.length <= MOST_BARE_ITEMS || has(items, "move", "split", "say", "show");
  const clause = before.findLast((one) => has(one, ...THINGS));
  if (!points || clause === undefined) return items;
  // "Make it …" is said of the film; "it should be …" of what was spoken of.
  if (
    has(items, "set") &&
    !has(items, "remove", "not", "off", "move", "split", "emphasise") &&
    !has(clause, "title", "cta", "topic")
  )
    return items;
  if (has(items, "undo", "back") && !has(clause, "version")) return items;
  return [...named(clause, THINGS), ...items];
}

/** What can be gone, and be brought back. */
const SHOWN: readonly Concept[] = ["logo", "music", "captions", "voice", "topic"];

/** What is taken away of the voice or the picture: "the pay is fine, but have the voice skip it". */
const FROM: readonly Concept[] = ["voice", "narration", "onScreen", "film"];

/** "It" beside where it is taken from, "that screen" of a topic: what was spoken of before. */
function pointedAt(items: readonly Item[], before: readonly (readonly Item[])[]): readonly Item[] | null {
  if (!has(items, "that") || has(items, "topic", "opening", "ending", "ordinal", "quote", "about")) return null;
  const scene = has(items, "scene") && has(items, "remove", "shorter", "longer", "split", "move", "not");
  const from = has(items, ...FROM) && !has(items, "scene") && has(items, "remove", "not", "say");
  if (!scene && !from) return null;
  const things: readonly Concept[] = scene ? ["topic", "opening", "ending", "scene"] : ["topic"];
  const clause = before.findLast((one) => has(one, ...things));
  return clause === undefined ? null : named(clause, things);
}

const IDLE: ReadonlySet<Concept> = new Set<Concept>([
  "filler",
  "only",
  "comma",
  "stop",
  "request",
  "and",
  "also",
  "thanks",
  "yes",
]);

/** 待遇那幕提前，放到开头后面, "put it before scene 3": what is placed is what was spoken of, the scene that is named its mark. */
function placedBeside(items: readonly Item[], before: readonly (readonly Item[])[]): readonly Item[] | null {
  const verb = items.findIndex(({ is }) => is === "move" || is === "set");
  const relation = items.findIndex(({ is }) => is === "before" || is === "after");
  if (verb === -1 || relation === -1 || items.slice(0, verb).some(({ is }) => PLACES.has(is))) return null;
  // English names the mark after the relation: what is named before it is what is placed.
  const between = items.slice(verb, relation).some(({ is }) => PLACES.has(is));
  const after = items.slice(relation).some(({ is }) => PLACES.has(is));
  if (between && after) return null;
  const clause = before.findLast((one) => one.some(({ is }) => PLACES.has(is)));
  return clause === undefined ? null : named(clause, THINGS);
}

const PLACES: ReadonlySet<Concept> = new Set<Concept>(["scene", "topic", "opening", "ending"]);

/** 去掉, "cut": a deed by itself. */
const MOST_BARE_ITEMS = 3;

/** The words of a clause that name what it speaks of. */
function named(clause: readonly Item[], things: readonly Concept[]): readonly Item[] {
  const other = THINGS.filter((thing) => !things.includes(thing));
  return clause.filter(
    (item, at) =>
      (NAMES.has(item.is) || ((item.is === "before" || item.is === "after") && has(clause, "scene"))) &&
      !other.includes(item.is) &&
      !/^(?:unit|percent|times)$/u.test(clause[at + 1]?.is ?? ""),
  );
}
