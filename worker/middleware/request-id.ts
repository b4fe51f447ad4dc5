import { createMiddleware } from "hono/factory";
import type { Relay } from "../relay-context.ts";

/** What a caller may name a request by; anything else gets a name of ours. */
const ID = /^[\w.-]{8,64}$/;

/** Every request has an id, in its answer and in the log. */
export const requestId = createMiddleware<Relay>(async function requestId(c, next) {
  const asked = c.req.header("X-Request-Id") ?? "";
  const id = ID.test(asked) ? asked : crypto.randomUUID();
  c.set("requestId", id);
  await next();
  c.header("X-Request-Id", id);
});
