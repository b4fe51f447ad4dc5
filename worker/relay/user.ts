import { DurableObject } from "cloudflare:workers";
import type { Settings } from "../settings.ts";
import type { KeyKind, Scope } from "../keys/key.ts";
import type { Refusal } from "../keys/principal.ts";
import { sameText } from "../keys/secrets.ts";
import { type Claim, claimKey, type StoredAnswer, storeAnswer } from "./idempotency.ts";
import { monthOf, type Quota } from "./quota.ts";

/*
 * Storage of an account (SQLite; all times in ms since 1970):
 *
 *   keys        id · kind · hash (HMAC of the secret) · scope · name · origins (JSON, null: any) · budget (films a month,
 *               null: any) · created · expires (null: never) · revoked (null: not)
 *   videos      id · created · kind ("video" or "session") · title; the index of what the account has; newest first
 *   used        month ("2026-11") · key ("" for upstream tokens) · films
 *   idempotency key · fingerprint · status (null while its request runs) · answer (JSON) · at; kept for a day
 *   client      id: the X-Client-Id with which this account gets anonymous upstream tokens; token (sealed)
 */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS keys (id TEXT PRIMARY KEY, kind TEXT NOT NULL, hash TEXT NOT NULL, scope TEXT NOT NULL,
  name TEXT NOT NULL, origins TEXT, budget INTEGER, created INTEGER NOT NULL, expires INTEGER, revoked INTEGER);
CREATE TABLE IF NOT EXISTS videos (id TEXT PRIMARY KEY, created INTEGER NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS videos_by_age ON videos (created DESC, id DESC);
CREATE TABLE IF NOT EXISTS used (month TEXT NOT NULL, key TEXT NOT NULL, films INTEGER NOT NULL, PRIMARY KEY (month, key));
CREATE TABLE IF NOT EXISTS idempotency (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, status INTEGER, answer TEXT, at INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS client (id TEXT NOT NULL, token TEXT);
`;

/** What is told of a key; never its secret. */
export interface KeyRecord {
  readonly id: string;
  readonly kind: KeyKind;
  readonly scope: Scope;
  readonly name: string;
  readonly origins: readonly string[] | null;
  /** Films a month; null: as many as the upstream makes. */
  readonly budget: number | null;
  readonly created: number;
  readonly expires: number | null;
  readonly revoked: number | null;
}

export type Verified = { readonly record: KeyRecord } | { readonly refused: Refusal };

export interface IndexEntry {
  readonly id: string;
  readonly created: number;
  readonly kind: "video" | "session";
  readonly title: string;
}

/** Entries of a page of a list. */
const MOST_KEYS = 100;
const DAY_MS = 86_400_000;

/** An account: its keys, what it has made and what it may still make. */
export class UserObject extends DurableObject<Settings> {
  readonly #sql: SqlStorage;

  constructor(ctx: DurableObjectState, env: Settings) {
    super(ctx, env);
    this.#sql = ctx.storage.sql;
    this.#sql.exec(SCHEMA);
  }

  addKey(record: KeyRecord, hash: string): { readonly added: boolean } {
    const { n } = this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM keys WHERE revoked IS NULL").one();
    if (n >= MOST_KEYS) return { added: false };
    this.#sql.exec(
      "INSERT INTO keys (id, kind, hash, scope, name, origins, budget, created, expires, revoked) VALUES (?,?,?,?,?,?,?,?,?,NULL)",
      record.id,
      record.kind,
      hash,
      record.scope,
      record.name,
      record.origins === null ? null : JSON.stringify(record.origins),
      record.budget,
      record.created,
      record.expires,
    );
    return { added: true };
  }

  /** @param now ms since 1970 */
  verify(id: string, hash: string, now: number): Verified {
    const [row] = this.#sql.exec<KeyRow>("SELECT * FROM keys WHERE id = ?", id).toArray();
    if (row === undefined || !sameText(row.hash, hash)) return { refused: "unknown_key" };
    if (row.revoked !== null) return { refused: "revoked_key" };
    if (row.expires !== null && row.expires <= now) return { refused: "expired_key" };
    return { record: recordOf(row) };
  }

  listKeys(): readonly KeyRecord[] {
    return this.#sql.exec<KeyRow>("SELECT * FROM keys ORDER BY created DESC, id").toArray().map(recordOf);
  }

  /** @returns false if there is no such key */
  revokeKey(id: string, now: number): boolean {
    return this.#sql.exec("UPDATE keys SET revoked = coalesce(revoked, ?) WHERE id = ?", now, id).rowsWritten > 0;
  }

  /** Lets a key end soon, once another has taken its place. */
  expireKey(id: string, at: number): void {
    this.#sql.exec("UPDATE keys SET expires = min(coalesce(expires, ?), ?) WHERE id = ?", at, at, id);
  }

  /** Counts a film against the key's month, unless the month is used up. */
  spend(keyId: string | null, budget: number | null, now: number): Quota {
    const month = monthOf(now);
    const key = keyId ?? "";
    const [row] = this.#sql
      .exec<{ films: number }>("SELECT films FROM used WHERE month = ? AND key = ?", month, key)
      .toArray();
    const films = row?.films ?? 0;
    if (budget !== null && films >= budget) return { granted: false, limit: budget, remaining: 0 };
    this.#sql.exec(
      "INSERT INTO used (month, key, films) VALUES (?,?,1) ON CONFLICT (month, key) DO UPDATE SET films = films + 1",
      month,
      key,
    );
    return { granted: true, limit: budget, remaining: budget === null ? null : budget - films - 1 };
  }

  /** Takes back what {@link spend} counted for a film that was never begun. */
  refund(keyId: string | null, now: number): void {
    this.#sql.exec("UPDATE used SET films = max(0, films - 1) WHERE month = ? AND key = ?", monthOf(now), keyId ?? "");
  }

  index(entry: IndexEntry): void {
    this.#sql.exec(
      "INSERT INTO videos (id, created, kind, title) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE SET title = excluded.title",
      entry.id,
      entry.created,
      entry.kind,
      entry.title,
    );
  }

  unindex(id: string): void {
    this.#sql.exec("DELETE FROM videos WHERE id = ?", id);
  }

  /** Newest first, those before `before` (the last entry of the page before). */
  list(kind: IndexEntry["kind"], before: { created: number; id: string } | null, limit: number): readonly IndexEntry[] {
    const { created, id } = before ?? { created: Number.MAX_SAFE_INTEGER, id: "" };
    return this.#sql
      .exec<{ id: string; created: number; kind: IndexEntry["kind"]; title: string }>(
        "SELECT * FROM videos WHERE kind = ? AND (created < ? OR (created = ? AND id < ?)) ORDER BY created DESC, id DESC LIMIT ?",
        kind,
        created,
        created,
        id,
        limit,
      )
      .toArray();
  }

  /** Begins a request with an idempotency key, or tells what became of the one before. */
  claim(key: string, fingerprint: string, now: number): Claim {
    this.#sql.exec("DELETE FROM idempotency WHERE at < ?", now - DAY_MS);
    return claimKey(this.#sql, key, fingerprint, now);
  }

  /** @param answer null if the request came to nothing and may be tried again */
  settle(key: string, answer: StoredAnswer | null): void {
    storeAnswer(this.#sql, key, answer);
  }

  /** The account's own client id towards the upstream, made once and kept. */
  clientId(): string {
    const [row] = this.#sql.exec<{ id: string }>("SELECT id FROM client").toArray();
    if (row !== undefined) return row.id;
    const id = crypto.randomUUID();
    this.#sql.exec("INSERT INTO client (id, token) VALUES (?, NULL)", id);
    return id;
  }

  /** The anonymous upstream token that was kept, sealed; null if there is none. */
  sealedToken(): string | null {
    const [row] = this.#sql.exec<{ token: string | null }>("SELECT token FROM client").toArray();
    return row?.token ?? null;
  }

  keepToken(sealed: string | null): void {
    this.clientId();
    this.#sql.exec("UPDATE client SET token = ?", sealed);
  }
}

type KeyRow = {
  id: string;
  kind: KeyKind;
  hash: string;
  scope: Scope;
  name: string;
  origins: string | null;
  budget: number | null;
  created: number;
  expires: number | null;
  revoked: number | null;
};

function recordOf({ id, kind, scope, name, budget, created, expires, revoked, origins }: KeyRow): KeyRecord {
  const plain = { id, kind, scope, name, budget, created, expires, revoked };
  return { ...plain, origins: origins === null ? null : (JSON.parse(origins) as string[]) };
}
