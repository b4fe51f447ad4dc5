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
  /** A shade off the accent, for decoration only. */
  readonly tone: string;
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

/** @param brand "#rrggbb" */
export function paletteOf(brand: string): Palette {
  const { l, c, h } = toOklch(brand);
  const paper = fromOklch({ l: 0.962, c: Math.min(0.006, 0.05 * c), h: isRed(h) ? WARM_HUE : h });
  const ink = fromOklch({ l: 0.19, c: Math.min(0.012, 0.08 * c), h });
  if (l > LIGHT_BRAND) {
    return { paper, ink, accent: brand, on: ink, accentType: ink, tone: fromOklch({ l: l - 0.038, c: c * 0.93, h }) };
  }
  let lightness = l;
  let accent = brand;
  while (contrast(paper, accent) < READABLE && lightness > 0.2) {
    lightness -= 0.004;
    accent = fromOklch({ l: lightness, c, h });
  }
  const tone = fromOklch({ l: lightness - 0.038, c: c * 0.93, h });
  return { paper, ink, accent, on: paper, accentType: accent, tone };
}
