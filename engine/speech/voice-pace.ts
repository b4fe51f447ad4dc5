/** How much longer each voice takes for a sentence than `estimateS` says: measured over the samples and fifty postings. */
const PACES: Readonly<Record<string, number>> = { rms: 1.085, slt: 1, awb: 1.045 };

/** 1 for a voice that was not measured, and for none. */
export function paceOf(voice: string | null): number {
  return voice !== null && Object.hasOwn(PACES, voice) ? (PACES[voice] ?? 1) : 1;
}
