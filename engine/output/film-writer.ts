import { Encoder, Muxer } from "node-av/api";
import {
  AV_CHANNEL_ORDER_NATIVE,
  AV_LOG_ERROR,
  AV_PICTURE_TYPE_I,
  AV_PICTURE_TYPE_NONE,
  AV_PIX_FMT_YUV420P,
  AV_SAMPLE_FMT_FLTP,
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  FF_ENCODER_AAC,
  FF_ENCODER_LIBX264,
} from "node-av/constants";
import { Dictionary, FFmpegError, Frame, Log } from "node-av/lib";
import type { YuvPicture } from "../picture/yuv.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";
import { FPS, SAMPLES_PER_FRAME } from "../timeline/timeline.ts";

/** Key frames at least this often, so that players can seek. */
const GOP_FRAMES = 60;
/** Constant quality of x264: flat type and shapes look clean from here on. */
const CRF = 19;
const PRESET = "veryfast";
const AUDIO_BITS_PER_S = 192_000;
const AAC_FRAME_SAMPLES = 1024;
const CHANNEL_LAYOUT_STEREO = 3n;

export interface FilmTags {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
}

/** Sound of a whole film, {@link SAMPLE_RATE}, −1 to 1. */
export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

/** Takes frames one after the other and writes the MP4. */
export interface FilmWriter {
  /**
   * Encodes the next frame. The picture is copied before this returns, so it may be painted on at once; the promise
   * resolves when the encoder has taken the frame, which is the back-pressure.
   */
  write(picture: YuvPicture, startsScene: boolean): Promise<void>;
  /** Encodes what is left and finishes the file. */
  finish(): Promise<void>;
  /** Lets go of everything; the file is then not a film. Does nothing after `finish`. */
  close(): Promise<void>;
}

/** ISO 639-2 codes that MP4 wants, of the languages that jobreel writes. */
const ISO_639_2: Record<string, string> = {
  en: "eng",
  de: "deu",
  fr: "fra",
  es: "spa",
  pt: "por",
  zh: "zho",
  ja: "jpn",
};

/** x264 with the settings of every film. */
export async function createVideoEncoder(): Promise<Encoder> {
  Log.setLevel(AV_LOG_ERROR);
  return Encoder.create(FF_ENCODER_LIBX264, {
    context: {
      gopSize: GOP_FRAMES,
      threadCount: 0,
      colorRange: AVCOL_RANGE_MPEG,
      colorSpace: AVCOL_SPC_BT709,
      colorPrimaries: AVCOL_PRI_BT709,
      colorTrc: AVCOL_TRC_BT709,
      chromaLocation: AVCHROMA_LOC_LEFT,
    },
    options: { preset: PRESET, profile: "high", crf: CRF, "forced-idr": true, "x264-params": "open-gop=0:scenecut=0" },
  });
}

/** The frame that is handed to the encoder; its planes are filled from pictures. */
export function createVideoFrame(width: number, height: number): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.format = AV_PIX_FMT_YUV420P;
  frame.width = width;
  frame.height = height;
  frame.colorRange = AVCOL_RANGE_MPEG;
  frame.colorSpace = AVCOL_SPC_BT709;
  frame.colorPrimaries = AVCOL_PRI_BT709;
  frame.colorTrc = AVCOL_TRC_BT709;
  FFmpegError.throwIfError(frame.allocBuffer(), "The video frame could not be allocated");
  frame.timeBase = { num: 1, den: FPS } as Frame["timeBase"];
  return frame;
}

/** Copies a picture into the frame, row by row where the encoder's rows are padded. */
export function fillFrame(frame: Frame, picture: YuvPicture): void {
  // The encoder may still hold the last picture; then this gives the frame a buffer of its own.
  FFmpegError.throwIfError(frame.makeWritable(), "The video frame could not be made writable");
  const planes = frame.data ?? [];
  const strides = frame.linesize;
  const half = picture.width >> 1;
  [picture.y, picture.u, picture.v].forEach((samples, index) => {
    const plane = planes[index];
    const stride = strides[index] ?? 0;
    if (plane === undefined) throw new Error("The video frame has no plane to paint on.");
    const width = index === 0 ? picture.width : half;
    if (stride === width) {
      plane.set(samples);
    } else {
      const rows = samples.length / width;
      for (let row = 0; row < rows; row++) plane.set(samples.subarray(row * width, (row + 1) * width), row * stride);
    }
  });
}

/**
 * Opens an MP4 (H.264 High, yuv420p, BT.709; AAC 48 kHz stereo; index first).
 * @param sound as long as the film
 * @throws if the file can't be written
 */
export async function openFilm(
  path: string,
  size: { width: number; height: number },
  sound: Stereo,
  tags: FilmTags,
): Promise<FilmWriter> {
  const video = await createVideoEncoder();
  const audio = await Encoder.create(FF_ENCODER_AAC, { context: { bitRate: AUDIO_BITS_PER_S } });
  const language = ISO_639_2[tags.language.slice(0, 2)] ?? "und";
  const muxer = await Muxer.open(path, {
    format: "mp4",
    // Writes wait for each other here already, and the muxer's own queue hangs when the disk is full.
    useAsyncWrite: false,
    options: { movflags: "+faststart" },
    configure: (context) => {
      context.metadata = Dictionary.fromObject({ title: tags.title });
      for (const stream of context.streams ?? []) stream.metadata = Dictionary.fromObject({ language });
    },
  });
  const frame = createVideoFrame(size.width, size.height);
  let streams: { video: number; audio: number } | null = null;
  let frames = 0;
  let samples = 0;
  let open = true;

  const send = async (encoder: Encoder, input: Frame, stream: "video" | "audio"): Promise<void> => {
    const packets = await encoder.encodeAll(input);
    for (const packet of packets) {
      await muxer.writePacket(packet, (streams as { video: number; audio: number })[stream]);
      packet.free();
    }
  };
  const soundUpTo = async (end: number): Promise<void> => {
    while (samples < end) {
      const count = Math.min(AAC_FRAME_SAMPLES, sound.left.length - samples);
      if (count <= 0) return;
      const block = audioFrame(sound, samples, count);
      await send(audio, block, "audio");
      block.free();
      samples += count;
    }
  };
  const flush = async (encoder: Encoder, stream: "video" | "audio"): Promise<void> => {
    for await (const packet of encoder.flushPackets()) {
      await muxer.writePacket(packet, (streams as { video: number; audio: number })[stream]);
      packet.free();
    }
  };
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await muxer.close();
    video.close();
    audio.close();
    frame.free();
  };
  return {
    write: async (picture, startsScene) => {
      streams ??= { video: muxer.addStream(video), audio: muxer.addStream(audio) };
      fillFrame(frame, picture);
      frame.pts = BigInt(frames);
      frame.pictType = startsScene ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
      frames++;
      await send(video, frame, "video");
      await soundUpTo(frames * SAMPLES_PER_FRAME);
    },
    finish: async () => {
      await soundUpTo(sound.left.length);
      await flush(video, "video");
      await flush(audio, "audio");
      await close();
    },
    close,
  };
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
    channelLayout: { nbChannels: 2, order: AV_CHANNEL_ORDER_NATIVE, mask: CHANNEL_LAYOUT_STEREO },
    timeBase: { num: 1, den: SAMPLE_RATE },
    pts: BigInt(start),
  });
}
