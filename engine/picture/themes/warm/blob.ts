import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Point } from "./point.ts";

/** A closed, hand-cut shape: points on a superellipse, each a little off. Lengths in pixels, angles in radians. */
export interface Blob extends Point {
  readonly rx: number;
  readonly ry: number;
  readonly seed: number;
  /** How many points. */
  readonly n: number;
  /** The superellipse's exponent: 2 an ellipse, more a rounder rectangle. */
  readonly p: number;
  /** How much a point's radius strays, as a share of it. */
  readonly amp: number;
  readonly rot: number;
}

/** Adds a blob to the context's path, `grow` times as large about its centre. */
export function traceBlob(context: SKRSContext2D, blob: Blob, grow = 1): void {
  const points = pointsOf(blob, grow);
  const tangent = tangentOf(blob);
  const point = (index: number): Point => points[(index + points.length) % points.length] ?? blob;
  context.moveTo(point(0).x, point(0).y);
  for (let i = 0; i < points.length; i++) {
    const [before, from, to, after] = [point(i - 1), point(i), point(i + 1), point(i + 2)];
    context.bezierCurveTo(
      from.x + (to.x - before.x) * tangent,
      from.y + (to.y - before.y) * tangent,
      to.x - (after.x - from.x) * tangent,
      to.y - (after.y - from.y) * tangent,
      to.x,
      to.y,
    );
  }
  context.closePath();
}

function pointsOf({ x, y, rx, ry, seed, n, p, amp, rot }: Blob, grow: number): Point[] {
  let state = seed;
  return Array.from({ length: n }, (_, index) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    const strayed = 1 + ((state >>> 0) / 2 ** 32 - 0.5) * 2 * amp;
    const angle = rot + (index / n) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const r = strayed * grow;
    return {
      x: x + rx * r * Math.sign(cos) * Math.abs(cos) ** (2 / p),
      y: y + ry * r * Math.sign(sin) * Math.abs(sin) ** (2 / p),
    };
  });
}

/** Points along a blob's edge, close enough to be joined by lines. */
export function outlineOf(blob: Blob): readonly Point[] {
  const points = pointsOf(blob, 1);
  const tangent = tangentOf(blob);
  const point = (index: number): Point => points[(index + points.length) % points.length] ?? blob;
  return points.flatMap((from, i) => {
    const [before, to, after] = [point(i - 1), point(i + 1), point(i + 2)];
    const one = { x: from.x + (to.x - before.x) * tangent, y: from.y + (to.y - before.y) * tangent };
    const other = { x: to.x - (after.x - from.x) * tangent, y: to.y - (after.y - from.y) * tangent };
    return Array.from({ length: OUTLINE_STEPS }, (_, step): Point => {
      const s = step / OUTLINE_STEPS;
      const along = (a: number, b: number, c: number, d: number): number =>
        (1 - s) ** 3 * a + 3 * (1 - s) ** 2 * s * b + 3 * (1 - s) * s * s * c + s ** 3 * d;
      return { x: along(from.x, one.x, other.x, to.x), y: along(from.y, one.y, other.y, to.y) };
    });
  });
}

const OUTLINE_STEPS = 60;

function tangentOf({ n }: Blob): number {
  return n <= 9 ? 0.178 : n <= 12 ? 0.172 : 0.168;
}

/** A circle cut by hand. */
export function roundBlob(x: number, y: number, r: number, seed: number): Blob {
  return { x, y, rx: r, ry: r, seed, n: 14, p: 2, amp: 0.007, rot: 0 };
}
