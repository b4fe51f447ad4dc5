import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { Picture } from "../../display-list.ts";
import { type Raster, rasterFromRgba } from "../../raster.ts";
import { intersect, type Rect } from "../../rect.ts";
import { colourToYuv } from "../../yuv.ts";
import { twice } from "./enlarge.ts";
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
/** Those of small things are not so soft. */
const SMALL_SCALE = 0.5;
/** A sheet reaches so far around what is drawn of it. */
const MARGIN_PX = 400;
/** A path drawn this far off leaves its shadow only. */
const AWAY_PX = 8000;

/** For sprites that need not be cut to the frame. */
export const EVERYWHERE: Rect = { x: -4000, y: -4000, width: 12_000, height: 12_000 };

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
 */
export function sprite(area: Rect, draw: Trace): Sprite {
  const { x, y, width, height } = area;
  const raster = drawn(area, width, height, 1, draw);
  grain(raster, x, y);
  return { raster, x, y };
}

/** An uncut sheet. */
export function blankSprite({ x, y, width, height }: Rect, colour: string): Sprite {
  const yuv = colourToYuv(colour);
  const plane = (size: number, value: number): Uint8Array => new Uint8Array(size).fill(value);
  const quarter = (width * height) / 4;
  const raster: Raster = {
    width,
    height,
    y: plane(width * height, yuv.y),
    u: plane(quarter, yuv.u),
    v: plane(quarter, yuv.v),
    coverage: null,
  };
  grain(raster, x, y);
  return { raster, x, y };
}

/** The same at half the resolution and without grain, in a fifth of the time: for what moves fast. It may be larger by up to 2 px. */
export function coarseSprite(area: Rect, draw: Trace): Sprite {
  const half = (side: number): number => Math.ceil(side / 4) * 2;
  return { raster: twice(drawn(area, half(area.width), half(area.height), 0.5, draw)), x: area.x, y: area.y };
}

function drawn(area: Rect, width: number, height: number, scale: number, draw: Trace): Raster {
  if (scratch.width < width || scratch.height < height) {
    scratch = createCanvas(Math.max(scratch.width, width), Math.max(scratch.height, height));
  }
  const context = scratch.getContext("2d");
  context.save();
  context.clearRect(0, 0, width, height);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.scale(scale, scale);
  context.translate(-area.x, -area.y);
  context.beginPath();
  draw(context);
  context.restore();
  return { ...rasterFromRgba(context.getImageData(0, 0, width, height).data, width, height), mirrors: true };
}

/** Lays a piece of paper, with its shadow. `scale` is that of its shadow. */
export function layPiece(context: SKRSContext2D, area: Rect, trace: Trace, colour: string, scale: number): void {
  castShadows(context, area, trace, UNDER_PIECE, scale, "nonzero");
  context.beginPath();
  trace(context);
  context.fillStyle = colour;
  context.fill();
}

/** What a sheet casts into its hole (which lies in `area`), and the light on the hole's edge. */
export function shadeHole(context: SKRSContext2D, area: Rect, trace: Trace, scale = 1): void {
  context.save();
  context.beginPath();
  trace(context);
  context.clip();
  const sheet: Trace = (onto) => {
    onto.rect(area.x - MARGIN_PX, area.y - MARGIN_PX, area.width + 2 * MARGIN_PX, area.height + 2 * MARGIN_PX);
    trace(onto);
  };
  castShadows(context, area, sheet, INTO_HOLE, scale, "evenodd");
  context.restore();
  context.beginPath();
  trace(context);
  context.lineWidth = EDGE.width;
  context.strokeStyle = EDGE.colour;
  context.stroke();
}

/** Draws shadows, and not what casts them. */
function castShadows(
  context: SKRSContext2D,
  area: Rect,
  trace: Trace,
  shadows: readonly Shadow[],
  scale: number,
  rule: "nonzero" | "evenodd",
): void {
  const share = scale < SMALL_SCALE ? 1 : SOFT_SHARE;
  const canvas = createCanvas(Math.ceil(area.width * share) + 1, Math.ceil(area.height * share) + 1);
  const soft = canvas.getContext("2d");
  soft.scale(share, share);
  soft.translate(-area.x - AWAY_PX, -area.y);
  soft.fillStyle = "#000";
  soft.beginPath();
  trace(soft);
  for (const { dx, dy, blur, alpha } of shadows) {
    soft.shadowColor = `rgba(${SHADE},${alpha})`;
    soft.shadowBlur = blur * scale * share;
    soft.shadowOffsetX = (dx * scale + AWAY_PX) * share;
    soft.shadowOffsetY = dy * scale * share;
    soft.fill(rule);
  }
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
