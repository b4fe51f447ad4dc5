import { MOST_AT_PEAK } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

/** Sound that was cut off at some level lies there for a part of the time that no music or voice does. */
export const distortion: SoundRule = (timeline, { left, right }) => {
  let peak = 0;
  for (const samples of [left, right]) for (const x of samples) peak = Math.max(peak, Math.abs(x));
  if (peak === 0) return [];
  const { within, share } = MOST_AT_PEAK;
  let count = 0;
  let first = -1;
  for (const samples of [left, right]) {
    samples.forEach((x, i) => {
      if (Math.abs(x) < within * peak) return;
      count++;
      if (first < 0 || i < first) first = i;
    });
  }
  const measured = count / (left.length + right.length);
  if (measured <= share) return [];
  const percent = (part: number): string => `${(100 * part).toFixed(2)}%`;
  const message = `the sound is clipped: ${percent(measured)} of it is as high as its peak, at most ${percent(share)}`;
  return [soundFinding(timeline, "distortion", first, { message, measured, floor: share })];
};
