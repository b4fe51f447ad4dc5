import type { Assets } from "../../assets.ts";
import type { Face } from "../../fonts.ts";
import type { TypeStyle } from "../../type.ts";

/** The width axis of Archivo, in percent. */
export const NARROWEST = 62;
export const WIDEST = 125;

/** Height of capitals over the baseline, em. */
export const CAP_EM = 0.686;
/** Han and kana: how far they reach over and below the baseline, em. */
export const SQUARE_RISE_EM = 0.86;
export const SQUARE_DROP_EM = 0.09;
/** Han and kana stand this much lower than capitals, so that their middles are level. */
export const SQUARE_LOWER_EM = 0.12;
/** What accents on capitals add. */
export const ACCENT_EM = 0.18;

const SQUARE = /[\u3040-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;

/** True for text with Han or kana. */
export function isSquare(text: string): boolean {
  return SQUARE.test(text);
}

/** Condensed letters want more air between words. */
function condensedSpace(stretch: number): number {
  return Math.max(0, (100 - stretch) / 38) * 0.085;
}

/** The faces of the company, or the theme's. */
type Faces = Assets["faces"];

function set(
  face: Face,
  language: string,
  weight: number,
  stretch: number,
  size: number,
  tracking: number,
  wordSpacing = 0,
): TypeStyle {
  return {
    face,
    size,
    weight,
    stretch,
    tracking: /^(?:zh|ja)/u.test(language) ? 0 : tracking,
    wordSpacing: wordSpacing + condensedSpace(stretch),
    language,
  };
}

/** The theme's type; all sizes in pixels. */
export interface Styles {
  /** What is set in a dial. */
  readonly display: (size: number, stretch: number) => TypeStyle;
  /** Pay and place on their strip, links, units. */
  readonly strip: (size: number, stretch?: number) => TypeStyle;
  readonly item: (size: number, stretch?: number) => TypeStyle;
  /** Duties that are not the active one, tails of long titles. */
  readonly slim: (size: number, stretch?: number) => TypeStyle;
  readonly wordmark: (size: number, stretch?: number) => TypeStyle;
  /** Place, tiles, sign-off. */
  readonly small: (size: number, stretch?: number) => TypeStyle;
  readonly caption: (size: number) => TypeStyle;
}

/** @param language BCP 47 */
export function stylesFor(language: string, { display, text }: Faces): Styles {
  const big = display ?? "grotesque";
  const plain = text ?? "grotesque";
  return {
    display: (size, stretch) => set(big, language, 900, stretch, size, -0.006),
    strip: (size, stretch = 92) => set(big, language, 900, stretch, size, -0.018, 0.05),
    item: (size, stretch = 82) => set(big, language, 900, stretch, size, -0.022),
    slim: (size, stretch = 88) => set(plain, language, 800, stretch, size, -0.018),
    wordmark: (size, stretch = 100) => set(big, language, 900, stretch, size, -0.012, 0.04),
    small: (size, stretch = 96) => set(plain, language, 800, stretch, size, -0.012, 0.04),
    caption: (size) => set(plain, language, 700, 94, size, -0.005),
  };
}
