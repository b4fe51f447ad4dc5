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
