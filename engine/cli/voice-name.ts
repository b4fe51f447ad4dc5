import { existsSync } from "node:fs";
import { AUTO_VOICE } from "../speech/choose-voice.ts";
import { ENDPOINT_PREFIX } from "../speech/endpoint/config.ts";
import { NEURAL_VOICES } from "../speech/neural/index.ts";
import { VOICE_NAMES } from "../speech/voices.ts";

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
