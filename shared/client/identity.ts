import type { ClientOptions } from "./client.ts";
import { checkedToken, type Settings } from "./settings.ts";

/** Who the client is upstream. The only part of a client that changes with time. */
export interface Identity {
  /** Whether the token is the user's own, and is never replaced. */
  readonly own: boolean;
  /** A secret; null as long as none is needed. */
  token: string | null;
  clientId: string;
  /** The user's id upstream, once an answer told it: registration links bind to it. */
  userId: string | null;
  /** Every token that was ever in use here: none of them may be told. */
  readonly secrets: Set<string>;
}

/** @throws {NemoError} `bad_input` if a token can't be one */
export function identityOf(options: ClientOptions, settings: Settings): Identity {
  const own = checkedToken(options.token, "token", settings.language);
  const token = own ?? checkedToken(options.anonymousToken, "anonymousToken", settings.language);
  const clientId = options.clientId?.trim() ?? "";
  return {
    own: own !== null,
    token,
    clientId: /^[\w-]{1,100}$/.test(clientId) ? clientId : settings.randomId(),
    userId: null,
    secrets: new Set(token === null ? [] : [token]),
  };
}
