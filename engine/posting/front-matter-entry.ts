import { PostingError } from "./errors.ts";
import type { FrontMatterField } from "./front-matter-keys.ts";
import type { Passage } from "./passage.ts";

/** One value of the front matter. */
export interface FrontMatterEntry {
  readonly field: FrontMatterField;
  readonly value: Passage;
}

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Where the body begins. */
  readonly bodyStart: number;
}

export const MAX_DEPTH = 8;
export const MAX_ENTRIES = 500;

export function broken(name: string, line: number, message: string): PostingError {
  return new PostingError("broken-front-matter", name, message, line);
}
