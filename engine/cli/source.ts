import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { isUrl, shown } from "../intake/url.ts";
import { CommandError, EXIT } from "./failure.ts";

/** As large as documents with pictures get; a wrong file of gigabytes is refused without being read. */
export const MAX_SOURCE_BYTES = 200 * 1024 * 1024;
const STDIN = "-";

/** A source as messages name it. */
export function named(source: string): string {
  return source === STDIN ? "standard input" : source;
}

export interface Source {
  /** As the user named it: a path, an address, or `-`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The encoding that a server declared. */
  readonly charset?: string;
}

/**
 * Reads a posting's bytes from a path, an https address, or from standard input for `-`.
 * @throws {CommandError} for more than {@link MAX_SOURCE_BYTES}; `IntakeError` of what can't be fetched, and the system's own errors
 */
export async function readSource(name: string, stdin: Readable, signal: AbortSignal): Promise<Source> {
  if (isUrl(name)) {
    const { fetchPosting } = await import("../intake/index.ts");
    return fetchPosting(name, { signal });
  }
  const scheme = /^([a-z][a-z0-9+.-]{1,20}):\/\//iu.exec(name)?.[1];
  if (scheme !== undefined) throw otherScheme(name, scheme);
  const stream = name === STDIN ? stdin : createReadStream(name, { end: MAX_SOURCE_BYTES });
  const stop = (): void => void stream.destroy(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener("abort", stop, { once: true });
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      length += bytes.length;
      if (length > MAX_SOURCE_BYTES) throw tooLong(name);
      chunks.push(bytes);
    }
    if (name === STDIN && length === 0) throw nothingPiped();
    return { name, bytes: Buffer.concat(chunks) };
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function otherScheme(name: string, scheme: string): CommandError {
  return new CommandError(
    EXIT.badInput,
    `${shown(name)}: of addresses only those with https:// are read, and this one has ${scheme}://. Save the posting and name the file.`,
  );
}

function nothingPiped(): CommandError {
  return new CommandError(
    EXIT.badInput,
    "standard input: it ended without a single byte; expected the text of a job posting. Check the command before the |, or name a file.",
  );
}

function tooLong(name: string): CommandError {
  return new CommandError(
    EXIT.badInput,
    `${named(name)}: this is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MB, which no posting is. Name the file that holds the posting's text.`,
  );
}

/** @throws {CommandError} if standard input is asked for twice: it can be read but once */
export function requireDistinct(names: readonly string[]): void {
  if (names.filter((name) => name === STDIN).length > 1) {
    throw new CommandError(
      EXIT.badInput,
      "`-` is named twice, but standard input can be read only once: name it once.",
    );
  }
}
