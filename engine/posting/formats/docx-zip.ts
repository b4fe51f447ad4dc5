import { inflateRawSync } from "node:zlib";
import { PostingError } from "../errors.ts";

/** What a DOCX unpacks to, pictures aside. The longest posting is far below a thousandth of it. */
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 10_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The end record, and the longest comment that may follow it. */
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly at: number;
}

/** A zip archive whose parts are unpacked one by one, when they are asked for, and only so far as the bound allows. */
export interface Zip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** @throws {PostingError} `damaged` or, beyond {@link MAX_UNPACKED_BYTES} over all calls, `too-complex` */
  read(name: string): Uint8Array;
}

/**
 * Reads the directory at the end of a zip archive.
 *
 * @param name the source, for errors
 * @throws {PostingError} `damaged` without a whole directory, `locked` for encrypted parts, `too-complex` for more than
 *   10,000 parts
 */
export function openZip(name: string, bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(name, bytes, view);
  let leftBytes = MAX_UNPACKED_BYTES;
  const read = (part: string): Uint8Array => {
    const entry = entries.get(part);
    if (!entry) throw damaged(name, `it has no part "${part}"`);
    if (entry.unpackedBytes > leftBytes) throw tooLarge(name);
    const unpacked = unpack(name, part, bytes, view, entry, leftBytes);
    leftBytes -= unpacked.length;
    return unpacked;
  };
  return { names: [...entries.keys()], has: (part) => entries.has(part), read };
}

function readDirectory(name: string, bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  if (end === null) throw damaged(name, "the directory at its end is missing");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) {
    throw new PostingError(
      "too-complex",
      name,
      `it packs ${count} files; expected at most ${MAX_ENTRIES}. Open it in a word processor and save it anew as .docx.`,
    );
  }
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged(name, "its directory is broken");
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > end) throw damaged(name, "its directory is broken");
    if ((view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0) {
      throw new PostingError(
        "locked",
        name,
        "its parts are encrypted; expected a file without a password. Save it without one.",
      );
    }
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)), {
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function unpack(
  name: string,
  part: string,
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  maxBytes: number,
): Uint8Array {
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_ENTRY) {
    throw damaged(name, `its part "${part}" is not where its directory says`);
  }
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packedBytes);
  if (packed.length < entry.packedBytes) throw damaged(name, `its part "${part}" is cut short`);
  if (entry.method === STORED && packed.length <= maxBytes) return packed;
  if (entry.method !== DEFLATED) throw damaged(name, `its part "${part}" is packed in a way that no DOCX uses`);
  try {
    // Sizes in the directory may lie: what comes out is counted.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name);
    throw damaged(name, `its part "${part}" does not unpack`);
  }
}

function tooLarge(name: string): PostingError {
  return new PostingError(
    "too-complex",
    name,
    `its text unpacks to more than ${MAX_UNPACKED_BYTES / 1024 / 1024} MB; expected the few pages of one posting. Save only the posting as a .docx.`,
  );
}

function damaged(name: string, what: string): PostingError {
  return new PostingError(
    "damaged",
    name,
    `received a .docx that is damaged: ${what}; expected a whole file. Get it anew, or open it in a word processor and save it again.`,
  );
}
