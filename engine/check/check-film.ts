import { join } from "node:path";
import { type Assets, NO_ASSETS } from "../picture/assets.ts";
import type { DisplayList } from "../picture/display-list.ts";
import { themeNamed } from "../picture/themes/index.ts";
import type { Timeline } from "../timeline/timeline.ts";
import { checkFile } from "./check-file.ts";
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
  /** What the company brought to the film; nothing if it isn't said. */
  readonly assets?: Assets;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (progress: { readonly stage: CheckStage; readonly fraction: number }) => void;
}

/**
 * Checks a film's picture: lays its timeline out again, then decodes the file and compares.
 * @param folder holds `film.mp4` and `timeline.json`
 * @throws {NoFilm}, {UnreadableFilm}; a RangeError for a theme that there isn't; the signal's reason
 */
export async function checkFilm(folder: string, io: CheckIo = {}): Promise<CheckedFilm> {
  const { assets = NO_ASSETS, signal, onProgress } = io;
  const timeline = await readTimeline(folder);
  const staging = (await themeNamed(timeline.theme)).stage(timeline, assets);
  const lists = new Map<number, DisplayList>();
  const laidOut = await checkStaged(timeline, staging, {
    rules: [...LAYOUT_RULES, keeping(framesToMatch(timeline), lists)],
    signal,
    onFrame: (frame) => onProgress?.({ stage: "layout", fraction: (frame + 1) / timeline.frames }),
  });
  const shown = await checkFile(join(folder, "film.mp4"), timeline, lists, {
    signal,
    onFrame: (frame) => onProgress?.({ stage: "film", fraction: Math.min(1, (frame + 1) / timeline.frames) }),
  });
  onProgress?.({ stage: "film", fraction: 1 });
  return { folder, timeline, findings: [...laidOut, ...shown].toSorted(inOrder) };
}

/** Keeps the lists of some frames. */
function keeping(frames: readonly number[], lists: Map<number, DisplayList>): LayoutRuleFor {
  const wanted = new Set(frames);
  return () => ({
    see: ({ frame, list }) => {
      if (wanted.has(frame)) lists.set(frame, list);
    },
    findings: () => [],
  });
}

function inOrder(a: CheckFinding, b: CheckFinding): number {
  return (a.frame ?? -1) - (b.frame ?? -1) || CHECK_RULES.indexOf(a.rule) - CHECK_RULES.indexOf(b.rule);
}
