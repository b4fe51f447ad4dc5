import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { open } from "../../shared/client/envelope.ts";
import { errorTypeOf, NemoError } from "../../shared/errors/index.ts";
import { intent } from "../../shared/intent/index.ts";
import { IN_PARTS, tooLarge, unsupportedMedia } from "../faults.ts";
import { messageOf } from "../instruction.ts";
import { randomId, seal } from "../keys/secrets.ts";
import { auth } from "../middleware/auth.ts";
import { idempotency } from "../middleware/idempotency.ts";
import { jsonBody } from "../posting-intake.ts";
import { ProblemError } from "../problem.ts";
import { publicUrl } from "../public-url.ts";
import { handOver, MOST_STRAIGHT_BYTES } from "../relay/hand-over.ts";
import { clientFor } from "../relay/upstream.ts";
import { asProblem } from "../relay/upstream-fault.ts";
import type { Relay } from "../relay-context.ts";
import { ExportView, IdParam, NewExport, NewMessage, NewSession, Timeline, Video } from "../schemas.ts";
import { faultOfIssues, faultsHook } from "../validation.ts";
import { uploadedFile } from "../uploads.ts";
import { exportOf, videoOf } from "../views.ts";
import { upstreamFetch } from "../upstream-fetch.ts";
import { webhookOf } from "../webhook.ts";
import { BEARER, body, json, PROBLEMS } from "./answers.ts";
import { counted } from "./spend-film.ts";
import { granted, sessionOf } from "./session-of.ts";

const tags = ["sessions"];
const SessionAnswer = z
  .strictObject({
    action: z.enum(["message", "export", "credits", "status", "upload"]),
    run: z.string().nullable(),
    text: z.string().nullable(),
    links: z.record(z.string(), z.string()),
  })
  .openapi("SessionAnswer");
const Uploaded = z
  .strictObject({ files: z.array(z.looseObject({ filename: z.string().optional() })), applied: z.boolean() })
  .openapi("Uploaded");
/** What the backend says of an upload. */
const Taken = z.object({
  files: z.array(z.looseObject({ filename: z.string().optional() })),
  session_state_applied: z.boolean().optional(),
});
const FileUrls = z.union([
  z.strictObject({ urls: z.array(z.url().max(2000)).min(1).max(20) }),
  z.strictObject({ upload: z.string().regex(/^upl_[0-9a-z]{26}$/) }),
]);

const create = createRoute({
  method: "post",
  path: "/v1/sessions",
  tags,
  summary: "Begin a session without a posting",
  security: BEARER,
  middleware: [auth("make"), idempotency] as const,
  request: { body: { content: { "application/json": { schema: NewSession } } } },
  responses: { 201: json("The session.", Video), ...PROBLEMS },
});
const get = createRoute({
  method: "get",
  path: "/v1/sessions/{id}",
  tags,
  summary: "The timeline: its summary and the draft itself",
  security: BEARER,
  middleware: [auth("read")] as const,
  request: { params: IdParam },
  responses: { 200: json("The timeline.", Timeline), ...PROBLEMS },
});
const message = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/messages",
  tags,
  summary: "Say something: it is exported, told, or sent to the agent",
  security: BEARER,
  middleware: [auth("make"), idempotency] as const,
  request: { params: IdParam, body: body(NewMessage) },
  responses: { 202: json("What is done about it.", SessionAnswer), ...PROBLEMS },
});
const exportRoute = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/exports",
  tags,
  summary: "Make a film of the timeline",
  security: BEARER,
  middleware: [auth("make"), idempotency] as const,
  request: { params: IdParam, body: { content: { "application/json": { schema: NewExport } } } },
  responses: { 202: json("On its way.", ExportView), ...PROBLEMS },
});
const files = createRoute({
  method: "post",
  path: "/v1/sessions/{id}/files",
  tags,
  summary: "Upload files (multipart, field `files`, to 90 MB), name an upload in parts, or have files fetched",
  security: BEARER,
  middleware: [auth("make")] as const,
  request: {
    params: IdParam,
    body: {
      required: true,
      content: {
        "multipart/form-data": { schema: z.looseObject({ files: z.unknown() }) },
        "application/json": { schema: FileUrls },
      },
    },
  },
  responses: { 201: json("What the backend made of them.", Uploaded), ...PROBLEMS },
});

export const sessions = new OpenAPIHono<Relay>({ defaultHook: faultsHook })
  .openapi(create, async (c) => {
    const { title = "Session", language, webhook } = c.req.valid("json") ?? {};
    const { account, keyId, upstreamToken } = c.get("principal");
    const { secret } = c.get("config");
    const hook = await webhookOf(webhook, c.get("config"));
    const id = `ses_${randomId(26)}`;
    await c.env.USERS.getByName(account).index({ id, created: Date.now(), kind: "session", title });
    const view = await sessionOf(c, id).begin({
      id,
      account,
      key: keyId,
      kind: "session",
      title,
      options: language === undefined ? {} : { language },
      auto: false,
      token: upstreamToken === null ? "" : await seal(secret, upstreamToken),
      webhooks: hook === null ? [] : [hook.kept],
      language: c.get("language"),
      first: null,
    });
    const made = (hook?.made ?? null) === null ? {} : { webhookSecret: hook?.made ?? "" };
    return c.json({ ...videoOf(view), ...made }, 201, { Location: `/v1/sessions/${id}` });
  })
  .openapi(get, async (c) => {
    const { id } = c.req.valid("param");
    const { account } = c.get("principal");
    const [view, timeline] = await Promise.all([sessionOf(c, id).view(account), sessionOf(c, id).draft(account)]);
    const { draft, summary } = granted(timeline, "session");
    return c.json(
      {
        summary,
        draft: draft === null ? null : (JSON.parse(draft) as unknown),
        video: videoOf(granted(view, "session")),
      },
      200,
    );
  })
  .openapi(message, async (c) => {
    const { id } = c.req.valid("param");
    const said = c.req.valid("json");
    const { account, upstreamToken } = c.get("principal");
    const session = sessionOf(c, id);
    const links = { events: `/v1/sessions/${id}/events`, self: `/v1/sessions/${id}` };
    const action = "text" in said ? intent(said.text).action : "message";
    if (action === "export") {
      const asked = Date.now();
      const make = async () => granted(await session.export(account, null), "session");
      const { revision } = await counted(c, make, ({ created }) => created >= asked);
      const film = `/v1/videos/${id}/film.mp4?revision=${revision}`;
      return c.json({ action, run: null, text: null, links: { ...links, film } }, 202);
    }
    if (action === "status") {
      const { summary } = granted(await session.draft(account), "session");
      return c.json({ action, run: null, text: summary ?? "There is no timeline yet.", links }, 202);
    }
    if (action === "credits") {
      granted(await session.view(account), "session");
      const token = upstreamToken === null ? "" : await seal(c.get("config").secret, upstreamToken);
      const client = await clientFor(c.env, { account, token });
      const { available, frozen } = await client.credits().catch(asProblem);
      return c.json({ action, run: null, text: `${available} credits, ${frozen} reserved.`, links }, 202);
    }
    if (action === "upload") {
      granted(await session.view(account), "session");
      const text = `Send the file to POST /v1/sessions/${id}/files.`;
      return c.json({ action, run: null, text, links: { ...links, files: `/v1/sessions/${id}/files` } }, 202);
    }
    const { run } = granted(await session.say(account, messageOf(said)), "session");
    return c.json({ action: "message" as const, run, text: null, links }, 202);
  })
  .openapi(exportRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { revision = null } = c.req.valid("json") ?? {};
    const asked = Date.now();
    const render = await counted(
      c,
      async () => granted(await sessionOf(c, id).export(c.get("principal").account, revision), "session"),
      ({ created }) => created >= asked,
    );
    return c.json(exportOf(id, render), 202);
  });

sessions.openAPIRegistry.registerPath(files);
sessions.post("/v1/sessions/:id/files", auth("make"), async (c) => {
  const { id } = c.req.param();
  const { account, upstreamToken } = c.get("principal");
  if (!IdParam.safeParse({ id }).success) granted({ refused: "not_found" }, "session");
  const type = c.req.header("Content-Type") ?? "";
  const length = Number(c.req.header("Content-Length") ?? Number.NaN);
  const isForm = type.startsWith("multipart/form-data");
  if (!isForm && !type.startsWith("application/json")) throw new ProblemError(unsupportedMedia(type));
  if (!(length <= MOST_STRAIGHT_BYTES))
    throw new ProblemError(tooLarge("90 MB, and says so by Content-Length", IN_PARTS));
  const asked = isForm ? null : parseOr(FileUrls, await jsonBody(c));
  const { url, headers, sessionId } = granted(await sessionOf(c, id).passport(account), "session");
  if (asked !== null && "upload" in asked) {
    const file = await uploadedFile(c, asked.upload);
    const token = upstreamToken === null ? "" : await seal(c.get("config").secret, upstreamToken);
    const client = await clientFor(c.env, { account, token });
    const from = { films: c.env.FILMS, secret: c.get("config").secret, now: Date.now() };
    await handOver(file, { client, sessionId }, from).catch(asProblem);
    return c.json({ files: [{ filename: file.name }], applied: true }, 201);
  }
  const local = c.get("config").local;
  const upload =
    asked === null
      ? c.req.raw.body
      : JSON.stringify({ urls: asked.urls.map((each) => publicUrl(each, local)), source_type: "url" });
  const answer = await upstreamFetch(c.env)(url, {
    method: "POST",
    headers: { ...headers, "Content-Type": type },
    body: upload,
  }).catch(() => asProblem(new NemoError("network")));
  const opened = open(await answer.json().catch(() => null), answer.status);
  if (!opened.ok) return asProblem(new NemoError(errorTypeOf(opened.code ?? answer.status)));
  const taken = Taken.safeParse(opened.data);
  if (!taken.success) return asProblem(new NemoError("malformed"));
  return c.json({ files: taken.data.files, applied: taken.data.session_state_applied === true }, 201);
});

function parseOr<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ProblemError(faultOfIssues(parsed.error.issues));
  return parsed.data;
}
