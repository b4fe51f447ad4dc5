import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { FilterAPI } from "node-av/api";
import { AV_LOG_FATAL, AVERROR_EOF, AVMEDIA_TYPE_AUDIO } from "node-av/constants";
import {
  Codec,
  CodecContext,
  Dictionary,
  FormatContext,
  Frame,
  InputFormat,
  Log,
  Packet,
  type Stream,
} from "node-av/lib";
import { SAMPLE_RATE } from "../voice.ts";
import { RecordingError } from "./errors.ts";
import { HEAD_BYTES, kindOf, type RecordingKind } from "./kind.ts";

/** A film is a minute at most; a recording of its script may have long pauses. */
export const MAX_RECORDING_S = 120;
const MAX_CHANNELS = 2;
/** Packets that can't be decoded, of all: beyond it the file is damaged. */
const MAX_LOST_SHARE = 0.05;
const FILTERS = `aresample=${SAMPLE_RATE},aformat=sample_fmts=fltp:channel_layouts=mono`;

/**
 * A recording as mono samples at 48 kHz. Nothing but this file is read: the container is the one that its content shows, and
 * FFmpeg may use no protocol but files.
 * @throws {RecordingError}
 */
export async function decodeRecording(file: string, signal?: AbortSignal): Promise<Float32Array> {
  const kind = kindOf(file, await headOf(file));
  signal?.throwIfAborted();
  Log.setLevel(AV_LOG_FATAL);
  const container = new FormatContext();
  const input = InputFormat.findInputFormat(kind);
  if (input === null) throw new Error(`This FFmpeg lacks the format ${kind}; jobreel's own has it.`);
  const options = Dictionary.fromObject({ protocol_whitelist: "file" });
  if ((await container.openInput(`file:${resolve(file)}`, input, options)) < 0) throw damaged(file);
  try {
    if ((await container.findStreamInfo(null)) < 0) throw damaged(file);
    const stream = container.streams[container.findBestStream(AVMEDIA_TYPE_AUDIO)];
    if (stream === undefined) {
      throw new RecordingError("unsupported", file, "there is no sound in this file; expected somebody speaking.");
    }
    checkShape(file, kind, stream, container);
    return await decode(file, container, stream, signal);
  } finally {
    await container.closeInput();
  }
}

async function headOf(file: string): Promise<Uint8Array> {
  let handle;
  try {
    handle = await open(file);
  } catch (cause) {
    throw new RecordingError(
      "missing",
      file,
      "there is no such file, or it can't be read. Check the spelling of the path.",
      {
        cause,
      },
    );
  }
  try {
    if (!(await handle.stat()).isFile()) {
      throw new RecordingError("not-a-file", file, "this is no file; expected a recording. Name the file itself.");
    }
    const head = new Uint8Array(HEAD_BYTES);
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function checkShape(file: string, kind: RecordingKind, { codecpar }: Stream, container: FormatContext): void {
  const channels = codecpar.channels;
  if (channels > MAX_CHANNELS) {
    throw new RecordingError(
      "channels",
      file,
      `this recording has ${channels} channels; expected one or two. Export the voice alone, in mono.`,
    );
  }
  const seconds = Number(container.duration) / 1_000_000;
  // MP3 and AAC only guess their length; they are counted while they are decoded.
  if ((kind === "wav" || kind === "mov") && seconds > MAX_RECORDING_S) throw tooLong(file, seconds);
}

function tooLong(file: string, seconds: number | null): RecordingError {
  const found = seconds === null ? `more than ${MAX_RECORDING_S} s` : `${Math.round(seconds)} s`;
  return new RecordingError(
    "too-long",
    file,
    `this recording is ${found} long; expected the script of one film, at most ${MAX_RECORDING_S} s. Cut it, or record what \`jobreel script\` prints.`,
  );
}

function damaged(file: string): RecordingError {
  return new RecordingError("damaged", file, "this recording is cut short or corrupt. Export or copy it again.");
}

async function decode(
  file: string,
  container: FormatContext,
  stream: Stream,
  signal: AbortSignal | undefined,
): Promise<Float32Array> {
  const decoder = Codec.findDecoder(stream.codecpar.codecId);
  if (decoder === null) {
    throw new RecordingError("unsupported", file, "this recording's codec is not known here. Export it as WAV.");
  }
  const codec = new CodecContext();
  codec.allocContext3(decoder);
  codec.parametersToContext(stream.codecpar);
  codec.pktTimebase = stream.timeBase;
  const filter = FilterAPI.create(FILTERS);
  const packet = new Packet();
  const frame = new Frame();
  packet.alloc();
  frame.alloc();
  const parts: Float32Array[] = [];
  let samples = 0;
  const take = (output: Frame): void => {
    const plane = output.data?.[0];
    if (plane !== undefined) {
      parts.push(new Float32Array(plane.buffer, plane.byteOffset, output.nbSamples).slice());
      samples += output.nbSamples;
    }
    output.free();
  };
  const receive = async (): Promise<void> => {
    for (;;) {
      frame.unref();
      const received = await codec.receiveFrame(frame);
      if (received < 0) return;
      frame.timeBase = stream.timeBase;
      for (const output of filter.processAllSync(frame)) take(output);
      if (samples > MAX_RECORDING_S * SAMPLE_RATE) throw tooLong(file, null);
    }
  };
  let [packets, lost] = [0, 0];
  try {
    if ((await codec.open2(decoder, null)) < 0) throw damaged(file);
    for (;;) {
      const got = await container.readFrame(packet);
      if (got < 0) {
        if (got !== AVERROR_EOF) lost = packets;
        break;
      }
      signal?.throwIfAborted();
      if (packet.streamIndex === stream.index) {
        packets++;
        if ((await codec.sendPacket(packet)) < 0) lost++;
      }
      packet.unref();
      await receive();
    }
    await codec.sendPacket(null);
    await receive();
    for (const output of filter.flushFramesSync()) take(output);
  } finally {
    packet.free();
    frame.free();
    filter.close();
    codec.freeContext();
  }
  if (packets === 0 || samples === 0 || lost > packets * MAX_LOST_SHARE) throw damaged(file);
  const whole = new Float32Array(samples);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
