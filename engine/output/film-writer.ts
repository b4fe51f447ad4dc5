import { Demuxer, type Encoder, Muxer } from "node-av/api";
import { AV_PICTURE_TYPE_I, AV_PICTURE_TYPE_NONE } from "node-av/constants";
import { Dictionary, type Frame, type Packet } from "node-av/lib";
import type { Rect } from "../picture/rect.ts";
import type { YuvPicture } from "../picture/yuv.ts";
import { SAMPLES_PER_FRAME } from "../timeline/timeline.ts";
import type { Stereo } from "../sound/index.ts";
import { createSoundEncoder, encodeSound } from "./sound-encoder.ts";
import { type Care, createVideoEncoder, createVideoFrame, fillFrame } from "./video-encoder.ts";

export interface FilmTags {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
}

/** Takes frames one after the other and writes the MP4. */
export interface FilmWriter {
  /**
   * Encodes the next frame. What changed of the picture since the last is copied before this returns, so it may be painted on at once; the promise
   * resolves when the encoder has taken the frame, which is the back-pressure.
   */
  write(picture: YuvPicture, changed: readonly Rect[], startsScene: boolean): Promise<void>;
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

/**
 * Opens an MP4 (H.264 High, yuv420p, BT.709; AAC 48 kHz stereo; index first). The sound is encoded here and then.
 * @param sound as long as the film
 * @param care a preview is encoded faster and takes more room for the same quality
 * @throws if the file can't be written
 */
export async function openFilm(
  path: string,
  size: { readonly width: number; readonly height: number },
  sound: Stereo,
  tags: FilmTags,
  care?: Care,
): Promise<FilmWriter> {
  const video = await createVideoEncoder(care);
  const audio = await createSoundEncoder();
  const frame = createVideoFrame(size.width, size.height);
  const free = (): void => {
    video.close();
    audio.close();
    frame.free();
  };
  let muxer: Muxer | null = null;
  try {
    muxer = await openMuxer(path, tags);
    const streams = { video: muxer.addStream(video), sound: muxer.addStream(audio) };
    return filmWriter(path, muxer, streams, video, await encodeSound(audio, sound), frame, free);
  } catch (error) {
    await muxer?.close().catch(() => {}); // What went wrong before is what is told.
    free();
    throw error;
  }
}

function filmWriter(
  path: string,
  muxer: Muxer,
  streams: { readonly video: number; readonly sound: number },
  video: Encoder,
  soundPackets: readonly Packet[],
  frame: Frame,
  free: () => void,
): FilmWriter {
  let frames = 0;
  let heard = 0;
  let open = true;
  let written: Promise<void> = Promise.resolve();

  const put = async (packets: readonly Packet[]): Promise<void> => {
    for (const packet of packets) {
      await muxer.writePacket(packet, streams.video);
      packet.free();
    }
  };
  /** Sound goes into the file beside the picture it belongs to. */
  const soundUpTo = async (samples: number): Promise<void> => {
    for (; heard < soundPackets.length; heard++) {
      const packet = soundPackets[heard];
      if (packet === undefined || packet.pts > samples) return;
      await muxer.writePacket(packet, streams.sound);
      packet.free();
    }
  };
  const close = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await written.catch(() => {}); // Told to whoever wrote; here the file only has to be at rest.
    try {
      await muxer.close();
    } finally {
      for (const packet of soundPackets.slice(heard)) packet.free();
      free();
    }
  };
  return {
    write: async (picture, changed, startsScene) => {
      fillFrame(frame, picture, changed);
      frame.pts = BigInt(frames);
      frame.pictType = startsScene ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
      frames++;
      const packets = await video.encodeAll(frame);
      // The container is written while the next frame is encoded, and never more than one frame behind.
      await written;
      const until = frames * SAMPLES_PER_FRAME;
      written = put(packets).then(() => soundUpTo(until));
      written.catch(() => {}); // It is told when it is awaited, with the next frame; until then nobody listens.
    },
    finish: async () => {
      await written;
      await put(await flushed(video));
      await soundUpTo(Number.POSITIVE_INFINITY);
      await close();
      await readBack(path, frames);
    },
    close,
  };
}

/**
 * The container's last step (its index, moved to the front) tells nobody when it fails, as on a disk that is just full.
 * @throws if the file is not the whole film
 */
async function readBack(path: string, frames: number): Promise<void> {
  const input = await Demuxer.open(path).catch(() => null);
  const found = input === null ? 0 : Number(input.video()?.nbFrames ?? 0);
  await input?.close();
  if (found !== frames) {
    throw new Error(
      `The film could not be finished: ${found} of its ${frames} frames are in the file. Is the disk full?`,
    );
  }
}

async function flushed(encoder: Encoder): Promise<Packet[]> {
  const packets: Packet[] = [];
  for await (const packet of encoder.flushPackets()) packets.push(packet);
  return packets;
}

function openMuxer(path: string, tags: FilmTags): Promise<Muxer> {
  const language = ISO_639_2[tags.language.slice(0, 2)] ?? "und";
  return Muxer.open(path, {
    format: "mp4",
    // Writes wait for each other here already, and the muxer's own queue hangs when the disk is full.
    useAsyncWrite: false,
    options: { movflags: "+faststart" },
    configure: (context) => {
      context.metadata = Dictionary.fromObject({ title: tags.title });
      for (const stream of context.streams ?? []) stream.metadata = Dictionary.fromObject({ language });
    },
  });
}
