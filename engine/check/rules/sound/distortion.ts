import { LEAST_PEAK_SPREAD } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

/** Amplitudes are told apart in steps of this part of the highest. */
const STEPS = 4096;
/** Shares of the samples: how high the highest of them are. */
const RARE = 0.001;
const SELDOM = 0.005;

/**
 * Sound that was cut off at some level lies there for a part of the time that no music or voice does, also when it has
 * been encoded since: its rarest heights are hardly higher than those that come seldom.
 */
export const distortion: SoundRule = (timeline, { left, right }) => {
  let peak = 0;
  for (const samples of [left, right]) for (const x of samples) peak = Math.max(peak, Math.abs(x));
  if (peak === 0) return [];
  const counts = new Uint32Array(STEPS + 1);
  const stepOf = (x: number): number => Math.floor((STEPS * Math.abs(x)) / peak);
  for (const samples of [left, right]) {
    for (const x of samples) counts[stepOf(x)] = (counts[stepOf(x)] ?? 0) + 1;
  }
  const rare = reachedBy(counts, RARE * 2 * left.length);
  const measured = rare / reachedBy(counts, SELDOM * 2 * left.length);
  if (measured >= LEAST_PEAK_SPREAD) return [];
  const at = left.findIndex((x, i) => Math.max(stepOf(x), stepOf(right[i] ?? 0)) >= rare);
  const message = `the sound is clipped: its loudest thousandth is ${measured.toFixed(2)} times as high as its loudest two hundredth, at least ${LEAST_PEAK_SPREAD}`;
  return [soundFinding(timeline, "distortion", at, { message, measured, floor: LEAST_PEAK_SPREAD })];
};

/** The step that so many samples reach. */
function reachedBy(counts: Uint32Array, samples: number): number {
  let step = STEPS;
  for (let reached = counts[step] ?? 0; reached < samples && step > 1; ) reached += counts[--step] ?? 0;
  return step;
}
