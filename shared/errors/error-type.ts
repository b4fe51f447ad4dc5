/** What went wrong, stable: programs branch on it. */
export type NemoErrorType =
  /** 1001, 1010, 1011, or HTTP 401: the token is bad or has expired. */
  | "token_refused"
  /** 1002: the upstream does not know the session. */
  | "session_not_found"
  /** 2001 */
  | "no_credits"
  /** 4001; also found before anything is sent. */
  | "unsupported_file"
  /** 4002; also found before anything is sent. */
  | "file_too_large"
  /** 400 of the token call: the client's id is missing or no UUID. */
  | "missing_client_id"
  /** 402: the plan has no export. Not a matter of credits. */
  | "export_blocked"
  /** 429 */
  | "rate_limited"
  /** Another code than 0, or another HTTP status than 2xx, that is none of the above. */
  | "refused"
  /** HTTP 5xx: the upstream itself fails. */
  | "unavailable"
  /** No answer came: refused, reset, no such host. */
  | "network"
  /** A stream ended in the midst of it. The message may have been worked on: never send it again. */
  | "stream_broken"
  /** Nothing useful came within the limit. A run may still go on upstream. */
  | "timeout"
  /** The answer is not in the protocol's form, or larger than the bound. */
  | "malformed"
  /** The agent reported a failure inside the stream. */
  | "agent_failed"
  /** A draft that can't be read or printed: no object, too deep, too large, not JSON. */
  | "bad_draft"
  /** The draft has no segment to export. */
  | "nothing_to_export"
  /** The render ended without a film. */
  | "render_failed"
  /** What the caller gave can't be sent. */
  | "bad_input";
