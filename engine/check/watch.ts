import type { YuvPicture } from "../picture/yuv.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { CheckFinding } from "./finding.ts";

/** A rule about pictures as they are seen. It is shown them in order, then asked what it found. */
export interface FilmRule {
  /** @param picture is painted over after the call */
  readonly see: (frame: number, picture: YuvPicture) => void;
  /** To be asked once, at the end. */
  readonly findings: () => readonly CheckFinding[];
}

export type FilmRuleFor = (timeline: Timeline) => FilmRule;
