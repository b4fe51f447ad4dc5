import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import { request, type RequestOptions } from "node:https";
import { isIP, type LookupFunction, type TcpNetConnectOpts } from "node:net";
import type { Errand } from "./errand.ts";
import { IntakeError, SAVE_INSTEAD } from "./errors.ts";
import { hostOf } from "./url.ts";
import { within } from "./within.ts";

/** Of an answer's head; security policies and cookies make some long. */
const MAX_HEAD_BYTES = 64 * 1024;
/** How long one of a host's addresses may take to connect before the next is tried; Node's 250 ms is short of a slow link. */
const NEXT_ADDRESS_MS = 1_000;

/** An answer whose body is yet to be read. */
export interface Exchange {
  readonly status: number;
  readonly response: IncomingMessage;
  /** Ends the connection, whatever state it is in. */
  close(): void;
}

/**
 * One GET over a connection of its own to one of these addresses, and to no other: the host's name goes into the
 * certificate check and the headers, and is not resolved again. Proxies of the environment are not used, as they
 * would resolve it.
 *
 * @throws {IntakeError} `unreachable`, `tls`, `bad-response` or `too-slow`
 */
export async function exchange(
  url: URL,
  addresses: readonly string[],
  headers: OutgoingHttpHeaders,
  errand: Errand,
  signal: AbortSignal,
): Promise<Exchange> {
  const { source, limits } = errand;
  const late = (): IntakeError =>
    new IntakeError(
      "too-slow",
      source,
      `${url.host} has not answered within ${limits.headMs / 1000} s; expected an answer sooner. Try again later. ${SAVE_INSTEAD}.`,
    );
  const options: RequestOptions & TcpNetConnectOpts = {
    ...hostAndPort(url),
    path: url.pathname + url.search,
    headers: { Host: url.host, "User-Agent": errand.userAgent, ...headers },
    agent: false,
    lookup: pinned(addresses),
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: NEXT_ADDRESS_MS,
    ca: errand.tls.ca,
    // Said, so that NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment does not change it.
    rejectUnauthorized: true,
    maxHeaderSize: MAX_HEAD_BYTES,
  };
  return within(limits.headMs, signal, late, (headSignal) => answerTo({ ...options, signal: headSignal }, url, source));
}

function hostAndPort(url: URL): { readonly host: string; readonly port: number; readonly servername: string } {
  const host = hostOf(url);
  // RFC 6066: a server's name is sent without a final dot, and an address is not a name.
  const servername = isIP(host) === 0 ? host.replace(/\.$/u, "") : "";
  return { host, port: url.port === "" ? 443 : Number(url.port), servername };
}

async function answerTo(options: RequestOptions, url: URL, source: string): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) =>
      resolve({
        status: response.statusCode ?? 0,
        response,
        close() {
          response.destroy();
          asked.destroy();
        },
      }),
    );
    // Once there is an answer, whoever reads its body learns of what happens to it, and this has no effect.
    asked.on("error", (error) => reject(failureOf(error, url, source)));
    asked.end();
  });
}

/** In the place of a resolver: gives what was checked, whatever is asked for. */
function pinned(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_, options, callback) => {
    const [first] = answers;
    if (options.all === true || first === undefined) callback(null, answers);
    else callback(null, first.address, first.family);
  };
}

const TLS_FAILURE =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_|INVALID_|PATH_|EPROTO$)/u;

function failureOf(error: Error & { code?: unknown }, url: URL, source: string): IntakeError {
  const code = typeof error.code === "string" ? error.code : "";
  const why = code === "" ? "" : ` (${code})`;
  if (TLS_FAILURE.test(code)) {
    return new IntakeError(
      "tls",
      source,
      `the connection to ${url.host} is not secure${why}; expected a valid certificate for that name. Check the spelling of the address and this machine's date. If a browser opens it, save the page as a file and name that.`,
      { cause: error },
    );
  }
  if (code.startsWith("HPE_")) {
    return new IntakeError(
      "bad-response",
      source,
      `${url.host} gave an answer that is not HTTP${why}; expected a web page. ${SAVE_INSTEAD}.`,
      { cause: error },
    );
  }
  return new IntakeError(
    "unreachable",
    source,
    `${url.host} cannot be reached${why}; expected a website there. Check the address and this machine's connection, or try again later.`,
    { cause: error },
  );
}
