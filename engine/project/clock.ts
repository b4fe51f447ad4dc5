import { sentences } from "../script/segment.ts";
import { imaginedUtterance } from "../speech/imagined.ts";
import { SAMPLE_RATE, type Utterance } from "../speech/voice.ts";
import { lay, lengthOf, NarrationTooLong, type SpokenScene } from "../timeline/lay.ts";
import { FPS } from "../timeline/timeline.ts";
import type { ProjectState } from "./state.ts";
import { faster } from "./speed.ts";

type Told = Pick<ProjectState, "storyboard" | "holds" | "choices">;

/** From and to which second a scene stands. */
export interface Stand {
  readonly id: string;
  readonly startS: number;
  readonly endS: number;
}

/** Where an imagined voice puts the scenes of a film, or by how many seconds the story is too long for it. */
export type Clock = { readonly stands: readonly Stand[] } | { readonly overrunS: number };

/** Lays a story out without speaking it: takes milliseconds, and voices differ from it by some percent. */
export function clockOf({ storyboard, holds, choices }: Told): Clock {
  const spoken = withHolds(
    storyboard.scenes.map((scene): SpokenScene => ({
      scene,
      utterances: sentences(scene.narration, storyboard.language).map(({ text }) =>
        faster(imaginedUtterance(text, storyboard.language), choices.speed),
      ),
    })),
    holds,
    1,
  );
  try {
    const { scenes } = lay({ lengthS: choices.lengthS }, spoken);
    return {
      stands: scenes.map(({ id, start, frames }) => ({ id, startS: start / FPS, endS: (start + frames) / FPS })),
    };
  } catch (error) {
    if (error instanceof NarrationTooLong) return { overrunS: error.overrunS };
    throw error;
  }
}

/**
 * Silence after what a scene says, for as long as it is held. A scene that says nothing is held by a silence of its own.
 * @param share of the holds that is kept, 0 to 1
 */
export function withHolds(
  spoken: readonly SpokenScene[],
  holds: ProjectState["holds"],
  share: number,
): readonly SpokenScene[] {
  return spoken.map((one) => {
    const heldS = (holds[one.scene.id] ?? 0) * share;
    if (heldS <= 0) return one;
    const last = one.utterances.at(-1) ?? SILENCE;
    return { ...one, utterances: [...one.utterances.slice(0, -1), held(last, heldS)] };
  });
}

const SILENCE: Utterance = { text: "", samples: new Float32Array(0), words: [] };

function held(last: Utterance, seconds: number): Utterance {
  const samples = new Float32Array(lengthOf(last) + Math.round(seconds * SAMPLE_RATE));
  samples.set(last.samples);
  return { ...last, samples };
}

/** True if the story fits its film. */
export function fits(state: Told): boolean {
  return "stands" in clockOf(state);
}
