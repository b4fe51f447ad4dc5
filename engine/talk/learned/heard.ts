import type { Edit } from "../../../shared/edit/index.ts";
import type { Context, Understood } from "../context.ts";
import type { Item } from "../item.ts";
import type { Guesser, Part } from "./guesser.ts";
import { isOf, type Kind } from "./kind.ts";

/** Above this a part is taken for what it seems to be, whatever the rules say. */
export const SURE = 0.5;
/** What only tells is taken for a wish from here on: "it's too dark", 店里电视循环放. */
export const TOLD = 0.8;
/** A part that is as sure as this asks for one thing, whatever else rules find in its words. */
export const ONE_THING = 0.95;

/** A message, with what rules make of the whole and what its parts seem to ask for. */
export interface Heard {
  readonly context: Context;
  readonly items: readonly Item[];
  readonly guess: Guesser;
  readonly ruled: Understood;
  /** What the rules found; none where they ask or refuse. */
  readonly ruledEdits: readonly Edit[];
  readonly parts: readonly Part[];
  /** The parts that ask for something. */
  readonly wishes: readonly Part[];
}

/** Of the rules' edits those of a kind. */
export function ruledOf({ ruledEdits, context }: Heard, kind: Kind): readonly Edit[] {
  return ruledEdits.filter((edit) => isOf(edit, kind, context.project));
}

/** Nothing is asked for: as the rules say it, where they found nothing, too. */
export function declined(ruled: Understood): Understood {
  return "refusal" in ruled ? ruled : { refusal: { code: "unknown", values: {} } };
}
