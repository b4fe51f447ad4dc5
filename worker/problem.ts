/** What went wrong, as RFC 9457 has it. */
export interface Problem {
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** Stable and for programs: lower case with underscores. It also ends the `type`. */
  readonly code: string;
  /** Short, and the same for every occurrence. */
  readonly title: string;
  /** For people: what was received, what was expected and what to do next. */
  readonly detail: string;
  /** Path of the request. */
  readonly instance: string;
}

/** A problem that has not met its request yet: everything but the path. */
export type Fault = Omit<Problem, "instance"> & {
  /** Seconds, for `Retry-After`. */
  readonly retryAfterS?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Thrown by routes and middleware; `app.ts` alone turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/** The object of a problem, as it stands in an answer and in an `error` event. */
export function problemObject({ status, code, title, detail, instance }: Problem): Record<string, unknown> {
  return { type: `urn:jobreel:problem:${code}`, code, title, status, detail, instance };
}

/** A response of the media type `application/problem+json` (https://www.rfc-editor.org/rfc/rfc9457). */
export function problem(found: Problem & Pick<Fault, "retryAfterS" | "headers">): Response {
  return Response.json(problemObject(found), {
    status: found.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(found.retryAfterS === undefined ? {} : { "Retry-After": String(Math.ceil(found.retryAfterS)) }),
      ...found.headers,
    },
  });
}
