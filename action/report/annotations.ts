import type { Reviewed } from "./outcome.ts";
import type { Skipped } from "../postings/plan.ts";
import { oneLine } from "./untrusted.ts";

/** A remark that GitHub shows at a file's line. */
export interface Annotation {
  readonly kind: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  /** Relative to the repository. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number | null;
}

/** GitHub shows no more of a kind and a step. */
const MAX_OF_A_KIND = 10;
const MAX_MESSAGE_CHARS = 800;
const KINDS = { error: "error", warning: "warning", note: "notice" } as const;

/** The remarks of a run: first on postings that failed, then what the review found, no more than are shown. */
export function annotationsOf(failed: readonly Skipped[], reviewed: readonly Reviewed[]): readonly Annotation[] {
  const all: Annotation[] = [
    ...failed.map(({ path, why }): Annotation => ({
      kind: "error",
      title: "No film",
      message: oneLine(why, MAX_MESSAGE_CHARS),
      file: path,
      line: 1,
      column: null,
    })),
    ...reviewed.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, line, column }): Annotation => ({
        kind: KINDS[severity],
        title: `Posting: ${oneLine(rule)}`,
        message: oneLine(message, MAX_MESSAGE_CHARS),
        file: path,
        line: line ?? 1,
        column,
      })),
    ),
  ];
  const counts = new Map<string, number>();
  return all.filter(({ kind }) => {
    const n = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, n);
    return n <= MAX_OF_A_KIND;
  });
}
