import { contrast, fromOklch, type Oklch, toOklch } from "../../colour.ts";

/** All colours of a film, "#rrggbb", made of one brand colour. */
export interface Palette {
  /** The dark one: type and letter. */
  readonly ink: string;
  readonly brand: string;
  /** A second light ground. */
  readonly tint: string;
  /** The lightest ground: facts. */
  readonly paper: string;
}

/** What lies over a picture so that paper can be read on it, whatever it shows. */
export interface Scrim {
  readonly colour: string;
  readonly alpha: number;
}

/** WCAG's floor for type is 4.5:1; a little more, because colours are rounded to bytes. */
const READABLE = 4.55;
/** Cool inks stand against warm brands. Hues in degrees. */
const COOL_INK = 285;
/** Below this chroma a brand is a grey, and what looks like its hue is noise. */
const GREY = 0.025;
/** A brand stays below this lightness, so that paper can be told from it. */
const LIGHTEST_BRAND = 0.89;
/** The least contrast between two large areas that still read as two. */
const DISTINCT = 1.22;

function isWarm(hue: number): boolean {
  const turned = (hue + 360) % 360;
  return turned >= 330 || turned <= 130;
}

/** @param brand "#rrggbb" */
export function paletteOf(brand: string): Palette {
  const given = toOklch(brand);
  const grey = given.c < GREY;
  const own: Oklch = { ...given, l: Math.min(LIGHTEST_BRAND, given.l) };
  const inkHue = grey || isWarm(own.h) ? COOL_INK : own.h;
  const share = grey ? 0.3 : 1;
  const ink = fromOklch({ l: 0.225, c: 0.085 * share, h: inkHue });
  const paper = fromOklch({ l: 0.975, c: grey ? 0.003 : 0.012, h: own.h });
  const asGiven = fromOklch(own);
  if (contrast(ink, asGiven) < READABLE && contrast(paper, asGiven) >= READABLE) return darkBrand(own, paper, grey);
  const raised = lightened(own, ink);
  const tint = fromOklch({ l: 0.85, c: 0.075 * share, h: inkHue });
  const close = contrast(tint, raised) < DISTINCT && !(isWarm(own.h) && !grey);
  return { ink, brand: raised, paper, tint: close ? fromOklch({ l: 0.93, c: 0.04 * share, h: inkHue }) : tint };
}

/** A dark brand is the ink; a light shade of it is the ground. */
function darkBrand(own: Oklch, paper: string, grey: boolean): Palette {
  const h = grey ? COOL_INK : own.h;
  // No pure black.
  let dark: Oklch = { ...own, l: Math.max(0.2, own.l) };
  let light: Oklch = { l: 0.82, c: grey ? 0.012 : 0.14, h };
  // Rather a lighter ground than another brand colour.
  while (contrast(fromOklch(dark), fromOklch(light)) < READABLE && light.l < LIGHTEST_BRAND)
    light = { ...light, l: light.l + 0.01 };
  const brand = fromOklch(light);
  while (contrast(fromOklch(dark), brand) < READABLE && dark.l > 0.15) dark = { ...dark, l: dark.l - 0.01 };
  return {
    ink: fromOklch(dark),
    brand,
    paper,
    tint: fromOklch({ l: Math.max(0.92, light.l + 0.05), c: grey ? 0.006 : 0.045, h }),
  };
}

/** The colour, or the darkest lighter one that ink can be read on. */
function lightened(own: Oklch, ink: string): string {
  let { l } = own;
  while (contrast(fromOklch({ ...own, l }), ink) < READABLE && l < 0.95) l += 0.01;
  return fromOklch({ ...own, l });
}

/** A shade of ink, as thin as leaves a white picture dark enough. */
export function scrimOf({ ink, paper }: Palette): Scrim {
  const { c, h } = toOklch(ink);
  const colour = fromOklch({ l: 0.17, c: Math.min(c, 0.06), h });
  let alpha = 0.4;
  while (contrast(paper, overWhite(colour, alpha)) < READABLE && alpha < 1) alpha += 0.01;
  return { colour, alpha };
}

function overWhite(colour: string, alpha: number): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const mixed = [16, 8, 0].map((shift) => Math.round(((value >> shift) & 255) * alpha + 255 * (1 - alpha)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
