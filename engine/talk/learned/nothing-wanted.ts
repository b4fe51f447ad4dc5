import type { Understood } from "../context.ts";
import { asksToKnow } from "../force.ts";
import { asked } from "./asked-back.ts";
import type { Guesser } from "./guesser.ts";
import { declined, type Heard, SURE } from "./heard.ts";
import { type Kind, kindOf, NOTHING } from "./kind.ts";
import { piecesOf } from "./pieces.ts";

/** Nothing is asked about where it is as sure as this that nothing is wanted. */
const CERTAIN = 0.9;
/** Less likely to want nothing, it is what the rules say. */
const MAY_BE_IDLE = 0.3;
const FAR_FETCHED = 0.05;

/** What comes of a message none of whose parts asks for anything: what the rules find, if nothing speaks against it. */
export function nothingWanted({ context, guess, items, parts, ruled, ruledEdits }: Heard): Understood {
  const { message, project } = context;
  const chance = Math.min(1, ...parts.map((part) => part.chance));
  const idle = guess.ranked(items).find(({ kind }) => kind === NOTHING)?.chance ?? 0;
  const kinds = new Set(ruledEdits.map((edit) => kindOf(edit, project)));
  const looked = [items, ...piecesOf(items, message)].map((stretch) => guess.ranked(stretch));
  // What rules alone find, and nothing was learned to mean, is asked.
  if (kinds.size > 0 && idle >= MAY_BE_IDLE && looked.every((ranked) => isFarFetched(ranked, kinds)))
    return asksToKnow(items, message)
      ? { refusal: { code: "asks", values: {} } }
      : (asked(items, guess, context) ?? { refusal: { code: "unknown", values: {} } });
  return chance < ("question" in ruled ? CERTAIN : SURE) && !("refusal" in ruled) ? ruled : declined(ruled);
}

/** True if none of these is likely. */
export function isFarFetched(ranked: ReturnType<Guesser["ranked"]>, kinds: ReadonlySet<Kind>): boolean {
  return ranked.every(({ kind, chance }) => !kinds.has(kind) || chance < FAR_FETCHED);
}
