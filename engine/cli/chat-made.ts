import { setTimeout as sleep } from "node:timers/promises";
import { writeFile } from "node:fs/promises";
import { type NemoClient, readyForExport } from "../../shared/index.ts";
import { CommandError, EXIT } from "./failure.ts";
import { showProgress } from "./progress.ts";
import { saveFilm } from "./run-postings.ts";
import type { Terminal } from "./terminal.ts";

/** A studio on this machine may be asked often; others every 30 s, as the vendor advises. */
const LOCAL_POLL_MS = 500;
const POLL_MS = 30_000;
const LIMIT_MS = 30 * 60_000;

/**
 * Makes a look at the film as it is: a sheet of its scenes, drawn here, or a quick film, made upstream.
 * @returns the file's path
 * @throws {CommandError} where there is no film yet; `DraftError` for a draft of another kind than a studio's
 */
export async function madeOf(
  what: "sheet" | "preview",
  client: NemoClient,
  sessionId: string | null,
  path: (ending: string) => string,
  { stderr, now }: Terminal,
  signal: AbortSignal,
): Promise<string> {
  const draft = sessionId === null ? null : (await client.state(sessionId, { signal })).draft;
  if (sessionId === null || draft === null || !readyForExport(draft))
    throw new CommandError(EXIT.failed, "There is no film yet. Paste a posting, or say what it is to be.");
  if (what === "sheet") {
    const { sheetOfDraft } = await import("../draft/sheet-of-draft.ts");
    const file = path(".sheet.png");
    await writeFile(file, await sheetOfDraft(draft, signal));
    return file;
  }
  const progress = showProgress(stderr, "preview", now);
  const id = `render_${crypto.randomUUID()}`;
  const startedMs = now();
  let render = await client.render({ id, sessionId, draft, quality: "low" }, { signal });
  while (render.status === "pending" || render.status === "processing") {
    progress({ stage: "preview", fraction: render.progress / 100 });
    if (now() - startedMs > LIMIT_MS)
      throw new CommandError(EXIT.failed, `The preview was not ready within ${LIMIT_MS / 60_000} minutes. Try again.`);
    await sleep(client.local ? LOCAL_POLL_MS : POLL_MS, undefined, { signal });
    render = await client.renderStatus(render.id, { signal });
  }
  if (render.status !== "completed")
    throw new CommandError(EXIT.failed, `The preview failed: ${render.failure ?? render.status}.`);
  progress({ stage: "preview", fraction: 1 });
  const file = path(".preview.mp4");
  await saveFilm(await client.download(render.id, { url: render.url, signal }), file);
  return file;
}
