import type { Statement } from "../../../script/storyboard.ts";
import { compoundsParted, mended } from "../../compounds.ts";
import { pieces } from "../../line-breaking.ts";
import { fit, inkWidth, type TypeStyle } from "../../type.ts";
import type { Styles } from "./styles.ts";

const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;
/** Where a line that counts begins at its words, a size somewhat smaller will do. */
const HERO_FIRST_BONUS = 0.16;
/** So it is where a line ends with them, if they are more than a short word. */
const HERO_LAST_BONUS = 0.06;
const LEAST_ALONE = 8;
/** A short word that counts does not stand alone before what it counts. */
const ALONE_COST = 0.3;
const CLINGING_COST = 0.12;
const WIDOW_COST = 0.1;
/** A short line between longer ones costs so much for each share of the widest that it is shorter than this. */
const STRAY_COST = 0.7;
const STRAY_WIDTH = 0.6;
/** A line more costs so much of the size. */
const LINE_COST = 0.04;
const MOST_WAYS = 3000;
const MOST_HEAVY = 2;

/** A line in one weight. */
export interface WeighedLine {
  readonly text: string;
  readonly heavy: boolean;
}

export interface WeighedSetting {
  readonly lines: readonly WeighedLine[];
  readonly size: number;
}

/** Sets parts together as their script does: with a space, but for Han and kana. */
export function joined(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const close = UNSPACED.test(before.at(-1) ?? "") || UNSPACED.test(after[0] ?? "") || /^[,.;:!?]/u.test(after);
  return `${before}${close ? "" : " "}${after}`;
}

/** The statement as one text. */
export function textOf({ lead, hero, tail }: Pick<Statement, "lead" | "hero" | "tail">): string {
  return [lead, hero, tail].reduce(joined, "");
}

interface Room {
  readonly width: number;
  readonly mostLines: number;
  /** The most size for a number of lines. */
  readonly sizeFor: (lines: number) => number;
  /** Words that are too wide even so are broken. */
  readonly leastSize: number;
}

/**
 * Breaks a statement so that it is set largest, a line in one weight: what counts is heavy, what leads to it light.
 */
export function weighed(
  statement: Pick<Statement, "lead" | "hero" | "tail">,
  styles: Styles,
  room: Room,
): WeighedSetting {
  const { heavy } = styles;
  const part = (words: string): string => compoundsParted(words, { ...heavy, size: room.leastSize }, room.width);
  const hero = part(statement.hero);
  const before = joined(part(statement.lead), hero);
  const text = joined(before, part(statement.tail));
  const at = before.length - hero.length;
  const whole = joined(joined(statement.lead, statement.hero), statement.tail);
  const words = pieces(text, heavy.language);
  let best: WeighedSetting = { lines: [{ text, heavy: true }], size: room.sizeFor(1) };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const ways of partitions(words, room.mostLines)) {
    const lines = weights(ways, at, at + hero.length);
    const size = sizeOf(lines, styles, room.width, room.sizeFor(lines.length));
    const score = size * (1 - cost(ways, [at, at + hero.length + 1], heavy));
    if (score > bestScore) {
      best = { lines: lines.map((line) => ({ ...line, text: mended(line.text, whole).trim() })), size };
      bestScore = score;
    }
  }
  return best;
}

function sizeOf(lines: readonly WeighedLine[], { heavy, light }: Styles, width: number, most: number): number {
  return Math.min(...lines.map((line) => fit([line.text.trim()], line.heavy ? heavy : light, width, most)));
}

/** A line is heavy where words that count are on it; at most two of three are. */
function weights(lines: readonly string[], from: number, to: number): WeighedLine[] {
  let start = 0;
  const found = lines.map((text) => {
    const heavy = start < to && start + text.trimEnd().length > from;
    start += text.length;
    return { text, heavy };
  });
  const count = found.filter(({ heavy }) => heavy).length;
  let spare = lines.length > MOST_HEAVY ? Math.max(0, count - Math.max(MOST_HEAVY, Math.ceil(lines.length / 2))) : 0;
  return found.map((line) => (line.heavy && spare-- > 0 ? { ...line, heavy: false } : line));
}

const CLINGS = new Set(
  "a an the of in on at to for by with from and or & – — our your my der die das den dem des ein eine einen für im am zu zur zum und oder mit von le la les un une de du des et ou à el los las y o para con em do da e sa ses tes vos tu su".split(
    " ",
  ),
);

/** Share of the size that ugly breaks cost. */
function cost(lines: readonly string[], hero: readonly [number, number], style: TypeStyle): number {
  const widths = lines.map((line) => inkWidth(line.trim(), { ...style, size: 100 }));
  const widest = Math.max(...widths, 1);
  let sum = LINE_COST * (lines.length - 1);
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const width = (widths[index] ?? 0) / widest;
    const between = index > 0 && index < lines.length - 1 && start !== hero[0];
    if (between) sum += STRAY_COST * Math.max(0, STRAY_WIDTH - width);
    if (start === hero[0] && index > 0) sum -= HERO_FIRST_BONUS;
    start += line.length;
    if (index === lines.length - 1 || start === hero[0]) continue;
    if (start - line.length === hero[0] && start === hero[1] && hero[1] - hero[0] <= LEAST_ALONE) sum += ALONE_COST;
    if (start === hero[1] && hero[1] - hero[0] > LEAST_ALONE) sum -= HERO_LAST_BONUS;
    const last = line.trim().split(/\s/u).at(-1)?.toLowerCase() ?? "";
    if (CLINGS.has(last)) sum += CLINGING_COST;
    sum += 0.07 * (1 - width);
  }
  const lastWidth = widths.at(-1) ?? widest;
  if (lines.length > 1 && lastWidth < 0.3 * widest && lines.at(-1)?.trim().length !== 0) sum += WIDOW_COST;
  return sum;
}

function* partitions(words: readonly string[], mostLines: number): Generator<string[]> {
  let ways = 0;
  function* split(from: number, left: number): Generator<string[]> {
    if (ways++ > MOST_WAYS) return;
    yield [words.slice(from).join("")];
    if (left <= 1) return;
    for (let end = from + 1; end < words.length; end++) {
      const line = words.slice(from, end).join("");
      for (const rest of split(end, left - 1)) yield [line, ...rest];
    }
  }
  yield* split(0, mostLines);
}
