import { errorTypeOf, NemoError, type NemoErrorType, ownTokenRemedy, redact, registerRemedy } from "../errors/index.ts";
import type { CallName } from "./client.ts";
import type { Identity } from "./identity.ts";
import type { Settings } from "./settings.ts";

/** What the upstream said when it refused. */
export interface Said {
  /** The protocol's code, or null. */
  readonly code: number | null;
  /** The HTTP status, or null in the midst of a stream. */
  readonly status: number | null;
  readonly message: string;
  readonly retryAfterMs?: number | null;
}

/** The one place where a refusal upstream becomes an error of ours. */
export function refusal(
  said: Said,
  call: CallName,
  settings: Pick<Settings, "language" | "webUrl">,
  identity: Identity,
): NemoError {
  const { language, webUrl } = settings;
  const type = typeFor(said, call);
  const options = {
    language,
    code: said.code,
    status: said.status,
    detail: redact(said.message, [...identity.secrets]) || null,
    retryAfterMs: said.retryAfterMs ?? null,
  };
  if (type === "token_refused" && identity.own) {
    return new NemoError(type, { ...options, remedy: ownTokenRemedy(language) });
  }
  if (type === "no_credits" && !identity.own) {
    const bind = identity.userId === null ? "" : `?bind=${encodeURIComponent(identity.userId)}`;
    return new NemoError(type, { ...options, remedy: registerRemedy(`${webUrl}/${bind}`, language) });
  }
  return new NemoError(type, options);
}

function typeFor({ code, status }: Said, call: CallName): NemoErrorType {
  if (call === "anonymousToken" && (code === 400 || (code === null && status === 400))) return "missing_client_id";
  const byCode = code === null ? "refused" : errorTypeOf(code);
  // A code that says nothing to us may come with a status that does.
  if (byCode !== "refused" || status === null) return byCode;
  return errorTypeOf(status);
}
