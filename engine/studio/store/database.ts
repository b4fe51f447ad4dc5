import { DatabaseSync } from "node:sqlite";
import { MIGRATIONS } from "./schema.ts";

/** The studio's one database; everything that it knows and that must survive is in it. */
export interface Store {
  readonly db: DatabaseSync;
  /** Does all of it or nothing. Not to be nested; nothing in it may wait. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
}

/** How long a writer waits for another process, such as `jobreel tokens add`, ms. */
const BUSY_MS = 5_000;

/**
 * Opens the database, and makes it if it isn't there.
 * @throws for one of a later version of jobreel, and the system's errors
 */
export function openStore(path: string): Store {
  const db = new DatabaseSync(path);
  // A commit that was told to somebody survives also a power cut.
  db.exec(
    `PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;`,
  );
  const transaction = <T>(work: () => T): T => {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      try {
        db.exec("ROLLBACK");
      } catch {
        // SQLite has done that by itself, as where the disk is full: what is told is why.
      }
      throw error;
    }
  };
  try {
    // Read within the transaction: of two processes that open an old database at once, one brings it up to date.
    transaction(() => {
      const seen = Number(db.prepare("PRAGMA user_version").get()?.user_version ?? 0);
      const known = MIGRATIONS.length;
      if (seen > known) {
        throw new Error(
          `${path} was made by a later jobreel (version ${seen}; this one knows ${known}). Update jobreel, or name another folder with --data.`,
        );
      }
      if (seen === known) return;
      for (const migration of MIGRATIONS.slice(seen)) db.exec(migration);
      db.exec(`PRAGMA user_version = ${known}`);
    });
  } catch (error) {
    db.close();
    throw error;
  }
  return { db, transaction, close: () => db.close() };
}
