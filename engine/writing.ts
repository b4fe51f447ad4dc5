import type { Posting } from "./posting/posting.ts";
import type { WriterConfig } from "./script/model-writer/config.ts";
import { requireLanguage } from "./script/model-writer/language.ts";
import { writeStoryboard } from "./script/index.ts";
import type { LengthS, Storyboard } from "./script/storyboard.ts";
import { estimateS } from "./speech/index.ts";

/** Who words a storyboard, and in which language. */
export interface Writing {
  /** null: jobreel alone. */
  readonly writer: WriterConfig | null;
  /** BCP 47 to translate into; null: the posting's own. */
  readonly targetLanguage: string | null;
  readonly signal: AbortSignal | undefined;
}

export interface Draft {
  readonly storyboard: Storyboard;
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/** Seconds of a sentence; a number: how much longer speech takes than is estimated for any voice. */
export type Pace = number | ((sentence: string, language: string) => number);

/** jobreel alone, in the posting's language. */
export const ALONE: Writing = { writer: null, targetLanguage: null, signal: undefined };

/** @throws {WriterError} for a language that nobody can write */
export function writingOf(
  posting: Posting,
  { writer = null, language = null }: { readonly writer?: WriterConfig | null; readonly language?: string | null },
  signal: AbortSignal | undefined,
): Writing {
  return { writer, targetLanguage: requireLanguage(posting, language ?? undefined, writer), signal };
}

/**
 * Facts to story, without a voice or a picture. Takes milliseconds, and with a model as long as it takes to answer.
 * @param pace of the voice that will say it; the same voice gives the same story
 */
export async function draftStoryboard(
  posting: Posting,
  lengthS: LengthS,
  { writer, targetLanguage, signal }: Writing = ALONE,
  pace: Pace = 1,
): Promise<Draft> {
  const language = targetLanguage ?? posting.facts.language;
  const estimate = (sentence: string): number =>
    typeof pace === "number" ? estimateS(sentence, language) * pace : pace(sentence, language);
  const written = writeStoryboard(posting, { lengthS, estimate });
  if (writer === null) return written;
  // Few films are phrased by a model: the others need not wait for what that takes to load.
  const { phrase } = await import("./script/model-writer/index.ts");
  const phrased = await phrase(written.storyboard, posting, {
    writer,
    targetLanguage,
    estimate,
    ...(signal ? { signal } : {}),
  });
  return { storyboard: phrased.storyboard, warnings: [...written.warnings, ...phrased.warnings] };
}
