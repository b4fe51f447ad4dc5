import { VERBS } from "../clause-concepts.ts";
import type { Context, Note } from "../context.ts";
import { asksToKnow, isOrder } from "../force.ts";
import { has } from "../has.ts";
import { textOf } from "./amounts-for.ts";
import { states } from "./asides.ts";
import { NOTHING } from "./kind.ts";
import type { Part } from "./guesser.ts";

/** Less sure to want nothing than this, an order was not understood. */
const UNHEARD = 0.8;

/** What asks for something and was not carried out: it is told of. */
export function leftOver(parts: readonly Part[], done: readonly Part[], { message, typed }: Context): readonly Note[] {
  return parts.flatMap((part): readonly Note[] => {
    const { kind, chance, items } = part;
    const said = textOf(items, message);
    if (done.includes(part) || states(said) || asksToKnow(items, message)) return [];
    if (kind === NOTHING && (chance >= UNHEARD || !(isOrder(items, message) || has(items, ...VERBS)))) return [];
    const text = textOf(items, typed).replace(
      /^[\s,，.。;；]*(?:and|plus|also)\s|^[\s,，.。;；]+|[\s,，.。;；]+$/giu,
      "",
    );
    return text.length < LEAST_LEFT_CHARS ? [] : [{ key: "left", values: { text } }];
  });
}

const LEAST_LEFT_CHARS = 4;
