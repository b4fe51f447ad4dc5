import type { NemoClient } from "../../shared/client/index.ts";
import type { Runtime } from "./runtime.ts";
import type { Run } from "./session-store.ts";

/**
 * Hands a run's files to the upstream, one after the other; what is there is crossed off, so that a crash sends at most the
 * one again that was under way. The upstream tells files apart by their content.
 */
export async function uploadPending(
  run: Run,
  sessionId: string,
  client: NemoClient,
  rt: Runtime,
  signal: AbortSignal,
): Promise<void> {
  let { files } = run;
  if (files.length === 0) return;
  rt.store.changeRun(run.id, { state: "uploading" });
  for (let [file, ...rest] = files; file !== undefined; [file, ...rest] = rest) {
    if (file.kind === "url") await client.uploadUrls(sessionId, [file.url], { signal });
    else {
      const { key, name, bytes } = file;
      const body = async (): Promise<ReadableStream<Uint8Array>> => {
        const object = await rt.films.get(key);
        if (object === null) throw new TypeError(`The uploaded file ${key} is gone.`);
        return object.body;
      };
      await client.uploadFiles(sessionId, [{ name, body, sizeBytes: bytes }], { signal });
    }
    files = rest;
    rt.atomically(() => {
      rt.store.changeRun(run.id, { files });
      rt.journal.append("uploaded", { run: run.id, name: file.kind === "url" ? file.url : file.name }, rt.now());
    });
    if (file.kind === "stored") await rt.films.delete(file.key);
  }
}
