import { readClipSound } from "../media/clip-sound.ts";
import { MediaError } from "../media/errors.ts";
import { silence, type Stereo } from "../sound/stereo.ts";
import { FPS, SAMPLES_PER_FRAME, type Timeline } from "../timeline/timeline.ts";
import type { CheckFinding } from "./finding.ts";
import type { SoundRule } from "./listen.ts";
import { unreadable } from "./read-film.ts";
import { cueOverlap } from "./rules/cue-overlap.ts";
import { cueSpeed } from "./rules/cue-speed.ts";
import { click } from "./rules/sound/click.ts";
import { cutTail } from "./rules/sound/cut-tail.ts";
import { distortion } from "./rules/sound/distortion.ts";
import { loudness } from "./rules/sound/loudness.ts";
import { silent } from "./rules/sound/silent.ts";
import { truePeakRule } from "./rules/sound/true-peak.ts";
import { wordSync } from "./rules/sound/word-sync.ts";

const SOUND_RULES: readonly SoundRule[] = [
  loudness,
  truePeakRule,
  distortion,
  click,
  silent,
  cutTail,
  wordSync,
  cueOverlap,
  cueSpeed,
];

/** Checks a film's sound, and its captions against it. */
export function checkSound(timeline: Timeline, sound: Stereo): readonly CheckFinding[] {
  return SOUND_RULES.flatMap((rule) => rule(timeline, sound));
}

/**
 * A film's sound, decoded; as long as its picture is said to be, silent where there is none.
 * @throws {UnreadableFilm}
 */
export async function readFilmSound(path: string, timeline: Timeline): Promise<Stereo> {
  const sound = await readClipSound({ file: path, format: "mov" }, 0, timeline.frames / FPS).catch((error: unknown) => {
    if (error instanceof MediaError) return unreadable(path, error);
    throw error;
  });
  return sound ?? silence(timeline.frames * SAMPLES_PER_FRAME);
}
