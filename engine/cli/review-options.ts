import { InvalidArgumentError } from "commander";
import type { Selection } from "./selection.ts";

export const REVIEW_FORMATS = ["text", "json", "sarif"] as const;
export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
export const FAIL_ON = ["error", "warning", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface AskedReview {
  readonly format: ReviewFormat;
  /** From which severity on findings are a failure; without it, from errors on. */
  readonly failOn?: FailOn;
  /** Which job of each file; without it all. */
  readonly select?: Selection;
}

/** @throws {InvalidArgumentError} for anything but one of {@link REVIEW_FORMATS} */
export function parseReviewFormat(value: string): ReviewFormat {
  return oneOf(REVIEW_FORMATS, value);
}

/** @throws {InvalidArgumentError} for anything but one of {@link FAIL_ON} */
export function parseFailOn(value: string): FailOn {
  return oneOf(FAIL_ON, value);
}

function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`Expected ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1) ?? ""}.`);
}
