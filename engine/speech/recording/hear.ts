import { wordTimesOf } from "../align/word-times.ts";
import { fadeEnds, levelVoice, soundingRange } from "../voice-chain.ts";
import { SAMPLE_RATE, type SpokenWord, type Utterance, type Voice } from "../voice.ts";
import { decodeRecording } from "./decode.ts";
import { RecordingError } from "./errors.ts";

/** Somebody reading a film's script, levelled. */
export interface Recording {
  /** As the user named it. */
  readonly file: string;
  /** Mono at {@link SAMPLE_RATE}. */
  readonly samples: Float32Array;
}

/** What is below this (of full scale, RMS over 10 ms) is silence. */
const SILENCE = 10 ** (-50 / 20);
/** Samples this high, so many in a row, were cut off; more than this share of a recording is heard. */
const CUT_OFF = 0.985;
const CUT_OFF_RUN = 3;
const MAX_CUT_OFF_SHARE = 0.002;
/** What is kept of the pauses around a sentence, at most. */
const BREATH_BEFORE_S = 0.12;
const BREATH_AFTER_S = 0.25;
/** Another voice with the same words comes to 5 to 9, other words and no words at all to 15 to 18. */
const MAX_UNLIKENESS = 13.5;

/**
 * Opens a recording of a film's script.
 * @throws {RecordingError} for what can't be a voice: corrupt, silent, cut off, too long, in many channels
 */
export async function openRecording(file: string, signal?: AbortSignal): Promise<Recording> {
  const samples = await decodeRecording(file, signal);
  if (!isHeard(samples)) {
    throw new RecordingError(
      "silent",
      file,
      "nothing is to be heard in this recording; expected somebody speaking. Check the microphone and record again.",
    );
  }
  const share = cutOffShare(samples);
  if (share > MAX_CUT_OFF_SHARE) {
    throw new RecordingError(
      "clipped",
      file,
      `${(share * 100).toFixed(1)}% of this recording is cut off at full scale (recorded too loud); expected at most ${MAX_CUT_OFF_SHARE * 100}%. Turn the microphone down and record again.`,
    );
  }
  levelVoice(samples);
  return { file, samples };
}

function isHeard(samples: Float32Array): boolean {
  const step = SAMPLE_RATE / 100;
  for (let at = 0; at < samples.length; at += step) {
    let sum = 0;
    for (let i = at; i < Math.min(samples.length, at + step); i++) sum += (samples[i] ?? 0) ** 2;
    if (sum / step > SILENCE ** 2) return true;
  }
  return false;
}

function cutOffShare(samples: Float32Array): number {
  let [cut, run] = [0, 0];
  for (const sample of samples) {
    run = Math.abs(sample) >= CUT_OFF ? run + 1 : 0;
    if (run === CUT_OFF_RUN) cut += CUT_OFF_RUN;
    else if (run > CUT_OFF_RUN) cut++;
  }
  return cut / samples.length;
}

/**
 * Finds the sentences of a script in a recording of it, one after the other, and when each word is heard.
 * @param reference says the script's language; null where no voice does
 * @param language BCP 47
 * @throws {RecordingError} `other-words`
 */
export async function sentencesIn(
  recording: Recording,
  texts: readonly string[],
  reference: Voice | null,
  language: string,
  signal?: AbortSignal,
): Promise<Utterance[]> {
  const { sentences, unlikeness } = await wordTimesOf(recording.samples, texts, reference, language, signal);
  if (unlikeness !== null && unlikeness > MAX_UNLIKENESS) {
    throw new RecordingError(
      "other-words",
      recording.file,
      "this recording does not say the film's script. Read what `jobreel script` prints for the same posting and length, all of it and in order.",
    );
  }
  return texts.map((text, i) => {
    const words = sentences[i] ?? [];
    const [from, to] = roomOf(sentences, i, recording.samples.length);
    return cut(recording.samples, text, words, from, to);
  });
}

/** From the middle of the pause before a sentence to the middle of the one after it, samples. */
function roomOf(sentences: readonly (readonly SpokenWord[])[], at: number, length: number): [number, number] {
  const first = sentences[at]?.[0]?.start ?? 0;
  const last = sentences[at]?.at(-1)?.end ?? length;
  const before = sentences[at - 1]?.at(-1)?.end ?? 0;
  const after = sentences[at + 1]?.[0]?.start ?? length;
  return [
    Math.max(Math.floor((Math.min(before, first) + first) / 2), first - Math.round(BREATH_BEFORE_S * SAMPLE_RATE)),
    Math.min(Math.ceil((last + Math.max(after, last)) / 2), last + Math.round(BREATH_AFTER_S * SAMPLE_RATE)),
  ];
}

function cut(whole: Float32Array, text: string, words: readonly SpokenWord[], from: number, to: number): Utterance {
  const room = whole.subarray(Math.max(0, from), Math.max(0, to));
  const [first, last] = soundingRange(room);
  const samples = room.slice(first, last);
  fadeEnds(samples, 240, 960);
  const place = (at: number): number => Math.min(samples.length, Math.max(0, at - Math.max(0, from) - first));
  return { text, samples, words: words.map((word) => ({ ...word, start: place(word.start), end: place(word.end) })) };
}
