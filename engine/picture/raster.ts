import { createMask, type Mask } from "./mask.ts";
import type { YuvPicture } from "./yuv.ts";

/** A picture with what it lets through: planes like a frame's, of even sides. */
export interface Raster extends YuvPicture {
  /** How much of each pixel it covers; null where it covers everything. */
  readonly coverage: Mask | null;
  /** Drawn for its place in the frame, so mirrored with it (mirror.ts): photographs and logos are not. */
  readonly mirrors?: true;
}

/**
 * Takes a canvas's pixels over. Colours of chroma samples are the mean of their four pixels, weighed by opacity: what can't
 * be seen does not tint an edge.
 * @param rgba R'G'B'A, 8 bit, not premultiplied, `width` × `height`, both even
 */
export function rasterFromRgba(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): Raster {
  if (width % 2 !== 0 || height % 2 !== 0 || rgba.length !== width * height * 4) {
    throw new RangeError(
      `A raster has even sides and 4 bytes a pixel; got ${width}×${height} in ${rgba.length} bytes.`,
    );
  }
  const half = width >> 1;
  const y = new Uint8Array(width * height);
  const u = new Uint8Array(half * (height >> 1));
  const v = new Uint8Array(half * (height >> 1));
  const alpha = new Uint8Array(width * height);
  let opaque = true;
  // Four pixels at once, without an array or object for any: this runs for every sprite of a film.
  for (let row = 0; row < height; row += 2) {
    for (let column = 0; column < width; column += 2) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let weight = 0;
      for (let corner = 0; corner < 4; corner++) {
        const at = (row + (corner >> 1)) * width + column + (corner & 1);
        const a = rgba[at * 4 + 3] ?? 0;
        if (a === 0) continue;
        const r = rgba[at * 4] ?? 0;
        const g = rgba[at * 4 + 1] ?? 0;
        const b = rgba[at * 4 + 2] ?? 0;
        y[at] = 16.5 + ((0.2126 * r + 0.7152 * g + 0.0722 * b) * 219) / 255;
        alpha[at] = a;
        red += r * a;
        green += g * a;
        blue += b * a;
        weight += a;
      }
      opaque &&= weight === 4 * 255;
      const chroma = (row >> 1) * half + (column >> 1);
      if (weight === 0) {
        u[chroma] = 128;
        v[chroma] = 128;
        continue;
      }
      const luma = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / weight;
      u[chroma] = 128.5 + (((blue / weight - luma) / 1.8556) * 224) / 255;
      v[chroma] = 128.5 + (((red / weight - luma) / 1.5748) * 224) / 255;
    }
  }
  return { width, height, y, u, v, coverage: opaque ? null : createMask(width, height, alpha) };
}
