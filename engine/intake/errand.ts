import { lookup } from "node:dns/promises";
import type { SecureContextOptions } from "node:tls";
import { VERSION } from "../../shared/version.ts";
import { isPublicAddress } from "./address.ts";
import { DEFAULT_LIMITS, type IntakeLimits } from "./limits.ts";
import { shown } from "./url.ts";

/** All addresses of a host, IPv4 and IPv6, best first. It may reject, also with the system's own errors. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

export interface FetchOptions {
  /** Cancels: the fetch rejects with the signal's reason, and its connection is closed. */
  readonly signal?: AbortSignal | undefined;
  /** For the `User-Agent` header. The site's robots.txt is always read as `jobreel`. */
  readonly userAgent?: string;
  /** The system's resolver unless given. */
  readonly lookup?: Lookup;
  /** Which addresses may be connected to: {@link isPublicAddress} unless given. */
  readonly allow?: (address: string) => boolean;
  /** Only 443 unless given. */
  readonly ports?: readonly number[];
  /** Whom to trust, in place of the authorities that Node trusts. That certificates are checked cannot be turned off. */
  readonly tls?: Pick<SecureContextOptions, "ca">;
  readonly limits?: Partial<IntakeLimits>;
}

/** One fetch, with all that was left open decided. */
export interface Errand extends Required<Omit<FetchOptions, "signal" | "limits">> {
  /** The address for messages, see {@link shown}. */
  readonly source: string;
  readonly limits: IntakeLimits;
}

export function errandOf(url: string, options: FetchOptions): Errand {
  return {
    source: shown(url),
    userAgent: options.userAgent ?? `jobreel/${VERSION} (+https://www.npmjs.com/package/jobreel)`,
    lookup: options.lookup ?? systemLookup,
    allow: options.allow ?? isPublicAddress,
    ports: options.ports ?? [443],
    tls: options.tls ?? {},
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
}

/** By the system and not by DNS alone, so that a name means here what it means to the browser beside it. */
async function systemLookup(hostname: string): Promise<readonly string[]> {
  return (await lookup(hostname, { all: true })).map(({ address }) => address);
}
