import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { withKit } from "./brand/kit-facts.ts";
import { aspectFolder, openFilmFolder } from "./output/film-folder.ts";
import { descriptionOf } from "./output/description.ts";
import { assetsFor } from "./assets-for.ts";
import {
  gatherMedia,
  type MediaFile,
  openPlaced,
  type OwnMedia,
  placeMedia,
  recordedLine,
  sceneSounds,
} from "./media/index.ts";
import { encodeStill } from "./output/poster.ts";
import { type FilmWriter, openFilm } from "./output/film-writer.ts";
import { renderFilm } from "./output/render-film.ts";
import { SOURCES_FILE, type Sources } from "./output/sources.ts";
import { captionFiles, CAPTIONS_VTT } from "./output/caption-files.ts";
import { colourNote } from "./picture/colour-note.ts";
import { glyphWarning } from "./picture/glyphs.ts";
import type { Posting } from "./posting/index.ts";
import { recordingOf } from "./recorded-narration.ts";
import type { Recording } from "./speech/recording/index.ts";
import { rehearse } from "./rehearse.ts";
import { besideIt, choicesFor, type FilmOptions, type Staged, themeOf, titleOf } from "./film-choices.ts";
import { traceOf } from "./script/index.ts";
import { type Writing, writingOf } from "./writing.ts";
import type { Storyboard } from "./script/storyboard.ts";
import { makeSound } from "./sound/film-sound.ts";
import { musicFileOf } from "./sound/own/read-music.ts";
import type { Stereo } from "./sound/index.ts";
import { voiceFor } from "./speech/choose-voice.ts";
import { transcriptOf } from "./speech/narrate.ts";
import type { Voice } from "./speech/voice.ts";
import { type Progress, type Stage, startStopwatch, type Stopwatch } from "./stopwatch.ts";
import { buildTimeline } from "./timeline/build.ts";
import { seedOf } from "./timeline/seed.ts";
import { type Aspect, FPS, type Timeline } from "./timeline/timeline.ts";

export type { FilmOptions } from "./film-choices.ts";

export interface FilmIo {
  /** The film gets a folder of the posting's name in it. */
  readonly outDir: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told before the long work begins: what the film will lack. */
  readonly warn?: (sentence: string) => void;
  /** Today, `YYYY-MM-DD`: which laws the review goes by, and whether the deadline has passed. Without it no `review.json`. */
  readonly today?: string;
  /** Milliseconds from any start. */
  readonly now?: () => number;
}

export interface FilmResult {
  readonly folder: string;
  readonly film: string;
  readonly poster: string;
  /** The WebVTT file; null where the captions are in no file. */
  readonly captions: string | null;
  readonly durationS: number;
  readonly aspect: Aspect;
  /** Its name; the one that was chosen, where "auto" was asked for. */
  readonly theme: string;
  readonly width: number;
  readonly height: number;
  readonly scenes: number;
  /** Of all the posting's films together, as `stages` is. */
  readonly elapsedMs: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly warnings: readonly string[];
}

/**
 * Makes the film of a posting. Its folder appears when everything in it is finished, over an earlier film of the
 * posting; on an error or an abort there is nothing.
 *
 * @throws the reason of `io.signal`; {@link NarrationTooLong}; `MediaError`; `WriterError` for a language that nobody writes; errors of the voice and of the file system
 */
export async function makeFilm(posting: Posting, options: FilmOptions, io: FilmIo): Promise<FilmResult> {
  const [film] = await shoot(posting, options, [{ aspect: options.aspect, folder: "." }], io);
  if (film === undefined) throw new RangeError("A film has one shape; none was made.");
  return film;
}

/**
 * Makes the film of a posting in several shapes: one story, said and scored once, laid out for each. In the posting's
 * folder each shape has a folder of its own ("16x9"); it appears when all of them are finished.
 *
 * @param aspects which shapes, in this order; `options.aspect` does not count
 * @throws as {@link makeFilm}
 */
export async function makeFilms(
  posting: Posting,
  options: Omit<FilmOptions, "aspect">,
  aspects: readonly Aspect[],
  io: FilmIo,
): Promise<readonly FilmResult[]> {
  const shapes = [...new Set(aspects)].map((aspect) => ({ aspect, folder: aspectFolder(aspect) }));
  return shoot(posting, options, shapes, io);
}

/** A film to make, and its folder in the posting's. */
interface Shape {
  readonly aspect: Aspect;
  readonly folder: string;
}

/** The whole way on one page. */
async function shoot(
  posting: Posting,
  options: Omit<FilmOptions, "aspect">,
  shapes: readonly Shape[],
  io: FilmIo,
): Promise<readonly FilmResult[]> {
  const { signal, now = () => performance.now() } = io;
  const watch = startStopwatch(now, io.onProgress);
  signal?.throwIfAborted();
  const theme = await themeOf(posting, options.theme);
  const kit = options.kit ?? null;
  // What is told of the kit decides neither look nor music: the posting does.
  const told = withKit(posting, kit);
  const writing = writingOf(posting, options, signal);
  const voiceIn = (language: string): Voice | null => voiceFor(options, language).voice;
  const gathered = await gatherMedia(options.media ?? [], signal);
  const recording = await recordingOf(options, signal);
  const lacking = [
    voiceFor(options, writing.targetLanguage ?? posting.facts.language).warning,
    glyphWarning(told.posting.text, posting.facts.language),
    ...(kit?.notes ?? []),
    ...told.notes,
    ...gathered.notes,
  ].filter((warning) => warning !== null);
  for (const warning of lacking) io.warn?.(warning);

  const place = join(io.outDir, posting.slug);
  const folder = await openFilmFolder(place);
  const reels: Reel[] = [];
  const open: OwnMedia[] = [];
  try {
    const scored = await score(told.posting, { ...options, theme }, shapes, writing, voiceIn, {
      original: posting,
      folder: folder.working,
      files: gathered.files,
      recording,
      open,
      reels,
      watch,
      signal,
    });

    watch.begin("picture");
    for (const [index, { writer, timeline }] of reels.entries()) {
      const assets = assetsFor(kit, scored.media.footageFor(timeline));
      const staging = theme.stage(timeline, assets);
      if (index === 0 && (options.brand ?? kit?.colour ?? null) !== null) {
        const note = colourNote(staging, timeline, timeline.brand, assets.footage);
        if (note !== null) {
          lacking.push(note);
          io.warn?.(note);
        }
      }
      await renderFilm(writer, timeline, staging, {
        signal,
        onFrame: (frame) => watch.progress((index + (frame + 1) / timeline.frames) / reels.length),
      });
    }

    watch.begin("finish");
    const review = io.today === undefined ? {} : { "review.json": await reviewOf(posting, io.today) };
    for (const { timeline, working } of reels) {
      const { width, height } = timeline;
      const staging = theme.stage(timeline, assetsFor(kit, scored.media.footageFor(timeline)));
      await staging.ready(0);
      const poster = await encodeStill(staging.poster(), width, height, "jpeg");
      const sources: Sources = { brand: kit?.source ?? null, media: options.media ?? [] };
      const texts = {
        ...besideFilm(timeline, scored, told.posting),
        ...(besideIt(options.captions) ? captionFiles(timeline) : {}),
        [SOURCES_FILE]: `${JSON.stringify(sources, null, 2)}\n`,
        ...review,
      };
      for (const [name, content] of Object.entries({ "poster.jpg": poster, ...texts })) {
        await writeFile(join(working, name), content);
      }
    }
    signal?.throwIfAborted();
    await folder.commit();
    const time = watch.end();
    const warnings = [...told.posting.warnings, ...scored.warnings, ...lacking];
    return reels.map(({ shape, timeline }) => ({
      ...resultOf(join(place, shape.folder), timeline, besideIt(options.captions)),
      ...time,
      warnings,
    }));
  } finally {
    for (const { writer } of reels) await writer.close();
    for (const media of open) await media.close();
    await folder.discard();
  }
}

/** A film that is open for its picture. */
interface Reel {
  readonly shape: Shape;
  readonly timeline: Timeline;
  /** Its folder for now. */
  readonly working: string;
  readonly writer: FilmWriter;
}

interface Scored {
  readonly media: OwnMedia;
  readonly storyboard: Storyboard;
  readonly transcript: string;
  readonly warnings: readonly string[];
}

/**
 * Everything but the picture: the story, said, on each film's clock, and the films opened with their sound, which is the
 * same for all. The samples are let go of at the end: what goes on is small, however long the film.
 * @param into.reels gets each film as it is opened, and `into.open` the media, so that whoever fails can close them
 */
async function score(
  posting: Posting,
  options: Staged,
  shapes: readonly Shape[],
  writing: Writing,
  voiceIn: (language: string) => Voice | null,
  into: {
    /** As it was read, without what a kit adds. */
    readonly original: Posting;
    readonly folder: string;
    readonly files: readonly MediaFile[];
    readonly recording: Recording | null;
    readonly open: OwnMedia[];
    readonly reels: Reel[];
    readonly watch: Stopwatch;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Scored> {
  const { folder, files, recording, open, reels, watch, signal } = into;
  watch.begin("script");
  const ownMusic = await musicFileOf(options, signal);
  const line = await recordedLine(files, options.lengthS);
  const heard = { signal, line, recording, onSpeak: () => watch.begin("voice"), onProgress: watch.progress };
  const { storyboard, spoken, voice, warnings } = await rehearse(posting, options.lengthS, voiceIn, writing, heard);
  const placement = placeMedia(files, storyboard.scenes, seedOf(into.original.text));
  const media = await openPlaced(files, placement, line, signal);
  open.push(media);
  watch.begin("music");
  let sound: Stereo | null = null;
  for (const shape of shapes) {
    const choices = choicesFor(into.original, options, shape.aspect, voice);
    const { timeline, narration } = buildTimeline(storyboard, spoken, titleOf(posting), choices);
    if (sound === null) {
      const clips = options.clipSound === true ? await sceneSounds(media.clips, timeline.scenes, signal) : [];
      ({ sound } = makeSound(timeline, narration, clips, ownMusic));
    }
    signal?.throwIfAborted();
    const working = join(folder, shape.folder);
    await mkdir(working, { recursive: true });
    const writer = await openFilm(join(working, "film.mp4"), timeline, sound, timeline);
    reels.push({ shape, timeline, working, writer });
  }
  return { media, storyboard, transcript: transcriptOf(spoken), warnings: [...warnings, ...placement.notes] };
}

function resultOf(
  folder: string,
  timeline: Timeline,
  captioned: boolean,
): Omit<FilmResult, "elapsedMs" | "stages" | "warnings"> {
  const { aspect, theme, width, height } = timeline;
  return {
    folder,
    film: join(folder, "film.mp4"),
    poster: join(folder, "poster.jpg"),
    captions: captioned ? join(folder, CAPTIONS_VTT) : null,
    durationS: timeline.frames / FPS,
    aspect,
    theme,
    width,
    height,
    scenes: timeline.scenes.length,
  };
}

/** The text files that go with a film, by name. */
function besideFilm(timeline: Timeline, { storyboard, transcript }: Scored, posting: Posting): Record<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    "transcript.txt": transcript,
    "description.txt": descriptionOf(posting),
    "storyboard.json": json(storyboard),
    "timeline.json": json(timeline),
    "trace.json": json(traceOf(storyboard, posting)),
  };
}

/** Loaded while the film is finished: its tables of words keep nobody waiting. */
async function reviewOf(posting: Posting, now: string): Promise<string> {
  const { reviewJson, reviewPosting } = await import("./review/index.ts");
  return reviewJson(reviewPosting(posting, { now }), posting);
}
