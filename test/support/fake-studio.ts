import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What a studio did, however often it was asked. */
export interface Deeds {
  /** Keys of sessions that were opened. */
  readonly sessions: readonly string[];
  /** Keys of messages that the agent worked on. */
  readonly runs: readonly string[];
  /** Ids of renders that were begun. */
  readonly renders: readonly string[];
  /** The keys of all POSTs as they came, of renders their ids. */
  readonly posts: readonly string[];
}

export interface FakeStudio extends AsyncDisposable {
  readonly url: string;
  readonly deeds: Deeds;
}

const EVENTS = 8;
const DRAFT = {
  t: [{ tt: 0, m: { kind: "picture" }, sg: [{ id: "hook", s: 0, d: 15_000, m: { kind: "scene", name: "Baker" } }] }],
  d: 15_000,
};

/**
 * A studio that knows sessions and messages by their `Idempotency-Key` and renders by their id, as ours does: what comes
 * again is answered as before and not done again, and a GET tells what came of it. Everything takes a while, so that whoever asks may die in its midst.
 * @param stepMs between two events, and two steps of a render
 */
export async function startFakeStudio(stepMs: number): Promise<FakeStudio> {
  const sessions = new Map<string, string>();
  const runs = new Map<string, { readonly beganMs: number; readonly session: string }>();
  const renders = new Map<string, number>();
  const begun: string[] = [];
  const posts: string[] = [];

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? "").split("?")[0] ?? "";
    const body = await textOf(request);
    const key = String(request.headers["idempotency-key"] ?? "");
    if (path === "/api/auth/anonymous-token")
      return send(response, envelope({ token: "nmv_usr_studio", credits: 100 }));
    const isPost = request.method === "POST";
    const unknown = (): void => send(response, { code: 404, message: "never heard of it" }, 404);
    if (path === "/api/tasks/me/with-session/nemo_agent") {
      if (isPost) posts.push(`session ${key}`);
      else if (!sessions.has(key)) return unknown();
      if (!sessions.has(key)) sessions.set(key, `session-${sessions.size + 1}`);
      return send(response, envelope({ task_id: "task-1", session_id: sessions.get(key), user_id: "me" }));
    }
    if (path === "/run_sse") {
      const run = runs.get(key) ?? (isPost ? { beganMs: Date.now(), session: sessionIn(body) } : null);
      if (run === null) return unknown();
      if (isPost) posts.push(`run ${key}`);
      runs.set(key, run);
      return play(run.beganMs, response);
    }
    if (path.startsWith("/api/state/")) {
      const done = [...runs.values()].some(
        ({ beganMs, session }) => path.includes(`/${session}/`) && Date.now() - beganMs >= stepMs * EVENTS,
      );
      return send(response, envelope({ state: { draft: done ? DRAFT : null } }));
    }
    if (path === "/api/render/proxy/lambda" && isPost) {
      const { id } = JSON.parse(body) as { id: string };
      posts.push(`render ${id}`);
      if (renders.has(id)) return send(response, { success: false, message: "duplicate id" }, 409);
      renders.set(id, Date.now());
      begun.push(id);
      return send(response, { success: true, data: { id, status: "pending", progress: 0 } });
    }
    const [, id, download] = /^\/api\/render\/proxy\/(?:lambda\/)?([^/]+)(\/download)?$/.exec(path) ?? [];
    const beganMs = renders.get(id ?? "");
    if (beganMs === undefined) return unknown();
    const progress = Math.min(100, Math.round(((Date.now() - beganMs) / (stepMs * 4)) * 100));
    if (download !== undefined) {
      response.writeHead(200, { "Content-Type": "video/mp4", "Content-Length": "8" });
      response.write("the ");
      await sleep(stepMs);
      response.end("film");
      return;
    }
    const status = progress === 100 ? "completed" : "processing";
    const output = progress === 100 ? { url: `http://127.0.0.1:${port}/api/render/proxy/${id}/download` } : null;
    return send(response, { id, status, progress, output });
  }

  async function play(beganMs: number, response: ServerResponse): Promise<void> {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    for (let i = 0; i < EVENTS; i++) {
      await sleep(Math.max(0, beganMs + i * stepMs - Date.now()));
      response.write(`data: ${JSON.stringify({ type: "tool_call", name: `step_${i}`, args: {} })}\n\n`);
    }
    await sleep(Math.max(0, beganMs + EVENTS * stepMs - Date.now()));
    response.end('data: {"type":"text","content":"The film is laid out."}\n\n');
  }

  return {
    url: `http://127.0.0.1:${port}`,
    get deeds() {
      return { sessions: [...sessions.keys()], runs: [...runs.keys()], renders: begun, posts };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function sessionIn(body: string): string {
  return (JSON.parse(body) as { session_id: string }).session_id;
}

function envelope(data: unknown): unknown {
  return { code: 0, message: "success", data };
}

function send(response: ServerResponse, json: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(json));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request.setEncoding("utf8")) text += String(chunk);
  return text;
}
