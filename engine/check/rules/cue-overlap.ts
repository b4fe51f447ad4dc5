import { SAMPLES_PER_FRAME } from "../../timeline/timeline.ts";
import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { CheckFinding } from "../finding.ts";
import { soundFinding, type SoundRule } from "../listen.ts";

/** Captions that are shown while another one is, or after the film. */
export const cueOverlap: SoundRule = (timeline) => {
  const found: CheckFinding[] = [];
  const length = timeline.frames * SAMPLES_PER_FRAME;
  timeline.cues.forEach((cue, index) => {
    const text = cue.lines
      .flat()
      .map((word) => word.text)
      .join(" ");
    const before = timeline.cues[index - 1];
    const overlap = ((before?.end ?? 0) - cue.start) / SAMPLE_RATE;
    if (overlap > 0) {
      const message = `this caption begins ${overlap.toFixed(2)} s before the one before it ends`;
      found.push(soundFinding(timeline, "cue-overlap", cue.start, { text, message, measured: overlap, floor: 0 }));
    }
    const over = (cue.end - length) / SAMPLE_RATE;
    if (over > 0) {
      const message = `this caption ends ${over.toFixed(2)} s after the film`;
      found.push(soundFinding(timeline, "cue-overlap", cue.start, { text, message, measured: over, floor: 0 }));
    }
  });
  return found;
};
