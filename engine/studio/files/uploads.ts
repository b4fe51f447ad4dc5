import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { StudioConfig } from "../config.ts";
import type { Store } from "../store/database.ts";
import type { Session } from "../store/sessions.ts";
import type { SessionFile, SessionFiles } from "../store/session-files.ts";
import { StudioError } from "../studio-error.ts";
import { WorkFailed, type Workshop } from "../work/workshop.ts";
import { fetchFile } from "./fetch-file.ts";
import type { FileStore, Received } from "./file-store.ts";
import { readMultipart } from "./multipart.ts";
import { ACCEPTED } from "./accepted.ts";

export interface Uploads {
  /** @throws {StudioError} */
  fromMultipart(session: Session, request: IncomingMessage, signal: AbortSignal): Promise<readonly SessionFile[]>;
  /** @throws {StudioError}; `IntakeError` */
  fromUrls(session: Session, urls: readonly string[], signal: AbortSignal): Promise<readonly SessionFile[]>;
}

export function createUploads(parts: {
  readonly config: StudioConfig;
  readonly store: Store;
  readonly files: SessionFiles;
  readonly fileStore: FileStore;
  readonly workshop: Workshop;
}): Uploads {
  const { config, store, files, fileStore, workshop } = parts;
  const { limits } = config;

  /** What came in is looked at, and all of it enters the session, or nothing. */
  const enter = async (
    session: Session,
    received: readonly Named[],
    signal: AbortSignal,
  ): Promise<readonly SessionFile[]> => {
    try {
      const looked: (Named & { readonly file: SessionFile })[] = [];
      for (const one of received) looked.push({ ...one, file: await look(one, signal) });
      store.transaction(() => {
        for (const { file, received: it } of looked) {
          files.add(session.id, file);
          fileStore.keep(it);
        }
      });
      return looked.map(({ file }) => file);
    } finally {
      for (const { received: it } of received) await fileStore.discard(it);
    }
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

  return {
    async fromMultipart(session, request, signal) {
      let received: Named[] = [];
      try {
        // In the order of the parts, which need not be that in which they are on disk.
        received = await readMultipart(request, limits.filesPerUpload, async (stream, filename) => {
          const one = { received: await fileStore.receive(stream, filename, limits.uploadBytes, signal), filename };
          received.push(one);
          return one;
        });
        if (received.length === 0) throw noFiles();
      } catch (error) {
        for (const { received: it } of received) await fileStore.discard(it);
        throw error;
      }
      return enter(session, received, signal);
    },
    async fromUrls(session, urls, signal) {
      const received: Named[] = [];
      try {
        for (const url of urls) {
          const { stream, filename, close } = await fetchFile(url, { ...config.intake, signal });
          try {
            received.push({
              received: await fileStore.receive(Readable.from(stream), filename, limits.uploadBytes, signal),
              filename,
            });
          } finally {
            close();
          }
        }
      } catch (error) {
        for (const { received: it } of received) await fileStore.discard(it);
        throw error;
      }
      return enter(session, received, signal);
    },
  };
}

interface Named {
  readonly received: Received;
  readonly filename: string;
}

function noFiles(): StudioError {
  return new StudioError("bad-request", 'The upload has no file in it; expected one or more parts named "files".');
}
