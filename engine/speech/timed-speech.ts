import { wordTimes } from "./align/word-times.ts";
import { SpeechError } from "./errors.ts";
import { espeakName } from "./espeak/languages.ts";
import { inOwnWords } from "./own-words.ts";
import { resample } from "./resample.ts";
import { asksSomething, checkLength, pausesAfter, unspeakable } from "./sentence.ts";
import { baseLanguage, isUnspaced, timedForm } from "./spoken.ts";
import { fadeEnds, levelVoice, soundingRange } from "./voice-chain.ts";
import { SAMPLE_RATE, type Utterance, type Voice } from "./voice.ts";
import { createVoice, embeddedVoice, type VoiceSetting } from "./voices.ts";
import type { Pcm } from "./wav.ts";

/** The embedded voice that tells when the words of another are heard; null where none speaks the language. */
export function referenceFor(setting: VoiceSetting): Voice | null {
  const { language = "en" } = setting;
  if (baseLanguage(language) !== "en" && espeakName(language) === null) return null;
  return createVoice(embeddedVoice(language), setting);
}

/**
 * A sentence as it is said, with the signs that a voice breathes by: figures, abbreviations and own words in full.
 * @throws {SpeechError} `unspeakable`
 */
export function scriptOf(text: string, { language = "en", lexicon }: VoiceSetting): string {
  const tokens = inOwnWords(timedForm(text, language), lexicon);
  const script = tokens
    .map(({ shown, spoken }, i) => {
      const plain = spoken.replace(/[,.;:!?…\s]+$/u, "");
      if (i === tokens.length - 1) return `${plain}${asksSomething(shown) ? "?" : "."}`;
      return pausesAfter(shown) ? `${plain},` : plain;
    })
    .join(isUnspaced(text) ? "" : " ");
  if (!/[\p{L}\p{N}]/u.test(script)) throw unspeakable(text);
  checkLength(script);
  return script;
}

/** Evens out what another voice said, and finds its words. */
export async function utteranceOf(
  pcm: Pcm,
  text: string,
  reference: Voice | null,
  language: string,
  signal: AbortSignal | undefined,
): Promise<Utterance> {
  const whole = resample(pcm.samples, pcm.sampleRate, SAMPLE_RATE);
  levelVoice(whole);
  const [start, end] = soundingRange(whole);
  const samples = whole.slice(start, end);
  if (samples.length === 0) {
    throw new SpeechError(
      "synthesis_failed",
      `The voice gave silence for ${JSON.stringify(text.slice(0, 80))}. Reword the sentence or choose another voice.`,
    );
  }
  fadeEnds(samples, 96, 480);
  const { words } = await wordTimes(samples, text, reference, language, signal);
  return { text, samples, words };
}
