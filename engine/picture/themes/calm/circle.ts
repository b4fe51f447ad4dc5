import { boundsOf, type Picture, type Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import { intersect, type Rect } from "../../rect.ts";
import type { Point } from "./place.ts";

export interface Circle extends Point {
  readonly r: number;
}

const EVERYWHERE: Rect = { x: -20_000, y: -20_000, width: 40_000, height: 40_000 };

export function farthest(from: Point, { x, y, width, height }: Rect): number {
  return Math.hypot(Math.max(from.x - x, x + width - from.x), Math.max(from.y - y, y + height - from.y));
}

export function nearest(from: Point, { x, y, width, height }: Rect): number {
  return Math.hypot(Math.max(x - from.x, 0, from.x - x - width), Math.max(y - from.y, 0, from.y - y - height));
}

/** What of a shape lies within a circle; null for nothing. */
export function within(shape: Shape, circle: Circle): Shape | null {
  const bounds = boundsOf(shape);
  if (farthest(circle, bounds) <= circle.r - 1) return shape;
  if (nearest(circle, bounds) >= circle.r + 1) return null;
  return withinBoth(shape, circle, EVERYWHERE);
}

/** A rectangle as a mask of an area. */
function solid(bounds: Rect, x: number, y: number, width: number, height: number): Mask {
  const luma = new Uint8Array(width * height);
  const left = Math.max(0, Math.round(bounds.x) - x);
  const right = Math.min(width, Math.max(left + 1, Math.round(bounds.x + bounds.width) - x));
  const top = Math.max(0, Math.round(bounds.y) - y);
  const bottom = Math.min(height, Math.max(top + 1, Math.round(bounds.y + bounds.height) - y));
  for (let row = top; row < bottom; row++) luma.fill(255, row * width + left, row * width + right);
  return createMask(width, height, luma);
}

/** The rectangle of a frame, from its left or its lower side, that a circle covers whole; null for none. */
export function coveredBy(circle: Circle, width: number, height: number): Rect | null {
  const { x, y, r } = circle;
  const dy = Math.max(Math.abs(y), Math.abs(height - y));
  if (r > dy && x - Math.sqrt(r * r - dy * dy) <= 0) {
    const right = Math.floor((x + Math.sqrt(r * r - dy * dy) - 1) / 2) * 2;
    if (right > 0) return { x: 0, y: 0, width: Math.min(width, right), height };
  }
  const dx = Math.max(Math.abs(x), Math.abs(width - x));
  if (r > dx && y + Math.sqrt(r * r - dx * dx) >= height) {
    const top = Math.max(0, Math.ceil((y - Math.sqrt(r * r - dx * dx) + 1) / 2) * 2);
    if (top < height) return { x: 0, y: top, width, height: height - top };
  }
  return null;
}

/** What of a shape lies within a circle and a rectangle (even edges); null for nothing. */
export function withinBoth(shape: Shape, circle: Circle, area: Rect): Shape | null {
  const bounds = boundsOf(shape);
  const x = Math.floor(bounds.x / 2) * 2;
  const y = Math.floor(bounds.y / 2) * 2;
  const seen = intersect(
    {
      x,
      y,
      width: Math.ceil((bounds.x + bounds.width - x) / 2) * 2,
      height: Math.ceil((bounds.y + bounds.height - y) / 2) * 2,
    },
    area,
  );
  if (seen === null || nearest(circle, seen) >= circle.r + 1) return null;
  if (shape.kind === "picture") return pictureWithin(shape, circle, seen);
  const from =
    shape.kind === "stencil" ? shape : { mask: solid(bounds, seen.x, seen.y, seen.width, seen.height), ...seen };
  const mask = cut(from.mask, from.x, from.y, circle, seen);
  const { id, colour, alpha } = shape;
  const clip = shape.kind === "stencil" ? shape.clip : null;
  return { kind: "stencil", id, mask, x: seen.x, y: seen.y, colour, alpha, clip };
}

/** What of a picture lies within a circle, as a raster of its own. */
function pictureWithin(shape: Picture, circle: Circle, seen: Rect): Shape {
  const { raster, x, y } = shape;
  const plane = (from: Uint8Array, size: number): Uint8Array => {
    const stride = raster.width / size;
    const width = seen.width / size;
    const to = new Uint8Array(width * (seen.height / size));
    for (let row = 0; row < seen.height / size; row++) {
      const source = (row + (seen.y - y) / size) * stride + (seen.x - x) / size;
      to.set(from.subarray(source, source + width), row * width);
    }
    return to;
  };
  const whole = raster.coverage ?? solid(boundsOf(shape), x, y, raster.width, raster.height);
  return {
    ...shape,
    x: seen.x,
    y: seen.y,
    raster: {
      width: seen.width,
      height: seen.height,
      y: plane(raster.y, 1),
      u: plane(raster.u, 2),
      v: plane(raster.v, 2),
      coverage: cut(whole, x, y, circle, seen),
    },
  };
}

/** A mask times a circle, as far as `area`. Rows are copied whole but for the two edges: a frame takes a millisecond. */
function cut(mask: Mask, x: number, y: number, circle: Circle, area: Rect): Mask {
  const plane = (from: Uint8Array, size: number): Uint8Array => {
    const stride = mask.width / size;
    const width = area.width / size;
    const height = area.height / size;
    const [offsetX, offsetY] = [(area.x - x) / size, (area.y - y) / size];
    const to = new Uint8Array(width * height);
    const [cx, cy, r] = [(circle.x - area.x) / size, (circle.y - area.y) / size, circle.r / size];
    for (let row = 0; row < height; row++) {
      const dy = row + 0.5 - cy;
      const half = r * r - dy * dy;
      if (half <= 0) continue;
      const chord = Math.sqrt(half);
      const left = cx - chord;
      const right = cx + chord;
      const first = Math.min(width, Math.max(0, Math.ceil(left)));
      const last = Math.max(first, Math.min(width, Math.floor(right)));
      const start = row * width;
      const source = (row + offsetY) * stride + offsetX;
      to.set(from.subarray(source + first, source + last), start + first);
      const leftPixel = Math.floor(left);
      if (leftPixel >= 0 && leftPixel < first) {
        to[start + leftPixel] = (from[source + leftPixel] ?? 0) * (1 - (left - leftPixel));
      }
      if (last < width && right > last) {
        to[start + last] = (from[source + last] ?? 0) * Math.min(1, right - last);
      }
    }
    return to;
  };
  return { width: area.width, height: area.height, luma: plane(mask.luma, 1), chroma: plane(mask.chroma, 2) };
}

/** A soft shadow round a circle, as far as `area` (even edges). */
export function shadowRound(circle: Circle, area: Rect, blur: number): Mask {
  const { width, height } = area;
  const luma = new Uint8Array(width * height);
  const reach = 3 * blur;
  const [cx, cy] = [circle.x - area.x, circle.y - area.y];
  for (let y = 0; y < height; y++) {
    const dy = y + 0.5 - cy;
    const outer = (circle.r + reach) ** 2 - dy * dy;
    if (outer <= 0) continue;
    const inner = (circle.r - 2) ** 2 - dy * dy;
    const [far, near] = [Math.sqrt(outer), inner > 0 ? Math.sqrt(inner) : 0];
    const span = (from: number, to: number): void => {
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, Math.ceil(to)); x++) {
        const distance = Math.sqrt((x + 0.5 - cx) ** 2 + dy * dy) - circle.r;
        const share = Math.max(0, 1 - Math.max(0, distance) / reach);
        luma[y * width + x] = 255 * share * share;
      }
    };
    span(cx - far, cx - near);
    span(cx + near, cx + far);
  }
  return createMask(width, height, luma);
}
