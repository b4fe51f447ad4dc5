import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { StudioError } from "../studio-error.ts";

export interface SentFile {
  readonly path: string;
  readonly type: string;
  /** Stands for the content; changes with it. */
  readonly etag: string;
  /** What a browser saves it as, and whether it does; null for what it only shows. */
  readonly saveAs: string | null;
}

/**
 * A file, or the range of it that was asked for (RFC 9110, one range).
 * @throws {StudioError} `not-found` for one that is not there any more
 */
export async function sendFile(request: Request, { path, type, etag, saveAs }: SentFile): Promise<Response> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new StudioError("not-found", "This file is not kept any more. Render the film again.");
  const { size } = found;
  const tag = `"${etag}"`;
  const headers: Record<string, string> = {
    "Accept-Ranges": "bytes",
    ETag: tag,
    "Cache-Control": "private, max-age=3600",
    "Content-Type": type,
    "X-Content-Type-Options": "nosniff",
    "Content-Disposition": saveAs === null ? "inline" : disposition(saveAs),
  };
  if (matches(request.headers.get("If-None-Match"), tag)) return new Response(null, { status: 304, headers });
  const ifRange = request.headers.get("If-Range");
  const range = ifRange === null || ifRange === tag ? rangeOf(request.headers.get("Range"), size) : null;
  if (range === "unsatisfiable") {
    return new Response(null, { status: 416, headers: { ...headers, "Content-Range": `bytes */${size}` } });
  }
  const { first, last } = range ?? { first: 0, last: size - 1 };
  headers["Content-Length"] = String(last - first + 1);
  if (range !== null) headers["Content-Range"] = `bytes ${first}-${last}/${size}`;
  const status = range === null ? 200 : 206;
  if (request.method === "HEAD" || size === 0) return new Response(null, { status, headers });
  const body = Readable.toWeb(createReadStream(path, { start: first, end: last })) as ReadableStream<Uint8Array>;
  return new Response(body, { status, headers });
}

function matches(header: string | null, tag: string): boolean {
  return (
    header !== null && header.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//u, "") === tag)
  );
}

/** Null for no range, or for several: then all of it is sent, as the RFC allows. */
function rangeOf(
  header: string | null,
  size: number,
): { readonly first: number; readonly last: number } | "unsatisfiable" | null {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(header?.trim() ?? "");
  if (parts === null) return null;
  const [, from = "", to = ""] = parts;
  if (from === "" && to === "") return null;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return null;
  return first >= size || (from === "" && Number(to) === 0) ? "unsatisfiable" : { first, last };
}

function disposition(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/gu, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", "%27")}`;
}
