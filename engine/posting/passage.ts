import type { Fact, Span } from "./posting.ts";

/**
 * A stretch of the posting as it reads: markup removed, white space collapsed, and for every character known where
 * it stands in the posting's text.
 */
export interface Passage {
  readonly plain: string;
  /** For each UTF-16 code unit of `plain`: where it starts in the posting's text. Never descending. */
  readonly starts: readonly number[];
  /** For each UTF-16 code unit of `plain`: where it ends in the posting's text. */
  readonly ends: readonly number[];
}

export const NOTHING: Passage = { plain: "", starts: [], ends: [] };

/** The stretch `[start, end)` of a text, character for character. */
export function verbatim(text: string, start: number, end: number): Passage {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    starts.push(at);
    ends.push(at + 1);
  }
  return { plain: text.slice(start, end), starts, ends };
}

/** Zero-width space, word joiner, byte-order mark, soft hyphen, emoji variant. */
const UNSEEN = new Set(["\u200B", "\u2060", "\uFEFF", "\u00AD", "\uFE0F"]);

function isBlank(char: string): boolean {
  return char === " " || char === "\n" || char === "\t" || ((char > "~" || char < " ") && /\s/u.test(char));
}

/** Something that {@link tidy} would change, or may have to. */
const UNTIDY = new RegExp(String.raw`^\s|\s$|\s\s|[^\S ]|[Â${[...UNSEEN].join("")}]`, "u");

/** White space collapsed to single blanks and trimmed; characters that nobody sees dropped. */
export function tidy(passage: Passage): Passage {
  if (!UNTIDY.test(passage.plain)) return passage;
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  let gap = -1;
  for (let i = 0; i < passage.plain.length; i++) {
    const char = passage.plain[i] ?? "";
    if (UNSEEN.has(char)) continue;
    if (isBlank(char) || isStrayByte(passage.plain, i)) {
      if (plain !== "" && gap < 0) gap = i;
      continue;
    }
    if (gap >= 0) {
      plain += " ";
      starts.push(passage.starts[gap] ?? 0);
      ends.push(passage.ends[i - 1] ?? 0);
      gap = -1;
    }
    plain += char;
    starts.push(passage.starts[i] ?? 0);
    ends.push(passage.ends[i] ?? 0);
  }
  return { plain, starts, ends };
}

/** The first half of a no-break space read in the wrong encoding by whoever copied the posting: "Â ". */
function isStrayByte(plain: string, at: number): boolean {
  return plain[at] === "Â" && /^(?:[\s\u00A0Â]|$)/u.test(plain.slice(at + 1, at + 2));
}

/** Several passages as one, parted by blanks. */
export function join(passages: readonly Passage[]): Passage {
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const passage of passages) {
    if (passage.plain === "") continue;
    if (plain !== "") {
      const before = ends.at(-1) ?? 0;
      plain += " ";
      starts.push(before);
      ends.push(Math.max(before, passage.starts[0] ?? before));
    }
    plain += passage.plain;
    for (const at of passage.starts) starts.push(at);
    for (const at of passage.ends) ends.push(at);
  }
  return { plain, starts, ends };
}

/** Code units `[start, end)` of a passage, trimmed of white space. */
export function cut(passage: Passage, start: number, end: number = passage.plain.length): Passage {
  let from = Math.max(0, start);
  let to = Math.min(end, passage.plain.length);
  while (from < to && /\s/u.test(passage.plain[from] ?? "")) from++;
  while (to > from && /\s/u.test(passage.plain[to - 1] ?? "")) to--;
  return {
    plain: passage.plain.slice(from, to),
    starts: passage.starts.slice(from, to),
    ends: passage.ends.slice(from, to),
  };
}

/** Where a passage stands in the posting's text. */
export function spanOf(passage: Passage): Span {
  return [passage.starts[0] ?? 0, passage.ends.at(-1) ?? 0];
}

/** A fact whose value is the passage's own wording. */
export function factOf(passage: Passage): Fact {
  return { value: passage.plain, evidence: [spanOf(passage)] };
}

/** Splits at every match of a global pattern, which is left out. */
export function split(passage: Passage, separator: RegExp): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const match of passage.plain.matchAll(separator)) {
    parts.push(cut(passage, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cut(passage, from));
  return parts.filter((part) => part.plain !== "");
}

/** So many characters back an abbreviation is known, and "Klasse B.", which is none. */
const LOOKED_BACK = 14;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?<!(?:klasse|class|kategorie|category|permis|carnet|carné|level|type|typ)[\s(])(?:e\.g|i\.e|a\. ?d|i\. ?d|etc|incl|approx|ca|z\. ?B|d\. ?h|bzw|inkl|u\. ?a|Dr|Mr|Mrs|Ms|St|No|Nr|vs|Inc|Ltd|Co|Corp|Tel|Ref|p\.m|a\.m|p\. ?ej|D\.N|U\.S|\p{Lu})\.$/iu;

/** "15. März": an ordinal before its month ends no sentence. */
function isDay(before: string, after: string): boolean {
  return (
    /(?:^|\D)\d{1,2}\.$/u.test(before) && /^\s(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/u.test(after)
  );
}

/** The sentences of a passage. A full stop inside a number, an address or an abbreviation ends none. */
export function sentences(passage: Passage): Passage[] {
  const { plain } = passage;
  const found: Passage[] = [];
  let from = 0;
  for (const match of plain.matchAll(/[.!?…]["'”’»)]?(?=\s)|[。！？；]/gu)) {
    const end = match.index + match[0].length;
    const rest = plain.slice(end, end + 3).trimStart();
    if (
      match[0].startsWith(".") &&
      (isDay(plain.slice(Math.max(from, end - 4), end), plain.slice(end, end + 5)) ||
        ABBREVIATION.test(plain.slice(Math.max(from, end - LOOKED_BACK), end)) ||
        /^\p{Ll}/u.test(rest))
    )
      continue;
    found.push(cut(passage, from, end));
    from = end;
  }
  found.push(cut(passage, from));
  return found.filter((sentence) => sentence.plain !== "");
}
