import { posix } from "node:path";
import type { Inputs } from "../inputs/inputs.ts";
import type { PostingRecord } from "../release/manifest.ts";
import type { Choice } from "./postings.ts";
import { fingerprintOf, hashOf } from "./fingerprint.ts";
import type { PresentPosting } from "./plan.ts";
import { closedOf, type Reading } from "./reading.ts";
import { readPostingFile } from "./tree.ts";

export interface GatherOf {
  readonly repository: string;
  readonly inputs: Inputs;
  readonly choice: Choice;
  readonly paths: readonly string[];
  readonly slugs: ReadonlyMap<string, string>;
  readonly records: readonly PostingRecord[];
  /** Reads postings, in whatever way there is. */
  readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Reading>>;
}

export interface Gathered {
  readonly present: readonly PresentPosting[];
  readonly readings: ReadonlyMap<string, Reading>;
}

/** All postings of the checkout with their hashes; read are those only that it matters of. */
export async function gatherPostings(of: GatherOf): Promise<Gathered> {
  const { repository, inputs, choice, paths, slugs, records, read } = of;
  const brand = await brandHash(repository, inputs);
  const recorded = new Map(records.map((record) => [record.path, record]));
  const contents = new Map<string, string>();
  for (const path of paths) contents.set(path, hashOf(await readPostingFile(repository, path)));
  const wanted = new Set(choice.wanted);
  const toRead = paths.filter((path) => {
    const record = recorded.get(path);
    // Of a posting that is filmed and has not changed, only a run for all looks whether it is closed by now.
    return wanted.has(path) || (record !== undefined && record.content !== contents.get(path));
  });
  const readings = toRead.length === 0 ? new Map<string, Reading>() : await read(toRead);
  const present = paths.map((path): PresentPosting => {
    const content = contents.get(path) ?? "";
    const reading = readings.get(path);
    return {
      path,
      slug: slugs.get(path) ?? "",
      content,
      fingerprint: fingerprintOf(content, inputs, brand),
      closed: reading === undefined || reading.fault !== null ? null : closedOf(reading),
      unreadable: reading?.fault ?? null,
    };
  });
  return { present, readings };
}

/** The brand file's path, relative to the repository; null where the brand is none, a colour or an address. */
export function brandPath({ wishes: { brand } }: Inputs): string | null {
  if (brand === null || /^#|^[a-z][a-z0-9+.-]+:/iu.test(brand)) return null;
  const path = posix.normalize(brand.replaceAll("\\", "/"));
  return path.startsWith("/") || path.startsWith("..") ? null : path;
}

async function brandHash(repository: string, inputs: Inputs): Promise<string | null> {
  const path = brandPath(inputs);
  if (path === null) return null;
  try {
    return hashOf(await readPostingFile(repository, path));
  } catch {
    // The engine says what is wrong with it.
    return null;
  }
}
