import { pieces } from "../../line-breaking.ts";
import { inkWidth, type TypeStyle } from "../../type.ts";

export interface ParagraphRoom {
  readonly width: number;
  /** From the top of the first line's capitals to the last baseline. */
  readonly height: number;
  readonly mostSize: number;
  /** In em. */
  readonly leading: number;
  /** Height of capitals in em. */
  readonly capital: number;
}

/** Nothing that is read is set smaller. */
const LEAST_PX = 38;

/** Sets a sentence or two as large as they go, in lines of about the same length. */
export function setParagraph(
  text: string,
  style: TypeStyle,
  room: ParagraphRoom,
): { readonly lines: readonly string[]; readonly size: number } {
  const words = pieces(text.trim(), style.language);
  for (let size = room.mostSize; ; size -= 2) {
    const at = { ...style, size };
    const lines = filled(words, at, room.width);
    const high = (room.capital + (lines.length - 1) * room.leading) * size;
    const wide = Math.max(...lines.map((line) => inkWidth(line, at)));
    if ((high <= room.height && wide <= room.width) || size <= LEAST_PX) return { lines: even(words, at, lines), size };
  }
}

/** Each line takes what fits. */
function filled(words: readonly string[], style: TypeStyle, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && inkWidth((last + word).trim(), style) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

/** The narrowest setting in as many lines: none is left with a word or two. */
function even(words: readonly string[], style: TypeStyle, lines: readonly string[]): readonly string[] {
  let best = lines;
  const widest = Math.max(...lines.map((line) => inkWidth(line, style)));
  for (let width = widest; width > widest / 2; width -= style.size / 8) {
    const tried = filled(words, style, width);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}
