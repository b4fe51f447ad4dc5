import { SAMPLE_RATE } from "../speech/voice.ts";
import type { Biquad } from "./biquad.ts";
import type { Stereo } from "./stereo.ts";

/**
 * K-weighting at 48 kHz: a head's shelf, then a high-pass. Coefficients from ITU-R BS.1770-5, tables 1 and 2.
 */
const K_WEIGHTING: readonly [Biquad, Biquad] = [
  { b0: 1.53512485958697, b1: -2.69169618940638, b2: 1.19839281085285, a1: -1.69065929318241, a2: 0.73248077421585 },
  { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 },
];
const OFFSET_DB = -0.691;
/** Gating blocks are 400 ms long and begin every 100 ms. */
const HOP = SAMPLE_RATE / 10;
const HOPS_PER_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-5 (two gates); −Infinity for silence and for sound under 400 ms.
 */
export function integratedLoudness({ left, right }: Stereo): number {
  const powers = hopPowers(left);
  const rightPowers = left === right ? powers : hopPowers(right);
  const blocks: number[] = [];
  for (let first = 0; first + HOPS_PER_BLOCK <= powers.length; first++) {
    let sum = 0;
    for (let hop = first; hop < first + HOPS_PER_BLOCK; hop++) sum += (powers[hop] ?? 0) + (rightPowers[hop] ?? 0);
    blocks.push(sum / HOPS_PER_BLOCK);
  }
  const loud = blocks.filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  const gate = lufs(mean(loud)) + RELATIVE_GATE_LU;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

/** Mean square of the K-weighted signal in each whole 100 ms. Keeps no copy of the signal. */
function hopPowers(samples: Float32Array): Float64Array {
  const [shelf, pass] = K_WEIGHTING;
  const powers = new Float64Array(Math.floor(samples.length / HOP));
  let s1 = 0;
  let s2 = 0;
  let p1 = 0;
  let p2 = 0;
  for (let hop = 0; hop < powers.length; hop++) {
    let sum = 0;
    for (let i = hop * HOP; i < (hop + 1) * HOP; i++) {
      const x = samples[i] ?? 0;
      const y = shelf.b0 * x + s1;
      s1 = shelf.b1 * x - shelf.a1 * y + s2;
      s2 = shelf.b2 * x - shelf.a2 * y;
      const z = pass.b0 * y + p1;
      p1 = pass.b1 * y - pass.a1 * z + p2;
      p2 = pass.b2 * y - pass.a2 * z;
      sum += z * z;
    }
    powers[hop] = sum / HOP;
  }
  return powers;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function lufs(power: number): number {
  return OFFSET_DB + 10 * Math.log10(power);
}
