import { readBody } from "./body.ts";
import type { Errand } from "./errand.ts";
import { IntakeError, SAVE_INSTEAD } from "./errors.ts";
import { exchange, type Exchange } from "./exchange.ts";
import { redirectOf } from "./redirect.ts";
import type { Resolve } from "./resolve.ts";
import { isWelcome } from "./robots-rules.ts";
import { within } from "./within.ts";

/** @throws {IntakeError} if the site does not want the page read */
export type RequireWelcome = (page: URL, signal: AbortSignal) => Promise<void>;

/**
 * Asks sites whether their pages may be read, each site once an errand, by RFC 9309: rules bind; no file (4xx), too many
 * redirects or one that may not be followed is a yes; a server that fails (5xx) or gives no answer is a no.
 *
 * @returns a function that throws {IntakeError} `robots`, `robots-unavailable`, and all that a page's request throws
 */
export function robots(errand: Errand, resolve: Resolve): RequireWelcome {
  const files = new Map<string, string>();
  return async (page, signal) => {
    let file = files.get(page.origin);
    if (file === undefined) {
      file = await fetchRobots(page, errand, resolve, signal);
      files.set(page.origin, file);
    }
    if (isWelcome(file, page)) return;
    throw new IntakeError(
      "robots",
      errand.source,
      `the robots.txt of ${page.host} asks programs not to read this page; expected one that they may read. ${SAVE_INSTEAD}.`,
    );
  };
}

async function fetchRobots(page: URL, errand: Errand, resolve: Resolve, parent: AbortSignal): Promise<string> {
  const { limits, source } = errand;
  const late = (): IntakeError =>
    unavailable(source, page, `${page.host} has not given it within ${limits.robotsMs / 1000} s`);
  return within(limits.robotsMs, parent, late, async (signal) => {
    let url = new URL("/robots.txt", page);
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const addresses = await resolve(url, signal);
      const answer = await exchange(url, addresses, { Accept: "text/plain, */*;q=0.5" }, errand, signal);
      try {
        const next = await followable(answer, url, errand, resolve, signal);
        if (next === "no") return "";
        if (next === null) return await rulesOf(answer, page, errand, signal);
        url = next;
      } finally {
        answer.close();
      }
    }
    return "";
  });
}

/** Where a robots.txt has gone; "no" if that may not be asked; null if this is it. */
async function followable(
  answer: Exchange,
  url: URL,
  errand: Errand,
  resolve: Resolve,
  signal: AbortSignal,
): Promise<URL | "no" | null> {
  try {
    const next = redirectOf(answer, url, errand);
    if (next !== null) await resolve(next, signal);
    return next;
  } catch (error) {
    if (error instanceof IntakeError && !signal.aborted) return "no";
    throw error;
  }
}

async function rulesOf(
  { status, response }: Exchange,
  page: URL,
  { source, limits }: Errand,
  signal: AbortSignal,
): Promise<string> {
  if (status >= 500) throw unavailable(source, page, `${page.host} answered ${status} when asked for it`);
  if (status !== 200) return "";
  try {
    const bytes = await readBody(response, { source, limitBytes: limits.robotsBytes, beyond: "cut" }, signal);
    const text = new TextDecoder().decode(bytes);
    // A rule that is cut in half is another rule.
    return bytes.length < limits.robotsBytes
      ? text
      : text.slice(0, Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1);
  } catch (error) {
    if (signal.aborted) throw error;
    throw unavailable(source, page, `what ${page.host} gave for it is damaged`, error);
  }
}

function unavailable(source: string, page: URL, received: string, cause?: unknown): IntakeError {
  return new IntakeError(
    "robots-unavailable",
    source,
    `whether programs may read ${page.host} is unknown, as its robots.txt cannot be had: ${received}; expected the file, or 404 where there is none. Try again later. ${SAVE_INSTEAD}.`,
    { cause },
  );
}
