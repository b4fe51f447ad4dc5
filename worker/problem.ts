import type { Language } from "../shared/language.ts";
import type { Words } from "./words.ts";

/** What went wrong, to be told as RFC 9457 has it. */
export interface Fault {
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** Stable and for programs: lower case with underscores. It also ends the `type`. */
  readonly code: string;
  /** Short, and the same for every occurrence. */
  readonly title: Words;
  /** For people: what was received, what was expected and what to do next. */
  readonly detail: Words;
  /** Seconds, for `Retry-After`. */
  readonly retryAfterS?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by routes and middleware; `app.ts` alone turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.detail.en);
    this.fault = fault;
  }
}

/** A fault in one language, as it stands in answers, events and webhooks. */
export interface ToldFault {
  readonly type: string;
  readonly code: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

export function toldFault({ status, code, title, detail }: Fault, language: Language): ToldFault {
  return { type: `urn:jobreel:problem:${code}`, code, title: title[language], status, detail: detail[language] };
}

/**
 * A response of the media type `application/problem+json` (https://www.rfc-editor.org/rfc/rfc9457).
 * @param instance the request's path
 */
export function problem(fault: Fault, instance: string, language: Language): Response {
  return Response.json(
    { ...toldFault(fault, language), instance },
    {
      status: fault.status,
      headers: {
        "Content-Type": "application/problem+json",
        "Content-Language": language,
        "Cache-Control": "no-store",
        Vary: "Accept-Language",
        ...(fault.retryAfterS === undefined ? {} : { "Retry-After": String(Math.ceil(fault.retryAfterS)) }),
        ...fault.headers,
      },
    },
  );
}
