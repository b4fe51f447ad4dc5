import type { Storyboard } from "../script/storyboard.ts";
import { narrate } from "../speech/narrate.ts";
import type { Utterance, Voice } from "../speech/voice.ts";
import { lay, NarrationTooLong, type SpokenScene } from "../timeline/lay.ts";
import { withHolds } from "./clock.ts";
import type { ProjectState } from "./state.ts";
import { atSpeed, MOST_SPEED } from "./speed.ts";

/** A voice is asked to hurry in steps of this, as little as serves. */
const SPEED_STEP = 0.05;

export interface Performed {
  readonly storyboard: Storyboard;
  readonly spoken: readonly SpokenScene[];
  /** How fast it was said: as asked, or faster where it would not fit. */
  readonly speed: number;
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Says a story that the user had a hand in, word for word. Where the voice takes longer than was estimated, scenes are
 * held no longer, and then the voice hurries.
 * @throws {NarrationTooLong} if it does not fit at the fastest; errors of the voice; the signal's reason
 */
export async function perform(
  { storyboard, holds, choices }: ProjectState,
  voice: Voice | null,
  io: {
    readonly signal: AbortSignal | undefined;
    readonly onSpeak?: () => void;
    readonly onProgress?: (share: number) => void;
  },
): Promise<Performed> {
  io.onSpeak?.();
  const { lengthS, speed: asked } = choices;
  const board = { ...storyboard, lengthS };
  for (let speed = asked; ; speed = Math.min(MOST_SPEED, speed + SPEED_STEP)) {
    const said = new Map<string, Utterance>();
    const hurried = atSpeed(voice, speed, storyboard.language);
    const spoken = await narrate(board, hurried, { ...io, said });
    for (const share of [1, 0.5, 0]) {
      const held = withHolds(spoken, holds, share);
      try {
        lay(board, held);
        return { storyboard: board, spoken: held, speed, warnings: speed === asked ? [] : [hurry(speed)] };
      } catch (error) {
        if (!(error instanceof NarrationTooLong) || (speed >= MOST_SPEED && share === 0)) throw error;
      }
    }
  }
}

function hurry(speed: number): string {
  return `The voice speaks at ${speed.toFixed(2)} times its speed so that your words fit the film.`;
}
