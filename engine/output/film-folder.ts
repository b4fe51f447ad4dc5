import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ASPECTS, type Aspect } from "../timeline/timeline.ts";

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
 * @throws {ForeignFolder} if something stands there that is no film of ours
 */
export async function openFilmFolder(path: string): Promise<FilmFolder> {
  await refuseForeign(path);
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

/** Something stands where the film should go, and it is not an earlier film. */
export class ForeignFolder extends Error {
  override readonly name = "ForeignFolder";
}

/** What every film's folder holds. */
const MARKS = ["film.mp4", "timeline.json"];

/** The folder of one of several shapes of a film, such as "9x16": a colon can't be in a name everywhere. */
export function aspectFolder(aspect: Aspect): string {
  return aspect.replace(":", "x");
}

const ASPECT_FOLDERS: ReadonlySet<string> = new Set((Object.keys(ASPECTS) as Aspect[]).map(aspectFolder));

/** True for the names in the folder of a film, or of a film in several shapes. */
function areOurs(names: readonly string[]): boolean {
  return MARKS.every((mark) => names.includes(mark)) || names.every((name) => ASPECT_FOLDERS.has(name));
}

async function refuseForeign(path: string): Promise<void> {
  const found = await readdir(path).catch((error: unknown): string[] | null => {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return [];
    if (code === "ENOTDIR") return null;
    throw error;
  });
  if (found !== null && areOurs(found)) return;
  throw new ForeignFolder(
    `The film would go to ${path}, but what is there is not an earlier film. Move it away, or choose another folder with --out.`,
  );
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
