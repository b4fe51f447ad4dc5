import { createMiddleware } from "hono/factory";
import type { Relay } from "../relay-context.ts";

const ALLOWED_HEADERS =
  "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, Prefer, Range, X-Request-Id, X-Client-Id, Accept-Language";
const EXPOSED_HEADERS =
  "Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, ETag, Content-Range, Accept-Ranges, Link";
const METHODS = "GET, HEAD, POST, PUT, DELETE, OPTIONS";
const PREFLIGHT_S = 7200;

/**
 * Web pages may ask from anywhere: the key decides which of them are let in (`auth.ts` refuses a key used from an origin
 * that isn't its own), and no cookie is ever read.
 */
export const cors = createMiddleware<Relay>(async function cors(c, next) {
  const origin = c.req.header("Origin");
  if (origin === undefined) return next();
  if (c.req.method === "OPTIONS" && c.req.header("Access-Control-Request-Method") !== undefined) {
    return c.body(null, 204, {
      "Access-Control-Allow-Origin": origin,
      "Access-Control-Allow-Methods": METHODS,
      "Access-Control-Allow-Headers": ALLOWED_HEADERS,
      "Access-Control-Max-Age": String(PREFLIGHT_S),
      Vary: "Origin",
    });
  }
  await next();
  c.header("Access-Control-Allow-Origin", origin);
  c.header("Access-Control-Expose-Headers", EXPOSED_HEADERS);
  c.header("Vary", "Origin", { append: true });
});
