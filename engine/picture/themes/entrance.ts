import { at, type Easing } from "../easing.ts";

/** Opacity moves in steps: finer ones can't be seen, and each would repaint the same pixels again. */
const OPACITY_STEPS = 64;

/** Where a thing is and how visible, on its way in. */
export interface Entrance {
  readonly offset: number;
  readonly alpha: number;
}

/**
 * @param time ms from the start of the scene, as `start`
 * @param duration ms
 * @param distance pixels from its place at the start
 */
export function enter(time: number, start: number, duration: number, distance: number, easing: Easing): Entrance {
  return {
    offset: at(time, start, duration, distance, 0, easing),
    // Type that is half there reads as a fault: it is solid by two thirds of the way.
    alpha:
      Math.round(at(time, start, duration * 0.66, 0, 1, (share) => Math.min(1, Math.max(0, share))) * OPACITY_STEPS) /
      OPACITY_STEPS,
  };
}

/** The latest start (ms) that lets an entrance of `duration` end by half of the scene; never before 0. */
export function byHalf(start: number, duration: number, sceneMs: number): number {
  return Math.max(0, Math.min(start, sceneMs / 2 - duration));
}
