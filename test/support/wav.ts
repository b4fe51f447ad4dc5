/** A 16-bit WAV of one or more channels that all carry the same samples. */
export function wavOf(samples: Float32Array, { rate = 48_000, channels = 1 } = {}): Buffer {
  const bytes = Buffer.alloc(44 + 2 * samples.length * channels);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * channels * 2, 28);
  bytes.writeUInt16LE(channels * 2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(bytes.length - 44, 40);
  samples.forEach((sample, i) => {
    const value = Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_767)));
    for (let channel = 0; channel < channels; channel++) bytes.writeInt16LE(value, 44 + 2 * (i * channels + channel));
  });
  return bytes;
}
