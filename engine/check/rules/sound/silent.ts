import { SAMPLE_RATE } from "../../../speech/voice.ts";
import type { CheckFinding } from "../../finding.ts";
import { MOST_SILENCE_S, SILENT_DB } from "../../floors.ts";
import { isHeard, soundFinding, type SoundRule } from "../../listen.ts";

const WINDOW = SAMPLE_RATE / 20;

/** Stretches in which nothing is heard. */
export const silent: SoundRule = (timeline, { left, right }) => {
  if (!isHeard(timeline)) return [];
  const found: CheckFinding[] = [];
  const floor = 10 ** (SILENT_DB / 10);
  let since = 0;
  const close = (end: number): void => {
    const seconds = (end - since) / SAMPLE_RATE;
    if (seconds <= MOST_SILENCE_S) return;
    const message = `nothing is heard for ${seconds.toFixed(1)} s, at most ${MOST_SILENCE_S} s`;
    found.push(soundFinding(timeline, "silence", since, { message, measured: seconds, floor: MOST_SILENCE_S }));
  };
  for (let start = 0; start < left.length; start += WINDOW) {
    const end = Math.min(left.length, start + WINDOW);
    let sum = 0;
    for (let i = start; i < end; i++) sum += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2;
    if (sum / (end - start) < floor) continue;
    close(start);
    since = end;
  }
  close(left.length);
  return found;
};
