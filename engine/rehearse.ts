import type { Posting } from "./posting/posting.ts";
import { writeStoryboard } from "./script/index.ts";
import type { LengthS, Storyboard } from "./script/storyboard.ts";
import { estimateS } from "./speech/index.ts";
import { narrate } from "./speech/narrate.ts";
import type { Utterance, Voice } from "./speech/voice.ts";
import { lay, NarrationTooLong, type SpokenScene } from "./timeline/lay.ts";

/** How often the copy is written again, shorter, until the voice fits the film. */
const MOST_DRAFTS = 5;
/** The least that a next draft is shorter by. */
const LEAST_CUT = 0.05;

/** A storyboard that has been spoken and fits its length. */
export interface Rehearsed {
  readonly storyboard: Storyboard;
  readonly spoken: readonly SpokenScene[];
  readonly warnings: readonly string[];
}

/**
 * Facts to story, without a voice or a picture. Takes milliseconds.
 * @param pace how much longer speech takes than estimated; 1 unless a voice has been heard
 */
export function draftStoryboard(posting: Posting, lengthS: LengthS, pace = 1): ReturnType<typeof writeStoryboard> {
  const { language } = posting.facts;
  return writeStoryboard(posting, { lengthS, estimate: (sentence) => estimateS(sentence, language) * pace });
}

/**
 * Writes and speaks until the narration fits: the estimate of speech is corrected by what the voice really took.
 * @param voice null for the times of an imagined voice
 * @throws {NarrationTooLong} if the shortest story is still too long; errors of the voice; the signal's reason
 */
export async function rehearse(
  posting: Posting,
  lengthS: LengthS,
  voice: Voice | null,
  io: {
    readonly signal?: AbortSignal | undefined;
    readonly onSpeak?: () => void;
    readonly onProgress?: (share: number) => void;
  },
): Promise<Rehearsed> {
  const said = new Map<string, Utterance>();
  let pace = 1;
  for (let drafts = 1; ; drafts++) {
    const { storyboard, warnings } = draftStoryboard(posting, lengthS, pace);
    io.onSpeak?.();
    const spoken = await narrate(storyboard, voice, { ...io, said });
    try {
      lay(storyboard, spoken);
      return { storyboard, spoken, warnings };
    } catch (error) {
      if (!(error instanceof NarrationTooLong) || drafts >= MOST_DRAFTS) throw error;
      pace *= 1 + Math.max(LEAST_CUT, error.overrunS / lengthS);
    }
  }
}
