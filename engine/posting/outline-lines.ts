import { fieldName, headingKind } from "./headings.ts";
import type { Block, Link } from "./outline.ts";
import { type Passage, cut, join, tidy, verbatim } from "./passage.ts";

/** A line of text before it is known what it is. */
export interface RawLine {
  /** Untidied: leading white space tells the indentation. */
  readonly words: Passage;
  readonly links: readonly Link[];
  /** Wholly in bold or underlined: set as a heading by hand. */
  readonly strong: boolean;
}

const BULLET =
  /^(?:[-*+•·▪▫◦●○■□►▶▸➤➢➔→»›✓✔✅☑✗★☆❖♦・‣⁃∙][ \t]*|[–—][ \t]+|\d{1,2}(?:[.)．](?!\d)|、)[ \t]*|[(（]\d{1,2}[)）][ \t]*|[a-h]\)[ \t]+)/u;
/** Bullets that need no blank after them only where they can't begin a word. */
const BULLET_NEEDS_BLANK = /^[-*+](?![ \t])/u;

/** Lines are taken as wrapped by an editor only up to this many characters. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 50;
const LONGEST_HEADING = 110;

/** The lines of a plain text, parted into paragraphs by blank lines. */
export function outlinePlain(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: RawLine[] = [];
  const flush = (): void => {
    blocks.push(...outlineLines(paragraph));
    paragraph = [];
  };
  let at = from;
  for (const line of text.slice(from).split("\n")) {
    const words = verbatim(text, at, at + line.length);
    at += line.length + 1;
    if (/[^\s|=_*~#-]/u.test(line)) paragraph.push({ words, links: [], strong: false });
    else flush();
  }
  flush();
  return blocks;
}

/** What the lines of one paragraph are: headings, entries, rows, or lines of prose (wrapped ones made whole again). */
export function outlineLines(lines: readonly RawLine[]): Block[] {
  if (lines.length === 0) return [];
  const paragraph = join(lines.map((line) => tidy(line.words)));
  if (isWrapped(lines)) {
    return asLines(
      [{ words: paragraph, links: lines.flatMap((line) => line.links), strong: lines.every((line) => line.strong) }],
      paragraph,
    );
  }
  const whole: RawLine[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    if (before && continues(before, line)) {
      whole[whole.length - 1] = {
        words: join([before.words, tidy(line.words)]),
        links: [...before.links, ...line.links],
        strong: before.strong && line.strong,
      };
    } else {
      whole.push(line);
    }
  }
  return asLines(whole, paragraph);
}

function asLines(lines: readonly RawLine[], paragraph: Passage): Block[] {
  return lines.flatMap((line): Block[] => {
    const { links } = line;
    const words = tidy(line.words);
    if (words.plain === "") return [];
    const row = rowOf(words);
    if (row) return row.length === 0 ? [] : [{ kind: "row", words, links, cells: row, header: false }];
    const signs = /^#{1,6}(?=\p{L})/u.exec(words.plain)?.[0].length ?? 0;
    if (signs > 0 && words.plain.length <= LONGEST_HEADING)
      return [{ kind: "heading", words: cut(words, signs), links, level: signs }];
    const bullet = bulletOf(words.plain);
    const rest = cut(words, bullet);
    if (bullet > 0 && !setsHeading(words.plain)) {
      return rest.plain === "" ? [] : [{ kind: "entry", words: rest, links, depth: 0 }];
    }
    if (isHeading(words.plain, line.strong)) return [{ kind: "heading", words, links, level: line.strong ? 7 : 8 }];
    return [{ kind: "line", words, links, paragraph }];
  });
}

/** Length of the list marker at the start of a line, 0 without one. */
export function bulletOf(plain: string): number {
  if (BULLET_NEEDS_BLANK.test(plain)) return 0;
  return BULLET.exec(plain)?.[0].length ?? 0;
}

/** Japanese and Chinese headings begin with the same signs as entries elsewhere. */
function setsHeading(plain: string): boolean {
  return (
    /^(?:[■●◆※]|\d{1,2}[.、．)]|[一二三四五六七八九十]、)/u.test(plain) &&
    plain.length <= 40 &&
    (headingKind(plain) !== null || /[：:]$/u.test(plain))
  );
}

function isHeading(plain: string, strong: boolean): boolean {
  if (plain.length > LONGEST_HEADING) return false;
  const kind = headingKind(plain);
  // "Remote" on a line of its own answers a heading above; it is none itself.
  if (kind !== null && kind !== "workplace") return !/[.。]$/u.test(plain);
  if (/[:：]$/u.test(plain)) return true;
  if (strong && !/[.。]$/u.test(plain)) return true;
  if (/^(?:【[^】]+】|\[[^\]]+\]|＜[^＞]+＞|<[^>]+>|［[^］]+］|〈[^〉]+〉)$/u.test(plain)) return true;
  if (plain.length <= 80 && /[?？]$/u.test(plain) && !/[.!]\s/u.test(plain)) return true;
  return plain.length <= 60 && isCapitals(plain);
}

function isCapitals(plain: string): boolean {
  const letters = plain.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 5 &&
    /\p{Lu}/u.test(plain) &&
    !/\p{Ll}/u.test(plain) &&
    !/[.!]$/u.test(plain) &&
    !/\p{Lo}/u.test(plain)
  );
}

/** A row of a table drawn with bars: its cells; empty for the line that rules the table. */
function rowOf(words: Passage): Passage[] | null {
  if (!/^\|.*\|$/u.test(words.plain)) return null;
  if (/^[|\s:-]+$/u.test(words.plain)) return [];
  const cells: Passage[] = [];
  let from = 1;
  for (let at = 1; at < words.plain.length; at++) {
    if (words.plain[at] !== "|") continue;
    cells.push(cut(words, from, at));
    from = at + 1;
  }
  return cells.filter((cell) => cell.plain !== "");
}

/** True if an editor broke the paragraph: each line but the last is too full to take the next one's first word. */
function isWrapped(lines: readonly RawLine[]): boolean {
  if (lines.length < 2) return false;
  const plain = lines.map((line) => line.words.plain.trimEnd());
  const width = Math.max(...plain.map((line) => line.length));
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  // Editors wrap at 72 or more: two shorter lines are one only if the second goes on in the middle of a sentence.
  if (lines.length === 2 && width < 70 && !/^\s*\p{Ll}/u.test(plain[1] ?? "")) return false;
  if (plain.some((line) => bulletOf(line.trimStart()) > 0 || headingKind(line) !== null || labels(line))) return false;
  return plain.slice(0, -1).every((line, i) => {
    const next = /^\s*(\S+)/u.exec(plain[i + 1] ?? "")?.[1] ?? "";
    return line.length + 1 + next.length >= width - 6;
  });
}

/** "Location: Leeds" */
function labels(line: string): boolean {
  const label = /^\s*([^:：]{2,30})[:：]\s/u.exec(line)?.[1];
  return label !== undefined && fieldName(label) !== null;
}

function continues(before: RawLine, line: RawLine): boolean {
  const first = before.words.plain.trim();
  const second = line.words.plain.trim();
  if (bulletOf(second) > 0 || /[:：.!?。]$/u.test(first) || headingKind(second) !== null || headingKind(first) !== null)
    return false;
  if (/^[|]/u.test(second) || /^[|]/u.test(first)) return false;
  const deeper = indentation(line) > indentation(before) && bulletOf(first) > 0;
  if (deeper) return true;
  return (
    first.length >= 40 &&
    /^\p{Ll}/u.test(second) &&
    /[\p{Ll},;&]$/u.test(first) &&
    !/^\p{Ll}\S*[.:@/]\S/u.test(second) &&
    bulletOf(first) > 0
  );
}

function indentation(line: RawLine): number {
  return /^[ \t]*/u.exec(line.words.plain)?.[0].length ?? 0;
}
