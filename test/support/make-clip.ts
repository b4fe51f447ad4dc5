import { Encoder, Muxer } from "node-av/api";
import { AV_PIX_FMT_YUV420P, type AVPixelFormat, FF_ENCODER_LIBX264, type FFVideoEncoder } from "node-av/constants";
import { createSoundEncoder, encodeSound } from "../../engine/output/sound-encoder.ts";
import type { Stereo } from "../../engine/sound/index.ts";
import { FFmpegError, Frame, Rational } from "node-av/lib";

/** A clip to be made: its frames are painted plane by plane. */
export interface ClipRecipe {
  readonly width: number;
  readonly height: number;
  /** When each frame is shown, in milliseconds. */
  readonly timesMs: readonly number[];
  /** A sample of a plane, in the format's own range (10 bit: 0 to 1023). */
  readonly sample: (frame: number, plane: number, x: number, y: number) => number;
  readonly encoder?: FFVideoEncoder;
  readonly pixels?: AVPixelFormat;
  /** Bytes a sample: 1, or 2 for more than 8 bit. */
  readonly sampleBytes?: 1 | 2;
  /** Samples a pixel of plane 0: 4 for packed RGBA. */
  readonly packed?: 1 | 4;
  readonly prepare?: (frame: Frame) => void;
  readonly options?: Readonly<Record<string, string | number>>;
  readonly gop?: number;
  /** At 48 kHz; none if it isn't said. */
  readonly sound?: Stereo;
}

/** Writes a clip with FFmpeg's encoders; the path's ending says the container. */
export async function makeClip(path: string, recipe: ClipRecipe): Promise<void> {
  const { width, height, encoder: name = FF_ENCODER_LIBX264, options, gop = 12 } = recipe;
  const encoder = await Encoder.create(name, {
    context: { gopSize: gop, threadCount: 1 },
    ...(options === undefined ? {} : { options: options as never }),
  });
  const muxer = await Muxer.open(path, { useAsyncWrite: false });
  const stream = muxer.addStream(encoder);
  const soundEncoder = recipe.sound === undefined ? null : await createSoundEncoder();
  const soundStream = soundEncoder === null ? null : muxer.addStream(soundEncoder);
  for (const [index, timeMs] of recipe.timesMs.entries()) {
    const frame = paintedFrame(recipe, index);
    frame.pts = BigInt(timeMs);
    const nextMs = recipe.timesMs[index + 1] ?? 2 * timeMs - (recipe.timesMs[index - 1] ?? timeMs - 40);
    frame.duration = BigInt(nextMs - timeMs);
    for (const packet of await encoder.encodeAll(frame)) {
      await muxer.writePacket(packet, stream);
      packet.free();
    }
    frame.free();
  }
  for await (const packet of encoder.flushPackets()) {
    await muxer.writePacket(packet, stream);
    packet.free();
  }
  if (soundEncoder !== null && soundStream !== null && recipe.sound !== undefined) {
    for (const packet of await encodeSound(soundEncoder, recipe.sound)) {
      await muxer.writePacket(packet, soundStream);
      packet.free();
    }
    soundEncoder.close();
  }
  await muxer.close();
  encoder.close();
  if (width * height === 0) throw new Error("A clip has a size.");
}

function paintedFrame(recipe: ClipRecipe, index: number): Frame {
  const { width, height, sample, pixels = AV_PIX_FMT_YUV420P, sampleBytes = 1, packed = 1 } = recipe;
  const frame = new Frame();
  frame.alloc();
  frame.format = pixels;
  frame.width = width;
  frame.height = height;
  frame.timeBase = new Rational(1, 1000);
  recipe.prepare?.(frame);
  FFmpegError.throwIfError(frame.allocBuffer(), "no frame");
  for (const [plane, data] of (frame.data ?? []).entries()) {
    const size = packed === 1 && (plane === 1 || plane === 2) ? 2 : 1;
    const columns = (width / size) * packed;
    const stride = frame.linesize[plane] ?? 0;
    for (let y = 0; y < height / size; y++) {
      for (let x = 0; x < columns; x++) {
        const value = sample(index, plane, x, y);
        if (sampleBytes === 2) data.writeUInt16LE(value, y * stride + x * 2);
        else data[y * stride + x] = value;
      }
    }
  }
  return frame;
}

/** Times of frames that follow each other evenly, in milliseconds. */
export function evenly(frames: number, stepMs = 40): number[] {
  return Array.from({ length: frames }, (_, index) => index * stepMs);
}

/** Grey of frame `index`: each differs from its neighbours by more than an encoder's error. */
export function greyOf(index: number): number {
  return 40 + index * 8;
}

/** Turns an MP4's picture by writing another display matrix into its track header (ISO/IEC 14496-12, 8.3.2). */
export function turned(mp4: Buffer, [a, b, c, d]: readonly [number, number, number, number]): Buffer {
  const at = mp4.indexOf("tkhd");
  const turnedMp4 = Buffer.from(mp4);
  for (const [place, value] of [
    [0, a],
    [4, b],
    [12, c],
    [16, d],
  ] as const) {
    turnedMp4.writeInt32BE(value * 0x10000, at + 44 + place);
  }
  return turnedMp4;
}
