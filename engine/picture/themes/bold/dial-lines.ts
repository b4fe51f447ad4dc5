import { pieces } from "../../line-breaking.ts";
import type { Rect } from "../../rect.ts";
import { dial, type DialStack, type DisplayStyle, moved } from "./dial.ts";

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

/** How good a stack is: it fills its box with letters that are neither squashed nor tiny. */
function scoreOf(stack: DialStack, room: Rect): number {
  const filled = Math.min(1, (stack.bottom - stack.top) / room.height);
  const sizes = stack.lines.map((line) => line.size);
  const unevenness = Math.max(...sizes) / Math.max(1, Math.min(...sizes)) - 1;
  const clinging = stack.lines
    .slice(0, -1)
    .filter((line) => (line.text.split(/\s/u).at(-1) ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "").length <= 2).length;
  return (
    filled +
    Math.min(...sizes) / 400 -
    (1 - stack.shrunk) * 1.6 -
    0.09 * unevenness -
    0.14 * clinging -
    0.02 * stack.lines.length
  );
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
  },
): DialStack {
  const words = pieces(text.trim(), options.language);
  let best: DialStack | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  let tried = 0;
  for (const lines of options.ways ?? partitions(words, options.mostLines)) {
    if (tried++ >= MOST_WAYS) break;
    const stack = dial(lines, style, room, options.gap);
    const score = scoreOf(stack, room);
    if (score <= bestScore) continue;
    best = stack;
    bestScore = score;
  }
  const stack = best ?? dial([text], style, room, options.gap);
  const free = room.y + room.height - stack.bottom;
  return options.centred === true && free > 0 ? moved(stack, free / 2) : stack;
}

/** Display type is in capitals. */
export function capitals(text: string, language: string): string {
  return text.trim().toLocaleUpperCase(language);
}
