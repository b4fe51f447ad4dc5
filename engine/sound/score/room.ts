import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { Stereo } from "../stereo.ts";

/** Delays in samples, prime to each other so that their echoes never fall together. */
const DELAYS = [1423, 1657, 1877, 2137, 2371, 2617, 2903, 3137] as const;
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
    last: 0,
    lastButOne: 0,
    gain: 10 ** ((-3 * delay) / (seconds * SAMPLE_RATE)),
  }));
  const mixed = new Float32Array(BLOCK);
  for (let start = 0; start < send.length; start += BLOCK) {
    const length = Math.min(BLOCK, send.length - start);
    mixed.fill(0);
    for (const line of lines) hear(line, mixed, length);
    for (let i = 0; i < length; i++) mixed[i] = (send[start + i] ?? 0) - (mixed[i] ?? 0) * (2 / DELAYS.length);
    lines.forEach((line, k) => {
      // Every other line goes to the right, half of each turned over: the two sides have nothing in common.
      const channel = k % 2 === 0 ? dry.left : dry.right;
      feed(line, mixed, length, channel, start, (k & 2) === 0 ? LEVEL : -LEVEL);
    });
  }
}

interface Line {
  readonly memory: Float32Array;
  readonly out: Float32Array;
  readonly gain: number;
  at: number;
  last: number;
  lastButOne: number;
}

/** What comes out of a line, into its `out` and added to `sum`: each echo loses highs, half of them at 12 kHz. */
function hear(line: Line, sum: Float32Array, length: number): void {
  const { memory, out, at } = line;
  const first = Math.min(length, memory.length - at);
  out.set(memory.subarray(at, at + first));
  if (first < length) out.set(memory.subarray(0, length - first), first);
  const quarter = line.gain / 4;
  let { last, lastButOne } = line;
  // No sample waits for what became of the one before it.
  for (let i = 0; i < length; i++) {
    const x = out[i] ?? 0;
    const fed = quarter * (x + 2 * last + lastButOne);
    lastButOne = last;
    last = x;
    out[i] = fed;
    sum[i] = (sum[i] ?? 0) + fed;
  }
  line.last = last;
  line.lastButOne = lastButOne;
}

/** Lets a line be heard, and puts its own echo and what all lines share back into it. */
function feed(
  line: Line,
  shared: Float32Array,
  length: number,
  channel: Float32Array,
  start: number,
  level: number,
): void {
  const { memory, out, at } = line;
  for (let i = 0; i < length; i++) {
    const echo = out[i] ?? 0;
    channel[start + i] = (channel[start + i] ?? 0) + level * echo;
    out[i] = (shared[i] ?? 0) + echo;
  }
  const first = Math.min(length, memory.length - at);
  memory.set(out.subarray(0, first), at);
  if (first < length) memory.set(out.subarray(first, length), 0);
  line.at = (at + length) % memory.length;
}
