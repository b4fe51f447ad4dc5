import { gunzipSync, gzipSync } from "node:zlib";
import type { Weights } from "./model.ts";

/**
 * The file that weights are kept in: gzip of four parts, each after its length in bytes (uint32, little endian): the kinds
 * and the features as lines, where each feature's weights end, their traits and their values.
 */

export function packed({ kinds, features, starts, traits, values }: Weights): Uint8Array {
  const parts = [
    Buffer.from(kinds.join("\n")),
    Buffer.from(features.join("\n")),
    Buffer.from(starts.buffer, starts.byteOffset, starts.byteLength),
    Buffer.from(traits.buffer, traits.byteOffset, traits.byteLength),
    Buffer.from(values.buffer, values.byteOffset, values.byteLength),
  ];
  return gzipSync(
    Buffer.concat(
      parts.flatMap((part) => {
        const length = Buffer.alloc(4);
        length.writeUInt32LE(part.length);
        return [length, part];
      }),
    ),
    { level: 9 },
  );
}

export function unpacked(file: Uint8Array): Weights {
  const bytes = gunzipSync(file);
  let at = 0;
  const next = (): Buffer => {
    const length = bytes.readUInt32LE(at);
    // A copy: numbers of four bytes are read where four divides the place.
    const part = Buffer.from(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
    return part;
  };
  const [kinds, features] = [next().toString().split("\n"), next().toString().split("\n")];
  const [starts, traits, values] = [next(), next(), next()];
  return {
    kinds,
    features,
    starts: new Uint32Array(starts.buffer.slice(starts.byteOffset, starts.byteOffset + starts.byteLength)),
    traits: new Uint8Array(traits),
    values: new Int8Array(values.buffer, values.byteOffset, values.byteLength),
  };
}
