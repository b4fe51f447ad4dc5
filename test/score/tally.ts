import type { Compared } from "./compare.ts";

export interface Tally {
  readonly right: number;
  readonly given: number;
  readonly said: number;
  readonly invented: number;
  /** Of what was found, the share that is right; 1 where nothing was found. */
  readonly precision: number;
  /** Of what the postings say, the share that was found; 1 where they say nothing. */
  readonly recall: number;
  readonly f1: number;
  /** The share of files where the answer, or its absence, is right. */
  readonly accuracy: number;
}

export function tally(rows: readonly Compared[]): Tally {
  const count = (...outcomes: readonly string[]): number => rows.filter((row) => outcomes.includes(row.outcome)).length;
  const right = count("right");
  const given = count("right", "wrong", "invented");
  const said = count("right", "wrong", "missed");
  const precision = given === 0 ? 1 : right / given;
  const recall = said === 0 ? 1 : right / said;
  return {
    right,
    given,
    said,
    invented: count("invented"),
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    accuracy: rows.length === 0 ? 1 : count("right", "absent") / rows.length,
  };
}
