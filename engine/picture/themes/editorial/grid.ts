/** Where things stand, in pixels at 1080p; `y` of type is its baseline. One set a shape of film. */
export interface Grid {
  readonly tall: boolean;
  readonly width: number;
  readonly height: number;
  /** The text column: everything readable keeps to it, but what the measure carries. */
  readonly left: number;
  readonly right: number;
  /** Running head. */
  readonly head: { readonly y: number; readonly size: number; readonly hookSize: number };
  /** Where the edge of the measure rests: x (wide) or y (tall). */
  readonly edge: number;
  readonly caption: {
    readonly baseline: number;
    readonly leading: number;
    readonly size: number;
    readonly characters: number;
  };
}

export const WIDE: Grid = {
  tall: false,
  width: 1920,
  height: 1080,
  left: 160,
  right: 1520,
  head: { y: 128, size: 34, hookSize: 40 },
  edge: 1600,
  caption: { baseline: 984, leading: 62, size: 46, characters: 34 },
};

export const TALL: Grid = {
  tall: true,
  width: 1080,
  height: 1920,
  left: 86,
  right: 950,
  head: { y: 282, size: 40, hookSize: 44 },
  edge: 1400,
  caption: { baseline: 1300, leading: 68, size: 54, characters: 26 },
};
