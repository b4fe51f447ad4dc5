import { createMiddleware } from "hono/factory";
import type { Tokens } from "../credits/tokens.ts";
import type { StudioEnv } from "./requests.ts";

/** Lets nobody through without a token that is good, and says whose it is. */
export function authorised(tokens: Tokens) {
  return createMiddleware<StudioEnv>(async (c, next) => {
    const [, token = null] = /^Bearer\s+(\S+)$/iu.exec(c.req.header("authorization") ?? "") ?? [];
    c.set("user", tokens.userOf(token));
    await next();
  });
}
