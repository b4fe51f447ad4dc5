/** What is in a ZIP: names, and where the packed bytes lie (APPNOTE.TXT 4.3). */
interface Entry {
  readonly method: number;
  readonly packed: Uint8Array<ArrayBuffer>;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DEFLATED = 8;
/** A comment may follow the end record. */
const MOST_COMMENT_BYTES = 65_557;
const MOST_ENTRIES = 2_000;

/**
 * Whether everything in a ZIP together is at most so large when it is unpacked. It is unpacked to find that out, a chunk
 * at a time: what a bomb says of its size is not to be believed.
 * @throws {RangeError} for what is no whole ZIP
 */
export async function unpacksWithin(bytes: Uint8Array<ArrayBuffer>, mostBytes: number): Promise<boolean> {
  let total = 0;
  for (const { method, packed } of entriesOf(bytes)) {
    if (method !== DEFLATED) total += packed.length;
    else {
      const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
      for await (const chunk of unpacked) {
        total += chunk.length;
        if (total > mostBytes) return false;
      }
    }
    if (total > mostBytes) return false;
  }
  return true;
}

function entriesOf(bytes: Uint8Array<ArrayBuffer>): readonly Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  const first = Math.max(0, bytes.length - MOST_COMMENT_BYTES);
  while (end >= first && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < first) throw new RangeError("The archive has no directory.");
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new RangeError(`The archive has ${count} entries.`);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError("The archive's directory is broken.");
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    return { method, packed: bytes.subarray(start, start + size) };
  });
}
