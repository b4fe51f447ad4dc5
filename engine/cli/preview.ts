import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { THEME_NAMES } from "../picture/themes/index.ts";
import { openKit } from "./asked-brand.ts";
import { type ExitCode, explain, worse } from "./failure.ts";
import { type AskedFilm, filmOptions } from "./film-options.ts";
import { prepareOutFolder } from "./out-folder.ts";
import { seconds, showProgress } from "./progress.ts";
import { readPostings } from "./read-postings.ts";
import { requireTheme } from "./theme-name.ts";
import type { Terminal } from "./terminal.ts";

/** `jobreel preview`: each posting's film at half its size, in a file of its own, for a quick look. */
export async function preview(
  sources: readonly string[],
  asked: AskedFilm,
  out: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const kit = await openKit(asked.brand, signal);
  const read = await readPostings(sources, asked.select ?? null, terminal, signal);
  let { exitCode } = read;
  if (read.postings.length === 0) return exitCode;
  const { options, aspects, notes } = filmOptions(asked, THEME_NAMES, terminal.env, kit);
  requireTheme(options.theme);
  const noted = new Set<string>();
  const note = (sentence: string): void => {
    // What is to be known of a kit is the same for all postings.
    if (!noted.has(sentence)) terminal.stderr.write(`note: ${sentence}\n`);
    noted.add(sentence);
  };
  notes.forEach(note);
  const folder = await prepareOutFolder(out);
  const { makePreview } = await import("../preview.ts");
  try {
    for (const posting of read.postings) {
      try {
        for (const aspect of aspects) {
          const shape = aspects.length > 1 ? `-${aspect.replace(":", "x")}` : "";
          const path = join(out, `${posting.slug}${shape}.preview.mp4`);
          const onProgress = showProgress(terminal.stderr, `${posting.slug}${shape}`, terminal.now);
          const made = await inPlace(path, (working) =>
            makePreview(posting, { ...options, aspect }, working, { signal, onProgress, now: terminal.now }),
          );
          made.notes.forEach(note);
          const { durationS, width, height, elapsedMs } = made;
          terminal.stdout.write(
            `${path}  ${durationS.toFixed(1)} s, ${width}×${height}, made in ${seconds(elapsedMs / 1000)}\n`,
          );
        }
      } catch (error) {
        signal.throwIfAborted();
        const failure = explain(error, posting.source);
        terminal.stderr.write(`error: ${failure.sentence}\n`);
        exitCode = worse(exitCode, failure.exitCode);
      }
    }
  } finally {
    await folder.removeIfUnused();
  }
  return exitCode;
}

/** Has a file written beside its place and renames it, so that nobody finds half of it. */
async function inPlace<T>(path: string, write: (working: string) => Promise<T>): Promise<T> {
  const working = `${path}.${randomUUID()}`;
  try {
    const made = await write(working);
    await rename(working, path);
    return made;
  } catch (error) {
    await rm(working, { force: true });
    throw error;
  }
}
