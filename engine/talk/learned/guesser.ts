import type { Project } from "../../project/index.ts";
import type { Context, Understood } from "../context.ts";
import type { Item } from "../item.ts";
import { featuresOf } from "./features.ts";
import { type Kind, kindOf, NOTHING, SEVERAL } from "./kind.ts";
import type { Likely, Model } from "./model.ts";

/** What rules make of a text. */
export type Rules = (text: string) => Understood;

/** Part of a message that asks for one thing, or for nothing. */
export interface Part {
  readonly kind: Kind;
  readonly chance: number;
  readonly items: readonly Item[];
  /** What the rules make of the part by itself. */
  readonly ruled: Understood;
}

/** How likely a kind is for pieces that are taken together. */
export interface Guesser {
  /** The one wish that a stretch of a message is taken for. */
  part(items: readonly Item[]): Part;
  /** Every kind, the likeliest first. */
  ranked(items: readonly Item[]): readonly Likely[];
}

/** Takes stretches of a message for one wish each, as the model sees them. */
export function guesser({ message, typed, project }: Context, model: Model, rules: Rules): Guesser {
  const seen = new Map<string, { readonly ruled: Understood; readonly ranked: readonly Likely[] }>();
  const look = (items: readonly Item[]): { readonly ruled: Understood; readonly ranked: readonly Likely[] } => {
    const [from, to] = [items[0]?.from ?? 0, items.at(-1)?.to ?? 0];
    const known = seen.get(`${from} ${to}`);
    if (known !== undefined) return known;
    const ruled = rules(typed.slice(from, to));
    const ranked = model.rank(new Set([...featuresOf(items, message), ...featuresOfRules(ruled, project)]));
    const found = { ruled, ranked };
    seen.set(`${from} ${to}`, found);
    return found;
  };
  return {
    ranked: (items) => look(items).ranked,
    part(items) {
      const { ruled, ranked } = look(items);
      const top = ranked.find(({ kind }) => kind !== SEVERAL);
      return { kind: top?.kind ?? NOTHING, chance: top?.chance ?? 0, items, ruled };
    },
  };
}

/** What the rules say of a text is one more thing to tell it apart by. */
export function featuresOfRules(ruled: Understood, project: Project): readonly string[] {
  if ("edits" in ruled) {
    const kinds = [...new Set(ruled.edits.map((edit) => kindOf(edit, project)))];
    return [...kinds.map((kind) => `R=${kind}`), `R#${Math.min(3, kinds.length)}`];
  }
  if ("question" in ruled) return [`R=q:${ruled.question.key}`];
  return "refusal" in ruled ? [`R=r:${ruled.refusal.code}`] : ["R=posting"];
}
