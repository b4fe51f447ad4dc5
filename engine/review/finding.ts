import type { Posting, Span } from "../posting/posting.ts";
import type { RuleId } from "./rule-names.ts";

/** From worst to least: a law or an honest offer is broken; people are put off; worth a thought. */
export const SEVERITIES = ["error", "warning", "note"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing to change in a posting. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** What it is, why it matters and what to write instead, for people to read. */
  readonly message: string;
  /** Where it stands; null for what is missing or true of the whole. */
  readonly span: Span | null;
  /** The text of `span`. */
  readonly quote: string | null;
  /** Wordings to put in its place, the best first. */
  readonly suggestions: readonly string[];
}

interface Found {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly suggestions?: readonly string[];
}

/** A finding on a stretch of the posting's text. */
export function findingAt(posting: Posting, [start, end]: Span, found: Found): Finding {
  return { suggestions: [], ...found, span: [start, end], quote: posting.text.slice(start, end) };
}

/** A finding on the posting as a whole. */
export function findingOverall(found: Found): Finding {
  return { suggestions: [], ...found, span: null, quote: null };
}
