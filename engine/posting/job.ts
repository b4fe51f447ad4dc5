import type { Outline } from "./outline.ts";
import type { Passage } from "./passage.ts";

/** Which blocks of a file tell of one job: those of its own, and those that tell of all jobs. */
export interface Job {
  readonly blocks: ReadonlySet<number>;
  /** The words that name the job; null where there is but one job. */
  readonly title: Passage | null;
}

/** What seems to hold more jobs than this is of another kind. */
export const MAX_JOBS = 50;

/** Where a job begins, and the words that name it. */
export interface Start {
  readonly at: number;
  readonly title: Passage;
}

/**
 * Jobs that follow each other: what stands before the first and from `end` on tells of all.
 *
 * @param starts ascending
 */
export function inTurn(outline: Outline, starts: readonly Start[], end: number = outline.length): Job[] {
  const first = starts[0]?.at ?? 0;
  return starts.map(({ at, title }, n) => {
    const next = starts[n + 1]?.at ?? end;
    return {
      title,
      blocks: new Set([...outline.keys()].filter((i) => i < first || (i >= at && i < next) || i >= end)),
    };
  });
}
