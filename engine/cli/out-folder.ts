import { mkdir, mkdtemp, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CommandError, EXIT } from "./failure.ts";

/**
 * The folder itself if it is there, else the nearest one above it that is.
 * @throws {CommandError} where something on the way is not a folder, and the system's own errors
 */
export async function nearestFolder(path: string): Promise<string> {
  let folder = path;
  for (;;) {
    const found = await stat(folder).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
      throw error;
    });
    if (found?.isDirectory()) return folder;
    if (found) {
      throw new CommandError(
        EXIT.badInput,
        `${folder}: films go into a folder, and this is a file. Choose another with --out.`,
      );
    }
    const parent = dirname(resolve(folder));
    if (parent === resolve(folder)) return folder;
    folder = parent;
  }
}

/** A folder that films can be written to, and what is done with it in the end. */
export interface OutFolder {
  readonly path: string;
  /** Removes the folders that were made for the films, as far as they are empty. */
  removeIfUnused(): Promise<void>;
}

/**
 * Makes the folder that films go into, and proves that it can be written to before any work is done.
 * @throws the system's errors, {@link CommandError}
 */
export async function prepareOutFolder(path: string): Promise<OutFolder> {
  const made: string[] = [];
  const removeIfUnused = async (): Promise<void> => {
    for (const folder of made.toReversed()) {
      try {
        await rmdir(folder);
      } catch {
        return; // It holds a film.
      }
    }
  };
  try {
    // One by one: a recursive mkdir never ends on file systems that deny it by "no such folder", as /proc does.
    for (const folder of await missingFolders(path)) {
      await mkdir(folder);
      made.push(folder);
    }
    await proveWritable(path);
  } catch (error) {
    await removeIfUnused();
    throw error;
  }
  return { path, removeIfUnused };
}

/** @throws the system's errors */
export async function proveWritable(folder: string): Promise<void> {
  await rmdir(await mkdtemp(join(folder, ".jobreel-")));
}

async function missingFolders(path: string): Promise<string[]> {
  const existing = resolve(await nearestFolder(path));
  const missing: string[] = [];
  for (let folder = resolve(path); folder !== existing; folder = dirname(folder)) missing.unshift(folder);
  return missing;
}
