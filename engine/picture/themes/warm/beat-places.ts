import type { FigurePlace } from "./figure.ts";
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
  wide: { x: { before: 160, after: 950 }, width: 790, size: 134, pitch: 1.104, mostLines: 4, height: 470, middle: 474, first: 0, dot: 18 },
  tall: { x: { before: 84, after: 84 }, width: 862, size: 144, pitch: 1.097, mostLines: 4, height: 500, middle: null, first: 500, dot: 19 },
  feed: { x: { before: 86, after: 86 }, width: 900, size: 124, pitch: 1.1, mostLines: 4, height: 390, middle: null, first: 300, dot: 17 },
  square: { x: { before: 86, after: 86 }, width: 900, size: 104, pitch: 1.1, mostLines: 3, height: 300, middle: null, first: 240, dot: 15 },
};

const SHAPES = [
  { rx: 430, ry: 430, seed: 23, p: 2.15 },
  { rx: 450, ry: 420, seed: 31, p: 2.3 },
  { rx: 430, ry: 440, seed: 57, p: 2.3 },
] as const;

const FIGURE_SCALES = [0.74, 0.7, 0.76] as const;

/** @param beat from 1 */
export function beatOpening(form: Form, beat: number): { readonly opening: Opening; readonly figure: FigurePlace } {
  const shape = SHAPES[(beat - 1) % SHAPES.length] ?? SHAPES[0];
  const scale = FIGURE_SCALES[(beat - 1) % FIGURE_SCALES.length] ?? 0.74;
  const rings = (by: number) => [[0, "mint"], [40 * by, "sage"], [42 * by, "brand"], [40 * by, null]] as const;
  const look = { light: "lamp", amp: 0.03, twist: 0.1 } as const;
  if (form === "wide") {
    const x = beat % 2 === 1 ? 484 : 1432;
    return { opening: openingOf({ ...shape, ...look, x, y: 474, rings: rings(1) }), figure: { x, y: 474, scale } };
  }
  const at = { tall: { x: 540, y: 1600, r: 520, by: 1.1, figure: 1.14 }, feed: { x: 540, y: 1060, r: 440, by: 1, figure: 1 }, square: { x: 540, y: 880, r: 380, by: 0.84, figure: 0.78 } }[form];
  const share = at.r / 430;
  return {
    opening: openingOf({ ...shape, rx: shape.rx * share, ry: shape.ry * share, ...look, x: at.x, y: at.y, rings: rings(at.by) }),
    figure: { x: at.x, y: at.y + (form === "tall" ? 0 : -10), scale: scale * at.figure },
  };
}
