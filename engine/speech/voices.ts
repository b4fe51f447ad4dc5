import { SpeechError } from "./errors.ts";
import { ESPEAK_VOICES, type EspeakVoiceName, espeakVoice } from "./espeak/voice.ts";
import { FLITE_VOICES, fliteVoice, type FliteVoiceName } from "./flite.ts";
import type { Lexicon } from "./own-words.ts";
import { baseLanguage } from "./spoken.ts";
import type { Voice } from "./voice.ts";

/** Every voice that comes with jobreel: English ones, and those of all other languages. */
export const VOICE_NAMES = [...FLITE_VOICES, ...ESPEAK_VOICES];
export type VoiceName = FliteVoiceName | EspeakVoiceName;
/** The English one that is understood best over all samples, of the two American ones. */
export const DEFAULT_VOICE: VoiceName = "rms";
/** Speaks what no English voice does. */
const OTHER_LANGUAGES: VoiceName = "espeak";

export interface VoiceSetting {
  /** BCP 47; English unless it is said. */
  readonly language?: string;
  readonly lexicon?: Lexicon;
}

/** @throws {SpeechError} `unknown_voice`, naming those there are; `unsupported_language` */
export function createVoice(name: string, { language = "en", lexicon }: VoiceSetting = {}): Voice {
  const flite = FLITE_VOICES.find((voice) => voice === name);
  if (flite !== undefined) return fliteVoice(flite, lexicon);
  const espeak = ESPEAK_VOICES.find((voice) => voice === name);
  if (espeak !== undefined) return espeakVoice(espeak, language, lexicon);
  throw new SpeechError(
    "unknown_voice",
    `There is no voice ${JSON.stringify(name)}. Voices here: ${VOICE_NAMES.join(", ")}; or "none" for a film without a voice.`,
  );
}

/** The embedded voice that a language is spoken with unless another is asked for. */
export function embeddedVoice(language: string): VoiceName {
  return baseLanguage(language) === "en" ? DEFAULT_VOICE : OTHER_LANGUAGES;
}

/** Whether a voice can say a language. */
export function speaks(voice: Voice, language: string): boolean {
  return voice.languages.some((spoken) => baseLanguage(spoken) === baseLanguage(language));
}
