import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { drawMask } from "../../type.ts";
import type { Light } from "./palette.ts";

export const BEAD_PX = 8;
export const HALO_PX = 26;
const HALO_BLUR_PX = 10;
const GLOW_BLUR_PX = 10;
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

/** A stroke of lume with its glow; what it covers grows by `clip`. */
export interface LumeStroke {
  readonly core: Mask;
  readonly glow: Mask;
  readonly x: number;
  readonly y: number;
}

/**
 * @param area what the stroke covers, without its glow
 * @param path draws the path in the frame's pixels
 */
export function lumeStroke(area: Rect, width: number, path: (context: SKRSContext2D) => void): LumeStroke {
  const margin = 40;
  const x = Math.floor((area.x - margin) / 2) * 2;
  const y = Math.floor((area.y - margin) / 2) * 2;
  const w = Math.ceil((area.width + 2 * margin + 2) / 2) * 2;
  const h = Math.ceil((area.height + 2 * margin + 2) / 2) * 2;
  const stroke = (context: SKRSContext2D, px: number): void => {
    context.translate(-x, -y);
    context.lineWidth = px;
    context.beginPath();
    path(context);
    context.stroke();
  };
  return {
    core: drawMask(w, h, (context) => stroke(context, width)),
    glow: drawMask(w, h, (context) => {
      context.filter = `blur(${GLOW_BLUR_PX}px)`;
      stroke(context, width * GLOW_WIDTHS);
    }),
    x,
    y,
  };
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
