/** Why a posting could not be fetched. */
export type IntakeErrorCode =
  | "bad-url"
  | "not-https"
  | "credentials"
  | "bad-port"
  /** The host's name has no address. */
  | "dns"
  /** An address of this machine, of its network, or of nobody. */
  | "blocked-address"
  | "unreachable"
  /** No encrypted connection to who the address says. */
  | "tls"
  /** Not HTTP, or a redirect to nowhere. */
  | "bad-response"
  | "too-many-redirects"
  /** The site's robots.txt says no. */
  | "robots"
  /** The site's robots.txt cannot be had, which RFC 9309 reads as a no. */
  | "robots-unavailable"
  /** Status 404 or 410. */
  | "gone"
  /** Status 401, 403 or 407. */
  | "login"
  /** Status 429. */
  | "busy"
  /** Status 500 to 599. */
  | "server"
  /** Any other status that brings no page. */
  | "status"
  | "too-large"
  /** Small when packed, and too large unpacked. */
  | "bomb"
  | "too-slow"
  /** Packed in a way that was not asked for, or packed badly. */
  | "bad-encoding"
  /** The connection ended before the body did. */
  | "cut-short";

/**
 * A posting could not be fetched from its address. The message says what was received, what was expected and what to
 * do next.
 *
 * Not for cancelled work: that rejects with the signal's own reason. Not for what the bytes say: see `PostingError`.
 */
export class IntakeError extends Error {
  override readonly name = "IntakeError";
  readonly code: IntakeErrorCode;
  /** The address as the user wrote it, without what could be a password in it. */
  readonly source: string;

  constructor(code: IntakeErrorCode, source: string, message: string, options?: ErrorOptions) {
    super(`${source}: ${message}`, options);
    this.code = code;
    this.source = source;
  }
}

/** What is always left to do where jobreel may not or cannot fetch a page. */
export const SAVE_INSTEAD =
  "Open it in a browser, save the page as a file or paste its text into one, and name that file";
