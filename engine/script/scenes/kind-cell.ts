import type { Posting, Span } from "../../posting/posting.ts";
import type { FactCell } from "../storyboard.ts";
import type { Material } from "../telling.ts";
import { capital } from "../tidy.ts";
import { spanOf } from "../telling.ts";

/** The kinds of employment: all that are posted, for one alone would take the others back. */
export interface Kinds {
  /** "full-time or part-time". */
  readonly said: string;
  readonly cell: FactCell;
  readonly evidence: Span;
}

/** More than these are a list. */
const MOST_KINDS = 2;

/** null where the posting names none, or not in our words. */
export function kindsOf({ facts, phrases, posting }: Material): Kinds | null {
  const type = facts.employmentType;
  if (type === null || type.value.length > MOST_KINDS) return null;
  const words = type.value.map((term) => phrases.employmentType[term]);
  const named = words.filter((word) => word !== undefined);
  const [first, second] = named;
  if (first === undefined || named.length < words.length) return null;
  if (!named.every((word) => postedAs(word, posting, type.evidence))) return null;
  const label = second === undefined ? "" : `${phrases.or.trimStart()}${second}`;
  return {
    said: named.join(phrases.or),
    cell: { icon: "clock", figure: capital(first), label },
    evidence: spanOf(type.evidence),
  };
}

/** "part-time" for "Part time" is the same word; "Vollzeit" for "full time" is not. Cells get capitals. */
function postedAs(word: string, posting: Posting, evidence: readonly Span[]): boolean {
  const flat = (text: string): string => text.toLowerCase().replace(/[\s-]+/gu, "");
  return evidence.some(([start, end]) => flat(posting.text.slice(start, end)).includes(flat(word)));
}
