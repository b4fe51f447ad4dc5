import { createHash } from "node:crypto";
import type { Inputs } from "../inputs/inputs.ts";

/** SHA-256 in hex. */
export function hashOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * What a film is made of, in one hash: the posting's bytes, what the workflow wishes, and the brand's bytes. Not the
 * version of jobreel: a film that is out stays as it is until its posting changes.
 * @param content hash of the posting's bytes
 * @param brand hash of the brand file's bytes; null without one
 */
export function fingerprintOf(content: string, { wishes, backend }: Inputs, brand: string | null): string {
  const said = Object.entries(wishes)
    .filter(([, value]) => value !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return hashOf(JSON.stringify([1, content, backend, said, brand]));
}
