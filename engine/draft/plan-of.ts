import { z } from "zod";
import { joined } from "../timeline/joined.ts";
import {
  ASPECTS,
  type Aspect,
  type Cue,
  type TimedWord,
  type Timeline,
  type TimelineScene,
} from "../timeline/timeline.ts";
import { RECORDED_VOICE } from "../speech/recorded-voice.ts";
import { DraftError } from "./draft-error.ts";
import { draftSchema, MAX_SEGMENTS, type Segment, type StudioDraft, type WireWord } from "./draft-schema.ts";
import type { FilmPlan, PlannedLine, PlannedMedium } from "./film-plan.ts";
import { spreadWords } from "./spread-words.ts";
import { framesOfMs, samplesOfMs } from "./times.ts";

type Kind = Segment["m"]["kind"];
interface SegmentOf<K extends Kind> {
  readonly id: string;
  readonly s: number;
  readonly d: number;
  readonly m: Extract<Segment["m"], { kind: K }>;
}

/**
 * The film that a draft tells of; the inverse of `draftOf`. Segments may come in any order and in any number of tracks.
 * @param draft anything, as it came off the wire
 * @throws {DraftError} for what is no draft, or tells of no film
 */
export function planOf(draft: unknown): FilmPlan {
  const { t, d, m } = parsed(draft);
  const segments = t.flatMap(({ sg }) => sg);
  requireDistinctIds(segments);
  const lines = inOrder(ofKind(segments, "narration")).map(lineOf);
  const cues = inOrder(ofKind(segments, "caption")).map(cueOf);
  const scenes = scenesOf(inOrder(ofKind(segments, "scene")), framesOfMs(d), lines);
  const { version, title, language, lengthS, width, height, theme, colour, seed, voice, speed, burnCaptions } = m;
  const { ownMusic, ...music } = musicOf(ofKind(segments, "music"), d);
  const timeline: Timeline = {
    version,
    title,
    language,
    lengthS,
    aspect: aspectOf(width, height),
    width,
    height,
    frames: framesOfMs(d),
    theme,
    brand: colour,
    seed,
    voice,
    ...(speed === undefined ? {} : { speed }),
    ...music,
    burnCaptions,
    scenes,
    cues,
  };
  return {
    timeline,
    lines,
    media: ofKind(segments, "picture", "clip").map((each) => mediumOf(each, scenes)),
    ownMusic,
    recording: recordingOf(m),
    kit: kitOf(m),
  };
}

function kitOf({ kit }: StudioDraft["m"]): FilmPlan["kit"] {
  if (kit === undefined) return null;
  const named = ({ file, hash }: { readonly file: string; readonly hash: string }) => ({ name: file, hash });
  return { ...named(kit), logo: kit.logo, files: kit.files.map(named) };
}

/** A film that is spoken by a recording names it, and no other film does. */
function recordingOf({ voice, recording }: StudioDraft["m"]): FilmPlan["recording"] {
  if ((voice === RECORDED_VOICE) === (recording !== undefined)) {
    return recording === undefined ? null : { hash: recording.hash, name: recording.file };
  }
  throw new DraftError(
    "malformed",
    `draft.m has ${recording === undefined ? "no recording" : "a recording"} and the voice ${JSON.stringify(voice)}; expected the voice "${RECORDED_VOICE}" with a recording, and another one without. Change either.`,
  );
}

function parsed(draft: unknown): StudioDraft {
  requireSmall(draft);
  const result = draftSchema.safeParse(draft);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "draft" : `draft.${z.core.toDotPath(issue.path)}`;
  const unknown = issue?.code === "invalid_union" && issue.path.at(-1) === "kind";
  if (unknown) {
    throw new DraftError(
      "unsupported",
      `${where}: this kind of segment can't be rendered here; expected scene, narration, music, caption, picture or clip. Take the segment out.`,
    );
  }
  throw new DraftError(
    issue?.code === "too_big" ? "too-large" : "malformed",
    `${where}: ${issue?.message ?? "this is no draft"}. Send the draft as the state gave it, with your changes.`,
  );
}

/** Looked at before anything is taken apart: a million segments are refused at once. */
function requireSmall(draft: unknown): void {
  if (typeof draft !== "object" || draft === null || !("t" in draft) || !Array.isArray(draft.t)) return;
  let segments = 0;
  for (const track of draft.t.slice(0, MAX_SEGMENTS) as readonly unknown[]) {
    if (typeof track !== "object" || track === null || !("sg" in track) || !Array.isArray(track.sg)) continue;
    segments += track.sg.length;
  }
  if (segments <= MAX_SEGMENTS && draft.t.length <= MAX_SEGMENTS) return;
  throw new DraftError(
    "too-large",
    `This draft has ${Math.max(segments, draft.t.length)} segments or tracks; expected at most ${MAX_SEGMENTS}. A film of a posting has about 60.`,
  );
}

/** Within a kind: a scene may be called "music". */
function requireDistinctIds(segments: readonly Segment[]): void {
  const seen = new Set<string>();
  for (const { id, m } of segments) {
    const name = `${m.kind} ${id}`;
    if (seen.has(name)) {
      throw new DraftError(
        "malformed",
        `Two segments of the kind ${m.kind} have the id "${id}"; expected each once. Give one of them another id.`,
      );
    }
    seen.add(name);
  }
}

function ofKind<K extends Kind>(segments: readonly Segment[], ...kinds: readonly K[]): SegmentOf<K>[] {
  const wanted: readonly Kind[] = kinds;
  return segments.filter((each): each is Segment & SegmentOf<K> => wanted.includes(each.m.kind));
}

function inOrder<S extends { readonly s: number }>(segments: readonly S[]): S[] {
  return segments.toSorted((one, other) => one.s - other.s);
}

/** Scenes follow each other from the first frame to the last; a rounding of a frame is closed. */
function scenesOf(
  segments: readonly SegmentOf<"scene">[],
  frames: number,
  lines: readonly PlannedLine[],
): TimelineScene[] {
  if (segments.length === 0) {
    throw new DraftError("empty", "This draft has no scene; expected at least one segment of the kind scene.");
  }
  let at = 0;
  const scenes = segments.map(({ id, s, d, m }): TimelineScene => {
    const start = framesOfMs(s);
    const end = framesOfMs(s + d);
    if (start !== at || end <= start) {
      throw new DraftError(
        "scenes",
        `The scene ${id} is at ${s}–${s + d} ms; expected it to begin where the one before ends, at ${Math.round((at * 1000) / 30)} ms, and to last a frame at least. Move it, and what comes after it.`,
      );
    }
    at = end;
    const { narration, copy, claims, content } = m;
    const words = lines.flatMap((line) => (line.scene === id ? line.words : []));
    return { id, purpose: content.purpose, copy, narration, claims, content, start, frames: end - start, words };
  });
  if (at !== frames) {
    throw new DraftError(
      "scenes",
      `The scenes end at ${Math.round((at * 1000) / 30)} ms and the draft's d is ${Math.round((frames * 1000) / 30)} ms; expected the same. Lengthen the last scene, or change d.`,
    );
  }
  return scenes;
}

function aspectOf(width: number, height: number): Aspect {
  for (const [name, [w, h]] of Object.entries(ASPECTS)) if (w === width && h === height) return name as Aspect;
  const sizes = Object.values(ASPECTS).map(([w, h]) => `${w}×${h}`);
  throw new DraftError("malformed", `draft.m is ${width}×${height}; expected ${sizes.join(", ")}.`);
}

function musicOf(
  segments: readonly SegmentOf<"music">[],
  filmMs: number,
): Pick<Timeline, "music" | "musicFile" | "musicVolume"> & Pick<FilmPlan, "ownMusic"> {
  const [music, second] = segments;
  if (music === undefined) return { music: null, ownMusic: null };
  if (second !== undefined) {
    throw new DraftError("unsupported", "This draft has two segments of music; expected one. Take one out.");
  }
  if (framesOfMs(music.s) !== 0 || framesOfMs(music.d) !== framesOfMs(filmMs)) {
    throw new DraftError(
      "unsupported",
      `The music is at ${music.s}–${music.s + music.d} ms; expected it from 0 to ${filmMs} ms: it is composed for the whole film.`,
    );
  }
  const { mood, file, hash, volume } = music.m;
  if ((file === undefined) !== (hash === undefined) || (mood === null && hash === undefined)) {
    throw new DraftError(
      "malformed",
      `The music has ${mood === null ? "no mood" : "a mood"}, ${file === undefined ? "no file" : "a file"} and ${hash === undefined ? "no hash" : "a hash"}; expected a mood, or a file with its hash. Say which.`,
    );
  }
  return {
    music: mood,
    ...(file === undefined ? {} : { musicFile: file }),
    ...(volume === undefined ? {} : { musicVolume: volume }),
    ownMusic: hash ?? null,
  };
}

function mediumOf({ m }: SegmentOf<"picture" | "clip">, scenes: readonly TimelineScene[]): PlannedMedium {
  const { scene, kind, hash, name, volume } = m;
  if (scenes.some(({ id }) => id === scene)) return { scene, kind, hash, name, volume };
  throw new DraftError(
    "malformed",
    `The ${kind} ${name} is for the scene ${scene}, which this draft has not. Name another.`,
  );
}

function lineOf({ s, d, m }: SegmentOf<"narration">): PlannedLine {
  const start = samplesOfMs(s);
  const words = m.words.map((word) => timed(word, start));
  // Times of other words than those that are said mean nothing.
  const known = bare(joined(words)) === bare(m.text);
  return { scene: m.scene, text: m.text, start, length: samplesOfMs(d), words: known ? words : [], volume: m.volume };
}

function cueOf({ s, d, m }: SegmentOf<"caption">): Cue {
  const start = samplesOfMs(s);
  const end = samplesOfMs(s + d);
  const lines = m.lines.map((line) => line.map((word) => timed(word, start)));
  const known = lines.map(joined).join("\n") === m.text;
  return { lines: known ? lines : spreadWords(m.text, start, end), start, end };
}

function timed([text, fromMs, lengthMs]: WireWord, origin: number): TimedWord {
  const start = origin + samplesOfMs(fromMs);
  return { text, start, end: start + samplesOfMs(lengthMs) };
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, "");
}
