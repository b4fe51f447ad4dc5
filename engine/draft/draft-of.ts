import { joined } from "../timeline/joined.ts";
import { SAMPLES_PER_FRAME, type TimedWord, type Timeline } from "../timeline/timeline.ts";
import type { Segment, StudioDraft, WireWord } from "./draft-schema.ts";
import type { FilmPlan, PlannedFile, PlannedLine, PlannedMedium } from "./film-plan.ts";
import { msOfFrames, msOfSamples } from "./times.ts";

type Track = StudioDraft["t"][number];

const MOOD_NAMES: Readonly<Record<NonNullable<Timeline["music"]>, string>> = {
  lofi: "Lo-fi",
  upbeat: "Upbeat",
  warm: "Warm",
  corporate: "Corporate",
};

/** The draft of a film: all that decides its picture and sound, in the wire's short names. */
export function draftOf({ timeline, lines, media, ownMusic, recording, kit }: FilmPlan): StudioDraft {
  const { version, title, language, lengthS, width, height, theme, brand, seed, voice, speed, burnCaptions } = timeline;
  return {
    t: [
      track(0, "scene", "Scenes", timeline.scenes.map(sceneSegment)),
      track(
        0,
        "picture",
        "Pictures and clips",
        media.map((medium) => mediumSegment(medium, timeline)),
      ),
      track(1, "narration", `Voice: ${voice ?? "none"}`, lines.map(lineSegment)),
      track(1, "music", "Music", musicSegments(timeline, ownMusic)),
      track(7, "caption", "Captions", timeline.cues.map(cueSegment)),
    ].filter(({ sg }) => sg.length > 0),
    d: msOfFrames(timeline.frames),
    m: {
      version,
      title,
      width,
      height,
      fps: 30,
      language,
      lengthS,
      theme,
      colour: brand,
      seed,
      voice,
      ...(speed === undefined ? {} : { speed }),
      burnCaptions,
      ...(recording === null ? {} : { recording: wireFile(recording) }),
      ...(kit === null ? {} : { kit: { ...wireFile(kit), logo: kit.logo, files: kit.files.map(wireFile) } }),
    },
  };
}

function wireFile({ name, hash }: PlannedFile): { file: string; hash: string } {
  return { file: name, hash };
}

function track(tt: Track["tt"], kind: string, name: string, sg: Segment[]): Track {
  return { tt, m: { kind, name }, sg };
}

function sceneSegment({
  id,
  start,
  frames,
  purpose,
  copy,
  narration,
  claims,
  content,
}: Timeline["scenes"][number]): Segment {
  return {
    id,
    s: msOfFrames(start),
    d: msOfFrames(start + frames) - msOfFrames(start),
    m: {
      kind: "scene",
      name: purpose,
      scene: id,
      text: copy.join(" · "),
      narration,
      copy: [...copy],
      claims: claims.map(({ text, evidence }) => ({ text, evidence: [...evidence] })),
      // Read-only there, and copied by whoever writes it as JSON.
      content: structuredClone(content) as Extract<Segment["m"], { kind: "scene" }>["content"],
    },
  };
}

function mediumSegment({ scene, kind, hash, name, volume }: PlannedMedium, { scenes }: Timeline): Segment {
  const { start = 0, frames = 0 } = scenes.find(({ id }) => id === scene) ?? {};
  return {
    id: `${kind}-${scene}`,
    s: msOfFrames(start),
    d: msOfFrames(start + frames) - msOfFrames(start),
    m: { kind, name, scene, hash, volume },
  };
}

function lineSegment({ scene, text, start, length, words, volume }: PlannedLine, index: number): Segment {
  return {
    id: `line-${index + 1}`,
    s: msOfSamples(start),
    d: lengthMs(start, start + length),
    m: { kind: "narration", name: "Voice", scene, text, words: words.map((word) => wireWord(word, start)), volume },
  };
}

function musicSegments({ music, musicFile, musicVolume, frames }: Timeline, hash: string | null): Segment[] {
  const own = hash === null || musicFile === undefined || musicFile === null ? {} : { file: musicFile, hash };
  if (music === null && hash === null) return [];
  const name = musicFile ?? (music === null ? "Music" : MOOD_NAMES[music]);
  const volume = musicVolume === undefined ? {} : { volume: musicVolume };
  const m = { kind: "music", name, mood: music, ...own, ...volume } as const;
  return [{ id: "music", s: 0, d: msOfFrames(frames), m }];
}

function cueSegment({ lines, start, end }: Timeline["cues"][number], index: number): Segment {
  return {
    id: `caption-${index + 1}`,
    s: msOfSamples(start),
    d: lengthMs(start, end),
    m: {
      kind: "caption",
      name: "Caption",
      text: lines.map(joined).join("\n"),
      lines: lines.map((line) => line.map((word) => wireWord(word, start))),
    },
  };
}

/** Never 0, which is no segment's length; a sentence without a word lasts a frame. */
function lengthMs(start: number, end: number): number {
  return msOfSamples(end - start) || msOfSamples(SAMPLES_PER_FRAME);
}

function wireWord({ text, start, end }: TimedWord, origin: number): WireWord {
  return [text, msOfSamples(start - origin), msOfSamples(end - start)];
}
