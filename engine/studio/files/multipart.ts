import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import { StudioError } from "../studio-error.ts";

const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 64 * 1024;
const MAX_HEADER_PAIRS = 100;
const MAX_NAME_CHARS = 200;

/** From the end of the body to the end of its last file, which is then in memory already. */
const END_MS = 15_000;

/**
 * Takes the files of a multipart body apart as they come, one after the other. The request is read to its end also where
 * it is refused, so that its client gets to read why.
 * @param take is to read each stream to its end
 * @throws {StudioError} `bad-request` for a broken body; what `take` throws
 */
export async function readMultipart<T>(
  request: IncomingMessage,
  mostFiles: number,
  take: (stream: Readable, filename: string) => Promise<T>,
): Promise<T[]> {
  const parser = parserOf(request, mostFiles);
  const streams: Readable[] = [];
  const taken: Promise<T>[] = [];
  let failure: unknown = null;
  let late: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    const fail = (error: unknown): void => {
      failure ??= error;
      request.unpipe(parser);
      request.resume();
      for (const stream of streams) stream.destroy(error instanceof Error ? error : new Error(String(error)));
      resolve();
    };
    parser.on("file", (_, stream, filename) => {
      streams.push(stream);
      const work = take(stream, safeName(filename));
      work.catch(fail);
      taken.push(work);
    });
    parser.on("filesLimit", () => fail(tooMany(mostFiles)));
    parser.on("finish", resolve);
    parser.on("error", (error) => fail(broken(error)));
    request.on("error", (error) => fail(broken(error)));
    request.on("close", () => {
      if (!request.complete) fail(broken(new Error("the connection ended")));
    });
    request.on("end", () => {
      late = setTimeout(() => fail(broken(new Error("its end is missing"))), END_MS);
    });
    request.pipe(parser);
  });
  clearTimeout(late);
  const results = await Promise.allSettled(taken);
  if (failure !== null) throw failure as Error;
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason as Error;
    return result.value;
  });
}

function parserOf(request: IncomingMessage, mostFiles: number): BusboyInstance {
  try {
    return new Busboy({
      headers: request.headers as BusboyHeaders,
      limits: { files: mostFiles, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, headerPairs: MAX_HEADER_PAIRS },
    });
  } catch (error) {
    throw broken(error);
  }
}

function tooMany(mostFiles: number): StudioError {
  return new StudioError(
    "bad-request",
    `The upload has more than ${mostFiles} files. Send the others in a second one.`,
  );
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
