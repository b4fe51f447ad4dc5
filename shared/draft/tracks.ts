import type { Draft, DraftSegment, DraftTrack } from "./draft.ts";
import { isRecord } from "./record.ts";

/** The tracks that are there, whatever else `t` holds. */
export function tracksOf(draft: Draft): readonly DraftTrack[] {
  return Array.isArray(draft.t) ? draft.t.filter(isRecord) : [];
}

/** The segments that are there, whatever else `sg` holds. */
export function segmentsOf(track: DraftTrack): readonly DraftSegment[] {
  return Array.isArray(track.sg) ? track.sg.filter(isRecord) : [];
}

/** Whether there is something to export: a track that holds a segment. */
export function readyForExport(draft: Draft | null): boolean {
  return draft !== null && tracksOf(draft).some((track) => Array.isArray(track.sg) && track.sg.length > 0);
}
