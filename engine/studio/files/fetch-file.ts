import { posix } from "node:path";
import { addAbortSignal } from "node:stream";
import { errandOf, type FetchOptions } from "../../intake/errand.ts";
import { IntakeError } from "../../intake/errors.ts";
import { exchange } from "../../intake/exchange.ts";
import { redirectOf } from "../../intake/redirect.ts";
import { resolver } from "../../intake/resolve.ts";
import { robots } from "../../intake/robots.ts";
import { requirePage } from "../../intake/status.ts";
import { CODINGS, unpack } from "../../intake/unpack.ts";
import { requireSafeUrl } from "../../intake/url.ts";
import { safeName } from "./multipart.ts";

/** A file that is coming in. */
export interface FetchedFile {
  readonly stream: AsyncIterable<Buffer>;
  /** The last part of its address. */
  readonly filename: string;
  close(): void;
}

/** Media are large: what a posting's page may take is no measure for them. */
const TOTAL_MS = 5 * 60_000;
const HEADERS = { Accept: "*/*", "Accept-Encoding": "identity" } as const;

/**
 * Opens a file at an https address, under the rules of the intake for postings: every address on the way is checked
 * before a connection is made, and the connection goes to what was checked.
 * @throws {IntakeError}; the signal's reason. Whoever reads the stream bounds it.
 */
export async function fetchFile(written: string, options: FetchOptions): Promise<FetchedFile> {
  const errand = errandOf(written, options);
  const { source, ports, limits } = errand;
  const timeout = AbortSignal.timeout(TOTAL_MS);
  const signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  const resolve = resolver(errand);
  const requireWelcome = robots(errand, resolve);
  let url = requireSafeUrl(written, { source, ports });
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const addresses = await resolve(url, signal);
    await requireWelcome(url, signal);
    const answer = await exchange(url, addresses, HEADERS, errand, signal);
    try {
      const next = redirectOf(answer, url, errand);
      if (next !== null) {
        answer.close();
        url = next;
        continue;
      }
      requirePage(answer.status, url.host, source);
      const body = addAbortSignal(signal, answer.response) as AsyncIterable<Buffer>;
      const named = answer.response.headers["content-encoding"]?.trim().toLowerCase();
      const coding = CODINGS.find((known) => known === named);
      return {
        stream: coding === undefined ? body : unpack(body, coding),
        filename: safeName(decoded(posix.basename(url.pathname))),
        close: answer.close,
      };
    } catch (error) {
      answer.close();
      throw error;
    }
  }
  throw new IntakeError(
    "too-many-redirects",
    source,
    `the site redirects more than ${limits.redirects} times; expected the file sooner. Download it in a browser, and upload the file.`,
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
