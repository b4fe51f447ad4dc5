import { SpeechError } from "./errors.ts";
import { espeakName } from "./espeak/languages.ts";
import type { Lexicon } from "./own-words.ts";
import { baseLanguage } from "./spoken.ts";
import type { Voice } from "./voice.ts";
import { createVoice, embeddedVoice, speaks, VOICE_NAMES, type VoiceSetting } from "./voices.ts";

/** The best voice that is here for the film's language. */
export const AUTO_VOICE = "auto";

/** How a film is to be spoken. */
export interface VoiceWish {
  /** A voice's name, or {@link AUTO_VOICE}; null for a film without a voice. */
  readonly voice: string | null;
  /** 0.8 to 1.3; 1 unless it is said. */
  readonly speed?: number | undefined;
  /** The company's own words. */
  readonly kit?: { readonly lexicon: Lexicon } | null | undefined;
}

/** The voice for a language; why there is none, or another than was asked for. */
export interface ChosenVoice {
  readonly voice: Voice | null;
  readonly warning: string | null;
}

/**
 * Whoever is asked for and doesn't speak the language is replaced by who does, and that is said.
 * @param language BCP 47
 * @throws {SpeechError} for a name that no voice has
 */
export function voiceFor(wish: VoiceWish, language: string): ChosenVoice {
  if (wish.voice === null) return { voice: null, warning: null };
  const setting: VoiceSetting = wish.kit == null ? { language } : { language, lexicon: wish.kit.lexicon };
  if (wish.voice === AUTO_VOICE) {
    const voice = bestFor(language, setting);
    return { voice: paced(voice, wish.speed), warning: voice === null ? nobodySpeaks(language) : null };
  }
  const asked = named(wish.voice, setting);
  if (asked !== null && speaks(asked, language)) return { voice: paced(asked, wish.speed), warning: null };
  const voice = bestFor(language, setting);
  const lacking = `The voice "${wish.voice}" does not speak "${language}", the language of this film`;
  return {
    voice: paced(voice, wish.speed),
    warning:
      voice === null ? `${lacking}. ${nobodySpeaks(language)}` : `${lacking}: "${voice.name}" speaks it instead.`,
  };
}

function named(name: string, setting: VoiceSetting): Voice | null {
  try {
    return createVoice(name, setting);
  } catch (error) {
    if (error instanceof SpeechError && error.code === "unsupported_language") return null;
    throw error;
  }
}

function bestFor(language: string, setting: VoiceSetting): Voice | null {
  if (baseLanguage(language) !== "en" && espeakName(language) === null) return null;
  return createVoice(embeddedVoice(language), setting);
}

function nobodySpeaks(language: string): string {
  return `No voice here (${VOICE_NAMES.join(", ")}) speaks "${language}": the film has captions and music, but no voice.`;
}

/** A voice that speaks at a pace of its own unless it is told another. */
function paced(voice: Voice | null, speed: number | undefined): Voice | null {
  if (voice === null || speed === undefined || speed === 1) return voice;
  return { ...voice, speed, say: (text, options) => voice.say(text, { speed, ...options }) };
}
