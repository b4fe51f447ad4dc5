import { SAMPLE_RATE } from "../../speech/voice.ts";
import type { Stereo } from "../stereo.ts";

/** Delays in samples, prime to each other so that their echoes never fall together. */
const DELAYS = [1423, 1657, 1877, 2137, 2371, 2617, 2903, 3137] as const;
/** How much of the highs each echo loses: 0 none. */
const DAMPING = 0.35;

/**
 * Adds a room to `dry`: a feedback delay network of eight lines (Jot & Chaigne, 1991), mixed by a Householder matrix.
 * @param send what is sent into the room, mono
 * @param seconds until the room has fallen by 60 dB
 */
export function addRoom(dry: Stereo, send: Float32Array, seconds: number): void {
  const lines = DELAYS.map((delay) => new Float32Array(delay));
  const gains = DELAYS.map((delay) => 10 ** ((-3 * delay) / (seconds * SAMPLE_RATE)));
  const positions = new Int32Array(DELAYS.length);
  const damped = new Float64Array(DELAYS.length);
  const outs = new Float64Array(DELAYS.length);
  const { left, right } = dry;
  for (let i = 0; i < send.length; i++) {
    let sum = 0;
    for (let k = 0; k < lines.length; k++) {
      const out = lines[k]?.[positions[k] ?? 0] ?? 0;
      const soft = out + DAMPING * ((damped[k] ?? 0) - out);
      damped[k] = soft;
      const fed = soft * (gains[k] ?? 0);
      outs[k] = fed;
      sum += fed;
    }
    const mixed = sum * (2 / DELAYS.length);
    const x = send[i] ?? 0;
    let l = 0;
    let r = 0;
    for (let k = 0; k < lines.length; k++) {
      const line = lines[k];
      const at = positions[k] ?? 0;
      const out = outs[k] ?? 0;
      if (line) line[at] = x + out - mixed;
      positions[k] = at + 1 === DELAYS[k] ? 0 : at + 1;
      const sign = (k & 2) === 0 ? 1 : -1;
      if ((k & 1) === 0) l += sign * out;
      else r += sign * out;
    }
    left[i] = (left[i] ?? 0) + 0.35 * l;
    right[i] = (right[i] ?? 0) + 0.35 * r;
  }
}
