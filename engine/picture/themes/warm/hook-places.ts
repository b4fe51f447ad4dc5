import type { FigurePlace } from "./figure.ts";
import type { Form } from "./grid.ts";
import { type Opening, openingOf, type OpeningSpec } from "./opening.ts";
import type { TitleRoom } from "./title.ts";

export interface HookPlaces {
  readonly head: { readonly y: number; readonly size: number } | null;
  readonly headWidth: number;
  /** How much the block rises where no company is named. */
  readonly rise: number;
  readonly titleX: number;
  /** Baseline of the title's last line, or null where the first line's is fixed. */
  readonly last: number | null;
  readonly first: number;
  /** From the company's baseline to the tops of the title's letters, at least. */
  readonly gap: number;
  readonly width: number;
  readonly narrowWidth: number;
  readonly slip: {
    readonly below: number;
    readonly height: number;
    readonly width: number;
    readonly figure: number;
    readonly unit: number;
  };
  /** From the slip's bottom to the place's baseline. */
  readonly placeBelow: number;
  readonly placeSize: number;
  readonly aloneBelow: number;
  readonly aloneSize: number;
  /** What is read may reach so far before the opening sinks. */
  readonly free: number;
  /** @param below how far the company reaches below its line */
  readonly rooms: (below: number) => readonly TitleRoom[];
}

export const HOOK_PLACES: Readonly<Record<Form, HookPlaces>> = {
  wide: {
    head: null,
    headWidth: 880,
    rise: 80,
    titleX: 160,
    last: 564,
    first: 0,
    gap: 30,
    width: 850,
    narrowWidth: 1100,
    slip: { below: 80, height: 134, width: 850, figure: 80, unit: 46 },
    placeBelow: 78,
    placeSize: 48,
    aloneBelow: 62,
    aloneSize: 72,
    free: 2000,
    rooms: (below) => {
      const height = 356 - below;
      return [
        { width: 880, height, sizes: [162, 116], mostLines: 3, leading: 1.04, narrow: false },
        { width: 1116, height, sizes: [140, 104], mostLines: 3, leading: 1.06, narrow: true },
        { width: 1116, height, sizes: [116, 84], mostLines: 4, leading: 1.08, narrow: true },
      ];
    },
  },
  tall: {
    head: null,
    headWidth: 860,
    rise: 58,
    titleX: 88,
    last: null,
    first: 0,
    gap: 60,
    width: 860,
    narrowWidth: 860,
    slip: { below: 80, height: 132, width: 850, figure: 82, unit: 46 },
    placeBelow: 80,
    placeSize: 50,
    aloneBelow: 60,
    aloneSize: 72,
    free: 914,
    rooms: (below) => [
      { width: 862, height: 480 - below, sizes: [166, 116], mostLines: 3, leading: 1.02, narrow: false },
      { width: 862, height: 440 - below, sizes: [116, 84], mostLines: 5, leading: 1.06, narrow: false },
    ],
  },
  feed: {
    head: null,
    headWidth: 900,
    rise: 50,
    titleX: 88,
    last: null,
    first: 0,
    gap: 42,
    width: 900,
    narrowWidth: 900,
    slip: { below: 50, height: 112, width: 760, figure: 70, unit: 42 },
    placeBelow: 68,
    placeSize: 46,
    aloneBelow: 48,
    aloneSize: 64,
    free: 640,
    rooms: () => [
      { width: 900, height: 330, sizes: [150, 104], mostLines: 3, leading: 1.03, narrow: false },
      { width: 900, height: 340, sizes: [104, 76], mostLines: 4, leading: 1.06, narrow: false },
    ],
  },
  square: {
    head: null,
    headWidth: 900,
    rise: 40,
    titleX: 88,
    last: null,
    first: 0,
    gap: 34,
    width: 900,
    narrowWidth: 900,
    slip: { below: 40, height: 96, width: 680, figure: 60, unit: 38 },
    placeBelow: 58,
    placeSize: 40,
    aloneBelow: 36,
    aloneSize: 56,
    free: 530,
    rooms: () => [
      { width: 900, height: 230, sizes: [124, 92], mostLines: 2, leading: 1.03, narrow: false },
      { width: 900, height: 260, sizes: [92, 66], mostLines: 3, leading: 1.06, narrow: false },
    ],
  },
};

const THIN = 0.5;

function ringsOf(insets: readonly [number, number, number, number, number], thin: boolean): OpeningSpec["rings"] {
  const by = thin ? THIN : 1;
  return [
    [insets[0], "mint"],
    [insets[1] * by, "sage"],
    [insets[2] * by, "brand"],
    [insets[3] * by, "deep"],
    [insets[4] * by, null],
  ];
}

/**
 * @param sunk how far (px) it makes room downwards
 * @param thin with thin sheets, for a picture
 */
export function hookOpening(
  form: Form,
  narrow: boolean,
  sunk: number,
  thin: boolean,
): { readonly opening: Opening; readonly figure: FigurePlace } {
  if (form === "wide" && narrow) {
    return {
      opening: openingOf({
        x: 1740,
        y: 470,
        rx: 430,
        ry: 600,
        rings: ringsOf([0, 40, 42, 38, 30], thin),
        light: "lamp",
        seed: 40,
        p: 2.3,
        amp: 0.02,
        twist: 0.04,
      }),
      figure: { x: 1672, y: 640, scale: 0.56 },
    };
  }
  if (form === "wide") {
    return {
      opening: openingOf({
        x: 1652,
        y: 480,
        rx: 570,
        ry: 620,
        rings: ringsOf([0, 60, 64, 58, 46], thin),
        light: "lamp",
        seed: 40,
        p: 2.2,
        amp: 0.028,
        twist: 0.1,
      }),
      figure: { x: 1580, y: 556, scale: 0.84 },
    };
  }
  if (form === "tall") {
    return {
      opening: openingOf({
        x: 560,
        y: 1560 + sunk,
        rx: 640,
        ry: 600,
        rings: ringsOf([0, 56, 60, 52, 42], thin),
        light: "lamp",
        seed: 44,
        p: 2.25,
        amp: 0.025,
        twist: 0.1,
      }),
      figure: { x: 520, y: 1630 + 0.6 * sunk, scale: 1.02 },
    };
  }
  if (form === "feed") {
    return {
      opening: openingOf({
        x: 560,
        y: 1240 + sunk,
        rx: 640,
        ry: 560,
        rings: ringsOf([0, 44, 48, 42, 32], thin),
        light: "lamp",
        seed: 44,
        p: 2.25,
        amp: 0.025,
        twist: 0.1,
      }),
      figure: { x: 520, y: 1150 + 0.7 * sunk, scale: 0.72 },
    };
  }
  return {
    opening: openingOf({
      x: 556,
      y: 1010 + sunk,
      rx: 640,
      ry: 450,
      rings: ringsOf([0, 34, 38, 34, 26], thin),
      light: "lamp",
      seed: 44,
      p: 2.25,
      amp: 0.025,
      twist: 0.1,
    }),
    figure: { x: 520, y: 920 + 0.7 * sunk, scale: 0.56 },
  };
}
