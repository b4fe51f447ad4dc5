import { Encoder } from "node-av/api";
import { AV_CHANNEL_ORDER_NATIVE, AV_SAMPLE_FMT_FLTP, FF_ENCODER_AAC } from "node-av/constants";
import { Frame, type Packet } from "node-av/lib";
import type { Stereo } from "../sound/index.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";

const BITS_PER_S = 192_000;
const AAC_FRAME_SAMPLES = 1024;
/** FFmpeg's mask of front left and front right. */
const STEREO_MASK = 3n;

export function createSoundEncoder(): Promise<Encoder> {
  return Encoder.create(FF_ENCODER_AAC, { context: { bitRate: BITS_PER_S } });
}

/**
 * A film's whole sound as AAC: about 24 kB a second in place of 384 kB of samples, which then need not be kept while
 * the frames are made. The encoder is flushed.
 */
export async function encodeSound(encoder: Encoder, sound: Stereo): Promise<Packet[]> {
  const packets: Packet[] = [];
  for (let start = 0; start < sound.left.length; start += AAC_FRAME_SAMPLES) {
    const frame = audioFrame(sound, start, Math.min(AAC_FRAME_SAMPLES, sound.left.length - start));
    packets.push(...(await encoder.encodeAll(frame)));
    frame.free();
  }
  for await (const packet of encoder.flushPackets()) packets.push(packet);
  return packets;
}

function audioFrame(sound: Stereo, start: number, count: number): Frame {
  const buffer = Buffer.alloc(count * 8);
  const planar = new Float32Array(buffer.buffer, buffer.byteOffset, count * 2);
  planar.set(sound.left.subarray(start, start + count), 0);
  planar.set(sound.right.subarray(start, start + count), count);
  return Frame.fromAudioBuffer(buffer, {
    nbSamples: count,
    format: AV_SAMPLE_FMT_FLTP,
    sampleRate: SAMPLE_RATE,
    channelLayout: { nbChannels: 2, order: AV_CHANNEL_ORDER_NATIVE, mask: STEREO_MASK },
    timeBase: { num: 1, den: SAMPLE_RATE },
    pts: BigInt(start),
  });
}
