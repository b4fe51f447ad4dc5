import type { MediaChoice } from "../media/index.ts";
import type { CheckedFilm, CheckFinding } from "../check/index.ts";
import { CommandError, EXIT, type ExitCode, explain, worse } from "./failure.ts";
import { openKit } from "./asked-brand.ts";
import { readSources } from "../output/sources.ts";
import { checkText } from "./check-text.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** What the films were made with, and how findings are told. */
export interface AskedCheck {
  readonly brand?: string;
  readonly media?: readonly MediaChoice[];
  readonly json?: boolean;
}

/**
 * `jobreel check`: what people would see as faults in films that are made.
 * @returns 3 where something is found
 */
export async function check(
  folders: readonly string[],
  { brand, media, json = false }: AskedCheck,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { checkFilm, filmFolders, NoFilm, UnreadableFilm } = await import("../check/index.ts");
  const asked = await openKit(brand, signal);
  let exitCode: ExitCode = EXIT.made;
  const films: CheckedFilm[] = [];
  for (const named of folders) {
    try {
      for (const folder of await filmFolders(named)) {
        const onProgress = showProgress(terminal.stderr, folder, terminal.now);
        // What the film was made with, unless it is said otherwise.
        const sources = await readSources(folder);
        const kit = brand === undefined ? await openKit(sources?.brand ?? undefined, signal) : asked;
        const film = await checkFilm(folder, { kit, media: media ?? sources?.media ?? [], signal, onProgress });
        films.push(film);
        if (!json) terminal.stdout.write(`${checkText(film, terminal.stdout)}\n`);
        if (film.findings.length > 0) exitCode = worse(exitCode, EXIT.found);
      }
    } catch (error) {
      signal.throwIfAborted();
      const bad = error instanceof NoFilm || error instanceof UnreadableFilm;
      const failure = explain(bad ? new CommandError(EXIT.badInput, error.message) : error, named);
      terminal.stderr.write(`error: ${failure.sentence}\n`);
      exitCode = worse(exitCode, failure.exitCode);
    }
  }
  if (json) terminal.stdout.write(`${JSON.stringify({ films: films.map(filmJson) })}\n`);
  return exitCode;
}

/** What `check --json` tells of a film. */
function filmJson({ folder, timeline, findings }: CheckedFilm) {
  const { title, theme, aspect, width, height, frames } = timeline;
  return { folder, title, theme, aspect, width, height, frames, findings: findings.map(findingJson) };
}

function findingJson({ rule, scene, frame, text, message, measured, floor, where }: CheckFinding) {
  return { rule, scene, frame, text, message, measured, floor, where };
}
