import { writeFile } from "node:fs/promises";
import { assetsFor } from "../assets-for.ts";
import { type BrandKit, openUploadedBrand, type UploadedFile } from "../brand/index.ts";
import { gatherMedia, openPlaced, sceneSounds } from "../media/index.ts";
import { openFilm } from "../output/film-writer.ts";
import { encodeStill } from "../output/poster.ts";
import { renderFilm } from "../output/render-film.ts";
import { THEME_NAMES, themeNamed } from "../picture/themes/index.ts";
import { makeSound } from "../sound/film-sound.ts";
import type { Stereo } from "../sound/index.ts";
import { readMusic } from "../sound/own/read-music.ts";
import { imaginedUtterance } from "../speech/index.ts";
import { AUTO_VOICE, voiceFor } from "../speech/choose-voice.ts";
import { openRecording, sentencesIn } from "../speech/recording/index.ts";
import type { Utterance, Voice } from "../speech/voice.ts";
import type { VoicesFor } from "../speech/voice-sources.ts";
import { lengthOf, type PlacedUtterance } from "../timeline/lay.ts";
import { FPS, SAMPLES_PER_FRAME, type Timeline } from "../timeline/timeline.ts";
import { DraftError } from "./draft-error.ts";
import type { FilmPlan, PlannedFile, PlannedKit, PlannedLine } from "./film-plan.ts";
import { planOf } from "./plan-of.ts";

export interface RenderDraftIo {
  /** Where the file of a hash lies; null if it isn't here. */
  readonly fileOf: (hash: string) => string | null;
  /** Voices that don't come with jobreel; none if it isn't told. */
  readonly voicesFor?: VoicesFor;
  readonly quality: "high" | "preview";
  /** Where the film's still goes, as JPEG; none without. */
  readonly posterPath?: string;
  readonly signal?: AbortSignal;
  /** @param fraction 0 to 1 of everything */
  readonly onProgress?: (fraction: number) => void;
}

/** How much of the work is done when the narration is said, and when the sound is there; measured on films of 30 s. */
const SAID = 0.08;
const SOUNDS = 0.15;

/**
 * Makes the film that a draft tells of: nothing but the draft and the files it names decides it.
 * @param path the MP4; on an error or an abort there may be half of it
 * @throws {DraftError}; `BrandError`; `MediaError`; `RecordingError`; errors of the voice; the signal's reason
 */
export async function renderDraft(
  draft: unknown,
  path: string,
  io: RenderDraftIo,
): Promise<{ readonly durationS: number; readonly width: number; readonly height: number }> {
  const { signal, onProgress = () => {} } = io;
  const plan = planOf(draft);
  const theme = await themeNamed(requireTheme(plan.timeline.theme));
  const kit = await kitOf(plan, io);
  const { narration, timeline } = await say(plan, kit, io, (share) => onProgress(share * SAID));
  const files = await mediaOf(plan, io);
  const media = await openPlaced(files.gathered, { places: files.places, notes: [] }, null, signal);
  try {
    const heard = new Set(plan.media.flatMap(({ scene, volume }) => (volume === 1 ? [scene] : [])));
    const clips = new Map([...media.clips].filter(([scene]) => heard.has(scene)));
    const heardClips = await sceneSounds(clips, timeline.scenes, signal);
    const { sound } = makeSound(timeline, narration, heardClips, await ownMusicOf(plan, io));
    signal?.throwIfAborted();
    onProgress(SOUNDS);
    const care = io.quality === "high" ? "film" : "preview";
    const writer = await openFilm(path, timeline, sound, timeline, care);
    const staging = theme.stage(timeline, assetsFor(kit, media.footageFor(timeline)));
    await renderFilm(writer, timeline, staging, {
      signal,
      onFrame: (frame) => onProgress(SOUNDS + ((1 - SOUNDS) * (frame + 1)) / timeline.frames),
    });
    if (io.posterPath !== undefined) {
      const { width, height } = timeline;
      const still = theme.stage(timeline, assetsFor(kit, media.footageFor(timeline)));
      await still.ready(0);
      await writeFile(io.posterPath, await encodeStill(still.poster(), width, height, "jpeg"));
    }
  } finally {
    await media.close();
  }
  return { durationS: timeline.frames / FPS, width: timeline.width, height: timeline.height };
}

/** @throws {BrandError} for what can't be used */
async function kitOf({ kit }: FilmPlan, { fileOf }: RenderDraftIo): Promise<BrandKit | null> {
  if (kit === null) return null;
  const opened = await openUploadedBrand(...uploadsOf(kit, fileOf));
  return kit.logo ? opened : { ...opened, logo: null };
}

function uploadsOf(
  { name, hash, files }: PlannedKit,
  fileOf: RenderDraftIo["fileOf"],
): [file: UploadedFile, others: UploadedFile[]] {
  const here = (file: PlannedFile): UploadedFile => ({
    name: file.name,
    path: requireFile(fileOf(file.hash), file.name, file.hash),
  });
  return [here({ name, hash }), files.map(here)];
}

function requireTheme(name: string): string {
  if (THEME_NAMES.some((each) => each === name)) return name;
  throw new DraftError("unknown-name", `draft.m.theme is "${name}"; expected one of ${THEME_NAMES.join(", ")}.`);
}

/** Says every line; words whose times the draft does not know get them from the voice. */
async function say(
  plan: FilmPlan,
  kit: BrandKit | null,
  io: RenderDraftIo,
  onProgress: (share: number) => void,
): Promise<{ readonly narration: readonly PlacedUtterance[]; readonly timeline: Timeline }> {
  const { timeline, lines } = plan;
  const { signal } = io;
  const read = await readBy(plan, io);
  const voice = read === null ? voiceOf(timeline, kit, io) : null;
  const said = new Map<string, Utterance>();
  const narration: PlacedUtterance[] = [];
  const spoken: PlannedLine[] = [];
  for (const [index, line] of lines.entries()) {
    signal?.throwIfAborted();
    const utterance =
      read?.[index] ?? said.get(line.text) ?? (await utter(voice, line.text, timeline.language, signal));
    said.set(line.text, utterance);
    if ((voice !== null || read !== null) && line.volume > 0) narration.push(placed(line, utterance, timeline));
    spoken.push(line.words.length > 0 ? line : { ...line, words: wordsOf(line, utterance) });
    onProgress((index + 1) / lines.length);
  }
  const scenes = timeline.scenes.map((scene) => ({
    ...scene,
    words: spoken.flatMap((line) => (line.scene === scene.id ? line.words : [])),
  }));
  return { narration, timeline: { ...timeline, scenes } };
}

/** @throws {DraftError} for a voice that does not speak the film's language */
function voiceOf(
  { voice: name, speed, language }: Timeline,
  kit: BrandKit | null,
  { voicesFor }: RenderDraftIo,
): Voice | null {
  const { voice, warning } = voiceFor({ voice: name, speed, kit, voices: voicesFor?.(name) }, language);
  if (warning !== null)
    throw new DraftError("unknown-name", `draft.m.voice: ${warning} Name another, or null for none.`);
  return voice;
}

/** The lines as somebody read them, one after the other; null where nobody did. */
async function readBy(
  { recording, lines, timeline: { language } }: FilmPlan,
  { fileOf, signal }: RenderDraftIo,
): Promise<readonly Utterance[] | null> {
  if (recording === null) return null;
  const path = requireFile(fileOf(recording.hash), recording.name, recording.hash);
  const heard = { ...(await openRecording(path, signal)), file: recording.name };
  // Found as they were when the draft was made: by a voice that every machine has.
  const reference = voiceFor({ voice: AUTO_VOICE }, language).voice;
  return sentencesIn(
    heard,
    lines.map(({ text }) => text),
    reference,
    language,
    signal,
  );
}

async function utter(
  voice: Voice | null,
  text: string,
  language: string,
  signal: AbortSignal | undefined,
): Promise<Utterance> {
  if (voice === null) return imaginedUtterance(text, language);
  return voice.say(text, signal === undefined ? {} : { signal });
}

/** A line that was moved to the film's end is cut there. */
function placed({ start, volume }: PlannedLine, utterance: Utterance, { frames }: Timeline): PlacedUtterance {
  const room = Math.max(0, frames * SAMPLES_PER_FRAME - start);
  const samples = utterance.samples.subarray(0, Math.min(lengthOf(utterance), room));
  return { utterance: { ...utterance, samples: volume === 1 ? samples : samples.map((s) => s * volume) }, start };
}

function wordsOf({ start }: PlannedLine, utterance: Utterance): PlannedLine["words"] {
  return utterance.words.map((word) => ({ text: word.text, start: start + word.start, end: start + word.end }));
}

async function ownMusicOf({ ownMusic, timeline }: FilmPlan, { fileOf, signal }: RenderDraftIo): Promise<Stereo | null> {
  if (ownMusic === null) return null;
  return readMusic(
    requireFile(fileOf(ownMusic), timeline.musicFile ?? "music", ownMusic),
    timeline.frames / FPS,
    signal,
  );
}

function requireFile(path: string | null, name: string, hash: string): string {
  if (path !== null) return path;
  throw new DraftError(
    "unknown-name",
    `The file ${name} (${hash}) is not here any more. Upload it again, and render again.`,
  );
}

async function mediaOf({ media }: FilmPlan, { fileOf, signal }: RenderDraftIo) {
  const choices = media.map(({ hash, name, scene }) => ({ file: requireFile(fileOf(hash), name, hash), scene }));
  const { files: gathered } = await gatherMedia(choices, signal);
  return { gathered, places: new Map(media.map(({ scene }, index) => [scene, index])) };
}
