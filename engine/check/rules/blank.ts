import { LEAST_DEVIATION } from "../floors.ts";
import type { CheckFinding } from "../finding.ts";
import type { FilmRuleFor } from "../watch.ts";

/** One in so many pixels each way is looked at. */
const STEP_PX = 6;

/** Frames that show nothing. */
export const blank: FilmRuleFor = (timeline) => {
  const runs: { from: number; to: number; deviation: number }[] = [];
  let before = -1;
  return {
    see: (frame, picture) => {
      const deviation = deviationOf(picture);
      const last = runs.at(-1);
      if (deviation < LEAST_DEVIATION) {
        if (last !== undefined && last.to === before) last.to = frame;
        else runs.push({ from: frame, to: frame, deviation });
      }
      before = frame;
    },
    findings: () =>
      runs.map(({ from, to, deviation }): CheckFinding => {
        const scene = timeline.scenes.find(({ start, frames }) => from >= start && from < start + frames);
        const count = to - from + 1;
        const what = from === 0 ? "the first frame shows" : count === 1 ? "a frame shows" : `${count} frames show`;
        return {
          rule: "blank",
          scene: scene?.id ?? null,
          frame: from,
          text: "",
          message: `${what} nothing: its luma deviates by ${deviation.toFixed(1)} levels, at least ${LEAST_DEVIATION}`,
          measured: deviation,
          floor: LEAST_DEVIATION,
          where: null,
        };
      }),
  };
};

/** Standard deviation of luma. */
function deviationOf({
  width,
  height,
  y,
}: {
  readonly width: number;
  readonly height: number;
  readonly y: Uint8Array;
}): number {
  let count = 0;
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < height; row += STEP_PX) {
    for (let at = row * width; at < (row + 1) * width; at += STEP_PX) {
      const value = y[at] ?? 0;
      count++;
      sum += value;
      squares += value * value;
    }
  }
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean));
}
