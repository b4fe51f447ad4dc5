import type { Raster } from "../../raster.ts";
import type { Rect } from "../../rect.ts";
import type { Point } from "./point.ts";

/**
 * A part of an opaque raster, `scale` times as large, as a whole frame.
 * @param from a point of the raster, in its own pixels, and where in the frame it comes to stand
 */
export function zoomed(raster: Raster, frame: Rect, scale: number, from: Point, to: Point): Raster {
  const { width, height } = frame;
  const plane = (samples: Uint8Array, size: number): Uint8Array =>
    sampled({ samples, width: raster.width / size, height: raster.height / size }, width / size, height / size, scale, {
      x: (from.x - to.x / scale) / size,
      y: (from.y - to.y / scale) / size,
    });
  return {
    ...raster,
    width,
    height,
    y: plane(raster.y, 1),
    u: plane(raster.u, 2),
    v: plane(raster.v, 2),
    coverage: null,
  };
}

/** Between its samples, in 64ths; beyond its edges they go on. */
const PARTS = 64;

function sampled(
  from: { readonly samples: Uint8Array; readonly width: number; readonly height: number },
  width: number,
  height: number,
  scale: number,
  corner: Point,
): Uint8Array {
  const { samples } = from;
  const to = new Uint8Array(width * height);
  const at = new Int32Array(width);
  const part = new Int32Array(width);
  for (let column = 0; column < width; column++) {
    const x = Math.min(from.width - 1.001, Math.max(0, corner.x + (column + 0.5) / scale - 0.5));
    at[column] = Math.floor(x);
    part[column] = Math.round((x - Math.floor(x)) * PARTS);
  }
  // Two rows are mixed once, as far as they are seen; then only neighbours in a row are left to mix.
  const first = at[0] ?? 0;
  const last = Math.min(from.width - 1, (at[width - 1] ?? 0) + 1);
  const mixed = new Int32Array(from.width);
  for (let row = 0; row < height; row++) {
    const y = Math.min(from.height - 1.001, Math.max(0, corner.y + (row + 0.5) / scale - 0.5));
    const line = Math.floor(y) * from.width;
    const down = Math.round((y - Math.floor(y)) * PARTS);
    for (let i = first; i <= last; i++) {
      mixed[i] = (samples[line + i] ?? 0) * (PARTS - down) + (samples[line + from.width + i] ?? 0) * down;
    }
    const start = row * width;
    for (let column = 0; column < width; column++) {
      const i = at[column] ?? 0;
      const value = mixed[i] ?? 0;
      to[start + column] = (value * PARTS + ((mixed[i + 1] ?? 0) - value) * (part[column] ?? 0) + 2048) >> 12;
    }
  }
  return to;
}
