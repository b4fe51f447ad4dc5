import type { Posting } from "../posting/posting.ts";
import { readPosting } from "../posting/index.ts";
import { EXIT, type ExitCode, explain, worse } from "./failure.ts";
import { distinctSlugs } from "./slugs.ts";
import { readSource, requireDistinct } from "./source.ts";
import type { Terminal } from "./terminal.ts";

export interface ReadPostings {
  /** With distinct slugs. */
  readonly postings: readonly Posting[];
  /** The worst of what happened to those that could not be read; each was told to the user. */
  readonly exitCode: ExitCode;
}

/** Reads all postings that can be read; one that can't does not keep the others from it. */
export async function readPostings(
  sources: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ReadPostings> {
  requireDistinct(sources);
  const postings: Posting[] = [];
  let exitCode: ExitCode = EXIT.made;
  for (const name of sources) {
    try {
      const source = await readSource(name, terminal.stdin, signal);
      postings.push(...(await readPosting(source, { now: terminal.today() })));
    } catch (error) {
      signal.throwIfAborted();
      const failure = explain(error, name);
      terminal.stderr.write(`error: ${failure.sentence}\n`);
      exitCode = worse(exitCode, failure.exitCode);
    }
  }
  return { postings: distinctSlugs(postings), exitCode };
}
