import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Hono } from "hono";
import type { Logger } from "pino";
import type { StudioParts } from "../parts.ts";
import { StudioError } from "../studio-error.ts";
import { failure } from "./answers.ts";
import type { StudioEnv } from "./requests.ts";
import { claimPage } from "./claim-page.ts";
import { accountRoutes } from "./account-routes.ts";
import { fileRoutes } from "./file-routes.ts";
import { renderRoutes } from "./render-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { whileWorking } from "./socket-patience.ts";

const FORGET_MS = 30_000;
const REQUEST_ID = /^[\w-]{8,64}$/u;

/** Every call of the protocol, on one page. */
export function createApp(parts: StudioParts): Hono<StudioEnv> {
  const app = new Hono<StudioEnv>();
  app.use(async (c, next) => {
    const asked = c.req.header("x-request-id") ?? "";
    const requestId = REQUEST_ID.test(asked) ? asked : randomUUID();
    c.set("requestId", requestId);
    c.set("log", parts.log.child({ req: requestId }));
    c.header("X-Request-Id", requestId);
    const began = performance.now();
    const answering = whileWorking(c.env.incoming, parts.config.limits.silentMs);
    await next();
    answering();
    c.header("X-Request-Id", requestId);
    logAnswer(c.get("log"), c.req.method, c.req.routePath, c.res.status, performance.now() - began);
  });
  app.onError((error, c) => {
    const { response, known } = failure(error);
    if (known === null) c.get("log").error({ err: error }, "a request failed");
    forgetBody(c.env.incoming);
    return response;
  });
  app.notFound(
    () => failure(new StudioError("not-found", "There is nothing here. See docs/studio.md for the calls.")).response,
  );

  app.get("/healthz", (c) => c.json({ status: "ok" }));
  app.get("/readyz", (c) => (parts.ready() ? c.json({ status: "ready" }) : c.json({ status: "not ready" }, 503)));

  //     POST /api/auth/anonymous-token             GET /api/credits/balance/simple
  //     POST /api/auth/claim-token
  app.route("/", accountRoutes(parts));
  //     POST /api/tasks/me/with-session/nemo_agent POST /run_sse; GET of both by their Idempotency-Key
  //     GET  /api/state/nemo_agent/me/:sid/latest  POST /api/upload-video/nemo_agent/me/:sid
  app.route("/", sessionRoutes(parts));
  //     POST /api/render/proxy/lambda              GET  /api/render/proxy/lambda/:id
  //     POST /api/render/proxy/lambda/:id/cancel   GET  /api/render/proxy/:id/download
  app.route("/", renderRoutes(parts));
  //     GET  /films/:key/:expires/:signature/:name GET /files/:hash/:expires/:signature/:name
  app.route("/", fileRoutes(parts));
  //     GET  /workspace/claim
  app.route("/", claimPage(parts));
  return app;
}

/** What is left of a body that was refused is read and forgotten, so that the client gets to read the answer; up to a time. */
function forgetBody(request: IncomingMessage): void {
  if (request.complete) return;
  const giveUp = setTimeout(() => request.destroy(), FORGET_MS);
  giveUp.unref();
  request.once("close", () => clearTimeout(giveUp));
  request.resume();
}

/** The route and not the path, which may hold what is not for logs. */
function logAnswer(log: Logger, method: string, route: string, status: number, ms: number): void {
  const line = { method, route, status, ms: Math.round(ms) };
  if (route === "/healthz" || route === "/readyz") log.debug(line, "answered");
  else log.info(line, "answered");
}
