import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import { StudioError } from "../studio-error.ts";

const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 64 * 1024;
const MAX_HEADER_PAIRS = 100;
const MAX_NAME_CHARS = 200;

/**
 * Takes the files of a multipart body apart as they come, one after the other.
 * @param take is to read each stream to its end
 * @throws {StudioError} `bad-request` for a broken body; what `take` throws
 */
export async function readMultipart<T>(
  request: IncomingMessage,
  mostFiles: number,
  take: (stream: Readable, filename: string) => Promise<T>,
): Promise<T[]> {
  const taken: Promise<T>[] = [];
  let failure: unknown = null;
  let parser: BusboyInstance;
  try {
    parser = new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: { files: mostFiles, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, headerPairs: MAX_HEADER_PAIRS },
    });
  } catch (error) {
    throw broken(error);
  }
  parser.on("filesLimit", () => {
    failure ??= new StudioError(
      "bad-request",
      `The upload has more than ${mostFiles} files. Send the others in a second one.`,
    );
  });
  parser.on("file", (_, stream, filename) => {
    const work = take(stream, safeName(filename)).catch((error: unknown) => {
      failure ??= error;
      stream.resume();
      parser.destroy(error instanceof Error ? error : new Error(String(error)));
      throw error;
    });
    work.catch(() => {}); // Told when all are awaited.
    taken.push(work);
  });
  try {
    await pipeline(request, parser);
  } catch (error) {
    failure ??= broken(error);
  }
  const results = await Promise.allSettled(taken);
  if (failure !== null) throw failure;
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}

/** Nothing of a path, nothing that a terminal would obey, not longer than file systems take. */
export function safeName(filename: string | undefined): string {
  const name = (filename ?? "")
    .normalize("NFC")
    .replace(/^.*[\\/]/u, "")
    .replaceAll(/\p{C}/gu, "")
    .trim();
  return name === "" ? "file" : name.slice(-MAX_NAME_CHARS);
}

function broken(cause: unknown): StudioError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new StudioError(
    "bad-request",
    `The upload is no multipart body that can be read (${why}); expected multipart/form-data with one or more parts named "files", or JSON {"urls": […], "source_type": "url"}.`,
    { cause },
  );
}
