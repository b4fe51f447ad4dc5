import type { Stencil } from "../../display-list.ts";
import { breakLines, type Setting, wrap } from "../../line-breaking.ts";
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
  // The canvas shifts its boxes by the tracking; the ink stays. An opening bracket's blank half hangs.
  return x - measure(text, style).left - (style.tracking ?? 0) * style.size;
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
