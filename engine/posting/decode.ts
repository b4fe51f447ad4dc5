import { encodingOf } from "./encoding.ts";
import { PostingError } from "./errors.ts";
import { MAX_TEXT_BYTES } from "./text.ts";

/** A page or data of more bytes than this is not parsed. */
const MAX_MARKUP_BYTES = 20 * 1024 * 1024;

const PICTURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a RAR archive", [0x52, 0x61, 0x72, 0x21]],
  ["a 7-Zip archive", [0x37, 0x7a, 0xbc, 0xaf]],
];

/** What a file's first bytes say that it is. */
export function containerOf(bytes: Uint8Array): "pdf" | "docx" | null {
  const begins = (...magic: readonly number[]): boolean => magic.every((byte, i) => bytes[i] === byte);
  // Readers of PDF accept some bytes before the header.
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.startsWith("%PDF-") || /^[^\n]{0,200}\n?%PDF-\d/u.test(head)) return "pdf";
  // A Word document is a ZIP archive; an old or an encrypted one is Microsoft's compound file.
  return begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06) || begins(0xd0, 0xcf, 0x11, 0xe0)
    ? "docx"
    : null;
}

/**
 * Bytes to normalised text: decoded (see {@link encodingOf}), without a byte-order mark, `\n` line ends, NFC.
 *
 * @param charset as declared by whoever sent the bytes
 * @throws {PostingError} `empty`, `binary`, or `too-long` for more bytes than even a page has
 */
export function decode(name: string, bytes: Uint8Array, charset?: string): string {
  if (bytes.length === 0) throw empty(name, "the file has 0 bytes");
  const picture = PICTURES.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (picture) throw binary(name, `this is ${picture[0]}`);
  if (bytes.length > MAX_MARKUP_BYTES) throw tooLong(name, bytes.length);
  const encoding = encodingOf(bytes, charset);
  if (encoding === null)
    throw binary(
      name,
      bytes.includes(0) ? "the file holds zero bytes" : "the bytes are text in no encoding that is known",
    );
  const text = normalise(new TextDecoder(encoding).decode(bytes));
  if (controlShare(text) > 0.02) throw binary(name, "the file is full of control characters");
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(name, "the file holds no letters or digits");
  return text;
}

/** @throws {PostingError} `too-long` for a text that is longer than a posting */
export function requirePostingSize(name: string, text: string): void {
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_TEXT_BYTES) throw tooLong(name, size);
}

function normalise(text: string): string {
  return text
    .replace(/^\uFEFF+/u, "")
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .normalize("NFC");
}

function controlShare(text: string): number {
  let control = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit < 32 && unit !== 9 && unit !== 10 && unit !== 12) || (unit >= 127 && unit < 160)) control++;
  }
  return text.length === 0 ? 0 : control / text.length;
}

export function empty(name: string, received: string): PostingError {
  return new PostingError(
    "empty",
    name,
    `${received}; expected the text of a job posting. Put the posting into the file and try again.`,
  );
}

function binary(name: string, received: string): PostingError {
  return new PostingError(
    "binary",
    name,
    `${received}; expected a posting as Markdown, plain text, HTML, DOCX, PDF or JSON. Save its text as a .md or .txt file in UTF-8.`,
  );
}

function tooLong(name: string, bytes: number): PostingError {
  const kilobytes = Math.ceil(bytes / 1024).toLocaleString("en");
  return new PostingError(
    "too-long",
    name,
    `the text is ${kilobytes} KB long; expected at most ${MAX_TEXT_BYTES / 1024} KB for one posting. Keep only the posting itself in the file.`,
  );
}
