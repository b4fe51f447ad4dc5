import { NemoError } from "../errors/index.ts";
import { readBounded } from "./body.ts";
import type { Call } from "./call.ts";
import { open } from "./envelope.ts";
import type { Identity } from "./identity.ts";
import { MAX_ANSWER_BYTES } from "./limits.ts";
import { refusal } from "./refusal.ts";
import { nextTry, retryAfterMs, type Tried } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { waitUpTo } from "./timing.ts";

/** What is made of a response. `stop` ends the exchange, also after it was read. */
export type Read<T> = (response: Response, stop: AbortController) => Promise<T>;

/** Makes calls: headers, time limits, retries, errors. */
export interface Exchange {
  /** @throws {NemoError}; the reason of `signal` */
  perform<T>(call: Call, read: Read<T>, signal: AbortSignal | undefined): Promise<T>;
  /** Makes a call, and gives the data of its envelope. */
  ask(call: Call, signal: AbortSignal | undefined, maxBytes?: number): Promise<unknown>;
  /** Makes data, or an error, of a response that should be JSON. */
  dataOf(response: Response, call: Call, maxBytes?: number): Promise<unknown>;
}

/** `obtainToken` puts a new anonymous token into the identity. */
export function createExchange(
  settings: Settings,
  identity: Identity,
  obtainToken: (signal: AbortSignal | undefined) => Promise<void>,
): Exchange {
  const { language, now, sleep, log } = settings;

  async function perform<T>(call: Call, read: Read<T>, signal: AbortSignal | undefined): Promise<T> {
    let tried: Tried = { tries: 1, renewedToken: false, renewedClientId: false, waitedForLimit: false };
    for (;;) {
      signal?.throwIfAborted();
      if (call.auth === "token" && identity.token === null) await obtainToken(signal);
      const { token } = identity;
      try {
        return await once(call, token, read, signal, tried.tries);
      } catch (error) {
        if (!(error instanceof NemoError)) throw error;
        const next = nextTry(error, call, tried);
        if (next === null || (next.do === "renew_token" && (identity.own || call.auth !== "token"))) throw error;
        if (next.do === "renew_token") {
          // Another call may have renewed it meanwhile.
          if (identity.token === token) await obtainToken(signal);
          log({ level: "warn", event: "token_renewed", call: call.name });
          tried = { ...tried, renewedToken: true };
        } else if (next.do === "renew_client_id") {
          identity.clientId = settings.randomId();
          log({ level: "warn", event: "client_id_renewed", call: call.name });
          tried = { ...tried, renewedClientId: true };
        } else {
          log({ level: "warn", event: "retry", call: call.name, attempt: tried.tries, waitMs: next.ms });
          await sleep(next.ms, signal ?? new AbortController().signal);
          tried = { ...tried, waitedForLimit: tried.waitedForLimit || next.forLimit };
        }
        tried = { ...tried, tries: tried.tries + 1 };
      }
    }
  }

  async function once<T>(
    call: Call,
    token: string | null,
    read: Read<T>,
    signal: AbortSignal | undefined,
    attempt: number,
  ): Promise<T> {
    const startedMs = now();
    const stop = new AbortController();
    const ends = signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]);
    log({ level: "debug", event: "request", call: call.name, attempt });
    try {
      const waited = await waitUpTo(exchange(call, token, read, ends, stop, startedMs), call.limitMs, sleep, signal);
      if (waited.done) return waited.value;
    } catch (error) {
      stop.abort();
      signal?.throwIfAborted();
      throw error instanceof NemoError ? error : new NemoError("network", { language, detail: networkCode(error) });
    }
    stop.abort();
    throw new NemoError("timeout", { language, detail: `${call.name}: no answer within ${call.limitMs / 1000} s` });
  }

  async function exchange<T>(
    call: Call,
    token: string | null,
    read: Read<T>,
    ends: AbortSignal,
    stop: AbortController,
    startedMs: number,
  ): Promise<T> {
    const body = call.body?.();
    const init: RequestInit & { duplex?: "half" } = {
      method: call.method,
      headers: headersOf(call, token),
      signal: ends,
      // A token goes to the address that was named, and nowhere else.
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
      ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
    };
    const send = settings.fetch;
    const address = call.path.startsWith("/") ? `${settings.baseUrl}${call.path}` : call.path;
    const response = await send(address, init);
    log({ level: "debug", event: "answer", call: call.name, status: response.status, tookMs: now() - startedMs });
    return await read(response, stop);
  }

  function headersOf(call: Call, token: string | null): Record<string, string> {
    if (call.auth === "none") return { ...call.headers };
    return {
      ...call.headers,
      ...settings.attribution,
      ...(call.auth === "client_id" ? { "X-Client-Id": identity.clientId } : {}),
      ...(call.auth === "token" && token !== null ? { Authorization: `Bearer ${token}` } : {}),
    };
  }

  async function dataOf(response: Response, call: Call, maxBytes = MAX_ANSWER_BYTES): Promise<unknown> {
    const { status } = response;
    const malformed = (detail: string): NemoError =>
      new NemoError("malformed", { language, status, detail: `${call.name}: ${detail}` });
    if (isRedirect(response)) {
      await response.body?.cancel();
      throw malformed("a redirect, which is not followed with a token");
    }
    const text = await readBounded(response, maxBytes);
    if (text === null) throw malformed(`more than ${maxBytes} bytes`);
    const body = parsed(text);
    const opened = open(body, status);
    if (!opened.ok) {
      const wait = retryAfterMs(response.headers.get("Retry-After"), now());
      throw refusal({ ...opened, status, retryAfterMs: wait }, call.name, settings, identity);
    }
    if (body === undefined) throw malformed(`${text.length} characters that are not JSON`);
    return opened.data;
  }

  return {
    perform,
    dataOf,
    ask: (call, signal, maxBytes) => perform(call, (response) => dataOf(response, call, maxBytes), signal),
  };
}

/** Seen as it is, or, in browsers, as one that tells nothing. */
export function isRedirect(response: Response): boolean {
  // Not every runtime's types know of that kind.
  const type: string = response.type;
  return type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The system's name of a failure: messages of `fetch` may repeat a header. */
function networkCode(error: unknown): string | null {
  for (const from of [error instanceof Error ? error.cause : undefined, error]) {
    const code = from instanceof Error && "code" in from ? from.code : undefined;
    if (typeof code === "string" && /^[A-Z_]{1,40}$/.test(code)) return code;
  }
  return null;
}
