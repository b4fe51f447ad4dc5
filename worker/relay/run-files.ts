import type { NemoClient } from "../../shared/client/index.ts";
import { handOver } from "./hand-over.ts";
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
    await handOver(file, { client, sessionId, signal }, { films: rt.films, secret: rt.config.secret, now: rt.now() });
    files = rest;
    rt.atomically(() => {
      rt.store.changeRun(run.id, { files });
      rt.journal.append("uploaded", { run: run.id, name: file.kind === "url" ? file.url : file.name }, rt.now());
    });
    if (file.kind === "stored" && file.upload === undefined) await rt.films.delete(file.key);
  }
}
