import type { Mask } from "../../mask.ts";
import type { Raster } from "../../raster.ts";

/** A raster twice as large each way: luma between its samples, chroma doubled. For what moves too fast to be looked at. */
export function twice(raster: Raster): Raster {
  const { width, height, y, u, v, coverage } = raster;
  const half = width >> 1;
  return {
    width: width * 2,
    height: height * 2,
    y: between(y, width, height),
    u: doubled(u, half, height >> 1),
    v: doubled(v, half, height >> 1),
    coverage: coverage === null ? null : twiceMask(coverage),
  };
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
  for (let row = 0; row < height * 2; row++) {
    const near = (row >> 1) * width;
    const other = Math.min(height - 1, Math.max(0, (row >> 1) + ((row & 1) === 0 ? -1 : 1))) * width;
    const start = row * 2 * width;
    let before = 3 * (from[near] ?? 0) + (from[other] ?? 0);
    let now = before;
    for (let column = 0; column < width; column++) {
      const next = column + 1 < width ? column + 1 : column;
      const after = 3 * (from[near + next] ?? 0) + (from[other + next] ?? 0);
      to[start + 2 * column] = (3 * now + before + 8) >> 4;
      to[start + 2 * column + 1] = (3 * now + after + 8) >> 4;
      before = now;
      now = after;
    }
  }
  return to;
}
