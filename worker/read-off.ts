/** More is not waited for: what Cloudflare lets through on its smaller plans. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_MS = 10_000;

/**
 * Reads what is left of a body and drops it, within bounds: a client that is answered while it sends may see its connection end
 * instead of the answer.
 */
export async function readOff(body: ReadableStream<Uint8Array> | null): Promise<void> {
  if (body === null || body.locked) return;
  const reader = body.getReader();
  const late = setTimeout(() => void reader.cancel().catch(() => {}), MOST_MS);
  try {
    for (let read = 0; read <= MOST_BYTES;) {
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
    }
    await reader.cancel();
  } catch {
    // The client went: there is nobody to answer.
  } finally {
    clearTimeout(late);
  }
}
