import { join } from "node:path";
import type { FilmOptions } from "../film.ts";
import { THEME_NAMES } from "../picture/themes/index.ts";
import type { Posting } from "../posting/index.ts";
import { openKit } from "./asked-brand.ts";
import { type ExitCode, explain, worse } from "./failure.ts";
import { type AskedFilm, filmOptions } from "./film-options.ts";
import { prepareOutFolder } from "./out-folder.ts";
import { readPostings } from "./read-postings.ts";
import { requireTheme } from "./theme-name.ts";
import type { Terminal } from "./terminal.ts";

/** One posting in one shape. */
export interface Shape {
  readonly posting: Posting;
  readonly options: FilmOptions;
  /** Names the posting, and the shape where there are several: "nurse-9x16". */
  readonly name: string;
  /** Path in the output folder that the shape's files begin with. */
  readonly path: string;
}

/**
 * Makes something of each posting in each shape that is asked for. One that fails is told of, and the others go on.
 * @param make tells what a person should know, a sentence each
 */
export async function eachShape(
  sources: readonly string[],
  asked: AskedFilm,
  out: string,
  terminal: Terminal,
  signal: AbortSignal,
  make: (shape: Shape) => Promise<readonly string[]>,
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
  try {
    for (const posting of read.postings) {
      try {
        for (const aspect of aspects) {
          const name = `${posting.slug}${aspects.length > 1 ? `-${aspect.replace(":", "x")}` : ""}`;
          const told = await make({ posting, options: { ...options, aspect }, name, path: join(out, name) });
          told.forEach(note);
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
