/** What the wire's codes mean; see the protocol's table. */
export const CODES = {
  unauthorised: { code: 1001, status: 401 },
  "no-session": { code: 1002, status: 404 },
  "no-credits": { code: 2001, status: 403 },
  "unsupported-file": { code: 4001, status: 415 },
  "file-too-large": { code: 4002, status: 413 },
  "no-client-id": { code: 400, status: 400 },
  "bad-request": { code: 400, status: 400 },
  "export-blocked": { code: 402, status: 402 },
  "not-found": { code: 404, status: 404 },
  conflict: { code: 409, status: 409 },
  "too-large": { code: 413, status: 413 },
  "no-room": { code: 413, status: 413 },
  "bad-draft": { code: 422, status: 422 },
  "rate-limited": { code: 429, status: 429 },
  internal: { code: 500, status: 500 },
  busy: { code: 503, status: 503 },
} as const;

export type StudioErrorType = keyof typeof CODES;

/**
 * The studio does not do what it was asked. The message is for the person at the other end: what was received, what was
 * expected, what to do. It never holds a token.
 */
export class StudioError extends Error {
  override readonly name = "StudioError";
  readonly type: StudioErrorType;
  /** When to ask again, whole seconds; null where that would not help. */
  readonly retryAfterS: number | null;
  /** What goes with the answer as `data`. */
  readonly data: unknown;

  constructor(
    type: StudioErrorType,
    message: string,
    more: { readonly retryAfterS?: number; readonly data?: unknown; readonly cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    this.type = type;
    this.retryAfterS = more.retryAfterS ?? null;
    this.data = more.data ?? null;
  }

  get code(): number {
    return CODES[this.type].code;
  }

  get status(): number {
    return CODES[this.type].status;
  }
}
