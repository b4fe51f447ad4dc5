import { VERSION } from "../../shared/version.ts";
import type { Posting } from "../posting/posting.ts";
import { type Review, reviewPosting, reviewedPosting, sarifLog, SEVERITIES, type Severity } from "../review/index.ts";
import { EXIT, type ExitCode, explain, worse } from "./failure.ts";
import { readPostings } from "./read-postings.ts";
import { reviewText } from "./review-text.ts";
import type { AskedReview, FailOn } from "./review-options.ts";
import type { Terminal } from "./terminal.ts";

/**
 * `jobreel review`: what to change in postings before they go out.
 * @returns 1 where a finding is as bad as `failOn` or worse, 2 where a posting could not be read and none is
 */
export async function review(
  sources: readonly string[],
  { format, failOn = "error", select }: AskedReview,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const read = await readPostings(sources, select ?? null, terminal, signal);
  let { exitCode } = read;
  const reviewed: { readonly posting: Posting; readonly review: Review }[] = [];
  for (const posting of read.postings) {
    try {
      const found = reviewPosting(posting, { now: terminal.today() });
      reviewed.push({ posting, review: found });
      if (format === "text") terminal.stdout.write(`${reviewText(posting, found, terminal.stdout)}\n`);
      if (found.findings.some(({ severity }) => fails(severity, failOn))) exitCode = worse(exitCode, EXIT.failed);
    } catch (error) {
      const failure = explain(error, posting.source);
      terminal.stderr.write(`error: ${failure.sentence}\n`);
      exitCode = worse(exitCode, failure.exitCode);
    }
  }
  if (format === "json") {
    const postings = reviewed.map(({ posting, review: found }) => reviewedPosting(found, posting));
    terminal.stdout.write(`${JSON.stringify({ postings })}\n`);
  }
  if (format === "sarif") terminal.stdout.write(`${JSON.stringify(sarifLog(reviewed, VERSION))}\n`);
  return exitCode;
}

function fails(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn);
}
