import { readFile } from "node:fs/promises";
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from "mediabunny";

/** What a reader that shares no code with the writer says of an MP4. */
export interface ReadFilm {
  readonly durationS: number;
  readonly title: string | undefined;
  readonly video: {
    readonly codec: string | undefined;
    readonly width: number;
    readonly height: number;
    readonly durationS: number;
    readonly language: string;
    readonly colour: VideoColorSpaceInit | undefined;
    /** Numbers of the key frames, and how many frames there are, at 30 a second. */
    readonly keyFrames: readonly number[];
    readonly frames: number;
  };
  readonly audio: {
    readonly codec: string | null;
    readonly sampleRate: number;
    readonly channels: number;
    readonly durationS: number;
  };
}

type VideoColorSpaceInit = NonNullable<
  NonNullable<
    Awaited<ReturnType<NonNullable<Awaited<ReturnType<Input["getPrimaryVideoTrack"]>>>["getDecoderConfig"]>>
  >["colorSpace"]
>;

export async function readFilm(path: string): Promise<ReadFilm> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(await readFile(path)) });
  const video = await input.getPrimaryVideoTrack();
  const audio = await input.getPrimaryAudioTrack();
  if (video === null || audio === null) throw new Error(`${path} has no video or no audio track.`);
  const config = await video.getDecoderConfig();
  const keyFrames: number[] = [];
  let frames = 0;
  for await (const packet of new EncodedPacketSink(video).packets()) {
    frames++;
    if (packet.type === "key") keyFrames.push(Math.round(packet.timestamp * 30));
  }
  return {
    durationS: await input.computeDuration(),
    title: (await input.getMetadataTags()).title,
    video: {
      codec: config?.codec,
      width: video.codedWidth,
      height: video.codedHeight,
      durationS: await video.computeDuration(),
      language: await video.getLanguageCode(),
      colour: config?.colorSpace,
      keyFrames,
      frames,
    },
    audio: {
      codec: audio.codec,
      sampleRate: audio.sampleRate,
      channels: audio.numberOfChannels,
      durationS: await audio.computeDuration(),
    },
  };
}
