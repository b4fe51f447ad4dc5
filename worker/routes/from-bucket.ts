import type { Context } from "hono";
import { notFound } from "../faults.ts";
import { ProblemError } from "../problem.ts";
import type { Relay } from "../relay-context.ts";

const YEAR_S = 31_536_000;

/** A file of the bucket with Range, ETag and conditions. What has a revision in its address never changes. */
export async function fromBucket(c: Context<Relay>, key: string, immutable: boolean): Promise<Response> {
  const { headers } = c.req.raw;
  const head = await c.env.FILMS.head(key);
  if (head === null) throw new ProblemError(notFound("file"));
  const answer = new Headers({
    ETag: head.httpEtag,
    "Accept-Ranges": "bytes",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": immutable ? `private, max-age=${YEAR_S}, immutable` : "private, no-cache",
  });
  head.writeHttpMetadata(answer);
  if (c.req.method === "HEAD") {
    answer.set("Content-Length", String(head.size));
    return new Response(null, { headers: answer });
  }
  const part = rangeOf(headers.get("Range"), head.size);
  if (part === "unsatisfiable")
    throw new ProblemError({
      status: 416,
      code: "range_not_satisfiable",
      title: { en: "Range not satisfiable", zh: "范围无效" },
      detail: {
        en: `The range ${JSON.stringify((headers.get("Range") ?? "").slice(0, 60))} is not within the file of ${head.size} bytes.`,
        zh: `范围 ${JSON.stringify((headers.get("Range") ?? "").slice(0, 60))} 不在 ${head.size} 字节的文件之内。`,
      },
      headers: { "Content-Range": `bytes */${head.size}` },
    });
  // `If-Range` of another file than this one asks for the whole of it.
  const asked = [null, head.httpEtag].includes(headers.get("If-Range")) ? part : null;
  const object = await c.env.FILMS.get(key, { onlyIf: headers, ...(asked === null ? {} : { range: asked }) });
  if (object === null) throw new ProblemError(notFound("file"));
  if (!isWhole(object)) return new Response(null, { status: headers.has("If-Match") ? 412 : 304, headers: answer });
  answer.set("Content-Length", String(asked?.length ?? head.size));
  if (asked === null) return new Response(object.body, { headers: answer });
  answer.set("Content-Range", `bytes ${asked.offset}-${asked.offset + asked.length - 1}/${head.size}`);
  return new Response(object.body, { status: 206, headers: answer });
}

interface Part {
  readonly offset: number;
  readonly length: number;
}

/** One range of bytes (RFC 9110 §14); null for none, and for what isn't one: then the whole is given. */
export function rangeOf(header: string | null, size: number): Part | "unsatisfiable" | null {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "") {
    const length = Math.min(size, Number(to));
    return length === 0 ? "unsatisfiable" : { offset: size - length, length };
  }
  const offset = Number(from);
  const end = to === "" ? size - 1 : Math.min(size - 1, Number(to));
  if (to !== "" && Number(to) < offset) return null;
  return offset >= size ? "unsatisfiable" : { offset, length: end - offset + 1 };
}

/** R2 gives no body where a condition of the request did not hold. */
function isWhole(object: R2Object | R2ObjectBody): object is R2ObjectBody {
  return "body" in object;
}
