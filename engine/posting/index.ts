/**
 * Postings: bytes in, facts with their evidence out.
 *
 * read → decode → front matter + outline (Markdown or lines) → sections → facts
 */
export { PostingError, type PostingErrorCode } from "./errors.ts";
export type {
  Apply,
  EmploymentType,
  Fact,
  Facts,
  Item,
  PayPeriod,
  Posting,
  Prose,
  Requirement,
  Salary,
  Span,
  Workplace,
} from "./posting.ts";
export { MAX_TEXT_BYTES } from "./text.ts";
export { readPosting, type PostingSource, type ReadOptions } from "./read.ts";
