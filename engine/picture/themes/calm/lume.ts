import type { Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import type { Light } from "./palette.ts";
import type { Point } from "./place.ts";

export const BEAD_PX = 8;
export const HALO_PX = 26;
const HALO_BLUR_PX = 10;
const GLOW_BLUR_PX = 10;
const UNLIT_ALPHA = 0.5;
const GLOW_MARGIN_PX = 40;
/** A glow is the stroke, this many times as wide, blurred. */
const GLOW_WIDTHS = 4.5;

const discs = new Map<string, Mask>();

/** A disc whose edge is blurred by `blur` pixels (0: sharp), its middle at a fraction of an even pixel. */
function disc(r: number, blur: number, fractionX: number, fractionY: number): Mask {
  const key = `${r} ${blur} ${fractionX} ${fractionY}`;
  const known = discs.get(key);
  if (known !== undefined) return known;
  const half = Math.ceil((r + 3 * blur + 2) / 2) * 2;
  const side = 2 * half + 2;
  const luma = new Uint8Array(side * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const distance = Math.hypot(x + 0.5 - half - fractionX, y + 0.5 - half - fractionY);
      const cover =
        blur === 0
          ? Math.max(0, Math.min(1, r - distance + 0.5))
          : Math.max(0, 1 / (1 + Math.exp((1.702 * (distance - r)) / blur)) - 0.004);
      luma[y * side + x] = Math.round(255 * cover);
    }
  }
  const mask = createMask(side, side, luma);
  discs.set(key, mask);
  return mask;
}

/** A disc with its middle at (`x`, `y`), kept to half pixels. */
export function discAt(
  id: string,
  x: number,
  y: number,
  r: number,
  blur: number,
  paint: { readonly colour: string; readonly alpha: number },
): Shape {
  const [halfX, halfY] = [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
  const [evenX, evenY] = [Math.floor(halfX / 2) * 2, Math.floor(halfY / 2) * 2];
  const mask = disc(r, blur, halfX - evenX, halfY - evenY);
  const half = (mask.width - 2) / 2;
  return { kind: "stencil", id, mask, x: evenX - half, y: evenY - half, ...paint, clip: null };
}

/**
 * The lit point at the end of an index line, and its halo.
 * @param r of the bead, `halo` of the light round it, in pixels
 */
export function bead(
  id: string,
  x: number,
  y: number,
  light: Light,
  {
    r = BEAD_PX,
    halo = HALO_PX,
    alpha = 1,
  }: { readonly r?: number; readonly halo?: number; readonly alpha?: number } = {},
): Shape[] {
  // Halves of a pixel: a breathing halo then has but a few masks.
  return [
    discAt(`${id} halo`, x, y, Math.round(halo * 2) / 2 - HALO_BLUR_PX, HALO_BLUR_PX, {
      colour: light.lume,
      alpha: light.glow * alpha,
    }),
    discAt(id, x, y, Math.round(r * 2) / 2, 0, { colour: light.lume, alpha }),
  ];
}

/** The halo's size (px) at a time: it breathes once in 2.4 s. */
export function breathing(timeMs: number): number {
  return HALO_PX + 3 - 3 * Math.cos((timeMs / 2400) * 2 * Math.PI);
}

/** A piece of a path: a straight line, or an arc between two angles (radians, clockwise from the right). */
export type Segment =
  | { readonly kind: "line"; readonly from: Point; readonly to: Point }
  | { readonly kind: "arc"; readonly centre: Point; readonly r: number; readonly start: number; readonly end: number };

export function segment(x1: number, y1: number, x2: number, y2: number): Segment {
  return { kind: "line", from: { x: x1, y: y1 }, to: { x: x2, y: y2 } };
}

/** A stroke of lume and its glow. */
export interface LumeStroke {
  readonly core: Mask;
  readonly glow: Mask;
  readonly x: number;
  readonly y: number;
}

/**
 * Both are computed from the distance to the path: a canvas's blur takes many times as long.
 * @param area what is wanted of the stroke, without its glow
 */
export function lumeStroke(area: Rect, width: number, path: readonly Segment[]): LumeStroke {
  const x = Math.floor((area.x - GLOW_MARGIN_PX) / 2) * 2;
  const y = Math.floor((area.y - GLOW_MARGIN_PX) / 2) * 2;
  const w = Math.ceil((area.width + 2 * GLOW_MARGIN_PX + 2) / 2) * 2;
  const h = Math.ceil((area.height + 2 * GLOW_MARGIN_PX + 2) / 2) * 2;
  const core = new Uint8Array(w * h);
  const glow = new Uint8Array(w * h);
  const half = (width * GLOW_WIDTHS) / 2;
  for (let row = 0; row < h; row++) {
    for (let column = 0; column < w; column++) {
      const px = x + column + 0.5;
      const py = y + row + 0.5;
      let distance = Number.POSITIVE_INFINITY;
      for (const piece of path) distance = Math.min(distance, distanceTo(piece, px, py));
      if (distance > GLOW_MARGIN_PX) continue;
      const at = row * w + column;
      core[at] = 255 * Math.max(0, Math.min(1, width / 2 - distance + 0.5));
      glow[at] = 255 * Math.max(0, blurred(distance - half) - blurred(distance + half) - 0.01);
    }
  }
  return { core: createMask(w, h, core), glow: createMask(w, h, glow), x, y };
}

/** Share of a blurred half-plane that is still there this far (pixels) outside its edge. */
function blurred(outside: number): number {
  return 1 / (1 + Math.exp((1.702 * outside) / GLOW_BLUR_PX));
}

function distanceTo(piece: Segment, x: number, y: number): number {
  if (piece.kind === "line") {
    const { from, to } = piece;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const share = along < 0 ? 0 : along > 1 ? 1 : along;
    return Math.sqrt((x - from.x - share * dx) ** 2 + (y - from.y - share * dy) ** 2);
  }
  const { centre, r, start, end } = piece;
  const [dx, dy] = [x - centre.x, y - centre.y];
  const away = Math.abs(Math.sqrt(dx * dx + dy * dy) - r);
  if (away > GLOW_MARGIN_PX) return away;
  const angle = Math.atan2(dy, dx);
  if (angle >= start && angle <= end) return away;
  return Math.min(...[start, end].map((one) => Math.hypot(dx - r * Math.cos(one), dy - r * Math.sin(one))));
}

export function strokeShapes(
  id: string,
  { core, glow, x, y }: LumeStroke,
  light: Light,
  clip: Rect | null,
  alpha = 1,
): Shape[] {
  const colour = light.lume;
  return [
    { kind: "stencil", id: `${id} glow`, mask: glow, x, y, colour, alpha: alpha * light.glow, clip },
    { kind: "stencil", id, mask: core, x, y, colour, alpha, clip },
  ];
}

/** A stroke as a hairline that is not lit. */
export function unlit(id: string, { core, x, y }: LumeStroke, light: Light, clip: Rect | null): Shape {
  return { kind: "stencil", id, mask: core, x, y, colour: light.line, alpha: UNLIT_ALPHA, clip };
}
