import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { embedPage, videoObject } from "../embed.ts";
import { invalid, notFound } from "../faults.ts";
import { auth, authOrTicket } from "../middleware/auth.ts";
import { ProblemError } from "../problem.ts";
import type { Render } from "../relay/session-store.ts";
import type { Relay } from "../relay-context.ts";
import { IdParam } from "../schemas.ts";
import { faultsHook } from "../validation.ts";
import { fromBucket } from "./from-bucket.ts";
import { BEARER, json, PROBLEMS } from "./answers.ts";
import { granted, sessionOf } from "./session-of.ts";

const FILES = ["film.mp4", "poster.jpg", "captions.vtt", "transcript.txt"] as const;

const query = z.object({
  revision: z.string().optional(),
  key: z.string().optional(),
  ticket: z.string().optional(),
});
const binary = (type: string): { content: Record<string, { schema: z.ZodType }>; description: string } => ({
  description: "The file; the newest finished one without `revision`. Ranges and HEAD work.",
  content: { [type]: { schema: z.unknown() } },
});

export const files = new OpenAPIHono<Relay>({ defaultHook: faultsHook });

for (const [name, type] of [
  ["film.mp4", "video/mp4"],
  ["poster.jpg", "image/jpeg"],
  ["captions.vtt", "text/vtt"],
  ["transcript.txt", "text/plain"],
] as const) {
  files.openAPIRegistry.registerPath(
    createRoute({
      method: "get",
      path: `/v1/videos/{id}/${name}`,
      tags: ["files"],
      summary: `${name} of a film`,
      security: BEARER,
      request: { params: IdParam, query },
      responses: {
        200: binary(type),
        206: { description: "A range of it." },
        304: { description: "Unchanged." },
        ...PROBLEMS,
      },
    }),
  );
}

files.get("/v1/videos/:id/:name{film\\.mp4|poster\\.jpg|captions\\.vtt|transcript\\.txt}", authOrTicket, async (c) => {
  const film = await filmOf(c);
  const name = FILES.find((known) => known === c.req.param("name"));
  const key = name === undefined ? undefined : film.files[name];
  if (key === undefined) throw new ProblemError(notFound("file"));
  return fromBucket(c, key, c.req.query("revision") !== undefined);
});

const jsonld = createRoute({
  method: "get",
  path: "/v1/videos/{id}/jsonld",
  tags: ["files"],
  summary: "schema.org VideoObject, for a page's head",
  security: BEARER,
  middleware: [authOrTicket] as const,
  request: { params: IdParam, query },
  responses: { 200: json("The object.", z.looseObject({})), ...PROBLEMS },
});
const oembed = createRoute({
  method: "get",
  path: "/v1/oembed",
  tags: ["files"],
  summary: "oEmbed of a film's embed page (https://oembed.com)",
  security: BEARER,
  middleware: [auth("read")] as const,
  request: {
    query: z.object({
      url: z.url().max(500),
      format: z.enum(["json"]).optional(),
      key: z.string().optional(),
      maxwidth: z.coerce.number().int().min(1).optional(),
    }),
  },
  responses: { 200: json("The embedding.", z.looseObject({})), ...PROBLEMS },
});
const embed = createRoute({
  method: "get",
  path: "/v1/videos/{id}/embed",
  tags: ["files"],
  summary: "A page to put into an iframe",
  security: BEARER,
  middleware: [authOrTicket] as const,
  request: { params: IdParam, query },
  responses: { 200: { description: "The page.", content: { "text/html": { schema: z.string() } } }, ...PROBLEMS },
});

files
  .openapi(jsonld, async (c) => {
    const film = await filmOf(c);
    const view = granted(await sessionOf(c, c.req.valid("param").id).view(c.get("principal").account));
    return c.json(videoObject(view, film, originOf(c)), 200, { "Content-Type": "application/ld+json" });
  })
  .openapi(oembed, async (c) => {
    const { url, maxwidth = 960 } = c.req.valid("query");
    const [, id] = /\/v1\/videos\/(vid_[0-9a-z]{26})(?:\/embed)?(?:[?#]|$)/.exec(url) ?? [];
    if (id === undefined) throw new ProblemError(notFound("film"));
    const view = granted(await sessionOf(c, id).view(c.get("principal").account));
    const width = Math.min(1920, maxwidth);
    const height = Math.round((width * 9) / 16);
    const src = `${originOf(c)}/v1/videos/${id}/embed`;
    return c.json(
      {
        version: "1.0",
        type: "video",
        title: view.title,
        width,
        height,
        html: `<iframe src="${src}" width="${width}" height="${height}" style="border:0" allowfullscreen></iframe>`,
      },
      200,
    );
  })
  .openapi(embed, async (c) => {
    const { id } = c.req.valid("param");
    const film = await filmOf(c);
    const view = granted(await sessionOf(c, id).view(c.get("principal").account));
    const { key, ticket } = c.req.valid("query");
    const access = key === undefined ? (ticket === undefined ? "" : `ticket=${ticket}`) : `key=${key}`;
    return c.html(embedPage(view, film, access), 200, {
      "Content-Security-Policy":
        "default-src 'none'; media-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors *",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    });
  });

async function filmOf(c: Context<Relay>): Promise<Render> {
  const id = c.req.param("id") ?? "";
  if (!IdParam.safeParse({ id }).success) throw new ProblemError(notFound("film"));
  const revision = c.req.query("revision");
  if (revision !== undefined && !/^\d{1,6}$/.test(revision))
    throw new ProblemError(
      invalid({
        en: `revision is a number from 1, not ${JSON.stringify(revision.slice(0, 40))}.`,
        zh: `revision 是从 1 开始的数字，而不是 ${JSON.stringify(revision.slice(0, 40))}。`,
      }),
    );
  const answer = await sessionOf(c, id).film(
    c.get("principal").account,
    revision === undefined ? null : Number(revision),
  );
  return granted(answer, "film");
}

function originOf(c: Context<Relay>): string {
  return new URL(c.req.url).origin;
}
