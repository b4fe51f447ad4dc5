import { StudioError } from "../studio-error.ts";
import type { Store } from "../store/database.ts";

export interface Balance {
  readonly available: number;
  /** Held for work in progress. */
  readonly frozen: number;
  /** Both together. */
  readonly total: number;
}

/**
 * Who has how many credits. A hold is settled once, by a charge or a release, whatever happens in between: settling it
 * again does nothing. All of it is to be called in a transaction with what it pays for.
 */
export interface Ledger {
  balance(userId: string): Balance;
  grant(userId: string, amount: number, ref: string): void;
  /** @throws {StudioError} `no-credits` */
  hold(userId: string, amount: number, ref: string): void;
  charge(ref: string): void;
  release(ref: string): void;
}

export function createLedger({ db }: Store, now: () => number): Ledger {
  const sums = db.prepare(
    `SELECT coalesce(sum(CASE kind WHEN 'grant' THEN amount WHEN 'charge' THEN -amount ELSE 0 END), 0) AS total,
            coalesce(sum(CASE kind WHEN 'hold' THEN amount WHEN 'charge' THEN -amount WHEN 'release' THEN -amount ELSE 0 END), 0) AS frozen
     FROM ledger WHERE user_id = ?`,
  );
  const insert = db.prepare("INSERT INTO ledger (user_id, kind, amount, ref, at_ms) VALUES (?, ?, ?, ?, ?)");
  const open = db.prepare(
    `SELECT user_id, amount FROM ledger WHERE ref = ? AND kind = 'hold'
     AND NOT EXISTS (SELECT 1 FROM ledger AS settled WHERE settled.ref = ledger.ref AND settled.kind IN ('charge', 'release'))`,
  );
  const balance = (userId: string): Balance => {
    const row = sums.get(userId);
    const total = Number(row?.total ?? 0);
    const frozen = Number(row?.frozen ?? 0);
    return { available: total - frozen, frozen, total };
  };
  const settle = (kind: "charge" | "release", ref: string): void => {
    const held = open.get(ref);
    if (held !== undefined) insert.run(String(held.user_id), kind, Number(held.amount), ref, now());
  };
  return {
    balance,
    grant: (userId, amount, ref) => void insert.run(userId, "grant", amount, ref, now()),
    hold(userId, amount, ref) {
      const { available } = balance(userId);
      if (amount > available) {
        throw new StudioError(
          "no-credits",
          `This takes ${amount} credits, and ${available} are available. Get more credits, or a token of your own, and try again.`,
          { data: { available, needed: amount, bind_id: userId } },
        );
      }
      insert.run(userId, "hold", amount, ref, now());
    },
    charge: (ref) => settle("charge", ref),
    release: (ref) => settle("release", ref),
  };
}
