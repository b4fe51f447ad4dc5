import type { Rect } from "./rect.ts";

/**
 * Coverage of a shape, 0 to 255 a pixel, with the half-size coverage that the chroma planes need.
 * Sides are even, and a mask is placed at even pixels, so that both line up with the frame's chroma samples.
 */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly luma: Uint8Array;
  readonly chroma: Uint8Array;
  /** True for what is never mirrored, in a film that runs from right to left: codes and icons. */
  readonly upright?: boolean;
}

/** @param luma coverage, `width` × `height`, both even */
export function createMask(width: number, height: number, luma: Uint8Array): Mask {
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  const chroma = new Uint8Array(halfWidth * halfHeight);
  for (let row = 0; row < halfHeight; row++) {
    for (let column = 0; column < halfWidth; column++) {
      const at = row * 2 * width + column * 2;
      const sum = (luma[at] ?? 0) + (luma[at + 1] ?? 0) + (luma[at + width] ?? 0) + (luma[at + width + 1] ?? 0);
      chroma[row * halfWidth + column] = (sum + 2) >> 2;
    }
  }
  return { width, height, luma, chroma };
}

/** Coverage (0 to 255) from which a pixel counts as ink: the soft rim of a glyph does not. */
const INK_FROM = 64;

/** What a mask covers, relative to its corner, in whole pixels; without a width where it covers nothing. */
export function inkOf({ width, height, luma }: Mask): Rect {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let row = 0; row < height; row++) {
    const start = row * width;
    let first = 0;
    while (first < width && (luma[start + first] ?? 0) < INK_FROM) first++;
    if (first === width) continue;
    let last = width - 1;
    while ((luma[start + last] ?? 0) < INK_FROM) last--;
    left = Math.min(left, first);
    right = Math.max(right, last + 1);
    top = Math.min(top, row);
    bottom = row + 1;
  }
  return right > left
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : { x: 0, y: 0, width: 0, height: 0 };
}
