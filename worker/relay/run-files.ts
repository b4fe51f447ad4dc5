import type { NemoClient, SessionState } from "../../shared/client/index.ts";
import { isRecord } from "../../shared/draft/record.ts";
import { hexOf } from "../keys/secrets.ts";
import { handOver } from "./hand-over.ts";
import type { Runtime } from "./runtime.ts";
import type { PendingFile, Run } from "./session-store.ts";

/**
 * Hands a run's files to the upstream, one after the other; what is there is crossed off. Of the one that was under way when
 * a worker died, the state tells whether it has arrived: our studio names files by their SHA-256.
 */
export async function uploadPending(
  run: Run,
  sessionId: string,
  client: NemoClient,
  rt: Runtime,
  signal: AbortSignal,
): Promise<void> {
  let { files } = run;
  const [first] = files;
  if (first === undefined) return;
  const arrived =
    run.state === "uploading" && (await isThere(first, await client.state(sessionId, { signal }), rt.films));
  rt.store.changeRun(run.id, { state: "uploading" });
  for (let [file, ...rest] = files; file !== undefined; [file, ...rest] = rest) {
    if (file !== first || !arrived)
      await handOver(file, { client, sessionId, signal }, { films: rt.films, secret: rt.config.secret, now: rt.now() });
    files = rest;
    rt.atomically(() => {
      rt.store.changeRun(run.id, { files });
      rt.journal.append("uploaded", { run: run.id, name: file.kind === "url" ? file.url : file.name }, rt.now());
    });
    if (file.kind === "stored" && file.upload === undefined) await rt.films.delete(file.key);
  }
}

/** Whether a session has a file; one that the upstream fetches can't be told. */
async function isThere(file: PendingFile, { raw }: SessionState, films: R2Bucket): Promise<boolean> {
  const object = file.kind === "stored" ? await films.get(file.key) : null;
  if (file.kind !== "stored" || object === null) return false;
  const digest = new crypto.DigestStream("SHA-256");
  await object.body.pipeTo(digest);
  const hash = hexOf(await digest.digest);
  const infos: readonly unknown[] = Array.isArray(raw["video_infos"]) ? raw["video_infos"] : [];
  return infos.some((info) => isRecord(info) && info["hash"] === hash && info["filename"] === file.name);
}
