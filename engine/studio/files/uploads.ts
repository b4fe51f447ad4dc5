import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { StudioConfig } from "../config.ts";
import type { Store } from "../store/database.ts";
import type { Session } from "../store/sessions.ts";
import type { SessionFile, SessionFiles } from "../store/session-files.ts";
import { StudioError } from "../studio-error.ts";
import { WorkFailed, type Workshop } from "../work/workshop.ts";
import { fetchFile } from "./fetch-file.ts";
import type { DiskQuota } from "./disk-quota.ts";
import type { FileStore, ReceiveBounds, Received } from "./file-store.ts";
import { readMultipart } from "./multipart.ts";
import { ACCEPTED } from "./accepted.ts";

export interface Uploads {
  /** @throws {StudioError} */
  readonly fromMultipart: (
    session: Session,
    request: IncomingMessage,
    signal: AbortSignal,
  ) => Promise<readonly SessionFile[]>;
  /** @throws {StudioError}; `IntakeError` */
  readonly fromUrls: (
    session: Session,
    urls: readonly string[],
    signal: AbortSignal,
  ) => Promise<readonly SessionFile[]>;
}

export function createUploads(parts: {
  readonly config: StudioConfig;
  readonly store: Store;
  readonly files: SessionFiles;
  readonly fileStore: FileStore;
  readonly quota: DiskQuota;
  readonly workshop: Workshop;
}): Uploads {
  const { config, store, files, fileStore, quota, workshop } = parts;
  const { limits } = config;

  /** What came in is looked at, and all of it enters the session, or nothing. */
  const enter = async (
    session: Session,
    received: readonly Named[],
    signal: AbortSignal,
  ): Promise<readonly SessionFile[]> => {
    const looked: (Named & { readonly file: SessionFile })[] = [];
    for (const one of received) looked.push({ ...one, file: await look(one, signal) });
    store.transaction(() => {
      for (const { file, received: it } of looked) {
        files.add(session.id, file);
        fileStore.keep(it);
      }
    });
    return looked.map(({ file }) => file);
  };

  const look = async ({ received, filename }: Named, signal: AbortSignal): Promise<SessionFile> => {
    const { hash, bytes } = received;
    if (bytes === 0)
      throw new StudioError(
        "unsupported-file",
        `${filename} is empty. Export or copy it again. What is taken: ${ACCEPTED}.`,
      );
    const known = files.known(hash);
    if (known !== null) return { ...known, filename };
    try {
      const found = await workshop.perform({ kind: "probe", path: received.path, filename }, { signal });
      return { hash, bytes, filename, ...found };
    } catch (error) {
      if (!(error instanceof WorkFailed) || !error.fault) throw error;
      const type = error.origin.code === "too-large" ? "file-too-large" : "unsupported-file";
      throw new StudioError(type, `${error.message} What is taken: ${ACCEPTED}.`, { cause: error });
    }
  };

  /** Of what fails on the way nothing stays. */
  const takeIn = async (
    session: Session,
    signal: AbortSignal,
    receive: (bounds: ReceiveBounds, received: Named[]) => Promise<readonly Named[]>,
  ): Promise<readonly SessionFile[]> => {
    const incoming = quota.open(session.userId);
    const received: Named[] = [];
    try {
      const bounds = { mostBytes: limits.uploadBytes, take: incoming.take, signal };
      return await enter(session, await receive(bounds, received), signal);
    } finally {
      for (const { received: it } of received) await fileStore.discard(it);
      incoming.close();
    }
  };

  return {
    fromMultipart: (session, request, signal) =>
      takeIn(session, signal, async (bounds, received) => {
        const named = await readMultipart(request, limits.filesPerUpload, async (stream, filename) => {
          const one = { received: await fileStore.receive(stream, filename, bounds), filename };
          received.push(one);
          return one;
        });
        if (named.length === 0) throw noFiles();
        // In the order of the parts, which need not be that in which they are on disk.
        return named;
      }),
    fromUrls: (session, urls, signal) =>
      takeIn(session, signal, async (bounds, received) => {
        for (const url of urls) {
          const { stream, filename, close } = await fetchFile(url, { ...config.intake, signal });
          try {
            received.push({ received: await fileStore.receive(Readable.from(stream), filename, bounds), filename });
          } finally {
            close();
          }
        }
        return received;
      }),
  };
}

interface Named {
  readonly received: Received;
  readonly filename: string;
}

function noFiles(): StudioError {
  return new StudioError("bad-request", 'The upload has no file in it; expected one or more parts named "files".');
}
