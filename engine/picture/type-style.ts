import type { SKRSContext2D } from "@napi-rs/canvas";
import { isRightToLeft } from "./direction.ts";
import { type Face, familyFor, STRETCHING } from "./fonts.ts";

/** How a line of type is set. Lengths in em are of `size`. */
export interface TypeStyle {
  readonly face: Face;
  /** Pixels an em. */
  readonly size: number;
  /** The weight axis, 100 to 900. */
  readonly weight: number;
  /** The width axis in percent, for the faces that have one; 75 if it isn't said. */
  readonly stretch?: number;
  /** Letter spacing in em. */
  readonly tracking?: number;
  /** Word spacing in em, on top of the space's own. */
  readonly wordSpacing?: number;
  /** Draw `–` and `+` as bars: a display face's own are hairlines at hero sizes. */
  readonly bars?: boolean;
  /** BCP 47, for Han characters. */
  readonly language: string;
}

/** Makes a canvas draw in the style; `text` decides which fonts and which direction. */
export function apply(context: SKRSContext2D, style: TypeStyle, text: string): void {
  context.font = `${style.weight} ${style.size}px ${familyFor(style.face, text, style.language, style.weight)}`;
  const wght = `'wght' ${style.weight}`;
  context.fontVariationSettings = STRETCHING.has(style.face) ? `${wght}, 'wdth' ${style.stretch ?? 75}` : wght;
  context.letterSpacing = `${trackingOf(style) * style.size}px`;
  context.wordSpacing = `${(style.wordSpacing ?? 0) * style.size}px`;
  context.textBaseline = "alphabetic";
  context.textAlign = "left";
  // An address in Latin letters keeps its own order.
  context.direction = isRightToLeft(style.language) && RIGHT_TO_LEFT_LETTER.test(text) ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Letters that are joined can't be set apart. */
export function trackingOf(style: TypeStyle): number {
  return isRightToLeft(style.language) ? 0 : (style.tracking ?? 0);
}

/** The same for styles that look the same. */
export function styleKey(style: TypeStyle): string {
  return [
    style.face,
    style.size,
    style.weight,
    style.stretch,
    style.tracking,
    style.wordSpacing,
    style.bars,
    style.language,
  ].join("|");
}
