import type { Kind } from "../../../engine/talk/learned/kind.ts";
import { STEP, traitsOfAll, type Weights } from "../../../engine/talk/learned/model.ts";
import { traitsOf } from "../../../engine/talk/learned/traits.ts";

/** An example to learn from: what a message is told apart by, and what it asks for. */
export interface Lesson {
  readonly features: ReadonlySet<string>;
  readonly kind: Kind;
}

const EPOCHS = 15;
const RATE = 0.3;
/** Learned so many times, each in another order; the mean knows what none of them knows alone. */
const TIMES = 4;
/** Pulls weights back to nothing, so that what is seen once is believed little. */
const SHRINK = 1e-5;
/** Smaller gradients change nothing. */
const LEAST_GRADIENT = 1e-7;
/** What is seen less often is no feature. */
const LEAST_COUNT = 2;
/** Smaller weights are left out. */
const LEAST_WEIGHT = 0.4;
const MOST_VALUE = 127;

/** Numbers in an order that is always the same: the same lessons give the same weights. */
export function counter(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state % below;
  };
}

/** Learns weights by AdaGrad on the cross entropy of the lessons: the mean of several runs. Deterministic. */
export function fit(lessons: readonly Lesson[]): Weights {
  const kinds = [...new Set(lessons.map(({ kind }) => kind))].toSorted();
  const all = traitsOfAll(kinds);
  const traits = kinds.map((kind) => traitsOf(kind).map((trait) => all.indexOf(trait)));
  const index = indexOf(lessons);
  const width = all.length;
  const mean = new Float64Array(index.size * width);
  const rows = lessons.map(({ features, kind }) => ({
    starts: [...features].flatMap((feature) => {
      const row = index.get(feature);
      return row === undefined ? [] : [row * width];
    }),
    kind: kinds.indexOf(kind),
  }));
  const chances = new Float64Array(kinds.length);
  const sums = new Float64Array(width);
  const slopes = new Float64Array(width);
  const learn = (seed: number): Float64Array => {
    const next = counter(seed);
    const weights = new Float64Array(index.size * width);
    const squares = new Float64Array(index.size * width).fill(1e-6);
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      shuffle(rows, next);
      for (const { starts, kind } of rows) {
        const scale = 1 / Math.sqrt(Math.max(1, starts.length));
        sums.fill(0);
        for (const start of starts)
          for (let trait = 0; trait < width; trait += 1) sums[trait]! += weights[start + trait]!;
        softmax(chances, sums, traits, scale);
        slopes.fill(0);
        for (let one = 0; one < traits.length; one += 1) {
          const off = chances[one]! - (one === kind ? 1 : 0);
          for (const trait of traits[one]!) slopes[trait]! += off;
        }
        for (const start of starts)
          for (let trait = 0; trait < width; trait += 1) {
            const place = start + trait;
            const slope = slopes[trait]! * scale + SHRINK * weights[place]!;
            if (slope > -LEAST_GRADIENT && slope < LEAST_GRADIENT) continue;
            squares[place]! += slope * slope;
            weights[place]! -= (RATE * slope) / Math.sqrt(squares[place]!);
          }
      }
    }
    return weights;
  };
  for (let seed = 1; seed <= TIMES; seed += 1)
    learn(seed).forEach((weight, place) => {
      mean[place]! += weight / TIMES;
    });
  return rounded(kinds, [...index.keys()], mean, width);
}

function indexOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
  return new Map(kept.toSorted().map((feature, row) => [feature, row]));
}

function shuffle(rows: unknown[], next: (below: number) => number): void {
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = next(last + 1);
    [rows[last], rows[other]] = [rows[other], rows[last]];
  }
}

function softmax(
  chances: Float64Array,
  sums: Float64Array,
  traits: readonly (readonly number[])[],
  scale: number,
): void {
  let most = -Infinity;
  for (let one = 0; one < traits.length; one += 1) {
    let score = 0;
    for (const trait of traits[one]!) score += sums[trait]!;
    chances[one] = score * scale;
    if (score * scale > most) most = score * scale;
  }
  let total = 0;
  for (let one = 0; one < chances.length; one += 1) {
    const share = Math.exp(chances[one]! - most);
    chances[one] = share;
    total += share;
  }
  for (let one = 0; one < chances.length; one += 1) chances[one]! /= total;
}

/** The weights that count, as they are kept. */
function rounded(kinds: readonly Kind[], features: readonly string[], weights: Float64Array, width: number): Weights {
  const kept: string[] = [];
  const starts = [0];
  const traits: number[] = [];
  const values: number[] = [];
  features.forEach((feature, row) => {
    for (let trait = 0; trait < width; trait += 1) {
      const weight = weights[row * width + trait]!;
      if (Math.abs(weight) < LEAST_WEIGHT) continue;
      traits.push(trait);
      values.push(Math.max(-MOST_VALUE, Math.min(MOST_VALUE, Math.round(weight / STEP))));
    }
    if (traits.length === starts.at(-1)) return;
    kept.push(feature);
    starts.push(traits.length);
  });
  return {
    kinds,
    features: kept,
    starts: Uint32Array.from(starts),
    traits: Uint8Array.from(traits),
    values: Int8Array.from(values),
  };
}
