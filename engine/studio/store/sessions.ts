import { randomUUID } from "node:crypto";
import { StudioError } from "../studio-error.ts";
import type { Store } from "./database.ts";

export interface Session {
  readonly id: string;
  readonly taskId: string;
  readonly userId: string;
  readonly taskName: string;
  readonly language: string;
  /** Counts every change of the draft. */
  readonly version: number;
}

/** What a run leaves in a session. As JSON texts: they are handed on far more often than they are looked into. */
export interface SessionWork {
  readonly draft: string | null;
  readonly project: string | null;
}

export interface Sessions {
  /**
   * @param key of the caller's: the session that was made with it before is given again
   * @throws {StudioError} `rate-limited` for a user with too many
   */
  readonly create: (userId: string, taskName: string, language: string, key: string | null) => Session;
  /** The session that was made with a key of the caller's; null for a new key. */
  readonly known: (userId: string, key: string) => Session | null;
  /** @throws {StudioError} `no-session`, also for somebody else's */
  readonly find: (id: string, userId: string) => Session;
  readonly work: (id: string) => SessionWork & { readonly savedMs: number | null };
  /** A new version. To be called in a transaction. */
  readonly save: (id: string, work: SessionWork) => void;
  /** What was asked back, without a new version. To be called in a transaction. */
  readonly keepTalk: (id: string, project: string) => void;
  /** Removes sessions that nobody has touched since and that are not at work. @returns their ids */
  readonly removeUntouched: (beforeMs: number) => string[];
  /** A link to the session, good until then. */
  readonly addClaim: (hash: string, sessionId: string, expiresMs: number) => void;
  /** The session that a link is to; null for one that is not good, or not any more. */
  readonly claimed: (hash: string) => Session | null;
  /** Forgets links that ended before. */
  readonly removeClaims: (beforeMs: number) => void;
}

export function createSessions({ db, transaction }: Store, most: number, now: () => number): Sessions {
  const find = db.prepare("SELECT * FROM sessions WHERE id = ? AND user_id = ?");
  const work = db.prepare("SELECT draft, project, saved_ms FROM sessions WHERE id = ?");
  const save = db.prepare(
    "UPDATE sessions SET draft = ?, project = ?, version = version + 1, saved_ms = ?, updated_ms = ? WHERE id = ?",
  );
  const claimed = db.prepare(
    "SELECT sessions.* FROM claims JOIN sessions ON sessions.id = claims.session_id WHERE hash = ? AND expires_ms > ?",
  );
  const make = (userId: string, taskName: string, language: string): Session => {
    const count = Number(db.prepare("SELECT count(*) AS n FROM sessions WHERE user_id = ?").get(userId)?.n ?? 0);
    if (count >= most) {
      throw new StudioError(
        "rate-limited",
        `You have ${count} sessions; expected at most ${most}. Go on in one of them; they end when nobody uses them.`,
        {
          retryAfterS: 3600,
        },
      );
    }
    const session: Session = { id: randomUUID(), taskId: randomUUID(), userId, taskName, language, version: 0 };
    db.prepare(
      "INSERT INTO sessions (id, task_id, user_id, task_name, language, created_ms, updated_ms) VALUES (?, ?, ?, ?, ?, ?, ?)",
    ).run(session.id, session.taskId, userId, taskName, language, now(), now());
    return session;
  };
  const found = (id: string, userId: string): Session => {
    const row = find.get(id, userId);
    if (row === undefined) {
      throw new StudioError(
        "no-session",
        "There is no such session of yours. Make one by POST /api/tasks/me/with-session/nemo_agent.",
      );
    }
    return sessionOf(row);
  };
  const keyed = db.prepare("SELECT session_id FROM session_keys WHERE user_id = ? AND key = ?");
  const known = (userId: string, key: string): Session | null => {
    const row = keyed.get(userId, key);
    return row === undefined ? null : found(String(row.session_id), userId);
  };
  return {
    known,
    create: (userId, taskName, language, key) =>
      transaction(() => {
        if (key === null) return make(userId, taskName, language);
        const before = known(userId, key);
        if (before !== null) return before;
        const session = make(userId, taskName, language);
        db.prepare("INSERT INTO session_keys (user_id, key, session_id) VALUES (?, ?, ?)").run(userId, key, session.id);
        return session;
      }),
    find: found,
    work(id) {
      const row = work.get(id);
      const savedMs = typeof row?.saved_ms === "number" ? row.saved_ms : null;
      return { draft: text(row?.draft), project: text(row?.project), savedMs };
    },
    save: (id, { draft, project }) => void save.run(draft, project, now(), now(), id),
    keepTalk: (id, project) =>
      void db.prepare("UPDATE sessions SET project = ?, updated_ms = ? WHERE id = ?").run(project, now(), id),
    removeUntouched: (beforeMs) =>
      db
        .prepare(
          "DELETE FROM sessions WHERE updated_ms < ? AND NOT EXISTS (SELECT 1 FROM runs WHERE runs.session_id = sessions.id AND runs.status = 'running') RETURNING id",
        )
        .all(beforeMs)
        .map(({ id }) => String(id)),
    addClaim: (hash, sessionId, expiresMs) =>
      void db
        .prepare("INSERT INTO claims (hash, session_id, expires_ms) VALUES (?, ?, ?)")
        .run(hash, sessionId, expiresMs),
    claimed(hash) {
      const row = claimed.get(hash, now());
      return row === undefined ? null : sessionOf(row);
    },
    removeClaims: (beforeMs) => void db.prepare("DELETE FROM claims WHERE expires_ms < ?").run(beforeMs),
  };
}

function sessionOf(row: Readonly<Record<string, unknown>>): Session {
  return {
    id: String(row.id),
    taskId: String(row.task_id),
    userId: String(row.user_id),
    taskName: String(row.task_name),
    language: String(row.language),
    version: Number(row.version),
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
