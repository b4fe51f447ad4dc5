import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CallName, Draft } from "../../shared/client/index.ts";
import { DROP, STALL, type Step } from "./fake-stream.ts";

/** What is to be answered to one call. */
export type Answer =
  /** The protocol's envelope. */
  | {
      readonly code: number;
      readonly message?: string;
      readonly data?: unknown;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    }
  /** Any JSON, or bytes. */
  | {
      readonly status: number;
      readonly json?: unknown;
      readonly body?: string | Uint8Array;
      readonly headers?: Record<string, string>;
    }
  /** Events of a run, or chunks of a download. */
  | { readonly stream: readonly Step[]; readonly headers?: Record<string, string> }
  /** No answer: the connection breaks, or stays silent. */
  | typeof DROP
  | typeof STALL;

/** A call that arrived. */
export interface Arrived {
  readonly call: CallName | "unknown";
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly json: unknown;
}

export interface FakeUpstream extends AsyncDisposable {
  readonly url: string;
  /** All that arrived, in its order. */
  readonly arrived: readonly Arrived[];
  /** Only the calls of that name. */
  readonly calls: (name: CallName) => readonly Arrived[];
  /** What the next calls of that name are answered, one each; later ones get the usual answer. */
  readonly script: (name: CallName, ...answers: readonly Answer[]) => void;
  /** Forgets all answers that no call has got yet. */
  readonly forget: () => void;
  /** What `state` tells of the timeline. */
  draft: Draft | null;
  /** More of what `state` tells. */
  state: Record<string, unknown>;
  credits: { available: number; frozen: number; total: number };
  /** What `renderStatus` says, one after the other; the last stays. */
  renders: readonly Record<string, unknown>[];
  /** The bytes of every film. */
  film: Uint8Array;
  /** Called when a connection ends before its answer does. */
  onClose: () => void;
  /** Resolves when a call of that name has arrived. */
  readonly arrival: (name: CallName) => Promise<Arrived>;
}

const ROUTES: readonly (readonly [CallName, string, RegExp])[] = [
  ["anonymousToken", "POST", /^\/api\/auth\/anonymous-token$/],
  ["claimToken", "POST", /^\/api\/auth\/claim-token$/],
  ["createSession", "POST", /^\/api\/tasks\/me\/with-session\/nemo_agent$/],
  ["run", "POST", /^\/run_sse$/],
  // A studio is asked so what became of a message.
  ["run", "GET", /^\/run_sse$/],
  ["upload", "POST", /^\/api\/upload-video\/nemo_agent\/me\/[^/]+$/],
  ["credits", "GET", /^\/api\/credits\/balance\/simple$/],
  ["state", "GET", /^\/api\/state\/nemo_agent\/me\/[^/]+\/latest$/],
  ["render", "POST", /^\/api\/render\/proxy\/lambda$/],
  ["cancelRender", "POST", /^\/api\/render\/proxy\/lambda\/[^/]+\/cancel$/],
  ["renderStatus", "GET", /^\/api\/render\/proxy\/lambda\/[^/]+$/],
  ["download", "GET", /^\/(?:api\/render\/proxy\/[^/]+\/download|films\/.*)$/],
];

/**
 * An upstream on this machine that speaks the protocol over real HTTP and does what a test scripts. Unscripted calls get an
 * answer of the usual form: tokens `nmv_usr_1`, `nmv_usr_2`, …; sessions `session-1`, `session-2`, …; a run says "Done.".
 */
export async function startFakeUpstream(): Promise<FakeUpstream> {
  const arrived: Arrived[] = [];
  const scripts = new Map<CallName, Answer[]>();
  const waiting = new Set<{ readonly name: CallName; readonly seen: (call: Arrived) => void }>();
  let serial = 0;
  let polls = 0;

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "";
    const method = request.method ?? "";
    const name = ROUTES.find(([, by, at]) => by === method && at.test(path.split("?")[0]!))?.[0] ?? "unknown";
    const body = await bytesOf(request);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key, String(value)]));
    const call: Arrived = { call: name, method, path, headers, body, json: jsonOf(body) };
    arrived.push(call);
    response.on("close", () => {
      if (!response.writableFinished) fake.onClose();
    });
    for (const watcher of waiting) if (watcher.name === name) watcher.seen(call);
    if (name === "unknown") return send(response, { status: 404, json: { detail: "Not Found" } });
    await send(response, scripts.get(name)?.shift() ?? usual(name, call));
  }

  function usual(name: CallName, { path, json }: Arrived): Answer {
    switch (name) {
      case "anonymousToken":
        serial++;
        return ok({ token: `nmv_usr_${serial}`, user_id: "user-1", credits: 100, expires_at: "2026-12-05T12:00:00Z" });
      case "claimToken":
        return ok({ claim_token: "clm_1", expires_in: 600 });
      case "createSession":
        serial++;
        return ok({ task_id: `task-${serial}`, session_id: `session-${serial}`, user_id: "user-1" });
      case "run":
        return { stream: ['data: {"type":"text","content":"Done."}\n\n'] };
      case "upload":
        return ok({
          files: [
            {
              filename: "clip.mp4",
              file_type: "video",
              cdn_url: "https://cdn.example/clip.mp4",
              duration: 3,
              width: 640,
              height: 360,
              fps: 30,
              hash: "h",
            },
          ],
          session_state_applied: true,
        });
      case "credits":
        return ok(fake.credits);
      case "state":
        return ok({
          state: {
            draft: fake.draft,
            video_infos: [],
            canvas_config: {},
            generated_media: [],
            video_analyses: [],
            ...fake.state,
          },
        });
      case "render":
        return {
          status: 200,
          json: { success: true, data: { id: (json as { id: string }).id, status: "pending", progress: 0 } },
        };
      case "renderStatus": {
        const told = fake.renders[Math.min(polls++, fake.renders.length - 1)];
        return { status: 200, json: { id: path.split("/").at(-1), ...told } };
      }
      case "cancelRender":
        return { status: 200, json: { success: true } };
      case "download":
        return { status: 200, body: fake.film, headers: { "Content-Type": "video/mp4" } };
    }
  }

  const { port } = server.address() as AddressInfo;
  const fake: FakeUpstream = {
    url: `http://127.0.0.1:${port}`,
    arrived,
    calls: (name) => arrived.filter(({ call }) => call === name),
    script: (name, ...answers) => {
      scripts.set(name, [...(scripts.get(name) ?? []), ...answers]);
    },
    forget: () => scripts.clear(),
    arrival: (name) =>
      new Promise((resolve) => {
        const watcher = {
          name,
          seen: (call: Arrived) => {
            waiting.delete(watcher);
            resolve(call);
          },
        };
        waiting.add(watcher);
      }),
    onClose: () => {},
    draft: null,
    state: {},
    credits: { available: 90, frozen: 10, total: 100 },
    renders: [{ status: "completed", progress: 100, output: { url: `http://127.0.0.1:${port}/films/1.mp4` } }],
    film: new TextEncoder().encode("the film"),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

function ok(data: unknown): Answer {
  return { code: 0, message: "success", data };
}

async function send(response: ServerResponse, answer: Answer): Promise<void> {
  if (answer === STALL) return;
  if (answer === DROP) {
    response.destroy();
    return;
  }
  if ("stream" in answer) {
    response.writeHead(200, { "Content-Type": "text/event-stream", ...answer.headers });
    response.flushHeaders();
    await play(response, answer.stream);
    return;
  }
  if ("code" in answer) {
    const { code, message = "", data = null, status = 200, headers } = answer;
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify({ code, message, data }));
    return;
  }
  const { status, json, body = "", headers } = answer;
  const bytes = Buffer.from(json === undefined ? body : JSON.stringify(json));
  const type = json === undefined ? "text/plain" : "application/json";
  response.writeHead(status, { "Content-Type": type, "Content-Length": bytes.length, ...headers });
  response.end(bytes);
}

async function play(response: ServerResponse, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step === STALL) return;
    if (step === DROP) {
      response.destroy();
      return;
    }
    if (typeof step === "string" || step instanceof Uint8Array) {
      await new Promise((resolve) => response.write(step, resolve));
    } else {
      await step;
    }
  }
  response.end();
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
