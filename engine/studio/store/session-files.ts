import { StudioError } from "../studio-error.ts";
import type { Store } from "./database.ts";

export type FileKind = "picture" | "clip" | "sound" | "document";

/** A file that is kept, by its content. */
export interface StoredFile {
  /** SHA-256, lower-case hex. */
  readonly hash: string;
  readonly bytes: number;
  readonly kind: FileKind;
  /** Such as "mp4" or "pdf". */
  readonly fileType: string;
  readonly durationS: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly fps: number | null;
}

/** A file as a session knows it. */
export interface SessionFile extends StoredFile {
  readonly filename: string;
}

export interface SessionFiles {
  known(hash: string): StoredFile | null;
  /** To be called in a transaction. @throws {StudioError} `rate-limited` for a session that is full */
  add(sessionId: string, file: SessionFile): void;
  /** In the order in which they came. */
  of(sessionId: string): readonly (SessionFile & { readonly addedMs: number })[];
  /** Whether a session of the user has the file: nobody gets at another's files by their hash. */
  belongs(hash: string, userId: string): boolean;
  /** Forgets files that no session has. @returns their hashes */
  removeUnused(): string[];
}

export function createSessionFiles({ db }: Store, most: number, now: () => number): SessionFiles {
  const known = db.prepare("SELECT * FROM files WHERE hash = ?");
  const of = db.prepare(
    "SELECT files.*, session_files.filename, session_files.added_ms FROM session_files JOIN files USING (hash) WHERE session_id = ? ORDER BY added_ms, session_files.rowid",
  );
  const belongs = db.prepare(
    "SELECT 1 FROM session_files JOIN sessions ON sessions.id = session_files.session_id WHERE hash = ? AND sessions.user_id = ? LIMIT 1",
  );
  return {
    known(hash) {
      const row = known.get(hash);
      return row === undefined ? null : fileOf(row);
    },
    add(sessionId, file) {
      const has = Number(
        db
          .prepare("SELECT count(*) AS n FROM session_files WHERE session_id = ? AND hash <> ?")
          .get(sessionId, file.hash)?.n ?? 0,
      );
      if (has >= most) {
        throw new StudioError(
          "rate-limited",
          `This session has ${has} files; expected at most ${most}. Begin another session for more.`,
        );
      }
      const { hash, bytes, kind, fileType, durationS, width, height, fps, filename } = file;
      db.prepare(
        "INSERT OR IGNORE INTO files (hash, bytes, kind, file_type, duration_s, width, height, fps, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ).run(hash, bytes, kind, fileType, durationS, width, height, fps, now());
      db.prepare(
        "INSERT INTO session_files (session_id, hash, filename, added_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET filename = excluded.filename, added_ms = excluded.added_ms",
      ).run(sessionId, hash, filename, now());
      db.prepare("UPDATE sessions SET updated_ms = ? WHERE id = ?").run(now(), sessionId);
    },
    of: (sessionId) =>
      of
        .all(sessionId)
        .map((row) => ({ ...fileOf(row), filename: String(row.filename), addedMs: Number(row.added_ms) })),
    belongs: (hash, userId) => belongs.get(hash, userId) !== undefined,
    removeUnused: () =>
      db
        .prepare(
          "DELETE FROM files WHERE NOT EXISTS (SELECT 1 FROM session_files WHERE session_files.hash = files.hash) RETURNING hash",
        )
        .all()
        .map(({ hash }) => String(hash)),
  };
}

type Row = Readonly<Record<string, unknown>>;

function fileOf(row: Row): StoredFile {
  return {
    hash: String(row.hash),
    bytes: Number(row.bytes),
    kind: String(row.kind) as FileKind,
    fileType: String(row.file_type),
    durationS: numberOrNull(row.duration_s),
    width: numberOrNull(row.width),
    height: numberOrNull(row.height),
    fps: numberOrNull(row.fps),
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
