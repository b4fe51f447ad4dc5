import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { Chart } from "./chart.ts";

/** Energies between which the highs open. */
const CLOSED = 0.4;
const OPENED = 0.8;
/** How long the ear takes to follow, and the filter with it. */
const GLIDE_S = 0.25;
const BLOCK = 64;

/**
 * Takes the highs away where the music steps back and lets them come as it grows, in place: a low-pass whose corner
 * follows the energy. (A state variable filter, which stays sound while it moves: Zavalishin, The Art of VA Filter Design, 3.10.)
 */
export function open(samples: Float32Array, { form, bars, style }: Chart): void {
  const [closedHz, openHz] = style.opens;
  const glide = Math.exp(-BLOCK / (GLIDE_S * SAMPLE_RATE));
  const corner = (energy: number): number => {
    const part = Math.min(1, Math.max(0, (energy - CLOSED) / (OPENED - CLOSED)));
    return Math.log(closedHz) + part * (Math.log(openHz) - Math.log(closedHz));
  };
  let bar = 0;
  let ends = form.at(1);
  let logHz = corner(bars[0]?.energy ?? 1);
  let first = 0;
  let second = 0;
  for (let start = 0; start < samples.length; start += BLOCK) {
    while (bar < form.bars && start >= ends) ends = form.at(++bar + 1);
    const wanted = corner(bars[bar]?.energy ?? 1);
    logHz = wanted + (logHz - wanted) * glide;
    const g = Math.tan((Math.PI * Math.exp(logHz)) / SAMPLE_RATE);
    const a1 = 1 / (1 + g * (g + Math.SQRT2));
    const a2 = g * a1;
    const a3 = g * a2;
    const end = Math.min(samples.length, start + BLOCK);
    for (let i = start; i < end; i++) {
      const v3 = (samples[i] ?? 0) - second;
      const v1 = a1 * first + a2 * v3;
      const v2 = second + a2 * first + a3 * v3;
      first = 2 * v1 - first;
      second = 2 * v2 - second;
      samples[i] = v2;
    }
  }
}
