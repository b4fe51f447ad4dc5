import type { Blob } from "./blob.ts";
import type { FigurePlace } from "./figure.ts";
import type { Form } from "./grid.ts";
import { type Opening, openingOf, type OpeningSpec } from "./opening.ts";

export interface BringPlaces {
  readonly heading: {
    readonly x: number;
    /** Baseline of one line, or of the middle of several. */
    readonly y: number;
    readonly width: number;
    readonly size: number;
    readonly oneLine: boolean;
  };
  readonly pebble: {
    readonly x: number;
    readonly y: number;
    readonly rx: number;
    readonly ry: number;
    readonly ring: number;
  };
  /** Sizes of items on a line, and on two. */
  readonly one: readonly number[];
  readonly two: readonly number[];
  readonly second: { readonly opening: OpeningSpec; readonly figure: FigurePlace } | null;
}

export const BRING_PLACES: Readonly<Record<Form, BringPlaces>> = {
  wide: {
    heading: { x: 160, y: 490, width: 400, size: 140, oneLine: false },
    pebble: { x: 1200, y: 470, rx: 590, ry: 416, ring: 40 },
    one: [90, 80, 72, 66, 60],
    two: [60, 54, 48, 42, 38],
    second: null,
  },
  tall: {
    heading: { x: 88, y: 340, width: 860, size: 112, oneLine: true },
    pebble: { x: 518, y: 790, rx: 470, ry: 390, ring: 32 },
    one: [76, 68, 60, 54],
    two: [54, 48, 44, 40, 36],
    second: {
      opening: {
        x: 540,
        y: 1780,
        rx: 470,
        ry: 390,
        rings: [
          [0, "mint"],
          [38, "sage"],
          [40, "brand"],
          [38, null],
        ],
        light: "lamp",
        seed: 57,
        p: 2.3,
        amp: 0.03,
        twist: 0.1,
      },
      figure: { x: 540, y: 1730, scale: 0.6 },
    },
  },
  feed: {
    heading: { x: 88, y: 190, width: 900, size: 108, oneLine: true },
    pebble: { x: 540, y: 672, rx: 452, ry: 416, ring: 32 },
    one: [76, 68, 60, 54],
    two: [54, 48, 44, 40, 36],
    second: null,
  },
  square: {
    heading: { x: 88, y: 160, width: 900, size: 92, oneLine: true },
    pebble: { x: 540, y: 536, rx: 452, ry: 330, ring: 28 },
    one: [70, 62, 56, 50],
    two: [50, 44, 40, 36],
    second: null,
  },
};

const SHAPE = { seed: 9, p: 2.5, amp: 0.022, twist: 0, n: 10 } as const;
const SECOND_RING = 0.85;
const SMALLER_PX = 12;

/** The opening that the pieces fill, and the pebble that they make. */
export function pebbleOf({ pebble }: BringPlaces): { readonly opening: Opening; readonly pebble: Blob } {
  const { ring, ...at } = pebble;
  const inset = ring * (1 + SECOND_RING);
  return {
    opening: openingOf({
      ...at,
      ...SHAPE,
      light: "lamp",
      seeds: 0,
      rings: [
        [0, "sage"],
        [ring, "brand"],
        [ring * SECOND_RING, null],
      ],
    }),
    pebble: {
      x: at.x,
      y: at.y,
      rx: at.rx - inset - SMALLER_PX,
      ry: at.ry - inset - SMALLER_PX,
      seed: SHAPE.seed,
      n: SHAPE.n,
      p: SHAPE.p,
      amp: SHAPE.amp,
      rot: 0,
    },
  };
}
