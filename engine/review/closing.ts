import type { Posting, Span } from "../posting/posting.ts";
import { frontMatterOf, proseOf } from "./prose.ts";
import { CLOSED_KEYS, CLOSED_SENTENCES } from "./words/closed.ts";

/** Why a job can't be applied for any more, and where the posting says so. */
export interface Closing {
  readonly why: string;
  readonly span: Span;
}

/** Announcements stand at the top or the end; a posting is shorter than this. */
const MAX_READ_CHARS = 60_000;

/**
 * True if the job can't be applied for any more: its deadline has passed, or the posting says that it is filled.
 * @param now today, `YYYY-MM-DD`; the last day still counts
 */
export function isClosed(posting: Posting, now: string): boolean {
  return closingOf(posting, now) !== null;
}

export function closingOf({ text, facts }: Posting, now: string): Closing | null {
  const deadline = facts.deadline;
  const span = deadline?.evidence[0];
  if (deadline && span && /^\d{4}-\d\d-\d\d$/u.test(deadline.value) && deadline.value < now)
    return { why: `applications closed on ${deadline.value}, and today is ${now}`, span };
  const said =
    first(frontMatterOf(text), CLOSED_KEYS) ?? first(proseOf(text.slice(0, MAX_READ_CHARS)), CLOSED_SENTENCES);
  return said && { why: `the posting says so: "${text.slice(...said).replace(/\s+/gu, " ")}"`, span: said };
}

function first(text: string, patterns: readonly RegExp[]): Span | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return [match.index, match.index + match[0].length];
  }
  return null;
}
