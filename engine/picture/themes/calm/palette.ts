import { contrast, fromOklch, toOklch } from "../../colour.ts";

/**
 * One of the dial's two lights. Its ground is a relief: every height is a mixture of `floor` and `ceiling`, so that
 * one mask paints plates, their shadows and the light on them.
 */
export interface Light {
  readonly name: "night" | "day";
  /** "#rrggbb": the deepest shadow and the brightest plate. */
  readonly floor: string;
  readonly ceiling: string;
  /** Heights, 0 (floor) to 1 (ceiling). */
  readonly level: { readonly deep: number; readonly ground: number; readonly plate: number; readonly plate2: number };
  /** How much of the light a plate's shadow takes, 0 to 1. */
  readonly shadow: number;
  /** Ticks and hairlines. */
  readonly line: string;
  readonly quiet: string;
  readonly text: string;
  /** The one accent: index line, lit tick, strongest fact, the word being said. */
  readonly lume: string;
  /** How strongly lume glows, 0 to 1. */
  readonly glow: number;
  /** "#rrggbb" of deep, ground, plate and plate2: all that type may lie on. */
  readonly grounds: readonly string[];
}

export interface Palette {
  readonly night: Light;
  readonly day: Light;
  /** A code's modules and its card. */
  readonly code: string;
  readonly card: string;
}

/** WCAG's floor for type is 4.5; with some air. */
const READABLE = 4.6;
/** A brand colour with less chroma is grey: it takes a cool hue. */
const GREY_CHROMA = 0.03;
const GREY_HUE = 230;

const NIGHT = { floor: 0.115, deep: 0.16, ground: 0.225, plate: 0.285, plate2: 0.34 };
const DAY = { floor: 0.76, deep: 0.885, ground: 0.935, plate: 0.975, plate2: 0.99 };

/** @param brand "#rrggbb" */
export function paletteOf(brand: string): Palette {
  const { c, h } = toOklch(brand);
  const grey = c < GREY_CHROMA;
  const hue = grey ? GREY_HUE : (h + 360) % 360;
  const share = grey ? 0.5 : 1;
  // Dark yellow is mud and dark orange is rust: warm grounds take less of it.
  const ground = share * (hue >= 25 && hue <= 120 ? 0.6 : 1);
  const at = (l: number, chroma: number, of = share, turned = hue): string =>
    fromOklch({ l, c: chroma * of, h: turned });

  const nightGrounds = [
    at(NIGHT.deep, 0.024, ground),
    at(NIGHT.ground, 0.032, ground),
    at(NIGHT.plate, 0.042, ground),
    at(NIGHT.plate2, 0.05, ground),
  ];
  const dayGrounds = [
    at(DAY.deep, 0.018, ground),
    at(DAY.ground, 0.012, ground),
    at(DAY.plate, 0.006, ground),
    at(DAY.plate2, 0.003, ground),
  ];
  const glowing = lumeOf(hue);
  const night: Light = {
    name: "night",
    floor: at(NIGHT.floor, 0.02, ground),
    ceiling: at(NIGHT.plate2, 0.05, ground),
    level: levels(NIGHT),
    shadow: 0.5,
    line: at(0.66, 0.05),
    quiet: readable({ l: 0.79, c: 0.025 * share, h: hue }, nightGrounds, 0.004),
    text: at(0.97, 0.006),
    lume: readable({ l: glowing.l, c: 0.105 * share, h: glowing.h }, nightGrounds, 0.004),
    glow: 0.3,
    grounds: nightGrounds,
  };
  const day: Light = {
    name: "day",
    floor: at(DAY.floor, 0.03, ground),
    ceiling: at(DAY.plate2, 0.003, ground),
    level: levels(DAY),
    shadow: 0.62,
    line: at(0.52, 0.05),
    quiet: readable({ l: 0.43, c: 0.045 * share, h: hue }, dayGrounds, -0.004),
    text: at(0.23, 0.035),
    lume: readable({ l: 0.47, c: 0.1 * share, h: hue - 4 }, dayGrounds, -0.004),
    glow: 0.22,
    grounds: dayGrounds,
  };
  return { night, day, code: nightGrounds[0] ?? night.floor, card: night.text };
}

function levels(of: typeof NIGHT): Light["level"] {
  const level = (l: number): number => (l - of.floor) / (of.plate2 - of.floor);
  return { deep: level(of.deep), ground: level(of.ground), plate: level(of.plate), plate2: 1 };
}

/** Where sRGB can glow: the nearest hue of lume to a brand's, and its lightness. */
function lumeOf(hue: number): { readonly l: number; readonly h: number } {
  const turned = ((): { l: number; h: number } => {
    if (hue >= 330 || hue < 30) return { l: 0.92, h: 65 };
    if (hue < 120) return { l: 0.92, h: Math.min(100, Math.max(65, hue)) };
    if (hue < 170) return { l: 0.92, h: hue };
    if (hue < 215) return { l: 0.92, h: hue - 8 };
    if (hue < 300) return { l: 0.89, h: 207 + (hue - 215) * 0.3 };
    return { l: 0.86, h: 310 };
  })();
  return turned.h < 80 ? { ...turned, l: 0.89 } : turned;
}

/** The colour, lightened or darkened by `step` until it reads on all the grounds. */
function readable(
  colour: { readonly l: number; readonly c: number; readonly h: number },
  grounds: readonly string[],
  step: number,
): string {
  for (let l = colour.l; ; l += step) {
    const shade = fromOklch({ ...colour, l });
    if (l <= 0.1 || l >= 0.99 || grounds.every((ground) => contrast(shade, ground) >= READABLE)) return shade;
  }
}
