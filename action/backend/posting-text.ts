import { readFile } from "node:fs/promises";
import { isWholeText } from "../postings/whole-text.ts";
import { FilmError, type FilmTask } from "./backend.ts";

/**
 * What a posting says, to be sent to a backend elsewhere.
 * @param job index in the task's jobs
 * @throws {FilmError} for a document that nothing here can read
 */
export async function postingText({ path, file, jobs }: FilmTask, job: number): Promise<string> {
  const text = jobs[job]?.text ?? null;
  if (text !== null) return text;
  if (jobs.length === 1 && isWholeText(path)) return readFile(file, "utf8");
  throw new FilmError(
    "its text can't be sent: this format is read by jobreel's engine, and that is not installed here. Keep the posting as Markdown or text, or see in the log why the engine is missing.",
  );
}
