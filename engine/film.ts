import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openFilmFolder } from "./output/film-folder.ts";
import { descriptionOf } from "./output/description.ts";
import { encodeStill } from "./output/poster.ts";
import { type FilmWriter, openFilm } from "./output/film-writer.ts";
import { renderFilm } from "./output/render-film.ts";
import { toSrt, toVtt } from "./output/subtitles.ts";
import { brandFor } from "./picture/brand.ts";
import { glyphWarning } from "./picture/glyphs.ts";
import { themeNamed } from "./picture/themes/index.ts";
import type { Posting } from "./posting/index.ts";
import { rehearse } from "./rehearse.ts";
import { traceOf } from "./script/index.ts";
import { type Writing, writingOf } from "./writing.ts";
import type { WriterConfig } from "./script/model-writer/index.ts";
import type { LengthS, Storyboard } from "./script/storyboard.ts";
import { makeSound } from "./sound/film-sound.ts";
import { transcriptOf, voiceFor } from "./speech/narrate.ts";
import type { Voice } from "./speech/voice.ts";
import { type Progress, type Stage, startStopwatch, type Stopwatch } from "./stopwatch.ts";
import { buildTimeline, type TimelineChoices } from "./timeline/build.ts";
import { seedOf } from "./timeline/seed.ts";
import { ASPECTS, type Aspect, FPS, type Mood, type Timeline } from "./timeline/timeline.ts";

export interface FilmOptions {
  readonly lengthS: LengthS;
  readonly aspect: Aspect;
  /** A voice's name; null for a film without one. */
  readonly voice: string | null;
  readonly music: Mood | null;
  readonly theme: string;
  /** "#rrggbb"; null for one of the house's, chosen by the posting. */
  readonly brand: string | null;
  /** A model that phrases the copy, checked against the posting; null for jobreel's own words. */
  readonly writer?: WriterConfig | null;
  /** BCP 47; null for the posting's. Another one needs a `writer` that translates. */
  readonly language?: string | null;
}

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
  readonly captions: string;
  readonly durationS: number;
  readonly width: number;
  readonly height: number;
  readonly scenes: number;
  readonly elapsedMs: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly warnings: readonly string[];
}

/**
 * Makes the film of a posting: the whole way on one page. The film's folder appears when everything in it is
 * finished, over an earlier film of the posting; on an error or an abort there is nothing.
 *
 * @throws the reason of `io.signal`; {@link NarrationTooLong}; `WriterError` for a language that nobody writes; errors of the voice and of the file system
 */
export async function makeFilm(posting: Posting, options: FilmOptions, io: FilmIo): Promise<FilmResult> {
  const { signal, now = () => performance.now() } = io;
  const watch = startStopwatch(now, io.onProgress);
  signal?.throwIfAborted();
  const theme = themeNamed(options.theme);
  const writing = writingOf(posting, options, signal);
  const voiceIn = (language: string): Voice | null => voiceFor(options.voice, language).voice;
  const lacking = [
    voiceFor(options.voice, writing.targetLanguage ?? posting.facts.language).warning,
    glyphWarning(posting.text, posting.facts.language),
  ].filter((warning) => warning !== null);
  for (const warning of lacking) io.warn?.(warning);

  const place = join(io.outDir, posting.slug);
  const folder = await openFilmFolder(place);
  let writer: FilmWriter | null = null;
  try {
    const inFolder = (name: string): string => join(folder.working, name);
    const scored = await score(posting, options, writing, voiceIn, inFolder("film.mp4"), watch, signal);
    const { timeline } = scored;
    ({ writer } = scored);

    watch.begin("picture");
    const staging = theme.stage(timeline);
    await renderFilm(writer, timeline, staging, {
      signal,
      onFrame: (frame) => watch.progress((frame + 1) / timeline.frames),
    });

    watch.begin("finish");
    const { width, height } = timeline;
    await writeFile(inFolder("poster.jpg"), await encodeStill(staging.poster(), width, height, "jpeg"));
    for (const [name, text] of Object.entries(besideFilm(scored, posting))) await writeFile(inFolder(name), text);
    if (io.today !== undefined) await writeFile(inFolder("review.json"), await reviewOf(posting, io.today));
    signal?.throwIfAborted();
    await folder.commit();
    return {
      folder: place,
      film: join(place, "film.mp4"),
      poster: join(place, "poster.jpg"),
      captions: join(place, "captions.vtt"),
      durationS: timeline.frames / FPS,
      width,
      height,
      scenes: timeline.scenes.length,
      ...watch.end(),
      warnings: [...posting.warnings, ...scored.warnings, ...lacking],
    };
  } finally {
    await writer?.close();
    await folder.discard();
  }
}

interface Scored {
  readonly storyboard: Storyboard;
  readonly timeline: Timeline;
  readonly transcript: string;
  readonly warnings: readonly string[];
  readonly writer: FilmWriter;
}

/**
 * Everything but the picture: the story, said, on the film's clock, and the film opened with its sound. The samples
 * are let go of at the end: what goes on is small, however long the film.
 */
async function score(
  posting: Posting,
  options: FilmOptions,
  writing: Writing,
  voiceIn: (language: string) => Voice | null,
  path: string,
  watch: Stopwatch,
  signal: AbortSignal | undefined,
): Promise<Scored> {
  watch.begin("script");
  const heard = { signal, onSpeak: () => watch.begin("voice"), onProgress: watch.progress };
  const { storyboard, spoken, voice, warnings } = await rehearse(posting, options.lengthS, voiceIn, writing, heard);
  const { timeline, narration } = buildTimeline(
    storyboard,
    spoken,
    titleOf(posting),
    choicesFor(posting, options, voice),
  );

  watch.begin("music");
  const { sound } = makeSound(timeline, narration);
  signal?.throwIfAborted();
  const writer = await openFilm(path, timeline, sound, timeline);
  return { storyboard, timeline, transcript: transcriptOf(spoken), warnings, writer };
}

function titleOf(posting: Posting): string {
  return posting.facts.title?.value ?? posting.slug;
}

function choicesFor(posting: Posting, options: FilmOptions, voice: Voice | null): TimelineChoices {
  const seed = seedOf(posting.text);
  const [width, height] = ASPECTS[options.aspect];
  return {
    aspect: options.aspect,
    theme: options.theme,
    brand: options.brand ?? brandFor(seed),
    seed,
    voice: voice?.name ?? null,
    music: options.music,
    burnCaptions: true,
    captionCharacters: themeNamed(options.theme).captionCharacters({ width, height }),
  };
}

/** The text files that go with a film, by name. */
function besideFilm({ storyboard, timeline, transcript }: Scored, posting: Posting): Record<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  return {
    "captions.vtt": toVtt(timeline.cues),
    "captions.srt": toSrt(timeline.cues),
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
