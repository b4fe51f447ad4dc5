import type { Render } from "./session-store.ts";
import type { NemoClient } from "../../shared/client/index.ts";
import { parseDraft } from "../../shared/draft/index.ts";
import type { Runtime } from "./runtime.ts";
import { captionsOf, transcriptOf } from "./subtitles.ts";

/** Parts of a film whose length nobody told; R2 wants them equal and of 5 MiB at least. */
const PART_BYTES = 8 * 1024 * 1024;
const POSTER_LIMIT_MS = 15_000;
const MOST_POSTER_BYTES = 10 * 1024 * 1024;
/** Films are under a minute; anything near this is no film of ours. */
const MOST_FILM_BYTES = 2 * 1024 ** 3;

export interface KeptFilm {
  /** R2 keys by file name. */
  readonly files: Readonly<Record<string, string>>;
  readonly bytes: number;
  /** Of the film, quoted. */
  readonly etag: string;
}

/** Where a revision's files lie. The render's id is in it: a revision that is rendered again doesn't write over a film. */
export function folderOf(session: string, render: Pick<Render, "id" | "revision">): string {
  return `films/${session}/${render.revision}-${render.id}`;
}

/**
 * Copies a finished film to R2, with what can be made of its draft: captions and transcript. Copying again gives the same
 * files under the same keys.
 */
export async function keepFilm(render: Render, rt: Runtime): Promise<KeptFilm> {
  const about = rt.store.about();
  const revision = rt.store.revision(render.revision);
  if (about === null || revision === null) throw new TypeError(`Render ${render.id} has no session or no revision.`);
  const folder = folderOf(about.id, render);
  const client = await rt.client();
  const { stream, lengthBytes } = await client.download(render.id, { url: render.url });
  const key = `${folder}/film.mp4`;
  const stored = await store(rt.films, key, stream, lengthBytes, "video/mp4");
  const files: Record<string, string> = { "film.mp4": key };

  const draft = parseDraft(revision.draft);
  const texts = { "captions.vtt": captionsOf(draft), "transcript.txt": transcriptOf(draft) };
  for (const [name, text] of Object.entries(texts)) {
    if (text === null) continue;
    const contentType = name.endsWith(".vtt") ? "text/vtt; charset=utf-8" : "text/plain; charset=utf-8";
    await rt.films.put(`${folder}/${name}`, text, { httpMetadata: { contentType } });
    files[name] = `${folder}/${name}`;
  }
  const poster = await posterOf(client, render.id);
  if (poster !== null) {
    await rt.films.put(`${folder}/poster.jpg`, poster, { httpMetadata: { contentType: "image/jpeg" } });
    files["poster.jpg"] = `${folder}/poster.jpg`;
  }
  return { files, bytes: stored.size, etag: stored.httpEtag };
}

/** A studio brings a poster along; without one a film is no worse. */
async function posterOf(client: NemoClient, render: string): Promise<ArrayBuffer | null> {
  const { files } = await client.renderStatus(render);
  const address = files["poster.jpg"];
  if (address === undefined || !URL.canParse(address, client.baseUrl)) return null;
  try {
    const answer = await fetch(new URL(address, client.baseUrl), { signal: AbortSignal.timeout(POSTER_LIMIT_MS) });
    const length = Number(answer.headers.get("Content-Length") ?? Number.NaN);
    if (!answer.ok || !(length <= MOST_POSTER_BYTES)) return null;
    return await answer.arrayBuffer();
  } catch {
    return null;
  }
}

async function store(
  bucket: R2Bucket,
  key: string,
  stream: ReadableStream<Uint8Array>,
  length: number | null,
  contentType: string,
): Promise<R2Object> {
  const options = { httpMetadata: { contentType } };
  if (length !== null && length <= MOST_FILM_BYTES) {
    const fixed = new FixedLengthStream(length);
    const [object] = await Promise.all([bucket.put(key, fixed.readable, options), stream.pipeTo(fixed.writable)]);
    return object;
  }
  const upload = await bucket.createMultipartUpload(key, options);
  try {
    const parts: R2UploadedPart[] = [];
    for await (const part of inParts(stream)) parts.push(await upload.uploadPart(parts.length + 1, part));
    return await upload.complete(parts);
  } catch (error) {
    await upload.abort();
    throw error;
  }
}

async function* inParts(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let part = new Uint8Array(PART_BYTES);
  let filled = 0;
  let total = 0;
  for await (const chunk of stream) {
    total += chunk.length;
    if (total > MOST_FILM_BYTES) throw new RangeError(`The film is larger than ${MOST_FILM_BYTES} bytes.`);
    for (let from = 0; from < chunk.length;) {
      const taken = chunk.subarray(from, from + PART_BYTES - filled);
      part.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled < PART_BYTES) continue;
      yield part;
      part = new Uint8Array(PART_BYTES);
      filled = 0;
    }
  }
  if (filled > 0 || total === 0) yield part.subarray(0, filled);
}
