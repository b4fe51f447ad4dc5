import type { NemoError } from "../errors/index.ts";
import { GET_RETRY_WAIT_MS, MAX_GET_TRIES, MAX_RETRY_WAIT_MS, RATE_LIMIT_WAIT_MS } from "./limits.ts";

/** What has been tried already, in one call. */
export interface Tried {
  readonly tries: number;
  readonly renewedToken: boolean;
  readonly renewedClientId: boolean;
  readonly waitedForLimit: boolean;
}

export type NextTry =
  | { readonly do: "renew_token" }
  | { readonly do: "renew_client_id" }
  | { readonly do: "wait"; readonly ms: number; readonly forLimit: boolean };

/** What the call that failed is like. */
export interface Retriable {
  readonly method: "GET" | "POST";
  /** Whether its body can be sent again. */
  readonly replayable: boolean;
}

/**
 * Whether a call is made once more, and what comes first; null if not. A POST is only made again where the upstream said in so many
 * words that it did not take it (the token, the client's id, the rate limit): all else may have been worked on, and charged.
 */
export function nextTry(error: NemoError, call: Retriable, tried: Tried): NextTry | null {
  if (!call.replayable) return null;
  switch (error.type) {
    case "token_refused":
      return tried.renewedToken ? null : { do: "renew_token" };
    case "missing_client_id":
      return tried.renewedClientId ? null : { do: "renew_client_id" };
    case "rate_limited": {
      const ms = error.retryAfterMs ?? RATE_LIMIT_WAIT_MS;
      return tried.waitedForLimit || ms > MAX_RETRY_WAIT_MS ? null : { do: "wait", ms, forLimit: true };
    }
    case "network":
    case "unavailable":
      if (call.method !== "GET" || tried.tries >= MAX_GET_TRIES) return null;
      return { do: "wait", ms: GET_RETRY_WAIT_MS * 2 ** (tried.tries - 1), forLimit: false };
    default:
      return null;
  }
}

/**
 * Retry-After in milliseconds: seconds, or a date, which is compared with `nowMs` (since 1970). Null if it is missing or neither.
 */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3},/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
