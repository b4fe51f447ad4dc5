/** Sound as samples from −1 to 1, one channel. */
export interface Pcm {
  readonly sampleRate: number;
  readonly samples: Float32Array;
}

const HEADER_BYTES = 44;

/** Reads the plain 44-byte-header, 16-bit mono WAV that flite writes. Not a reader for users' files. */
export function pcmOfWav(bytes: Uint8Array): Pcm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint16(22, true) !== 1 || view.getUint16(34, true) !== 16) {
    throw new TypeError(`Expected flite's 16-bit mono WAV, got ${bytes.length} bytes of something else.`);
  }
  const samples = new Float32Array((bytes.length - HEADER_BYTES) >> 1);
  for (let i = 0; i < samples.length; i++) samples[i] = view.getInt16(HEADER_BYTES + 2 * i, true) / 32768;
  return { sampleRate: view.getUint32(24, true), samples };
}

/** Formats of WAV's samples: whole numbers, floating point, and "see the extension". */
const WAV_FORMAT = { integer: 1, float: 3, extensible: 0xfffe } as const;
const LEAST_RATE = 8000;
const HIGHEST_RATE = 48_000;

/**
 * Reads a WAV of whole numbers or floating point, its channels mixed into one. A length that was not known when it was
 * written (a stream's) is what there is.
 * @returns null for anything else
 */
export function pcmOfFile(bytes: Uint8Array): Pcm | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (bytes.length < 12 || name(0) !== "RIFF" || name(8) !== "WAVE") return null;
  let read: { rate: number; channels: number; sample: (at: number) => number; width: number } | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8);
    if (name(at) === "fmt " && length >= 16) {
      const width = view.getUint16(at + 22, true) / 8;
      const extended = view.getUint16(at + 8, true) === WAV_FORMAT.extensible && length >= 26;
      const format = view.getUint16(extended ? at + 32 : at + 8, true);
      const sample = sampleReader(view, format, width);
      const [channels, rate] = [view.getUint16(at + 10, true), view.getUint32(at + 12, true)];
      if (sample === null || channels < 1 || rate < LEAST_RATE || rate > HIGHEST_RATE) return null;
      read = { rate, channels, sample, width };
    }
    if (name(at) === "data" && read !== null) {
      const { rate, channels, sample, width } = read;
      const samples = new Float32Array(Math.floor(length / (width * channels)));
      for (let i = 0; i < samples.length; i++) {
        let sum = 0;
        for (let channel = 0; channel < channels; channel++) sum += sample(at + 8 + (i * channels + channel) * width);
        samples[i] = sum / channels;
      }
      return { sampleRate: rate, samples };
    }
    at += 8 + length + (length % 2);
  }
  return null;
}

function sampleReader(view: DataView, format: number, width: number): ((at: number) => number) | null {
  if (format === WAV_FORMAT.float && width === 4) return (at) => view.getFloat32(at, true);
  if (format !== WAV_FORMAT.integer) return null;
  if (width === 2) return (at) => view.getInt16(at, true) / 2 ** 15;
  if (width === 3) return (at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23;
  return width === 4 ? (at) => view.getInt32(at, true) / 2 ** 31 : null;
}

/** A 16-bit WAV of one channel, of parts that follow each other. */
export function wavFile(parts: readonly Float32Array[], sampleRate: number): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(HEADER_BYTES + 2 * length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("RIFF    WAVEfmt "));
  view.setUint32(4, bytes.length - 8, true);
  view.setUint32(16, 16, true);
  view.setUint16(20, WAV_FORMAT.integer, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, 2 * sampleRate, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  bytes.set(new TextEncoder().encode("data"), 36);
  view.setUint32(40, 2 * length, true);
  let at = HEADER_BYTES;
  for (const part of parts) {
    for (const sample of part) {
      view.setInt16(at, Math.max(-1, Math.min(1, sample)) * 32767, true);
      at += 2;
    }
  }
  return bytes;
}
