import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { Stereo } from "../stereo.ts";

/** Delays in samples, prime to each other so that their echoes never fall together. */
const DELAYS = [1423, 1657, 1877, 2137, 2371, 2617, 2903, 3137] as const;
/** How much of the highs each echo loses: 0 none. */
const DAMPING = 0.35;
const LEVEL = 0.35;

/** Samples done at once: no more than the shortest delay, so that no line hears itself within a block. */
const BLOCK = 1024;

/**
 * Adds a room to `dry`: a feedback delay network of eight lines (Jot & Chaigne, 1991), mixed by a Householder matrix.
 * @param send what is sent into the room, mono
 * @param seconds until the room has fallen by 60 dB
 */
export function addRoom(dry: Stereo, send: Float32Array, seconds: number): void {
  const lines = DELAYS.map((delay) => ({
    memory: new Float32Array(delay),
    out: new Float32Array(BLOCK),
    at: 0,
    soft: 0,
    gain: 10 ** ((-3 * delay) / (seconds * SAMPLE_RATE)),
  }));
  const mixed = new Float32Array(BLOCK);
  for (let start = 0; start < send.length; start += BLOCK) {
    const length = Math.min(BLOCK, send.length - start);
    mixed.fill(0);
    for (const line of lines) hear(line, mixed, length);
    for (let i = 0; i < length; i++) mixed[i] = (send[start + i] ?? 0) - (mixed[i] ?? 0) * (2 / DELAYS.length);
    lines.forEach((line, k) => {
      feed(line, mixed, length);
      // Every other line goes to the right, half of each turned over: the two sides have nothing in common.
      const channel = k % 2 === 0 ? dry.left : dry.right;
      const level = (k & 2) === 0 ? LEVEL : -LEVEL;
      for (let i = 0; i < length; i++) channel[start + i] = (channel[start + i] ?? 0) + level * (line.out[i] ?? 0);
    });
  }
}

interface Line {
  readonly memory: Float32Array;
  readonly out: Float32Array;
  readonly gain: number;
  at: number;
  soft: number;
}

/** What comes out of a line, damped, into its `out` and added to `sum`. */
function hear(line: Line, sum: Float32Array, length: number): void {
  const { memory, out, gain } = line;
  let { at, soft } = line;
  for (let i = 0; i < length; i++) {
    const x = memory[at] ?? 0;
    soft = x + DAMPING * (soft - x);
    const fed = soft * gain;
    out[i] = fed;
    sum[i] = (sum[i] ?? 0) + fed;
    if (++at === memory.length) at = 0;
  }
  line.soft = soft;
}

/** Puts a line's own echo and what all lines share back into it. */
function feed(line: Line, shared: Float32Array, length: number): void {
  const { memory, out } = line;
  let { at } = line;
  for (let i = 0; i < length; i++) {
    memory[at] = (shared[i] ?? 0) + (out[i] ?? 0);
    if (++at === memory.length) at = 0;
  }
  line.at = at;
}
