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
