import { isIP } from "node:net";
import { reservedKind } from "./address.ts";
import type { Errand } from "./errand.ts";
import { IntakeError } from "./errors.ts";
import { hostOf } from "./url.ts";
import { unlessAborted } from "./within.ts";

/** How many of a host's addresses are tried; all of them are checked. */
const MAX_TRIED_ADDRESSES = 8;

/** The addresses at which a host may be asked: checked, at least one. */
export type Resolve = (url: URL, signal: AbortSignal) => Promise<readonly string[]>;

/**
 * Resolves and checks hosts for one errand. A host is asked for once: its robots.txt, its page and any redirect back to
 * it all go where was checked, whatever its name server says the second time (DNS rebinding).
 *
 * @returns a function that throws {IntakeError} `dns`, or `blocked-address` if even one address is not allowed: a name
 * that mixes public and private addresses is set up to be mistaken
 */
export function resolver(errand: Errand): Resolve {
  const checked = new Map<string, readonly string[]>();
  return async (url, signal) => {
    const host = hostOf(url);
    const known = checked.get(host);
    if (known) return known;
    const addresses = isIP(host) === 0 ? await lookUp(host, errand, signal) : [host];
    const blocked = addresses.find((address) => isIP(address) === 0 || !errand.allow(address));
    if (blocked !== undefined) throw blockedAddress(errand.source, host, blocked);
    const tried = addresses.slice(0, MAX_TRIED_ADDRESSES);
    checked.set(host, tried);
    return tried;
  };
}

async function lookUp(host: string, { lookup, source }: Errand, signal: AbortSignal): Promise<readonly string[]> {
  let cause: unknown;
  try {
    const addresses = await unlessAborted(lookup(host), signal);
    if (addresses.length > 0) return addresses;
  } catch (error) {
    signal.throwIfAborted();
    cause = error;
  }
  throw new IntakeError(
    "dns",
    source,
    `no network address was found for the name ${host}; expected the name of a website. Check its spelling and this machine's connection.`,
    { cause },
  );
}

function blockedAddress(source: string, host: string, address: string): IntakeError {
  const kind = reservedKind(address) ?? "not allowed here";
  const received = host === address ? `${host} is ${kind}` : `${host} leads to ${address}, which is ${kind}`;
  return new IntakeError(
    "blocked-address",
    source,
    `${received}; expected a site of the public internet. If it is a site of your own network, save the page as a file and name that.`,
  );
}
