import { integratedLoudness } from "../../../sound/loudness.ts";
import { LOUDNESS_LUFS } from "../../floors.ts";
import { isHeard, soundFinding, type SoundRule } from "../../listen.ts";

/** How loud the film is as a whole. */
export const loudness: SoundRule = (timeline, sound) => {
  if (!isHeard(timeline)) return [];
  const measured = integratedLoudness(sound);
  const { target, tolerance } = LOUDNESS_LUFS;
  if (Math.abs(measured - target) <= tolerance) return [];
  const found = Number.isFinite(measured) ? `the film's loudness is ${measured.toFixed(1)} LUFS` : "nothing is heard";
  const message = `${found}, expected ${target} LUFS ± ${tolerance}`;
  return [
    soundFinding(timeline, "loudness", null, {
      message,
      measured: Number.isFinite(measured) ? measured : null,
      floor: target,
    }),
  ];
};
