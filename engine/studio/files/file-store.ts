import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { StudioError } from "../studio-error.ts";
import { spentBuffers } from "./spent-buffers.ts";

/** A file that came in and lies aside until it is known what it is. */
export interface Received {
  readonly path: string;
  /** SHA-256, lower-case hex. */
  readonly hash: string;
  readonly bytes: number;
}

export interface ReceiveBounds {
  readonly mostBytes: number;
  /** Told of every chunk's length before it is written. */
  readonly take: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Files by their content. */
export interface FileStore {
  readonly pathOf: (hash: string) => string;
  /**
   * Writes a stream to disk, never more of it in memory than is under way.
   * @throws {StudioError} `file-too-large`; what `take` throws; the system's errors
   */
  readonly receive: (stream: Readable, filename: string, bounds: ReceiveBounds) => Promise<Received>;
  /**
   * Puts a received file in its place, over the same one. At once, as `remove` is done at once: so nobody takes away
   * what is just being entered in the database.
   */
  readonly keep: (received: Received) => void;
  readonly discard: (received: Received) => Promise<void>;
  readonly remove: (hash: string) => void;
}

/** Opens the folder, and clears away what a crash left half done. */
export async function openFileStore(dataDir: string): Promise<FileStore> {
  const files = join(dataDir, "files");
  const aside = join(dataDir, "tmp");
  await mkdir(files, { recursive: true });
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const spent = spentBuffers();
  const pathOf = (hash: string): string => join(files, hash.slice(0, 2), hash);
  return {
    pathOf,
    async receive(stream, filename, { mostBytes, take, signal }) {
      const path = join(aside, randomUUID());
      const hash = createHash("sha256");
      let bytes = 0;
      // Chunk by chunk: what waits in a pipeline of streams is memory, too.
      const handle = await open(path, "wx");
      try {
        for await (const chunk of stream as AsyncIterable<Buffer>) {
          signal.throwIfAborted();
          bytes += chunk.length;
          if (bytes > mostBytes) throw tooLarge(filename, mostBytes);
          take(chunk.length);
          hash.update(chunk);
          await handle.appendFile(chunk);
          spent(chunk.length);
        }
        await handle.sync();
        await handle.close();
      } catch (error) {
        await handle.close();
        await rm(path, { force: true });
        throw error;
      }
      return { path, hash: hash.digest("hex"), bytes };
    },
    keep({ path, hash }) {
      const place = pathOf(hash);
      mkdirSync(dirname(place), { recursive: true });
      renameSync(path, place);
    },
    discard: ({ path }) => rm(path, { force: true }),
    remove: (hash) => rmSync(pathOf(hash), { force: true }),
  };
}

/** A rename survives a power cut when its folder has been written, too. Some systems can't, and need not. */
export async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().catch(() => {});
  await handle.close();
}

/** Hashes of all files that lie here. */
export async function storedHashes(dataDir: string): Promise<string[]> {
  const root = join(dataDir, "files");
  const hashes: string[] = [];
  for (const shard of await readdir(root)) {
    const folder = join(root, shard);
    if ((await stat(folder)).isDirectory()) hashes.push(...(await readdir(folder)));
  }
  return hashes;
}

function tooLarge(filename: string, mostBytes: number): StudioError {
  return new StudioError(
    "file-too-large",
    `${filename} is larger than ${mostBytes / 1024 / 1024} MB. Compress or trim it, and upload it again.`,
  );
}
