import { SpeechError } from "./errors.ts";

/** A sentence of narration is under 30 words; this is where text stops being a sentence. */
const MAX_SENTENCE_CHARACTERS = 1000;

export const SPEED_RANGE = [0.8, 1.3] as const;

/** @throws {SpeechError} `bad_speed` */
export function checkSpeed(speed: number): void {
  const [slowest, fastest] = SPEED_RANGE;
  if (!(speed >= slowest && speed <= fastest)) {
    throw new SpeechError(
      "bad_speed",
      `Speed ${speed} is out of range: a voice speaks at ${slowest} to ${fastest}, 1 being natural.`,
    );
  }
}

/** @throws {SpeechError} `unspeakable` for what is too long for a sentence, as it is said */
export function checkLength(spoken: string): void {
  if (spoken.length <= MAX_SENTENCE_CHARACTERS) return;
  throw new SpeechError(
    "unspeakable",
    `The sentence has ${spoken.length} spoken characters, more than ${MAX_SENTENCE_CHARACTERS}: split it into sentences and say them one by one.`,
  );
}

export function unspeakable(text: string): SpeechError {
  return new SpeechError(
    "unspeakable",
    `Nothing in ${JSON.stringify(text.slice(0, 80))} can be said aloud: give a sentence with at least one word.`,
  );
}

/** "Berlin," and "– " part a sentence; the point of "approx." does not. */
export function pausesAfter(shown: string): boolean {
  return /[,;:!?…—–)，、；：！？。][”"’')\]」』]*$/u.test(shown);
}

export function asksSomething(shown: string): boolean {
  return /[?？]["'”’)\]」』]*$/u.test(shown);
}
