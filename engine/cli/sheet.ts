import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { eachShape } from "./each-shape.ts";
import type { ExitCode } from "./failure.ts";
import type { AskedFilm } from "./film-options.ts";
import type { Terminal } from "./terminal.ts";

/** `jobreel sheet`: every scene of each posting's film on a page and a picture, for approval before it is made. */
export async function sheet(
  sources: readonly string[],
  asked: AskedFilm,
  out: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { makeSheet } = await import("../sheet.ts");
  return eachShape(sources, asked, out, terminal, signal, async ({ posting, options, path }) => {
    const { html, png, notes } = await makeSheet(posting, options, { signal });
    await writeWhole(`${path}.sheet.png`, png);
    await writeWhole(`${path}.sheet.html`, html);
    terminal.stdout.write(`${path}.sheet.html\n${path}.sheet.png\n`);
    return notes;
  });
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
