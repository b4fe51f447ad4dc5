import type { NemoClient } from "../../shared/client/index.ts";
import { uploadLink } from "../upload-link.ts";
import type { PendingFile } from "./session-store.ts";

/** What passes through the relay; larger uploads the upstream fetches itself. */
export const MOST_STRAIGHT_BYTES = 90 * 1000 * 1000;

/** Nobody else can fetch from there. */
const THIS_MACHINE = /^https?:\/\/(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/u;

/**
 * Hands a file to the upstream: its bytes, or, where it is large and the relay can be reached from outside, a link to them.
 * @param now ms since 1970
 */
export async function handOver(
  file: PendingFile,
  to: { readonly client: NemoClient; readonly sessionId: string; readonly signal?: AbortSignal | undefined },
  from: { readonly films: R2Bucket; readonly secret: string; readonly now: number },
): Promise<void> {
  const { client, sessionId, signal } = to;
  if (file.kind === "url") {
    await client.uploadUrls(sessionId, [file.url], { signal });
    return;
  }
  const { key, name, bytes, upload } = file;
  if (upload !== undefined && bytes > MOST_STRAIGHT_BYTES && !THIS_MACHINE.test(upload.origin)) {
    const link = await uploadLink({ ...upload, name }, from.secret, from.now);
    await client.uploadUrls(sessionId, [link], { signal });
    return;
  }
  const body = async (): Promise<ReadableStream<Uint8Array>> => {
    const object = await from.films.get(key);
    if (object === null) throw new TypeError(`The uploaded file ${key} is gone.`);
    return object.body;
  };
  await client.uploadFiles(sessionId, [{ name, body, sizeBytes: bytes }], { signal });
}
