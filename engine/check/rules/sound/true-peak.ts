import { peakAfter, toDb, truePeak } from "../../../sound/true-peak.ts";
import { MOST_TRUE_PEAK_DB } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

/** Peaks between samples, which players and their converters clip. */
export const truePeakRule: SoundRule = (timeline, { left, right }) => {
  const peak = Math.max(truePeak(left), truePeak(right));
  const measured = toDb(peak);
  if (measured <= MOST_TRUE_PEAK_DB) return [];
  const loudest = truePeak(left) >= truePeak(right) ? left : right;
  let at = 0;
  while (at < loudest.length && peakAfter(loudest, at) < peak) at++;
  const message = `a true peak of ${measured.toFixed(1)} dBTP, at most ${MOST_TRUE_PEAK_DB}`;
  return [soundFinding(timeline, "true-peak", at, { message, measured, floor: MOST_TRUE_PEAK_DB })];
};
