import { readBody } from "./body.ts";
import { limitFor, readContentType } from "./content-type.ts";
import { errandOf, type FetchOptions } from "./errand.ts";
import { IntakeError, SAVE_INSTEAD } from "./errors.ts";
import { exchange } from "./exchange.ts";
import { redirectOf } from "./redirect.ts";
import { resolver } from "./resolve.ts";
import { robots } from "./robots.ts";
import { requirePage } from "./status.ts";
import { requireSafeUrl } from "./url.ts";
import { within } from "./within.ts";

/** A posting's bytes as `readPosting` takes them. */
export interface FetchedPosting {
  /** The address as the user wrote it. */
  readonly name: string;
  /** Where the bytes are from, after all redirects. */
  readonly url: string;
  /** Unpacked, otherwise as they came. */
  readonly bytes: Uint8Array;
  /** The encoding that the server declares, true or not. */
  readonly charset?: string;
  /** The kind that the server declares, true or not, such as `text/html`. */
  readonly contentType?: string;
}

/** What `readPosting` knows to read. No cookies and no referrer are ever sent. */
const HEADERS = {
  Accept:
    "text/html, application/xhtml+xml, application/pdf, application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/ld+json, application/json, text/markdown, text/plain, */*;q=0.1",
  "Accept-Encoding": "gzip, deflate, br",
} as const;

/**
 * Fetches a posting from an https address. Every address on the way, also of a redirect, is checked before a
 * connection is made to it, and the connection goes to what was checked; sites that do not want to be read are not.
 *
 * @throws {IntakeError} with a `code` for each reason to refuse or fail; the signal's reason if that is aborted
 */
export async function fetchPosting(written: string, options: FetchOptions = {}): Promise<FetchedPosting> {
  const errand = errandOf(written, options);
  const { source, limits, ports } = errand;
  const late = (): IntakeError =>
    new IntakeError(
      "too-slow",
      source,
      `the page has not come whole within ${limits.totalMs / 1000} s; expected it sooner. Try again later. ${SAVE_INSTEAD}.`,
    );
  return within(limits.totalMs, options.signal, late, async (signal) => {
    const resolve = resolver(errand);
    const requireWelcome = robots(errand, resolve);
    let url = requireSafeUrl(written, { source, ports });
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const addresses = await resolve(url, signal);
      await requireWelcome(url, signal);
      const answer = await exchange(url, addresses, HEADERS, errand, signal);
      try {
        const next = redirectOf(answer, url, errand);
        if (next === null) {
          requirePage(answer.status, url.host, source);
          const type = readContentType(answer.response.headers["content-type"]);
          const rules = { source, limitBytes: limitFor(type, limits), beyond: "refuse" } as const;
          return { name: written, url: url.href, bytes: await readBody(answer.response, rules, signal), ...type };
        }
        url = next;
      } finally {
        answer.close();
      }
    }
    throw new IntakeError(
      "too-many-redirects",
      source,
      `the site redirects more than ${limits.redirects} times, as some do that want cookies or a login; expected a page sooner. ${SAVE_INSTEAD}.`,
    );
  });
}
