import { contrast } from "../../colour.ts";
import type { Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Grid } from "./grid.ts";
import type { Light } from "./palette.ts";
import type { LensPlace } from "./room.ts";
import type { Stage } from "./stage.ts";
import { clearOf, ticksOf } from "./ticks.ts";

/** WCAG's floor for type is 4.5; with some air for rounding. */
const READABLE = 4.65;
/** How much of the ground covers the rim, on which ticks stand. */
const RIM_ALPHA = 0.96;
/** The glass is darker where it meets its rim. */
const EDGE = { px: 26, alpha: 0.4 };
const TICK_STEP = 0.6;
const TICK_LENGTHS = [12, 24, 38] as const;
const FADE_PX = 24;

/** The least opaque veil of the ground's colour on which all type reads, whatever picture lies behind it. */
export function veilAlpha(light: Light): number {
  const ground = veilColour(light);
  const inks = [light.text, light.quiet, light.lume];
  for (let alpha = 0.5; alpha < 1; alpha += 0.005) {
    const behind = ["#000000", "#ffffff"].map((picture) => mixed(ground, picture, alpha));
    if (behind.every((one) => inks.every((ink) => contrast(ink, one) >= READABLE))) return alpha;
  }
  return 1;
}

/** The deepest ground by night, the lightest by day: what leaves the veil clearest. */
export function veilColour(light: Light): string {
  return (light.name === "night" ? light.grounds[0] : light.grounds.at(-1)) ?? light.floor;
}

function mixed(over: string, under: string, alpha: number): string {
  const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return `#${[1, 3, 5]
    .map((at) => Math.round(channel(under, at) + (channel(over, at) - channel(under, at)) * alpha))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Lenses of a film that have been drawn; scenes share them. */
const drawn = new WeakMap<Stage, Map<Light, readonly Shape[]>>();

/** What lies on a picture: a veil for type, in it a lens of the instrument that shows the picture as it is. */
export function lensShapes(stage: Stage, light: Light): readonly Shape[] {
  const known = drawn.get(stage) ?? new Map<Light, readonly Shape[]>();
  drawn.set(stage, known);
  const shapes = known.get(light) ?? drawLens(stage, light);
  known.set(light, shapes);
  return shapes;
}

function drawLens({ grid }: Stage, light: Light): readonly Shape[] {
  const { lens } = grid.picture;
  const ring = { ...lens.centre, r: lens.rim - 9, step: TICK_STEP, lengths: TICK_LENGTHS };
  const rims = [lens.rim, lens.r].map((r) => ({ ...lens.centre, r }));
  return [
    {
      kind: "stencil",
      id: "veil",
      mask: veilMask(grid, lens, veilAlpha(light)),
      x: 0,
      y: 0,
      colour: veilColour(light),
      alpha: 1,
      clip: null,
    },
    ticksOf(grid, light, [ring], rims, clearOf([grid.caption.clear], FADE_PX))(0),
  ];
}

function veilMask({ width, height }: Grid, { centre, rim, r, window }: LensPlace, veil: number): Mask {
  const luma = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const behind = veil * smooth(...window.enter, y) * (1 - smooth(...window.leave, y));
    const dy = y + 0.5 - centre.y;
    for (let x = 0; x < width; x++) {
      const away = Math.sqrt((x + 0.5 - centre.x) ** 2 + dy * dy);
      const outside = Math.min(1, Math.max(0, away - rim + 0.5));
      const glass = Math.min(1, Math.max(0, r - away + 0.5));
      const edge = EDGE.alpha * Math.max(0, 1 - (r - away) / EDGE.px) ** 2;
      const covered = outside * veil + glass * Math.max(behind, edge) + (1 - outside - glass) * RIM_ALPHA;
      luma[y * width + x] = Math.ceil(255 * covered);
    }
  }
  return createMask(width, height, luma);
}

function smooth(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}
