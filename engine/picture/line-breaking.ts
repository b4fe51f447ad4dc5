import { counterLength } from "../script/counters.ts";
import { fit, inkWidth, type TypeStyle } from "./type.ts";

/** Words after which a line should not end: they belong to the next. */
const CLINGING = new Set(
  "a an the of in on at to for by with from and or & – — der die das den dem des ein eine für im am zu und oder le la les un une de du des et ou à el los las y o para con em do da e".split(
    " ",
  ),
);

const UNSPACED = /[\u3040-\u30FF\u3400-\u9FFF\uFF00-\uFFEF]/u;

/**
 * What belongs to the word before it: particles and endings in kana, a counter or suffix of one character, and what
 * Chinese ends with 的. Not what points at or joins the next word.
 */
const TRAILING =
  /^(?:(?![こそあど])\p{Script=Hiragana}{1,2}|(?![和与及或对为在把从到向])\p{Script=Han}|\p{Script=Han}的)$/u;

/** The pieces between which a line may break, each with the space that follows it. */
export function pieces(text: string, language: string): string[] {
  if (!UNSPACED.test(text)) return text.split(/(?<=\s)(?=\S)|(?<=\p{L}{4,}[-/])(?=\p{L}{4,})/u);
  const segments = [...new Intl.Segmenter(language, { granularity: "word" }).segment(text)].map((s) => s.segment);
  const joined: string[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    // No line begins with closing punctuation or a small kana, none ends with an opening bracket.
    if (
      last !== undefined &&
      (/^[\s、。，．・：；！？）」』】ー々〜～%％]/u.test(segment) ||
        /[（「『【]$/u.test(last) ||
        (TRAILING.test(segment) && /[\p{L}\p{N}]$/u.test(last)) ||
        // "60公斤", "3年以上" are read as one.
        (/\d\p{Script=Han}{0,2}$/u.test(last) && counterLength(segment) === segment.length))
    ) {
      joined[joined.length - 1] = last + segment;
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

export interface Setting {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface Measure {
  /** Pixels that the widest line may have. */
  readonly width: number;
  readonly mostLines: number;
  readonly mostSize: number;
  /** The most size that `lines` lines may have, so that the block is not too tall. */
  readonly sizeForLines?: (lines: number) => number;
}

/**
 * The way to break a text into lines that sets it largest; among nearly equal ones the most even, with no line that
 * ends on a clinging word and no short last line.
 */
export function breakLines(text: string, style: TypeStyle, to: Measure): Setting {
  const words = pieces(text.trim(), style.language);
  let best: Setting | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const lines of partitions(words, to.mostLines)) {
    const most = Math.min(to.mostSize, to.sizeForLines?.(lines.length) ?? to.mostSize);
    const size = fit(lines, style, to.width, most);
    const score = size * (1 - penalty(lines, style));
    if (score > bestScore) {
      best = { lines, size };
      bestScore = score;
    }
  }
  return best ?? { lines: [text], size: to.mostSize };
}

/** At most this many ways are tried; a title of 16 words in 5 lines has 1,365. */
const MOST_WAYS = 6000;

function* partitions(words: readonly string[], mostLines: number): Generator<string[]> {
  let ways = 0;
  function* split(from: number, left: number): Generator<string[]> {
    if (ways > MOST_WAYS) return;
    ways++;
    yield [words.slice(from).join("").trim()];
    if (left <= 1) return;
    for (let end = from + 1; end < words.length; end++) {
      const line = words.slice(from, end).join("").trim();
      for (const rest of split(end, left - 1)) yield [line, ...rest];
    }
  }
  yield* split(0, mostLines);
}

/** Share of the size that an ugly break costs. */
function penalty(lines: readonly string[], style: TypeStyle): number {
  const widths = lines.map((line) => inkWidth(line, { ...style, size: 100 }));
  const widest = Math.max(...widths, 1);
  let cost = 0;
  for (const [index, line] of lines.entries()) {
    if (index === lines.length - 1) continue;
    const last = line.split(/\s/u).at(-1)?.toLowerCase() ?? "";
    if (CLINGING.has(last)) cost += 0.2;
    if (/[,;:–—|]$/u.test(last)) cost -= 0.06;
    cost += 0.06 * (1 - (widths[index] ?? 0) / widest);
  }
  const lastWidth = widths.at(-1) ?? widest;
  if (lines.length > 1 && !lines.at(-1)?.includes(" ") && lastWidth < 0.4 * widest) cost += 0.12;
  return cost;
}

/** Lines of at most `width` pixels at a fixed size, as even as they come; null if it takes more than `mostLines`. */
export function wrap(text: string, style: TypeStyle, width: number, mostLines: number): readonly string[] | null {
  const words = pieces(text.trim(), style.language);
  let best: string[] | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const lines of partitions(words, mostLines)) {
    const widths = lines.map((line) => inkWidth(line, style));
    if (Math.max(...widths) > width) continue;
    // Fewer lines first, then evenness.
    const cost = lines.length + penalty(lines, style);
    if (cost < bestCost) {
      best = lines;
      bestCost = cost;
    }
  }
  return best;
}
