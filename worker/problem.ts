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

/** A response of the media type `application/problem+json` (https://www.rfc-editor.org/rfc/rfc9457). */
export function problem({ status, code, title, detail, instance }: Problem): Response {
  return Response.json(
    { type: `urn:jobreel:problem:${code}`, code, title, status, detail, instance },
    { status, headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" } },
  );
}
