import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import type { Stencil } from "./display-list.ts";
import { drawMask } from "./draw-mask.ts";
import { isRightToLeft } from "./direction.ts";
import { familyFor } from "./fonts.ts";
import { settable } from "./glyphs.ts";
import { inkOf, type Mask } from "./mask.ts";
import type { Rect } from "./rect.ts";
import { apply, styleKey, trackingOf, type TypeStyle } from "./type-style.ts";

export type { TypeStyle } from "./type-style.ts";

/** What a line of type covers, relative to its origin on the baseline; y grows downwards. */
export interface LineBox {
  /** How far the next letter would be. */
  readonly advance: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Proportions of the drawn signs, in em. */
const BAR_WEIGHT = 0.05;
const DASH = { width: 0.31, above: 0.262, advance: 0.4 };
const PLUS = { side: 0.36, above: 0.36, advance: 0.48 };
/** Of either sign's advance so much is air at its left, and at its right: the dash has a little less. */
const SIGN_AIR = 0.045;

/** Positions are kept to quarters of a pixel: finer steps can't be seen and would need a mask each. */
const STEPS_PER_PIXEL = 4;

/** How far letters may reach beyond where Skia says that a line ends. */
const OVERHANG_EM = 0.05;

/** Of larger type Skia tells the ink in sixty-fourths of an em only, which shows beside a line of another size; px. */
const LARGEST_TOLD_PX = 256;

/** Masks kept for use again; the oldest go first. */
const MASK_CACHE_BYTES = 40 * 1024 * 1024;

const probe: SKRSContext2D = createCanvas(8, 8).getContext("2d");

/** Splits into runs of letters and drawn signs. */
function runs(line: string, style: TypeStyle): string[] {
  const text = settable(line, style.language);
  return style.bars === true && !isRightToLeft(style.language)
    ? text.split(/([–+])/u).filter((run) => run !== "")
    : [text];
}

function signAdvance(run: string, style: TypeStyle): number | null {
  if (style.bars !== true) return null;
  if (run === "–") return DASH.advance * style.size;
  if (run === "+") return PLUS.advance * style.size;
  return null;
}

const boxes = new Map<string, LineBox>();
const MOST_BOXES = 4000;

/** Measures a line of type, as it is laid out: for readers from right to left, mirrored. */
export function measure(text: string, style: TypeStyle): LineBox {
  const key = `${styleKey(style)}|${text}`;
  const known = boxes.get(key);
  if (known !== undefined) return known;
  let pen = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  let top = 0;
  let bottom = 0;
  for (const run of runs(text, style)) {
    const sign = signAdvance(run, style);
    if (sign !== null) {
      left = Math.min(left, pen + SIGN_AIR * style.size);
      right = Math.max(right, pen + sign - SIGN_AIR * style.size);
      top = Math.max(top, (PLUS.above + PLUS.side / 2) * style.size);
      pen += sign;
      continue;
    }
    const size = Math.min(style.size, LARGEST_TOLD_PX);
    const scale = style.size / size;
    apply(probe, { ...style, size }, run);
    const metrics = probe.measureText(run);
    // The canvas tells the ink of spaced letters too far right: at its left by a whole space, at its right by half of one.
    const spacing = trackingOf(style) * size;
    left = Math.min(left, pen - (metrics.actualBoundingBoxLeft - spacing) * scale);
    right = Math.max(right, pen + (metrics.actualBoundingBoxRight + spacing / 2) * scale);
    top = Math.max(top, metrics.actualBoundingBoxAscent * scale);
    bottom = Math.max(bottom, metrics.actualBoundingBoxDescent * scale);
    pen += metrics.width * scale;
  }
  const told = { left: Number.isFinite(left) ? left : 0, right, top: -top, bottom };
  const box = { advance: pen, ...(isToldWrong(text, style) ? drawnInk(text, style, pen) : told) };
  if (boxes.size >= MOST_BOXES) boxes.clear();
  boxes.set(key, box);
  return box;
}

/**
 * Of text in several fonts Skia tells the first one's ink only, and of a line from right to left neither where its ink
 * begins nor where it ends.
 */
function isToldWrong(text: string, style: TypeStyle): boolean {
  return isRightToLeft(style.language) || familyFor(style.face, text, style.language, style.weight).includes(",");
}

/** Lines are drawn in this size to see what they cover. */
const PROBE_PX = 100;
/** Room round a probe, in em: letters reach so far over their line at most. */
const ROOM = { aside: 0.3, above: 1.3, below: 0.7 };
const inks = new Map<string, Rect>();

/** What a line really covers, relative to its origin. */
function drawnInk(text: string, style: TypeStyle, advance: number): Omit<LineBox, "advance"> {
  const scale = style.size / PROBE_PX;
  const at = { ...style, size: PROBE_PX };
  const key = `${styleKey(at)}|${text}`;
  let ink = inks.get(key);
  if (ink === undefined) {
    const even = (length: number): number => Math.ceil(length / 2) * 2;
    const width = even(advance / scale + 2 * ROOM.aside * PROBE_PX);
    const height = even((ROOM.above + ROOM.below) * PROBE_PX);
    const [x, y] = [ROOM.aside * PROBE_PX, ROOM.above * PROBE_PX];
    const found = inkOf(drawMask(width, height, (context) => drawLine(context, text, at, x, y, advance / scale)));
    ink = { ...found, x: found.width > 0 ? found.x - x : 0, y: found.height > 0 ? found.y - y : 0 };
    if (inks.size >= MOST_BOXES) inks.clear();
    inks.set(key, ink);
  }
  return {
    left: ink.x * scale,
    right: (ink.x + ink.width) * scale,
    top: ink.y * scale,
    bottom: (ink.y + ink.height) * scale,
  };
}

/** The size at which the widest of the lines is `width` pixels wide, at most `most`. */
export function fit(lines: readonly string[], style: TypeStyle, width: number, most: number): number {
  const at100 = Math.max(1, ...lines.map((line) => inkWidth(line, { ...style, size: 100 })));
  return Math.min(most, (width / at100) * 100);
}

/** Width without the tracking that trails the last letter. */
export function inkWidth(text: string, style: TypeStyle): number {
  return measure(text, style).advance - trackingOf(style) * style.size;
}

interface CachedMask {
  readonly mask: Mask;
  /** From the even pixel that the origin was rounded to, to the mask's corner. */
  readonly dx: number;
  readonly dy: number;
  /** Where it has ink, relative to its corner. */
  readonly ink: Rect;
}

const masks = new Map<string, CachedMask>();
let maskBytes = 0;

function maskFor(text: string, style: TypeStyle, fractionX: number, fractionY: number): CachedMask {
  const key = `${fractionX}|${fractionY}|${styleKey(style)}|${text}`;
  const known = masks.get(key);
  if (known !== undefined) {
    masks.delete(key); // Set again below: a Map remembers the order, so the first is the least recently used.
    masks.set(key, known);
    return known;
  }
  const box = inkBox(text, style);
  const pad = 4;
  const dx = Math.floor((box.left - pad) / 2) * 2;
  const dy = Math.floor((box.top - pad) / 2) * 2;
  // Skia tells the end of a line too early where its last letters are drawn together.
  const over = OVERHANG_EM * style.size;
  const width = Math.ceil((Math.max(box.right, box.advance) + over + pad + 2 - dx) / 2) * 2;
  const height = Math.ceil((box.bottom + pad + 2 - dy) / 2) * 2;
  const mask = drawMask(width, height, (context) =>
    drawLine(context, text, style, fractionX - dx, fractionY - dy, box.advance),
  );
  const made = { mask, dx, dy, ink: inkOf(mask) };
  masks.set(key, made);
  maskBytes += width * height * 1.25;
  for (const [oldest, entry] of masks) {
    if (maskBytes <= MASK_CACHE_BYTES) break;
    masks.delete(oldest);
    maskBytes -= entry.mask.luma.length * 1.25;
  }
  return made;
}

/** What a mask has to hold: of text in several fonts Skia tells the first font's ink only, so there it has a line's room. */
function inkBox(text: string, style: TypeStyle): LineBox {
  const box = measure(text, style);
  if (isRightToLeft(style.language)) {
    const { size } = style;
    return { ...box, left: -0.2 * size, right: box.advance + 0.2 * size, top: -1.2 * size, bottom: 0.6 * size };
  }
  if (!isToldWrong(text, style)) return box;
  return { ...box, top: Math.min(box.top, -style.size), bottom: Math.max(box.bottom, style.size * 0.3) };
}

function drawLine(context: SKRSContext2D, text: string, style: TypeStyle, x: number, y: number, advance: number): void {
  if (isRightToLeft(style.language)) {
    // Drawn mirrored in its place: the picture is mirrored as a whole (mirror.ts).
    context.translate(2 * x + advance, 0);
    context.scale(-1, 1);
  }
  let pen = x;
  for (const run of runs(text, style)) {
    const sign = signAdvance(run, style);
    const weight = BAR_WEIGHT * style.size;
    if (run === "–" && sign !== null) {
      const left = pen + ((DASH.advance - DASH.width) / 2) * style.size;
      context.fillRect(left, y - DASH.above * style.size - weight / 2, DASH.width * style.size, weight);
      pen += sign;
    } else if (run === "+" && sign !== null) {
      const side = PLUS.side * style.size;
      const left = pen + ((PLUS.advance - PLUS.side) / 2) * style.size;
      const middle = y - PLUS.above * style.size;
      context.fillRect(left, middle - weight / 2, side, weight);
      context.fillRect(left + side / 2 - weight / 2, middle - side / 2, weight, side);
      pen += sign;
    } else {
      apply(context, style, run);
      context.fillText(run, pen, y);
      pen += context.measureText(run).width;
    }
  }
}

/**
 * A line of type as a shape: origin at (`x`, `y`), `y` the baseline, in pixels of the frame.
 * @param paint.decorative for letters and figures used as art, which need not be read
 */
export function setLine(
  id: string,
  text: string,
  style: TypeStyle,
  x: number,
  y: number,
  paint: {
    readonly colour: string;
    readonly alpha?: number;
    readonly clip?: Rect | null;
    readonly decorative?: boolean;
  },
): Stencil {
  const stepX = Math.round(x * STEPS_PER_PIXEL);
  const stepY = Math.round(y * STEPS_PER_PIXEL);
  const evenX = Math.floor(stepX / STEPS_PER_PIXEL / 2) * 2;
  const evenY = Math.floor(stepY / STEPS_PER_PIXEL / 2) * 2;
  const { mask, dx, dy, ink } = maskFor(text, style, stepX / STEPS_PER_PIXEL - evenX, stepY / STEPS_PER_PIXEL - evenY);
  return {
    kind: "stencil",
    id,
    mask,
    x: evenX + dx,
    y: evenY + dy,
    colour: paint.colour,
    alpha: paint.alpha ?? 1,
    clip: paint.clip ?? null,
    type: { text, size: style.size, ink, ...(paint.decorative === true ? { decorative: true } : {}) },
  };
}
