import { IntakeError } from "./errors.ts";

/** What servers and browsers agree on; a tracker's address may be longer, a posting's is not. */
const MAX_URL_CHARS = 2_048;
/** How much of an address a message shows. */
const MAX_SHOWN_CHARS = 300;
const DEFAULT_PORT = 443;

/** Whether what the user named is a web address and not a path. */
export function isUrl(name: string): boolean {
  return /^https?:\/\//iu.test(name);
}

/**
 * An address fit for a message: no more of it than fits, no control characters, and nothing before an `@` where that
 * may be a password. It need not be an address that parses: a slip in one with a password must not show the password.
 */
export function shown(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : null;
  const open = url !== null && url.username === "" && url.password === "" && url.port === "";
  const at = open ? -1 : written.lastIndexOf("@");
  const safe = at < 0 ? written : `${/^[a-z]+:\/*/iu.exec(written)?.[0] ?? ""}…${written.slice(at)}`;
  const plain = safe.replace(/\p{C}/gu, "\u{FFFD}");
  return plain.length > MAX_SHOWN_CHARS ? `${plain.slice(0, MAX_SHOWN_CHARS)}…` : plain;
}

export interface UrlRules {
  /** The address the user wrote, as {@link shown}. */
  readonly source: string;
  readonly ports: readonly number[];
  /** Who redirects to it; relative addresses are relative to this. */
  readonly from?: URL;
}

/**
 * An address that may be asked, so far as its text tells: https, no credentials, a port that is allowed.
 * @throws {IntakeError} `bad-url`, `not-https`, `credentials` or `bad-port`
 */
export function requireSafeUrl(written: string, { source, ports, from }: UrlRules): URL {
  const it = from === undefined ? "this" : `${from.host} redirects to another address, and that`;
  if (written.length > MAX_URL_CHARS) {
    throw new IntakeError(
      "bad-url",
      source,
      `${it} is ${written.length.toLocaleString("en")} characters long; expected at most ${MAX_URL_CHARS.toLocaleString("en")}. Take out what follows the ? unless the page needs it.`,
    );
  }
  if (/\p{Cc}/u.test(written) || !URL.canParse(written, from?.href)) {
    throw new IntakeError(
      "bad-url",
      source,
      `${it} is no web address; expected one such as https://careers.example/jobs/17. Copy it from the browser's address bar.`,
    );
  }
  const url = new URL(written, from);
  if (url.username !== "" || url.password !== "") {
    throw new IntakeError(
      "credentials",
      source,
      `${it} holds a user name or password; expected an address that anybody can open. Take out what stands before the @; if the page needs a login, log in with a browser, save the page and name the file.`,
    );
  }
  if (url.protocol !== "https:") {
    throw new IntakeError(
      "not-https",
      source,
      `${it} begins with ${url.protocol}; expected https:, which nobody on the way can read or change. Try it with https://, or save the page as a file and name that.`,
    );
  }
  const port = url.port === "" ? DEFAULT_PORT : Number(url.port);
  if (!ports.includes(port)) {
    throw new IntakeError(
      "bad-port",
      source,
      `${it} names port ${port}; expected ${ports.join(" or ")}, where web pages are. Take the port out, or save the page as a file and name that.`,
    );
  }
  return url;
}

/** The host as sockets and resolvers name it: IPv6 without brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/gu, "");
}
