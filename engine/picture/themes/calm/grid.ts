/** Where things stand, in pixels at 1080p; `y` of type is its baseline. One set a shape of film. */
export interface Grid {
  readonly tall: boolean;
  readonly width: number;
  readonly height: number;
  /** The text column: everything readable keeps to it. */
  readonly left: number;
  readonly right: number;
  /** The wordmark, and labels in its place. */
  readonly head: { readonly y: number; readonly size: number };
  /** The time ruler. */
  readonly rulerY: number;
  readonly caption: {
    /** Baseline of a single line. */
    readonly baseline: number;
    /** Baselines of two lines. */
    readonly pair: readonly [number, number];
    readonly size: number;
    readonly pairSize: number;
    readonly characters: number;
    /** Lines end before it: an elbow passes there. */
    readonly right: number;
  };
}

export const WIDE: Grid = {
  tall: false,
  width: 1920,
  height: 1080,
  left: 168,
  right: 1752,
  head: { y: 140, size: 46 },
  rulerY: 914,
  caption: { baseline: 994, pair: [954, 1000], size: 46, pairSize: 40, characters: 42, right: 1752 },
};

export const TALL: Grid = {
  tall: true,
  width: 1080,
  height: 1920,
  left: 88,
  right: 950,
  head: { y: 276, size: 46 },
  rulerY: 1170,
  caption: { baseline: 1250, pair: [1248, 1312], size: 50, pairSize: 50, characters: 32, right: 872 },
};
