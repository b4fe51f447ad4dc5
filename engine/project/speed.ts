import { imaginedUtterance } from "../speech/imagined.ts";
import type { Utterance, Voice } from "../speech/voice.ts";

/** What voices can do, as a factor of their natural speed. */
export const LEAST_SPEED = 0.8;
export const MOST_SPEED = 1.3;

/**
 * A voice that always speaks so fast.
 * @param voice null: one that is imagined, whose sentences have times and no sound
 * @param speed {@link LEAST_SPEED} to {@link MOST_SPEED}
 */
export function atSpeed(voice: Voice | null, speed: number, language: string): Voice | null {
  if (speed === 1) return voice;
  if (voice !== null) return { ...voice, say: (text, options) => voice.say(text, { ...options, speed }) };
  return {
    name: "imagined",
    languages: [language],
    say: (text) => Promise.resolve(faster(imaginedUtterance(text, language), speed)),
  };
}

/** An imagined sentence, said so many times as fast. */
export function faster(utterance: Utterance, speed: number): Utterance {
  if (speed === 1) return utterance;
  const words = utterance.words.map((word) => ({
    ...word,
    start: Math.round(word.start / speed),
    end: Math.round(word.end / speed),
  }));
  return { ...utterance, words };
}
