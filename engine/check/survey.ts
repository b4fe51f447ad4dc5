import type { Staging } from "../picture/themes/theme.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { CheckFinding } from "./finding.ts";
import { createObserver, type Moment } from "./moment.ts";

/** A rule about how frames are laid out. It is shown the frames in order, then asked what it found. */
export interface LayoutRule {
  readonly see: (moment: Moment) => void;
  /** To be asked once, at the end. */
  readonly findings: () => readonly CheckFinding[];
}

export type LayoutRuleFor = (timeline: Timeline) => LayoutRule;

/**
 * Shows rules the frames of a staged film.
 * @param io.everyFrames looks at each so many frames only, and at the first of each scene
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
    for (let offset = 0; offset < scene.frames; offset += io.everyFrames ?? 1) {
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
