/** What the host's refusal means here. */
export type HostErrorType =
  | "missing"
  | "already exists"
  | "immutable"
  | "forbidden"
  | "rate limited"
  | "unavailable"
  | "refused"
  | "not understood";

/** The host did not do what it was asked for; the message says what, why and what to do. Not for faults of postings. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly type: HostErrorType;
  /** The HTTP status; 0 where there was no answer. */
  readonly status: number;

  constructor(type: HostErrorType, status: number, message: string) {
    super(message);
    this.type = type;
    this.status = status;
  }
}

/** True for a refusal of one of these kinds. */
export function isHostError(error: unknown, ...types: readonly HostErrorType[]): error is HostError {
  return error instanceof HostError && types.includes(error.type);
}

interface Refusal {
  readonly status: number;
  readonly message: string;
  /** `errors[].code` of the answer. */
  readonly codes: readonly string[];
  /** True if the answer's headers say that it is a matter of too many calls. */
  readonly isRateLimit: boolean;
}

/** One place that knows what GitHub's statuses and messages mean. */
export function typeOfRefusal({ status, message, codes, isRateLimit }: Refusal): HostErrorType {
  if (status === 404 || status === 410) return "missing";
  if (/immutable/iu.test(message)) return "immutable";
  if (status === 422 && codes.includes("already_exists")) return "already exists";
  if (status === 429 || isRateLimit || (status === 403 && /rate limit|abuse detection/iu.test(message)))
    return "rate limited";
  if (status === 401 || status === 403) return "forbidden";
  return status >= 500 || status === 408 ? "unavailable" : "refused";
}

const REMEDIES: Readonly<Record<HostErrorType, string>> = {
  missing: "Check that github-token may see this repository.",
  "already exists": "Run the job again.",
  immutable: "Choose another release-tag.",
  forbidden:
    "Give the job `permissions: contents: write` (and `pull-requests: write` for comments), and check that the token has not expired.",
  "rate limited": "Run the job again later; films that are attached already are not made again.",
  unavailable: "Run the job again later; films that are attached already are not made again.",
  refused: "Run the job again with debug logging, and report it if it stays so.",
  "not understood": "Check that GITHUB_API_URL is GitHub's API and not a page or proxy.",
};

const MAX_MESSAGE_CHARS = 300;

/** The error for an answer. */
export function refusalError(doing: string, refusal: Refusal): HostError {
  const type = typeOfRefusal(refusal);
  const said = refusal.message.replaceAll(/\s+/gu, " ").slice(0, MAX_MESSAGE_CHARS);
  return new HostError(type, refusal.status, `GitHub would not ${doing}: ${refusal.status} ${said}. ${REMEDIES[type]}`);
}

/** The error for no answer at all, or one that can't be read. */
export function brokenError(type: "unavailable" | "not understood", doing: string, why: string): HostError {
  return new HostError(type, 0, `GitHub did not ${doing}: ${why}. ${REMEDIES[type]}`);
}
