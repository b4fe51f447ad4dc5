import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Logger, pino } from "pino";
import {
  LIMITS,
  type Limits,
  type Studio,
  startStudio,
  studioConfig,
  type StudioConfig,
  type Workshop,
} from "../../engine/studio/index.ts";

/** A studio in a folder of its own, on a free port; both are gone after use. */
export interface TestStudio extends AsyncDisposable {
  readonly url: string;
  readonly dataDir: string;
  /** All that was logged, as text. */
  readonly logged: () => string;
  /** The studio's clock, which stands still unless it is moved; ms since 1970. */
  readonly clock: { nowMs: number };
  /** A call with the token of a fresh user, unless other headers are given. */
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The same, and what its envelope holds. */
  ask(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  session(): Promise<string>;
  /** The token of another fresh user, as a header. */
  stranger(): Promise<{ readonly Authorization: string }>;
  readonly token: string;
  close(): Promise<void>;
}

// eslint-disable-next-line typescript/no-explicit-any
export type Answer = {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly type?: string;
  readonly data: any;
};

export async function openStudio(
  asked: Partial<Omit<StudioConfig, "limits">> & { readonly limits?: Partial<Limits> } = {},
  workshop?: Workshop,
): Promise<TestStudio> {
  const dataDir = asked.dataDir ?? (await mkdtemp(join(tmpdir(), "jobreel-studio-")));
  const lines: string[] = [];
  const log: Logger = pino({ level: "debug" }, { write: (line: string) => void lines.push(line) });
  const clock = { nowMs: Date.parse("2026-11-28T12:00:00Z") };
  const limits: Limits = { ...LIMITS, shutdownMs: 0, ...asked.limits };
  const config = studioConfig({ renderers: 1, ...asked, dataDir, port: 0, limits });
  const studio: Studio = await startStudio(config, log, () => clock.nowMs, workshop);
  const call: TestStudio["call"] = (method, path, body, headers = {}) =>
    fetch(`${studio.url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  const ask: TestStudio["ask"] = async (...args) => {
    const response = await call(...args);
    return { ...((await response.json()) as Answer), status: response.status };
  };
  const issued = async (): Promise<string> => {
    const answer = await ask("POST", "/api/auth/anonymous-token", undefined, { "X-Client-Id": crypto.randomUUID() });
    return String(answer.data?.token);
  };
  let token = "none";
  token = await issued();
  return {
    url: studio.url,
    dataDir,
    clock,
    token,
    call,
    ask,
    stranger: async () => ({ Authorization: `Bearer ${await issued()}` }),
    close: studio.close,
    logged: () => lines.join(""),
    session: async () =>
      String(
        (await ask("POST", "/api/tasks/me/with-session/nemo_agent", { task_name: "test", language: "en" })).data
          .session_id,
      ),
    async [Symbol.asyncDispose]() {
      await studio.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export const POSTING = `# Line Cook

**Copper Spoon** · Lisbon · full-time

We cook what the market has today.

## What you'll do
- Run the grill on four evenings a week
- Write the menu with two other cooks

## What you bring
- 2+ years in a busy kitchen

## What we offer
- €1,900 a month
- 25 days of holiday

Apply by 15 March 2031 at https://copperspoon.example/jobs/cook
`;

/** A film of a second, as short as renders in tests can be. */
export const SHORT_DRAFT = {
  t: [
    {
      tt: 0,
      m: { kind: "scene", name: "Scenes" },
      sg: [
        {
          id: "hook",
          s: 0,
          d: 1_000,
          m: {
            kind: "scene",
            name: "hook",
            text: "Line Cook",
            narration: "Line cook.",
            copy: ["Line Cook"],
            content: {
              purpose: "hook",
              company: "Copper Spoon",
              title: "Line Cook",
              place: ["Lisbon"],
              pay: null,
              numeral: null,
            },
          },
        },
      ],
    },
    {
      tt: 1,
      m: { kind: "music", name: "Music" },
      sg: [{ id: "music", s: 0, d: 1_000, m: { kind: "music", mood: "lofi" } }],
    },
    {
      tt: 7,
      m: { kind: "caption", name: "Captions" },
      sg: [{ id: "caption-1", s: 100, d: 800, m: { kind: "caption", text: "Line cook wanted" } }],
    },
  ],
  d: 1_000,
  m: {
    version: 1,
    title: "Line Cook",
    width: 1080,
    height: 1080,
    fps: 30,
    language: "en",
    lengthS: 15,
    theme: "editorial",
    colour: "#0f7a55",
    seed: 7,
    voice: null,
    burnCaptions: true,
  },
};
