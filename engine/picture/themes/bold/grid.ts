import type { Rect } from "../../rect.ts";
import type { Crop } from "./crop.ts";

/** Where things stand, in pixels at 1080p; `y` of type is its baseline. One set a shape of film. */
export interface Grid {
  readonly tall: boolean;
  readonly width: number;
  readonly height: number;
  /** The text column. */
  readonly left: number;
  readonly right: number;
  /** Wordmark, and the row below it. */
  readonly head: { readonly y: number; readonly second: number };
  /** Between the lines of a dial. */
  readonly gap: number;
  /** Nothing but captions is set between these. */
  readonly captionZone: { readonly top: number; readonly bottom: number };
  readonly caption: {
    readonly baseline: number;
    readonly leading: number;
    readonly size: number;
    readonly height: number;
    readonly characters: number;
  };
  readonly hook: {
    /** Dial below wordmark and place, and the y it starts at without them. */
    readonly title: Rect;
    readonly alone: number;
    readonly pay: { readonly side: "left" | "right"; readonly y: number; readonly size: number };
    /** Tail strips of a long title end above this. */
    readonly tailBottom: number;
  };
  readonly why: { readonly dial: Rect; readonly lead: number };
  readonly beat: {
    /** Edges of the bands: done | active | next. */
    readonly edges: readonly [number, number, number, number];
    readonly doneText: number;
    readonly nextText: number;
    readonly dial: Rect;
    readonly size: number;
  };
  readonly bring: { readonly top: number; readonly bottom: number; readonly sizes: readonly number[] };
  readonly pay: {
    readonly dial: Rect;
    readonly unit: { readonly side: "left" | "right"; readonly y: number };
    readonly tiles: { readonly y: number; readonly height: number; readonly columns: number };
    readonly icon: number;
    readonly leading: number;
  };
  readonly cta: {
    readonly letter: { readonly x: number; readonly y: number; readonly height: number; readonly widest: number };
    readonly code: { readonly x: number; readonly bottom: number; readonly side: number };
    readonly dial: Rect;
    readonly link: { readonly side: "left" | "right"; readonly y: number; readonly size: number };
    readonly wordmark: number;
    readonly role: number | null;
  };
  /** Where the letter stands in each kind of scene. */
  readonly crops: { readonly [kind in "hook" | "why" | "do" | "bring" | "pay"]: Crop };
}

export const WIDE: Grid = {
  tall: false,
  width: 1920,
  height: 1080,
  left: 160,
  right: 1760,
  head: { y: 146, second: 210 },
  gap: 36,
  captionZone: { top: 930, bottom: 1010 },
  caption: { baseline: 984, leading: 74, size: 46, height: 70, characters: 42 },
  hook: {
    title: { x: 160, y: 286, width: 1600, height: 572 },
    alone: 240,
    pay: { side: "right", y: 182, size: 92 },
    tailBottom: 900,
  },
  why: { dial: { x: 160, y: 214, width: 1600, height: 650 }, lead: 92 },
  beat: {
    edges: [0, 190, 756, 1080],
    doneText: 136,
    nextText: 856,
    dial: { x: 160, y: 238, width: 1600, height: 470 },
    size: 72,
  },
  bring: { top: 212, bottom: 900, sizes: [116, 104, 92, 80, 72, 64, 56] },
  pay: {
    dial: { x: 160, y: 90, width: 1600, height: 384 },
    unit: { side: "right", y: 598 },
    tiles: { y: 660, height: 226, columns: 4 },
    icon: 84,
    leading: 50,
  },
  cta: {
    letter: { x: 160, y: 92, height: 700, widest: 820 },
    code: { x: 512, bottom: 792, side: 320 },
    dial: { x: 1040, y: 92, width: 720, height: 380 },
    link: { side: "right", y: 600, size: 78 },
    wordmark: 728,
    role: 792,
  },
  crops: {
    hook: { height: 3000, angle: -16, x: -50, y: 1250 },
    why: { height: 2400, angle: -90, x: 876, y: 1170 },
    do: { height: 3400, angle: -28, x: 900, y: -100 },
    bring: { height: 2000, angle: 90, x: 1100, y: 360 },
    pay: { height: 3000, angle: 152, x: 1700, y: 330 },
  },
};

export const TALL: Grid = {
  tall: true,
  width: 1080,
  height: 1920,
  left: 88,
  right: 950,
  head: { y: 276, second: 338 },
  gap: 28,
  captionZone: { top: 1160, bottom: 1320 },
  caption: { baseline: 1296, leading: 76, size: 50, height: 76, characters: 32 },
  hook: {
    title: { x: 88, y: 396, width: 862, height: 580 },
    alone: 330,
    pay: { side: "left", y: 1124, size: 88 },
    tailBottom: 1010,
  },
  why: { dial: { x: 88, y: 352, width: 862, height: 760 }, lead: 80 },
  beat: {
    edges: [0, 350, 1130, 1500],
    doneText: 296,
    nextText: 1424,
    dial: { x: 88, y: 402, width: 862, height: 676 },
    size: 62,
  },
  bring: { top: 344, bottom: 1140, sizes: [92, 84, 76, 68, 62, 56, 50] },
  pay: {
    dial: { x: 88, y: 240, width: 862, height: 310 },
    unit: { side: "left", y: 650 },
    tiles: { y: 730, height: 212, columns: 2 },
    icon: 80,
    leading: 48,
  },
  cta: {
    letter: { x: 88, y: 312, height: 564, widest: 720 },
    code: { x: 373, bottom: 876, side: 270 },
    dial: { x: 88, y: 908, width: 862, height: 228 },
    link: { side: "left", y: 1464, size: 92 },
    wordmark: 276,
    role: null,
  },
  crops: {
    hook: { height: 2400, angle: -16, x: -340, y: 1420 },
    why: { height: 2000, angle: -90, x: 620, y: 1600 },
    do: { height: 2400, angle: -28, x: 184, y: 1200 },
    bring: { height: 1900, angle: 90, x: 460, y: 900 },
    pay: { height: 2600, angle: 152, x: 1100, y: 900 },
  },
};
