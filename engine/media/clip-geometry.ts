import { AV_PKT_DATA_DISPLAYMATRIX } from "node-av/constants";
import type { Stream } from "node-av/lib";
import type { Part } from "./focus.ts";

/** How a clip's stored frames are turned to be looked at, as FFmpeg's filters do it. */
export interface Turn {
  /** Null for none. */
  readonly filter: string | null;
  /** Width and height change places. */
  readonly sideways: boolean;
  /** Where a point of the upright picture (shares of its sides) lies in the stored one. */
  readonly stored: (x: number, y: number) => readonly [number, number];
}

const UPRIGHT: Turn = { filter: null, sideways: false, stored: (x, y) => [x, y] };
const TURNS = {
  clock: { filter: "transpose=clock", sideways: true, stored: (x, y) => [y, 1 - x] },
  cclock: { filter: "transpose=cclock", sideways: true, stored: (x, y) => [1 - y, x] },
  cclockFlip: { filter: "transpose=cclock_flip", sideways: true, stored: (x, y) => [y, x] },
  clockFlip: { filter: "transpose=clock_flip", sideways: true, stored: (x, y) => [1 - y, 1 - x] },
  both: { filter: "hflip,vflip", sideways: false, stored: (x, y) => [1 - x, 1 - y] },
  across: { filter: "hflip", sideways: false, stored: (x, y) => [1 - x, y] },
  down: { filter: "vflip", sideways: false, stored: (x, y) => [x, 1 - y] },
} as const satisfies Record<string, Turn>;

/** The turn that a phone wrote into its clip. Other angles than quarters are left alone. */
export function turnOf(stream: Stream): Turn {
  const data = stream.codecpar.getCodedSideData(AV_PKT_DATA_DISPLAYMATRIX);
  if (data === null || data.length < 36) return UPRIGHT;
  return turnOfMatrix(Array.from({ length: 9 }, (_, index) => data.readInt32LE(index * 4)));
}

/** @param matrix the nine entries of ISO/IEC 14496-12's display matrix, by row; the cases are those of FFmpeg's player */
export function turnOfMatrix(matrix: readonly number[]): Turn {
  const [a = 0, b = 0, , c = 0, d = 0] = matrix;
  const degrees = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const near = (angle: number): boolean => Math.abs(degrees - angle) < 1;
  if (near(90)) return c > 0 ? TURNS.cclockFlip : TURNS.clock;
  if (near(270)) return c < 0 ? TURNS.clockFlip : TURNS.cclock;
  if (near(180)) return d < 0 ? TURNS.both : TURNS.across;
  if (near(0) || near(360)) return d < 0 ? TURNS.down : UPRIGHT;
  return UPRIGHT;
}

/** A part of the upright picture as a part of the stored one. */
export function storedPart(turn: Turn, { left, top, width, height }: Part): Part {
  const [x1, y1] = turn.stored(left, top);
  const [x2, y2] = turn.stored(left + width, top + height);
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}

/**
 * Width over height as the clip is looked at: upright, with pixels that aren't square counted as they are shown.
 */
export function shownRatio({ codecpar }: Stream, { sideways }: Turn): number {
  const { width, height, sampleAspectRatio } = codecpar;
  const { num, den } = sampleAspectRatio;
  const stored = ((width / Math.max(1, height)) * (num > 0 && den > 0 ? num : 1)) / (num > 0 && den > 0 ? den : 1);
  return sideways ? 1 / stored : stored;
}
