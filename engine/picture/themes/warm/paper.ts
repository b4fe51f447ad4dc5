import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { Picture } from "../../display-list.ts";
import { type Raster, rasterFromRgba } from "../../raster.ts";
import { bounding, intersect, type Rect } from "../../rect.ts";
import { grain } from "./grain.ts";

/** A piece of the picture, drawn once; its corner is at even pixels of the frame. */
export interface Sprite {
  readonly raster: Raster;
  readonly x: number;
  readonly y: number;
}

/** A soft shadow, in pixels; `blur` as a canvas understands it: twice the Gaussian's sigma. */
interface Shadow {
  readonly dx: number;
  readonly dy: number;
  readonly blur: number;
  readonly alpha: number;
}

/** What a sheet casts into a hole of it, and what a piece casts on what it lies on. */
const INTO_HOLE: readonly Shadow[] = [
  { dx: 10, dy: 22, blur: 56, alpha: 0.28 },
  { dx: 3, dy: 5, blur: 10, alpha: 0.28 },
];
const UNDER_PIECE: readonly Shadow[] = [
  { dx: 4, dy: 13, blur: 40, alpha: 0.2 },
  { dx: 0, dy: 2, blur: 6, alpha: 0.15 },
];
/** How far a piece's shadow reaches, at scale 1. */
export const SHADOW_REACH_PX = 44;

const SHADE = "44,32,14";
const EDGE = { colour: "rgba(255,255,255,0.38)", width: 2 };
/** Shadows are so soft that a quarter of the pixels each way shows them whole, in a sixteenth of the time. */
const SOFT_SHARE = 0.25;
/** A path drawn this far off leaves its shadow only. */
const AWAY_PX = 8000;

export type Trace = (context: SKRSContext2D) => void;

/** The smallest rectangle of even edges that holds one, as far as `within`. */
export function evenly(rect: Rect, within: Rect): Rect {
  const cut = intersect(rect, within) ?? { x: within.x, y: within.y, width: 2, height: 2 };
  const x = Math.floor(cut.x / 2) * 2;
  const y = Math.floor(cut.y / 2) * 2;
  return {
    x,
    y,
    width: Math.ceil((cut.x + cut.width - x) / 2) * 2,
    height: Math.ceil((cut.y + cut.height - y) / 2) * 2,
  };
}

let scratch: Canvas = createCanvas(64, 64);

/**
 * What `draw` draws, in the frame's coordinates, as a sprite.
 * @param area even edges
 * @param smooth without grain, for what moves fast
 */
export function sprite(area: Rect, draw: Trace, smooth = false): Sprite {
  const { x, y, width, height } = area;
  if (scratch.width < width || scratch.height < height) {
    scratch = createCanvas(Math.max(scratch.width, width), Math.max(scratch.height, height));
  }
  const context = scratch.getContext("2d");
  context.save();
  context.clearRect(0, 0, width, height);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.translate(-x, -y);
  context.beginPath();
  draw(context);
  context.restore();
  const raster = rasterFromRgba(context.getImageData(0, 0, width, height).data, width, height);
  if (!smooth) grain(raster, x, y);
  return { raster, x, y };
}

/** Lays a piece of paper, with its shadow. `scale` is that of its shadow. */
export function layPiece(context: SKRSContext2D, area: Rect, trace: Trace, colour: string, scale: number): void {
  for (const shadow of UNDER_PIECE) castShadow(context, area, trace, shadow, scale, "nonzero");
  context.beginPath();
  trace(context);
  context.fillStyle = colour;
  context.fill();
}

/** What a sheet casts into its hole, and the light on the hole's edge. */
export function shadeHole(context: SKRSContext2D, area: Rect, trace: Trace, scale: number): void {
  context.save();
  context.beginPath();
  trace(context);
  context.clip();
  const sheet: Trace = (onto) => {
    const far = bounding(area, {
      x: area.x - 400,
      y: area.y - 400,
      width: area.width + 800,
      height: area.height + 800,
    });
    onto.rect(far.x, far.y, far.width, far.height);
    trace(onto);
  };
  for (const shadow of INTO_HOLE) castShadow(context, area, sheet, shadow, scale, "evenodd");
  context.restore();
  context.beginPath();
  trace(context);
  context.lineWidth = EDGE.width;
  context.strokeStyle = EDGE.colour;
  context.stroke();
}

function castShadow(
  context: SKRSContext2D,
  area: Rect,
  trace: Trace,
  { dx, dy, blur, alpha }: Shadow,
  scale: number,
  rule: "nonzero" | "evenodd",
): void {
  const share = blur * scale > 14 ? SOFT_SHARE : 1;
  const canvas = createCanvas(Math.ceil(area.width * share) + 1, Math.ceil(area.height * share) + 1);
  const soft = canvas.getContext("2d");
  soft.shadowColor = `rgba(${SHADE},${alpha})`;
  soft.shadowBlur = blur * scale * share;
  soft.shadowOffsetX = (dx * scale + AWAY_PX) * share;
  soft.shadowOffsetY = dy * scale * share;
  soft.scale(share, share);
  soft.translate(-area.x - AWAY_PX, -area.y);
  soft.fillStyle = "#000";
  soft.beginPath();
  trace(soft);
  soft.fill(rule);
  context.drawImage(canvas, area.x, area.y, canvas.width / share, canvas.height / share);
}

/** A sprite as a shape, moved by even pixels. */
export function place(
  id: string,
  { raster, x, y }: Sprite,
  moved: { readonly dx?: number; readonly dy?: number; readonly alpha?: number; readonly clip?: Rect | null } = {},
): Picture {
  const by = (distance: number | undefined): number => Math.round((distance ?? 0) / 2) * 2;
  return {
    kind: "picture",
    id,
    raster,
    x: x + by(moved.dx),
    y: y + by(moved.dy),
    alpha: moved.alpha ?? 1,
    clip: moved.clip ?? null,
  };
}

/** Makes what is dear when it is first wanted, once. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
