import type { Raster } from "../picture/raster.ts";
import type { Part } from "./focus.ts";

/** A picture's width has to be a multiple of this: rows of its planes are then read four samples at a time. */
export const WIDTH_STEP_PX = 8;

/**
 * What is seen of a picture through a window that may stand between pixels, by bilinear interpolation: a window that moves
 * by hundredths of a pixel gives a picture that moves so.
 * @param from its width a multiple of {@link WIDTH_STEP_PX}, its planes each in a buffer of their own
 * @param part of the picture; about as many of its pixels as the result has, up to twice
 * @param width even, px, as is `height`
 */
export function throughWindow(from: Raster, part: Part, width: number, height: number): Raster {
  const half = { width: from.width >> 1, height: from.height >> 1 };
  return {
    width,
    height,
    y: seen(from.y, from, part, width, height),
    u: seen(from.u, half, part, width >> 1, height >> 1),
    v: seen(from.v, half, part, width >> 1, height >> 1),
    coverage: null,
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Two samples of every four, with room above each for a product. */
const PAIR = 0x00ff00ff;
const HALF_PAIR = 0x00800080;

function seen(from: Uint8Array, size: Size, part: Part, width: number, height: number): Uint8Array {
  const into = new Uint8Array(width * height);
  const across = taps(width, part.left * size.width, (part.width * size.width) / width, size.width);
  const down = taps(height, part.top * size.height, (part.height * size.height) / height, size.height);
  const { cells, shares } = across;
  const source = new Uint32Array(from.buffer, from.byteOffset, from.length >> 2);
  const stride = size.width >> 2;
  const rowWords = new Uint32Array(stride);
  const row = new Uint8Array(rowWords.buffer);
  const first = (cells[0] ?? 0) >> 2;
  const last = ((cells[width - 1] ?? 0) + 1) >> 2;
  for (let line = 0, at = 0; line < height; line++) {
    const upper = (down.cells[line] ?? 0) * stride;
    const share = down.shares[line] ?? 0;
    const rest = 256 - share;
    for (let word = first; word <= last; word++) {
      const a = source[upper + word] ?? 0;
      const b = source[upper + stride + word] ?? 0;
      const even = ((Math.imul(a & PAIR, rest) + Math.imul(b & PAIR, share) + HALF_PAIR) >>> 8) & PAIR;
      const odd = (Math.imul((a >>> 8) & PAIR, rest) + Math.imul((b >>> 8) & PAIR, share) + HALF_PAIR) & ~PAIR;
      rowWords[word] = even | odd;
    }
    for (let column = 0; column < width; column++, at++) {
      const cell = cells[column] ?? 0;
      const left = row[cell] ?? 0;
      into[at] = ((left << 8) + ((row[cell + 1] ?? 0) - left) * (shares[column] ?? 0) + 128) >> 8;
    }
  }
  return into;
}

/** For each pixel of a side, the first of the two source pixels between which it lies, and the second's share (of 256). */
function taps(count: number, start: number, step: number, size: number): { cells: Int32Array; shares: Int32Array } {
  const cells = new Int32Array(count);
  const shares = new Int32Array(count);
  for (let index = 0; index < count; index++) {
    const place = Math.min(size - 1, Math.max(0, start + (index + 0.5) * step - 0.5));
    const cell = Math.min(size - 2, Math.floor(place));
    cells[index] = cell;
    shares[index] = Math.round((place - cell) * 256);
  }
  return { cells, shares };
}
