/** How long a film's sound takes to make, apart from its voice. */
import { composeScore, mixFilm } from "../../engine/sound/index.ts";
import { SAMPLES_PER_FRAME, type Timeline } from "../../engine/timeline/timeline.ts";

/** Samples that are filtered to know how fast this machine is at this moment. */
const UNIT_SAMPLES = 40_000_000;

/**
 * Music and mix of a timeline, with noise for a voice.
 * @returns seconds of processor time a minute of film, and the same counted in units: one is a plain filter over
 * {@link UNIT_SAMPLES} samples, so that it holds on a noisy machine
 */
export function soundCost(timeline: Timeline): { readonly secondsAMinute: number; readonly units: number } {
  const samples = timeline.frames * SAMPLES_PER_FRAME;
  const words = timeline.scenes.flatMap((scene) => scene.words);
  const speech = words.map(({ start, end }) => [start, end] as const);
  const narration = new Float32Array(samples);
  for (const [start, end] of speech) {
    for (let i = start; i < end; i++) narration[i] = 0.3 * Math.sin(i / 31) * Math.sin(i / 1700) * Math.sin(i * i);
  }
  const before = unit();
  const begun = process.cpuUsage();
  const music = composeScore({
    mood: timeline.music ?? "lofi",
    seed: timeline.seed,
    samples,
    cuts: timeline.scenes.slice(1).map(({ start }) => start * SAMPLES_PER_FRAME),
    callToAction: (timeline.scenes.at(-1)?.start ?? 0) * SAMPLES_PER_FRAME,
    speech,
  });
  mixFilm({ narration, speech, music, samples });
  const seconds = process.cpuUsage(begun).user / 1e6;
  const minutes = samples / 48_000 / 60;
  return { secondsAMinute: seconds / minutes, units: seconds / minutes / ((before + unit()) / 2) };
}

/** Seconds of processor time that a plain filter takes. */
function unit(): number {
  const begun = process.cpuUsage();
  let z = 0;
  let sum = 0;
  for (let i = 0; i < UNIT_SAMPLES; i++) {
    const y = 0.3 * (i & 255) + z;
    z = 0.5 * y - 0.2 * z;
    sum += y;
  }
  const seconds = process.cpuUsage(begun).user / 1e6;
  return Number.isFinite(sum) ? seconds : Number.NaN;
}
