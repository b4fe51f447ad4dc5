import type { Plate } from "./relief.ts";
import type { Point } from "./place.ts";
import type { Ring } from "./ticks.ts";

/** An instrument: plates on each other, and the rings of ticks on them. */
export interface Dial {
  readonly centre: Point;
  /** Where the ground is lightest; the centre unless it is said. */
  readonly focus?: Point;
  readonly plates: readonly Plate[];
  readonly rings: readonly Ring[];
}

/** Plates and rings round a middle. */
export function dial(
  centre: Point,
  plates: readonly (readonly [r: number, hi: number, lo: number])[],
  rings: readonly Omit<Ring, "x" | "y">[],
): Dial {
  return {
    centre,
    plates: plates.map(([r, hi, lo]) => ({ ...centre, r, hi, lo })),
    rings: rings.map((ring) => ({ ...centre, ...ring })),
  };
}

/** Lengths of most rings' ticks. */
export const COMMON = [14, 28, 46] as const;

/** The same instrument somewhere else. */
export function movedTo(centre: Point, from: Dial): Dial {
  return {
    centre,
    plates: from.plates.map((plate) => ({ ...plate, ...centre })),
    rings: from.rings.map((ring) => ({ ...ring, ...centre })),
  };
}

/** By day, plates are nearly white all over. */
export function byDay(one: Dial): Dial {
  return { ...one, plates: one.plates.map((plate) => ({ ...plate, hi: 1, lo: 0.86 })) };
}

/** The ground is lightest somewhere else than in the dial's middle. */
export function litFrom(focus: Point, one: Dial): Dial {
  return { ...one, focus };
}

/** By day the light stands over the text, beside a dial whose middle is far outside. */
export function lightFrom(focus: Point, one: Dial): Dial {
  return { ...byDay(one), focus };
}
