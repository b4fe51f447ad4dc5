import { writtenTogether } from "../../../timeline/joined.ts";
import { compoundsParted, mended } from "../../compounds.ts";
import { pieces } from "../../line-breaking.ts";
import type { Rect } from "../../rect.ts";
import { dial, type DialStack, type DisplayStyle, moved } from "./dial.ts";
import { NARROWEST } from "./styles.ts";

/** A word that would be smaller is parted, px. */
const LEAST_PX = 104;
/** What a break by the sense is worth, in shares of the box. */
const BY_SENSE = 0.14;
/** At most this many ways to break are tried. */
const MOST_WAYS = 400;

function* partitions(words: readonly string[], mostLines: number): Generator<readonly string[]> {
  yield [words.join("").trim()];
  if (mostLines <= 1) return;
  for (let end = 1; end < words.length; end++) {
    for (const rest of partitions(words.slice(end), mostLines - 1))
      yield [words.slice(0, end).join("").trim(), ...rest];
  }
}

/**
 * Ways to break a longer text: for each number of lines the most even one, and those that differ from it by one word at one
 * break. (All ways of a sentence would be thousands.)
 */
export function evenWays(text: string, mostLines: number, language: string): readonly (readonly string[])[] {
  const words = pieces(text.trim(), language);
  const ways: (readonly string[])[] = [];
  for (let count = 1; count <= Math.min(mostLines, words.length); count++) {
    const breaks = evenBreaks(
      words.map((word) => word.length),
      count,
    );
    const tried = [
      breaks,
      ...breaks.flatMap((_, at) => [-1, 1].map((by) => breaks.map((end, i) => end + (i === at ? by : 0)))),
    ];
    for (const ends of tried) {
      const edges = [0, ...ends, words.length];
      if (edges.some((edge, i) => i > 0 && edge <= (edges[i - 1] ?? 0))) continue;
      ways.push(edges.slice(1).map((end, i) => words.slice(edges[i], end).join("").trim()));
    }
  }
  return ways;
}

/** After which words to break into so many lines, so that no line is much longer than the others. */
function evenBreaks(lengths: readonly number[], count: number): readonly number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const breaks: number[] = [];
  let length = 0;
  lengths.forEach((own, index) => {
    const target = (total * (breaks.length + 1)) / count;
    if (breaks.length < count - 1 && index > 0 && length + own / 2 > target) breaks.push(index);
    length += own;
  });
  while (breaks.length < count - 1) breaks.push((breaks.at(-1) ?? 0) + 1);
  return breaks;
}

/** How good a stack is: it fills its box with letters that are neither squashed nor tiny. */
function scoreOf(stack: DialStack, room: Rect): number {
  const filled = Math.min(1, (stack.bottom - stack.top) / room.height);
  const sizes = stack.lines.map((line) => line.size);
  const unevenness = Math.max(...sizes) / Math.max(1, Math.min(...sizes)) - 1;
  const clinging = stack.lines
    .slice(0, -1)
    .filter((line) => (line.text.split(/\s/u).at(-1) ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "").length <= 2).length;
  // A line of small words alone ("von", "in der") would be the largest.
  const hollow = stack.lines.filter((line) =>
    line.text.split(/\s/u).every((word) => /^\p{L}{1,3}$/u.test(word)),
  ).length;
  return (
    filled +
    Math.min(...sizes) / 400 -
    (1 - stack.shrunk) * 1.6 -
    0.15 * unevenness -
    0.5 * hollow -
    0.14 * clinging -
    0.02 * stack.lines.length
  );
}

/** True if a line begins where the text's end does. */
function beginsLine(end: string | undefined, lines: readonly string[]): boolean {
  const letters = (text: string): string => text.replaceAll(/\s/gu, "");
  return end !== undefined && lines.some((_, index) => letters(lines.slice(index).join("")) === letters(end));
}

/** Sets a text in a dial, broken where it fills its box best; in the middle of the box where it is lower. */
export function setDial(
  text: string,
  style: DisplayStyle,
  room: Rect,
  options: {
    readonly gap: number;
    readonly mostLines: number;
    readonly language: string;
    /** Ways to break, where words are not what it breaks at. */
    readonly ways?: readonly (readonly string[])[];
    readonly centred?: boolean;
    /** The end of the text that had better begin a line. */
    readonly end?: string;
  },
): DialStack {
  const parted = compoundsParted(text.trim(), style(LEAST_PX, NARROWEST), room.width);
  const words = pieces(parted, options.language);
  let best: readonly string[] = [text];
  let bestScore = Number.NEGATIVE_INFINITY;
  let tried = 0;
  for (const way of options.ways ?? partitions(words, options.mostLines)) {
    if (tried++ >= MOST_WAYS) break;
    const lines = parted === text.trim() ? way : way.map((line) => mended(line, text));
    const stack = dial(lines, style, room, options.gap, false);
    const score = scoreOf(stack, room) + (beginsLine(options.end, lines) ? BY_SENSE : 0);
    if (score <= bestScore) continue;
    best = lines;
    bestScore = score;
  }
  const stack = dial(best, style, room, options.gap);
  const free = room.y + room.height - stack.bottom;
  return options.centred === true && free > 0 ? moved(stack, free / 2) : stack;
}

/** Parts of a statement, with spaces where the script has them. */
export function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .reduce((whole, part) => (whole === "" ? part : `${whole}${writtenTogether(whole, part) ? "" : " "}${part}`), "");
}

/** Display type is in capitals. */
export function capitals(text: string, language: string): string {
  return text.trim().toLocaleUpperCase(language);
}
