import { FPS } from "../../timeline/timeline.ts";
import type { CheckFinding } from "../finding.ts";
import { MOST_FROZEN_S } from "../floors.ts";
import type { FilmRuleFor } from "../watch.ts";

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
    see: (frame, { y }) => {
      if (Buffer.compare(before, y) !== 0) {
        close(frame);
        since = frame;
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
