import { assetsFor } from "./assets-for.ts";
import { withKit } from "./brand/kit-facts.ts";
import { choicesFor, type FilmOptions, themeOf, titleOf } from "./film-choices.ts";
import { gatherMedia, openPlaced, placeMedia, recordedLine, sceneSounds } from "./media/index.ts";
import { openFilm } from "./output/film-writer.ts";
import { halfOf, halfSizeWriter } from "./output/half-size.ts";
import { renderFilm } from "./output/render-film.ts";
import type { Posting } from "./posting/index.ts";
import { recordingOf } from "./recorded-narration.ts";
import { rehearse } from "./rehearse.ts";
import { makeSound } from "./sound/film-sound.ts";
import { musicFileOf } from "./sound/own/read-music.ts";
import { voiceFor } from "./speech/choose-voice.ts";
import { type Progress, startStopwatch } from "./stopwatch.ts";
import { buildTimeline } from "./timeline/build.ts";
import { FPS } from "./timeline/timeline.ts";
import { writingOf } from "./writing.ts";

export interface Preview {
  readonly durationS: number;
  readonly width: number;
  readonly height: number;
  readonly elapsedMs: number;
  /** What became of the kit and the media, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Makes the very film that {@link makeFilm} would make, at half its size and encoded in haste, and nothing beside it.
 * @param path the MP4; on an error or an abort there is half of it
 * @throws as `makeFilm`
 */
export async function makePreview(
  posting: Posting,
  options: FilmOptions,
  path: string,
  io: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (progress: Progress) => void;
    /** Milliseconds from any start. */
    readonly now?: () => number;
  } = {},
): Promise<Preview> {
  const { signal, now = () => performance.now() } = io;
  const watch = startStopwatch(now, io.onProgress);
  signal?.throwIfAborted();
  const theme = await themeOf(posting, options.theme);
  const kit = options.kit ?? null;
  const told = withKit(posting, kit);
  const gathered = await gatherMedia(options.media ?? [], signal);
  const voiceIn = (language: string) => voiceFor(options, language).voice;
  const writing = writingOf(posting, options, signal);
  watch.begin("script");
  const ownMusic = await musicFileOf(options, signal);
  const line = await recordedLine(gathered.files, options.lengthS);
  const recording = await recordingOf(options, signal);
  const heard = { signal, line, recording, onSpeak: () => watch.begin("voice"), onProgress: watch.progress };
  const { storyboard, spoken, voice } = await rehearse(told.posting, options.lengthS, voiceIn, writing, heard);
  const choices = choicesFor(posting, { ...options, theme }, options.aspect, voice);
  const { timeline, narration } = buildTimeline(storyboard, spoken, titleOf(posting), choices);
  watch.begin("music");
  const size = halfOf(timeline);
  const placement = placeMedia(gathered.files, timeline.scenes, timeline.seed);
  const media = await openPlaced(gathered.files, placement, line, signal);
  try {
    const clips = options.clipSound === true ? await sceneSounds(media.clips, timeline.scenes, signal) : [];
    const { sound } = makeSound(timeline, narration, clips, ownMusic);
    watch.begin("picture");
    const staging = theme.stage(timeline, assetsFor(kit, media.footageFor(timeline)));
    const writer = halfSizeWriter(await openFilm(path, size, sound, timeline, "preview"), timeline);
    await renderFilm(writer, timeline, staging, {
      signal,
      onFrame: (frame) => watch.progress((frame + 1) / timeline.frames),
    });
  } finally {
    await media.close();
  }
  return {
    durationS: timeline.frames / FPS,
    ...size,
    elapsedMs: watch.end().elapsedMs,
    notes: [...(kit?.notes ?? []), ...told.notes, ...gathered.notes, ...placement.notes],
  };
}
