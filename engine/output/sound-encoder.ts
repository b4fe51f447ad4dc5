import { Encoder } from "node-av/api";
import {
  AV_CHANNEL_ORDER_NATIVE,
  AV_CODEC_FLAG_GLOBAL_HEADER,
  AV_LOG_ERROR,
  AV_SAMPLE_FMT_FLTP,
  FF_ENCODER_AAC,
} from "node-av/constants";
import { Frame, Log, type Packet } from "node-av/lib";
import { watchPeaks } from "../sound/peak-watch.ts";
import type { Stereo } from "../sound/index.ts";
import { fromDb } from "../sound/true-peak.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { decodeAac } from "./aac-decoder.ts";
import { applyGain, type GainCurve, lowered } from "./sound-gain.ts";

const BITS_PER_S = 192_000;
/** The encoder's own frame: node-av's queue before it does not grow, and its synchronous calls spoil memory (6.1.1). */
const AAC_FRAME_SAMPLES = 1024;
/** What the encoder puts before the sound, and players leave out. */
const PRIMING_SAMPLES = 1024;
/** FFmpeg's mask of front left and front right. */
const STEREO_MASK = 3n;
/** No peak of a film is over −1 dBTP: a tenth below, as meters differ by some hundredths. */
const CEILING = fromDb(-1.1);
/** What is over it comes down to this, as it won't be encoded the same way again. */
const AIM = fromDb(-1.3);
/** The first mostly does; one more where a drum falls alone. After {@link LOCAL_ENCODINGS}, all of the sound is lowered. */
const MAX_ENCODINGS = 8;
const LOCAL_ENCODINGS = 3;

/**
 * FFmpeg's fast coder: of 96 kbit/s a channel it makes more than the slow one does (speech and music come back with 46 in
 * place of 31 dB between them and what was lost), in a quarter of the time.
 */
const CODER = "fast";

export function createSoundEncoder(): Promise<Encoder> {
  Log.setLevel(AV_LOG_ERROR);
  return Encoder.create(FF_ENCODER_AAC, { context: { bitRate: BITS_PER_S }, options: { aac_coder: CODER } });
}

/**
 * A film's whole sound as AAC: about 24 kB a second in place of 384 kB of samples, which then need not be kept while
 * the frames are made. AAC adds to peaks, more than can be foreseen: what was encoded is decoded again, and where it rises over
 * −1 dBTP the sound is lowered for some hundredths of a second, and encoded anew.
 * @param encoder is flushed
 */
export async function encodeSound(encoder: Encoder, sound: Stereo): Promise<Packet[]> {
  let packets = await encodeOnce(encoder, sound, null);
  let curve: GainCurve | null = null;
  for (let encodings = 1; encodings < MAX_ENCODINGS; encodings++) {
    const needed = await tooHigh(encoder, packets, sound.left.length);
    if (needed === null) break;
    for (const packet of packets) packet.free();
    if (encodings > LOCAL_ENCODINGS) needed.fill(needed.reduce((least, gain) => Math.min(least, gain), 1));
    curve = lowered(curve, needed);
    // An encoder that was flushed takes nothing more; the film is told of the first, which is set up like all.
    const next = await createSoundEncoder();
    next.setCodecFlags(AV_CODEC_FLAG_GLOBAL_HEADER);
    try {
      packets = await encodeOnce(next, sound, curve);
    } finally {
      next.close();
    }
  }
  return packets;
}

/** What blocks of a sound are to be multiplied by; null if no peak is too high as it was encoded. */
async function tooHigh(encoder: Encoder, packets: readonly Packet[], samples: number): Promise<Float32Array | null> {
  const watch = watchPeaks(samples, PRIMING_SAMPLES, CEILING, AIM);
  await decodeAac(encoder.getCodecContext()?.extraData ?? null, packets, (piece) => watch.push(piece));
  return watch.end();
}

/** As it is, whatever becomes of its peaks. */
export async function encodeOnce(encoder: Encoder, sound: Stereo, curve: GainCurve | null): Promise<Packet[]> {
  const packets: Packet[] = [];
  for (let start = 0; start < sound.left.length; start += AAC_FRAME_SAMPLES) {
    const frame = audioFrame(sound, start, Math.min(AAC_FRAME_SAMPLES, sound.left.length - start), curve);
    packets.push(...(await encoder.encodeAll(frame)));
    frame.free();
  }
  for await (const packet of encoder.flushPackets()) packets.push(packet);
  return packets;
}

function audioFrame(sound: Stereo, start: number, count: number, curve: GainCurve | null): Frame {
  const buffer = Buffer.alloc(count * 8);
  const planar = new Float32Array(buffer.buffer, buffer.byteOffset, count * 2);
  [sound.left, sound.right].forEach((samples, channel) => {
    const plane = planar.subarray(channel * count, (channel + 1) * count);
    plane.set(samples.subarray(start, start + count));
    if (curve !== null) applyGain(plane, start, curve);
  });
  return Frame.fromAudioBuffer(buffer, {
    nbSamples: count,
    format: AV_SAMPLE_FMT_FLTP,
    sampleRate: SAMPLE_RATE,
    channelLayout: { nbChannels: 2, order: AV_CHANNEL_ORDER_NATIVE, mask: STEREO_MASK },
    timeBase: { num: 1, den: SAMPLE_RATE },
    pts: BigInt(start),
  });
}
