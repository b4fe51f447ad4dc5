import { crc32 } from "node:zlib";
import type { PictureFormat } from "./content.ts";

/** What a picture's file says of itself, before anything of it is decoded. */
export interface PictureHeader {
  /** In pixels, as stored. */
  readonly width: number;
  readonly height: number;
  /** More than one frame. */
  readonly moves: boolean;
  /** The file goes on to its end. */
  readonly whole: boolean;
}

/** @returns null for a file that has no size where its format has one */
export function pictureHeader(format: PictureFormat, bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return READERS[format](view);
  } catch (error) {
    // A read beyond the end: the file stops inside its own header.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const READERS: Readonly<Record<PictureFormat, (view: DataView) => PictureHeader | null>> = {
  jpeg: jpegHeader,
  png: pngHeader,
  gif: gifHeader,
  webp: webpHeader,
  avif: avifHeader,
};

const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/** ITU-T T.81, annex B: segments up to the first scan, then scans up to the end of image. */
function jpegHeader(view: DataView): PictureHeader | null {
  let size: { width: number; height: number } | null = null;
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++; // A fill byte.
      continue;
    }
    if (marker === 0xda) break;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  if (size === null) return null;
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  return { ...size, moves: false, whole: bytes.includes(END_OF_JPEG, at) };
}

/** https://www.w3.org/TR/png-3/#5Chunk-layout. Of an animated PNG the still that other viewers show is taken. */
function pngHeader(view: DataView): PictureHeader | null {
  if (fourCc(view, 12) !== "IHDR") return null;
  const size = { width: view.getUint32(16), height: view.getUint32(20), moves: false };
  const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > view.byteLength || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) break;
    if (fourCc(view, at + 4) === "IEND") return { ...size, whole: true };
  }
  return { ...size, whole: false };
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt */
function gifHeader(view: DataView): PictureHeader {
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  let frames = 0;
  const told = (whole: boolean): PictureHeader => ({ ...size, moves: frames > 1, whole: whole && frames > 0 });
  let at = 13 + table(view.getUint8(10));
  const skipSubBlocks = (): boolean => {
    while (at < view.byteLength) {
      const length = view.getUint8(at);
      at += 1 + length;
      if (length === 0) return true;
    }
    return false;
  };
  while (at < view.byteLength) {
    const block = view.getUint8(at);
    if (block === 0x3b) return told(true);
    if (block === 0x2c) {
      if (at + 10 > view.byteLength) return told(false);
      at += 11 + table(view.getUint8(at + 9));
    } else if (block === 0x21) at += 2;
    else return told(false);
    if (!skipSubBlocks()) return told(false);
    if (block === 0x2c) frames++;
  }
  // The trailer alone is missing: all that is to be seen is there.
  return told(at === view.byteLength);
}

/** RFC 9649 */
function webpHeader(view: DataView): PictureHeader | null {
  const whole = view.getUint32(4, true) + 8 <= view.byteLength;
  const chunk = fourCc(view, 12);
  if (chunk === "VP8X") {
    const uint24 = (at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
    return { width: 1 + uint24(24), height: 1 + uint24(27), moves: (view.getUint8(20) & 2) !== 0, whole };
  }
  if (chunk === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), moves: false, whole };
  }
  if (chunk !== "VP8 ") return null;
  return {
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
    moves: false,
    whole,
  };
}

/** ISO/IEC 14496-12 boxes; the largest image of the file (`ispe`) is the picture. */
function avifHeader(view: DataView): PictureHeader | null {
  let width = 0;
  let height = 0;
  let end = 0;
  for (let at = 0; at + 8 <= view.byteLength; at = end) {
    const length = view.getUint32(at);
    if (length === 1 || (length !== 0 && length < 8)) return null;
    end = length === 0 ? view.byteLength : at + length;
    if (fourCc(view, at + 4) !== "meta") continue;
    for (let inside = at + 8; inside + 20 <= Math.min(end, view.byteLength); inside++) {
      if (fourCc(view, inside + 4) !== "ispe" || view.getUint32(inside) !== 20) continue;
      width = Math.max(width, view.getUint32(inside + 12));
      height = Math.max(height, view.getUint32(inside + 16));
    }
  }
  if (width === 0 || height === 0) return null;
  return { width, height, moves: false, whole: end <= view.byteLength };
}

function fourCc(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
