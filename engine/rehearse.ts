import type { Posting } from "./posting/posting.ts";
import type { LengthS, Storyboard } from "./script/storyboard.ts";
import { narrate } from "./speech/narrate.ts";
import type { Utterance, Voice } from "./speech/voice.ts";
import { lay, NarrationTooLong, type SpokenScene } from "./timeline/lay.ts";
import { draftStoryboard, type Writing } from "./writing.ts";

/** How often the copy is written again, shorter, until the voice fits the film. */
const MOST_DRAFTS = 5;
/** The least that a next draft is shorter by. */
const LEAST_CUT = 0.05;

/** A storyboard that has been spoken and fits its length. */
export interface Rehearsed {
  readonly storyboard: Storyboard;
  readonly spoken: readonly SpokenScene[];
  /** Who spoke it; null: nobody, the times are an imagined voice's. */
  readonly voice: Voice | null;
  readonly warnings: readonly string[];
}

/**
 * Writes and speaks until the narration fits: the estimate of speech is corrected by what the voice really took.
 * @param voiceIn the voice for a language; null for the times of an imagined one
 * @throws {NarrationTooLong} if the shortest story is still too long; errors of the voice; the signal's reason
 */
export async function rehearse(
  posting: Posting,
  lengthS: LengthS,
  voiceIn: (language: string) => Voice | null,
  writing: Writing,
  io: {
    readonly signal?: AbortSignal | undefined;
    readonly onSpeak?: () => void;
    readonly onProgress?: (share: number) => void;
  },
): Promise<Rehearsed> {
  const said = new Map<string, Utterance>();
  let pace = 1;
  for (let drafts = 1; ; drafts++) {
    // A model is asked once: what then is too long, jobreel words itself. Only a model can translate.
    const worded = drafts === 1 || writing.targetLanguage !== null ? writing : { ...writing, writer: null };
    const { storyboard, warnings } = await draftStoryboard(posting, lengthS, worded, pace);
    const voice = voiceIn(storyboard.language);
    io.onSpeak?.();
    const spoken = await narrate(storyboard, voice, { ...io, said });
    try {
      lay(storyboard, spoken);
      return { storyboard, spoken, voice, warnings };
    } catch (error) {
      if (!(error instanceof NarrationTooLong) || drafts >= MOST_DRAFTS) throw error;
      pace *= 1 + Math.max(LEAST_CUT, error.overrunS / lengthS);
    }
  }
}
