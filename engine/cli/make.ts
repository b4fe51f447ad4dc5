import { withKit } from "../brand/kit-facts.ts";
import type { FilmIo, FilmOptions, FilmResult } from "../film.ts";
import { THEME_NAMES } from "../picture/themes/index.ts";
import type { Posting } from "../posting/posting.ts";
import type { Aspect } from "../timeline/timeline.ts";
import { closingOf } from "../review/closing.ts";
import { openKit } from "./asked-brand.ts";
import { CommandError, EXIT, type ExitCode, explain, worse } from "./failure.ts";
import { type AskedFilm, filmOptions } from "./film-options.ts";
import { saidOnce } from "./notes.ts";
import { prepareOutFolder } from "./out-folder.ts";
import { seconds, showProgress } from "./progress.ts";
import { readPostings } from "./read-postings.ts";
import { requireTheme } from "./theme-name.ts";
import type { Terminal } from "./terminal.ts";

export interface MakeOutput {
  /** Folder that gets a folder for each film. */
  readonly out: string;
  /** One JSON object a film on standard output. */
  readonly json: boolean;
  /** Nothing but errors, and the paths of the films. */
  readonly quiet: boolean;
  /** Films postings that are closed, too. */
  readonly force: boolean;
}

/** `jobreel make`: a film of each posting, one after the other. */
export async function make(
  sources: readonly string[],
  asked: AskedFilm,
  output: MakeOutput,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const kit = await openKit(asked.brand, signal);
  const read = await readPostings(sources, asked.select ?? null, terminal, signal);
  let { exitCode } = read;
  if (read.postings.length === 0) return exitCode;
  const { options, aspects, notes } = filmOptions(asked, THEME_NAMES, terminal.env, kit);
  requireTheme(options.theme);
  const note = output.quiet ? () => {} : (sentence: string) => terminal.stderr.write(`note: ${sentence}\n`);
  notes.forEach(note);
  const noted = new Set<string>();
  const folder = await prepareOutFolder(output.out);
  try {
    for (const posting of read.postings) {
      try {
        if (!output.force) requireOpen(posting, terminal.today());
        const told = new Set(withKit(posting, kit).posting.warnings);
        told.forEach(note);
        const warn = (sentence: string): void => {
          told.add(sentence);
          if (!noted.has(sentence)) note(sentence);
          // What is to be known of a kit is the same for all postings.
          if (kit?.notes.includes(sentence) === true) noted.add(sentence);
        };
        const io: FilmIo = { outDir: output.out, signal, warn, now: terminal.now, today: terminal.today() };
        const results = await film(posting, options, aspects, io, output.quiet, terminal);
        for (const result of results) {
          saidOnce([...told, ...result.warnings])
            .filter((sentence) => !told.has(sentence))
            .forEach(warn);
          tell(result, output, terminal);
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

function requireOpen(posting: Posting, today: string): void {
  const closing = closingOf(posting, today);
  if (closing === null) return;
  throw new CommandError(
    EXIT.badInput,
    `${posting.source}: this job is closed (${closing.why}); expected an open one. Correct the posting, or film it all the same with --force.`,
  );
}

/** The posting's film in each shape; one shape alone needs no folder in the posting's. */
async function film(
  posting: Posting,
  options: FilmOptions,
  aspects: readonly Aspect[],
  io: FilmIo,
  quiet: boolean,
  { stderr, now }: Terminal,
): Promise<readonly FilmResult[]> {
  const { makeFilm, makeFilms } = await import("../film.ts");
  const title = `${posting.slug} (${posting.source})`;
  const shown = quiet ? io : { ...io, onProgress: showProgress(stderr, title, now) };
  return aspects.length > 1 ? makeFilms(posting, options, aspects, shown) : [await makeFilm(posting, options, shown)];
}

function tell(result: FilmResult, { json, quiet }: MakeOutput, { stdout }: Terminal): void {
  if (json) stdout.write(`${JSON.stringify(filmJson(result))}\n`);
  else if (quiet) stdout.write(`${result.film}\n`);
  else {
    const { film: path, durationS, width, height, theme, elapsedMs } = result;
    const took = seconds(elapsedMs / 1000);
    stdout.write(`${path}  ${durationS.toFixed(1)} s, ${width}×${height}, theme ${theme}, made in ${took}\n`);
  }
}

/** What `make --json` tells of a film. */
function filmJson({
  film: path,
  poster,
  captions,
  durationS,
  aspect,
  theme,
  width,
  height,
  scenes,
  elapsedMs,
  stages,
  ...rest
}: FilmResult) {
  const { folder, warnings } = rest;
  return {
    film: path,
    poster,
    captions,
    durationS,
    aspect,
    theme,
    width,
    height,
    scenes,
    elapsedMs,
    stages,
    folder,
    warnings: [...saidOnce(warnings)],
  };
}
