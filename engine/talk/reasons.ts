import type { Edit } from "../../shared/edit/index.ts";
import { COMPARISONS } from "./clause-concepts.ts";
import { has } from "./has.ts";
import type { Concept, Item } from "./item.ts";

/** "It feels rushed, make it 45 seconds": a complaint that says why, beside the wish that it is the reason of. */

/** Edits that are remedies of one kind of complaint. */
const FAMILIES: readonly (readonly Edit["op"][])[] = [
  ["setLength", "setSpeed", "resizeScene", "tightenCopy", "splitScene"],
  ["setMusicVolume", "setMusic", "setMusicFile", "setVoice", "setSpeed"],
  ["setTheme", "setColour"],
];
const COMPLAINS =
  /^(?:too\b|so\b|way too|can't|cannot|can barely|barely|rush|drag|goes on|hard to|nobody|no one|drown|overpower)|太|[快慢长短大小轻响吵]了$|不清|不见|不完|拖|吵|赶|盖/u;
const ORDERS: readonly Concept[] = [
  "remove",
  "add",
  "move",
  "set",
  "replace",
  "emphasise",
  "split",
  "merge",
  "request",
  "quote",
  "unit",
  "percent",
];

/** "And not too loud": how it is to be, not how it is. */
const TO_BE = /^[\s,]*(?:and|but|just|only)\s+not\s+(?:too|so|that|quite)\b/iu;

/** True for a clause that only complains. */
export function complains(items: readonly Item[], message: string): boolean {
  if (has(items, ...ORDERS) || TO_BE.test(message.slice(items[0]?.from, items.at(-1)?.to))) return false;
  return items.some(({ is, from, to }) => COMPARISONS.has(is) && COMPLAINS.test(message.slice(from, to).toLowerCase()));
}

/** What one clause asks for. */
export interface Wish {
  readonly edits: readonly Edit[];
  /** True if it only complains, and names nothing that it complains of. */
  readonly complaint: boolean;
}

/** The edits of a message's clauses, without those of complaints that another clause is the remedy of. */
export function remedied(wishes: readonly Wish[]): readonly Edit[] {
  return wishes.flatMap((wish) => {
    if (!wish.complaint) return wish.edits;
    const at = wishes.indexOf(wish);
    const others = wishes
      .filter((other) => other !== wish && (!other.complaint || wishes.indexOf(other) < at))
      .flatMap((other) => other.edits.map(({ op }) => ({ op, earlier: wishes.indexOf(other) < at })));
    return wish.edits.filter(
      ({ op }) =>
        !FAMILIES.some(
          (family) =>
            family.includes(op) &&
            others.some((other) => (other.earlier || other.op !== op) && family.includes(other.op)),
        ),
    );
  });
}
