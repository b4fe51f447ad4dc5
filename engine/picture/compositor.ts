import { boundsOf, type Box, type DisplayList, type Picture, type Stencil } from "./display-list.ts";
import { intersect, type Rect } from "./rect.ts";
import { ALL, NOTHING, runsOf } from "./runs.ts";
import { colourToYuv, type YuvPicture } from "./yuv.ts";

/**
 * Paints a display list into an area of the picture, back to front.
 *
 * Every pixel is computed from the list alone, in whole numbers, never from what was there before or from the area:
 * painting areas one by one gives the same bytes as painting the whole frame.
 *
 * @param area even-aligned (see `alignToChroma`) and inside the picture
 */
export function paint(picture: YuvPicture, list: DisplayList, area: Rect): void {
  for (const shape of list) {
    if (shape.alpha <= 0) continue;
    const visible = intersect(boundsOf(shape), area);
    if (visible === null) continue;
    if (shape.kind === "box") paintBox(picture, shape, visible);
    else if (shape.kind === "picture") paintPicture(picture, shape, visible);
    else paintStencil(picture, shape, visible);
  }
}

/** Weights are fractions of this, a power of two so that dividing by it is a shift. */
const WHOLE = 256;

/**
 * How much of each cell of `size` pixels between `first` and `last` (cells, last excluded) lies between `start` and
 * `end` (pixels), as weights of 0 to {@link WHOLE}.
 */
function coverage(first: number, last: number, size: number, start: number, end: number): Uint16Array {
  const weights = new Uint16Array(Math.max(0, last - first));
  for (let cell = first; cell < last; cell++) {
    const covered = Math.min((cell + 1) * size, end) - Math.max(cell * size, start);
    weights[cell - first] = Math.round((Math.max(0, Math.min(size, covered)) / size) * WHOLE);
  }
  return weights;
}

interface Plane {
  readonly samples: Uint8Array;
  /** Samples a row. */
  readonly stride: number;
  /** Pixels a sample stands for, each way: 1 for luma, 2 for chroma. */
  readonly size: number;
  readonly colour: number;
}

function planesOf(picture: YuvPicture, shape: Box | Stencil): readonly Plane[] {
  const colour = colourToYuv(shape.colour);
  const half = picture.width >> 1;
  return [
    { samples: picture.y, stride: picture.width, size: 1, colour: colour.y },
    { samples: picture.u, stride: half, size: 2, colour: colour.u },
    { samples: picture.v, stride: half, size: 2, colour: colour.v },
  ];
}

/** Cells of `size` pixels that a rectangle touches. */
function cells(rect: Rect, size: number): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.floor(rect.x / size),
    top: Math.floor(rect.y / size),
    right: Math.ceil((rect.x + rect.width) / size),
    bottom: Math.ceil((rect.y + rect.height) / size),
  };
}

function paintBox(picture: YuvPicture, box: Box, visible: Rect): void {
  const { rect } = box;
  const alpha = Math.round(box.alpha * WHOLE);
  for (const plane of planesOf(picture, box)) {
    const { samples, stride, size, colour } = plane;
    const { left, top, right, bottom } = cells(visible, size);
    const across = coverage(left, right, size, rect.x, rect.x + rect.width);
    const down = coverage(top, bottom, size, rect.y, rect.y + rect.height);
    // Inner columns are covered whole; at most the outer two at each side are not.
    let solidFrom = 0;
    let solidTo = across.length;
    while (solidFrom < solidTo && across[solidFrom] !== WHOLE) solidFrom++;
    while (solidTo > solidFrom && across[solidTo - 1] !== WHOLE) solidTo--;
    for (let row = top; row < bottom; row++) {
      const start = row * stride + left;
      const weight = ((down[row - top] ?? 0) * alpha) >> 8;
      if (weight === WHOLE) {
        samples.fill(colour, start + solidFrom, start + solidTo);
        blend(samples, start, across, 0, solidFrom, weight, colour);
        blend(samples, start, across, solidTo, across.length, weight, colour);
      } else {
        blend(samples, start, across, 0, across.length, weight, colour);
      }
    }
  }
}

function blend(
  samples: Uint8Array,
  start: number,
  across: Uint16Array,
  from: number,
  to: number,
  weight: number,
  colour: number,
): void {
  for (let i = from; i < to; i++) {
    const share = ((across[i] ?? 0) * weight) >> 8;
    const old = samples[start + i] ?? 0;
    samples[start + i] = old + (((colour - old) * share + (WHOLE >> 1)) >> 8);
  }
}

function paintStencil(picture: YuvPicture, stencil: Stencil, area: Rect): void {
  const { mask, clip } = stencil;
  const visible = clip === null ? area : intersect(area, clip);
  if (visible === null) return;
  const alpha = Math.round(stencil.alpha * WHOLE);
  const limit = clip ?? { x: stencil.x, y: stencil.y, width: mask.width, height: mask.height };
  for (const plane of planesOf(picture, stencil)) {
    const { samples, stride, size, colour } = plane;
    const coverages = size === 1 ? mask.luma : mask.chroma;
    const maskStride = mask.width / size;
    const { left, top, right, bottom } = cells(visible, size);
    const across = coverage(left, right, size, limit.x, limit.x + limit.width);
    const down = coverage(top, bottom, size, limit.y, limit.y + limit.height);
    for (let row = top; row < bottom; row++) {
      const weight = ((down[row - top] ?? 0) * alpha) >> 8;
      if (weight === 0) continue;
      const maskStart = (row - stencil.y / size) * maskStride + left - stencil.x / size;
      const start = row * stride + left;
      for (let i = 0; i < across.length; i++) {
        const covered = coverages[maskStart + i] ?? 0;
        if (covered === 0) continue;
        // 255 counts as whole: the + (covered >> 7) maps 0–255 onto 0–256.
        const share = ((((covered + (covered >> 7)) * (across[i] ?? 0)) >> 8) * weight) >> 8;
        const old = samples[start + i] ?? 0;
        samples[start + i] = old + (((colour - old) * share + (WHOLE >> 1)) >> 8);
      }
    }
  }
}

function paintPicture(onto: YuvPicture, shape: Picture, area: Rect): void {
  const { raster, clip } = shape;
  const visible = clip === null ? area : intersect(area, clip);
  if (visible === null) return;
  const alpha = Math.round(shape.alpha * WHOLE);
  const limit = clip ?? { x: shape.x, y: shape.y, width: raster.width, height: raster.height };
  const half = onto.width >> 1;
  const planes = [
    { samples: onto.y, from: raster.y, stride: onto.width, size: 1 },
    { samples: onto.u, from: raster.u, stride: half, size: 2 },
    { samples: onto.v, from: raster.v, stride: half, size: 2 },
  ];
  for (const { samples, from, stride, size } of planes) {
    const coverages = raster.coverage === null ? null : raster.coverage[size === 1 ? "luma" : "chroma"];
    const fromStride = raster.width / size;
    const { left, top, right, bottom } = cells(visible, size);
    const across = coverage(left, right, size, limit.x, limit.x + limit.width);
    const down = coverage(top, bottom, size, limit.y, limit.y + limit.height);
    const solid = across.every((weight) => weight === WHOLE);
    const runs = coverages === null ? null : runsOf(coverages, fromStride);
    const offset = left - shape.x / size;
    for (let row = top; row < bottom; row++) {
      const weight = ((down[row - top] ?? 0) * alpha) >> 8;
      if (weight === 0) continue;
      const fromRow = row - shape.y / size;
      const fromStart = fromRow * fromStride + offset;
      const start = row * stride + left;
      if (coverages === null || runs === null) {
        if (solid && weight === WHOLE) samples.set(from.subarray(fromStart, fromStart + across.length), start);
        else blendRow(samples, start, from, fromStart, null, across, 0, across.length, weight);
        continue;
      }
      const { ends, kinds, rows } = runs;
      let i = 0;
      for (let run = rows[fromRow] ?? 0; i < across.length; run++) {
        const end = Math.min(across.length, (ends[run] ?? 0) - offset);
        if (end <= i) continue;
        const kind = kinds[run];
        if (kind === ALL && solid && weight === WHOLE)
          samples.set(from.subarray(fromStart + i, fromStart + end), start + i);
        else if (kind !== NOTHING) blendRow(samples, start, from, fromStart, coverages, across, i, end, weight);
        i = end;
      }
    }
  }
}

/** Blends samples `first` to `last` (excluded) of a row. */
function blendRow(
  samples: Uint8Array,
  start: number,
  from: Uint8Array,
  fromStart: number,
  coverages: Uint8Array | null,
  across: Uint16Array,
  first: number,
  last: number,
  weight: number,
): void {
  for (let i = first; i < last; i++) {
    const covered = coverages === null ? 255 : (coverages[fromStart + i] ?? 0);
    if (covered === 0) continue;
    const share = ((((covered + (covered >> 7)) * (across[i] ?? 0)) >> 8) * weight) >> 8;
    const old = samples[start + i] ?? 0;
    samples[start + i] = old + ((((from[fromStart + i] ?? 0) - old) * share + (WHOLE >> 1)) >> 8);
  }
}
