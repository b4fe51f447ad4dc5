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
/**
 * A tone of −360 dBFS: in digital silence, filters would otherwise fade into numbers so small that processors take fifty
 * times as long for them.
 */
const TINY = 1e-18;
/** Gating blocks are 400 ms long and begin every 100 ms. */
const HOP = SAMPLE_RATE / 10;
const HOPS_PER_BLOCK = 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;

/**
 * Integrated loudness in LUFS by ITU-R BS.1770-5 (two gates); −Infinity for silence and for sound under 400 ms.
 */
export function integratedLoudness({ left, right }: Stereo): number {
  const powers = hopPowers(left, right);
  const blocks: number[] = [];
  for (let first = 0; first + HOPS_PER_BLOCK <= powers.length; first++) {
    let sum = 0;
    for (let hop = first; hop < first + HOPS_PER_BLOCK; hop++) sum += powers[hop] ?? 0;
    blocks.push(sum / HOPS_PER_BLOCK);
  }
  const loud = blocks.filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  const gate = lufs(mean(loud)) + RELATIVE_GATE_LU;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

/**
 * Mean squares of both K-weighted channels, added, in each whole 100 ms. Keeps no copy of the signal. The channels are
 * filtered side by side: each step of a filter waits for the one before it, and meanwhile the other channel's is done.
 */
function hopPowers(left: Float32Array, right: Float32Array): Float64Array {
  const [{ b0, b1, b2, a1, a2 }, { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 }] = K_WEIGHTING;
  const powers = new Float64Array(Math.floor(left.length / HOP));
  let tiny = TINY;
  let ls1 = 0;
  let ls2 = 0;
  let lp1 = 0;
  let lp2 = 0;
  let rs1 = 0;
  let rs2 = 0;
  let rp1 = 0;
  let rp2 = 0;
  for (let hop = 0; hop < powers.length; hop++) {
    let sum = 0;
    for (let i = hop * HOP; i < (hop + 1) * HOP; i++) {
      tiny = -tiny;
      const lx = (left[i] ?? 0) + tiny;
      const rx = (right[i] ?? 0) + tiny;
      const ly = b0 * lx + ls1;
      const ry = b0 * rx + rs1;
      ls1 = b1 * lx + ls2 - a1 * ly;
      rs1 = b1 * rx + rs2 - a1 * ry;
      ls2 = b2 * lx - a2 * ly;
      rs2 = b2 * rx - a2 * ry;
      const lz = c0 * ly + lp1;
      const rz = c0 * ry + rp1;
      lp1 = c1 * ly + lp2 - d1 * lz;
      rp1 = c1 * ry + rp2 - d1 * rz;
      lp2 = c2 * ly - d2 * lz;
      rp2 = c2 * ry - d2 * rz;
      sum += lz * lz + rz * rz;
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
