import { randomId } from "./secrets.ts";

/** What a key's bearer may do: look, make and change films, mint keys. Each holds those before it. */
export const SCOPES = ["read", "make", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** `jrk_` keys are secret; `jrp_` keys may stand in a web page: they read and embed, and nothing else. */
export type KeyKind = "secret" | "publishable";
const PREFIX = { secret: "jrk", publishable: "jrp" } as const;

/** A relay key as its bearer holds it: `jrk_<account>_<id>_<secret>`. */
export interface Key {
  readonly kind: KeyKind;
  readonly account: string;
  readonly id: string;
  readonly secret: string;
}

const KEY = /^(jrk|jrp)_([0-9a-z]{16})_([0-9a-z]{12})_([0-9a-z]{52})$/;

/** Null for what isn't a relay key. */
export function parseKey(text: string): Key | null {
  const [, prefix, account, id, secret] = KEY.exec(text) ?? [];
  if (account === undefined || id === undefined || secret === undefined) return null;
  return { kind: prefix === PREFIX.secret ? "secret" : "publishable", account, id, secret };
}

export function printKey({ kind, account, id, secret }: Key): string {
  return `${PREFIX[kind]}_${account}_${id}_${secret}`;
}

/** A key of 260 bits for an account; a new account without one. */
export function newKey(kind: KeyKind, account: string = randomId(16)): Key {
  return { kind, account, id: randomId(12), secret: randomId(52) };
}

/** Whether scopes allow what asks for one: "admin" makes, and "make" reads. */
export function allows(held: Scope, asked: Scope): boolean {
  return SCOPES.indexOf(held) >= SCOPES.indexOf(asked);
}
