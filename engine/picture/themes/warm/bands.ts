import type { SKRSContext2D } from "@napi-rs/canvas";
import { type Blob, outlineOf } from "./blob.ts";
import type { Point } from "./point.ts";

/** A piece of a pebble that was cut across in waves. */
export interface Band {
  readonly trace: (context: SKRSContext2D) => void;
  /** Where its text stands: the middle, and how much room there is across and down. */
  readonly middle: Point;
  readonly width: number;
  readonly height: number;
}

const WAVE = 0.09;
const WAVE_STEP_PX = 8;
/** The ends of a pebble are rounder: there text stands nearer to the middle. */
const TOWARDS_MIDDLE = 0.07;
const SIDE_PX = 44;
/** A text has room so far up and down from its middle, and so much height; less in a whole pebble, which is rounder. */
const ROOM = { reach: 0.16, height: 0.82 };
const WHOLE_ROOM = { reach: 0.26, height: 0.56 };

/** Cuts a pebble into equal bands, `gap` px apart, top first. */
export function bandsOf(pebble: Blob, count: number, gap: number): readonly Band[] {
  const outline = outlineOf(pebble);
  const top = Math.min(...outline.map(({ y }) => y));
  const bottom = Math.max(...outline.map(({ y }) => y));
  const height = (bottom - top) / count;
  const room = count < 2 ? WHOLE_ROOM : ROOM;
  const cut = (index: number, x: number): number => {
    if (index <= 0) return top - 100;
    if (index >= count) return bottom + 100;
    const phase = ((x - pebble.x) / pebble.rx) * 2.4 + index * 1.7;
    return top + index * height + Math.sin(phase) * WAVE * height;
  };
  return Array.from({ length: count }, (_, index): Band => {
    const upper = (x: number): number => cut(index, x) + (index === 0 ? 0 : gap / 2);
    const lower = (x: number): number => cut(index + 1, x) - (index === count - 1 ? 0 : gap / 2);
    const sides = outline.filter(({ x, y }) => y >= upper(x) && y <= lower(x));
    const right = sides.filter(({ x }) => x >= pebble.x).toSorted((a, b) => a.y - b.y);
    const left = sides.filter(({ x }) => x < pebble.x).toSorted((a, b) => b.y - a.y);
    const wave = (from: number, to: number, at: (x: number) => number): Point[] => {
      const steps = Math.max(1, Math.round(Math.abs(to - from) / WAVE_STEP_PX));
      return Array.from({ length: steps - 1 }, (_, step) => {
        const x = from + ((to - from) * (step + 1)) / steps;
        return { x, y: at(x) };
      });
    };
    const ends = { right: right.at(-1), left: left[0] };
    const starts = { right: right[0], left: left.at(-1) };
    const edge = [
      ...right,
      ...(index === count - 1 || ends.right === undefined || ends.left === undefined
        ? []
        : wave(ends.right.x, ends.left.x, lower)),
      ...left,
      ...(index === 0 || starts.left === undefined || starts.right === undefined
        ? []
        : wave(starts.left.x, starts.right.x, upper)),
    ];
    const pull = count < 2 ? 0 : index === 0 ? TOWARDS_MIDDLE : index === count - 1 ? -TOWARDS_MIDDLE : 0;
    const y = top + (index + 0.5 + pull) * height;
    const near = (points: readonly Point[], at: number): number => {
      const found = points.toSorted((a, b) => Math.abs(a.y - at) - Math.abs(b.y - at))[0];
      return Math.abs((found?.x ?? pebble.x) - pebble.x);
    };
    const narrow = Math.min(
      ...[y - height * room.reach, y + height * room.reach].flatMap((at) => [near(right, at), near(left, at)]),
    );
    return {
      trace: (context) => {
        for (const [at, point] of edge.entries()) {
          if (at === 0) context.moveTo(point.x, point.y);
          else context.lineTo(point.x, point.y);
        }
        context.closePath();
      },
      middle: { x: pebble.x, y },
      width: 2 * (narrow - SIDE_PX),
      height: height * room.height,
    };
  });
}
