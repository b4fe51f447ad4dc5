import type { Rect } from "../../rect.ts";
import { inkWidth, measure, type TypeStyle } from "../../type.ts";
import { ACCENT_EM, CAP_EM, isSquare, NARROWEST, SQUARE_DROP_EM, SQUARE_RISE_EM, WIDEST } from "./styles.ts";

export type DisplayStyle = (size: number, stretch: number) => TypeStyle;

/** A line that has been fitted to the measure by the width of its letters. */
export interface DialLine {
  readonly text: string;
  readonly size: number;
  readonly stretch: number;
  /** Baseline. */
  readonly y: number;
  /** How far it stands over its baseline, em. */
  readonly rise: number;
}

export interface DialStack {
  readonly lines: readonly DialLine[];
  /** Where the ink of all lines begins. */
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** How much it had to be scaled down to fit its height: 1 for not at all. */
  readonly shrunk: number;
}

/** Steps of halving; 8 leave a quarter of a percent of the width axis. */
const HALVINGS = 9;
/** Nothing is set larger, px. */
const MOST_PX = 560;
const PROBE_PX = 100;
/** What falls short of 1 by less is rounding. */
const AS_IT_IS = 0.999;
/** Commas and tails of letters hang so far into the gap, em. */
const HANGS_EM = 0.04;
/** Ink is at least this share of the advance. */
const LEAST_INK = 0.86;

/** Ink width at a size of 1 px. */
function unitWidth(text: string, style: DisplayStyle, stretch: number): number {
  const set = style(PROBE_PX, stretch);
  const box = measure(text, set);
  const ink = box.right - box.left;
  const advance = inkWidth(text, set);
  // Of text in several fonts only the first font's ink is told.
  return Math.max(0.01, (ink < advance * LEAST_INK ? advance : ink) / PROBE_PX);
}

/** Letters whose capitals are as tall as Latin ones; others reach as far as they are seen to. */
const CAPITALS = /^[^\p{L}]*(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][^\p{L}]*)*$/u;

/** How far a line stands over its baseline, em. */
function riseOf(text: string, style: DisplayStyle): number {
  if (isSquare(text)) return SQUARE_RISE_EM;
  if (!CAPITALS.test(text)) return -measure(text, style(PROBE_PX, WIDEST)).top / PROBE_PX;
  const accents = /[\p{L}][\u0300-\u0314\u0340-\u0344]/u.test(text.normalize("NFD"));
  return CAP_EM + (accents ? ACCENT_EM : 0);
}

/** How far a line hangs under its baseline, em; a little of it may hang into the gap. */
function dropOf(text: string, style: DisplayStyle): number {
  if (isSquare(text)) return SQUARE_DROP_EM;
  const { bottom } = measure(text, style(PROBE_PX, NARROWEST));
  return Math.max(0, bottom / PROBE_PX - (CAPITALS.test(text) ? HANGS_EM : 0));
}

function halve(low: number, high: number, isLow: (value: number) => boolean): number {
  let [from, to] = [low, high];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (from + to) / 2;
    if (isLow(middle)) from = middle;
    else to = middle;
  }
  return from;
}

/**
 * Fits lines to a box: every line fills the measure, all of them the height, as far as their letters can be turned.
 * @param solve false: sizes are enough, the widths of the letters are not looked for
 */
export function dial(lines: readonly string[], style: DisplayStyle, room: Rect, gap: number, solve = true): DialStack {
  const set = lines.map((text) => ({
    text,
    rise: riseOf(text, style),
    drop: dropOf(text, style),
    low: Math.min(MOST_PX, room.width / unitWidth(text, style, WIDEST)),
    high: Math.min(MOST_PX, room.width / unitWidth(text, style, NARROWEST)),
  }));
  const gaps = gap * (lines.length - 1);
  const height = (sizes: readonly number[]): number =>
    set.reduce((sum, line, index) => sum + (line.rise + line.drop) * (sizes[index] ?? 0), gaps);
  const lowest = Math.max(...set.map((line) => line.low));
  const highest = Math.min(...set.map((line) => line.high));
  const at = (share: number): number[] => set.map((line) => line.low + share * (line.high - line.low));
  let sizes: number[];
  const even = (room.height - gaps) / set.reduce((sum, line) => sum + line.rise + line.drop, 0);
  if (lowest <= highest && even >= lowest) {
    sizes = set.map(() => Math.min(highest, Math.max(lowest, even)));
  } else {
    sizes = at(halve(0, 1, (share) => height(at(share)) < room.height));
  }
  const shrunk = Math.min(1, (room.height - gaps) / Math.max(1, height(sizes) - gaps));
  let y = room.y;
  const placed = set.map((line, index): DialLine => {
    const size = Math.floor((sizes[index] ?? 0) * shrunk * 4) / 4;
    const stretch =
      shrunk < AS_IT_IS || !solve
        ? WIDEST
        : halve(NARROWEST, WIDEST, (width) => unitWidth(line.text, style, width) * size < room.width);
    y += line.rise * size;
    const baseline = y;
    y += line.drop * size + gap;
    return { text: line.text, size, stretch, y: baseline, rise: line.rise };
  });
  return { lines: placed, x: room.x, top: room.y, bottom: y - gap, shrunk };
}

/** Where the lines' letters stand; `width` is the measure. */
export function lineBoxes(stack: DialStack, width: number): readonly Rect[] {
  return stack.lines.map(({ size, y, rise: em }) => {
    const rise = em * size;
    return { x: stack.x, y: y - rise, width, height: rise };
  });
}

/** The same stack lower or higher. */
export function moved(stack: DialStack, by: number): DialStack {
  return {
    ...stack,
    top: stack.top + by,
    bottom: stack.bottom + by,
    lines: stack.lines.map((line) => ({ ...line, y: line.y + by })),
  };
}
