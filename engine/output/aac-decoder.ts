import { AV_CODEC_ID_AAC } from "node-av/constants";
import { Codec, CodecContext, FFmpegError, Frame, type Packet } from "node-av/lib";
import type { Stereo } from "../sound/index.ts";

/**
 * Decodes AAC packet by packet, with what the encoder put before the sound.
 * @param config the encoder's AudioSpecificConfig (ISO 14496-3)
 * @param onPiece gets views that hold until it returns
 */
export async function decodeAac(
  config: Buffer | null,
  packets: readonly Packet[],
  onPiece: (piece: Stereo) => void,
): Promise<void> {
  const decoder = Codec.findDecoder(AV_CODEC_ID_AAC);
  if (decoder === null)
    throw new Error("FFmpeg here has no AAC decoder, which proves a film's peaks. Reinstall node-av.");
  const codec = new CodecContext();
  const frame = new Frame();
  try {
    codec.allocContext3(decoder);
    codec.extraData = config;
    FFmpegError.throwIfError(await codec.open2(decoder, null), "The AAC decoder could not be opened");
    frame.alloc();
    for (const packet of [...packets, null]) {
      FFmpegError.throwIfError(await codec.sendPacket(packet), "The film's sound could not be decoded");
      while ((await codec.receiveFrame(frame)) >= 0) {
        onPiece({ left: plane(frame, 0), right: plane(frame, 1) });
        frame.unref();
      }
    }
  } finally {
    frame.free();
    codec.freeContext();
  }
}

function plane(frame: Frame, channel: number): Float32Array {
  const bytes = frame.data?.[channel];
  if (bytes === undefined) throw new Error(`The film's sound was decoded without its channel ${channel}.`);
  return new Float32Array(bytes.buffer, bytes.byteOffset, frame.nbSamples);
}
