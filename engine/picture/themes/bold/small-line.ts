import type { Rect } from "../../rect.ts";
import { fit, inkWidth, measure, type TypeStyle } from "../../type.ts";
import { squeezed } from "./head-and-tail.ts";
import { CAP_EM, isSquare, SQUARE_LOWER_EM, SQUARE_RISE_EM } from "./styles.ts";

/** A short line that keeps to a width: with narrower letters first, then smaller ones. */
export interface SmallLine {
  readonly text: string;
  readonly style: TypeStyle;
  /** Where its ink begins. */
  readonly x: number;
  readonly y: number;
}

const STRETCHES = [100, 92, 84, 76, 68, 62];
/** Nothing readable is smaller, px. */
const LEAST_PX = 30;

/**
 * @param at where the ink begins and the baseline stands
 * @param width px
 */
export function smallLine(
  text: string,
  style: (size: number, stretch: number) => TypeStyle,
  size: number,
  at: { readonly x: number; readonly y: number },
  width: number,
  widest = 100,
): SmallLine {
  const lowered = (set: TypeStyle): SmallLine => ({
    text,
    style: set,
    x: at.x,
    y: at.y + (isSquare(text) ? SQUARE_LOWER_EM * set.size : 0),
  });
  for (const stretch of STRETCHES) {
    if (stretch > widest) continue;
    const set = style(size, stretch);
    if (inkWidth(text, set) <= width) return lowered(set);
  }
  const narrow = style(size, 62);
  return lowered(style(Math.max(LEAST_PX, fit([text], narrow, width, size)), 62));
}

/** Two lines of a long name, px. */
const PAIR = { size: 40, leading: 40, lift: 14 };

/** A name that would be too small on one line stands on two round the same place; long compounds are parted. */
export function smallLines(
  text: string,
  style: (size: number, stretch: number) => TypeStyle,
  size: number,
  at: { readonly x: number; readonly y: number },
  width: number,
): readonly SmallLine[] {
  const one = smallLine(text, style, size, at, width);
  if (one.style.size > LEAST_PX || inkWidth(text, one.style) <= width) return [one];
  const room = { width, leastLines: 2, mostLines: 2, mostSize: PAIR.size, leastSize: LEAST_PX };
  const set = squeezed(text, style, room);
  return set.lines.map((line, index) => ({
    text: line,
    style: set.style,
    x: at.x,
    y: at.y - PAIR.lift + index * PAIR.leading,
  }));
}

/** The origin at which a line's ink begins at its x. */
export function originOf(line: SmallLine): number {
  return line.x - measure(line.text, line.style).left;
}

export function boxOf(line: SmallLine): Rect {
  const rise = (isSquare(line.text) ? SQUARE_RISE_EM : CAP_EM) * line.style.size;
  return { x: line.x, y: line.y - rise, width: inkWidth(line.text, line.style), height: rise * 1.25 };
}
