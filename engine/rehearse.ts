import { insertLine, paceBeside } from "./insert-line.ts";
import type { RecordedLine } from "./media/index.ts";
import type { Posting } from "./posting/posting.ts";
import type { LengthS, Storyboard } from "./script/storyboard.ts";
import { estimateS } from "./speech/pace.ts";
import { RECORDED_VOICE, recordedNarration } from "./recorded-narration.ts";
import type { Recording } from "./speech/recording/index.ts";
import { narrate } from "./speech/narrate.ts";
import { SAMPLE_RATE, type Utterance, type Voice } from "./speech/voice.ts";
import { paceOf } from "./speech/voice-pace.ts";
import { lackingS } from "./script/room.ts";
import { lay, lengthOf, NarrationTooLong, type SpokenScene } from "./timeline/lay.ts";
import { draftStoryboard, type Writing } from "./writing.ts";

/** How often the copy is written again, shorter, until the voice fits the film. */
const MOST_DRAFTS = 5;
/** The least that a next draft is shorter by. */
const LEAST_CUT = 0.05;
/** So much time (s) may be lacking for what is read, over all scenes: entrances give it. */
const TOLERATED_S = 0.4;
/** As often a story is drafted that can be said but not read. */
const MOST_READABLE_DRAFTS = 3;

/** A storyboard that has been spoken and fits its length. */
export interface Rehearsed {
  readonly storyboard: Storyboard;
  readonly spoken: readonly SpokenScene[];
  /** Who spoke it; null: nobody, the times are an imagined voice's. */
  readonly voice: Pick<Voice, "name"> | null;
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
    /** What somebody else says in the film. */
    readonly line?: RecordedLine | null;
    /** Somebody who read the script: nobody else speaks then, and the voice is only listened to beside it. */
    readonly recording?: Recording | null;
  },
): Promise<Rehearsed> {
  const said = new Map<string, Utterance>();
  const { line = null, recording = null } = io;
  const beside = line === null ? 1 : paceBeside(line.utterance.samples.length / SAMPLE_RATE, lengthS);
  const voice = voiceIn(writing.targetLanguage ?? posting.facts.language);
  let pace = paceOf(voice?.name ?? null);
  // What has been said is known; the rest is as long as the voice takes for the like.
  const secondsOf = (sentence: string, language: string): number => {
    const heard = said.get(sentence);
    return beside * (heard === undefined ? estimateS(sentence, language) * pace : lengthOf(heard) / SAMPLE_RATE);
  };
  let best: (Rehearsed & { readonly lackingS: number }) | null = null;
  for (let drafts = 1; ; drafts++) {
    // A model is asked once: what then is too long, jobreel words itself. Only a model can translate.
    const worded = drafts === 1 || writing.targetLanguage !== null ? writing : { ...writing, writer: null };
    const { storyboard: drafted, warnings } = await draftStoryboard(posting, lengthS, worded, secondsOf);
    io.onSpeak?.();
    const narrated =
      recording === null
        ? await narrate(drafted, voice, { ...io, said })
        : await recordedNarration(drafted, recording, voice, io.signal);
    const { storyboard, spoken } =
      line === null ? { storyboard: drafted, spoken: narrated } : insertLine(drafted, narrated, line);
    const lacks = unreadS(storyboard, spoken);
    if (best === null || lacks < best.lackingS) best = { storyboard, spoken, voice, warnings, lackingS: lacks };
    try {
      lay(storyboard, spoken);
      // A recording is of this script and no other.
      if (recording !== null) return { storyboard, spoken, voice: { name: RECORDED_VOICE }, warnings };
    } catch (error) {
      if (!(error instanceof NarrationTooLong) || recording !== null || drafts >= MOST_DRAFTS) throw error;
      if (best.storyboard === storyboard) best = null;
      pace *= 1 + Math.max(LEAST_CUT, error.overrunS / lengthS);
      continue;
    }
    if (best !== null && (best.lackingS <= TOLERATED_S || drafts >= MOST_READABLE_DRAFTS)) {
      const { lackingS: _, ...rehearsed } = best;
      return rehearsed;
    }
  }
}

/** Seconds that a film lacks so that everything in it can be read. */
function unreadS({ scenes, lengthS, language }: Storyboard, spoken: readonly SpokenScene[]): number {
  const lengths = new Map(
    spoken.flatMap(({ utterances }) => utterances.map((one) => [one.text, lengthOf(one) / SAMPLE_RATE] as const)),
  );
  return lackingS(scenes, lengthS, language, (sentence) => lengths.get(sentence) ?? 0);
}
