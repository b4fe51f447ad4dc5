import { PostingError } from "./errors.ts";
import { MAX_TEXT_BYTES } from "./text.ts";

/** No encoding that is read here takes more than this many bytes for one byte of UTF-8. */
const MAX_ENCODED_BYTES = MAX_TEXT_BYTES * 2 + 4;

/** How much of a file is looked at to tell text from binary. */
const SNIFF_BYTES = 8192;

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF file", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a ZIP archive (perhaps a Word document)", [0x50, 0x4b, 0x03, 0x04]],
  ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a gzip archive", [0x1f, 0x8b]],
];

/**
 * Bytes to normalised text: decoded (UTF-8, or UTF-16 with a byte-order mark), without the mark, `\n` line ends, NFC.
 *
 * @throws {PostingError} `empty`, `binary` or `too-long`.
 */
export function decode(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw empty(name, "the file has 0 bytes");
  const signature = SIGNATURES.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (signature) throw binary(name, `this is ${signature[0]}`);

  const encoding = encodingOf(bytes);
  if (encoding === "utf-8" && bytes.subarray(0, SNIFF_BYTES).includes(0))
    throw binary(name, "the file holds zero bytes");
  if (bytes.length > MAX_ENCODED_BYTES) throw tooLong(name, bytes.length);

  const text = normalise(decodeStrictly(name, bytes, encoding));
  if (controlShare(text) > 0.02) throw binary(name, "the file is full of control characters");
  const size = new TextEncoder().encode(text).length;
  if (size > MAX_TEXT_BYTES) throw tooLong(name, size);
  if (!/[\p{L}\p{N}]/u.test(text)) throw empty(name, "the file holds no letters or digits");
  return text;
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decodeStrictly(name: string, bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const error = binary(name, `the bytes are not valid ${encoding.toUpperCase()}`);
    error.cause = cause;
    throw error;
  }
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
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12) control++;
  }
  return text.length === 0 ? 0 : control / text.length;
}

function empty(name: string, received: string): PostingError {
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
    `${received}; expected text (Markdown or plain text, UTF-8 or UTF-16). Save the posting as a .md or .txt file in UTF-8.`,
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
