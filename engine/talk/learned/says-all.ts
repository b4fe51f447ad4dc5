import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { editsFor } from "./edits-for.ts";
import { isOf, NOTHING } from "./kind.ts";
import { toldKind } from "./told.ts";
import type { Part } from "./guesser.ts";

/** What is less sure by itself may be said of what stands beside it. */
const SURE_ALONE = 0.7;

/** "A bit longer" is said of whatever was named before. */
const NAMES_IT: Readonly<Record<string, readonly Item["is"][]>> = {
  length: ["number", "unit", "film", "duration"],
  speed: ["number", "pace", "voice", "say"],
};

/** What is as sure as this and names its thing needs no rules that find the same. */
const CERTAIN = 0.9;
const BEYOND_DOUBT = 0.99;
/** So sure, these need nothing that rules find. */
const DONE_BY_ITSELF: ReadonlySet<string> = new Set(["splitScene", "mergeScenes", "detail"]);
const NAMED_BY: Readonly<Record<string, readonly Item["is"][]>> = {
  setRecording: ["voice", "narration"],
  setMusicFile: ["music"],
  music: ["music"],
  volume: ["music", "volume"],
  voice: ["voice", "narration", "voiceKind"],
  captions: ["captions"],
  logo: ["logo"],
  theme: ["theme"],
  tone: ["tone"],
  setLanguage: ["languageName"],
  scene: ["scene", "opening", "ending"],
  tightenCopy: ["copy"],
  removeScene: ["scene"],
  mergeScenes: ["scene", "number"],
  splitScene: ["scene", "number", "topic"],
  moveScene: ["scene"],
  hide: ["topic"],
  show: ["topic"],
  lead: ["topic"],
  detail: ["topic", "title", "cta"],
};

/** The word that says what is done to a scene. */
const DEEDS: Readonly<Record<string, Item["is"]>> = {
  removeScene: "remove",
  splitScene: "split",
  mergeScenes: "merge",
};

/** True if a piece needs no other to be understood: the rules, which go by what is named, find the same in it. */
export function saysAll({ kind, chance, items, ruled }: Part, context: Context): boolean {
  if (kind === NOTHING || chance < SURE_ALONE) return false;
  const told = toldKind(items, context) === kind;
  // "team.jpg shows somebody who has left": a file is named, and nothing is said of it yet.
  if (told || kind === "placeMedia") return told;
  const [head = ""] = kind.split(":");
  if (chance >= CERTAIN && has(items, ...(NAMED_BY[head] ?? []))) return true;
  // 杯测删了: what it names is a scene, and what is done to it.
  const deed = DEEDS[head];
  if (deed !== undefined && has(items, deed) && editsFor(kind, items, { ...context, all: items }) !== null) return true;
  if (chance >= BEYOND_DOUBT && DONE_BY_ITSELF.has(head)) return true;
  const named = NAMES_IT[head];
  return (
    (named === undefined || (has(items, ...named) && !(head === "length" && has(items, "percent")))) &&
    "edits" in ruled &&
    ruled.edits.some((edit) => isOf(edit, kind, context.project))
  );
}
