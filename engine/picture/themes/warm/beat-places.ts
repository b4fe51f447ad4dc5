import type { FigurePlace } from "./figure.ts";
import type { FigureName } from "./figures.ts";
import type { Form } from "./grid.ts";
import { type Opening, openingOf } from "./opening.ts";

interface BeatPlaces {
  /** Where the text begins: before an opening at the right, or after one at the left. */
  readonly x: { readonly before: number; readonly after: number };
  readonly width: number;
  readonly size: number;
  readonly pitch: number;
  readonly mostLines: number;
  /** Of the whole text. */
  readonly height: number;
  /** The text's middle, or null where the first baseline is fixed. */
  readonly middle: number | null;
  readonly first: number;
  /** Radius of a beat's dot. */
  readonly dot: number;
}

export const BEAT_PLACES: Readonly<Record<Form, BeatPlaces>> = {
  wide: {
    x: { before: 160, after: 956 },
    width: 790,
    size: 134,
    pitch: 1.104,
    mostLines: 4,
    height: 470,
    middle: 474,
    first: 0,
    dot: 18,
  },
  tall: {
    x: { before: 88, after: 88 },
    width: 862,
    size: 144,
    pitch: 1.097,
    mostLines: 4,
    height: 500,
    middle: null,
    first: 500,
    dot: 19,
  },
  feed: {
    x: { before: 88, after: 88 },
    width: 900,
    size: 124,
    pitch: 1.1,
    mostLines: 4,
    height: 390,
    middle: null,
    first: 300,
    dot: 17,
  },
  square: {
    x: { before: 88, after: 88 },
    width: 900,
    size: 104,
    pitch: 1.1,
    mostLines: 3,
    height: 300,
    middle: null,
    first: 240,
    dot: 15,
  },
};

const SHAPES = [
  { rx: 430, ry: 430, seed: 23, p: 2.15 },
  { rx: 450, ry: 420, seed: 31, p: 2.3 },
  { rx: 430, ry: 440, seed: 57, p: 2.3 },
] as const;

/** How large a figure is in an opening of radius 430, and how far below its middle it stands. */
const FIGURE_SIZES: Readonly<Record<FigureName, readonly [scale: number, down: number]>> = {
  together: [0.68, 20],
  facing: [0.66, 10],
  hold: [0.67, 30],
  round: [0.82, 0],
  guide: [0.73, 30],
  grow: [0.72, -10],
  stack: [0.68, -10],
  one: [0.8, 20],
};

const THIN = 0.55;

/**
 * @param beat from 1
 * @param thin with thin sheets, for a picture
 */
export function beatOpening(
  form: Form,
  beat: number,
  name: FigureName,
  thin: boolean,
): { readonly opening: Opening; readonly figure: FigurePlace } {
  const shape = SHAPES[(beat - 1) % SHAPES.length] ?? SHAPES[0];
  const [scale, down] = FIGURE_SIZES[name];
  const rings = (wide: number) => {
    const by = wide * (thin ? THIN : 1);
    return [
      [0, "mint"],
      [40 * by, "sage"],
      [42 * by, "brand"],
      [40 * by, null],
    ] as const;
  };
  const look = { light: "lamp", amp: 0.03, twist: 0.1 } as const;
  if (form === "wide") {
    const x = beat % 2 === 1 ? 484 : 1432;
    return {
      opening: openingOf({ ...shape, ...look, x, y: 474, rings: rings(1) }),
      figure: { x, y: 474 + down, scale },
    };
  }
  const at = {
    tall: { x: 540, y: 1600, r: 520, by: 1.1, figure: 1.17, most: 0.86, down: 18 },
    feed: { x: 540, y: 1060, r: 440, by: 1, figure: 1, most: 0.82, down: 0 },
    square: { x: 540, y: 880, r: 380, by: 0.84, figure: 0.82, most: 0.7, down: 0 },
  }[form];
  const share = at.r / 430;
  return {
    opening: openingOf({
      ...shape,
      rx: shape.rx * share,
      ry: shape.ry * share,
      ...look,
      x: at.x,
      y: at.y,
      rings: rings(at.by),
    }),
    figure: { x: at.x, y: at.y + down * at.figure + at.down, scale: Math.min(at.most, scale * at.figure) },
  };
}
