import type { Errand } from "./errand.ts";
import { IntakeError, SAVE_INSTEAD } from "./errors.ts";
import type { Exchange } from "./exchange.ts";
import { requireSafeUrl } from "./url.ts";

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Where an answer sends on to, checked as the first address was; null if it does not.
 * @throws {IntakeError} `bad-response` for a redirect to nowhere, and all that {@link requireSafeUrl} throws
 */
export function redirectOf({ status, response }: Exchange, from: URL, { source, ports }: Errand): URL | null {
  if (!REDIRECTS.includes(status)) return null;
  const { location } = response.headers;
  if (location === undefined) {
    throw new IntakeError(
      "bad-response",
      source,
      `${from.host} redirects (${status}) and does not say where to; expected an address. ${SAVE_INSTEAD}.`,
    );
  }
  // Headers are read as Latin-1; an address with letters beyond ASCII is in UTF-8, as browsers read it.
  return requireSafeUrl(Buffer.from(location, "latin1").toString("utf8"), { source, ports, from });
}
