import { brotliDecompressSync } from "node:zlib";

/** A font's tables by their four-letter tags, as far as they are asked for. */
export type FontTables = ReadonlyMap<string, Buffer>;

/** A file that isn't the font it begins as; the message follows "this font" and has no full stop. */
export class BrokenFont extends Error {
  override readonly name = "BrokenFont";
}

/** Of a WOFF2 file unpacked: fonts with all Han characters have some 20 MB. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
const MAX_TABLES = 200;

/** The tags that WOFF2 writes as numbers (W3C WOFF2, 4.1), in their order. */
const KNOWN_TAGS =
  "cmap head hhea hmtx maxp name OS/2 post cvt  fpgm glyf loca prep CFF  VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG  sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill".match(
    /.{4}(?: |$)/gu,
  );

/**
 * Reads the tables of a TTF, OTF or WOFF2.
 * @returns null for what is none of them
 * @throws {BrokenFont} for one that is cut short or corrupt
 */
export function fontTables(bytes: Buffer): FontTables | null {
  const magic = bytes.subarray(0, 4).toString("latin1");
  if (magic === "wOF2") return woff2Tables(bytes);
  return ["\0\u0001\0\0", "OTTO", "true"].includes(magic) ? plainTables(bytes) : null;
}

/** OpenType: a directory of 16 bytes a table. */
function plainTables(bytes: Buffer): FontTables {
  const tables = new Map<string, Buffer>();
  const count = whole(bytes, 4, 2).readUInt16BE();
  if (count === 0 || count > MAX_TABLES) throw new BrokenFont(`says that it has ${count} tables`);
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const row = whole(bytes, at, 16);
    const tag = row.subarray(0, 4).toString("latin1");
    tables.set(tag, whole(bytes, row.readUInt32BE(8), row.readUInt32BE(12)));
  }
  return tables;
}

/** WOFF2: a directory of numbers of varying length, then all tables packed as one. */
function woff2Tables(bytes: Buffer): FontTables {
  const head = whole(bytes, 0, 48);
  const count = head.readUInt16BE(12);
  const packedBytes = head.readUInt32BE(20);
  if (head.readUInt32BE(8) !== bytes.length) throw new BrokenFont("ends in the middle");
  if (count === 0 || count > MAX_TABLES) throw new BrokenFont(`says that it has ${count} tables`);
  if (head.subarray(4, 8).toString("latin1") === "ttcf") throw new BrokenFont("is a collection of several");
  let at = 48;
  const next = (): number => whole(bytes, at++, 1)[0] ?? 0;
  const number = (): number => {
    let value = 0;
    for (let digits = 0; digits < 5; digits++) {
      const byte = next();
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
    throw new BrokenFont("has a damaged directory");
  };
  const rows: { tag: string; bytes: number }[] = [];
  for (let row = 0; row < count; row++) {
    const flags = next();
    const known = KNOWN_TAGS?.[flags & 63]?.slice(0, 4);
    const tag = known ?? whole(bytes, (at += 4) - 4, 4).toString("latin1");
    const plain = number();
    const version = flags >> 6;
    const transformed = tag === "glyf" || tag === "loca" ? version !== 3 : version !== 0;
    rows.push({ tag, bytes: transformed ? number() : plain });
  }
  const stream = unpacked(whole(bytes, at, packedBytes));
  const tables = new Map<string, Buffer>();
  let start = 0;
  for (const row of rows) {
    tables.set(row.tag, whole(stream, start, row.bytes));
    start += row.bytes;
  }
  return tables;
}

function unpacked(packed: Buffer): Buffer {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (error) {
    throw new BrokenFont("cannot be unpacked", { cause: error });
  }
}

/** These bytes, all of which must be there. */
export function whole(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new BrokenFont("ends in the middle");
  return bytes.subarray(start, start + length);
}
