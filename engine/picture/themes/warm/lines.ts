import type { Stencil } from "../../display-list.ts";
import { breakLines, pieces, type Setting, wrap } from "../../line-breaking.ts";
import { fit, inkWidth, measure, setLine, type TypeStyle } from "../../type.ts";
import { type Entrance } from "../entrance.ts";

/** A line of type in its place. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly style: TypeStyle;
  /** Where its ink begins. */
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly colour: string;
}

const STANDING: Entrance = { offset: 0, alpha: 1 };

export function lineShape(line: Line, entrance: Entrance = STANDING): Stencil {
  const { id, text, style, x, y, colour } = line;
  return setLine(id, text, style, inkAt(text, style, x), y + entrance.offset, { colour, alpha: entrance.alpha });
}

/** The x at which the ink of a line begins at `x`. */
function inkAt(text: string, style: TypeStyle, x: number): number {
  // An opening bracket's blank half hangs.
  return x - measure(text, style).left;
}

/** A line in the middle of `x`. */
export function centred(id: string, text: string, style: TypeStyle, x: number, y: number, colour: string): Line {
  return { id, text, style, x: x - inkWidth(text, style) / 2, y, colour };
}

/** Sets a text at the first of the sizes at which it fits; smaller only where none does. */
export function stepped(
  text: string,
  style: TypeStyle,
  room: { readonly width: number; readonly mostLines: number; readonly sizes: readonly number[] },
): Setting {
  if (text === "") return { lines: [], size: room.sizes[0] ?? 0 };
  for (const size of room.sizes) {
    const lines = wrap(text, { ...style, size }, room.width, room.mostLines);
    if (lines !== null) return { lines, size };
  }
  return breakLines(text, style, { width: room.width, mostLines: room.mostLines, mostSize: room.sizes.at(-1) ?? 30 });
}

/** One line, smaller where it must be. */
export function oneLine(text: string, style: TypeStyle, width: number, most: number): TypeStyle {
  return { ...style, size: Math.min(most, fit([text], style, width, most)) };
}

/** Lines under each other. */
export function stacked(
  id: string,
  lines: readonly string[],
  style: TypeStyle,
  place: { readonly x: number; readonly first: number; readonly leading: number },
  colour: string,
): Line[] {
  return lines.map((text, index) => ({
    id: `${id} ${index}`,
    text,
    style,
    x: place.x,
    y: place.first + index * place.leading,
    colour,
  }));
}

/**
 * A long text in as few lines as it takes, as even as they come; null if that are more than `mostLines`. Every way is
 * weighed, however many words there are.
 */
export function balanced(text: string, style: TypeStyle, width: number, mostLines: number): readonly string[] | null {
  const words = pieces(text, style.language);
  const line = (from: number, to: number): string => words.slice(from, to).join("").trim();
  const best: { readonly lines: number; readonly cost: number; readonly from: number }[] = [
    { lines: 0, cost: 0, from: 0 },
  ];
  for (let to = 1; to <= words.length; to++) {
    let found = { lines: Number.POSITIVE_INFINITY, cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from--) {
      const wide = inkWidth(line(from, to), style);
      if (wide > width) break;
      const before = best[from];
      if (before === undefined) continue;
      const lines = before.lines + 1;
      const cost = before.cost + (1 - wide / width) ** 2;
      if (lines < found.lines || (lines === found.lines && cost < found.cost)) found = { lines, cost, from };
    }
    best[to] = found;
  }
  if ((best[words.length]?.lines ?? Number.POSITIVE_INFINITY) > mostLines) return null;
  const lines: string[] = [];
  for (let to = words.length; to > 0; to = best[to]?.from ?? 0) lines.unshift(line(best[to]?.from ?? 0, to));
  return lines;
}
