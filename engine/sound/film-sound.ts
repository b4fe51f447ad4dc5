import type { PlacedUtterance } from "../timeline/lay.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../timeline/timeline.ts";
import { mixFilm, type MixReport, type PlacedSound } from "./mix.ts";
import { composeScore } from "./score/score.ts";
import type { Stereo } from "./stereo.ts";

/** The whole sound of a film: narration, music and what its clips sound of, mixed and mastered. */
export function makeSound(
  timeline: Timeline,
  narration: readonly PlacedUtterance[],
  clips: readonly PlacedSound[] = [],
): { readonly sound: Stereo; readonly report: MixReport } {
  const samples = timeline.frames * SAMPLES_PER_FRAME;
  const spoken = narration.filter(({ utterance }) => utterance.samples.length > 0);
  const music =
    timeline.music === null
      ? null
      : composeScore({
          mood: timeline.music,
          seed: timeline.seed,
          samples,
          cuts: timeline.scenes.slice(1).map((scene) => scene.start * SAMPLES_PER_FRAME),
          callToAction: (timeline.scenes.at(-1)?.start ?? 0) * SAMPLES_PER_FRAME,
        });
  const { left, right, report } = mixFilm({
    narration: spoken.length === 0 ? null : placed(spoken, samples),
    speech: spoken.map(({ utterance, start }) => [start, start + utterance.samples.length] as const),
    music,
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
