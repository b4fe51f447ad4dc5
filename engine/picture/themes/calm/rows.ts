import type { Shape } from "../../display-list.ts";
import { measure, setLine, type TypeStyle } from "../../type.ts";
import { type Entrance, enter } from "../entrance.ts";
import { ENTER_MS, ENTER_PX, settle } from "./motion.ts";

/** A line of type that enters at a time. */
export interface Row {
  readonly id: string;
  readonly text: string;
  readonly style: TypeStyle;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly colour: string;
  /** When it enters (ms from the scene's start); null for what stands from the first frame. */
  readonly at: number | null;
}

/** The x at which the ink of a line begins at `x`: light capitals would else stand in. */
export function inkAt(text: string, style: TypeStyle, x: number): number {
  return x - measure(text, style).left;
}

/** The x at which a line starts whose ink ends at `x`. */
export function inkEndAt(text: string, style: TypeStyle, x: number): number {
  const { right, advance } = measure(text, style);
  // For several scripts in a line only the advance is known for sure.
  return x - (right < 0.9 * advance ? advance : right);
}

export function rowShape(row: Row, timeMs: number): Shape {
  const entrance: Entrance =
    row.at === null ? { offset: 0, alpha: 1 } : enter(timeMs, row.at, ENTER_MS, ENTER_PX, settle);
  const { offset, alpha } = entrance;
  return setLine(row.id, row.text, row.style, row.x, row.y + offset, { colour: row.colour, alpha });
}

/** Lines under each other, the last at `last`. */
export function hang(
  id: string,
  lines: readonly string[],
  style: TypeStyle,
  place: { readonly x: number; readonly last: number; readonly leading: number },
  paint: { readonly colour: string; readonly at: number | null; readonly stagger?: number },
): Row[] {
  return lines.map((text, index) => ({
    id: `${id} ${index}`,
    text,
    style,
    x: inkAt(text, style, place.x),
    y: place.last - (lines.length - 1 - index) * place.leading,
    colour: paint.colour,
    at: paint.at === null ? null : paint.at + index * (paint.stagger ?? 0),
  }));
}
