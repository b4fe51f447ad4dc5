import { OpenAPIHono } from "@hono/zod-openapi";
import { VERSION } from "../shared/version.ts";
import { configOf } from "./config.ts";
import { cors } from "./middleware/cors.ts";
import { requestId } from "./middleware/request-id.ts";
import { problem, ProblemError } from "./problem.ts";
import type { Relay } from "./relay-context.ts";
import { account } from "./routes/account.ts";
import { deliveries } from "./routes/deliveries.ts";
import { events } from "./routes/events.ts";
import { files } from "./routes/files.ts";
import { keys } from "./routes/keys.ts";
import { sessions } from "./routes/sessions.ts";
import { uploads } from "./routes/uploads.ts";
import { videos } from "./routes/videos.ts";

/** The relay's routes, on one page. */
export const relay = new OpenAPIHono<Relay>();

relay.use(requestId);
relay.use(cors);
relay.get("/healthz", (c) => {
  c.header("Cache-Control", "no-store");
  return c.json({ status: "ok", name: "jobreel relay", version: VERSION });
});
relay.use("/v1/*", async (c, next) => {
  c.set("config", configOf(c.env));
  await next();
});
for (const routes of [videos, events, files, sessions, uploads, deliveries, keys, account]) relay.route("/", routes);

relay.openAPIRegistry.registerComponent("securitySchemes", "bearer", { type: "http", scheme: "bearer" });
relay.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: {
    title: "jobreel relay",
    version: VERSION,
    description: "A job posting goes in, a recruiting film comes out; it is changed by words.",
  },
});

relay.notFound((c) =>
  problem({
    status: 404,
    code: "not_found",
    title: "Not found",
    detail: `There is nothing at ${c.req.method} ${c.req.path}. GET /openapi.json tells what there is.`,
    instance: c.req.path,
  }),
);

relay.onError((error, c) => {
  if (error instanceof ProblemError) return problem({ ...error.fault, instance: c.req.path });
  console.error(error);
  return problem({
    status: 500,
    code: "internal_error",
    title: "Internal error",
    detail: "The relay failed to answer; the reason is in its log. Try again in a minute.",
    instance: c.req.path,
  });
});
