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
  /** @throws {StudioError} `rate-limited` for a user with too many */
  create(userId: string, taskName: string, language: string): Session;
  /** @throws {StudioError} `no-session`, also for somebody else's */
  find(id: string, userId: string): Session;
  work(id: string): SessionWork & { readonly savedMs: number | null };
  /** A new version. To be called in a transaction. */
  save(id: string, work: SessionWork): void;
  /** What was asked back, without a new version. To be called in a transaction. */
  keepTalk(id: string, project: string): void;
  /** Removes sessions that nobody has touched since. @returns their ids */
  removeUntouched(beforeMs: number): string[];
  addClaim(hash: string, sessionId: string, expiresMs: number): void;
}

export function createSessions({ db }: Store, most: number, now: () => number): Sessions {
  const find = db.prepare("SELECT * FROM sessions WHERE id = ? AND user_id = ?");
  const work = db.prepare("SELECT draft, project, saved_ms FROM sessions WHERE id = ?");
  const save = db.prepare(
    "UPDATE sessions SET draft = ?, project = ?, version = version + 1, saved_ms = ?, updated_ms = ? WHERE id = ?",
  );
  return {
    create(userId, taskName, language) {
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
    },
    find(id, userId) {
      const row = find.get(id, userId);
      if (row === undefined) {
        throw new StudioError(
          "no-session",
          "There is no such session of yours. Make one by POST /api/tasks/me/with-session/nemo_agent.",
        );
      }
      return {
        id,
        taskId: String(row.task_id),
        userId,
        taskName: String(row.task_name),
        language: String(row.language),
        version: Number(row.version),
      };
    },
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
        .prepare("DELETE FROM sessions WHERE updated_ms < ? RETURNING id")
        .all(beforeMs)
        .map(({ id }) => String(id)),
    addClaim: (hash, sessionId, expiresMs) =>
      void db
        .prepare("INSERT INTO claims (hash, session_id, expires_ms) VALUES (?, ?, ?)")
        .run(hash, sessionId, expiresMs),
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
