import { PAUSE, type Phone } from "./phones.ts";
import { SAMPLE_RATE } from "./voice.ts";

/** A pause inside a sentence that is made longer or shorter: silence is put in, or taken out, in its middle. */
export interface Breath {
  /** The pause's middle, in seconds of what was synthesised. */
  readonly atS: number;
  /** Seconds that it becomes longer by; shorter, if negative. */
  readonly byS: number;
}

/** Less is left as it is. */
const LEAST_CHANGE_S = 0.01;
/** So much of a pause stays whatever is asked for, as sounds fade into it. */
const KEPT_S = 0.06;
const FADE_SAMPLES = 96;

/**
 * @param wishedS how long the pause after a phone is to be; 0 leaves it as it is
 */
export function breathsOf(phones: readonly Phone[], wishedS: (phone: number) => number): Breath[] {
  return phones.flatMap(({ name, startS, endS }, at) => {
    if (name !== PAUSE || at === 0 || at === phones.length - 1) return [];
    const wished = wishedS(at - 1);
    const byS = Math.max(wished, KEPT_S) - (endS - startS);
    return wished === 0 || Math.abs(byS) < LEAST_CHANGE_S ? [] : [{ atS: (startS + endS) / 2, byS }];
  });
}

/** @param samples at {@link SAMPLE_RATE} */
export function withBreaths(samples: Float32Array, breaths: readonly Breath[]): Float32Array {
  if (breaths.length === 0) return samples;
  const sample = (seconds: number): number => Math.round(seconds * SAMPLE_RATE);
  const result = new Float32Array(samples.length + breaths.reduce((sum, { byS }) => sum + sample(byS), 0));
  let [from, to] = [0, 0];
  for (const { atS, byS } of breaths) {
    const taken = Math.max(0, -sample(byS));
    const part = samples.slice(from, sample(atS) - Math.floor(taken / 2));
    fade(part, from > 0, true);
    result.set(part, to);
    from = sample(atS) + Math.ceil(taken / 2);
    to += part.length + Math.max(0, sample(byS));
  }
  const rest = samples.slice(from);
  fade(rest, true, false);
  result.set(rest.subarray(0, result.length - to), to);
  return result;
}

/** Seconds that all pauses before a time were lengthened by. */
export function breathedBefore(breaths: readonly Breath[], seconds: number): number {
  return breaths.reduce((sum, { atS, byS }) => (atS < seconds ? sum + byS : sum), 0);
}

function fade(part: Float32Array, start: boolean, end: boolean): void {
  const length = Math.min(FADE_SAMPLES, part.length);
  for (let i = 0; i < length; i++) {
    if (start) part[i] = (part[i] ?? 0) * (i / length);
    if (end) part[part.length - 1 - i] = (part[part.length - 1 - i] ?? 0) * (i / length);
  }
}
