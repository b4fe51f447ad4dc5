import { WIDEST } from "./styles.ts";

/** Where the one letter stands: its capitals' height (px), turned clockwise (degrees) about its middle at (x, y). */
export interface Crop {
  readonly height: number;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
  /** The width axis, percent; the widest if it isn't said. */
  readonly stretch?: number;
}

/** Enlarged about a point of the frame. */
export function scaled(crop: Crop, factor: number, about: { readonly x: number; readonly y: number }): Crop {
  return {
    ...crop,
    height: crop.height * factor,
    x: about.x + (crop.x - about.x) * factor,
    y: about.y + (crop.y - about.y) * factor,
  };
}

/** Between two places; a scale is felt by its ratio. */
export function between(from: Crop, to: Crop, share: number): Crop {
  const mix = (a: number, b: number): number => a + (b - a) * share;
  return {
    height: from.height * (to.height / from.height) ** share,
    angle: mix(from.angle, to.angle),
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    stretch: mix(from.stretch ?? WIDEST, to.stretch ?? WIDEST),
  };
}
