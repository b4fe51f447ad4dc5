import { SAMPLE_RATE } from "../../../speech/voice.ts";
import { toDb } from "../../../sound/true-peak.ts";
import { MOST_AT_END_DB } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

const END = SAMPLE_RATE / 100;

/** Sound, or a word, that is cut off with the film. */
export const cutTail: SoundRule = (timeline, { left, right }) => {
  const found = [];
  let peak = 0;
  for (const samples of [left, right]) {
    for (const x of samples.subarray(Math.max(0, samples.length - END))) peak = Math.max(peak, Math.abs(x));
  }
  const measured = toDb(peak);
  if (measured > MOST_AT_END_DB) {
    const message = `the sound is cut off: its last 10 ms reach ${measured.toFixed(0)} dBFS, at most ${MOST_AT_END_DB}`;
    found.push(soundFinding(timeline, "cut-tail", left.length - 1, { message, measured, floor: MOST_AT_END_DB }));
  }
  const last = timeline.scenes.flatMap(({ words }) => words).findLast(({ end }) => end > left.length);
  if (last !== undefined) {
    const over = (last.end - left.length) / SAMPLE_RATE;
    found.push(
      soundFinding(timeline, "cut-tail", left.length - 1, {
        text: last.text,
        message: `a word ends ${over.toFixed(2)} s after the film`,
        measured: over,
        floor: 0,
      }),
    );
  }
  return found;
};
