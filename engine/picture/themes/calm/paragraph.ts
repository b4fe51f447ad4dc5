import { pieces, type Setting } from "../../line-breaking.ts";
import { inkWidth, type TypeStyle } from "../../type.ts";

export interface ParagraphRoom {
  readonly width: number;
  /** From capitals to the last baseline. */
  readonly height: number;
  readonly mostLines: number;
  /** Largest first. */
  readonly sizes: readonly number[];
  /** From baseline to baseline, in em. */
  readonly leading: number;
  readonly capitalEm: number;
}

const NARROWING_PX = 8;
/** A last line shorter than this share of the widest is a word alone. */
const ALONE_SHARE = 0.4;
/** How much size that is worth. */
const LEAST_SHARE = 0.84;

/** Sets a text of some length as large as it goes, in lines as even as they come. */
export function setParagraph(text: string, style: TypeStyle, room: ParagraphRoom): Setting {
  const words = pieces(text.trim(), style.language);
  const height = (lines: number): number => room.capitalEm + (lines - 1) * room.leading;
  let largest: Setting | null = null;
  for (const size of room.sizes) {
    const sized = { ...style, size };
    const lines = filled(words, sized, room.width);
    const widest = Math.max(...lines.map((line) => inkWidth(line, sized)));
    if (widest > room.width || lines.length > room.mostLines || height(lines.length) * size > room.height) continue;
    const set = { lines: evened(words, sized, room.width, lines), size };
    largest ??= set;
    // A little smaller is better than a word alone on the last line.
    if (size < largest.size * LEAST_SHARE) break;
    if (!endsAlone(set.lines, sized)) return set;
  }
  if (largest !== null) return largest;
  const size = room.sizes.at(-1) ?? 30;
  const lines = filled(words, { ...style, size }, room.width);
  const widest = Math.max(...lines.map((line) => inkWidth(line, { ...style, size })));
  return { lines, size: size * Math.min(1, room.width / widest, room.height / (height(lines.length) * size)) };
}

function endsAlone(lines: readonly string[], style: TypeStyle): boolean {
  const widths = lines.map((line) => inkWidth(line, style));
  return lines.length > 1 && (widths.at(-1) ?? 0) < ALONE_SHARE * Math.max(...widths);
}

/** The narrowest measure that takes no more lines. */
function evened(
  words: readonly string[],
  style: TypeStyle,
  width: number,
  lines: readonly string[],
): readonly string[] {
  let best = lines;
  for (let narrower = width - NARROWING_PX; narrower > width / 2; narrower -= NARROWING_PX) {
    const tried = filled(words, style, narrower);
    if (tried.length > lines.length || tried.some((line) => inkWidth(line, style) > narrower)) return best;
    best = tried;
  }
  return best;
}

function filled(words: readonly string[], style: TypeStyle, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && inkWidth((line + word).trim(), style) > width) {
      lines.push(line.trim());
      line = "";
    }
    line += word;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}
