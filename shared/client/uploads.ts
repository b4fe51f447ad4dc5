import { NemoError, type NemoErrorType } from "../errors/index.ts";
import { type Call, jsonCall } from "./call.ts";
import type { Uploaded, UploadFile, UploadOptions } from "./client.ts";
import type { Exchange } from "./exchange.ts";
import { formatOf } from "./formats.ts";
import { CALL_LIMIT_MS, MAX_FILE_BYTES, MAX_FILES, UPLOAD_LIMIT_MS } from "./limits.ts";
import { multipart, type Part } from "./multipart.ts";
import type { Settings } from "./settings.ts";
import { decode, UPLOAD_ANSWER } from "./wire.ts";

/** Files on their way up, as bytes or as addresses. */
export function createUploads(exchange: Exchange, settings: Settings) {
  const { language } = settings;
  const refuse = (type: NemoErrorType, detail: string, code: number | null = null): NemoError =>
    new NemoError(type, { language, code, detail });

  async function send(call: Call, signal: AbortSignal | undefined): Promise<Uploaded> {
    const answer = decode(UPLOAD_ANSWER, await exchange.ask(call, signal), "upload", language);
    return {
      files: answer.files.map((file) => ({
        filename: file.filename,
        fileType: file.file_type,
        cdnUrl: file.cdn_url,
        durationS: file.duration,
        width: file.width,
        height: file.height,
        fps: file.fps,
        hash: file.hash,
      })),
      applied: answer.session_state_applied,
    };
  }

  /** Refuses before anything is sent what would be refused after 200 MB. */
  function checked(file: UploadFile): { readonly contentType: string; readonly bytes: number } {
    const format = formatOf(file.name);
    if (format === null) throw refuse("unsupported_file", JSON.stringify(file.name.slice(-100)), 4001);
    const bytes = sizeOf(file);
    if (bytes > MAX_FILE_BYTES) {
      throw refuse("file_too_large", `${JSON.stringify(file.name.slice(-100))} has ${bytes} bytes`, 4002);
    }
    return { contentType: format.contentType, bytes };
  }

  return {
    async uploadFiles(sessionId: string, files: readonly UploadFile[], options: UploadOptions): Promise<Uploaded> {
      const { onProgress = () => {}, signal } = options;
      if (files.length === 0 || files.length > MAX_FILES) {
        throw refuse("bad_input", `${files.length} files; between 1 and ${MAX_FILES} can be uploaded at once`);
      }
      const known = files.map(checked);
      const totalBytes = known.reduce((sum, { bytes }) => sum + bytes, 0);
      const call = { ...jsonCall("upload", "POST", uploadPath(sessionId), UPLOAD_LIMIT_MS), limitMs: UPLOAD_LIMIT_MS };
      const first = files[0]?.name ?? "";
      const last = files.at(-1)?.name ?? "";
      if (files.every(isWhole)) {
        // The runtime streams these by itself, and can send them again; it doesn't tell how far it is.
        onProgress({ name: first, sentBytes: 0, totalBytes });
        const uploaded = await send({ ...call, body: () => form(files, known) }, signal);
        onProgress({ name: last, sentBytes: totalBytes, totalBytes });
        return uploaded;
      }
      let failure: unknown;
      const body = (): ReadableStream<Uint8Array> => {
        const sent = new Map<Part, number>();
        let sentBytes = 0;
        return multipart(partsOf(files, known), boundary, (part, bytes) => {
          const soFar = (sent.get(part) ?? 0) + bytes;
          sent.set(part, soFar);
          sentBytes += bytes;
          if (soFar > MAX_FILE_BYTES) {
            failure = refuse("file_too_large", `${JSON.stringify(part.name.slice(-100))} goes on after that`, 4002);
            throw failure;
          }
          onProgress({ name: part.name, sentBytes, totalBytes: Math.max(totalBytes, sentBytes) });
        });
      };
      const boundary = `jobreel-${settings.randomId()}`;
      const headers = { ...call.headers, "Content-Type": `multipart/form-data; boundary=${boundary}` };
      try {
        return await send({ ...call, headers, body }, signal);
      } catch (error) {
        throw failure ?? error;
      }
    },

    async uploadUrls(sessionId: string, urls: readonly string[], signal: AbortSignal | undefined): Promise<Uploaded> {
      if (urls.length === 0 || urls.length > MAX_FILES) {
        throw refuse("bad_input", `${urls.length} addresses; between 1 and ${MAX_FILES} can be sent at once`);
      }
      const bad = urls.findIndex((url) => !isAddress(url));
      if (bad !== -1) throw refuse("bad_input", `address ${bad + 1} of ${urls.length} is no http: or https: address`);
      // The upstream fetches them before it answers.
      const call = jsonCall("upload", "POST", uploadPath(sessionId), 5 * CALL_LIMIT_MS, { urls, source_type: "url" });
      return send(call, signal);
    },
  };
}

function uploadPath(sessionId: string): string {
  return `/api/upload-video/nemo_agent/me/${encodeURIComponent(sessionId)}`;
}

function isWhole(file: UploadFile): boolean {
  return typeof file.body !== "function";
}

/** In bytes; 0 for a stream that doesn't say. */
function sizeOf({ body, sizeBytes }: UploadFile): number {
  if (body instanceof Blob) return body.size;
  return typeof body === "function" ? (sizeBytes ?? 0) : body.byteLength;
}

function form(files: readonly UploadFile[], known: readonly { readonly contentType: string }[]): FormData {
  const data = new FormData();
  for (const [i, file] of files.entries()) {
    if (typeof file.body === "function") continue;
    const type = known[i]?.contentType ?? "";
    data.append("files", new Blob([wholeOf(file.body)], { type }), file.name);
  }
  return data;
}

function partsOf(files: readonly UploadFile[], known: readonly { readonly contentType: string }[]): readonly Part[] {
  return files.map((file, i) => ({
    name: file.name,
    contentType: known[i]?.contentType ?? "application/octet-stream",
    open: typeof file.body === "function" ? file.body : streamOf(file.body),
  }));
}

function streamOf(body: Blob | Uint8Array): () => ReadableStream<Uint8Array> {
  return () => new Blob([wholeOf(body)]).stream() as ReadableStream<Uint8Array>;
}

/** Bytes that are shared between threads can't be: `Blob` copies them. */
function wholeOf(body: Blob | Uint8Array): Blob | Uint8Array<ArrayBuffer> {
  return body instanceof Blob ? body : (body as Uint8Array<ArrayBuffer>);
}

function isAddress(text: string): boolean {
  if (text.length > 2000 || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
}
