import { Hono } from "hono";
import { VERSION } from "../shared/version.ts";
import { problem } from "./problem.ts";

/** What the relay is for, and does not do yet. */
const NOT_YET = [
  "sessions: upload a posting, and refine its film by talking to it",
  "rendering through a studio, and its events as a stream",
  "keys, quotas and webhooks",
] as const;

/** The relay's routes. */
export const relay = new Hono()
  .get("/healthz", (c) => {
    c.header("Cache-Control", "no-store");
    return c.json({
      status: "ok",
      name: "jobreel relay",
      version: VERSION,
      ready: ["GET /healthz"],
      notYet: NOT_YET,
      meanwhile: "Make films on your own machine: jobreel make posting.md",
    });
  })
  .all("/healthz", (c) => {
    const method = problem({
      status: 405,
      code: "method_not_allowed",
      title: "Method not allowed",
      detail: `/healthz answers GET and HEAD, not ${c.req.method}.`,
      instance: c.req.path,
    });
    method.headers.set("Allow", "GET, HEAD");
    return method;
  })
  .all("/v1/*", (c) =>
    problem({
      status: 501,
      code: "not_implemented",
      title: "Not there yet",
      detail:
        `This relay does not answer ${c.req.method} ${c.req.path} yet: its API is still to be built. ` +
        "Make films on your own machine meanwhile: jobreel make posting.md",
      instance: c.req.path,
    }),
  );

relay.notFound((c) =>
  problem({
    status: 404,
    code: "not_found",
    title: "Not found",
    detail: `There is nothing at ${c.req.path}. GET /healthz tells what this relay can do.`,
    instance: c.req.path,
  }),
);

relay.onError((error, c) => {
  console.error(error);
  return problem({
    status: 500,
    code: "internal_error",
    title: "Internal error",
    detail: "The relay failed to answer; the reason is in its log. Try again in a minute.",
    instance: c.req.path,
  });
});
