import type { FailOn } from "../inputs/inputs.ts";
import type { Skipped } from "../postings/plan.ts";
import type { Finding } from "../postings/reading.ts";
import type { PostingRecord } from "../release/manifest.ts";

/** A posting's findings. */
export interface Reviewed {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** What a run came to. */
export interface Outcome {
  readonly made: readonly PostingRecord[];
  readonly moved: readonly PostingRecord[];
  readonly marked: readonly Skipped[];
  readonly removed: readonly Skipped[];
  readonly skipped: readonly Skipped[];
  readonly failed: readonly Skipped[];
  readonly reviewed: readonly Reviewed[];
  /** Addresses of the releases' pages. */
  readonly releaseUrls: readonly string[];
  /** How many postings would be filmed where nothing was to be done, only told; else null. */
  readonly planned: number | null;
}

/** Why the run fails; null if it does not. */
export function failureOf({ failed, reviewed }: Outcome, failOn: FailOn): string | null {
  if (failOn === "never") return null;
  const reasons: string[] = [];
  if (failed.length > 0) reasons.push(`${count(failed.length, "posting")} could not be filmed`);
  const errors = reviewed.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
  if (failOn === "review" && errors.length > 0) reasons.push(`the review found ${count(errors.length, "error")}`);
  return reasons.length === 0 ? null : `${reasons.join(", and ")}. The summary of this run tells of each.`;
}

export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? "" : "s"}`;
}
