import type { Aspect } from "../../../timeline/timeline.ts";
import type { Rect } from "../../rect.ts";

/** Shapes of film: beside each other, stacked, and the two of a feed. */
export type Form = "wide" | "tall" | "feed" | "square";

/** Where things stand, in pixels at 1080p; `y` of type is its baseline. One set a form. */
export interface Grid {
  readonly form: Form;
  readonly frame: Rect;
  /** Everything readable keeps to it. */
  readonly left: number;
  readonly right: number;
  /** The company's name, and labels in its place. */
  readonly head: { readonly y: number; readonly size: number };
  readonly caption: {
    readonly x: number;
    /** Baseline of a single line. */
    readonly baseline: number;
    /** Baselines of two lines, and their size. */
    readonly pair: readonly [number, number];
    readonly pairSize: number;
    readonly size: number;
    /** Most pixels of a line. */
    readonly width: number;
    readonly characters: number;
    /** Type ends above it. */
    readonly top: number;
  };
}

const WIDE: Grid = {
  form: "wide",
  frame: { x: 0, y: 0, width: 1920, height: 1080 },
  left: 160,
  right: 1760,
  head: { y: 146, size: 46 },
  caption: { x: 960, baseline: 984, pair: [950, 994], pairSize: 36, size: 46, width: 1480, characters: 36, top: 900 },
};

const TALL: Grid = {
  form: "tall",
  frame: { x: 0, y: 0, width: 1080, height: 1920 },
  left: 86,
  right: 950,
  head: { y: 296, size: 48 },
  caption: {
    x: 518,
    baseline: 1300,
    pair: [1234, 1300],
    pairSize: 50,
    size: 50,
    width: 770,
    characters: 28,
    top: 1170,
  },
};

const FEED: Grid = {
  form: "feed",
  frame: { x: 0, y: 0, width: 1080, height: 1350 },
  left: 88,
  right: 992,
  head: { y: 136, size: 44 },
  caption: {
    x: 540,
    baseline: 1232,
    pair: [1176, 1236],
    pairSize: 44,
    size: 46,
    width: 800,
    characters: 30,
    top: 1120,
  },
};

const SQUARE: Grid = {
  form: "square",
  frame: { x: 0, y: 0, width: 1080, height: 1080 },
  left: 88,
  right: 992,
  head: { y: 112, size: 40 },
  caption: { x: 540, baseline: 984, pair: [938, 988], pairSize: 38, size: 42, width: 810, characters: 32, top: 886 },
};

const GRIDS: Readonly<Record<Aspect, Grid>> = { "16:9": WIDE, "9:16": TALL, "4:5": FEED, "1:1": SQUARE };

export function gridFor({ width, height }: { readonly width: number; readonly height: number }): Grid {
  const share = width / height;
  if (share > 1.2) return GRIDS["16:9"];
  if (share > 0.9) return GRIDS["1:1"];
  return share > 0.7 ? GRIDS["4:5"] : GRIDS["9:16"];
}
