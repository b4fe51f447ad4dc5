import { NemoError } from "../errors/index.ts";
import { END_HEADER, END_MARK } from "../run/end-mark.ts";
import { createRunReader } from "../run/run-reader.ts";
import { askFirst } from "./ask-first.ts";
import { type Call, jsonCall, withKey } from "./call.ts";
import type { RunRequest } from "./client.ts";
import type { Exchange } from "./exchange.ts";
import type { Identity } from "./identity.ts";
import { MAX_MESSAGE_CHARS, NEWS_LIMIT_MS, RUN_LIMIT_MS, STILL_WORKING_MS } from "./limits.ts";
import { refusal } from "./refusal.ts";
import type { ProgressEvent, RunEvent } from "./run-event.ts";
import type { Settings } from "./settings.ts";
import { waitUpTo } from "./timing.ts";

/** Sends a message to the agent and tells what happens, within the limits of time. */
export async function* run(
  exchange: Exchange,
  settings: Settings,
  identity: Identity,
  { sessionId, text, edit, idempotencyKey, resume = false, signal }: RunRequest,
): AsyncGenerator<RunEvent, void, undefined> {
  const { language, now, sleep } = settings;
  if (text.trim() === "" || text.length > MAX_MESSAGE_CHARS) {
    const detail = `a message of ${text.length} characters; between 1 and ${MAX_MESSAGE_CHARS} can be sent`;
    throw new NemoError("bad_input", { language, detail });
  }
  const streamed = (method: "GET" | "POST", json?: unknown): Call => {
    const call = jsonCall("run", method, "/run_sse", RUN_LIMIT_MS, json);
    return withKey({ ...call, headers: { ...call.headers, Accept: "text/event-stream" } }, idempotencyKey);
  };
  const startedMs = now();
  let newsMs = startedMs;
  let toldMs = startedMs;

  /** Waits for the upstream, and tells from time to time that it still works. */
  async function* patiently<T>(work: Promise<T>): AsyncGenerator<ProgressEvent, T, undefined> {
    for (;;) {
      const untilMs = Math.min(toldMs + STILL_WORKING_MS, newsMs + NEWS_LIMIT_MS, startedMs + RUN_LIMIT_MS);
      const waited = await waitUpTo(work, Math.max(0, untilMs - now()), sleep, signal);
      if (waited.done) return waited.value;
      const late = tooLate();
      if (late !== null) throw late;
      toldMs = now();
      yield { type: "progress", elapsedMs: toldMs - startedMs, percent: null, message: null };
    }
  }

  function tooLate(): NemoError | null {
    const atMs = now();
    const why =
      atMs - startedMs >= RUN_LIMIT_MS
        ? `run: not over after ${RUN_LIMIT_MS / 60_000} min`
        : atMs - newsMs >= NEWS_LIMIT_MS
          ? `run: no news for ${NEWS_LIMIT_MS / 60_000} min`
          : null;
    return why === null ? null : new NemoError("timeout", { language, detail: why });
  }

  const opening = new AbortController();
  const ends = signal === undefined ? opening.signal : AbortSignal.any([signal, opening.signal]);
  let marked = false;
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  try {
    const open = (call: Call): Promise<ReadableStream<Uint8Array> | null> =>
      exchange.perform(
        call,
        async (response) => {
          const type = response.headers.get("Content-Type") ?? "";
          const streams = response.ok && response.body !== null && !/\bjson\b|text\/html/i.test(type);
          marked = response.headers.get(END_HEADER) === END_MARK;
          if (streams) return response.body;
          await exchange.dataOf(response, call);
          throw new NemoError("malformed", { language, status: response.status, detail: "run: no stream of events" });
        },
        ends,
      );
    const message = {
      app_name: "nemo_agent",
      user_id: "me",
      session_id: sessionId,
      new_message: { parts: [edit === undefined ? { text } : { functionCall: { name: "edit", args: edit } }] },
    };
    const opened = askFirst(
      resume,
      () => open(streamed("GET")),
      () => open(streamed("POST", message)),
    );
    const body = yield* patiently(opened.catch((error: unknown) => Promise.reject(unsure(error, settings))));
    reader = (body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined) ?? null;
    const events = createRunReader({
      language,
      marked,
      failure: (code, message) => {
        const error = refusal({ code, status: null, message }, "run", settings, identity);
        // Without a code it is the agent's own.
        return error.type === "refused"
          ? new NemoError("agent_failed", { language, code, detail: error.detail })
          : error;
      },
    });
    for (;;) {
      const chunk = yield* patiently(nextChunk(reader));
      if (chunk === "broken") {
        signal?.throwIfAborted();
        throw new NemoError("stream_broken", { language });
      }
      const elapsedMs = now() - startedMs;
      for (const event of chunk === "closed" ? events.end(elapsedMs) : events.feed(chunk, elapsedMs)) {
        if (event.type !== "heartbeat") newsMs = toldMs = now();
        yield event;
      }
      if (events.broken !== null) throw events.broken;
      if (chunk === "closed") return;
      const late = tooLate();
      if (late !== null) throw late;
    }
  } finally {
    opening.abort();
    reader?.cancel().catch(() => {});
  }
}

async function nextChunk(
  reader: ReadableStreamDefaultReader<Uint8Array> | null,
): Promise<Uint8Array | "closed" | "broken"> {
  if (reader === null) return "closed";
  try {
    const { done, value } = await reader.read();
    return done ? "closed" : value;
  } catch {
    return "broken";
  }
}

/** What is known not to have reached the upstream. After any other failure of the network it may have. */
const NOT_SENT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;

/** Nobody knows whether a message arrived to which no answer came. */
function unsure(error: unknown, { language }: Settings): unknown {
  if (!(error instanceof NemoError) || error.type !== "network" || NOT_SENT.test(error.detail ?? "")) return error;
  return new NemoError("stream_broken", { language, detail: error.detail });
}
