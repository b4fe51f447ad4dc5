import type { Mask } from "../../mask.ts";
import type { Raster } from "../../raster.ts";

/** A raster twice as large each way: luma between its samples, chroma doubled. For what moves too fast to be looked at. */
export function twice(raster: Raster): Raster {
  const { width, height, y, u, v, coverage, ...rest } = raster;
  const half = width >> 1;
  return {
    ...rest,
    width: width * 2,
    height: height * 2,
    y: between(coverage === null ? y : bled(y, coverage.luma, width), width, height),
    u: doubled(u, half, height >> 1),
    v: doubled(v, half, height >> 1),
    coverage: coverage === null ? null : twiceMask(coverage),
  };
}

/** Luma, with what is covered carried on by a sample: else what isn't would darken its edge. */
function bled(luma: Uint8Array, covered: Uint8Array, width: number): Uint8Array {
  const to = luma.slice();
  const sides = [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  for (let at = 0; at < to.length; at++) {
    if (covered[at] !== 0) continue;
    for (const side of sides) {
      if ((covered[at + side] ?? 0) === 0) continue;
      to[at] = luma[at + side] ?? 0;
      break;
    }
  }
  return to;
}

function twiceMask({ width, height, luma, chroma }: Mask): Mask {
  return {
    width: width * 2,
    height: height * 2,
    luma: between(luma, width, height),
    chroma: doubled(chroma, width >> 1, height >> 1),
  };
}

function doubled(from: Uint8Array, width: number, height: number): Uint8Array {
  const to = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const start = row * 4 * width;
    for (let column = 0; column < width; column++) {
      const value = from[row * width + column] ?? 0;
      to[start + 2 * column] = value;
      to[start + 2 * column + 1] = value;
    }
    to.copyWithin(start + 2 * width, start, start + 2 * width);
  }
  return to;
}

/** Every sample lies at a quarter between four: nine parts of the nearest, three of its neighbours, one of the last. */
function between(from: Uint8Array, width: number, height: number): Uint8Array {
  const to = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++) {
    const near = row * width;
    const above = Math.max(0, row - 1) * width;
    const below = Math.min(height - 1, row + 1) * width;
    const upper = row * 4 * width;
    const lower = upper + 2 * width;
    let value = 3 * (from[near] ?? 0);
    let up = value + (from[above] ?? 0);
    let down = value + (from[below] ?? 0);
    let upBefore = up;
    let downBefore = down;
    for (let column = 0; column < width; column++) {
      const next = column + 1 < width ? column + 1 : column;
      value = 3 * (from[near + next] ?? 0);
      const upAfter = value + (from[above + next] ?? 0);
      const downAfter = value + (from[below + next] ?? 0);
      const at = 2 * column;
      to[upper + at] = (3 * up + upBefore + 8) >> 4;
      to[upper + at + 1] = (3 * up + upAfter + 8) >> 4;
      to[lower + at] = (3 * down + downBefore + 8) >> 4;
      to[lower + at + 1] = (3 * down + downAfter + 8) >> 4;
      upBefore = up;
      downBefore = down;
      up = upAfter;
      down = downAfter;
    }
  }
  return to;
}
