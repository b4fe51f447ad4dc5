import { primaryOf } from "../script/phrases/index.ts";
import { paceOf } from "../speech/voice-pace.ts";
import { embeddedVoice } from "../speech/voices.ts";
import type { ProjectChoices } from "./choices.ts";
import { MOST_SPEED } from "./speed.ts";

/**
 * How much longer a film's voice takes than is estimated, its speed included; near 1.
 * @param hurry how much faster than it is asked to it speaks, as far as voices can
 */
export function paceFor({ voice, speed }: ProjectChoices, language: string, hurry = 1): number {
  const name = voice === "auto" ? embeddedVoice(primaryOf(language)) : voice;
  const said = Math.min(MOST_SPEED, speed * hurry);
  return name === null ? 1 / said : paceOf({ name, speed: said }, language);
}
