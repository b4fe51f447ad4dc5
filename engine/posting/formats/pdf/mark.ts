import type { Run } from "../piece.ts";
import { type Line, lineOf, runsOf } from "./line.ts";
import type { Span } from "./page.ts";

/** What an entry of a list begins with, and the words behind it. */
export interface Marked {
  readonly runs: readonly Run[];
  /** What is behind the mark. */
  readonly rest: readonly Span[];
  /** Where its mark stands, and where its words begin. */
  readonly markX: number;
  readonly textX: number;
  /** For numbered entries. */
  readonly number: number | null;
}

/** The last ones are where Symbol and Wingdings keep theirs. */
const BULLETS = "•·▪▫◦●○■□▶▸►➤➢➔❖◆♦✓✔✦★☑‣⁃∙◾◼⚫\uF0B7\uF0A7\uF0D8\uF076\uF0FC\uF0A8\uF06E\uF071\uF0E0\uF02D\uFFFD";
const BULLET = new RegExp(`^[${BULLETS}]\\s*`, "u");
const DASH = /^[-–—*+]\s+/u;
const NUMBER = /^(\d{1,2})[.)]\s+/u;
/** Letters that are bullets in fonts of signs. */
const SIGN_FONT = /wingdings|webdings|symbol|dingbats/iu;
/** Before a letter that is set as a bullet, the words keep this distance. */
const NARROWEST_INDENT_EM = 0.4;

/** The mark that a line begins with; null if it begins with words. */
export function markOf(line: Line): Marked | null {
  const [first, second] = line.spans;
  if (!first) return null;
  const alone = first.text.trim();
  if (second && isBulletAlone(first, second, alone))
    return marked(line, line.spans.slice(1), first.x0, second.x0, null);
  if (second && /^\d{1,2}[.)]$/u.test(alone)) {
    return marked(line, line.spans.slice(1), first.x0, second.x0, Number.parseInt(alone, 10));
  }
  const found = BULLET.exec(first.text) ?? DASH.exec(first.text) ?? NUMBER.exec(first.text);
  if (!found || found[0].length >= first.text.length) return null;
  const textX = first.x0 + ((first.x1 - first.x0) * found[0].length) / first.text.length;
  const rest = [{ ...first, text: first.text.slice(found[0].length), x0: textX }, ...line.spans.slice(1)];
  return marked(line, rest, first.x0, textX, found[1] === undefined ? null : Number(found[1]));
}

/** The line behind its mark, if it has one. */
export function withoutMark(line: Line): Line {
  const mark = markOf(line);
  return mark ? lineOf(mark.rest) : line;
}

function marked(line: Line, rest: readonly Span[], markX: number, textX: number, number: number | null): Marked {
  // A line whose mark is bold is not bold for that.
  return { runs: runsOf(rest), rest, markX, textX: Math.max(textX, markX + line.size * 0.3), number };
}

function isBulletAlone(first: Span, second: Span, text: string): boolean {
  if (text.length !== 1) return false;
  if (BULLETS.includes(text) || /[\uE000-\uF8FF]/u.test(text)) return true;
  const gap = second.x0 - first.x1;
  if (/[-–—*+]/u.test(text)) return gap > first.size * 0.15 || second.afterBlank;
  if (SIGN_FONT.test(first.font)) return true;
  return text === "o" && first.font !== second.font && gap > first.size * NARROWEST_INDENT_EM;
}

/** The numbers that lines begin with, to tell "2." in a list from a date. */
export function numbersIn(lines: readonly Line[]): ReadonlySet<number> {
  return new Set(
    lines.flatMap((line) => {
      const number = markOf(line)?.number ?? null;
      return number === null ? [] : [number];
    }),
  );
}
