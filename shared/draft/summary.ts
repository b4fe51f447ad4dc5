import type { Language } from "../language.ts";
import type { Draft, DraftTrack } from "./draft.ts";
import { NOT_SHOWN, LABELS, type TrackLabel } from "./labels.ts";
import { isWords, labelOf, nameOf, percent, volumeOf } from "./naming.ts";
import { type Placed, placed, timing } from "./place.ts";
import { tracksOf } from "./tracks.ts";

const MAX_TRACKS_SHOWN = 20;
const MAX_SEGMENTS_SHOWN = 8;

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
  const told = segments.slice(0, MAX_SEGMENTS_SHOWN).map((segment) => tellSegment(segment, label));
  if (segments.length > told.length) told.push(more(segments.length - told.length, language));
  if (told.length === 0) told.push(language === "zh" ? "空" : "empty");
  return language === "zh" ? `${called(label)}：${told.join("，")}` : `${called(label)}: ${told.join(", ")}`;
}

function tellSegment(at: Placed, label: TrackLabel): string {
  const name = nameOf(at.segment, label);
  const volume = volumeOf(at.segment);
  // As composed is how one expects it to be.
  const loudness = volume === null || volume === 1 ? "" : `, ${percent(volume)}`;
  const when = `(${timing(at)}${loudness})`;
  if (name === null) return when;
  return `${isWords(label) ? `"${name}"` : name} ${when}`;
}

function more(count: number, language: Language): string {
  return language === "zh" ? `另有 ${count} 项` : `and ${count} more`;
}
