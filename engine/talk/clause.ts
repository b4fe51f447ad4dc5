import type { Concept, Item } from "./item.ts";

/** A part of a message that asks for one thing, or for nothing. */
export interface Clause {
  readonly items: readonly Item[];
  /** Number of its sentence, from 0. */
  readonly sentence: number;
}

/** What opens a command of its own after "," or "and". */
const OPENS: ReadonlySet<Concept> = new Set<Concept>([
  "remove",
  "not",
  "add",
  "move",
  "swap",
  "set",
  "replace",
  "show",
  "emphasise",
  "split",
  "merge",
  "undo",
  "redo",
  "restart",
  "back",
  "keep",
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
  "faster",
  "slower",
  "louder",
  "quieter",
  "shorter",
  "longer",
  "dense",
  "film",
  "most",
  "under",
  "half",
  "title",
  "cta",
  "shade",
]);
/** What stands before a command and means nothing by itself. */
const LEADS: ReadonlySet<Concept> = new Set<Concept>([
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
/** Verbs that go on for what is named after them: "remove the music and the captions". */
const GOES_ON: ReadonlySet<Concept> = new Set<Concept>(["remove", "not", "show"]);

/** Parts a message at its sentences, and within them where a new command begins. */
export function clausesOf(items: readonly Item[]): readonly Clause[] {
  return sentencesOf(items).flatMap((sentence, index) => {
    const parts = partsOf(sentence);
    return parts.map((part, at) => ({ sentence: index, items: at === 0 ? part : goingOn(part, parts.slice(0, at)) }));
  });
}

export function sentencesOf(items: readonly Item[]): readonly (readonly Item[])[] {
  const found: Item[][] = [[]];
  for (const item of items) {
    found.at(-1)?.push(item);
    if (item.is === "stop") found.push([]);
  }
  return found.filter((sentence) => sentence.some(({ is }) => is !== "stop" && is !== "comma"));
}

function partsOf(sentence: readonly Item[]): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const [index, item] of sentence.entries()) {
    // What is typed after a colon is one text, whatever it says.
    if (parts.at(-1)?.some(({ is }) => is === "colon") === true) {
      parts.at(-1)?.push(item);
      continue;
    }
    if ((item.is === "comma" || item.is === "and") && opensCommand(sentence.slice(index + 1), parts.at(-1) ?? []))
      parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

function opensCommand(rest: readonly Item[], before: readonly Item[]): boolean {
  if (before.every(({ is }) => LEADS.has(is))) return false;
  const first = rest.find(({ is }) => !LEADS.has(is));
  if (first === undefined) return false;
  const next = rest[rest.indexOf(first) + 1];
  if (first.is === "number") return next?.is === "unit" || next?.is === "percent" || next?.is === "times";
  // "vertical and square" are two of one kind.
  if (first.is === "aspect" && before.at(-1)?.is === "aspect") return false;
  return OPENS.has(first.is);
}

const VERBS: ReadonlySet<Concept> = new Set<Concept>([
  "remove",
  "not",
  "add",
  "move",
  "swap",
  "set",
  "replace",
  "show",
  "emphasise",
  "split",
  "merge",
  "undo",
  "redo",
  "restart",
  "keep",
  "faster",
  "slower",
  "louder",
  "quieter",
  "shorter",
  "longer",
  "dense",
]);
/** Things and values that say by themselves what is wanted: no verb is handed on to them. */
const VALUES: ReadonlySet<Concept> = new Set<Concept>([
  "adjective",
  "aspect",
  "voiceKind",
  "colourName",
  "hex",
  "number",
  "captionMode",
  "off",
  "on",
]);

/** A clause without a verb of its own has the last one's, where that goes on. */
function goingOn(part: readonly Item[], before: readonly (readonly Item[])[]): readonly Item[] {
  if (part.some(({ is }) => VERBS.has(is) || VALUES.has(is) || is === "only")) return part;
  const verb = before.flat().findLast(({ is }) => VERBS.has(is));
  return verb !== undefined && GOES_ON.has(verb.is) ? [verb, ...part] : part;
}
