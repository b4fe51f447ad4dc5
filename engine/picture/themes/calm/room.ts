import type { Point } from "./place.ts";

/** An index line: straight on to a dial beside the text, or round a corner (an elbow) to one below it. */
export type IndexLine =
  | { readonly kind: "beside"; readonly y: number; readonly right: number; readonly tick: readonly [number, number] }
  | { readonly kind: "elbow"; readonly y: number; readonly x: number; readonly bottom: number };

export interface TitleRoom {
  readonly width: number;
  readonly mostLines: number;
  readonly sizes: readonly number[];
  /** Heads of long titles, on one line and on two. */
  readonly head: readonly [number, number];
  readonly tail: readonly number[];
  /** Baseline of the last line; the title grows upwards from it. */
  readonly last: number;
  /** No capital stands over this. */
  readonly top: number;
  /** Of display type, in em. */
  readonly leading: number;
}

/** A wordmark: its baseline, its sizes on one line and on two, and the room for a logo in its place. */
export interface HeadPlace {
  readonly y: number;
  readonly sizes: readonly number[];
  readonly pairSizes: readonly number[];
  /** How much lower the last of two lines stands. */
  readonly pairDrop: number;
  /** `below` the baseline its lower edge stands. */
  readonly logo: { readonly width: number; readonly height: number; readonly below: number };
}

/** A round window of the instrument. */
export interface LensPlace {
  readonly centre: Point;
  /** Radii of the glass and of the rim round it. */
  readonly r: number;
  readonly rim: number;
  /** Captions stand on a veil across the glass: how it comes and goes along y. */
  readonly window: { readonly enter: readonly [number, number]; readonly leave: readonly [number, number] };
}
