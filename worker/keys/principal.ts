import type { Scope } from "./key.ts";

/** Who asks. */
export interface Principal {
  /** Name of the account's object; a hash, never a token. */
  readonly account: string;
  readonly scope: Scope;
  /** The key's id; null for a bearer of an upstream token, and for the operator. */
  readonly keyId: string | null;
  /** Publishable keys read finished films only. */
  readonly publishable: boolean;
  /** The bearer's own token for the upstream; null where the relay's is used. */
  readonly upstreamToken: string | null;
  /** Origins of web pages that may use the key; null: any. */
  readonly origins: readonly string[] | null;
  /** Films a month; null: any. */
  readonly budget: number | null;
}

/** Why a bearer isn't let in. */
export type Refusal = "unknown_key" | "expired_key" | "revoked_key" | "origin_not_allowed";
