import { DatabaseSync } from "node:sqlite";

/** Keeps other studios out of a data folder, until it is let go or the process ends, however it ends. */
export interface FolderLock {
  release(): void;
}

/**
 * @param path a file of its own; SQLite's locks are the system's, which a crash lets go of
 * @throws where another studio has the folder
 */
export function lockFolder(path: string): FolderLock {
  const db = new DatabaseSync(path);
  try {
    db.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (error) {
    db.close();
    throw new Error(
      `Another studio uses the folder of ${path}; two would undo each other's work. End it, or name another folder with --data.`,
      { cause: error },
    );
  }
  return { release: () => db.close() };
}
