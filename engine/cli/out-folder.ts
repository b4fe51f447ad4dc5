import { mkdir, mkdtemp, rmdir, stat, statfs } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CommandError, EXIT, explain } from "./failure.ts";

/** What the largest film takes, twice: it is copied once while its index is moved to its front. */
const MIN_FREE_BYTES = 20_000_000;

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
    await requireSpace(path);
  } catch (error) {
    await removeIfUnused();
    throw unusable(path, error);
  }
  return { path, removeIfUnused };
}

function unusable(path: string, error: unknown): unknown {
  if (error instanceof CommandError || !(error instanceof Error)) return error;
  const { sentence, exitCode } = explain(error, path);
  if (exitCode === EXIT.failed) return new CommandError(exitCode, sentence);
  const why = REFUSALS[code(error) ?? ""] ?? "the system refuses it";
  const refusal = new CommandError(
    exitCode,
    `${path}: films can't be written to this folder: ${why}. Choose another with --out.`,
  );
  refusal.cause = error;
  return refusal;
}

/** What the system's refusals mean here. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: "you have no permission to",
  EPERM: "it is not permitted",
  EROFS: "its disk is read-only",
  // Of file systems where nobody can make anything, such as /proc.
  ENOENT: "no folder can be made there",
  ENOTDIR: "a part of this path is a file",
  EEXIST: "this exists already and is not a folder",
  ENAMETOOLONG: "this path is too long",
  ELOOP: "its links lead in a circle",
};

function code(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** @throws {CommandError} where the disk is as good as full, so that a film fails before it is made and not after */
async function requireSpace(folder: string): Promise<void> {
  const { bavail, blocks, bsize } = await statfs(folder);
  const free = bavail * bsize;
  // Some file systems don't tell how large they are.
  if (blocks === 0 || free >= MIN_FREE_BYTES) return;
  throw new CommandError(
    EXIT.failed,
    `${folder}: the disk is full, ${megabytes(free)} MB are left and a film needs ${megabytes(MIN_FREE_BYTES)} MB while it is made. Free some space, or choose another disk with --out.`,
  );
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(0);

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
