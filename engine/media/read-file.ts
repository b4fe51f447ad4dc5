import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { HEAD_BYTES } from "./content.ts";
import { animationIn, isDotLottie } from "./dot-lottie.ts";
import { MediaError } from "./errors.ts";

/** Windows knows no such flag, nor such pipes. */
const NON_BLOCKING_READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A Lottie file's bytes. */
const MAX_LOTTIE_BYTES = 5 * 1024 * 1024;
/** A picture's file; a clip may be of any length, of it only some seconds are read. */
const MAX_PICTURE_BYTES = 200 * 1024 * 1024;

/**
 * The beginning of a file.
 * @throws {MediaError} for what is no file, or can't be read
 */
export async function readHead(file: string): Promise<Uint8Array> {
  return withFile(file, async (handle) => {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  });
}

/**
 * The whole of a picture's file.
 * @throws {MediaError} for one over {@link MAX_PICTURE_BYTES}
 */
export function readPictureFile(file: string): Promise<Buffer> {
  return readUpTo(file, MAX_PICTURE_BYTES);
}

/**
 * A Lottie animation's text, out of its archive where it is in one.
 * @throws {MediaError} for one over {@link MAX_LOTTIE_BYTES}, or a broken archive
 */
export async function readLottieFile(file: string): Promise<string> {
  return lottieText(file, await readUpTo(file, MAX_LOTTIE_BYTES));
}

/** @throws {MediaError} for a broken archive */
export function lottieText(file: string, bytes: Buffer): string {
  return isDotLottie(bytes) ? animationIn(file, bytes) : bytes.toString("utf8").replace(/^\uFEFF/u, "");
}

function readUpTo(file: string, most: number): Promise<Buffer> {
  return withFile(file, async (handle) => {
    const { size } = await handle.stat();
    if (size > most) {
      const found = Math.ceil(size / 1024 / 1024);
      const expected = most / 1024 / 1024;
      throw new MediaError(
        "too-large",
        file,
        `this file has ${found} MB; expected at most ${expected} MB. Export it smaller.`,
      );
    }
    return handle.readFile();
  });
}

async function withFile<T>(file: string, read: (handle: FileHandle) => Promise<T>): Promise<T> {
  let handle: FileHandle | null = null;
  try {
    // Without waiting: a pipe that nobody writes into would keep the film waiting for good.
    handle = await open(file, NON_BLOCKING_READ);
    const found = await handle.stat();
    if (!found.isFile()) {
      const kind = found.isDirectory() ? "a folder" : "a device or a pipe";
      throw new MediaError("not-a-file", file, `this is ${kind}; expected a picture or a clip. Name the file itself.`);
    }
    return await read(handle);
  } catch (error) {
    if (error instanceof MediaError) throw error;
    throw unreadable(file, error);
  } finally {
    await handle?.close();
  }
}

function unreadable(file: string, error: unknown): MediaError {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new MediaError("missing", file, "there is no such file. Check the spelling of the path.", error);
  }
  if (code === "EACCES" || code === "EPERM") {
    return new MediaError("missing", file, "no permission to read it. Change its permissions.", error);
  }
  const why = error instanceof Error ? error.message : String(error);
  return new MediaError("missing", file, `it can't be read (${why}). Copy it to this disk and try again.`, error);
}
