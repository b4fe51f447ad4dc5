import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openKit } from "./asked-brand.ts";
import { type ExitCode, explain, worse } from "./failure.ts";
import { type AskedFilm, filmOptions } from "./film-options.ts";
import { prepareOutFolder } from "./out-folder.ts";
import { readPostings } from "./read-postings.ts";
import { requireTheme } from "./theme-name.ts";
import type { Terminal } from "./terminal.ts";
import { THEME_NAMES } from "../picture/themes/index.ts";

/** `jobreel sheet`: every scene of each posting's film on a page and a picture, for approval before it is made. */
export async function sheet(
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
  const { makeSheet } = await import("../sheet.ts");
  try {
    for (const posting of read.postings) {
      try {
        for (const aspect of aspects) {
          const { html, png, ...made } = await makeSheet(posting, { ...options, aspect }, { signal });
          made.notes.forEach(note);
          const shape = aspects.length > 1 ? `-${aspect.replace(":", "x")}` : "";
          const path = join(out, `${posting.slug}${shape}.sheet`);
          await writeWhole(`${path}.png`, png);
          await writeWhole(`${path}.html`, html);
          terminal.stdout.write(`${path}.html\n${path}.png\n`);
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

/** Writes beside the file's place and renames, so that nobody finds half of it. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const working = `${path}.${randomUUID()}`;
  try {
    await writeFile(working, content);
    await rename(working, path);
  } catch (error) {
    await rm(working, { force: true });
    throw error;
  }
}
