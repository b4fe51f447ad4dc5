import type { DraftSegment, DraftTrack } from "./draft.ts";
import { LABEL_OF_KIND, LABEL_OF_TYPE, type TrackLabel } from "./labels.ts";
import { isRecord } from "./record.ts";
import { segmentsOf } from "./tracks.ts";

/** A name is shown up to here. */
const MAX_NAME_CHARS = 60;

/** What sort of track it is: what it says itself, what its first segment says, or its type. */
export function labelOf(track: DraftTrack): TrackLabel {
  const kinds = [metaOf(track)["kind"], metaOf(segmentsOf(track)[0] ?? {})["kind"]];
  for (const kind of kinds) {
    const label = typeof kind === "string" && Object.hasOwn(LABEL_OF_KIND, kind) ? LABEL_OF_KIND[kind] : undefined;
    if (label !== undefined) return label;
  }
  return (typeof track.tt === "number" ? LABEL_OF_TYPE[track.tt] : undefined) ?? "other";
}

/** What people would call a segment, shortened to one line; null if nothing names it. */
export function nameOf(segment: DraftSegment, label: TrackLabel): string | null {
  const meta = metaOf(segment);
  const words = isWords(label);
  const fields = words ? ["text", "name", "title"] : ["name", "title", "text", "filename", "scene"];
  for (const from of [meta, segment]) {
    for (const field of fields) {
      const value = from[field];
      if (typeof value === "string" && value.trim() !== "") return shorten(value);
    }
  }
  return typeof segment.id === "string" && segment.id !== "" ? shorten(segment.id) : null;
}

/** Whether a track's segments are words on the screen, which are quoted. */
export function isWords(label: TrackLabel): boolean {
  return label === "title" || label === "caption";
}

/** Loudness from 0 to 1, or null if the segment doesn't say. */
export function volumeOf(segment: DraftSegment): number | null {
  const volume = metaOf(segment)["volume"] ?? segment["volume"];
  return typeof volume === "number" && Number.isFinite(volume) ? volume : null;
}

export function percent(volume: number): string {
  return `${Math.round(volume * 100)}%`;
}

export function metaOf(of: DraftTrack | DraftSegment): Readonly<Record<string, unknown>> {
  return isRecord(of.m) ? of.m : {};
}

/** One line, at most {@link MAX_NAME_CHARS}. */
export function shorten(text: string): string {
  const line = text.slice(0, 1000).replace(/\s+/gu, " ").trim();
  const signs = Array.from(line);
  return signs.length > MAX_NAME_CHARS ? `${signs.slice(0, MAX_NAME_CHARS).join("").trimEnd()}…` : line;
}
