import { resolve } from "node:path";
import {
  AV_CODEC_ID_VP8,
  AV_CODEC_ID_VP9,
  AVERROR_EOF,
  AVMEDIA_TYPE_VIDEO,
  AV_DISPOSITION_ATTACHED_PIC,
  AV_LOG_FATAL,
  AV_NOPTS_VALUE,
  AVSEEK_FLAG_BACKWARD,
  FF_DECODER_LIBVPX_VP8,
  FF_DECODER_LIBVPX_VP9,
  type FFDecoderCodec,
} from "node-av/constants";
import {
  Codec,
  CodecContext,
  Dictionary,
  FormatContext,
  type Frame,
  InputFormat,
  Log,
  Packet,
  type Stream,
} from "node-av/lib";
import type { ClipFormat } from "./content.ts";
import type { SoundFormat } from "../sound/own/sound-format.ts";
import { MediaError } from "./errors.ts";

/** 8K, and somewhat more. */
const MAX_FRAME_PIXELS = 40_000_000;
/** Threads that each hold a frame while they decode it. */
const DECODER_THREADS = 2;
/** Packets one after the other that give no frame: then the file is no clip. Codecs hold back 16 frames and more. */
const MAX_FRUITLESS_PACKETS = 300;
/** The native decoders of these leave the opacity out. */
const VPX_DECODERS: Readonly<Record<number, FFDecoderCodec>> = {
  [AV_CODEC_ID_VP8]: FF_DECODER_LIBVPX_VP8,
  [AV_CODEC_ID_VP9]: FF_DECODER_LIBVPX_VP9,
};
/** How much of a file is looked at to learn what is in it. */
const PROBE_BYTES = 20_000_000;

/** A clip's frame, and from when until when (s from the clip's start) it is shown; the last one for good. */
export interface ClipFrame {
  readonly frame: Frame;
  readonly timeS: number;
  readonly untilS: number;
}

/** A clip's file with its decoder, read forward from a place. */
export interface ClipFile {
  readonly stream: Stream;
  /** What the container says, in seconds; null if it doesn't. */
  readonly durationS: number | null;
  /** Goes to a key frame at or before a time. False if the container can't. */
  readonly seek: (timeS: number) => Promise<boolean>;
  /**
   * Decodes the next frame into `frame`. What is corrupt in the middle of a clip is passed over.
   * @returns when it is shown, s; null at the end
   */
  readonly next: (frame: Frame) => Promise<number | null>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a clip's picture. Nothing but this file is read: the container is the one that its content shows, so that no playlist
 * is followed, and FFmpeg may use no protocol but files.
 * @throws {MediaError}
 */
export async function openClipFile(file: string, format: ClipFormat): Promise<ClipFile> {
  const container = await openContainer(file, format);
  let codec: CodecContext | null = null;
  try {
    const index = container.findBestStream(AVMEDIA_TYPE_VIDEO);
    const stream = container.streams[index];
    if (stream === undefined || (stream.disposition & AV_DISPOSITION_ATTACHED_PIC) !== 0) {
      throw new MediaError(
        "no-picture",
        file,
        "this file has no moving picture in it; expected a clip. Name another file.",
      );
    }
    checkSize(file, stream);
    codec = await openDecoder(file, stream);
    return clipFile(file, container, stream, codec);
  } catch (error) {
    codec?.freeContext();
    await container.closeInput();
    throw error;
  }
}

/**
 * A clip's container.
 * @throws {MediaError} for a broken one
 */
export async function openContainer(file: string, format: ClipFormat | SoundFormat): Promise<FormatContext> {
  Log.setLevel(AV_LOG_FATAL);
  const container = new FormatContext();
  const input = InputFormat.findInputFormat(format);
  if (input === null) throw new Error(`This FFmpeg lacks the format ${format}; jobreel's own has it.`);
  const options = Dictionary.fromObject({ protocol_whitelist: "file", probesize: String(PROBE_BYTES) });
  const opened = await container.openInput(`file:${resolve(file)}`, input, options);
  if (opened < 0) throw damaged(file);
  if ((await container.findStreamInfo(null)) < 0) {
    await container.closeInput();
    throw damaged(file);
  }
  return container;
}

function checkSize(file: string, { codecpar: { width, height } }: Stream): void {
  if (width * height > MAX_FRAME_PIXELS) {
    throw new MediaError(
      "too-large",
      file,
      `this clip has ${width}×${height} pixels; expected at most ${MAX_FRAME_PIXELS / 1_000_000} million (8K). Export it smaller, 1920×1080 is plenty.`,
    );
  }
}

async function openDecoder(file: string, stream: Stream): Promise<CodecContext> {
  // Only libvpx decodes the opacity of VP8 and VP9.
  const seeThrough = stream.metadata?.get("alpha_mode") === "1";
  const vpx = seeThrough ? VPX_DECODERS[stream.codecpar.codecId] : undefined;
  const decoder =
    (vpx === undefined ? null : Codec.findDecoderByName(vpx)) ?? Codec.findDecoder(stream.codecpar.codecId);
  if (decoder === null) {
    throw new MediaError(
      "unsupported",
      file,
      "this clip's codec is not known here; expected H.264, HEVC, VP9, AV1 or the like. Convert it to MP4.",
    );
  }
  const codec = new CodecContext();
  codec.allocContext3(decoder);
  codec.parametersToContext(stream.codecpar);
  codec.pktTimebase = stream.timeBase;
  codec.threadCount = DECODER_THREADS;
  const options = Dictionary.fromObject({ max_pixels: String(MAX_FRAME_PIXELS) });
  if ((await codec.open2(decoder, options)) < 0) {
    codec.freeContext();
    throw damaged(file);
  }
  return codec;
}

function clipFile(file: string, container: FormatContext, stream: Stream, codec: CodecContext): ClipFile {
  const { num, den } = stream.timeBase;
  const secondsOf = (ticks: bigint): number => (Number(ticks) * num) / den;
  const origin = originOf(container, stream);
  const packet = new Packet();
  packet.alloc();
  let drained = false;
  let gaveFrames = false;
  let fruitless = 0;
  let lastS = 0;

  /** Hands the decoder the next packet of the picture, or the news that there is none. */
  const feed = async (): Promise<void> => {
    for (;;) {
      const read = await container.readFrame(packet);
      if (read < 0) {
        drained = true;
        await codec.sendPacket(null);
        return;
      }
      const ours = packet.streamIndex === stream.index;
      if (ours) await codec.sendPacket(packet); // One that is corrupt is refused: the picture before it stands.
      packet.unref();
      if (ours) return;
    }
  };
  return {
    stream,
    durationS: durationOf(container, stream),
    seek: async (timeS) => {
      const ticks = origin + BigInt(Math.floor((timeS * den) / num));
      if ((await container.seekFrame(stream.index, ticks, AVSEEK_FLAG_BACKWARD)) < 0) return false;
      codec.flushBuffers();
      drained = false;
      return true;
    },
    next: async (frame) => {
      for (;;) {
        frame.unref();
        const received = await codec.receiveFrame(frame);
        if (received >= 0) {
          gaveFrames = true;
          fruitless = 0;
          const stamp = frame.bestEffortTimestamp;
          lastS = stamp === AV_NOPTS_VALUE ? lastS : Math.max(0, secondsOf(stamp - origin));
          return lastS;
        }
        const over = received === AVERROR_EOF || (drained && ++fruitless > MAX_FRUITLESS_PACKETS);
        if (over && gaveFrames) return null;
        if (over || (!gaveFrames && ++fruitless > MAX_FRUITLESS_PACKETS)) throw damaged(file);
        if (!drained) await feed();
      }
    },
    close: async () => {
      packet.free();
      codec.freeContext();
      await container.closeInput();
    },
  };
}

/** Where a clip's picture and sound count from, in the stream's ticks: the container's start, the same for both. */
export function originOf({ startTime }: FormatContext, stream: Stream): bigint {
  if (startTime === AV_NOPTS_VALUE) return stream.startTime === AV_NOPTS_VALUE ? 0n : stream.startTime;
  const { num, den } = stream.timeBase;
  return BigInt(Math.round((Number(startTime) / 1_000_000 / num) * den));
}

function durationOf(container: FormatContext, stream: Stream): number | null {
  if (stream.duration > 0n) return (Number(stream.duration) * stream.timeBase.num) / stream.timeBase.den;
  return container.duration > 0n ? Number(container.duration) / 1_000_000 : null;
}

export function damaged(file: string): MediaError {
  return new MediaError(
    "damaged",
    file,
    "this clip is cut short or corrupt: nothing of it can be decoded. Export or copy it again.",
  );
}
