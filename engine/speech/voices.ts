import { SpeechError } from "./errors.ts";
import { FLITE_VOICES, fliteVoice, type FliteVoiceName } from "./flite.ts";
import type { Voice } from "./voice.ts";

/** Every voice that comes with jobreel; the first is the default. */
export const VOICE_NAMES = FLITE_VOICES;
export type VoiceName = FliteVoiceName;
/** The one that is understood best over all samples, of the two American ones. */
export const DEFAULT_VOICE: VoiceName = "rms";

/** @throws {SpeechError} `unknown_voice`, naming those there are */
export function createVoice(name: string): Voice {
  const known = VOICE_NAMES.find((voice) => voice === name);
  if (known === undefined) {
    throw new SpeechError(
      "unknown_voice",
      `There is no voice ${JSON.stringify(name)}. Voices here: ${VOICE_NAMES.join(", ")}; or "none" for a film without a voice.`,
    );
  }
  return fliteVoice(known);
}

/**
 * Asks whether a voice can say a language.
 * @throws {SpeechError} `unsupported_language`, naming the languages and voices there are
 */
export function requireLanguage(voice: Voice, language: string): void {
  const base = language.toLowerCase().split("-")[0];
  if (voice.languages.some((spoken) => spoken.toLowerCase().split("-")[0] === base)) return;
  throw new SpeechError(
    "unsupported_language",
    `The voice "${voice.name}" speaks ${voice.languages.join(", ")}, not ${JSON.stringify(language)}. No voice here does: ask for "none", and captions and music carry the film.`,
  );
}
