import { cubicBezier } from "../../easing.ts";

/** Pieces of paper come to rest, a little past it. */
export const settle = cubicBezier(0.22, 1.2, 0.36, 1);
/** Type is lifted into its place. */
export const lift = cubicBezier(0.33, 1, 0.68, 1);
/** Through an opening, and the door. */
export const through = cubicBezier(0.65, 0, 0.35, 1);

/** There and back in `periodMs`, −1 to 1, for what goes on. */
export function breathe(timeMs: number, periodMs: number): number {
  return Math.sin((timeMs / periodMs) * 2 * Math.PI);
}

/** Words come a little before they are said. */
export const BEFORE_WORD_MS = 80;
export const LIFT_MS = 400;

/** Sprites stand at even pixels. */
export function even(value: number): number {
  return Math.round(value / 2) * 2;
}
