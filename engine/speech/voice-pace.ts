import { baseLanguage } from "./spoken.ts";
import type { Voice } from "./voice.ts";

/** How much longer each voice takes for a sentence than `estimateS` says, by language: measured over samples and fifty postings. */
const PACES: Readonly<Record<string, number>> = {
  "rms en": 1.085,
  "slt en": 1,
  "awb en": 1.07,
  "espeak de": 1.55,
  "espeak fr": 0.96,
  "espeak es": 1.2,
  "espeak pt": 1.26,
  "espeak zh": 1.13,
  "espeak ja": 0.82,
};

/**
 * What an estimate of speech is multiplied by for a voice; 1 for one that was not measured, and for none.
 * @param language BCP 47
 */
export function paceOf(voice: Pick<Voice, "name" | "speed"> | null, language: string): number {
  if (voice === null) return 1;
  const key = `${voice.name} ${baseLanguage(language)}`;
  return (Object.hasOwn(PACES, key) ? (PACES[key] ?? 1) : 1) / (voice.speed ?? 1);
}
