import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** What is asked for, and the old name of the first. */
export const CODINGS = ["gzip", "x-gzip", "deflate", "br"] as const;
export type Coding = (typeof CODINGS)[number];

/** Unpacks as it comes; whoever reads it bounds it by reading no further. Nothing unpacks to nothing. */
export async function* unpack(packed: AsyncIterable<Buffer>, coding: Coding): AsyncGenerator<Buffer> {
  const rest = packed[Symbol.asyncIterator]();
  try {
    const first = await rest.next();
    if (first.done === true) return;
    const decoder = decoderFor(coding, first.value[0] ?? 0);
    const feed = pipeline(chain(first.value, rest), decoder);
    // Its failure reaches the reader by the decoder, which it destroys.
    feed.catch(() => {});
    yield* decoder as AsyncIterable<Buffer>;
  } finally {
    await rest.return?.();
  }
}

async function* chain(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function decoderFor(
  coding: Coding,
  firstByte: number,
): ReturnType<typeof createGunzip | typeof createBrotliDecompress> {
  if (coding === "br") return createBrotliDecompress();
  if (coding !== "deflate") return createGunzip();
  // By RFC 9110 deflate means zlib's format; some servers send it bare. Zlib's first byte ends in 8.
  return (firstByte & 0x0f) === 8 ? createInflate() : createInflateRaw();
}
