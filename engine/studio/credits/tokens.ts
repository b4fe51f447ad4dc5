import { randomUUID } from "node:crypto";
import { newToken, type Secret } from "../secret.ts";
import { StudioError } from "../studio-error.ts";
import type { Store } from "../store/database.ts";
import type { Ledger } from "./ledger.ts";

export interface User {
  readonly id: string;
  readonly kind: "anonymous" | "operator";
}

export interface IssuedToken {
  readonly token: string;
  readonly userId: string;
  readonly credits: number;
  /** ms since 1970; null: it does not expire. */
  readonly expiresMs: number | null;
}

/** What a new anonymous token comes with. */
export const ANONYMOUS_CREDITS = 100;
const DAY_MS = 86_400_000;

export interface Tokens {
  /** @throws {StudioError} `rate-limited` */
  anonymous(clientId: string, ip: string): IssuedToken;
  /** A token that an operator hands out. */
  operator(name: string, credits: number, expiresMs: number | null): IssuedToken;
  /** @throws {StudioError} `unauthorised` */
  userOf(token: string | null): User;
  list(): readonly {
    readonly userId: string;
    readonly name: string;
    readonly createdMs: number;
    readonly expiresMs: number | null;
    readonly revoked: boolean;
  }[];
  /** @returns how many were revoked */
  revoke(userId: string): number;
}

export interface TokenRules {
  readonly tokenMs: number;
  readonly perIpPerDay: number;
}

export function createTokens(
  store: Store,
  ledger: Ledger,
  secret: Secret,
  rules: TokenRules,
  now: () => number,
): Tokens {
  const { db, transaction } = store;
  const issue = (userId: string, credits: number, expiresMs: number | null, ipHash: string | null): IssuedToken => {
    const token = newToken("nmv_usr");
    const hash = secret.hash(token);
    db.prepare("INSERT INTO tokens (hash, user_id, created_ms, expires_ms, ip_hash) VALUES (?, ?, ?, ?, ?)").run(
      hash,
      userId,
      now(),
      expiresMs,
      ipHash,
    );
    ledger.grant(userId, credits, `token:${hash}`);
    return { token, userId, credits, expiresMs };
  };
  const addUser = (kind: User["kind"], name: string): string => {
    const id = `usr_${randomUUID()}`;
    db.prepare("INSERT INTO users (id, kind, name, created_ms) VALUES (?, ?, ?, ?)").run(id, kind, name, now());
    return id;
  };
  const find = db.prepare(
    "SELECT users.id, users.kind, tokens.expires_ms, tokens.revoked_ms FROM tokens JOIN users ON users.id = tokens.user_id WHERE tokens.hash = ?",
  );
  return {
    anonymous: (clientId, ip) =>
      transaction(() => {
        const clientHash = secret.hash(`client ${clientId}`);
        const ipHash = secret.hash(`ip ${ip}`);
        const known = db.prepare("SELECT user_id FROM clients WHERE client_hash = ?").get(clientHash);
        const userId = known === undefined ? null : String(known.user_id);
        if (userId !== null) {
          const last = db.prepare("SELECT max(created_ms) AS last FROM tokens WHERE user_id = ?").get(userId);
          const waitMs = Number(last?.last ?? 0) + rules.tokenMs - now();
          if (waitMs > 0) throw oneAClient(waitMs);
        }
        requireRoom(
          Number(
            db
              .prepare("SELECT count(*) AS n FROM tokens WHERE ip_hash = ? AND created_ms > ?")
              .get(ipHash, now() - DAY_MS)?.n ?? 0,
          ),
          rules,
        );
        const owner = userId ?? addUser("anonymous", "");
        if (userId === null)
          db.prepare("INSERT INTO clients (client_hash, user_id) VALUES (?, ?)").run(clientHash, owner);
        return issue(owner, ANONYMOUS_CREDITS, now() + rules.tokenMs, ipHash);
      }),
    operator: (name, credits, expiresMs) =>
      transaction(() => issue(addUser("operator", name), credits, expiresMs, null)),
    userOf(token) {
      const row = token === null ? undefined : find.get(secret.hash(token));
      if (row === undefined) throw unauthorised("no known token");
      if (row.revoked_ms !== null) throw unauthorised("a token that was revoked");
      if (row.expires_ms !== null && Number(row.expires_ms) <= now()) throw unauthorised("a token that has expired");
      return { id: String(row.id), kind: row.kind === "operator" ? "operator" : "anonymous" };
    },
    list: () =>
      db
        .prepare(
          "SELECT users.id, users.name, tokens.created_ms, tokens.expires_ms, tokens.revoked_ms FROM tokens JOIN users ON users.id = tokens.user_id WHERE users.kind = 'operator' ORDER BY tokens.created_ms",
        )
        .all()
        .map((row) => ({
          userId: String(row.id),
          name: String(row.name),
          createdMs: Number(row.created_ms),
          expiresMs: row.expires_ms === null ? null : Number(row.expires_ms),
          revoked: row.revoked_ms !== null,
        })),
    revoke: (userId) =>
      Number(
        db.prepare("UPDATE tokens SET revoked_ms = ? WHERE user_id = ? AND revoked_ms IS NULL").run(now(), userId)
          .changes,
      ),
  };
}

function requireRoom(issued: number, { perIpPerDay }: TokenRules): void {
  if (issued < perIpPerDay) return;
  throw new StudioError(
    "rate-limited",
    `Your address has got ${issued} anonymous tokens within a day; expected at most ${perIpPerDay}. Use one of them, ask the operator for a token, or try again tomorrow.`,
    { retryAfterS: DAY_MS / 1000 },
  );
}

function oneAClient(waitMs: number): StudioError {
  const days = Math.ceil(waitMs / DAY_MS);
  return new StudioError(
    "rate-limited",
    `This client id has got its anonymous token already, and gets the next in ${days} ${days === 1 ? "day" : "days"}. Use the token you have.`,
    { retryAfterS: Math.ceil(waitMs / 1000) },
  );
}

function unauthorised(what: string): StudioError {
  return new StudioError(
    "unauthorised",
    `The request has ${what}; expected the header "Authorization: Bearer <token>" with a valid one. Get a token by POST /api/auth/anonymous-token, or ask the operator.`,
  );
}
