import type { YuvPicture } from "../../picture/yuv.ts";
import { FPS } from "../../timeline/timeline.ts";
import type { CheckFinding } from "../finding.ts";
import { MOST_FROZEN_S } from "../floors.ts";
import type { FilmRuleFor } from "../watch.ts";

/** One in so many pixels each way is looked at. */
const STEP_PX = 2;
/** A key frame encodes a still picture anew: single pixels at edges change by more than this, but few of them. */
const NOISE_LEVELS = 16;
const NOISE_SHARE = 1e-4;

/** Stretches in which nothing moves at all. */
export const frozen: FilmRuleFor = (timeline) => {
  const found: CheckFinding[] = [];
  let before = new Uint8Array(0);
  let since = 0;
  let seen = 0;
  const close = (end: number): void => {
    const seconds = (end - since) / FPS;
    if (seconds <= MOST_FROZEN_S) return;
    found.push({
      rule: "frozen",
      scene: timeline.scenes.find(({ start, frames }) => since >= start && since < start + frames)?.id ?? null,
      frame: since,
      text: "",
      message: `nothing moves for ${seconds.toFixed(1)} s, at most ${MOST_FROZEN_S} s`,
      measured: seconds,
      floor: MOST_FROZEN_S,
      where: null,
    });
  };
  return {
    see: (frame, picture) => {
      const { y } = picture;
      if (before.length !== y.length || differs(before, picture)) {
        close(frame);
        since = frame;
        // The stretch's first frame stays the one to compare with, so that slow motion adds up.
        if (before.length === y.length) before.set(y);
        else before = Uint8Array.from(y);
      }
      seen = frame + 1;
    },
    findings: () => {
      close(seen);
      return found;
    },
  };
};

function differs(before: Uint8Array, { width, height, y }: YuvPicture): boolean {
  const most = (NOISE_SHARE * width * height) / STEP_PX ** 2;
  let count = 0;
  for (let row = 0; row < height; row += STEP_PX) {
    for (let at = row * width; at < (row + 1) * width; at += STEP_PX) {
      if (Math.abs((before[at] ?? 0) - (y[at] ?? 0)) > NOISE_LEVELS && ++count > most) return true;
    }
  }
  return false;
}
