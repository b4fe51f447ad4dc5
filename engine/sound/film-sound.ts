import type { PlacedUtterance } from "../timeline/lay.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../timeline/timeline.ts";
import { mixFilm, type MixReport, type PlacedSound } from "./mix.ts";
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
  const samples = timeline.frames * SAMPLES_PER_FRAME;
  const spoken = narration.filter(({ utterance }) => utterance.samples.length > 0);
  const speech = spoken.map(({ utterance, start }) => [start, start + utterance.samples.length] as const);
  const music =
    ownMusic !== null || timeline.music === null || timeline.musicVolume === 0
      ? ownMusic
      : composeScore({
          mood: timeline.music,
          seed: timeline.seed,
          samples,
          cuts: timeline.scenes.slice(1).map((scene) => scene.start * SAMPLES_PER_FRAME),
          callToAction: (timeline.scenes.at(-1)?.start ?? 0) * SAMPLES_PER_FRAME,
          speech,
        });
  const { left, right, report } = mixFilm({
    narration: spoken.length === 0 ? null : placed(spoken, samples),
    speech,
    music,
    musicVolume: timeline.musicVolume ?? 1,
    clips,
    samples,
  });
  return { sound: { left, right }, report };
}

function placed(narration: readonly PlacedUtterance[], samples: number): Float32Array {
  const track = new Float32Array(samples);
  for (const { utterance, start } of narration) track.set(utterance.samples.subarray(0, samples - start), start);
  return track;
}
