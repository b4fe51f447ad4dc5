import type { Change } from "./change.ts";
import { asDraft } from "./codec.ts";
import type { Draft, DraftTrack } from "./draft.ts";
import { LABELS, type TrackLabel } from "./labels.ts";
import { labelOf, metaOf, nameOf } from "./naming.ts";
import { pairUp } from "./pairs.ts";
import { type Placed, placed, seconds, timing } from "./place.ts";
import { same } from "./same.ts";
import { tracksOf } from "./tracks.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Exactly what differs between two drafts, in the order of the later one; nothing if they are the same film. A missing draft is
 * an empty one. Segments are known again by their id, else by what they are and are called, else by where they start.
 * @throws {NemoError} `bad_draft`
 */
export function changes(before: Draft | null, after: Draft | null): readonly Change[] {
  const was = asDraft(before ?? {});
  const is = asDraft(after ?? {});
  const film = { what: "film", track: null, name: null, timing: null } as const;
  const found: Change[] = differing(filmFields(was), filmFields(is)).map((field) => ({
    kind: "changed",
    ...film,
    ...field,
  }));
  const tracks = pairUp<DraftTrack>(tracksOf(was), tracksOf(is), [
    (track) => idOf(track),
    (track) => JSON.stringify([labelOf(track), metaOf(track)["name"] ?? null]),
    (track) => labelOf(track),
  ]);
  for (const track of tracks.removed) found.push(...comeOrGone(track, "removed"));
  for (const [trackBefore, trackAfter] of tracks.both) found.push(...withinTrack(trackBefore, trackAfter));
  for (const track of tracks.added) found.push(...comeOrGone(track, "added"));
  return found;
}

/** A track that came or went: itself if it is empty, else its segments. */
function comeOrGone(track: DraftTrack, kind: "added" | "removed"): readonly Change[] {
  const label = labelOf(track);
  const segments = placed(track);
  if (segments.length === 0) {
    return [{ kind, what: "track", track: LABELS.en[label], name: null, timing: null, field: null }];
  }
  return segments.map((at) => ({ kind, ...segment(at, label), field: null }));
}

function withinTrack(before: DraftTrack, after: DraftTrack): readonly Change[] {
  const label = labelOf(after);
  const found: Change[] = differing(trackFields(before), trackFields(after)).map((field) => ({
    kind: "changed",
    what: "track",
    track: LABELS.en[label],
    name: null,
    timing: null,
    ...field,
  }));
  const pairs = pairUp<Placed>(placed(before), placed(after), [
    ({ segment: of }) => idOf(of),
    ({ segment: of }) => nameKey(of, label),
    ({ startMs }) => String(startMs),
  ]);
  for (const at of pairs.removed) found.push({ kind: "removed", ...segment(at, label), field: null });
  for (const [was, is] of pairs.both) {
    for (const field of differing(segmentFields(was), segmentFields(is))) {
      found.push({ kind: "changed", ...segment(is, label), ...field });
    }
  }
  for (const at of pairs.added) found.push({ kind: "added", ...segment(at, label), field: null });
  return found;
}

function segment(at: Placed, label: TrackLabel): Pick<Change, "what" | "track" | "name" | "timing"> {
  return { what: "segment", track: LABELS.en[label], name: nameOf(at.segment, label), timing: timing(at) };
}

/** Which fields differ. What metadata holds is told by its own name. */
function differing(before: Fields, after: Fields): readonly Pick<Change, "field" | "before" | "after">[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({ field: name, before: before[name], after: after[name] }));
}

function filmFields({ t: _tracks, m, d, ...rest }: Draft): Fields {
  return { ...flat(rest, m), ...(typeof d === "number" ? { length: `${seconds(d)}s` } : flat({ d }, undefined)) };
}

function trackFields({ sg: _segments, m, ...rest }: DraftTrack): Fields {
  return flat(rest, m);
}

function segmentFields(at: Placed): Fields {
  const { s: _start, d: _length, m, ...rest } = at.segment;
  return { ...flat(rest, m), timing: timing(at) };
}

/** Fields and metadata on one level; a name that both have is told apart. */
function flat(rest: Fields, meta: unknown): Fields {
  if (typeof meta !== "object" || meta === null || Array.isArray(meta)) return { ...rest, m: meta };
  const entries = Object.entries(meta).map(([name, value]) => [Object.hasOwn(rest, name) ? `m.${name}` : name, value]);
  return { ...rest, ...(Object.fromEntries(entries) as Fields) };
}

function idOf(of: Fields): string | null {
  return typeof of["id"] === "string" || typeof of["id"] === "number" ? String(of["id"]) : null;
}

/** What a segment without an id is known by. */
function nameKey(of: Fields, label: TrackLabel): string | null {
  const name = nameOf(of, label);
  return name === null ? null : JSON.stringify([metaOf(of)["kind"] ?? null, metaOf(of)["scene"] ?? null, name]);
}
