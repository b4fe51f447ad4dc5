import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { eachShape } from "./each-shape.ts";
import type { ExitCode } from "./failure.ts";
import type { AskedFilm } from "./film-options.ts";
import { seconds, showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";

/** `jobreel preview`: each posting's film at half its size, in a file of its own, for a quick look. */
export async function preview(
  sources: readonly string[],
  asked: AskedFilm,
  out: string,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { makePreview } = await import("../preview.ts");
  return eachShape(sources, asked, out, terminal, signal, async ({ posting, options, name, path }) => {
    const onProgress = showProgress(terminal.stderr, name, terminal.now);
    const file = `${path}.preview.mp4`;
    const made = await inPlace(file, (working) =>
      makePreview(posting, options, working, { signal, onProgress, now: terminal.now }),
    );
    const { durationS, width, height, elapsedMs, notes } = made;
    terminal.stdout.write(
      `${file}  ${durationS.toFixed(1)} s, ${width}×${height}, made in ${seconds(elapsedMs / 1000)}\n`,
    );
    return notes;
  });
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
