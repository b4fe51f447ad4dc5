import { join } from "node:path";
import type { VoiceSources } from "./choose-voice.ts";
import { parseSpeechEndpoint } from "./endpoint/config.ts";
import { installedVoices } from "./neural/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What of the environment decides who can speak. Plain data: it can be handed to another process. */
export interface VoiceEnvironment {
  readonly JOBREEL_VOICES?: string;
  readonly OPENAI_BASE_URL?: string;
  readonly OPENAI_API_KEY?: string;
  readonly OPENAI_SPEECH_MODEL?: string;
}

/** Where installed voices are kept: JOBREEL_VOICES, or the user's cache folder; null where the environment names neither. */
export function voicesFolder(env: Environment): string | null {
  if (env["JOBREEL_VOICES"]) return env["JOBREEL_VOICES"];
  const cache = env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"] || (env["HOME"] ? join(env["HOME"], ".cache") : null);
  return cache === null ? null : join(cache, "jobreel", "voices");
}

/** What can speak apart from the voices that come with jobreel, for a voice that is asked for by its name. */
export type VoicesFor = (voice: string | null) => VoiceSources;

/** Reads once what {@link voiceSources} needs. */
export function voiceEnvironment(env: Environment): VoiceEnvironment {
  const folder = voicesFolder(env);
  const { OPENAI_BASE_URL: base, OPENAI_API_KEY: key, OPENAI_SPEECH_MODEL: model } = env;
  return {
    ...(folder === null ? {} : { JOBREEL_VOICES: folder }),
    ...(base === undefined ? {} : { OPENAI_BASE_URL: base }),
    ...(key === undefined ? {} : { OPENAI_API_KEY: key }),
    ...(model === undefined ? {} : { OPENAI_SPEECH_MODEL: model }),
  };
}

/**
 * What can speak apart from the voices that come with jobreel.
 * @throws {SpeechError} for an endpoint that can't serve
 */
export function voiceSources(voice: string | null, env: Environment | VoiceEnvironment): VoiceSources {
  const folder = voicesFolder({ ...env });
  return {
    installed: voice === null || folder === null ? [] : installedVoices(folder),
    endpoint: voice === null ? null : parseSpeechEndpoint(voice, { ...env }),
  };
}
