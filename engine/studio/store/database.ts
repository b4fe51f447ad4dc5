import { DatabaseSync } from "node:sqlite";
import { SCHEMA, SCHEMA_VERSION } from "./schema.ts";

/** The studio's one database; everything that it knows and that must survive is in it. */
export interface Store {
  readonly db: DatabaseSync;
  /** Does all of it or nothing. Not to be nested; nothing in it may wait. */
  transaction<T>(work: () => T): T;
  close(): void;
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
    `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${BUSY_MS}; PRAGMA foreign_keys = ON;`,
  );
  const found = Number(db.prepare("PRAGMA user_version").get()?.user_version ?? 0);
  if (found > SCHEMA_VERSION) {
    db.close();
    throw new Error(
      `${path} was made by a later jobreel (version ${found}; this one knows ${SCHEMA_VERSION}). Update jobreel, or name another folder with --data.`,
    );
  }
  const transaction = <T>(work: () => T): T => {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      db.exec("ROLLBACK");
      throw error;
    }
  };
  if (found < SCHEMA_VERSION) {
    transaction(() => {
      db.exec(SCHEMA);
      db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    });
  }
  return { db, transaction, close: () => db.close() };
}
