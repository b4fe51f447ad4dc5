import { box, type Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Light } from "./palette.ts";
import type { FrameSize, Point } from "./place.ts";

/** A round plate of the instrument, in pixels; its light falls from `hi` at the top left to `lo`, heights of 0 to 1. */
export interface Plate extends Point {
  readonly r: number;
  readonly hi: number;
  readonly lo: number;
}

const SHADOW_DROP_PX = 22;
const SHADOW_SIGMA_PX = 34;
/** The ground is `ground` at this share of the way from the dial's middle to `deep`. */
const GROUND_AT = 0.45;
const GROUND_REACH = 0.9;
/** The light's middle within a plate's box, and how far it reaches, as shares of the box. */
const SHEEN = { x: 0.25, y: 0.2, reach: 0.85 };
/** Noise against banding, in steps of a mask's 255: about one level of the picture. */
const DITHER = 5;
/** The ground spans but a few levels of chroma. */
const CHROMA_DITHER = 44;

/** Share of a blurred half-plane at a distance (in sigmas) outside its edge. */
function shade(distance: number): number {
  // Logistic in place of the Gaussian's integral: the eye sees no difference.
  return distance > 4 ? 0 : distance < -4 ? 1 : 1 / (1 + Math.exp(1.702 * distance));
}

/** Ground and plates of a scene as shapes: the floor, and the light on it. */
export function reliefShapes(grid: FrameSize, light: Light, focus: Point, plates: readonly Plate[]): readonly Shape[] {
  return [
    box("ground", 0, 0, grid.width, grid.height, light.floor),
    {
      kind: "stencil",
      id: "relief",
      mask: reliefMask(grid, light, focus, plates),
      x: 0,
      y: 0,
      colour: light.ceiling,
      alpha: 1,
      clip: null,
    },
  ];
}

function reliefMask(grid: FrameSize, light: Light, focus: Point, plates: readonly Plate[]): Mask {
  const { width, height } = grid;
  const heights = groundHeights(grid, light, focus);
  for (const plate of [...plates].sort((a, b) => b.r - a.r)) layPlate(heights, grid, light, plate);
  const luma = new Uint8Array(width * height);
  const noise = noiseOf(luma.length);
  for (let i = 0; i < luma.length; i++) {
    luma[i] = Math.max(0, Math.min(255, (heights[i] ?? 0) * 255 + DITHER * (noise[i] ?? 0) + 0.5));
  }
  const mask = createMask(width, height, luma);
  const chroma = mask.chroma.map((value, i) =>
    Math.max(0, Math.min(255, value + CHROMA_DITHER * (noise[i] ?? 0) + 0.5)),
  );
  return { ...mask, chroma };
}

let known = new Float32Array(0);

/** Fixed noise, −0.5 to 0.5; made once for all frames of a size. */
function noiseOf(length: number): Float32Array {
  if (known.length >= length) return known;
  const noise = new Float32Array(length);
  let seed = 1;
  for (let i = 0; i < length; i++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) | 0;
    noise[i] = (seed >>> 16) / 65_536 - 0.5;
  }
  known = noise;
  return noise;
}

function groundHeights({ width, height }: FrameSize, light: Light, focus: Point): Float32Array {
  const { plate, ground, deep } = light.level;
  const reach = GROUND_REACH * Math.max(width, height);
  const heights = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const way = Math.sqrt((x - focus.x) ** 2 + (y - focus.y) ** 2) / reach;
      heights[y * width + x] =
        way < GROUND_AT
          ? plate + ((ground - plate) * way) / GROUND_AT
          : ground + (deep - ground) * Math.min(1, (way - GROUND_AT) / (1 - GROUND_AT));
    }
  }
  return heights;
}

/** Lays a plate and its shadow on what lies there. */
function layPlate(heights: Float32Array, { width, height }: FrameSize, light: Light, plate: Plate): void {
  const { r } = plate;
  const sheenX = plate.x + (SHEEN.x * 2 - 1) * r;
  const sheenY = plate.y + (SHEEN.y * 2 - 1) * r;
  const reach = SHEEN.reach * 2 * r;
  const margin = SHADOW_DROP_PX + 4 * SHADOW_SIGMA_PX;
  const left = Math.max(0, Math.floor(plate.x - r - margin));
  const right = Math.min(width, Math.ceil(plate.x + r + margin));
  const top = Math.max(0, Math.floor(plate.y - r - margin));
  const bottom = Math.min(height, Math.ceil(plate.y + r + margin));
  for (let y = top; y < bottom; y++) {
    const dy = y + 0.5 - plate.y;
    const drop = dy - SHADOW_DROP_PX;
    for (let x = left; x < right; x++) {
      const dx = x + 0.5 - plate.x;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const cover = Math.max(0, Math.min(1, r - distance + 0.5));
      const at = y * width + x;
      let value = heights[at] ?? 0;
      if (cover < 1) {
        const far = (Math.sqrt(dx * dx + drop * drop) - r) / SHADOW_SIGMA_PX;
        value *= 1 - light.shadow * shade(far);
      }
      if (cover > 0) {
        const way = Math.min(1, Math.sqrt((x - sheenX) ** 2 + (y - sheenY) ** 2) / reach);
        // The rim catches light from the top left.
        const rim = distance > r - 2 ? 0.16 * Math.max(0, -(dx + dy) / (1.4 * r)) + 0.05 : 0;
        value += (Math.min(1, plate.hi + (plate.lo - plate.hi) * way + rim) - value) * cover;
      }
      heights[at] = value;
    }
  }
}
