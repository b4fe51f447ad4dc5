import { Hono } from "hono";
import type { StudioParts } from "../parts.ts";
import { StudioError } from "../studio-error.ts";
import type { StudioEnv } from "./requests.ts";
import { sendFile } from "./send-file.ts";

/** Films and files by addresses that were handed out. */
export function fileRoutes({ queue, files, fileStore, urls }: StudioParts): Hono<StudioEnv> {
  const routes = new Hono<StudioEnv>();
  routes.get("/films/:key/:expires/:signature/:name", (c) => {
    const { key, expires, signature, name } = c.req.param();
    if (!urls.holds("film", key, expires, signature) || queue.findByKey(key)?.status !== "completed") throw ended();
    return sendFile(c.req.raw, { path: queue.filmOf(key), type: "video/mp4", etag: key, saveAs: name });
  });
  routes.get("/files/:hash/:expires/:signature/:name", (c) => {
    const { hash, expires, signature, name } = c.req.param();
    const file = urls.holds("file", hash, expires, signature) ? files.known(hash) : null;
    if (file === null) throw ended();
    const type = TYPES[file.fileType] ?? "application/octet-stream";
    // A stranger's page is never shown as one of ours.
    return sendFile(c.req.raw, {
      path: fileStore.pathOf(hash),
      type,
      etag: hash,
      saveAs: file.kind === "document" ? name : null,
    });
  });
  return routes;
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  mp4: "video/mp4",
  mov: "video/quicktime",
  webm: "video/webm",
  mkv: "video/x-matroska",
  avi: "video/x-msvideo",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  m4a: "audio/mp4",
  aac: "audio/aac",
  pdf: "application/pdf",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

function ended(): StudioError {
  return new StudioError(
    "not-found",
    "This address is not good, or not any more. Ask for the render's status, which gives a new one.",
  );
}
