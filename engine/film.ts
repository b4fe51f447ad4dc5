import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openFilmFolder } from "./output/film-folder.ts";
import { encodeStill } from "./output/poster.ts";
import { renderFilm } from "./output/render-film.ts";
import { toSrt, toVtt } from "./output/subtitles.ts";
import { brandFor } from "./picture/brand.ts";
import { themeNamed } from "./picture/themes/index.ts";
import type { Posting } from "./posting/index.ts";
import { rehearse } from "./rehearse.ts";
import { traceOf } from "./script/index.ts";
import { isUnspaced } from "./script/segment.ts";
import type { LengthS } from "./script/storyboard.ts";
import { makeSound } from "./sound/film-sound.ts";
import { transcriptOf, voiceFor } from "./speech/narrate.ts";
import { buildTimeline } from "./timeline/build.ts";
import { seedOf } from "./timeline/seed.ts";
import { ASPECTS, type Aspect, FPS, type Mood } from "./timeline/timeline.ts";

export interface FilmOptions {
  readonly lengthS: LengthS;
  readonly aspect: Aspect;
  /** A voice's name; null for a film without one. */
  readonly voice: string | null;
  readonly music: Mood | null;
  readonly theme: string;
  /** "#rrggbb"; null for one of the house's, chosen by the posting. */
  readonly brand: string | null;
}

export type Stage = "script" | "voice" | "music" | "picture" | "finish";

export interface Progress {
  readonly stage: Stage;
  /** 0 to 1 of the stage. */
  readonly fraction: number;
  /** Seconds that the stage still takes, once that can be told. */
  readonly etaS?: number;
}

export interface FilmIo {
  /** The film gets a folder of the posting's name in it. */
  readonly outDir: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told before the long work begins: what the film will lack. */
  readonly warn?: (sentence: string) => void;
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
 * @throws the reason of `io.signal`; {@link NarrationTooLong}; errors of the voice and of the file system
 */
export async function makeFilm(posting: Posting, options: FilmOptions, io: FilmIo): Promise<FilmResult> {
  const { signal } = io;
  const watch = stopwatch(io);
  signal?.throwIfAborted();
  const theme = themeNamed(options.theme);
  const chosen = voiceFor(options.voice, posting.facts.language);
  if (chosen.warning !== null) io.warn?.(chosen.warning);

  watch.begin("script");
  const seed = seedOf(posting.text);
  const [width, height] = ASPECTS[options.aspect];
  const choices = {
    aspect: options.aspect,
    theme: options.theme,
    brand: options.brand ?? brandFor(seed),
    seed,
    voice: chosen.voice?.name ?? null,
    music: options.music,
    burnCaptions: true,
    captionCharacters: theme.captionCharacters({ width, height }),
  };

  watch.begin("voice");
  const { storyboard, spoken, warnings } = await rehearse(posting, options.lengthS, chosen.voice, {
    signal,
    onProgress: watch.progress,
  });
  const title = posting.facts.title?.value ?? posting.slug;
  const { timeline, narration } = buildTimeline(storyboard, spoken, title, choices);

  watch.begin("music");
  const { sound } = makeSound(timeline, narration);
  signal?.throwIfAborted();

  const folder = await openFilmFolder(join(io.outDir, posting.slug));
  try {
    watch.begin("picture");
    const staging = theme.stage(timeline);
    await renderFilm(join(folder.working, "film.mp4"), timeline, staging, sound, {
      signal,
      onFrame: (frame) => watch.progress((frame + 1) / timeline.frames),
    });

    watch.begin("finish");
    const unspaced = isUnspaced(storyboard.scenes.map((scene) => scene.narration).join(" "));
    const files: Record<string, string | Buffer> = {
      "poster.jpg": await encodeStill(staging.poster(), width, height, "jpeg"),
      "captions.vtt": toVtt(timeline.cues, unspaced),
      "captions.srt": toSrt(timeline.cues, unspaced),
      "transcript.txt": transcriptOf(spoken),
      "storyboard.json": json(storyboard),
      "timeline.json": json(timeline),
      "trace.json": json(traceOf(storyboard, posting)),
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder.working, name), content);
    signal?.throwIfAborted();
    await folder.commit();
  } finally {
    await folder.discard();
  }

  const place = join(io.outDir, posting.slug);
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
    warnings: [...posting.warnings, ...warnings, ...(chosen.warning === null ? [] : [chosen.warning])],
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Times the stages and passes their progress on, with the time left once a tenth of a stage is done. */
function stopwatch({ onProgress, now = () => performance.now() }: FilmIo) {
  const stages: Record<Stage, number> = { script: 0, voice: 0, music: 0, picture: 0, finish: 0 };
  const start = now();
  let stage: Stage = "script";
  let began = start;
  const stop = (): void => {
    const time = now();
    stages[stage] += time - began;
    began = time;
  };
  return {
    begin: (next: Stage): void => {
      stop();
      stage = next;
      onProgress?.({ stage, fraction: 0 });
    },
    progress: (fraction: number): void => {
      const etaS = ((now() - began) / 1000) * (1 / fraction - 1);
      onProgress?.(fraction < 0.1 ? { stage, fraction } : { stage, fraction, etaS });
    },
    end: (): { elapsedMs: number; stages: Record<Stage, number> } => {
      stop();
      onProgress?.({ stage, fraction: 1 });
      for (const name of Object.keys(stages) as Stage[]) stages[name] = Math.round(stages[name]);
      return { elapsedMs: Math.round(now() - start), stages };
    },
  };
}
