import { ADJECTIVES, COUNTABLE } from "./words.ts";

/** Proper names that keep their capital at the start of a phrase. */
const ALWAYS =
  /^(?:I|English|German|French|Spanish|Portuguese|Chinese|Japanese|Italian|Dutch|Mandarin|Polish|Russian|Arabic|Danish|Swedish|Norwegian|Finnish|Excel|Word|Outlook|PowerPoint|Windows|Linux|Python|Java|Rust|Go|Ruby|Docker|Kubernetes|Git|Django|React|Angular|Vue|Bachelor|Bachelor's|Bachelor’s|Bachelors|Master|Master's|Master’s|Masters|Associate’s|Associate's|PhD|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Europe|European|American|British|UK|US|EU|Microsoft|Google|Amazon|Agile|Scrum|Christian)$/u;

/** First letter small, unless the word is a name or an acronym. */
export function lowerFirst(text: string, names: ReadonlySet<string>): string {
  const first = /^[^\s,;:/]+/u.exec(text)?.[0] ?? "";
  if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(first) && !names.has(first))
    return first.toLowerCase() + text.slice(first.length);
  if (
    !/^\p{Lu}/u.test(first) ||
    /^.+\p{Lu}/u.test(first) ||
    (/^\p{Lu}$/u.test(first) && first !== "A") ||
    /\d/u.test(first)
  )
    return text;
  if (ALWAYS.test(first) || names.has(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "the Nursing and Midwifery Council": a body's name, not a headline. */
const BODY =
  /\bthe (?:\p{Lu}[\p{L}'’]+ (?:and |of |for |& )?)+(?:Council|Board|Association|Institute|Society|Department|Authority|Agency|University|Act|Commission|Ministry)\b/u;

/** "20% Employee Discount on All Purchases": headline capitals become small ones, names stay. */
export function sentenceCase(text: string, names: ReadonlySet<string>): string {
  if (BODY.test(text)) return text;
  const tokens = text.split(" ");
  const big = tokens.filter((token) => /^\p{Lu}\p{Ll}+/u.test(token)).length;
  const small = tokens.filter((token) => /^\p{Ll}{4,}/u.test(token)).length;
  if (/\p{Lu}{4,}/u.test(text) && text === text.toUpperCase() && tokens.length > 1)
    return text.charAt(0) + text.slice(1).toLowerCase();
  if (tokens.length < 2 || big < 2 || big < small * 3) return text;
  return tokens
    .map((token, index) => {
      const word = token.replace(/[^\p{L}'’-]/gu, "");
      if (
        index === 0 ||
        ALWAYS.test(word) ||
        names.has(word) ||
        !/^\P{L}*\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)*\P{L}*$/u.test(token)
      )
        return token;
      return token.toLowerCase();
    })
    .join(" ");
}

/** A line in headline capitals tells nothing about which of its words are names. */
function isHeadline(line: string): boolean {
  const big = line.match(/(?<![\p{L}])\p{Lu}\p{Ll}+/gu)?.length ?? 0;
  const little = line.match(/(?<![\p{L}])\p{Ll}{4,}/gu)?.length ?? 0;
  return big > 2 && big >= little * 2;
}

/**
 * Words that a text writes with a capital in the middle of its sentences and never small: its names.
 * @param known names given as facts (company, place, title)
 */
export function namesOf(text: string, known: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’]+/gu)) small.add(word);
  for (const line of text.split("\n")) {
    if (isHeadline(line)) continue;
    for (const [word] of line.matchAll(/(?<=(?:^|\s)\p{Ll}+,?[ ])\p{Lu}\p{Ll}[\p{L}'’-]*/gu)) {
      const plain = word.toLowerCase();
      if (!small.has(plain) && !COUNTABLE.has(plain) && !ADJECTIVES.has(plain)) names.add(word);
    }
  }
  for (const value of known)
    for (const word of value.split(/[^\p{L}\p{N}'’-]+/u)) if (/^\p{Lu}/u.test(word)) names.add(word);
  return names;
}
