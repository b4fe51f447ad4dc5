import { MIN_LEAD_S, MIN_PAUSE_S, MIN_TAIL_S } from "./choose.ts";
import { standsS } from "./reading.ts";
import { sentences } from "./segment.ts";
import type { Purpose, Scene } from "./storyboard.ts";

/** Whether a film has the time to say its story and to let it be read. */

/** Seconds that a scene stands without speech besides its pauses: before the first word of a film, and after its last. */
function quietS(purpose: Purpose): number {
  return purpose === "hook" ? MIN_LEAD_S : purpose === "cta" ? MIN_TAIL_S - MIN_PAUSE_S : 0;
}

/** Seconds that a picture takes from a film's time for speech and pauses. */
export function pictureS(purpose: Purpose, copy: readonly string[]): number {
  return Math.max(0, standsS(copy) - quietS(purpose));
}

/** Seconds by which scenes need more than the film has, each as long as it speaks or takes to read; 0 if it has enough. */
export function lackingS(
  scenes: readonly Scene[],
  lengthS: number,
  language: string,
  secondsOf: (sentence: string) => number,
): number {
  const needed = scenes.map(({ purpose, copy, narration }, index) => {
    const spoken = sentences(narration, language).reduce((sum, { text }) => sum + secondsOf(text) + MIN_PAUSE_S, 0);
    // A hook that returns later has no lead-in.
    const within = purpose === "hook" && index > 0 ? standsS(copy) : pictureS(purpose, copy);
    return Math.max(spoken, within);
  });
  const total = needed.reduce((sum, seconds) => sum + seconds, 0);
  return Math.max(0, total - (lengthS - MIN_LEAD_S - MIN_TAIL_S + MIN_PAUSE_S));
}
