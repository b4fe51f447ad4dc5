import type { Staging } from "../picture/themes/theme.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { CheckFinding } from "./finding.ts";
import { IN_BY, IN_BY_TOLERANCE_FRAMES } from "./floors.ts";
import { createObserver, type Moment } from "./moment.ts";

/** A rule about how frames are laid out. It is shown the frames in order, then asked what it found. */
export interface LayoutRule {
  readonly see: (moment: Moment) => void;
  /** To be asked once, at the end. */
  readonly findings: () => readonly CheckFinding[];
}

export type LayoutRuleFor = (timeline: Timeline) => LayoutRule;

/**
 * Frames of a scene that are looked at, in order: each so many, and those by which something is to be in, or may still be
 * seen: what is in between is not known.
 */
function looksAt(frames: number, every: number): readonly number[] {
  const offsets = new Set(Array.from({ length: Math.ceil(frames / every) }, (_, index) => index * every));
  offsets.add(Math.min(frames - 1, Math.floor(frames * IN_BY + IN_BY_TOLERANCE_FRAMES)));
  offsets.add(frames - 1);
  return [...offsets].toSorted((a, b) => a - b);
}

/**
 * Shows rules the frames of a staged film.
 * @param io.everyFrames looks at each so many frames only, and at the first, the middle and the last of each scene
 */
export async function survey(
  timeline: Timeline,
  staging: Staging,
  rules: readonly LayoutRuleFor[],
  io: {
    readonly everyFrames?: number;
    readonly signal?: AbortSignal | undefined;
    readonly onFrame?: (frame: number) => void;
  } = {},
): Promise<readonly CheckFinding[]> {
  const running = rules.map((rule) => rule(timeline));
  const observe = createObserver(timeline);
  for (const scene of timeline.scenes) {
    for (const offset of looksAt(scene.frames, io.everyFrames ?? 1)) {
      io.signal?.throwIfAborted();
      const frame = scene.start + offset;
      await staging.ready(frame);
      const moment = observe(frame, scene, staging.frame(frame));
      for (const rule of running) rule.see(moment);
      io.onFrame?.(frame);
    }
  }
  return running.flatMap((rule) => rule.findings());
}
