import type { Scope } from "./keys/key.ts";
import type { Refusal } from "./keys/principal.ts";
import type { Fault } from "./problem.ts";

// Every fault that the relay itself finds, so that codes, statuses and wording are in one place.

/** What isn't there and what isn't the caller's are told alike: ids can't be tried out. */
export function notFound(what: string): Fault {
  return {
    status: 404,
    code: "not_found",
    title: "Not found",
    detail: `There is no ${what} of that id, or it belongs to somebody else. List yours with GET /v1/videos.`,
  };
}

export function unauthorized(reason: "missing" | Refusal): Fault {
  const detail = {
    missing: "The request carries no key. Send `Authorization: Bearer <key>`: a relay key, or your own upstream token.",
    unknown_key: "The key isn't known here. Check that it is whole, or ask the relay's operator for a new one.",
    expired_key: "The key has expired. Ask the relay's operator for a new one.",
    revoked_key: "The key was revoked. Ask the relay's operator for a new one.",
    origin_not_allowed: "The key may not be used from this web page's origin. Add the origin to the key.",
  }[reason];
  if (reason === "origin_not_allowed")
    return { status: 403, code: "origin_not_allowed", title: "Origin not allowed", detail };
  return {
    status: 401,
    code: reason === "missing" ? "missing_key" : reason,
    title: "Not authorized",
    detail,
    headers: { "WWW-Authenticate": 'Bearer realm="jobreel"' },
  };
}

export function forbidden(asked: Scope | "secret key"): Fault {
  return {
    status: 403,
    code: "scope_missing",
    title: "Not allowed with this key",
    detail:
      asked === "secret key"
        ? "A publishable key only reads and embeds finished films. Use a secret key from your server."
        : `This needs a key with the scope "${asked}". Ask the relay's operator for one.`,
  };
}

export function invalid(detail: string): Fault {
  return { status: 400, code: "invalid_request", title: "Invalid request", detail };
}

export function unsupportedMedia(received: string): Fault {
  return {
    status: 415,
    code: "unsupported_media_type",
    title: "Unsupported media type",
    detail: `The body is ${JSON.stringify(received.slice(0, 100))}. Send JSON, multipart/form-data with "file", or the posting itself as text/markdown, text/plain, text/html, DOCX or PDF.`,
  };
}

export function tooLarge(most: string, instead: string): Fault {
  return {
    status: 413,
    code: "too_large",
    title: "Too large",
    detail: `The body is larger than ${most}. ${instead}`,
  };
}

export function conflict(code: string, detail: string): Fault {
  return { status: 409, code, title: "Conflict", detail };
}

export function tooMany(detail: string, retryAfterS: number): Fault {
  return { status: 429, code: "rate_limited", title: "Too many requests", detail, retryAfterS };
}
