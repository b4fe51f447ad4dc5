import { SAMPLE_RATE } from "../../speech/voice.ts";
import { widthOf } from "../../timeline/cues.ts";
import { FPS } from "../../timeline/timeline.ts";
import type { CheckFinding } from "../finding.ts";
import { LEAST_CUE_S, MOST_CUE_CHARACTERS_PER_S, MOST_CUE_LINES } from "../floors.ts";
import { soundFinding, type SoundRule } from "../listen.ts";

/** Captions that flash by, that nobody reads so fast, or that stand too high. */
export const cueSpeed: SoundRule = (timeline) => {
  const found: CheckFinding[] = [];
  for (const { lines, start, end } of timeline.cues) {
    const words = lines.flat();
    const text = words.map((word) => word.text).join(" ");
    const tell = (message: string, measured: number, floor: number): void => {
      found.push(soundFinding(timeline, "cue-speed", start, { text, message, measured, floor }));
    };
    const seconds = (end - start) / SAMPLE_RATE;
    if (seconds < LEAST_CUE_S - 1 / FPS) {
      tell(`this caption is shown for ${seconds.toFixed(2)} s, at least ${LEAST_CUE_S} s`, seconds, LEAST_CUE_S);
    }
    const speed = widthOf(words) / Math.max(seconds, 1 / FPS);
    const most = MOST_CUE_CHARACTERS_PER_S;
    if (speed > most) {
      tell(`this caption asks for ${speed.toFixed(0)} characters to be read in a second, at most ${most}`, speed, most);
    }
    if (lines.length > MOST_CUE_LINES) {
      tell(`this caption has ${lines.length} lines, at most ${MOST_CUE_LINES}`, lines.length, MOST_CUE_LINES);
    }
  }
  return found;
};
