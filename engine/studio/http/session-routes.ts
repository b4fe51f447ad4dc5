import { Hono } from "hono";
import { z } from "zod";
import type { StudioParts } from "../parts.ts";
import { EDIT } from "../../../shared/edit/index.ts";
import type { Session } from "../store/sessions.ts";
import type { SessionFile } from "../store/session-files.ts";
import { StudioError } from "../studio-error.ts";
import type { RunListener, RunRequest } from "../agent/runs.ts";
import { END_HEADER, END_MARK } from "../../../shared/run/end-mark.ts";
import { type EventSink, openEventStream } from "../stream/event-stream.ts";
import type { RunEvent } from "../stream/run-events.ts";
import type { RunTape } from "../stream/run-tapes.ts";
import { answer, answerText } from "./answers.ts";
import { authorised } from "./authorised.ts";
import { clientSignal, idempotencyKey, jsonBody, type StudioContext, type StudioEnv } from "./requests.ts";

/** The agent's name in the protocol's paths. */
const AGENT = "nemo_agent";
const MAX_NAME_CHARS = 200;
const MAX_URLS = 20;

const sessionForm = z.object({
  task_name: z.string().max(MAX_NAME_CHARS).default("Untitled"),
  language: z.string().max(35).default("en"),
});
const runForm = z.preprocess(
  inSnakeCase,
  z.object({
    app_name: z.literal(AGENT).default(AGENT),
    user_id: z.string().max(MAX_NAME_CHARS).default("me"),
    session_id: z.string().max(MAX_NAME_CHARS),
    new_message: z.object({
      parts: z
        .array(z.looseObject({ text: z.string().default(""), functionCall: z.looseObject({ args: EDIT }).optional() }))
        .min(1)
        .max(50),
    }),
  }),
);
const urlsForm = z.object({
  urls: z.array(z.string().min(1).max(4_096)).min(1).max(MAX_URLS),
  source_type: z.literal("url").default("url"),
});

/** Sessions: messages to the agent, files, and what has come of them. */
export function sessionRoutes(parts: StudioParts): Hono<StudioEnv> {
  const { config, tokens, sessions, files, uploads, runs, tapes, queue, urls, now } = parts;
  const routes = new Hono<StudioEnv>();
  const { limits } = config;
  routes.use("/api/tasks/*", authorised(tokens));
  routes.use("/api/state/*", authorised(tokens));
  routes.use("/api/upload-video/*", authorised(tokens));
  routes.use("/run_sse", authorised(tokens));

  const sessionOf = (c: StudioContext): Session => sessions.find(c.req.param("sid") ?? "", c.get("user").id);

  routes.post(`/api/tasks/me/with-session/${AGENT}`, async (c) => {
    const { task_name: name, language } = await jsonBody(c, sessionForm, limits.jsonBytes);
    return answer(wireSession(sessions.create(c.get("user").id, name, language, idempotencyKey(c))));
  });

  // Whoever died before the answer came asks so what became of it, and sends nothing a second time.
  routes.get(`/api/tasks/me/with-session/${AGENT}`, (c) => {
    const session = sessions.known(c.get("user").id, requiredKey(c));
    if (session === null) throw unknownKey();
    return answer(wireSession(session));
  });

  routes.get("/run_sse", (c) => {
    const tape = tapes.known(c.get("user").id, requiredKey(c));
    if (tape === null) throw unknownKey();
    return streamOf(played(tape, sinkFor(c)));
  });

  routes.post("/run_sse", async (c) => {
    const form = await jsonBody(c, runForm, limits.jsonBytes);
    const text = messageIn(form.new_message.parts);
    if (text.length > limits.messageChars) {
      throw new StudioError(
        "too-large",
        `The message has ${text.length} characters; expected at most ${limits.messageChars}. Upload long texts as files.`,
      );
    }
    const user = c.get("user");
    const session = sessions.find(form.session_id, user.id);
    const open = sinkFor(c);
    // The run is the studio's own: it goes on when the client is gone, who then reads the state.
    const key = idempotencyKey(c);
    if (key !== null) return streamOf(played(keyedRun({ user, session, text }, key), open));
    runs.require({ user, session });
    const sink = open(c.get("requestId"));
    void runs.run({ user, session, text, listener: listenerOf(sink) }).finally(sink.end);
    return streamOf(sink);
  });

  /** What was sent with a key before is told again, and not done again. */
  const keyedRun = (request: Pick<RunRequest, "user" | "session" | "text">, key: string): RunTape => {
    const message = { userId: request.user.id, sessionId: request.session.id, text: request.text, key };
    const before = tapes.find(message);
    if (before !== null) return before;
    runs.require(request);
    const tape = tapes.begin(message);
    void runs.run({ ...request, listener: tape });
    return tape;
  };

  const sinkFor = (c: StudioContext): OpenSink => {
    const shape = c.req.query("shape") === "flat" ? "flat" : "adk";
    return (id) => openEventStream(shape, { id, author: AGENT }, limits.heartbeatMs, now);
  };

  routes.post(`/api/upload-video/${AGENT}/me/:sid`, async (c) => {
    const session = sessionOf(c);
    const signal = clientSignal(c);
    const multipart = /^multipart\/form-data/iu.test(c.req.header("content-type") ?? "");
    const added = multipart
      ? await uploads.fromMultipart(session, c.env.incoming, signal)
      : await uploads.fromUrls(session, (await jsonBody(c, urlsForm, limits.jsonBytes)).urls, signal);
    return answer({ files: added.map((file) => wireFile(file, c)), session_state_applied: true });
  });

  routes.get(`/api/state/${AGENT}/me/:sid/latest`, (c) => {
    const session = sessionOf(c);
    const { draft } = sessions.work(session.id);
    const rest = {
      video_infos: files.of(session.id).map((file) => wireFile(file, c)),
      canvas_config: canvasOf(draft),
      generated_media: queue.ofSession(session.id).map(({ id, key, title, bytes }) => ({
        id,
        type: "film",
        title,
        bytes,
        url: baseUrl(c, config.publicUrl) + urls.to("film", key, `${title}.mp4`),
      })),
      video_analyses: [],
      version: session.version,
      bind_id: session.userId,
    };
    // The draft is text already, and far longer than the rest.
    return answerText(
      `{"state":{"draft":${draft ?? "null"},${JSON.stringify(rest).slice(1)},"task_id":${JSON.stringify(session.taskId)}}`,
    );
  });

  const wireFile = (
    { filename, fileType, kind, hash, durationS, width, height, fps }: SessionFile,
    c: StudioContext,
  ) => ({
    filename,
    file_type: fileType,
    kind,
    cdn_url: baseUrl(c, config.publicUrl) + urls.to("file", hash, filename),
    duration: durationS,
    width,
    height,
    fps,
    hash,
  });
  return routes;
}

/** The Agent Development Kit's own clients write a message's fields in camel case, and its servers read both. */
function inSnakeCase(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const { appName, userId, sessionId, newMessage } = body as Readonly<Record<string, unknown>>;
  return { app_name: appName, user_id: userId, session_id: sessionId, new_message: newMessage, ...body };
}

/** @param id of the run */
type OpenSink = (id: string) => EventSink;

/** A run's tape from its first event on, for one who listens. */
function played(tape: RunTape, open: OpenSink): EventSink {
  const sink = open(tape.id);
  void tape.play(sink.send).finally(sink.end);
  return sink;
}

function wireSession({ id, taskId, userId }: Session): unknown {
  return { task_id: taskId, session_id: id, user_id: userId };
}

/** @throws {StudioError} `bad-request` */
function requiredKey(c: StudioContext): string {
  const key = idempotencyKey(c);
  if (key !== null) return key;
  throw new StudioError("bad-request", "Send the Idempotency-Key of the POST that this GET asks about.");
}

function unknownKey(): StudioError {
  return new StudioError("not-found", "No POST came with this Idempotency-Key, or what it began was cut off. Send it.");
}

function streamOf({ stream }: EventSink): Response {
  return new Response(stream, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
      [END_HEADER]: END_MARK,
    },
  });
}

/** Without a key nothing of a run is kept: who isn't there doesn't hear it. */
function listenerOf({ send }: EventSink): RunListener {
  const all = (events: readonly RunEvent[]): void => events.forEach(send);
  return { send, close: all, forget: all };
}

/** Words, or edits as they are: those go to the agent as JSON. */
function messageIn(parts: z.infer<typeof runForm>["new_message"]["parts"]): string {
  const edits = parts.flatMap(({ functionCall }) => (functionCall === undefined ? [] : [functionCall.args]));
  return edits.length > 0 ? JSON.stringify(edits) : parts.map(({ text }) => text).join("\n");
}

/** How the client reached the studio. */
export function baseUrl(c: StudioContext, publicUrl: string | null): string {
  return publicUrl ?? new URL(c.req.url).origin;
}

function canvasOf(draft: string | null): unknown {
  if (draft === null) return null;
  const { m } = JSON.parse(draft) as {
    readonly m: { readonly width: number; readonly height: number; readonly fps: number };
  };
  return { width: m.width, height: m.height, fps: m.fps };
}
