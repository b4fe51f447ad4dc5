import type { PlacedUtterance } from "../timeline/lay.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../timeline/timeline.ts";
import { mixFilm, type MixInput, type MixReport, type PlacedSound } from "./mix.ts";
import { composeScore } from "./score/score.ts";
import type { Stereo } from "./stereo.ts";

/**
 * The whole sound of a film: narration, music and what its clips sound of, mixed and mastered.
 * @param ownMusic the user's, as long as the film; null for the music that the timeline names
 */
export function makeSound(
  timeline: Timeline,
  narration: readonly PlacedUtterance[],
  clips: readonly PlacedSound[] = [],
  ownMusic: Stereo | null = null,
): { readonly sound: Stereo; readonly report: MixReport } {
  const music = ownMusic ?? makeMusic(timeline, narration);
  const { left, right, report } = mixFilm({
    ...narrationOf(timeline, narration),
    music,
    musicVolume: timeline.musicVolume ?? 1,
    clips,
  });
  return { sound: { left, right }, report };
}

/** The music that a timeline names, composed around its narration; null for none. */
export function makeMusic(timeline: Timeline, narration: readonly PlacedUtterance[]): Stereo | null {
  if (timeline.music === null || timeline.musicVolume === 0) return null;
  return composeScore({
    mood: timeline.music,
    seed: timeline.seed,
    samples: timeline.frames * SAMPLES_PER_FRAME,
    cuts: timeline.scenes.slice(1).map((scene) => scene.start * SAMPLES_PER_FRAME),
    callToAction: (timeline.scenes.at(-1)?.start ?? 0) * SAMPLES_PER_FRAME,
    speech: speechIn(narration),
  });
}

/** A film's voice for its mix. */
export function narrationOf(
  timeline: Timeline,
  narration: readonly PlacedUtterance[],
): Pick<MixInput, "narration" | "speech" | "samples"> {
  const samples = timeline.frames * SAMPLES_PER_FRAME;
  const speech = speechIn(narration);
  return { narration: speech.length === 0 ? null : placed(narration, samples), speech, samples };
}

/** When somebody speaks. */
function speechIn(narration: readonly PlacedUtterance[]): MixInput["speech"] {
  return narration
    .filter(({ utterance }) => utterance.samples.length > 0)
    .map(({ utterance, start }) => [start, start + utterance.samples.length] as const);
}

function placed(narration: readonly PlacedUtterance[], samples: number): Float32Array {
  const track = new Float32Array(samples);
  for (const { utterance, start } of narration) track.set(utterance.samples.subarray(0, samples - start), start);
  return track;
}
