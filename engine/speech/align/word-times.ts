import { imaginedUtterance } from "../imagined.ts";
import { SAMPLE_RATE, type SpokenWord, type Utterance, type Voice } from "../voice.ts";
import { alignWords, type Aligned } from "./align-words.ts";
import { featuresOf, FRAMES_PER_S } from "./features.ts";

/** A reference is heard as it is, as a longer throat's and as a shorter one's; the one that is most alike is taken. */
const WARPS = [1, 1.18, 0.85] as const;

export interface WordTimes {
  readonly words: readonly SpokenWord[];
  /** How unlike what was said is to the reference. Another voice with the same words comes to 5 to 9; null without a reference. */
  readonly unlikeness: number | null;
}

/**
 * Finds when each word of a text is heard in speech that somebody else made: by another voice's rendition, whose times are
 * known.
 * @param samples mono at {@link SAMPLE_RATE}
 * @param reference says the same text; null where no voice can: then words have their share of the time
 * @param language BCP 47
 */
export async function wordTimes(
  samples: Float32Array,
  text: string,
  reference: Voice | null,
  language: string,
  signal?: AbortSignal,
): Promise<WordTimes> {
  const { sentences, unlikeness } = await wordTimesOf(samples, [text], reference, language, signal);
  return { words: sentences[0] ?? [], unlikeness };
}

/** As much silence is put between sentences of a reference, s. */
const BETWEEN_S = 0.3;

/** {@link wordTimes} of several sentences, said one after the other. */
export async function wordTimesOf(
  samples: Float32Array,
  texts: readonly string[],
  reference: Voice | null,
  language: string,
  signal?: AbortSignal,
): Promise<{ readonly sentences: readonly (readonly SpokenWord[])[]; readonly unlikeness: number | null }> {
  const parts: Utterance[] = [];
  for (const text of texts) {
    signal?.throwIfAborted();
    parts.push(
      reference === null
        ? imaginedUtterance(text, language)
        : await reference.say(text, signal === undefined ? {} : { signal }),
    );
  }
  const { model, words } = joinedUtterances(parts);
  const found =
    reference === null ? { words: sharesOf(samples.length, words), unlikeness: null } : timesBy(samples, model, words);
  let next = 0;
  const sentences = parts.map((part) => found.words.slice(next, (next += part.words.length)));
  return { sentences, unlikeness: found.unlikeness };
}

function joinedUtterances(parts: readonly Utterance[]): { model: Float32Array; words: SpokenWord[] } {
  const gap = Math.round(BETWEEN_S * SAMPLE_RATE);
  const lengthOf = ({ samples, words }: Utterance): number => Math.max(samples.length, words.at(-1)?.end ?? 0);
  const model = new Float32Array(parts.reduce((sum, part) => sum + lengthOf(part) + gap, 0));
  const words: SpokenWord[] = [];
  let at = 0;
  for (const part of parts) {
    model.set(part.samples, at);
    for (const word of part.words) words.push({ ...word, start: at + word.start, end: at + word.end });
    at += lengthOf(part) + gap;
  }
  return { model, words };
}

/**
 * @param model what the words are known of, mono at {@link SAMPLE_RATE}
 * @throws {RangeError} for more than about two minutes
 */
export function timesBy(samples: Float32Array, model: Float32Array, words: readonly SpokenWord[]): WordTimes {
  const said = featuresOf(samples, SAMPLE_RATE);
  const frame = (sample: number): number => Math.round((sample * FRAMES_PER_S) / SAMPLE_RATE);
  const known = words.map(({ start, end }) => ({ from: frame(start), to: frame(end) }));
  let best: Aligned | null = null;
  for (const warp of WARPS) {
    const aligned = alignWords(said, featuresOf(model, SAMPLE_RATE, warp), known);
    if (best === null || aligned.unlikeness < best.unlikeness) best = aligned;
  }
  const sample = (at: number): number => Math.min(samples.length, Math.round((at * SAMPLE_RATE) / FRAMES_PER_S));
  return {
    words: words.map(({ text, spoken }, i) => {
      const { from = 0, to = 0 } = best?.words[i] ?? {};
      return { text, spoken, start: sample(from), end: sample(to) };
    }),
    unlikeness: best?.unlikeness ?? null,
  };
}

function sharesOf(length: number, words: readonly SpokenWord[]): SpokenWord[] {
  const total = words.at(-1)?.end ?? 0;
  const sample = (at: number): number => (total === 0 ? 0 : Math.round((at / total) * length));
  return words.map((word) => ({ ...word, start: sample(word.start), end: sample(word.end) }));
}
