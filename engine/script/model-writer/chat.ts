import { setTimeout as sleepFor } from "node:timers/promises";
import { z } from "zod";
import type { WriterConfig } from "./config.ts";

/** One call to a chat endpoint, with a bound on everything: time, tries, bytes, tokens. */

export interface Message {
  readonly role: "system" | "user";
  readonly content: string;
}

export interface ChatIo {
  /** The web's own unless told. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** A call may last so long, answer included; {@link CALL_LIMIT_MS} unless told. */
  readonly callLimitMs?: number;
  /** Waits before the second try; rejects with the signal's reason. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * The model gave nothing that could be used. The message completes "The model … ": it holds nothing the endpoint sent,
 * as that might repeat the key. Not for an abort by the user: that is the signal's own reason.
 */
export class ChatFailure extends Error {
  override readonly name = "ChatFailure";
}

export const CALL_LIMIT_MS = 30_000;
/** A film's copy takes some kilobytes. */
export const MAX_ANSWER_BYTES = 256 * 1024;
/** Enough for the longest film and for a model that thinks before it writes. */
const MAX_ANSWER_TOKENS = 8192;
const MAX_TRIES = 2;
const MAX_RETRY_WAIT_MS = 10_000;
const RETRY_WAIT_MS = 1000;

/** What is read of a completion; endpoints add much to it. */
const COMPLETION = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .max(100),
});

/**
 * Asks the model.
 * @returns what it wrote, at most {@link MAX_ANSWER_BYTES} bytes
 * @throws {ChatFailure}; the reason of `io.signal`
 */
export async function chat(writer: WriterConfig, messages: readonly Message[], io: ChatIo): Promise<string> {
  const { signal, sleep = sleepUnlessAborted } = io;
  for (let tries = 1; ; tries++) {
    const answer = await call(writer, messages, io);
    if (answer.done) return contentOf(answer.body);
    const passing = answer.status === 429 || answer.status >= 500;
    if (!passing || tries === MAX_TRIES) throw new ChatFailure(whyStatus(answer.status));
    await sleep(answer.retryAfterMs, signal);
  }
}

type Answer =
  | { readonly done: true; readonly body: string }
  | { readonly done: false; readonly status: number; readonly retryAfterMs: number };

async function call(writer: WriterConfig, messages: readonly Message[], io: ChatIo): Promise<Answer> {
  const { signal, callLimitMs = CALL_LIMIT_MS, fetch: send = fetch } = io;
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(callLimitMs);
  const ends = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  const key = writer.key();
  try {
    const response = await send(writer.endpoint, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/json",
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(request(writer, messages)),
      signal: ends,
      // The posting goes to the address that was named, and nowhere else.
      redirect: "manual",
    });
    if (response.status === 200) return { done: true, body: await bounded(response, ends) };
    await response.body?.cancel();
    return { done: false, status: response.status, retryAfterMs: retryAfterMs(response.headers.get("Retry-After")) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ChatFailure) throw error;
    if (limit.aborted) throw new ChatFailure(`did not answer within ${callLimitMs / 1000} s`);
    throw new ChatFailure(`could not be reached${codeOf(error)}`);
  }
}

/** Says only what all endpoints understand; LM Studio, for one, refuses `response_format: json_object`. */
function request({ model, endpoint }: WriterConfig, messages: readonly Message[]): Record<string, unknown> {
  // OpenAI's newer models refuse the older name of the limit, and other servers don't know the newer one.
  const newer = /(?:^|\.)(?:openai|azure)\.com$/.test(endpoint.hostname);
  return {
    model,
    messages,
    stream: false,
    [newer ? "max_completion_tokens" : "max_tokens"]: MAX_ANSWER_TOKENS,
  };
}

/** Reads a body to its end, to the bound or to the signal, whichever comes first. */
async function bounded(response: Response, ends: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const stop = (): void => void reader.cancel().catch(() => {});
  ends.addEventListener("abort", stop, { once: true });
  try {
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    for (;;) {
      const { done, value } = await reader.read();
      ends.throwIfAborted();
      if (done) return text + decoder.decode();
      bytes += value.byteLength;
      if (bytes > MAX_ANSWER_BYTES) {
        stop();
        throw new ChatFailure(`answered with more than ${MAX_ANSWER_BYTES / 1024} KiB`);
      }
      text += decoder.decode(value, { stream: true });
    }
  } finally {
    ends.removeEventListener("abort", stop);
  }
}

function contentOf(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new ChatFailure("answered with something that is not JSON; check that OPENAI_BASE_URL is a chat endpoint");
  }
  const completion = COMPLETION.safeParse(value);
  if (!completion.success) throw new ChatFailure("answered in a form that is no chat completion");
  const [choice] = completion.data.choices;
  if (choice === undefined) throw new ChatFailure("answered with no choices");
  const { message, finish_reason: reason } = choice;
  if (message.refusal !== undefined && message.refusal !== null) throw new ChatFailure("refused to write the copy");
  if (reason === "content_filter") throw new ChatFailure("was stopped by its content filter");
  if (reason === "length") throw new ChatFailure(`was cut off at ${MAX_ANSWER_TOKENS} tokens`);
  if (message.content === undefined || message.content === null || message.content.trim() === "")
    throw new ChatFailure("answered with nothing");
  return message.content;
}

function whyStatus(status: number): string {
  if (status === 401 || status === 403) return `refused the key (status ${status}); check OPENAI_API_KEY`;
  if (status === 404) return "is not there (status 404); check the model's name and OPENAI_BASE_URL";
  if (status === 429) return "has too many requests or no quota left (status 429); try again later";
  if (status >= 500) return `failed (status ${status}); try again later`;
  return `answered with status ${status}`;
}

/** Seconds or a date; a date is taken for the usual wait, as logic reads no clock. */
function retryAfterMs(header: string | null): number {
  const seconds = /^\s*(\d{1,9})\s*$/.exec(header ?? "")?.[1];
  return seconds === undefined ? RETRY_WAIT_MS : Math.min(Number(seconds) * 1000, MAX_RETRY_WAIT_MS);
}

/** The system's name of a failure: messages of `fetch` may repeat a header. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : "";
}

async function sleepUnlessAborted(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleepFor(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
