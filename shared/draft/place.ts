import type { DraftSegment, DraftTrack } from "./draft.ts";
import { segmentsOf } from "./tracks.ts";

/** A segment and where it lies. */
export interface Placed {
  readonly segment: DraftSegment;
  readonly startMs: number;
  /** Null if the segment doesn't say. */
  readonly lengthMs: number | null;
}

/** A track's segments with their times. One that does not say when it starts follows the one before it. */
export function placed(track: DraftTrack): readonly Placed[] {
  let endMs = 0;
  return segmentsOf(track).map((segment) => {
    const startMs = finite(segment.s) ?? endMs;
    const lengthMs = finite(segment.d);
    endMs = startMs + (lengthMs ?? 0);
    return { segment, startMs, lengthMs };
  });
}

/** As people read it: `0-10s`, `2.5-4s`; with an unknown end, `2.5s-`. */
export function timing({ startMs, lengthMs }: Placed): string {
  return lengthMs === null ? `${seconds(startMs)}s-` : `${seconds(startMs)}-${seconds(startMs + lengthMs)}s`;
}

/** Milliseconds as seconds, to a hundredth, without idle zeros. */
export function seconds(ms: number): string {
  return String(Math.round(ms / 10) / 100);
}

function finite(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
