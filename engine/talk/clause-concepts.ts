import type { Concept } from "./item.ts";

/** Which concepts play which part in a clause. */

/** Verbs that are said of nothing but a change. */
export const ACTS: ReadonlySet<Concept> = new Set<Concept>([
  "remove",
  "add",
  "move",
  "swap",
  "replace",
  "emphasise",
  "split",
  "merge",
  "undo",
  "redo",
  "restart",
]);

/** Verbs that begin a command where the one before is whole, though nothing parts them. */
export const BEGINS: ReadonlySet<Concept> = new Set<Concept>([...ACTS, "set"]);

/** What compares a thing with what it should be. */
export const COMPARISONS: ReadonlySet<Concept> = new Set<Concept>([
  "faster",
  "slower",
  "louder",
  "quieter",
  "shorter",
  "longer",
  "dense",
]);

/** Verbs and wishes: they ask for something by themselves. */
export const VERBS: ReadonlySet<Concept> = new Set<Concept>([...BEGINS, ...COMPARISONS, "not", "show", "keep"]);

/** What opens a command of its own after "," or "and". */
export const OPENS: ReadonlySet<Concept> = new Set<Concept>([
  ...VERBS,
  "back",
  "down",
  "up",
  "music",
  "voice",
  "captions",
  "theme",
  "colour",
  "logo",
  "brand",
  "duration",
  "shape",
  "tone",
  "language",
  "pace",
  "volume",
  "adjective",
  "colourName",
  "hex",
  "aspect",
  "voiceKind",
  "captionMode",
  "film",
  "most",
  "under",
  "half",
  "title",
  "cta",
  "shade",
]);

/** What stands before a command and means nothing by itself. */
export const LEADS: ReadonlySet<Concept> = new Set<Concept>([
  "filler",
  "request",
  "also",
  "and",
  "comma",
  "correction",
  "thanks",
  "yes",
  "only",
  "instead",
  "much",
  "bit",
]);

/** Names of scenes and facts: they open a command where one is said of them. */
export const NAMES: ReadonlySet<Concept> = new Set<Concept>([
  "scene",
  "topic",
  "ordinal",
  "number",
  "opening",
  "ending",
  "last",
  "first",
  "next",
  "previous",
  "that",
  "all",
  "both",
  "copy",
  "narration",
  "word",
]);

/** What stands in typed words as well as in commands. */
export const MARKS: ReadonlySet<Concept> = new Set<Concept>(["to", "set", "with", "say"]);

/** Things and values that say by themselves what is wanted: no verb is handed on to them. */
export const VALUES: ReadonlySet<Concept> = new Set<Concept>([
  "adjective",
  "aspect",
  "voiceKind",
  "colourName",
  "hex",
  "number",
  "captionMode",
  "off",
  "on",
  "half",
  "double",
]);

/** What can be said of a thing, before it. */
export const ATTRIBUTES: ReadonlySet<Concept> = new Set<Concept>(["adjective", "quieter", "slower", "faster", "shade"]);
