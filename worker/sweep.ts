import { recordKey, UPLOAD_LIFE_MS, type UploadRecord } from "./uploads.ts";

/** What came in and was never fetched: a run that tries for a day has given up long before. */
const INCOMING_LIFE_MS = 48 * 3_600_000;
const MOST_PAGES = 50;

/**
 * Deletes uploads whose life is over, and files of requests that came to nothing. What is left over is for the next time.
 * @param now ms since 1970
 * @returns how many objects were deleted
 */
export async function sweep(bucket: R2Bucket, now: number): Promise<number> {
  const lives = { "uploads/": UPLOAD_LIFE_MS, "incoming/": INCOMING_LIFE_MS };
  let deleted = 0;
  for (const [prefix, lifeMs] of Object.entries(lives)) {
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const found = await bucket.list({ prefix, ...(cursor === undefined ? {} : { cursor }) });
      const old = found.objects.filter(({ uploaded }) => now - uploaded.getTime() > lifeMs).map(({ key }) => key);
      for (const key of old) if (key.endsWith(".json")) await abandon(bucket, key);
      if (old.length > 0) await bucket.delete(old);
      deleted += old.length;
      if (!found.truncated) break;
      cursor = found.cursor;
    }
  }
  return deleted;
}

/** Parts that were never joined take room, and are in no list. */
async function abandon(bucket: R2Bucket, key: string): Promise<void> {
  const record = await (await bucket.get(key))?.json<UploadRecord>();
  if (record === undefined || record.complete || recordKey(record.id) !== key) return;
  await bucket
    .resumeMultipartUpload(key.replace(/\.json$/u, ""), record.multipart)
    .abort()
    .catch(() => null);
}
