import type { Stereo } from "../sound/stereo.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../timeline/timeline.ts";
import type { CheckFinding, CheckRule } from "./finding.ts";

/** A rule about what is heard, or about captions. */
export type SoundRule = (timeline: Timeline, sound: Stereo) => readonly CheckFinding[];

/** A finding about what is heard; `sample` is where, null for the film as a whole. */
export function soundFinding(
  { scenes, frames }: Timeline,
  rule: CheckRule,
  sample: number | null,
  { text = "", ...told }: Pick<CheckFinding, "message" | "measured" | "floor"> & { readonly text?: string },
): CheckFinding {
  const frame = sample === null ? null : Math.min(frames - 1, Math.max(0, Math.floor(sample / SAMPLES_PER_FRAME)));
  const scene = frame === null ? null : scenes.find((one) => frame >= one.start && frame < one.start + one.frames);
  return { rule, scene: scene?.id ?? null, frame, text, where: null, ...told };
}

/** Whether a film is meant to be heard at all. */
export function isHeard({ voice, music, musicFile }: Timeline): boolean {
  return voice !== null || music !== null || (musicFile ?? null) !== null;
}
