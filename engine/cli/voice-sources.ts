import { existsSync } from "node:fs";
import { join } from "node:path";
import { AUTO_VOICE, type VoiceSources } from "../speech/choose-voice.ts";
import { ENDPOINT_PREFIX, parseSpeechEndpoint } from "../speech/endpoint/config.ts";
import { installedVoices, NEURAL_VOICES } from "../speech/neural/index.ts";
import { VOICE_NAMES } from "../speech/voices.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where installed voices are kept: JOBREEL_VOICES, or the user's cache folder; null where the environment names neither. */
export function voicesFolder(env: Environment): string | null {
  if (env["JOBREEL_VOICES"]) return env["JOBREEL_VOICES"];
  const cache = env["XDG_CACHE_HOME"] || env["LOCALAPPDATA"] || (env["HOME"] ? join(env["HOME"], ".cache") : null);
  return cache === null ? null : join(cache, "jobreel", "voices");
}

/**
 * What can speak apart from the voices that come with jobreel.
 * @throws {SpeechError} for an endpoint that can't serve
 */
export function voiceSources(voice: string | null, env: Environment): VoiceSources {
  const folder = voicesFolder(env);
  return {
    installed: voice === null || folder === null ? [] : installedVoices(folder),
    endpoint: voice === null ? null : parseSpeechEndpoint(voice, env),
  };
}

/** Names of voices, in small letters, that need no look at the disk. */
const NAMES: readonly string[] = [AUTO_VOICE, ...VOICE_NAMES, ...NEURAL_VOICES.map(({ name }) => name)];

/** A voice's name as it is written; null for what is none. */
export function voiceName(text: string): string | null {
  const asked = text.trim();
  if (asked.toLowerCase().startsWith(ENDPOINT_PREFIX)) return ENDPOINT_PREFIX + asked.slice(ENDPOINT_PREFIX.length);
  return NAMES.find((name) => name === asked.toLowerCase()) ?? null;
}

/** Whether `--voice` names a recording: a file, and no voice. */
export function namesRecording(text: string): boolean {
  return voiceName(text) === null && existsSync(text);
}
