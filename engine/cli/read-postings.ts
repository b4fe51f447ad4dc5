import type { Posting } from "../posting/posting.ts";
import { readPosting } from "../posting/index.ts";
import { EXIT, type ExitCode, explain, worse } from "./failure.ts";
import { type Selection, selected } from "./selection.ts";
import { distinctSlugs } from "./slugs.ts";
import { readSource, requireDistinct } from "./source.ts";
import type { Terminal } from "./terminal.ts";

export interface ReadPostings {
  /** With distinct slugs. */
  readonly postings: readonly Posting[];
  /** The worst of what happened to those that could not be read; each was told to the user. */
  readonly exitCode: ExitCode;
}

/**
 * Reads all postings that can be read; one that can't does not keep the others from it.
 * @param select which jobs of each file; null for all
 */
export async function readPostings(
  sources: readonly string[],
  select: Selection | null,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ReadPostings> {
  requireDistinct(sources);
  const postings: Posting[] = [];
  let exitCode: ExitCode = EXIT.made;
  for (const name of sources) {
    try {
      const source = await readSource(name, terminal.stdin, signal);
      // Named before one is taken: a job's folder is the same whether it is made alone or with the others.
      const read = distinctSlugs(await readPosting(source, { now: terminal.today() }));
      postings.push(...(select === null ? read : selected(name, read, select)));
      if (select === null && read.length > 1)
        terminal.stderr.write(`note: ${name}: this file holds ${read.length} jobs; --select takes one of them.\n`);
    } catch (error) {
      signal.throwIfAborted();
      const failure = explain(error, name);
      terminal.stderr.write(`error: ${failure.sentence}\n`);
      exitCode = worse(exitCode, failure.exitCode);
    }
  }
  return { postings: distinctSlugs(postings), exitCode };
}
