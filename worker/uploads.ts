import type { Context } from "hono";
import { notFound } from "./faults.ts";
import { ProblemError } from "./problem.ts";
import type { PendingFile } from "./relay/session-store.ts";
import type { Relay } from "./relay-context.ts";

/** Parts are equal, but for the last one; R2 wants 5 MiB at least. */
export const PART_BYTES = 8 * 1024 * 1024;
/** An upload that nobody finishes is forgotten. */
export const UPLOAD_LIFE_MS = 24 * 3_600_000;

/** What is kept of an upload, in R2 beside it. */
export interface UploadRecord {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly multipart: string;
  readonly created: number;
  readonly complete: boolean;
}

export function uploadKey(id: string): string {
  return `uploads/${id}`;
}

export function recordKey(id: string): string {
  return `uploads/${id}.json`;
}

/** @throws {ProblemError} for an upload that isn't there, or isn't the caller's */
export async function uploadRecord(c: Context<Relay>, id: string): Promise<UploadRecord> {
  const object = await c.env.FILMS.get(recordKey(id));
  const record = object === null ? null : await object.json<UploadRecord>();
  if (record === null || record.account !== c.get("principal").account || Date.now() - record.created > UPLOAD_LIFE_MS)
    throw new ProblemError(notFound("upload"));
  return record;
}

/** A finished upload, as a file for the upstream. @throws {ProblemError} for one that isn't the caller's, or lacks parts */
export async function uploadedFile(c: Context<Relay>, id: string): Promise<Extract<PendingFile, { kind: "stored" }>> {
  const { name, type, bytes, complete } = await uploadRecord(c, id);
  if (!complete)
    throw new ProblemError({
      status: 409,
      code: "upload_incomplete",
      title: { en: "Conflict", zh: "冲突" },
      detail: {
        en: "The upload is not complete yet: send the missing parts, then POST …/complete.",
        zh: "上传尚未完成：请补发缺少的分段，然后 POST …/complete。",
      },
    });
  const origin = new URL(c.req.url).origin;
  return { kind: "stored", key: uploadKey(id), name, type, bytes, upload: { id, origin } };
}
