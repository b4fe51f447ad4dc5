import { setTimeout as sleepFor } from "node:timers/promises";
import { SpeechError } from "../errors.ts";
import type { SpeechEndpoint } from "./config.ts";

/** One request for speech, with a bound on everything: time, tries, bytes. */
export interface SpeechIo {
  /** The web's own unless told. */
  readonly fetch?: typeof fetch;
  /** A call may last so long, answer included; {@link CALL_LIMIT_MS} unless told. */
  readonly callLimitMs?: number;
  /** Waits before the next try; rejects with the signal's reason. */
  readonly sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

export interface Answer {
  readonly bytes: Uint8Array;
  /** Media type, in lower case and without parameters. */
  readonly type: string;
}

const CALL_LIMIT_MS = 60_000;
/** A minute of 16-bit stereo at 48 kHz; a sentence takes a twentieth. */
const MAX_ANSWER_BYTES = 12 * 1024 * 1024;
const MAX_TRIES = 3;
const FIRST_WAIT_MS = 1000;
const MAX_WAIT_MS = 10_000;

/**
 * @param input what is to be said
 * @throws {SpeechError} `endpoint_failed`; it holds nothing the endpoint sent, as that might repeat the key; the reason of `signal`
 */
export async function askForSpeech(
  endpoint: SpeechEndpoint,
  input: string,
  speed: number,
  io: SpeechIo,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { sleep = wait } = io;
  for (let tries = 1; ; tries++) {
    const answer = await call(endpoint, input, speed, io, signal);
    if (answer.done) return answer;
    if (!answer.passing || tries === MAX_TRIES) throw failure(endpoint, answer.why);
    await sleep(answer.waitMs ?? FIRST_WAIT_MS * 2 ** (tries - 1), signal);
  }
}

type Call =
  | ({ readonly done: true } & Answer)
  /** It may go better another time. */
  | { readonly done: false; readonly passing: boolean; readonly why: string; readonly waitMs: number | null };

async function call(
  { voice, model, address, key }: SpeechEndpoint,
  input: string,
  speed: number,
  { fetch: send = fetch, callLimitMs = CALL_LIMIT_MS }: SpeechIo,
  signal: AbortSignal | undefined,
): Promise<Call> {
  signal?.throwIfAborted();
  const limit = AbortSignal.timeout(callLimitMs);
  const ends = signal === undefined ? limit : AbortSignal.any([signal, limit]);
  const secret = key();
  const failed = (why: string, passing: boolean, waitMs: number | null = null): Call => ({
    done: false,
    passing,
    why,
    waitMs,
  });
  let answered = false;
  try {
    const response = await send(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        ...(secret === null ? {} : { Authorization: `Bearer ${secret}` }),
      },
      body: JSON.stringify({ model, voice, input, response_format: "wav", ...(speed === 1 ? {} : { speed }) }),
      signal: ends,
      // The script goes to the address that was named, and nowhere else.
      redirect: "manual",
    });
    answered = true;
    if (response.status !== 200) {
      await response.body?.cancel();
      const { status } = response;
      return failed(
        whyStatus(status),
        status === 429 || status >= 500,
        retryAfterMs(response.headers.get("Retry-After")),
      );
    }
    const bytes = await bounded(response, ends);
    if (bytes === null) return failed(`answered with more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`, false);
    const type = (response.headers.get("Content-Type") ?? "").split(";", 1).join("").trim().toLowerCase();
    return { done: true, bytes, type };
  } catch (error) {
    signal?.throwIfAborted();
    if (limit.aborted) return failed(`did not answer within ${callLimitMs / 1000} s`, false);
    return failed(`${answered ? "broke off its answer" : "could not be reached"}${codeOf(error)}`, true);
  }
}

/** Reads a body to its end; null for one that is too long. */
async function bounded(response: Response, ends: AbortSignal): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  const stop = (): void => void reader.cancel().catch(() => {});
  ends.addEventListener("abort", stop, { once: true });
  try {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      ends.throwIfAborted();
      if (done) break;
      length += value.byteLength;
      if (length > MAX_ANSWER_BYTES) {
        stop();
        return null;
      }
      parts.push(value);
    }
    return Buffer.concat(parts, length);
  } finally {
    ends.removeEventListener("abort", stop);
  }
}

export function failure({ voice, address }: SpeechEndpoint, why: string): SpeechError {
  return new SpeechError(
    "endpoint_failed",
    `The voice openai:${voice} at ${address.host} ${why}. Try again, or make the film with --voice auto.`,
  );
}

function whyStatus(status: number): string {
  if (status === 401 || status === 403) return `refused the key (status ${status}; see OPENAI_API_KEY)`;
  if (status === 404) return "is not there (status 404; see OPENAI_BASE_URL and OPENAI_SPEECH_MODEL)";
  if (status === 400 || status === 422)
    return `does not know this voice or model (status ${status}; see OPENAI_SPEECH_MODEL)`;
  if (status === 429) return "has too many requests or no quota left (status 429)";
  return status >= 500 ? `failed (status ${status})` : `answered with status ${status}`;
}

/** Seconds; a date is taken for the usual wait, as logic reads no clock. */
function retryAfterMs(header: string | null): number | null {
  const seconds = /^\s*(\d{1,9})\s*$/.exec(header ?? "")?.[1];
  return seconds === undefined ? null : Math.min(Number(seconds) * 1000, MAX_WAIT_MS);
}

/** The system's name of a failure: messages of `fetch` may repeat a header. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : "";
}

async function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleepFor(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
