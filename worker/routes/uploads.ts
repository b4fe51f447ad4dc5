import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { conflict, invalid, notFound, tooLarge } from "../faults.ts";
import { randomId } from "../keys/secrets.ts";
import { auth } from "../middleware/auth.ts";
import { ProblemError } from "../problem.ts";
import type { Relay } from "../relay-context.ts";
import { NewUpload, UploadView } from "../schemas.ts";
import { PART_BYTES, recordKey, UPLOAD_LIFE_MS, uploadKey, type UploadRecord, uploadRecord } from "../uploads.ts";
import { holds, uploadLink } from "../upload-link.ts";
import { faultsHook } from "../validation.ts";
import { isoOf } from "../views.ts";
import { fromBucket } from "./from-bucket.ts";
import { BEARER, body, json, PROBLEMS } from "./answers.ts";

const tags = ["uploads"];
const UploadParam = z.object({ uploadId: z.string().regex(/^upl_[0-9a-z]{26}$/) });

const create = createRoute({
  method: "post",
  path: "/v1/uploads",
  tags,
  summary: "Begin an upload in parts, to 200 MB",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { body: body(NewUpload) },
  responses: { 201: json("Where the parts go: all of `partBytes`, but the last.", UploadView), ...PROBLEMS },
});
const get = createRoute({
  method: "get",
  path: "/v1/uploads/{uploadId}",
  tags,
  summary: "Which parts have come",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { params: UploadParam },
  responses: { 200: json("The upload.", UploadView), ...PROBLEMS },
});
const put = createRoute({
  method: "put",
  path: "/v1/uploads/{uploadId}/parts/{n}",
  tags,
  summary: "Send a part, numbered from 1; sending it again replaces it",
  security: BEARER,
  request: {
    params: UploadParam.extend({ n: z.string() }),
    body: { required: true, content: { "application/octet-stream": { schema: z.unknown() } } },
  },
  responses: { 204: { description: "Kept." }, ...PROBLEMS },
});
const complete = createRoute({
  method: "post",
  path: "/v1/uploads/{uploadId}/complete",
  tags,
  summary: "Join the parts; then use the upload as a posting, or its link",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { params: UploadParam },
  responses: { 200: json("The upload; `links.content` works for an hour without a key.", UploadView), ...PROBLEMS },
});

export const uploads = new OpenAPIHono<Relay>({ defaultHook: faultsHook })
  .openapi(create, async (c) => {
    const { name, type = "application/octet-stream", bytes } = c.req.valid("json");
    const id = `upl_${randomId(26)}`;
    const multipart = await c.env.FILMS.createMultipartUpload(uploadKey(id), { httpMetadata: { contentType: type } });
    const record: UploadRecord = {
      id,
      account: c.get("principal").account,
      name: name.replaceAll(/[\p{Cc}/\\]+/gu, "_"),
      type,
      bytes,
      multipart: multipart.uploadId,
      created: Date.now(),
      complete: false,
    };
    await c.env.FILMS.put(recordKey(id), JSON.stringify(record));
    return c.json(viewOf(record, []), 201, { Location: `/v1/uploads/${id}` });
  })
  .openapi(get, async (c) => {
    const record = await uploadRecord(c, c.req.valid("param").uploadId);
    return c.json(
      viewOf(
        record,
        (await partsOf(c.env.FILMS, record.id)).map(({ partNumber }) => partNumber),
      ),
      200,
    );
  })
  .openapi(complete, async (c) => {
    const record = await uploadRecord(c, c.req.valid("param").uploadId);
    const parts = await partsOf(c.env.FILMS, record.id);
    if (!record.complete) {
      const wanted = Math.ceil(record.bytes / PART_BYTES);
      const missing = Array.from({ length: wanted }, (_, i) => i + 1).filter(
        (n) => !parts.some(({ partNumber }) => partNumber === n),
      );
      if (missing.length > 0)
        throw new ProblemError(
          conflict("parts_missing", {
            en: `Parts ${missing.slice(0, 20).join(", ")} have not come. Send them, then complete the upload.`,
            zh: `分段 ${missing.slice(0, 20).join("、")} 尚未收到。请补发后再完成上传。`,
          }),
        );
      // Joined, and the record not yet written: a crash between the two.
      const joined = await c.env.FILMS.head(uploadKey(record.id));
      const object =
        joined ?? (await c.env.FILMS.resumeMultipartUpload(uploadKey(record.id), record.multipart).complete(parts));
      if (object.size !== record.bytes) {
        await c.env.FILMS.delete(uploadKey(record.id));
        throw new ProblemError(
          conflict("wrong_size", {
            en: `The parts have ${object.size} bytes together; ${record.bytes} were announced. Begin again.`,
            zh: `各分段共 ${object.size} 字节，而声明的是 ${record.bytes} 字节。请重新开始。`,
          }),
        );
      }
      await c.env.FILMS.put(recordKey(record.id), JSON.stringify({ ...record, complete: true }));
    }
    const link = { id: record.id, name: record.name, origin: "" };
    const content = await uploadLink(link, c.get("config").secret, Date.now());
    const view = viewOf(
      { ...record, complete: true },
      parts.map(({ partNumber }) => partNumber),
    );
    return c.json({ ...view, links: { ...view.links, content } }, 200);
  });

uploads.openAPIRegistry.registerPath(put);
uploads.put("/v1/uploads/:uploadId/parts/:n", auth("make"), async (c) => {
  const { uploadId, n } = c.req.param();
  if (!UploadParam.safeParse({ uploadId }).success) throw new ProblemError(notFound("upload"));
  const record = await uploadRecord(c, uploadId);
  const wanted = Math.ceil(record.bytes / PART_BYTES);
  const number = /^\d{1,3}$/.test(n) ? Number(n) : 0;
  if (number < 1 || number > wanted)
    throw new ProblemError(
      invalid({
        en: `The upload has the parts 1 to ${wanted}, not ${JSON.stringify(n.slice(0, 20))}.`,
        zh: `该上传的分段是 1 到 ${wanted}，没有 ${JSON.stringify(n.slice(0, 20))}。`,
      }),
    );
  if (record.complete)
    throw new ProblemError(
      conflict("upload_complete", {
        en: "The upload is complete. Begin another one.",
        zh: "上传已完成。请另起一个上传。",
      }),
    );
  const size = number === wanted ? record.bytes - (wanted - 1) * PART_BYTES : PART_BYTES;
  const length = Number(c.req.header("Content-Length") ?? Number.NaN);
  if (length > size)
    throw new ProblemError(
      tooLarge(`${size} bytes`, { en: "Send parts of partBytes each.", zh: "每个分段为 partBytes 字节。" }),
    );
  if (length !== size || c.req.raw.body === null)
    throw new ProblemError(
      invalid({
        en: `Part ${number} has ${size} bytes, told by Content-Length; ${String(length)} came.`,
        zh: `分段 ${number} 应有 ${size} 字节（由 Content-Length 说明），收到的是 ${String(length)}。`,
      }),
    );
  const fixed = new FixedLengthStream(size);
  const [part] = await Promise.all([
    c.env.FILMS.resumeMultipartUpload(uploadKey(record.id), record.multipart).uploadPart(number, fixed.readable),
    c.req.raw.body.pipeTo(fixed.writable),
  ]);
  await c.env.FILMS.put(`${uploadKey(record.id)}.part-${number}`, part.etag);
  return c.body(null, 204);
});

// For the upstream, which has no key of ours: the link itself lets in, for an hour.
uploads.get("/v1/uploads/:uploadId/content/:name", async (c) => {
  const { uploadId } = c.req.param();
  const { end = "", signature = "" } = c.req.query();
  if (!(await holds({ id: uploadId, end, signature }, c.get("config").secret, Date.now())))
    throw new ProblemError(notFound("upload"));
  return fromBucket(c, uploadKey(uploadId), false);
});

async function partsOf(bucket: R2Bucket, id: string): Promise<R2UploadedPart[]> {
  const { objects } = await bucket.list({ prefix: `${uploadKey(id)}.part-` });
  const parts = await Promise.all(
    objects.map(async ({ key }) => ({
      partNumber: Number(key.split("-").at(-1)),
      etag: (await (await bucket.get(key))?.text()) ?? "",
    })),
  );
  return parts.toSorted((a, b) => a.partNumber - b.partNumber);
}

function viewOf({ id, bytes, created }: UploadRecord, received: readonly number[]): z.infer<typeof UploadView> {
  return {
    id,
    partBytes: PART_BYTES,
    parts: Math.ceil(bytes / PART_BYTES),
    received: [...received],
    expires: isoOf(created + UPLOAD_LIFE_MS),
    links: { self: `/v1/uploads/${id}`, part: `/v1/uploads/${id}/parts/{n}`, complete: `/v1/uploads/${id}/complete` },
  };
}
