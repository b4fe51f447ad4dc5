import { FilterAPI } from "node-av/api";
import { AV_NOPTS_VALUE, AVERROR_EOF, AVMEDIA_TYPE_AUDIO, AVSEEK_FLAG_BACKWARD } from "node-av/constants";
import { Codec, CodecContext, type FormatContext, Frame, Packet, type Stream } from "node-av/lib";
import { silence, type Stereo } from "../sound/stereo.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { openContainer, originOf } from "./clip-file.ts";
import type { ClipFormat } from "./content.ts";
import type { SoundFormat } from "../sound/own/sound-format.ts";

/** Packets one after the other of which nothing can be decoded: then the rest is silent. */
const MAX_FRUITLESS_PACKETS = 500;
const FILTERS = `aresample=${SAMPLE_RATE},aformat=sample_fmts=fltp:channel_layouts=stereo`;

/**
 * A clip's sound between two of its times, in stereo at 48 kHz. What is corrupt is silent.
 * @param startS s from the clip's start
 * @param seconds at most as many are given; only they are decoded
 * @returns null for a clip without sound
 * @throws `MediaError` for a container that can't be read
 */
export async function readClipSound(
  clip: { readonly file: string; readonly format: ClipFormat | SoundFormat },
  startS: number,
  seconds: number,
): Promise<Stereo | null> {
  const container = await openContainer(clip.file, clip.format);
  try {
    const stream = container.streams[container.findBestStream(AVMEDIA_TYPE_AUDIO)];
    if (stream === undefined) return null;
    const codec = await openSoundDecoder(stream);
    if (codec === null) return null;
    const filter = FilterAPI.create(FILTERS);
    try {
      return await decode(container, stream, codec, filter, startS, seconds);
    } finally {
      filter.close();
      codec.freeContext();
    }
  } finally {
    await container.closeInput();
  }
}

async function openSoundDecoder(stream: Stream): Promise<CodecContext | null> {
  const decoder = Codec.findDecoder(stream.codecpar.codecId);
  if (decoder === null) return null;
  const codec = new CodecContext();
  codec.allocContext3(decoder);
  codec.parametersToContext(stream.codecpar);
  codec.pktTimebase = stream.timeBase;
  if ((await codec.open2(decoder, null)) >= 0) return codec;
  codec.freeContext();
  return null;
}

async function decode(
  container: FormatContext,
  stream: Stream,
  codec: CodecContext,
  filter: FilterAPI,
  startS: number,
  seconds: number,
): Promise<Stereo> {
  const { num, den } = stream.timeBase;
  const origin = originOf(container, stream);
  const sound = silence(Math.floor(seconds * SAMPLE_RATE));
  const packet = new Packet();
  const frame = new Frame();
  packet.alloc();
  frame.alloc();
  /** Where the next sample goes; before 0 it is cut off. */
  let at: number | null = null;
  let fruitless = 0;
  const take = (output: Frame): void => {
    if (at === null) return;
    const channels = [sound.left, sound.right];
    channels.forEach((into, index) => {
      const plane = output.data?.[index];
      if (plane === undefined || at === null) return;
      const from = new Float32Array(plane.buffer, plane.byteOffset, output.nbSamples);
      const cut = Math.max(0, -at);
      if (cut < from.length && at + cut < into.length) {
        into.set(from.subarray(cut, Math.min(from.length, into.length - at)), at + cut);
      }
    });
    at += output.nbSamples;
  };
  const receive = async (): Promise<boolean> => {
    for (;;) {
      frame.unref();
      const received = await codec.receiveFrame(frame);
      if (received < 0) return received !== AVERROR_EOF;
      fruitless = 0;
      if (at === null) {
        const stamp = frame.bestEffortTimestamp;
        const timeS = stamp === AV_NOPTS_VALUE ? startS : (Number(stamp - origin) * num) / den;
        at = Math.round((timeS - startS) * SAMPLE_RATE);
      }
      frame.timeBase = stream.timeBase;
      for (const output of filter.processAllSync(frame)) {
        take(output);
        output.free();
      }
      if (at >= sound.left.length) return false;
    }
  };
  try {
    if (startS > 0) {
      const ticks = origin + BigInt(Math.floor((startS * den) / num));
      await container.seekFrame(stream.index, ticks, AVSEEK_FLAG_BACKWARD); // Where one can't, all of it is read.
    }
    while (fruitless < MAX_FRUITLESS_PACKETS) {
      if ((await container.readFrame(packet)) < 0) {
        await codec.sendPacket(null);
        await receive();
        break;
      }
      const ours = packet.streamIndex === stream.index;
      if (ours) await codec.sendPacket(packet);
      packet.unref();
      if (!ours) continue;
      fruitless++;
      if (!(await receive())) break;
    }
    return sound;
  } finally {
    packet.free();
    frame.free();
  }
}
