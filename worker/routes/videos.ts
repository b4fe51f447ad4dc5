import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { idempotency } from "../middleware/idempotency.ts";
import { auth } from "../middleware/auth.ts";
import type { Relay } from "../relay-context.ts";
import { Accepted, ExportView, IdParam, NewExport, NewMessage, NewVideo, Video, VideoList } from "../schemas.ts";
import { exportOf, isoOf, videoOf } from "../views.ts";
import { faultsHook } from "../validation.ts";
import { BEARER, body, json, PROBLEMS } from "./answers.ts";
import { beginVideo } from "./begin-video.ts";
import { granted, sessionOf } from "./session-of.ts";

const tags = ["videos"];
const PAGE = 50;

const create = createRoute({
  method: "post",
  path: "/v1/videos",
  tags,
  summary: "Make a film of a posting",
  description:
    "The posting is JSON, a form with `file` or `text`, or the body itself as Markdown, text, HTML, DOCX or PDF (options then stand in the address). With `Accept: text/event-stream` the making is streamed in this answer; with `Prefer: wait=N` the answer waits up to N seconds for the film.",
  security: BEARER,
  middleware: [auth("make"), idempotency] as const,
  request: {
    headers: z.object({ "idempotency-key": z.string().optional(), prefer: z.string().optional() }),
    body: {
      required: true,
      content: {
        "application/json": { schema: NewVideo },
        "multipart/form-data": { schema: z.looseObject({ file: z.unknown().optional(), text: z.string().optional() }) },
        "text/markdown": { schema: z.string() },
        "text/plain": { schema: z.string() },
        "text/html": { schema: z.string() },
        "application/pdf": { schema: z.unknown() },
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { schema: z.unknown() },
      },
    },
  },
  responses: {
    200: json("The film is ready (with `Prefer: wait`), or the stream of its making.", Video),
    202: json("The film is being made.", Video),
    ...PROBLEMS,
  },
});

const list = createRoute({
  method: "get",
  path: "/v1/videos",
  tags,
  summary: "List films, newest first",
  security: BEARER,
  middleware: [auth("read")] as const,
  request: {
    query: z.object({
      cursor: z
        .string()
        .regex(/^\d{1,16}\.[\w]{1,40}$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(100).default(PAGE),
      key: z.string().optional(),
    }),
  },
  responses: { 200: json("A page.", VideoList), ...PROBLEMS },
});

const get = createRoute({
  method: "get",
  path: "/v1/videos/{id}",
  tags,
  summary: "How a film stands",
  security: BEARER,
  middleware: [auth("read")] as const,
  request: { params: IdParam },
  responses: { 200: json("The film.", Video), ...PROBLEMS },
});

const message = createRoute({
  method: "post",
  path: "/v1/videos/{id}/messages",
  tags,
  summary: "Change a film by words, or by an edit",
  description: "The change is made, and a new film of it; watch the events.",
  security: BEARER,
  middleware: [auth("make"), idempotency] as const,
  request: { params: IdParam, body: body(NewMessage) },
  responses: { 202: json("Taken.", Accepted), ...PROBLEMS },
});

const exportRoute = createRoute({
  method: "post",
  path: "/v1/videos/{id}/exports",
  tags,
  summary: "Make a film of a revision",
  security: BEARER,
  middleware: [auth("make"), idempotency] as const,
  request: { params: IdParam, body: { content: { "application/json": { schema: NewExport } } } },
  responses: { 202: json("On its way.", ExportView), ...PROBLEMS },
});

const cancel = createRoute({
  method: "post",
  path: "/v1/videos/{id}/cancel",
  tags,
  summary: "End what is under way",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { params: IdParam },
  responses: { 200: json("How the film stands now.", Video), ...PROBLEMS },
});

const remove = createRoute({
  method: "delete",
  path: "/v1/videos/{id}",
  tags,
  summary: "Delete a film and all of its files",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: { params: IdParam },
  responses: { 204: { description: "Gone." }, ...PROBLEMS },
});

export const videos = new OpenAPIHono<Relay>({ defaultHook: faultsHook })
  .openapi(list, async (c) => {
    const { cursor, limit } = c.req.valid("query");
    const [created, id] = cursor?.split(".") ?? [];
    const before = created === undefined || id === undefined ? null : { created: Number(created), id };
    const entries = await c.env.USERS.getByName(c.get("principal").account).list("video", before, limit);
    const last = entries.at(-1);
    return c.json(
      {
        videos: entries.map((entry) => ({
          id: entry.id,
          title: entry.title,
          created: isoOf(entry.created),
          href: `/v1/videos/${entry.id}`,
        })),
        next: last === undefined || entries.length < limit ? null : `${last.created}.${last.id}`,
      },
      200,
    );
  })
  .openapi(get, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(videoOf(granted(await sessionOf(c, id).view(c.get("principal").account))), 200);
  })
  .openapi(message, async (c) => {
    const { id } = c.req.valid("param");
    const said = c.req.valid("json");
    const text = "text" in said ? said.text : JSON.stringify(said.edit);
    const { run } = granted(await sessionOf(c, id).say(c.get("principal").account, text, []));
    return c.json({ run, links: { events: `/v1/videos/${id}/events`, self: `/v1/videos/${id}` } }, 202);
  })
  .openapi(exportRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { revision = null } = c.req.valid("json") ?? {};
    return c.json(exportOf(id, granted(await sessionOf(c, id).export(c.get("principal").account, revision))), 202);
  })
  .openapi(cancel, async (c) => {
    const { id } = c.req.valid("param");
    return c.json(videoOf(granted(await sessionOf(c, id).cancel(c.get("principal").account))), 200);
  })
  .openapi(remove, async (c) => {
    const { id } = c.req.valid("param");
    granted(await sessionOf(c, id).remove(c.get("principal").account));
    return c.body(null, 204);
  });

// The body comes in many forms, and some are large: it is read by hand, and the document only describes it.
videos.openAPIRegistry.registerPath(create);
videos.post("/v1/videos", auth("make"), idempotency, beginVideo);
