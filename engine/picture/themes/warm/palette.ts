import { contrast, fromOklch, toOklch } from "../../colour.ts";

/** The paper there is. All "#rrggbb". */
export interface Palette {
  readonly page: string;
  readonly oat: string;
  readonly white: string;
  readonly butter: string;
  readonly apricot: string;
  readonly sun: string;
  readonly clay: string;
  readonly peach: string;
  readonly brand: string;
  readonly deep: string;
  readonly sage: string;
  readonly mint: string;
  readonly ink: string;
}

export type PaperName = Exclude<keyof Palette, "ink">;

/** Stops of a light, from its middle outwards. */
export interface Light {
  readonly name: "lamp" | "room" | "pay";
  readonly stops: readonly (readonly [number, string])[];
}

const PAPER = {
  page: "#fbf3e6",
  oat: "#f1e2cb",
  white: "#fffbf4",
  butter: "#ffe2a3",
  apricot: "#f7b680",
  sun: "#fff8e2",
} as const;
const CLAY = { clay: "#db7a52", peach: "#eda679" } as const;
/** Beside an orange or brown brand clay would be lost: there the figures are of a cool paper. */
const CLAY_HUES = [15, 85] as const;
const COOL = { clay: { l: 0.56, c: 0.07, h: 215 }, peach: { l: 0.76, c: 0.06, h: 205 } } as const;

/** WCAG's floor for type is 4.5; with some air. */
const READABLE = 4.6;
/** A brand colour is a sheet of paper: not darker, so that there is something deeper behind it. */
const LEAST_LIGHTNESS = 0.36;

/** @param brand "#rrggbb" */
export function paletteOf(brand: string): Palette {
  const given = toOklch(brand);
  const h = given.h;
  const c = Math.min(given.c, 0.17);
  const l = readable(Math.min(0.5, Math.max(LEAST_LIGHTNESS, given.l)), c, h);
  const soft = Math.min(given.c, 0.13);
  const hue = (h + 360) % 360;
  const clash = given.c > 0.04 && hue >= CLAY_HUES[0] && hue <= CLAY_HUES[1];
  return {
    ...PAPER,
    ...(clash ? { clay: fromOklch(COOL.clay), peach: fromOklch(COOL.peach) } : CLAY),
    brand: fromOklch({ l, c, h }),
    deep: fromOklch({ l: 0.73 * l, c: 0.7 * c, h }),
    sage: fromOklch({ l: 0.757, c: 0.76 * soft, h: h - 6 }),
    mint: fromOklch({ l: 0.905, c: 0.33 * soft, h: h - 10 }),
    ink: fromOklch({ l: 0.295, c: Math.min(0.045, given.c), h }),
  };
}

/** The lightness, lowered until it reads on the page. */
function readable(from: number, c: number, h: number): number {
  let l = from;
  while (l > 0.1 && contrast(fromOklch({ l, c, h }), PAPER.page) < READABLE) l -= 0.004;
  return l;
}

export const LIGHTS: Readonly<Record<Light["name"], Light>> = {
  lamp: {
    name: "lamp",
    stops: [
      [0, "#fff3cf"],
      [0.5, PAPER.butter],
      [1, PAPER.apricot],
    ],
  },
  room: {
    name: "room",
    stops: [
      [0, "#fff6dc"],
      [0.55, "#ffe9b8"],
      [1, PAPER.butter],
    ],
  },
  pay: {
    name: "pay",
    stops: [
      [0, "#fff6dc"],
      [0.6, PAPER.butter],
      [1, "#fbc98f"],
    ],
  },
};
