import type { Lexicon } from "./own-words.ts";

/** Sample rate of all sound in the project, in Hz. */
export const SAMPLE_RATE = 48_000;

/** One word as shown in captions and when it is said. */
export interface SpokenWord {
  /** As shown: "€75,000–95,000", with its punctuation. */
  readonly text: string;
  /** As said: "seventy-five to ninety-five thousand euros". */
  readonly spoken: string;
  /** First and one-past-last sample, relative to the start of the sentence's samples. */
  readonly start: number;
  readonly end: number;
}

/** A sentence that has been said. */
export interface Utterance {
  /** As shown. */
  readonly text: string;
  /** Mono, {@link SAMPLE_RATE}, −1 to 1; trimmed: speech begins within 10 ms of the start and ends within 30 ms of the end. */
  readonly samples: Float32Array;
  readonly words: readonly SpokenWord[];
}

/** Something that speaks. */
export interface Voice {
  readonly name: string;
  /** BCP 47 languages it can say. */
  readonly languages: readonly string[];
  /** What it says everything at, 0.8 to 1.3; 1 where it isn't told. */
  readonly speed?: number;
  /** By what another thread can make the same voice (`createVoice`); not there for one that is bound to this thread. */
  readonly apart?: {
    readonly name: string;
    readonly lexicon: Lexicon | null;
    /** What it is compiled to, for both threads to share (`shareFlite`). */
    readonly program?: () => Promise<WebAssembly.Module>;
  };
  /**
   * Says one sentence at a natural pace.
   * @param text one sentence as shown; `spokenForm` of it is what is said
   * @param options.speed 0.8 to 1.3, 1 is natural
   */
  say(text: string, options?: { readonly speed?: number; readonly signal?: AbortSignal }): Promise<Utterance>;
  /** Lets go of what it keeps in memory between sentences; there only where that is much. It can go on speaking. */
  rest?(): void;
}
