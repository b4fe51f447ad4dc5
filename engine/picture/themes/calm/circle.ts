import { boundsOf, type Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import type { Point } from "./stage.ts";

export interface Circle extends Point {
  readonly r: number;
}

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
  if (shape.kind === "stencil") return { ...shape, mask: cut(shape.mask, shape.x, shape.y, circle) };
  const { id, colour, alpha } = shape;
  const x = Math.floor(bounds.x / 2) * 2;
  const y = Math.floor(bounds.y / 2) * 2;
  const width = Math.ceil((bounds.x + bounds.width - x) / 2) * 2;
  const height = Math.ceil((bounds.y + bounds.height - y) / 2) * 2;
  const mask = cut(solid(bounds, x, y, width, height), x, y, circle);
  return { kind: "stencil", id, mask, x, y, colour, alpha, clip: null };
}

function solid(bounds: Rect, x: number, y: number, width: number, height: number): Mask {
  const luma = new Uint8Array(width * height);
  const left = Math.round(bounds.x) - x;
  const right = Math.max(left + 1, Math.round(bounds.x + bounds.width) - x);
  const top = Math.round(bounds.y) - y;
  const bottom = Math.max(top + 1, Math.round(bounds.y + bounds.height) - y);
  for (let row = top; row < Math.min(bottom, height); row++)
    luma.fill(255, row * width + left, row * width + Math.min(right, width));
  return createMask(width, height, luma);
}

/** A mask times a circle. Rows are copied whole but for the two edges, so that a full frame takes a millisecond. */
function cut(mask: Mask, x: number, y: number, circle: Circle): Mask {
  const plane = (from: Uint8Array, size: number): Uint8Array => {
    const width = mask.width / size;
    const height = mask.height / size;
    const to = new Uint8Array(from.length);
    const [cx, cy, r] = [(circle.x - x) / size, (circle.y - y) / size, circle.r / size];
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
      to.set(from.subarray(start + first, start + last), start + first);
      const leftPixel = Math.floor(left);
      if (leftPixel >= 0 && leftPixel < first) {
        to[start + leftPixel] = (from[start + leftPixel] ?? 0) * (1 - (left - leftPixel));
      }
      if (last < width && right > last && last >= 0)
        to[start + last] = (from[start + last] ?? 0) * Math.min(1, right - last);
    }
    return to;
  };
  return { width: mask.width, height: mask.height, luma: plane(mask.luma, 1), chroma: plane(mask.chroma, 2) };
}

/** A soft shadow round a circle, within the frame. */
export function shadowRound(circle: Circle, width: number, height: number, blur: number): Mask {
  const luma = new Uint8Array(width * height);
  const reach = 3 * blur;
  for (let y = 0; y < height; y++) {
    const dy = y + 0.5 - circle.y;
    const outer = (circle.r + reach) ** 2 - dy * dy;
    if (outer <= 0) continue;
    const inner = (circle.r - 2) ** 2 - dy * dy;
    const [far, near] = [Math.sqrt(outer), inner > 0 ? Math.sqrt(inner) : 0];
    const span = (from: number, to: number): void => {
      for (let x = Math.max(0, Math.floor(from)); x < Math.min(width, Math.ceil(to)); x++) {
        const distance = Math.sqrt((x + 0.5 - circle.x) ** 2 + dy * dy) - circle.r;
        const share = Math.max(0, 1 - Math.max(0, distance) / reach);
        luma[y * width + x] = 255 * share * share;
      }
    };
    span(circle.x - far, circle.x - near);
    span(circle.x + near, circle.x + far);
  }
  return createMask(width, height, luma);
}
