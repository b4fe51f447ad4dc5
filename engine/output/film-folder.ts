import { randomUUID } from "node:crypto";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A folder that appears whole or not at all. */
export interface FilmFolder {
  /** Where files are written for now. */
  readonly working: string;
  /** Puts the finished folder in its place, over an earlier one. */
  commit(): Promise<void>;
  /** Removes what was written. Does nothing after `commit`. */
  discard(): Promise<void>;
}

/**
 * Opens a folder beside its final place, so that taking the place is a rename on the same disk.
 * @param path the final place; folders above it are made
 */
export async function openFilmFolder(path: string): Promise<FilmFolder> {
  const parent = dirname(path);
  await mkdir(parent, { recursive: true });
  const working = join(parent, `.jobreel-${randomUUID()}`);
  await mkdir(working);
  let done = false;
  return {
    working,
    commit: async () => {
      const earlier = `${working}-earlier`;
      const moved = await moveAway(path, earlier);
      try {
        await rename(working, path);
      } catch (error) {
        if (moved) await rename(earlier, path);
        throw error;
      }
      done = true;
      if (moved) await rm(earlier, { recursive: true, force: true });
    },
    discard: async () => {
      if (!done) await rm(working, { recursive: true, force: true });
    },
  };
}

async function moveAway(path: string, to: string): Promise<boolean> {
  try {
    await rename(path, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}
