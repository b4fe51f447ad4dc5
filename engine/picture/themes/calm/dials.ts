import type { Plate } from "./relief.ts";
import type { Point } from "./stage.ts";
import type { Ring } from "./ticks.ts";

/** An instrument: plates on each other, and the rings of ticks on them. */
export interface Dial {
  readonly centre: Point;
  /** Where the ground is lightest; the centre unless it is said. */
  readonly focus?: Point;
  readonly plates: readonly Plate[];
  readonly rings: readonly Ring[];
}

function dial(
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

const COMMON = [14, 28, 46] as const;

/** The whole instrument, close by, that hook and duties look at. */
export function hookDial(tall: boolean): Dial {
  return tall
    ? dial(
        { x: 920, y: 2064 },
        [
          [664, 0.86, 0.5],
          [530, 1, 0.55],
          [310, 0.8, 0.4],
        ],
        [
          { r: 646, step: 0.6, lengths: COMMON },
          { r: 516, step: 1, lengths: [10, 20, 30], alpha: 0.8 },
          { r: 294, step: 2, lengths: [22, 22, 22], alpha: 0.6 },
        ],
      )
    : dial(
        { x: 1990, y: 624 },
        [
          [864, 0.8, 0.34],
          [670, 0.98, 0.42],
          [380, 0.6, 0.1],
        ],
        [
          { r: 844, step: 0.5, lengths: COMMON },
          { r: 658, step: 0.75, lengths: [10, 10, 30], alpha: 0.7 },
          { r: 366, step: 1.5, lengths: [26, 26, 26], alpha: 0.4 },
        ],
      );
}

/** By day, plates are nearly white all over. */
export function byDay(one: Dial): Dial {
  return { ...one, plates: one.plates.map((plate) => ({ ...plate, hi: 1, lo: 0.86 })) };
}

/** By day the light stands over the text, beside a dial whose middle is far outside. */
function lightFrom(focus: Point, one: Dial): Dial {
  return { ...byDay(one), focus };
}

export function beatDial(tall: boolean): Dial {
  if (tall) return byDay(hookDial(true));
  return lightFrom(
    { x: 420, y: 476 },
    dial(
      { x: -900, y: 476 },
      [
        [1200, 1, 1],
        [1030, 1, 1],
      ],
      [
        { r: 1180, step: 0.3, lengths: COMMON },
        { r: 1014, step: 0.6, lengths: [12, 12, 12] },
      ],
    ),
  );
}

export function bringDial(tall: boolean): Dial {
  if (tall) return byDay(hookDial(true));
  return lightFrom(
    { x: 1240, y: 470 },
    dial(
      { x: 2640, y: 470 },
      [
        [1260, 1, 1],
        [1090, 1, 1],
      ],
      [
        { r: 1240, step: 0.3, lengths: COMMON },
        { r: 1074, step: 0.6, lengths: [12, 12, 12] },
      ],
    ),
  );
}

export function whyDial(tall: boolean): Dial {
  return tall ? dial({ x: 519, y: 1650 }, [[830, 0.62, 0.4]], []) : dial({ x: 1490, y: 450 }, [[750, 0.78, 0.4]], []);
}

/** The mission without a number: the hook's plates, where the sunflower would be. */
export function plainWhyDial(tall: boolean): Dial {
  const from = hookDial(tall);
  const to = tall ? { x: 519, y: 1720 } : { x: 1620, y: 450 };
  return {
    centre: to,
    plates: from.plates.map((plate) => ({ ...plate, ...to })),
    rings: from.rings.map((ring) => ({ ...ring, ...to })),
  };
}

export function payDial(tall: boolean): Dial {
  return tall
    ? dial(
        { x: 540, y: 3200 },
        [
          [2400, 0.8, 0.62],
          [1500, 0.84, 0.66],
        ],
        [{ r: 1482, step: 0.3, lengths: COMMON, alpha: 0.9 }],
      )
    : dial({ x: 960, y: 3560 }, [[3000, 0.82, 0.6]], []);
}

export function ctaDial(tall: boolean): Dial {
  return tall
    ? {
        ...dial(
          { x: 519, y: 884 },
          [
            [1010, 0.6, 0.4],
            [760, 0.72, 0.42],
            [250, 0.9, 0.5],
            [178, 0.95, 0.6],
          ],
          [
            { r: 992, step: 0.6, lengths: COMMON },
            { r: 744, step: 0.9, lengths: COMMON },
          ],
        ),
      }
    : dial(
        { x: 1428, y: 452 },
        [
          [418, 0.85, 0.4],
          [300, 0.95, 0.5],
        ],
        [],
      );
}
