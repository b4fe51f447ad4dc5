import type { Line } from "./line.ts";
import { lettersIn } from "./page.ts";
import { markOf } from "./mark.ts";

/** Which type is the text's, and which is its headings'. */
export interface TypeScale {
  /** Points. */
  readonly body: number;
  /** False where the text itself is bold. */
  readonly boldStandsOut: boolean;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
}

/** Type of headings is at least so much larger than that of the text. */
export const HEADING_RATIO = 1.12;
/** Sizes closer than this are one. */
const SAME_SIZE_RATIO = 1.06;
export const LONGEST_HEADING_CHARS = 110;
const DEEPEST_LEVEL = 3;

/** Looks at a whole document: a size means something only beside the others. */
export function typeScaleOf(lines: readonly Line[]): TypeScale {
  const letters = new Map<number, number>();
  let strong = 0;
  let all = 0;
  for (const line of lines) {
    const count = lettersIn(line.text);
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + count);
    all += count;
    if (line.strong) strong += count;
  }
  const body = [...letters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
  const larger = lines
    .filter((line) => line.size >= body * HEADING_RATIO && canBeHeading(line))
    .map((line) => line.size)
    .toSorted((a, b) => b - a);
  const headings: number[] = [];
  for (const size of larger) {
    const last = headings.at(-1);
    if (last === undefined || last / size > SAME_SIZE_RATIO) headings.push(size);
  }
  return { body, boldStandsOut: strong * 2 < all, headings };
}

function canBeHeading(line: Line): boolean {
  return line.text.length <= LONGEST_HEADING_CHARS && /\p{L}/u.test(line.text) && !isListed(line);
}

/** Numbered headings are headings; those with bullets are entries in large type. */
function isListed(line: Line): boolean {
  const mark = markOf(line);
  return mark !== null && mark.number === null;
}

/** 1 to 3 for a line set as a heading; null for others. Bold lines in the text's size stand below all larger ones. */
export function headingLevel(line: Line, scale: TypeScale): number | null {
  if (!canBeHeading(line)) return null;
  const at = scale.headings.findIndex((size) => size / line.size <= SAME_SIZE_RATIO);
  if (at >= 0 && line.size >= scale.body * HEADING_RATIO) return Math.min(at + 1, DEEPEST_LEVEL);
  const isSmall = line.size < scale.body / SAME_SIZE_RATIO;
  if (!line.strong || !scale.boldStandsOut || isSmall || /[.,;。、]$/u.test(line.text)) return null;
  return Math.min(Math.max(scale.headings.length + 1, 2), DEEPEST_LEVEL);
}

const LONGEST_TITLE_LINES = 3;

/** The level of a paragraph that is only type larger than the text; null for others. */
export function titleLevel(lines: readonly Line[], scale: TypeScale): number | null {
  const length = lines.reduce((sum, line) => sum + line.text.length, 0);
  if (lines.length > LONGEST_TITLE_LINES || length > LONGEST_HEADING_CHARS) return null;
  const levels = lines.map((line) => (line.size >= scale.body * HEADING_RATIO ? headingLevel(line, scale) : null));
  const [level = null] = levels;
  return levels.every((other) => other === level) ? level : null;
}
