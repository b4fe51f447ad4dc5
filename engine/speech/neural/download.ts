import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { SpeechError } from "../errors.ts";
import type { ModelFile } from "./catalogue.ts";

export interface DownloadIo {
  /** The web's own unless told. */
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** @param bytes that are here @param total null where the server does not say */
  readonly onProgress?: (bytes: number, total: number | null) => void;
  /** Nothing may come for so long; {@link STALL_LIMIT_MS} unless told. */
  readonly stallLimitMs?: number;
}

const STALL_LIMIT_MS = 30_000;
/** Four times the largest model there is. */
const MAX_FILE_BYTES = 1_500_000_000;
const HTTP = { whole: 200, part: 206, beyond: 416 } as const;

/**
 * Brings a file here. What an earlier, broken download left ("….part") is gone on with; it becomes `path` when it is whole and
 * right.
 * @returns its SHA-256
 * @throws {SpeechError} `install_failed`; the reason of the signal
 */
export async function download(file: ModelFile, path: string, io: DownloadIo): Promise<string> {
  const part = `${path}.part`;
  const start = (await sizeOf(part)) ?? 0;
  await fetchInto(file, part, start, io);
  const sha256 = await sha256Of(part);
  if (file.sha256 !== null && sha256 !== file.sha256) {
    await rm(part, { force: true });
    throw failed(
      file,
      `its SHA-256 is ${sha256}, and ${file.sha256} was expected; it was thrown away`,
      "brings it anew",
    );
  }
  await rename(part, path);
  return sha256;
}

async function fetchInto(file: ModelFile, part: string, start: number, io: DownloadIo): Promise<void> {
  const { signal, onProgress, stallLimitMs = STALL_LIMIT_MS, fetch: send = fetch } = io;
  signal?.throwIfAborted();
  const stalled = new AbortController();
  let timer = setTimeout(() => stalled.abort(), stallLimitMs);
  const alive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), stallLimitMs);
  };
  const ends = signal === undefined ? stalled.signal : AbortSignal.any([signal, stalled.signal]);
  try {
    const response = await send(file.url, { headers: start > 0 ? { Range: `bytes=${start}-` } : {}, signal: ends });
    if (start > 0 && !fits(response, start)) {
      // What is here is no part of it: without a sum to prove it by, nobody would notice.
      await response.body?.cancel();
      clearTimeout(timer);
      await rm(part);
      await fetchInto(file, part, 0, io);
      return;
    }
    if (start > 0 && response.status === HTTP.beyond) {
      // All of it was here: the last download broke between its last byte and its name.
      await response.body?.cancel();
      return;
    }
    if (response.status !== HTTP.whole && response.status !== HTTP.part) {
      await response.body?.cancel();
      throw failed(file, `the server answered with status ${response.status}`);
    }
    const goesOn = response.status === HTTP.part;
    const announced = Number(response.headers.get("Content-Length") ?? Number.NaN);
    let here = goesOn ? start : 0;
    const total = Number.isFinite(announced) ? here + announced : null;
    if (total !== null && total > MAX_FILE_BYTES) {
      await response.body?.cancel();
      throw failed(file, `it has ${total} bytes, more than ${MAX_FILE_BYTES}`);
    }
    const handle = await open(part, goesOn ? "a" : "w");
    try {
      for await (const chunk of response.body ?? []) {
        alive();
        here += chunk.byteLength;
        if (here > MAX_FILE_BYTES) throw failed(file, `it has more than ${MAX_FILE_BYTES} bytes`);
        await handle.write(chunk);
        onProgress?.(here, total);
      }
    } finally {
      await handle.close();
    }
    if (total !== null && here < total) throw failed(file, `the connection broke after ${here} of ${total} bytes`);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof SpeechError) throw error;
    if (stalled.signal.aborted) throw failed(file, `nothing came for ${stallLimitMs / 1000} s`, undefined, error);
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && "code" in cause ? ` (${String(cause.code)})` : "";
    throw failed(file, `the connection broke or could not be made${code}`, undefined, error);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a server goes on right after the bytes that are here, or says that there are no others. */
function fits({ status, headers }: Response, start: number): boolean {
  const range = headers.get("Content-Range") ?? "";
  if (status === HTTP.part) return range.startsWith(`bytes ${start}-`);
  return status !== HTTP.beyond || range === "" || range === `bytes */${start}`;
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

function failed(file: ModelFile, why: string, again = "goes on where it stopped", cause?: unknown): SpeechError {
  return new SpeechError(
    "install_failed",
    `${file.url}: ${why}. Run the same command again; it ${again}.`,
    cause === undefined ? {} : { cause },
  );
}
