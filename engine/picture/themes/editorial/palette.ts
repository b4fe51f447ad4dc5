import { contrast, fromOklch, toOklch } from "../../colour.ts";

/** All colours of a film, "#rrggbb", made of one brand colour. */
export interface Palette {
  /** The light ground, and type on dark. */
  readonly paper: string;
  /** The dark ground, and type on light. */
  readonly ink: string;
  /** The measure. */
  readonly accent: string;
  /** Type on the accent. */
  readonly on: string;
  /** Accent as type on paper: the accent itself where it is dark enough to read. */
  readonly accentType: string;
  /** The accent on the dark ground: the accent itself where it can be seen there. */
  readonly accentOnInk: string;
  /** A shade off the accent, for decoration only. */
  readonly tone: string;
  /** What darkens a picture under type: {@link Palette.paper} can be read on any picture under `scrim` of it. */
  readonly shade: string;
  /** Opacity, 0 to 1. */
  readonly scrim: number;
}

/** The most contrast that is asked of accent and paper: 4.5:1 is WCAG's floor for type, with some air. */
const READABLE = 4.6;

/** Above this lightness a brand colour stays as it is and carries dark type. */
const LIGHT_BRAND = 0.72;

/** A breath of red makes paper pink, one of yellow makes it warm. Hues in degrees. */
const WARM_HUE = 84;

function isRed(hue: number): boolean {
  return hue < WARM_HUE && hue > -30;
}

/** The least contrast between two large areas that still read as two. */
const DISTINCT = 1.35;
/** Pictures are darkened with a deep shade of the brand's hue. */
const SHADE = 0.2;
const SHADE_CHROMA = 0.06;
/** Lightness of the accent on the dark ground where the brand's own would vanish. */
const LIFTED = 0.44;

/** @param brand "#rrggbb" */
export function paletteOf(brand: string): Palette {
  const { l, c, h } = toOklch(brand);
  const paper = fromOklch({ l: 0.962, c: Math.min(0.006, 0.05 * c), h: isRed(h) ? WARM_HUE : h });
  const ink = fromOklch({ l: 0.19, c: Math.min(0.012, 0.08 * c), h });
  const light = l > LIGHT_BRAND;
  const accent = darkened(brand, paper, light ? DISTINCT : READABLE);
  const tone = fromOklch({ l: toOklch(accent).l - 0.038, c: c * 0.93, h });
  const accentOnInk = contrast(accent, ink) < DISTINCT ? fromOklch({ l: LIFTED, c, h }) : accent;
  const shade = fromOklch({ l: SHADE, c: Math.min(c, SHADE_CHROMA), h });
  const common = { paper, ink, accent, accentOnInk, tone, shade, scrim: scrimFor(paper, shade) };
  return light ? { ...common, on: ink, accentType: ink } : { ...common, on: paper, accentType: accent };
}

/** The least opacity of a shade over white under which type can be read; over anything darker it can be, too. */
function scrimFor(type: string, shade: string): number {
  let opacity = 0.4;
  while (opacity < 1 && contrast(type, over("#ffffff", shade, opacity)) < READABLE) opacity += 0.01;
  return opacity;
}

/** What is seen of a colour under another. */
function over(under: string, colour: string, opacity: number): string {
  const [a, b] = [Number.parseInt(under.slice(1), 16), Number.parseInt(colour.slice(1), 16)];
  const mixed = [16, 8, 0].map((shift) => {
    const from = (a >> shift) & 255;
    return Math.round(from + (((b >> shift) & 255) - from) * opacity);
  });
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour, or the lightest shade of it that has the contrast to the ground. */
function darkened(colour: string, ground: string, least: number): string {
  const { l, c, h } = toOklch(colour);
  let shade = colour;
  for (let lightness = l; contrast(ground, shade) < least && lightness > 0.2; lightness -= 0.004) {
    shade = fromOklch({ l: lightness - 0.004, c, h });
  }
  return shade;
}
