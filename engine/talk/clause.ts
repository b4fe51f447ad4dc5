import { has } from "./has.ts";
import type { Concept, Item } from "./item.ts";
import { VALUES, VERBS } from "./clause-concepts.ts";
import { opensCommand, opensUnparted } from "./opens.ts";

/** A part of a message that asks for one thing, or for nothing. */
export interface Clause {
  readonly items: readonly Item[];
  /** Number of its sentence, from 0. */
  readonly sentence: number;
}

/** Verbs that go on for what is named after them: "remove the music and the captions". */
const GOES_ON: ReadonlySet<Concept> = new Set<Concept>(["remove", "not", "show"]);

/** Parts a message at its sentences, and within them where a new command begins. */
export function clausesOf(items: readonly Item[], message: string): readonly Clause[] {
  return sentencesOf(items).flatMap((sentence, index) => {
    const parts = partsOf(sentence, message);
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

/** So far is looked for what a command is of. */
const MOST_SEEN_ITEMS = 40;
const MOST_BEGUN_ITEMS = 5;

function partsOf(sentence: readonly Item[], message: string): readonly (readonly Item[])[] {
  const parts: Item[][] = [[]];
  for (const [index, item] of sentence.entries()) {
    const part = parts.at(-1) ?? [];
    // What is typed after a colon is one text, whatever it says.
    if (has(part, "colon")) {
      part.push(item);
      continue;
    }
    const parted = item.is === "comma" || item.is === "and";
    if (parted && opensCommand(sentence.slice(index + 1, index + MOST_SEEN_ITEMS), part, message)) parts.push([]);
    else if (!parted && opensUnparted(sentence.slice(index, index + MOST_BEGUN_ITEMS), part, message))
      parts.push([item]);
    else part.push(item);
  }
  return parts.filter((part) => part.length > 0);
}

/** A clause without a verb of its own has the last one's, where that goes on. */
function goingOn(part: readonly Item[], before: readonly (readonly Item[])[]): readonly Item[] {
  if (part.some(({ is }) => VERBS.has(is) || VALUES.has(is) || is === "only")) return part;
  const verb = before.flat().findLast(({ is }) => VERBS.has(is));
  return verb !== undefined && GOES_ON.has(verb.is) ? [verb, ...part] : part;
}
