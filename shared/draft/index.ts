/** A session's timeline on the wire: read it, print it, sum it up, compare two. */
export type { Draft, DraftMeta, DraftSegment, DraftTrack } from "./draft.ts";
export type { Change } from "./change.ts";
export { asDraft, parseDraft, printDraft } from "./codec.ts";
export { readyForExport, segmentsOf, tracksOf } from "./tracks.ts";
export { summary } from "./summary.ts";
export { changes } from "./changes.ts";
export { describeChanges } from "./describe-changes.ts";
