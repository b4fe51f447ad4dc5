import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { auth, authOrTicket } from "../middleware/auth.ts";
import { invalid, notFound } from "../faults.ts";
import { newTicket } from "../keys/ticket.ts";
import { ProblemError } from "../problem.ts";
import type { Relay } from "../relay-context.ts";
import { IdParam, TicketView } from "../schemas.ts";
import { faultsHook } from "../validation.ts";
import { isoOf } from "../views.ts";
import { BEARER, json, PROBLEMS } from "./answers.ts";
import { events as eventsOf } from "./begin-video.ts";
import { granted, sessionOf } from "./session-of.ts";

const eventsRoute = createRoute({
  method: "get",
  path: "/v1/{collection}/{id}/events",
  tags: ["events"],
  summary: "What happened and happens, as server-sent events",
  description:
    "Numbered from 1 without a gap. `Last-Event-ID` or `?from=` tells which was the last that you have. The stream ends when nothing is under way.",
  security: BEARER,
  request: {
    params: IdParam.extend({ collection: z.enum(["videos", "sessions"]) }),
    query: z.object({ from: z.string().optional(), ticket: z.string().optional(), key: z.string().optional() }),
    headers: z.object({ "last-event-id": z.string().optional() }),
  },
  responses: {
    200: { description: "The stream.", content: { "text/event-stream": { schema: z.string() } } },
    ...PROBLEMS,
  },
});

const ticketRoute = createRoute({
  method: "post",
  path: "/v1/{collection}/{id}/tickets",
  tags: ["events"],
  summary: "A ticket of 15 minutes for an EventSource, which can't send a key",
  security: BEARER,
  middleware: [auth("read")] as const,
  request: { params: IdParam.extend({ collection: z.enum(["videos", "sessions"]) }) },
  responses: { 201: json("The ticket.", TicketView), ...PROBLEMS },
});

export const events = new OpenAPIHono<Relay>({ defaultHook: faultsHook }).openapi(ticketRoute, async (c) => {
  const { id, collection } = c.req.valid("param");
  const { account, publishable } = c.get("principal");
  if (publishable) throw new ProblemError(notFound("film"));
  granted(await sessionOf(c, id).view(account));
  const { ticket, expires } = await newTicket(c.get("config").secret, id, account, Date.now());
  return c.json({ ticket, expires: isoOf(expires), events: `/v1/${collection}/${id}/events?ticket=${ticket}` }, 201);
});

events.openAPIRegistry.registerPath(eventsRoute);
events.get("/v1/:collection{videos|sessions}/:id/events", authOrTicket, async (c) => {
  const { id } = c.req.param();
  if (!IdParam.safeParse({ id }).success) throw new ProblemError(notFound("film"));
  const asked = c.req.query("from") ?? c.req.header("Last-Event-ID") ?? "0";
  if (!/^\d{1,15}$/.test(asked))
    throw new ProblemError(
      invalid({
        en: `from and Last-Event-ID are the number of the last event seen, not ${JSON.stringify(asked.slice(0, 40))}.`,
        zh: `from 和 Last-Event-ID 是最后看到的事件编号，而不是 ${JSON.stringify(asked.slice(0, 40))}。`,
      }),
    );
  const answer = await eventsOf(sessionOf(c, id), c.get("principal").account, Number(asked));
  if (!answer.ok) throw new ProblemError(notFound("film"));
  return c.newResponse(answer.body, 200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",
  });
});
