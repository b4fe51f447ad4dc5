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
  return { width, height, y: plane(raster.y, 1), u: plane(raster.u, 2), v: plane(raster.v, 2), coverage: null };
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
  for (let row = 0; row < height; row++) {
    const y = Math.min(from.height - 1.001, Math.max(0, corner.y + (row + 0.5) / scale - 0.5));
    const line = Math.floor(y) * from.width;
    const down = Math.round((y - Math.floor(y)) * PARTS);
    const start = row * width;
    for (let column = 0; column < width; column++) {
      const i = line + (at[column] ?? 0);
      const across = part[column] ?? 0;
      const upper = (samples[i] ?? 0) * (PARTS - across) + (samples[i + 1] ?? 0) * across;
      const lower = (samples[i + from.width] ?? 0) * (PARTS - across) + (samples[i + from.width + 1] ?? 0) * across;
      to[start + column] = (upper * (PARTS - down) + lower * down + 2048) >> 12;
    }
  }
  return to;
}
