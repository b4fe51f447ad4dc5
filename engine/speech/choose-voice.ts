import { ENDPOINT_PREFIX, type SpeechEndpoint } from "./endpoint/config.ts";
import { endpointVoice } from "./endpoint/voice.ts";
import { SpeechError } from "./errors.ts";
import { espeakName } from "./espeak/languages.ts";
import { type InstalledVoice, NEURAL_VOICES, neuralVoice } from "./neural/index.ts";
import type { Lexicon } from "./own-words.ts";
import { baseLanguage } from "./spoken.ts";
import type { Voice } from "./voice.ts";
import { createVoice, embeddedVoice, speaks, VOICE_NAMES, type VoiceSetting } from "./voices.ts";

/** The best voice that is here for the film's language. */
export const AUTO_VOICE = "auto";

/** Voices that don't come with jobreel. */
export interface VoiceSources {
  /** The best of a language first. */
  readonly installed: readonly InstalledVoice[];
  /** For a voice whose name begins with "openai:". */
  readonly endpoint: SpeechEndpoint | null;
}

/** How a film is to be spoken. */
export interface VoiceWish {
  /** A voice's name, or {@link AUTO_VOICE}; null for a film without a voice. */
  readonly voice: string | null;
  /** 0.8 to 1.3; 1 unless it is said. */
  readonly speed?: number | undefined;
  /** None unless it is said. */
  readonly voices?: VoiceSources | undefined;
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
  const setting: VoiceSetting = wish.kit ? { language, lexicon: wish.kit.lexicon } : { language };
  if (wish.voice === AUTO_VOICE) {
    const voice = bestFor(wish, language, setting);
    return { voice: paced(voice, wish.speed), warning: voice === null ? nobodySpeaks(language) : null };
  }
  const asked = named(wish.voice, wish, setting);
  if (asked !== null && speaks(asked, language)) return { voice: paced(asked, wish.speed), warning: null };
  const voice = bestFor(wish, language, setting);
  const lacking = `The voice "${wish.voice}" does not speak "${language}", the language of this film`;
  return {
    voice: paced(voice, wish.speed),
    warning:
      voice === null ? `${lacking}. ${nobodySpeaks(language)}` : `${lacking}: "${voice.name}" speaks it instead.`,
  };
}

/** Null for one that doesn't speak the language. */
function named(name: string, { voices }: VoiceWish, setting: VoiceSetting): Voice | null {
  if (name.startsWith(ENDPOINT_PREFIX) && voices?.endpoint) return endpointVoice(voices.endpoint, setting);
  const here = voices?.installed.find(({ entry }) => entry.name === name);
  if (here !== undefined) return neuralVoice(here, setting);
  if (NEURAL_VOICES.some((entry) => entry.name === name)) {
    throw new SpeechError(
      "unknown_voice",
      `The voice ${name} is not installed. Install it with \`jobreel voices install ${name}\`, or make the film with --voice auto.`,
    );
  }
  try {
    return createVoice(name, setting);
  } catch (error) {
    if (error instanceof SpeechError && error.code === "unsupported_language") return null;
    throw error;
  }
}

function bestFor({ voices }: VoiceWish, language: string, setting: VoiceSetting): Voice | null {
  const neural = voices?.installed.find(({ entry }) => entry.language === baseLanguage(language));
  if (neural !== undefined) return neuralVoice(neural, setting);
  if (baseLanguage(language) !== "en" && espeakName(language) === null) return null;
  return createVoice(embeddedVoice(language), setting);
}

function nobodySpeaks(language: string): string {
  return `No voice here (${VOICE_NAMES.join(", ")}) speaks "${language}": the film has captions and music, but no voice. \`jobreel voices\` tells what else can speak.`;
}

/** A voice that speaks at a pace of its own unless it is told another. */
function paced(voice: Voice | null, speed: number | undefined): Voice | null {
  if (voice === null || speed === undefined || speed === 1) return voice;
  return { ...voice, speed, say: (text, options) => voice.say(text, { speed, ...options }) };
}
