import { join } from "node:path";
import { assetsFor } from "../assets-for.ts";
import type { BrandKit } from "../brand/index.ts";
import { gatherMedia, type MediaChoice, openPlaced, placeMedia, recordedLine } from "../media/index.ts";
import { paint } from "../picture/compositor.ts";
import { themeNamed } from "../picture/themes/index.ts";
import { createPicture } from "../picture/yuv.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { checkFile } from "./check-file.ts";
import { checkSound, readFilmSound } from "./check-sound.ts";
import { checkStaged, LAYOUT_RULES } from "./check-staged.ts";
import { readTimeline } from "./film-files.ts";
import { CHECK_RULES, type CheckFinding } from "./finding.ts";
import { framesToMatch } from "./rules/match.ts";
import type { LayoutRuleFor } from "./survey.ts";

export interface CheckedFilm {
  readonly folder: string;
  readonly timeline: Timeline;
  /** In the order of the film, those about the whole of it first. */
  readonly findings: readonly CheckFinding[];
}

/** "layout" is the film as its timeline lays it out, "film" the file. */
export type CheckStage = "layout" | "film";

export interface CheckIo {
  /** The kit and the media that the film was made with; without them a film that had them is not like its timeline. */
  readonly kit?: BrandKit | null;
  readonly media?: readonly MediaChoice[];
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: { readonly stage: CheckStage; readonly fraction: number }) => void;
}

/**
 * Checks a film: lays its timeline out again, then decodes picture and sound of the file and compares.
 * @param folder holds `film.mp4` and `timeline.json`
 * @throws {NoFilm}, {UnreadableFilm}, {MediaError}; a RangeError for a theme that there isn't; the signal's reason
 */
export async function checkFilm(folder: string, io: CheckIo = {}): Promise<CheckedFilm> {
  const { kit = null, media = [], signal, onProgress } = io;
  const timeline = await readTimeline(folder);
  const theme = await themeNamed(timeline.theme);
  const { files } = await gatherMedia(media, signal);
  const line = await recordedLine(files, timeline.lengthS);
  const own = await openPlaced(files, placeMedia(files, timeline.scenes, timeline.seed), line, signal);
  const painted = new Map<number, Uint8Array>();
  let laidOut: readonly CheckFinding[] = [];
  try {
    const staging = theme.stage(timeline, assetsFor(kit, own.footageFor(timeline)));
    laidOut = await checkStaged(timeline, staging, {
      rules: [...LAYOUT_RULES, painting(framesToMatch(timeline), painted)],
      signal,
      onFrame: (frame) => onProgress?.({ stage: "layout", fraction: (frame + 1) / timeline.frames }),
    });
  } finally {
    await own.close();
  }
  const film = join(folder, "film.mp4");
  const shown = await checkFile(film, timeline, painted, {
    signal,
    onFrame: (frame) => onProgress?.({ stage: "film", fraction: Math.min(1, (frame + 1) / timeline.frames) }),
  });
  const heard = checkSound(timeline, await readFilmSound(film, timeline));
  onProgress?.({ stage: "film", fraction: 1 });
  return { folder, timeline, findings: [...laidOut, ...shown, ...heard].toSorted(inOrder) };
}

/** Paints some frames and keeps their luma. */
function painting(frames: readonly number[], into: Map<number, Uint8Array>): LayoutRuleFor {
  const wanted = new Set(frames);
  return ({ width, height }) => ({
    see: ({ frame, list }) => {
      if (!wanted.has(frame)) return;
      const picture = createPicture(width, height);
      paint(picture, list, { x: 0, y: 0, width, height });
      into.set(frame, picture.y);
    },
    findings: () => [],
  });
}

function inOrder(a: CheckFinding, b: CheckFinding): number {
  return (a.frame ?? -1) - (b.frame ?? -1) || CHECK_RULES.indexOf(a.rule) - CHECK_RULES.indexOf(b.rule);
}
