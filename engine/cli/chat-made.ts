import { writeFile } from "node:fs/promises";
import { readyForExport } from "../../shared/index.ts";
import type { ChatBackend } from "./chat-backend.ts";
import { CommandError, EXIT } from "./failure.ts";
import { showProgress } from "./progress.ts";
import { saveFilm } from "./run-postings.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Makes a look at the film as it is: a sheet of its scenes, drawn here, or a quick film, made by the backend.
 * @returns the file's path
 * @throws {CommandError} where there is no film yet; `DraftError` for a draft of another kind than a studio's
 */
export async function madeOf(
  what: "sheet" | "preview",
  backend: ChatBackend,
  path: (ending: string) => string,
  { stderr, now }: Terminal,
  signal: AbortSignal,
): Promise<string> {
  const draft = await backend.draft(signal);
  if (draft === null || !readyForExport(draft))
    throw new CommandError(EXIT.failed, "There is no film yet. Paste a posting, or say what it is to be.");
  if (what === "sheet") {
    const { sheetOfDraft } = await import("../draft/sheet-of-draft.ts");
    const file = path(".sheet.png");
    await writeFile(file, await sheetOfDraft(draft, signal));
    return file;
  }
  const progress = showProgress(stderr, "preview", now);
  const film = await backend.quickFilm(draft, (fraction) => progress({ stage: "preview", fraction }), signal);
  progress({ stage: "preview", fraction: 1 });
  const file = path(".preview.mp4");
  await saveFilm(film, file);
  return file;
}
