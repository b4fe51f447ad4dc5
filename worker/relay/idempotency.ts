/** What was answered the first time. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What becomes of a request with an `Idempotency-Key`. */
export type Claim =
  | { readonly kind: "new" }
  /** The first one runs still. */
  | { readonly kind: "running" }
  /** The key was used with another body. */
  | { readonly kind: "different" }
  | { readonly kind: "answered"; readonly answer: StoredAnswer };

/** A request that says nothing for so long has died with its machine; the next one may try. */
const ABANDONED_MS = 10 * 60_000;

export function claimKey(sql: SqlStorage, key: string, fingerprint: string, now: number): Claim {
  const [row] = sql
    .exec<{ fingerprint: string; status: number | null; answer: string | null; at: number }>(
      "SELECT fingerprint, status, answer, at FROM idempotency WHERE key = ?",
      key,
    )
    .toArray();
  if (row !== undefined) {
    if (row.fingerprint !== fingerprint) return { kind: "different" };
    if (row.answer !== null) return { kind: "answered", answer: JSON.parse(row.answer) as StoredAnswer };
    if (now - row.at < ABANDONED_MS) return { kind: "running" };
  }
  sql.exec(
    "INSERT INTO idempotency (key, fingerprint, status, answer, at) VALUES (?,?,NULL,NULL,?) ON CONFLICT (key) DO UPDATE SET at = excluded.at",
    key,
    fingerprint,
    now,
  );
  return { kind: "new" };
}

export function storeAnswer(sql: SqlStorage, key: string, answer: StoredAnswer | null): void {
  if (answer === null) sql.exec("DELETE FROM idempotency WHERE key = ? AND answer IS NULL", key);
  else
    sql.exec("UPDATE idempotency SET status = ?, answer = ? WHERE key = ?", answer.status, JSON.stringify(answer), key);
}
