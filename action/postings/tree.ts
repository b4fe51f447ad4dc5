import { glob, lstat, readFile, realpath } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import type { Skipped } from "./plan.ts";

/** A posting is at most as large as the engine reads. */
const MAX_POSTING_BYTES = 200 * 1024 * 1024;
const MAX_POSTINGS = 5_000;
/** Never looked into. */
const PRIVATE = new Set([".git", "node_modules"]);

export interface Tree {
  /** Paths of postings, relative to the repository, with `/` between folders; sorted. */
  readonly paths: readonly string[];
  /** Files that a glob takes in and that are no postings of this repository. */
  readonly refused: readonly Skipped[];
}

/**
 * Lists the postings of a checkout: regular files inside of it. Links are refused: they could lead to what the runner
 * keeps for itself.
 * @param repository the checkout's folder
 * @param folder the working directory, relative to it
 * @param taking globs, relative to the working directory
 * @param isPosting of a path relative to the repository
 */
export async function listPostings(
  repository: string,
  folder: string,
  taking: readonly string[],
  isPosting: (path: string) => boolean,
): Promise<Tree> {
  const found = new Set<string>();
  const cwd = join(repository, folder);
  for (const pattern of taking.filter((each) => !each.startsWith("!"))) {
    for await (const match of glob(pattern, { cwd, exclude: (name) => PRIVATE.has(name) })) {
      const path = posix.normalize(posix.join(folder, match.split(sep).join("/")));
      if (isPosting(path)) found.add(path);
      if (found.size > MAX_POSTINGS)
        throw new Error(`postings takes in more than ${MAX_POSTINGS} files. Name the folder of your postings.`);
    }
  }
  const paths: string[] = [];
  const refused: Skipped[] = [];
  const home = await realpath(repository);
  for (const path of [...found].toSorted((a, b) => (a < b ? -1 : 1))) {
    const why = await whyRefused(home, path);
    if (why === null) paths.push(path);
    else if (why !== "") refused.push({ path, why });
  }
  return { paths, refused };
}

/** Null for a posting's file, "" for what is no file at all. */
async function whyRefused(home: string, path: string): Promise<string | null> {
  const file = join(home, path);
  const status = await lstat(file).catch(() => null);
  if (status === null || status.isDirectory()) return "";
  if (status.isSymbolicLink()) return "it is a link, and links are not followed. Put the posting itself here.";
  if (!status.isFile()) return "it is not a regular file.";
  if (status.size > MAX_POSTING_BYTES) return `it is larger than ${MAX_POSTING_BYTES / 1024 / 1024} MB.`;
  const inside = relative(home, await realpath(file));
  if (inside !== path.split("/").join(sep)) return "a folder on its path is a link, and links are not followed.";
  return null;
}

/** The bytes of a posting that was listed. */
export async function readPostingFile(repository: string, path: string): Promise<Buffer> {
  return readFile(join(repository, path));
}
