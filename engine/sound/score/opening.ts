import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { Stereo } from "../stereo.ts";
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
export function open({ left, right }: Stereo, { form, bars, style }: Chart): void {
  const [closedHz, openHz] = style.opens;
  const glide = Math.exp(-BLOCK / (GLIDE_S * SAMPLE_RATE));
  const corner = (energy: number): number => {
    const part = Math.min(1, Math.max(0, (energy - CLOSED) / (OPENED - CLOSED)));
    return Math.log(closedHz) + part * (Math.log(openHz) - Math.log(closedHz));
  };
  let bar = 0;
  let ends = form.at(1);
  let logHz = corner(bars[0]?.energy ?? 1);
  let l1 = 0;
  let l2 = 0;
  let r1 = 0;
  let r2 = 0;
  for (let start = 0; start < left.length; start += BLOCK) {
    while (bar < form.bars && start >= ends) ends = form.at(++bar + 1);
    const wanted = corner(bars[bar]?.energy ?? 1);
    logHz = wanted + (logHz - wanted) * glide;
    const g = Math.tan((Math.PI * Math.exp(logHz)) / SAMPLE_RATE);
    const a1 = 1 / (1 + g * (g + Math.SQRT2));
    const a2 = g * a1;
    const a3 = g * a2;
    const end = Math.min(left.length, start + BLOCK);
    for (let i = start; i < end; i++) {
      const l = (left[i] ?? 0) - l2;
      const r = (right[i] ?? 0) - r2;
      const leftBand = a1 * l1 + a2 * l;
      const rightBand = a1 * r1 + a2 * r;
      const leftLow = l2 + a2 * l1 + a3 * l;
      const rightLow = r2 + a2 * r1 + a3 * r;
      l1 = 2 * leftBand - l1;
      r1 = 2 * rightBand - r1;
      l2 = 2 * leftLow - l2;
      r2 = 2 * rightLow - r2;
      left[i] = leftLow;
      right[i] = rightLow;
    }
  }
}
