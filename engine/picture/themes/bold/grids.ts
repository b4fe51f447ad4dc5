import { PORTRAIT, SQUARE } from "./feed-grids.ts";
import type { Grid } from "./grid.ts";

const WIDE: Grid = {
  width: 1920,
  height: 1080,
  left: 160,
  right: 1760,
  head: { y: 146, second: 210 },
  gap: 36,
  lines: { title: 3, statement: 4 },
  padX: { fact: 44, item: 52, tail: 44 },
  caption: { baseline: 984, leading: 74, size: 46, height: 70, characters: 42, twoLines: false },
  hook: {
    title: { x: 160, y: 286, width: 1600, height: 572 },
    alone: { named: 240, bare: 240 },
    characters: 28,
    fact: { side: "right", y: 182, size: 92, beside: true, most: 690 },
    tail: { bottom: 900, lines: 2, spare: 60, size: { most: 84, least: 52 } },
  },
  why: { dial: { x: 160, y: 214, width: 1600, height: 650 }, lift: 100, whole: 46, lead: { size: 92, lines: 2 } },
  beat: {
    edges: [0, 190, 756, 1080],
    doneText: 136,
    nextText: 856,
    dial: { x: 160, y: 238, width: 1600, height: 470 },
    size: 72,
    twoLines: { below: 50, size: 44, first: 122 },
    runner: { width: 470, scale: 1.15 },
  },
  bring: { top: 212, bottom: 900, sizes: [116, 104, 92, 80, 72, 64, 56], wrapsFrom: 80, gapEm: 0.28, share: 0.5 },
  pay: {
    dial: { x: 160, y: 90, width: 1600, height: 384 },
    gap: 36,
    unit: { side: "right", y: 598, size: 92 },
    twoLines: false,
    tiles: { y: 660, height: 226, columns: 4, icon: 84, iconTop: 24, belowIcon: 40, leading: 50 },
    fewer: { none: { dial: 180, unit: 210, tiles: 0 }, one: { dial: 0, unit: 0, tiles: 0 } },
  },
  cta: {
    letter: { x: 160, y: 92, height: 700, widest: 820 },
    code: { x: 508, bottom: 792, side: 336 },
    dial: { x: 1040, y: 92, width: 720, height: 380 },
    alone: 520,
    link: { side: "right", x: 1040, y: 600, size: 78, padY: 46, keeps: "middle" },
    signOff: { x: 1040, wordmark: 728, role: 792 },
    endLine: { x: 1040, y: 852, width: 720, size: 42, lines: 2, letterDown: 0, insteadOfBars: false },
    bars: null,
  },
  quote: {
    dial: { x: 160, y: 96, width: 1600, height: 636 },
    lines: 5,
    speaker: { side: "left", y: 850, size: 68, most: 1400 },
    mark: { height: 2000, angle: -8, x: 900, y: 960 },
  },
  poster: {
    left: 112,
    right: 1808,
    name: { y: 156, size: 84 },
    title: { x: 112, y: 200, width: 1696, height: 636 },
    tail: { lines: 1, spare: 40, size: { most: 76, least: 60 } },
    fact: { side: "left", y: 968, size: 104, most: 1500 },
    crop: { height: 2200, angle: -16, x: 1200, y: 420 },
  },
  cropScale: 1,
  crops: {
    hook: { height: 3000, angle: -16, x: -50, y: 1250 },
    why: { height: 2400, angle: -90, x: 876, y: 1170 },
    do: { height: 3400, angle: -28, x: 900, y: -100 },
    bring: { height: 2000, angle: 90, x: 1100, y: 360 },
    pay: { height: 3000, angle: 152, x: 1700, y: 330 },
  },
};

/** 9:16. What is below 1500 is covered by a platform's buttons: artwork only. */
const TALL: Grid = {
  width: 1080,
  height: 1920,
  left: 88,
  right: 950,
  head: { y: 276, second: 338 },
  gap: 28,
  lines: { title: 4, statement: 5 },
  padX: { fact: 40, item: 40, tail: 32 },
  caption: { baseline: 1296, leading: 76, size: 50, height: 76, characters: 32, twoLines: true },
  hook: {
    title: { x: 88, y: 396, width: 862, height: 580 },
    alone: { named: 330, bare: 240 },
    characters: 34,
    fact: { side: "left", y: 1124, size: 88, beside: false, most: 802 },
    tail: { bottom: 1010, lines: 3, spare: 40, size: { most: 84, least: 52 } },
  },
  why: { dial: { x: 88, y: 352, width: 862, height: 760 }, lift: 100, whole: 26, lead: { size: 80, lines: 3 } },
  beat: {
    edges: [0, 350, 1130, 1500],
    doneText: 296,
    nextText: 1424,
    dial: { x: 88, y: 402, width: 862, height: 676 },
    size: 62,
    twoLines: { below: 50, size: 44, first: 252 },
    runner: { width: 330, scale: 0.86 },
  },
  bring: {
    top: 344,
    bottom: 1140,
    sizes: [92, 84, 76, 68, 62, 56, 50],
    wrapsFrom: 92,
    gapEm: 0.5,
    share: 0.35,
  },
  pay: {
    dial: { x: 88, y: 240, width: 862, height: 292 },
    gap: 28,
    unit: { side: "left", y: 650, size: 84 },
    twoLines: true,
    tiles: { y: 730, height: 212, columns: 2, icon: 80, iconTop: 24, belowIcon: 40, leading: 48 },
    fewer: { none: { dial: 278, unit: 320, tiles: 0 }, one: { dial: 0, unit: 0, tiles: 60 } },
  },
  cta: {
    letter: { x: 88, y: 312, height: 564, widest: 720 },
    code: { x: 360, bottom: 876, side: 298 },
    dial: { x: 88, y: 908, width: 862, height: 228 },
    alone: 228,
    link: { side: "left", x: 88, y: 1464, size: 92, padY: 34, keeps: "last" },
    signOff: { x: 88, wordmark: 276, role: null },
    endLine: { x: 88, y: 338, width: 862, size: 44, lines: 1, letterDown: 64, insteadOfBars: false },
    bars: { top: 1580, height: 340, scale: 2.3 },
  },
  quote: {
    dial: { x: 88, y: 240, width: 862, height: 740 },
    lines: 7,
    speaker: { side: "left", y: 1096, size: 62, most: 802 },
    mark: { height: 1960, angle: -8, x: 470, y: 1250 },
  },
  poster: {
    left: 80,
    right: 1000,
    name: { y: 230, size: 84 },
    title: { x: 80, y: 300, width: 920, height: 1040 },
    tail: { lines: 1, spare: 30, size: { most: 84, least: 60 } },
    fact: { side: "left", y: 1502, size: 104, most: 900 },
    crop: { height: 1900, angle: -16, x: 640, y: 620 },
  },
  cropScale: 1,
  crops: {
    hook: { height: 2400, angle: -16, x: -340, y: 1420 },
    why: { height: 2000, angle: -90, x: 620, y: 1600 },
    do: { height: 2400, angle: -28, x: 184, y: 1200 },
    bring: { height: 1900, angle: 90, x: 460, y: 900 },
    pay: { height: 2600, angle: 152, x: 1100, y: 900 },
  },
};

/** The places for a shape of film. */
export function gridFor({ width, height }: { readonly width: number; readonly height: number }): Grid {
  if (width > height) return WIDE;
  const ratio = height / width;
  return ratio > 1.5 ? TALL : ratio > 1.1 ? PORTRAIT : SQUARE;
}
