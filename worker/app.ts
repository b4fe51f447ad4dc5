import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Language } from "../shared/language.ts";
import { VERSION } from "../shared/version.ts";
import { configOf } from "./config.ts";
import { internal, noRoute } from "./faults.ts";
import { cors } from "./middleware/cors.ts";
import { requestId } from "./middleware/request-id.ts";
import { problem, ProblemError } from "./problem.ts";
import { readOff } from "./read-off.ts";
import type { Relay } from "./relay-context.ts";
import { account } from "./routes/account.ts";
import { deliveries } from "./routes/deliveries.ts";
import { events } from "./routes/events.ts";
import { files } from "./routes/files.ts";
import { keys } from "./routes/keys.ts";
import { sessions } from "./routes/sessions.ts";
import { uploads } from "./routes/uploads.ts";
import { videos } from "./routes/videos.ts";
import { languageOf } from "./words.ts";

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
  c.set("language", languageFor(c));
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

relay.notFound((c) => problem(noRoute(c.req.method, c.req.path), c.req.path, languageFor(c)));

relay.onError(async (error, c) => {
  if (error instanceof ProblemError) {
    if (error.fault.status === 413) await readOff(c.req.raw.body);
    return problem(error.fault, c.req.path, languageFor(c));
  }
  console.error(error);
  return problem(internal(), c.req.path, languageFor(c));
});

function languageFor(c: Context<Relay>): Language {
  return languageOf(c.req.header("Accept-Language"));
}
