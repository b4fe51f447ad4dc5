import type { FigurePlace } from "./figure.ts";
import type { Form } from "./grid.ts";
import type { OpeningSpec } from "./opening.ts";
import type { PaperName } from "./palette.ts";

export interface PayPlaces {
  readonly ground: PaperName;
  readonly opening: OpeningSpec;
  readonly figure: FigurePlace | null;
  /** Where the pay stands; `figureY` is its baseline. */
  readonly light: {
    readonly x: number;
    readonly figureY: number;
    readonly width: number;
    readonly size: number;
    readonly unitSize: number;
  };
  readonly rows: {
    readonly most: number;
    readonly x: number;
    readonly r: number;
    readonly textX: number;
    readonly width: number;
    readonly size: number;
    /** From a fact's figure to its label. */
    readonly step: number;
    readonly pitch: number;
    /** The middle of all rows, or null where the first is fixed. */
    readonly middle: number | null;
    readonly first: number;
  };
  /** The place, below the light. */
  readonly foot: {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly textX: number;
    readonly width: number;
    readonly size: number;
  } | null;
}

const INSIDE = { light: "room", seed: 27, p: 3, amp: 0.018, twist: 0.015 } as const;

export const PAY_PLACES: Readonly<Record<Form, PayPlaces>> = {
  wide: {
    ground: "page",
    opening: {
      x: 640,
      y: 408,
      rx: 580,
      ry: 376,
      rings: [
        [0, "mint"],
        [38, "sage"],
        [40, "brand"],
        [38, null],
      ],
      light: "pay",
      seed: 71,
      p: 2.5,
      amp: 0.025,
      twist: 0.03,
    },
    figure: null,
    light: { x: 640, figureY: 436, width: 820, size: 150, unitSize: 64 },
    rows: { most: 3, x: 1316, r: 66, textX: 1410, width: 350, size: 50, step: 58, pitch: 224, middle: 424, first: 0 },
    foot: { x: 214, y: 850, r: 50, textX: 292, width: 900, size: 48 },
  },
  tall: {
    ground: "mint",
    opening: {
      ...INSIDE,
      x: 540,
      y: 900,
      rx: 650,
      ry: 1060,
      lamp: { x: 518, y: 460, r: 1300 },
      rings: [
        [0, "sage"],
        [58, "brand"],
        [56, "deep"],
        [42, null],
      ],
    },
    figure: { x: 540, y: 1640, scale: 0.8 },
    light: { x: 518, figureY: 420, width: 744, size: 140, unitSize: 60 },
    rows: { most: 4, x: 190, r: 54, textX: 276, width: 660, size: 50, step: 58, pitch: 146, middle: null, first: 640 },
    foot: null,
  },
  feed: {
    ground: "mint",
    opening: {
      ...INSIDE,
      x: 540,
      y: 650,
      rx: 640,
      ry: 780,
      lamp: { x: 540, y: 300, r: 940 },
      rings: [
        [0, "sage"],
        [50, "brand"],
        [48, "deep"],
        [38, null],
      ],
    },
    figure: { x: 860, y: 1066, scale: 0.5 },
    light: { x: 540, figureY: 270, width: 740, size: 132, unitSize: 54 },
    rows: { most: 4, x: 200, r: 50, textX: 282, width: 640, size: 47, step: 54, pitch: 132, middle: null, first: 470 },
    foot: null,
  },
  square: {
    ground: "mint",
    opening: {
      ...INSIDE,
      x: 540,
      y: 530,
      rx: 640,
      ry: 640,
      lamp: { x: 540, y: 280, r: 760 },
      rings: [
        [0, "sage"],
        [46, "brand"],
        [44, "deep"],
        [34, null],
      ],
    },
    figure: null,
    light: { x: 540, figureY: 250, width: 740, size: 120, unitSize: 48 },
    rows: { most: 4, x: 200, r: 46, textX: 274, width: 640, size: 44, step: 50, pitch: 124, middle: null, first: 424 },
    foot: null,
  },
};
