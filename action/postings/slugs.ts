import { createHash } from "node:crypto";
import slugify from "@sindresorhus/slugify";

const MAX_SLUG_CHARS = 80;
const HASH_CHARS = 8;
/** Names of a release's own files, and those that Windows keeps for devices. */
const RESERVED = /^(?:job-films|con|aux|nul|prn|com\d|lpt\d)$/u;

/**
 * A name for each posting's files, made of its path, so that a film's address outlives changes of its title. The name of
 * the file alone where no other posting has it; else with the folder's; else with a hash of the path.
 * @param paths of all postings there are
 * @param held names that postings have already; they keep them
 */
export function assignSlugs(
  paths: readonly string[],
  held: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const [path, slug] of held) {
    slugs.set(path, slug);
    taken.add(slug);
  }
  const newcomers = [...new Set(paths)].filter((path) => !slugs.has(path)).toSorted((a, b) => (a < b ? -1 : 1));
  const ways = [fileSlug, folderSlug];
  let left = newcomers;
  for (const way of ways) {
    const counts = new Map<string, number>();
    for (const path of left) counts.set(way(path), (counts.get(way(path)) ?? 0) + 1);
    left = left.filter((path) => {
      const slug = way(path);
      if (slug === "" || counts.get(slug) !== 1 || taken.has(slug)) return true;
      slugs.set(path, slug);
      taken.add(slug);
      return false;
    });
  }
  for (const path of left) slugs.set(path, hashedSlug(path));
  return slugs;
}

/** A part of a name; "" where nothing of the text can be written in ASCII. */
export function asciiSlug(text: string): string {
  const slug = slugify(text.slice(0, 4 * MAX_SLUG_CHARS))
    .replace(/[^a-z0-9-]+/gu, "-")
    .replace(/-{2,}/gu, "-")
    .slice(0, MAX_SLUG_CHARS)
    .replace(/^-+|-+$/gu, "");
  return RESERVED.test(slug) ? `${slug}-job` : slug;
}

function fileSlug(path: string): string {
  return asciiSlug(baseOf(path));
}

function folderSlug(path: string): string {
  const folder = path.split("/").at(-2) ?? "";
  return asciiSlug(folder) === "" || fileSlug(path) === "" ? "" : asciiSlug(`${folder} ${baseOf(path)}`);
}

function hashedSlug(path: string): string {
  const hash = createHash("sha256").update(path).digest("hex").slice(0, HASH_CHARS);
  const name = fileSlug(path).slice(0, MAX_SLUG_CHARS - HASH_CHARS - 1);
  return `${name === "" ? "posting" : name}-${hash}`;
}

function baseOf(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(/\.[^.]*$/u, "");
}
