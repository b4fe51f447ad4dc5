import { createMiddleware } from "hono/factory";
import { conflict, invalid } from "../faults.ts";
import { hexOf } from "../keys/secrets.ts";
import { ProblemError } from "../problem.ts";
import type { Relay } from "../relay-context.ts";

/** Requests are told apart by their headers and the beginning of their body: uploads are never held in memory whole. */
const COMPARED_BYTES = 1_000_000;

/**
 * `Idempotency-Key`: a request that is sent again is answered as the first time and does nothing
 * (draft-ietf-httpapi-idempotency-key-header). Goes behind `auth`, for keys are the account's.
 */
export const idempotency = createMiddleware<Relay>(async function idempotency(c, next) {
  const key = c.req.header("Idempotency-Key");
  if (key === undefined) return next();
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw new ProblemError(
      invalid({
        en: "Idempotency-Key has 1 to 255 printable ASCII characters, for example a UUID.",
        zh: "Idempotency-Key 是 1 到 255 个可打印的 ASCII 字符，例如 UUID。",
      }),
    );
  const user = c.env.USERS.getByName(c.get("principal").account);
  const scoped = `${c.req.method} ${c.req.path} ${key}`;
  const claim = await user.claim(scoped, await fingerprintOf(c.req.raw), Date.now());
  if (claim.kind === "running")
    throw new ProblemError({
      ...conflict("request_in_flight", {
        en: "The first request with this Idempotency-Key is still being answered. Wait and repeat it.",
        zh: "使用此 Idempotency-Key 的第一个请求仍在处理中。请稍候再发。",
      }),
      retryAfterS: 2,
    });
  if (claim.kind === "different")
    throw new ProblemError({
      status: 422,
      code: "idempotency_key_reused",
      title: { en: "Idempotency key reused", zh: "幂等键被重复使用" },
      detail: {
        en: "This Idempotency-Key was used with another request. Take a new key for a new request.",
        zh: "此 Idempotency-Key 已用于另一个请求。新请求请使用新的键。",
      },
    });
  if (claim.kind === "answered") {
    const { status, headers, body } = claim.answer;
    return new Response(body, { status, headers: { ...headers, "Idempotency-Replayed": "true" } });
  }
  let settled = false;
  try {
    await next();
    const { res } = c;
    const isStream = res.headers.get("Content-Type")?.startsWith("text/event-stream") === true;
    if (res.status < 500 && res.status !== 429 && !isStream) {
      const headers = Object.fromEntries(
        ["Content-Type", "Location"].flatMap((name) => {
          const value = res.headers.get(name);
          return value === null ? [] : [[name, value]];
        }),
      );
      await user.settle(scoped, { status: res.status, headers, body: await res.clone().text() });
      settled = true;
    }
  } finally {
    if (!settled) await user.settle(scoped, null);
  }
});

async function fingerprintOf(request: Request): Promise<string> {
  const said = `${request.headers.get("Content-Type") ?? ""}\n${request.headers.get("Content-Length") ?? ""}\n`;
  const body = await beginningOf(request.clone().body, COMPARED_BYTES);
  const digest = await crypto.subtle.digest("SHA-256", await new Blob([said, ...body]).arrayBuffer());
  return hexOf(digest);
}

async function beginningOf(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  if (stream === null) return chunks;
  const reader = stream.getReader();
  for (let room = most; room > 0;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    // A copy: how the network cuts a body is no difference, and its buffers are its own.
    chunks.push(value.slice(0, room));
    room -= Math.min(room, value.length);
  }
  // Not awaited: a branch of a cloned body is cancelled when the other one is.
  void reader.cancel();
  return chunks;
}
