import { isDotLottie } from "./dot-lottie.ts";
import { MediaError, SHOWN } from "./errors.ts";

/** What a file is by its first bytes; its name is not asked. */
export type PictureFormat = "jpeg" | "png" | "gif" | "webp" | "avif";
/** FFmpeg's names of what it reads clips with. */
export type ClipFormat = "mov" | "avi" | "matroska" | "gif" | "webp_anim";
export type MediaFormat = PictureFormat | Exclude<ClipFormat, "gif" | "webp_anim"> | "lottie";

/** As many bytes as {@link formatOf} looks at. */
export const HEAD_BYTES = 4096;

/**
 * @param head the file's first bytes, up to {@link HEAD_BYTES}
 * @throws {MediaError} for an empty file and for what is not shown
 */
export function formatOf(file: string, head: Uint8Array): MediaFormat {
  if (head.length === 0) throw new MediaError("empty", file, "the file is empty. Export or copy it again.");
  const format = knownFormat(head);
  if (format !== null) return format;
  const foreign = FOREIGN.find(({ is }) => is(head));
  const { found, remedy } = foreign ?? { found: "a file of an unknown kind", remedy: "Export it as JPEG or MP4" };
  throw new MediaError("unsupported", file, `this is ${found}; expected a picture or clip (${SHOWN}). ${remedy}.`);
}

function knownFormat(head: Uint8Array): MediaFormat | null {
  if (starts(head, [0xff, 0xd8, 0xff])) return "jpeg";
  if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (ascii(head, 0, 6) === "GIF87a" || ascii(head, 0, 6) === "GIF89a") return "gif";
  if (ascii(head, 0, 4) === "RIFF") {
    if (ascii(head, 8, 4) === "WEBP") return "webp";
    if (ascii(head, 8, 4) === "AVI ") return "avi";
  }
  if (starts(head, [0x1a, 0x45, 0xdf, 0xa3])) return "matroska";
  if (/^\{\s*"/u.test(text(head)) || isDotLottie(head)) return "lottie";
  const box = ascii(head, 4, 4);
  if (box === "ftyp") return ofBrands(brands(head));
  return QUICKTIME_BOXES.has(box) ? "mov" : null;
}

/** QuickTime files of old begin with any of these. */
const QUICKTIME_BOXES: ReadonlySet<string> = new Set(["moov", "mdat", "wide", "free", "skip", "pnot"]);

function ofBrands(named: readonly string[]): MediaFormat | null {
  if (named.some((brand) => brand === "avif" || brand === "avis")) return "avif";
  return named.some((brand) => HEIF_BRANDS.has(brand)) ? null : "mov";
}

const HEIF_BRANDS: ReadonlySet<string> = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]);

/** The brands that an ISO base media file says it follows. */
function brands(head: Uint8Array): string[] {
  const end = Math.min(head.length, new DataView(head.buffer, head.byteOffset).getUint32(0));
  const named = [ascii(head, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) named.push(ascii(head, at, 4));
  return named;
}

interface Foreign {
  readonly is: (head: Uint8Array) => boolean;
  readonly found: string;
  readonly remedy: string;
}

/** What people hand in by mistake, and what then helps. */
const FOREIGN: readonly Foreign[] = [
  {
    is: (head) => /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!DOCTYPE\s+svg[^]*?>\s*)*<svg[\s/>]/iu.test(text(head)),
    found: "an SVG drawing",
    remedy: "Export it as PNG, at least 1920 pixels wide",
  },
  {
    is: (head) =>
      /^(?:#EXTM3U|ffconcat|\[playlist\]|(?:<\?xml[^>]*>\s*)?<(?:MPD|smil|playlist)[\s>])/iu.test(text(head)),
    found: "a playlist, which names other files",
    remedy: "Name the clip itself",
  },
  {
    is: (head) => ascii(head, 4, 4) === "ftyp",
    found: "a HEIC picture",
    remedy: "Export it as JPEG",
  },
  { is: (head) => ascii(head, 0, 5) === "%PDF-", found: "a PDF", remedy: "Export the page as PNG" },
  {
    is: (head) => /^<(?:!DOCTYPE\s+)?html/iu.test(text(head)),
    found: "a web page",
    remedy: "Download the picture itself",
  },
  {
    is: (head) => starts(head, [0x49, 0x49, 0x2a, 0]) || starts(head, [0x4d, 0x4d, 0, 0x2a]),
    found: "a TIFF or camera raw picture",
    remedy: "Export it as JPEG",
  },
  { is: (head) => ascii(head, 0, 2) === "BM", found: "a BMP picture", remedy: "Export it as PNG" },
  { is: (head) => ascii(head, 0, 4) === "8BPS", found: "a Photoshop document", remedy: "Export it as PNG" },
  {
    is: (head) =>
      (head[0] === 0x47 && head[188] === 0x47) ||
      ascii(head, 0, 3) === "FLV" ||
      ascii(head, 0, 4) === "OggS" ||
      starts(head, [0x30, 0x26, 0xb2, 0x75]) ||
      starts(head, [0, 0, 1, 0xba]),
    found: "a clip of a kind that is not read (MPEG-TS, MPEG-PS, FLV, Ogg or WMV)",
    remedy: "Convert it to MP4",
  },
  {
    is: (head) => ascii(head, 0, 3) === "ID3" || ascii(head, 8, 4) === "WAVE" || ascii(head, 0, 4) === "fLaC",
    found: "a sound file",
    remedy: "Name a picture or a clip",
  },
  {
    is: (head) => ascii(head, 0, 2) === "PK",
    found: "a ZIP archive or an office document",
    remedy: "Unpack it and name the file in it",
  },
  {
    is: (head) => head.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13)),
    found: "a text file",
    remedy: "Name a picture or a clip",
  },
];

function starts(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}

function ascii(head: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...head.subarray(start, start + length));
}

/** The head as text, without a byte order mark and leading space. */
function text(head: Uint8Array): string {
  return new TextDecoder().decode(head).trimStart();
}
