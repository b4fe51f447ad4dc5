import { breakLines, type Setting } from "../line-breaking.ts";
import { fit, type TypeStyle } from "../type.ts";

export interface AddressRoom {
  readonly width: number;
  readonly mostSize: number;
  readonly mostLines: number;
  /** The most size that `lines` lines may have. */
  readonly sizeForLines: (lines: number) => number;
}

/** An address is read and typed whole: another line has to be worth so much more size. */
const WORTH_A_LINE = 1.25;

/** Sets a web or mail address as large as it goes; it breaks before `@`, `/`, `.` and the like only. */
export function setAddress(text: string, style: TypeStyle, room: AddressRoom): Setting {
  if (text.includes(" ")) return breakLines(text, style, room);
  const pieces = text.split(/(?=[@/.?&=_-])/u);
  let best: Setting = { lines: [text], size: 0 };
  for (let count = 1; count <= Math.min(room.mostLines, pieces.length); count++) {
    const lines = filled(pieces, Math.ceil(text.length / count) + (count === 1 ? 0 : 3));
    if (lines.length > room.mostLines) continue;
    const size = fit(lines, style, room.width, Math.min(room.mostSize, room.sizeForLines(lines.length)));
    if (size > best.size * WORTH_A_LINE) best = { lines, size };
  }
  return best;
}

/** Lines of at most `characters` characters, as far as the pieces allow. */
function filled(pieces: readonly string[], characters: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= characters) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}
