import { setTimeout as wait } from "node:timers/promises";
import { brokenError, refusalError, typeOfRefusal } from "./errors.ts";
import { waitBeforeRetryMs } from "./retry.ts";

/** What a client of the API needs of the world. */
export interface Connection {
  /** `https://api.github.com`, or another GitHub's. */
  readonly apiUrl: string;
  readonly token: string;
  readonly userAgent: string;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Told of waits, a sentence each. */
  readonly log: (sentence: string) => void;
  readonly signal: AbortSignal;
}

export interface Call {
  /** "list the releases": goes into sentences. */
  readonly doing: string;
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** A path of the API, or a whole address. */
  readonly path: string;
  readonly json?: unknown;
  readonly body?: Blob;
  readonly type?: string;
  readonly accept?: string;
  /** Ends what the call before it began: it is made though the run is cancelled, and takes no time. */
  readonly isLastWord?: boolean;
}

const JSON_TYPE = "application/vnd.github+json";
const API_VERSION = "2022-11-28";
const TIMEOUT_MS = 60_000;
/** A film of 2 GB on a slow line. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000;
const MAX_ERROR_CHARS = 100_000;

/**
 * Makes a call, and makes it again where the host is overloaded or asks for patience.
 * @throws {HostError}
 */
export async function request(connection: Connection, call: Call): Promise<Response> {
  const { nowMs, chance, sleep = pause, log, signal } = connection;
  for (let tries = 1; ; tries++) {
    let response: Response | null = null;
    let why = "";
    try {
      response = await send(connection, call);
      if (response.ok) return response;
    } catch (error) {
      if (call.isLastWord !== true) signal.throwIfAborted();
      why = reasonOf(error);
    }
    const refusal = response === null ? null : await refusalOf(response);
    const waitMs = waitBeforeRetryMs(
      {
        status: response?.status ?? 0,
        retryAfter: response?.headers.get("retry-after") ?? null,
        remaining: response?.headers.get("x-ratelimit-remaining") ?? null,
        reset: response?.headers.get("x-ratelimit-reset") ?? null,
        isRateLimit: refusal !== null && typeOfRefusal(refusal) === "rate limited",
      },
      tries,
      nowMs(),
      chance(),
    );
    if (waitMs === null)
      throw refusal === null ? brokenError("unavailable", call.doing, why) : refusalError(call.doing, refusal);
    log(`GitHub could not ${call.doing} (${response?.status ?? why}); trying again in ${Math.ceil(waitMs / 1000)} s.`);
    await sleep(waitMs, signal);
  }
}

async function send({ apiUrl, token, userAgent, fetch: ask, signal }: Connection, call: Call): Promise<Response> {
  const { method = "GET", path, json, body, type, accept = JSON_TYPE, isLastWord = false } = call;
  const content = json === undefined ? body : JSON.stringify(json);
  return ask(path.startsWith("/") ? apiUrl + path : path, {
    method,
    headers: {
      Accept: accept,
      Authorization: `Bearer ${token}`,
      "User-Agent": userAgent,
      "X-GitHub-Api-Version": API_VERSION,
      ...(content === undefined ? {} : { "Content-Type": type ?? "application/json" }),
    },
    ...(content === undefined ? {} : { body: content }),
    signal: AbortSignal.any([
      ...(isLastWord ? [] : [signal]),
      AbortSignal.timeout(body === undefined ? TIMEOUT_MS : UPLOAD_TIMEOUT_MS),
    ]),
  });
}

async function refusalOf(response: Response) {
  const text = (await response.text().catch(() => "")).slice(0, MAX_ERROR_CHARS);
  const { message, errors } = bodyOf(text);
  const codes = (Array.isArray(errors) ? errors : []).flatMap((error: unknown) =>
    typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : [],
  );
  const details = (Array.isArray(errors) ? errors : []).flatMap((error: unknown) => {
    if (typeof error === "string") return error;
    return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string"
      ? error.message
      : [];
  });
  return {
    status: response.status,
    message: [typeof message === "string" ? message : response.statusText, ...details].join("; "),
    codes,
    isRateLimit:
      response.status === 403 &&
      (response.headers.has("retry-after") || response.headers.get("x-ratelimit-remaining") === "0"),
  };
}

function bodyOf(text: string): { readonly message?: unknown; readonly errors?: unknown } {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : {};
  } catch {
    return {};
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "it took too long";
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function pause(ms: number, signal: AbortSignal): Promise<unknown> {
  return wait(ms, undefined, { signal });
}
