import type { Draft, DraftSegment, DraftTrack } from "./draft.ts";
export function tracksOf(_draft: Draft): readonly DraftTrack[] {
  throw new Error("to come");
}
export function segmentsOf(_track: DraftTrack): readonly DraftSegment[] {
  throw new Error("to come");
}
/** Whether there is something to export: a track with a segment. */
export function readyForExport(_draft: Draft): boolean {
  throw new Error("to come");
}
