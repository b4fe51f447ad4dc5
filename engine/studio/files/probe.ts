import { open, readFile } from "node:fs/promises";
import { extname } from "node:path";
import { AV_LOG_FATAL, AVMEDIA_TYPE_AUDIO, AVMEDIA_TYPE_VIDEO } from "node-av/constants";
import { Dictionary, FormatContext, InputFormat, Log } from "node-av/lib";
import { HEAD_BYTES, formatOf } from "../../media/content.ts";
import { checkedHeader } from "../../media/picture.ts";
import { MediaError } from "../../media/errors.ts";
import { readHead } from "../../media/read-file.ts";
import { containerOf } from "../../posting/decode.ts";
import { brandPart } from "./brand-part.ts";
import type { Probed, ProbeTask } from "../work/tasks.ts";

/** FFmpeg's names for what a sound file is read with. */
type SoundFormat = "mp3" | "wav" | "aac";
const CLIP_TYPES = { mov: "mp4", avi: "avi", matroska: "mkv" } as const;
/** Of an MP4's microseconds. */
const TIME_BASE = 1_000_000;
/** Texts are looked through up to here. */
const MAX_TEXT_LOOK_BYTES = 1024 * 1024;

/**
 * What a file is by its content, and what can be told of it. The name's ending only tells texts apart.
 * @throws {MediaError} `unsupported` for what no film is made of; `damaged`; `too-large`; `BrandError`
 */
export async function probe({ path, filename }: ProbeTask): Promise<Probed> {
  Log.setLevel(AV_LOG_FATAL);
  try {
    return await probed(path, filename);
  } catch (error) {
    // The user knows the file by its name, and not by where it lies here.
    if (error instanceof MediaError) throw new MediaError(error.code, filename, error.message.replace(`${path}: `, ""));
    throw error;
  }
}

async function probed(path: string, filename: string): Promise<Probed> {
  const head = await readHead(path);
  const part = await brandPart(path, filename, head);
  if (part !== null) return { ...NOTHING, kind: "document", fileType: part };
  const document = await documentType(path, filename, head);
  if (document !== null) return { ...NOTHING, kind: "document", fileType: document };
  const sound = soundFormat(head);
  if (sound !== null) return container(path, sound, sound);
  const format = formatOf(path, head);
  switch (format) {
    case "mov":
    case "avi":
    case "matroska": {
      const type = format === "mov" && ascii(head, 8, 4).startsWith("qt") ? "mov" : CLIP_TYPES[format];
      return container(path, format, format === "matroska" && isWebm(head) ? "webm" : type);
    }
    case "lottie":
      return { ...NOTHING, kind: "picture", fileType: "lottie" };
    default: {
      const { width, height, moves } = checkedHeader(path, format, await readFile(path));
      return {
        ...NOTHING,
        kind: moves ? "clip" : "picture",
        fileType: format === "jpeg" ? "jpg" : format,
        width,
        height,
      };
    }
  }
}

const NOTHING = { durationS: null, width: null, height: null, fps: null } as const;

async function documentType(path: string, filename: string, head: Uint8Array): Promise<string | null> {
  const kind = containerOf(head);
  if (kind === "pdf") return "pdf";
  if (kind === "docx") return "docx";
  if (head.length === 0 || head.includes(0)) return null;
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(MAX_TEXT_LOOK_BYTES), 0, MAX_TEXT_LOOK_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (!isText(bytes)) return null;
    const text = bytes.toString("utf8").trimStart();
    if (/^<(?:!doctype html|html|head|body|article|div|main|section)[\s>]/iu.test(text)) return "html";
    if (/^<(?:\?xml|svg)[\s>]/iu.test(text) || /^(?:#EXTM3U|ffconcat|\[playlist\])/iu.test(text)) return null;
    if (/^[[{]/u.test(text)) return /^\{\s*"(?:v|nm|fr|ip|op|layers|assets)"\s*:/u.test(text) ? null : "json";
    return /^\.(?:md|markdown|mdx)$/iu.test(extname(filename)) || /^(?:#{1,3} |---\n)/u.test(text) ? "md" : "txt";
  } finally {
    await handle.close();
  }
}

/** No zero bytes, and hardly any that no text has. */
function isText(bytes: Uint8Array): boolean {
  let strange = 0;
  for (const byte of bytes) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) strange++;
  }
  return strange <= bytes.length * 0.01;
}

function soundFormat(head: Uint8Array): SoundFormat | null {
  if (ascii(head, 0, 4) === "RIFF" && ascii(head, 8, 4) === "WAVE") return "wav";
  if (ascii(head, 0, 3) === "ID3") return "mp3";
  if (head[0] !== 0xff || head[1] === undefined) return null;
  // Frame headers: MPEG audio has a layer, ADTS has none.
  if ((head[1] & 0xf6) === 0xf0) return "aac";
  return (head[1] & 0xe0) === 0xe0 && (head[1] & 0x06) === 0x02 ? "mp3" : null;
}

function isWebm(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, HEAD_BYTES)).includes("webm");
}

function ascii(head: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...head.subarray(start, start + length));
}

/** The container is the one that the content shows, and no protocol but files is followed. */
async function container(path: string, format: string, fileType: string): Promise<Probed> {
  const context = new FormatContext();
  const input = InputFormat.findInputFormat(format);
  if (input === null) throw new Error(`This FFmpeg lacks the format ${format}; jobreel's own has it.`);
  const options = Dictionary.fromObject({ protocol_whitelist: "file" });
  if ((await context.openInput(`file:${path}`, input, options)) < 0) throw damaged(path);
  try {
    if ((await context.findStreamInfo(null)) < 0) throw damaged(path);
    const video = context.streams[context.findBestStream(AVMEDIA_TYPE_VIDEO)];
    const audio = context.streams[context.findBestStream(AVMEDIA_TYPE_AUDIO)];
    const durationS = context.duration > 0n ? Number(context.duration) / TIME_BASE : null;
    if (video === undefined) {
      if (audio === undefined) throw damaged(path);
      return { ...NOTHING, kind: "sound", fileType: fileType === "mp4" ? "m4a" : fileType, durationS };
    }
    const { num, den } = video.avgFrameRate;
    const { width, height } = video.codecpar;
    return { kind: "clip", fileType, durationS, width, height, fps: den > 0 ? num / den : null };
  } finally {
    await context.closeInput();
  }
}

function damaged(path: string): MediaError {
  return new MediaError("damaged", path, "it is cut short or corrupt. Export or copy it again.");
}
