import { breakLines, type Setting, wrap } from "../../line-breaking.ts";
import { fit, type TypeStyle } from "../../type.ts";

/** Sets a text at the first of the sizes at which it fits; smaller only where none does. */
export function stepped(
  text: string,
  style: TypeStyle,
  room: {
    readonly width: number;
    readonly mostLines: number;
    readonly sizes: readonly number[];
    /** The most that so many lines may have. */
    readonly sizeForLines?: (lines: number) => number;
  },
): Setting {
  if (text === "") return { lines: [], size: room.sizes[0] ?? 0 };
  for (const size of room.sizes) {
    const lines = wrap(text, { ...style, size }, room.width, room.mostLines);
    if (lines !== null && size <= (room.sizeForLines?.(lines.length) ?? size)) return { lines, size };
  }
  return breakLines(text, style, {
    width: room.width,
    mostLines: room.mostLines,
    mostSize: room.sizes.at(-1) ?? 30,
    ...(room.sizeForLines === undefined ? {} : { sizeForLines: room.sizeForLines }),
  });
}

/** One line, smaller where it must be. */
export function oneLine(text: string, style: TypeStyle, width: number, most: number): TypeStyle {
  return { ...style, size: fit([text], style, width, most) };
}
