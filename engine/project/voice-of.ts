import { primaryOf } from "../script/phrases/index.ts";
import { paceOf } from "../speech/voice-pace.ts";
import { embeddedVoice } from "../speech/voices.ts";
import type { ProjectChoices } from "./choices.ts";

/** How much longer a film's voice takes than is estimated, its speed included; near 1. */
export function paceFor({ voice, speed }: ProjectChoices, language: string): number {
  const name = voice === "auto" ? embeddedVoice(primaryOf(language)) : voice;
  return paceOf(name) / speed;
}
