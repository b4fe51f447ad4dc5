import type { Kind } from "./kind.ts";
import { traitsOf } from "./traits.ts";

/** A kind of wish, and how likely it is, from 0 to 1. */
export interface Likely {
  readonly kind: Kind;
  readonly chance: number;
}

/** How much each feature of a message speaks for each trait of a kind. */
export interface Weights {
  readonly kinds: readonly Kind[];
  readonly features: readonly string[];
  /** Where the weights of each feature begin among all; one more than there are features. */
  readonly starts: Uint32Array;
  /** Index of the trait of each weight. */
  readonly traits: Uint8Array;
  /** Weights, as whole numbers of {@link STEP}. */
  readonly values: Int8Array;
}

/** The least difference between two weights. */
export const STEP = 1 / 6;

/** Every trait of some kinds, in an order of their own. */
export function traitsOfAll(kinds: readonly Kind[]): readonly string[] {
  return [...new Set(kinds.flatMap(traitsOf))];
}

/** Tells what a message asks for: a softmax over kinds, each of which has the sum of what its traits have. */
export class Model {
  readonly #weights: Weights;
  readonly #rows: ReadonlyMap<string, number>;
  readonly #traits: readonly (readonly number[])[];
  readonly #count: number;

  constructor(weights: Weights) {
    const all = traitsOfAll(weights.kinds);
    this.#weights = weights;
    this.#rows = new Map(weights.features.map((feature, row) => [feature, row]));
    this.#count = all.length;
    this.#traits = weights.kinds.map((kind) => traitsOf(kind).map((trait) => all.indexOf(trait)));
  }

  /** All kinds, the likeliest first. */
  rank(features: ReadonlySet<string>): readonly Likely[] {
    const { kinds, starts, traits, values } = this.#weights;
    const sums = new Float64Array(this.#count);
    let known = 0;
    for (const feature of features) {
      const row = this.#rows.get(feature);
      if (row === undefined) continue;
      known += 1;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
        const trait = traits[at] ?? 0;
        sums[trait] = (sums[trait] ?? 0) + (values[at] ?? 0) * STEP;
      }
    }
    const scale = 1 / Math.sqrt(Math.max(1, known));
    const scores = this.#traits.map((own) => own.reduce((sum, trait) => sum + (sums[trait] ?? 0), 0) * scale);
    const most = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - most));
    const total = shares.reduce((sum, share) => sum + share, 0);
    return kinds
      .map((kind, at) => ({ kind, chance: (shares[at] ?? 0) / total }))
      .toSorted((one, other) => other.chance - one.chance);
  }
}
