import { crc32 } from "node:zlib";

export type PictureKind = "png" | "jpeg" | "webp" | "svg";

/** What a file is, by its first bytes and not by its name; null for what no logo can be. */
export function pictureKind(bytes: Buffer): PictureKind | null {
  if (bytes.subarray(0, 8).equals(PNG_SIGN)) return "png";
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return "jpeg";
  if (latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 4) === "WEBP") return "webp";
  const start = bytes.subarray(0, SNIFFED_BYTES).toString("latin1").replaceAll("\0", "");
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*(?:<\?xml|<!--|<!DOCTYPE\s+svg|<(?:\w+:)?svg[\s>])/iu.test(
    start,
  )
    ? "svg"
    : null;
}

const PNG_SIGN = Buffer.from("\u0089PNG\r\n\u001A\n", "latin1");
const SNIFFED_BYTES = 1024;

/** What else is often named as a logo, in words that follow "this is". */
export function otherKind(bytes: Buffer): string {
  if (bytes.length === 0) return "an empty file";
  const head = latin(bytes, 0, 12);
  if (head.startsWith("GIF8")) return "a GIF";
  if (head.startsWith("\0\0\u0001\0")) return "an icon file (ICO)";
  if (head.startsWith("%PDF")) return "a PDF";
  if (head.startsWith("%!PS")) return "an EPS";
  if (head.startsWith("BM")) return "a BMP";
  if (head.startsWith("II*\0") || head.startsWith("MM\0*")) return "a TIFF";
  if (head.slice(4, 8) === "ftyp") return head.slice(8).startsWith("avif") ? "an AVIF" : "a video, or a HEIC picture";
  if (head.startsWith("8BPS")) return "a Photoshop file";
  if (/^\s*<(?:!doctype html|html)/iu.test(bytes.subarray(0, SNIFFED_BYTES).toString("latin1"))) return "a web page";
  return "no picture";
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a PNG, JPEG or WebP as its header says, before anything of it is unpacked.
 * @returns null if the header is damaged
 */
export function sizeInHeader(kind: Exclude<PictureKind, "svg">, bytes: Buffer): PictureSize | null {
  if (kind === "png") return pngSize(bytes);
  return kind === "webp" ? webpSize(bytes) : jpegSize(bytes);
}

function pngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 33 || latin(bytes, 12, 4) !== "IHDR") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function webpSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 30) return null;
  const form = latin(bytes, 12, 4);
  if (form === "VP8X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form === "VP8L") {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (form !== "VP8 ") return null;
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** Markers that begin a frame and tell its size: SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegSize(bytes: Buffer): PictureSize | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at++;
    else if (isFrame(marker)) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** What is wrong with a picture's file, in words that follow "this PNG"; null for a whole one. Decoders draw half of half a file. */
export function damageIn(kind: Exclude<PictureKind, "svg">, bytes: Buffer): string | null {
  if (kind === "png") return pngDamage(bytes);
  if (kind === "webp") return bytes.readUInt32LE(4) + 8 > bytes.length ? "ends in the middle" : null;
  return bytes.lastIndexOf(END_OF_JPEG) < bytes.lastIndexOf(START_OF_SCAN) ? "ends in the middle" : null;
}

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);
const START_OF_SCAN = Buffer.from([0xff, 0xda]);

/** Every chunk of a PNG is checked by its sum. */
function pngDamage(bytes: Buffer): string | null {
  let at = PNG_SIGN.length;
  for (;;) {
    if (at + 12 > bytes.length) return "ends in the middle";
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return "ends in the middle";
    const type = latin(bytes, at + 4, 4);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
      return `is corrupt (in its part ${JSON.stringify(type)})`;
    if (type === "IEND") return null;
    at = end;
  }
}

function latin(bytes: Buffer, start: number, length: number): string {
  return bytes.subarray(start, start + length).toString("latin1");
}
