import { writeFile } from "node:fs/promises";

/** Writes channels of equal length as a WAV of 16 bits; what is beyond full scale is clipped. */
export async function writeWave(path: string, channels: readonly Float32Array[], rate = 48_000): Promise<void> {
  const samples = channels[0]?.length ?? 0;
  const bytes = samples * channels.length * 2;
  const file = Buffer.alloc(44 + bytes);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + bytes, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(channels.length, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * channels.length * 2, 28);
  file.writeUInt16LE(channels.length * 2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36);
  file.writeUInt32LE(bytes, 40);
  for (let i = 0; i < samples; i++) {
    channels.forEach((channel, c) => {
      const x = Math.max(-1, Math.min(1, channel[i] ?? 0));
      file.writeInt16LE(Math.round(x * 32_767), 44 + (i * channels.length + c) * 2);
    });
  }
  await writeFile(path, file);
}
