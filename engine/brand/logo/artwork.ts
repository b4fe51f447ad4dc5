import { type Canvas, createCanvas } from "@napi-rs/canvas";

/** A logo's drawing without the empty margin round it, and what is known of its colours. */
export interface Artwork {
  readonly canvas: Canvas;
  /** Where in the drawing it was, in shares of the drawing's sides. */
  readonly part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The same without its {@link Artwork.ground}; null where it has none. */
  readonly bare: Canvas | null;
  /** Colours of what can be seen and the share of the area that each covers; the largest first, at most 24. */
  readonly colours: readonly { readonly colour: string; readonly share: number }[];
  /** One colour throughout, on nothing: may be set in any other. */
  readonly oneColour: boolean;
  /** How an animated one moves before it stands as it is drawn here; nothing for one that stands still. */
  readonly moving?: Moving;
  /** The colour it is set on, where the drawing brings its ground along; null where it stands on nothing. */
  readonly ground: string | null;
}

/** A drawing on its way to what it is in the end. */
export interface Moving {
  readonly lengthMs: number;
  /** The drawing at a time (ms from its start), cut as the whole one is. */
  readonly at: (timeMs: number) => Canvas;
}

/** From this opacity on (of 255) a pixel can be seen. */
const VISIBLE = 24;
/** Least opacity of a ground. */
const SOLID = 250;
/** How far channels of one colour may lie apart: compression blurs them. */
const SAME = 24;
/** Share of the edge that a ground covers. */
const MOST_OF_EDGE = 0.97;
/** Of a logo in one colour, the share of the area that is in it; the rest are edges. */
const ONE_COLOUR = 0.985;
/** Air round a drawing that brings its ground along, of its shorter side. */
const MARGIN = 0.14;
const MOST_COLOURS = 24;
/** Pixels whose colours are counted: enough for shares. */
const MOST_SAMPLES = 200_000;

/**
 * Looks at a drawing and cuts it to what can be seen.
 * @returns null if nothing can be seen
 */
export function artworkOf(drawing: Canvas): Artwork | null {
  const { width, height } = drawing;
  const pixels = drawing.getContext("2d").getImageData(0, 0, width, height).data;
  const along = groundOf(pixels, width, height);
  const onIt = along === null ? null : boundsOf(pixels, width, height, along);
  // A block of one colour is no ground of anything.
  const ground = onIt === null ? null : along;
  const seen = onIt ?? boundsOf(pixels, width, height, null);
  if (seen === null) return null;
  const air = ground === null ? 0 : Math.round(MARGIN * Math.min(seen.right - seen.left, seen.bottom - seen.top));
  const left = Math.max(0, seen.left - air);
  const top = Math.max(0, seen.top - air);
  const right = Math.min(width, seen.right + air);
  const bottom = Math.min(height, seen.bottom + air);
  const canvas = createCanvas(right - left, bottom - top);
  canvas.getContext("2d").drawImage(drawing, -left, -top);
  const colours = coloursOf(pixels, ground);
  return {
    canvas,
    part: { x: left / width, y: top / height, width: canvas.width / width, height: canvas.height / height },
    bare: ground === null ? null : withoutGround(canvas, ground),
    colours,
    ground: ground === null ? null : hex(ground),
    oneColour: ground === null && isOne(colours),
  };
}

type Rgb = readonly [red: number, green: number, blue: number];

/** The colour that runs all along the edge. */
function groundOf(pixels: Uint8ClampedArray, width: number, height: number): Rgb | null {
  const edge: number[] = [];
  for (let x = 0; x < width; x++) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) edge.push(y * width, y * width + width - 1);
  const middle = [0, 1, 2].map((channel) => {
    const values = edge.map((at) => pixels[at * 4 + channel] ?? 0).sort((a, b) => a - b);
    return values[values.length >> 1] ?? 0;
  });
  const colour: Rgb = [middle[0] ?? 0, middle[1] ?? 0, middle[2] ?? 0];
  const covered = edge.filter((at) => (pixels[at * 4 + 3] ?? 0) >= SOLID && isNear(pixels, at, colour)).length;
  return covered >= edge.length * MOST_OF_EDGE ? colour : null;
}

function isNear(pixels: Uint8ClampedArray, at: number, colour: Rgb): boolean {
  return (
    Math.abs((pixels[at * 4] ?? 0) - colour[0]) <= SAME &&
    Math.abs((pixels[at * 4 + 1] ?? 0) - colour[1]) <= SAME &&
    Math.abs((pixels[at * 4 + 2] ?? 0) - colour[2]) <= SAME
  );
}

/** Half-open bounds of what can be seen; null for nothing. */
function boundsOf(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
  ground: Rgb | null,
): { left: number; top: number; right: number; bottom: number } | null {
  const bounds = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isSeen(pixels, y * width + x, ground)) continue;
      bounds.left = Math.min(bounds.left, x);
      bounds.right = Math.max(bounds.right, x + 1);
      bounds.top = Math.min(bounds.top, y);
      bounds.bottom = y + 1;
    }
  }
  return bounds.right === 0 ? null : bounds;
}

function isSeen(pixels: Uint8ClampedArray, at: number, ground: Rgb | null): boolean {
  return (pixels[at * 4 + 3] ?? 0) >= VISIBLE && (ground === null || !isNear(pixels, at, ground));
}

/**
 * Each pixel as the least opaque one that looks the same on the ground: set on a ground that is nearly the same, nobody
 * sees where the drawing ends.
 */
function withoutGround(drawing: Canvas, ground: Rgb): Canvas {
  const { width, height } = drawing;
  const image = drawing.getContext("2d").getImageData(0, 0, width, height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    let alpha = 0;
    for (let channel = 0; channel < 3; channel++) {
      const base = ground[channel] ?? 0;
      const off = (data[at + channel] ?? 0) - base;
      if (off !== 0) alpha = Math.max(alpha, off / (off > 0 ? 255 - base : -base));
    }
    for (let channel = 0; channel < 3 && alpha > 0; channel++) {
      const base = ground[channel] ?? 0;
      data[at + channel] = base + ((data[at + channel] ?? 0) - base) / alpha;
    }
    data[at + 3] = alpha * 255;
  }
  const bare = createCanvas(width, height);
  bare.getContext("2d").putImageData(image, 0, 0);
  return bare;
}

/** Colours by share; those that lie close together count as one. */
function coloursOf(pixels: Uint8ClampedArray, ground: Rgb | null): Artwork["colours"] {
  const cells = new Map<number, { weight: number; sum: [number, number, number] }>();
  let total = 0;
  // Odd, so that pixels of all columns are looked at.
  const step = Math.floor(pixels.length / 4 / MOST_SAMPLES) * 2 + 1;
  for (let at = 0; at < pixels.length / 4; at += step) {
    if (!isSeen(pixels, at, ground)) continue;
    const red = pixels[at * 4] ?? 0;
    const green = pixels[at * 4 + 1] ?? 0;
    const blue = pixels[at * 4 + 2] ?? 0;
    const alpha = pixels[at * 4 + 3] ?? 0;
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const cell = cells.get(key) ?? { weight: 0, sum: [0, 0, 0] };
    cell.weight += alpha;
    cell.sum[0] += red * alpha;
    cell.sum[1] += green * alpha;
    cell.sum[2] += blue * alpha;
    cells.set(key, cell);
    total += alpha;
  }
  const found: { rgb: Rgb; weight: number }[] = [];
  for (const { weight, sum } of [...cells.values()].sort((one, other) => other.weight - one.weight)) {
    const rgb: Rgb = [sum[0] / weight, sum[1] / weight, sum[2] / weight];
    const near = found.find((one) => one.rgb.every((value, channel) => Math.abs(value - (rgb[channel] ?? 0)) <= SAME));
    if (near !== undefined) near.weight += weight;
    else if (found.length < MOST_COLOURS) found.push({ rgb, weight });
  }
  return found
    .sort((one, other) => other.weight - one.weight)
    .map(({ rgb, weight }) => ({ colour: hex(rgb), share: weight / total }));
}

function isOne(colours: Artwork["colours"]): boolean {
  return (colours[0]?.share ?? 0) >= ONE_COLOUR;
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
