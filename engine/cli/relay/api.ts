import { z } from "zod";
import { retryAfterMs } from "../../../shared/client/retry.ts";
import { sleepFor } from "../../../shared/client/timing.ts";
import type { Language } from "../../../shared/index.ts";
import { CommandError, EXIT } from "../failure.ts";
import { jsonAnswer } from "../json-answer.ts";

/** A relay's HTTP API (docs/api.md), asked with one key. */
export interface RelayApi {
  readonly url: string;
  readonly language: Language;
  /** @returns the answer's JSON @throws {RelayRefusal}; {RelayUnreachable}; the signal's reason */
  ask(method: "GET" | "POST", path: string, signal: AbortSignal, json?: unknown): Promise<unknown>;
  /** Sends files. @returns the answer's JSON @throws as `ask` */
  upload(path: string, form: FormData, signal: AbortSignal): Promise<unknown>;
  /** Asks once for what is no JSON: events, a film. @throws as `ask` */
  open(path: string, signal: AbortSignal, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** A wait between two tries. */
  readonly sleep: typeof sleepFor;
}

/** The relay's own words for why not, where it gave any. */
export class RelayRefusal extends CommandError {
  readonly status: number;
  /** The problem's code, or null where the answer was no problem. */
  readonly code: string | null;
  readonly retryAfterMs: number | null;

  constructor(message: string, status: number, code: string | null, waitMs: number | null) {
    super(status >= 500 || status === 409 || status === 429 ? EXIT.failed : EXIT.badInput, message);
    this.status = status;
    this.code = code;
    this.retryAfterMs = waitMs;
  }
}

/** No answer came, or it broke off. */
export class RelayUnreachable extends CommandError {
  constructor(url: string, cause: unknown) {
    super(EXIT.failed, `The relay at ${url} doesn't answer. Look whether it still runs, and try again.`);
    this.cause = cause;
  }
}

const PROBLEM = z.looseObject({ code: z.string(), detail: z.string() });

/** Until an answer is there; a film or a stream may take longer to read. */
const ANSWER_LIMIT_MS = 60_000;
const UPLOAD_LIMIT_MS = 10 * 60_000;
/** An answer may hold a timeline. */
const MOST_ANSWER_BYTES = 64 * 1024 * 1024;
const MOST_TRIES = 4;
const TRY_WAIT_MS = 1_000;
const MOST_WAIT_MS = 120_000;

interface Sent {
  readonly method?: "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

/** @param url without a slash at its end */
export function relayApi(
  { url, key, language }: { readonly url: string; readonly key: string; readonly language: Language },
  sleep: typeof sleepFor = sleepFor,
): RelayApi {
  async function send(path: string, init: Sent, signal: AbortSignal): Promise<Response> {
    const opening = new AbortController();
    const limitMs = init.body instanceof FormData ? UPLOAD_LIMIT_MS : ANSWER_LIMIT_MS;
    const late = setTimeout(() => opening.abort(new Error(`no answer within ${limitMs / 1000} s`)), limitMs);
    try {
      const response = await fetch(`${url}${path}`, {
        ...init,
        headers: { Authorization: `Bearer ${key}`, "Accept-Language": language, ...init.headers },
        // The key goes to the address that was named, and nowhere else.
        redirect: "manual",
        signal: AbortSignal.any([signal, opening.signal]),
      });
      if (!response.ok) throw await refusalOf(response, `${init.method ?? "GET"} ${path}`);
      return response;
    } catch (error) {
      signal.throwIfAborted();
      throw error instanceof CommandError ? error : new RelayUnreachable(url, error);
    } finally {
      clearTimeout(late);
    }
  }

  async function refusalOf(response: Response, call: string): Promise<RelayRefusal> {
    const { status, headers } = response;
    const problem = PROBLEM.safeParse(await jsonAnswer(response, MOST_ANSWER_BYTES));
    const words = problem.success
      ? problem.data.detail
      : `The relay at ${url} answered ${status} to ${call}. Try again.`;
    const wait = retryAfterMs(headers.get("Retry-After"), Date.now());
    return new RelayRefusal(words, status, problem.data?.code ?? null, wait);
  }

  return {
    url,
    language,
    sleep,
    open: (path, signal, headers = {}) => send(path, { headers }, signal),
    upload: (path, form, signal) =>
      repeated(path, { method: "POST", headers: { "Idempotency-Key": crypto.randomUUID() }, body: form }, signal),
    ask(method, path, signal, json) {
      // With a key of its own a POST that comes twice is done once: it may be sent again when no answer comes.
      const post = { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() };
      const init: Sent =
        method === "GET"
          ? {}
          : { method, headers: post, ...(json === undefined ? {} : { body: JSON.stringify(json) }) };
      return repeated(path, init, signal);
    },
  };

  async function repeated(path: string, init: Sent, signal: AbortSignal): Promise<unknown> {
    for (let tried = 1; ; tried++) {
      try {
        const response = await send(path, init, signal);
        return await jsonAnswer(response, MOST_ANSWER_BYTES);
      } catch (error) {
        signal.throwIfAborted();
        const failed = error instanceof CommandError ? error : new RelayUnreachable(url, error);
        const waitMs = waitBefore(failed, tried);
        if (waitMs === null || tried >= MOST_TRIES) throw failed;
        await sleep(waitMs, signal);
      }
    }
  }
}

/** How long to wait before a call is made again, ms; null if that would be of no use. */
function waitBefore(error: CommandError, tried: number): number | null {
  if (error instanceof RelayUnreachable) return TRY_WAIT_MS * 2 ** (tried - 1);
  if (!(error instanceof RelayRefusal)) return null;
  if (error.status !== 429 && error.code !== "request_in_flight") return null;
  const waitMs = error.retryAfterMs ?? TRY_WAIT_MS;
  return waitMs > MOST_WAIT_MS ? null : waitMs;
}
