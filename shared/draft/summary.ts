import type { Language } from "../language.ts";
import type { Draft, DraftSegment, DraftTrack } from "./draft.ts";
import { NOT_SHOWN, LABELS, type TrackLabel } from "./labels.ts";
import { isWords, labelOf, metaOf, nameOf, percent, volumeOf } from "./naming.ts";
import { type Placed, placed, timing } from "./place.ts";
import { SCENE_NAMES } from "./scene-names.ts";
import { tracksOf } from "./tracks.ts";

const MAX_TRACKS_SHOWN = 20;
const MAX_SEGMENTS_SHOWN = 8;
/** Captions repeat what is said: a few tell which they are. */
const MAX_CAPTIONS_SHOWN = 3;

/**
 * What a timeline holds, on one line, in the form that users know:
 * `Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)`
 */
export function summary(draft: Draft, language: Language = "en"): string {
  const tracks = tracksOf(draft);
  const called = (label: TrackLabel): string =>
    label === "caption" && draft.m?.["burnCaptions"] === false ? NOT_SHOWN[language] : LABELS[language][label];
  const shown = tracks.slice(0, MAX_TRACKS_SHOWN).map((track, i) => `${i + 1}. ${tellTrack(track, called, language)}`);
  if (tracks.length > shown.length) shown.push(more(tracks.length - shown.length, language));
  if (language === "zh") return [`时间线（${tracks.length} 条轨道）：`, shown.join(" ")].join("").trim();
  const head = `Timeline (${tracks.length} ${tracks.length === 1 ? "track" : "tracks"})`;
  return shown.length === 0 ? head : `${head}: ${shown.join(" ")}`;
}

function tellTrack(track: DraftTrack, called: (label: TrackLabel) => string, language: Language): string {
  const label = labelOf(track);
  const segments = placed(track);
  const alike = tellAlike(segments, label, language);
  if (alike !== null) return language === "zh" ? `${called(label)}：${alike}` : `${called(label)}: ${alike}`;
  const most = label === "caption" ? MAX_CAPTIONS_SHOWN : MAX_SEGMENTS_SHOWN;
  const told = segments.slice(0, most).map((segment) => tellSegment(segment, label, language));
  if (segments.length > told.length) told.push(more(segments.length - told.length, language));
  if (told.length === 0) told.push(language === "zh" ? "空" : "empty");
  return language === "zh" ? `${called(label)}：${told.join("，")}` : `${called(label)}: ${told.join(", ")}`;
}

/** A voice's lines, which all bear its name, are told as one; null where names tell them apart. */
function tellAlike(segments: readonly Placed[], label: TrackLabel, language: Language): string | null {
  const [first, second] = segments;
  const last = segments.at(-1);
  if (label !== "narration" || first === undefined || last === undefined || second === undefined) return null;
  const told = ({ segment }: Placed): string => `${nameOf(segment, label)} ${volumeOf(segment)}`;
  if (segments.some((segment) => told(segment) !== told(first))) return null;
  const lengthMs = last.lengthMs === null ? null : last.startMs + last.lengthMs - first.startMs;
  const parts = language === "zh" ? `${segments.length} 段` : `${segments.length} parts`;
  return tellSegment({ ...first, lengthMs }, label, language, `, ${parts}`);
}

function tellSegment(at: Placed, label: TrackLabel, language: Language, parts = ""): string {
  const name = calledByPurpose(at.segment, language) ?? nameOf(at.segment, label);
  const volume = volumeOf(at.segment);
  // As composed is how one expects it to be.
  const loudness = volume === null || volume === 1 ? "" : `, ${percent(volume)}`;
  const when = `(${timing(at)}${parts}${loudness})`;
  if (name === null) return when;
  return `${isWords(label) ? `"${name}"` : name} ${when}`;
}

/** A studio names its scenes by their purpose; people call them otherwise, and so does the studio where it tells of edits. */
function calledByPurpose(segment: DraftSegment, language: Language): string | null {
  const { kind, name } = metaOf(segment);
  const names: Readonly<Record<string, string>> = SCENE_NAMES[language];
  return kind === "scene" && typeof name === "string" && Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}

function more(count: number, language: Language): string {
  return language === "zh" ? `另有 ${count} 项` : `and ${count} more`;
}
