/** What a run and a posting put in place of a tag's tokens. */
export interface TagTokens {
  /** The commit, 40 hex digits; 7 of them go into the tag. */
  readonly sha: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The posting's slug. */
  readonly slug: string;
}

const TOKENS = /\{(sha|date|slug)\}/gu;
const SHORT_SHA_CHARS = 7;
const MAX_TAG_CHARS = 150;

export interface TagTemplate {
  /** True if every posting has a release of its own. */
  readonly isPerPosting: boolean;
  /** What is wrong with it: the end of a sentence; null if nothing is. */
  readonly fault: string | null;
}

/** Whether a template gives names that git takes for tags (`git help check-ref-format`). */
export function readTag(template: string): TagTemplate {
  const sample = expandTag(template, { sha: "0".repeat(40), date: "2026-01-01", slug: "cook" });
  const isPerPosting = template.includes("{slug}");
  const token = /\{[^}]*\}/u.exec(sample)?.[0];
  if (token !== undefined)
    return { isPerPosting, fault: `expected no other tokens than {sha}, {date} and {slug}, and there is ${token}.` };
  const isTag =
    sample.length <= MAX_TAG_CHARS &&
    /^[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u.test(sample) &&
    !/\.\.|\/\/|\/\.|\.lock(?:\/|$)|[./]$/u.test(sample);
  return {
    isPerPosting,
    fault: isTag ? null : `expected a name that git takes for a tag: letters, digits, and . _ - / between them.`,
  };
}

/** The tag of a posting's release. */
export function expandTag(template: string, { sha, date, slug }: TagTokens): string {
  const values: Readonly<Record<string, string>> = { sha: sha.slice(0, SHORT_SHA_CHARS), date, slug };
  return template.replaceAll(TOKENS, (token, name: string) => values[name] ?? token);
}

/** The n-th release of a tag, from 1: immutable releases can't be added to, so that another follows them. */
export function numberedTag(tag: string, n: number): string {
  return n === 1 ? tag : `${tag}-${n}`;
}

/** Which release of a tag this is, from 1; null for another tag's. */
export function tagNumber(tag: string, candidate: string): number | null {
  if (candidate === tag) return 1;
  if (!candidate.startsWith(`${tag}-`)) return null;
  const number = candidate.slice(tag.length + 1);
  // Not "-2026-01-01", and not a number that nobody counts to.
  return /^[2-9]$|^[1-9]\d{1,2}$/u.test(number) ? Number(number) : null;
}
