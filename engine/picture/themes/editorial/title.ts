import { setParted } from "../../compounds.ts";
import { setBlock } from "../../leading.ts";
import { breakLines, type Setting } from "../../line-breaking.ts";
import { fit, setLine, type TypeStyle } from "../../type.ts";
import type { CrossedLine } from "./slab.ts";
import { isEastAsian, type Stage } from "./stage.ts";

export interface TitleLine {
  readonly text: string;
  readonly style: TypeStyle;
  /** How far its baseline stands above the last line's, in pixels. */
  readonly above: number;
  /** How far it begins left of its column, in pixels, so that its ink stands on it. */
  readonly hang: number;
}

export interface TitleRoom {
  readonly width: number;
  /** From the top of the first line's capitals to the last baseline. */
  readonly height: number;
  readonly mostSize: number;
  /** Below this the title takes narrower letters, then one more line. */
  readonly leastSize: number;
  readonly mostLines: number;
}

/** Widths of the serif that are tried, widest first. */
const STRETCHES = [75, 70, 62.5];
export const CAPITAL_EM = 0.72;
/** Em from line to line: where it is set large the grid says it. */
const SMALL_LEADING = 1.06;
const EAST_ASIAN_LEADING = 1.14;
const LARGE_PX = 160;
/** What is blank at the left of a letter, and of a wide bracket, in em. */
const SIDE_EM = 0.045;
const BLANK_EM = 0.5;
/** Em from line to line of what stands in brackets. */
const BRACKET_LEADING = 1.15;
const LEAST_BRACKET_PX = 44;
/** Han and kana stand as tall as this over the baseline. */
const EAST_ASIAN_EM = 0.9;

/** Sets a title as large as it goes: fewer, longer lines only where they make it larger. */
export function setTitle(text: string, stage: Stage, room: TitleRoom): { readonly lines: readonly TitleLine[] } {
  const { main, bracket } = trailingBracket(text);
  // The bracket's line takes its share of the height.
  const best = settings(main, stage, bracket === null ? room : { ...room, height: room.height * 0.8 });
  const { setting, style } = best;
  const { leading } = setting;
  const rows: TitleLine[] = [];
  const brackets =
    bracket === null ? [] : setBracket(bracket, { ...style, size: setting.size * 0.5, weight: 600 }, room);
  const under = (brackets[0]?.style.size ?? 0) * BRACKET_LEADING;
  setting.lines.forEach((line, index) => {
    rows.push({
      text: line,
      style: { ...style, size: setting.size },
      above: (setting.lines.length - 1 - index) * leading * setting.size + under * brackets.length,
      hang: hangOf(line, setting.size),
    });
  });
  brackets.forEach((line, index) => {
    rows.push({
      ...line,
      above: (brackets.length - 1 - index) * under,
      hang: hangOf(line.text, line.style.size),
    });
  });
  return { lines: rows };
}

function hangOf(line: string, size: number): number {
  return (line.startsWith("（") ? BLANK_EM : SIDE_EM) * size;
}

/** What stands in brackets, on one line or, where that would be too small, on two. */
function setBracket(text: string, style: TypeStyle, { width }: TitleRoom): { text: string; style: TypeStyle }[] {
  const one = fit([text], style, width, style.size);
  if (one >= LEAST_BRACKET_PX) return [{ text, style: { ...style, size: one } }];
  const set = breakLines(text, style, { width, mostLines: 2, mostSize: LEAST_BRACKET_PX });
  return set.lines.map((line) => ({ text: line, style: { ...style, size: set.size } }));
}

interface SetTitle {
  readonly setting: Setting & { readonly leading: number };
  readonly style: TypeStyle;
}

/** Large lines stand closer. */
function block(text: string, style: TypeStyle, stage: Stage, room: TitleRoom): SetTitle["setting"] {
  const eastAsian = isEastAsian(stage);
  const capital = eastAsian ? EAST_ASIAN_EM : CAPITAL_EM;
  const at = (leading: number): SetTitle["setting"] =>
    setBlock(text, style, {
      width: room.width,
      mostLines: room.mostLines,
      mostSize: room.mostSize,
      leading,
      sizeForLines: (lines, set) => room.height / (capital + (lines - 1) * set),
    });
  if (eastAsian) return at(EAST_ASIAN_LEADING);
  const large = at(stage.grid.titleLeading);
  return large.size < LARGE_PX ? at(Math.max(SMALL_LEADING, stage.grid.titleLeading)) : large;
}

function settings(text: string, stage: Stage, room: TitleRoom): SetTitle {
  let last: SetTitle | null = null;
  for (const mostLines of [room.mostLines, room.mostLines + 1, room.mostLines + 2]) {
    for (const stretch of STRETCHES) {
      const style = { ...stage.styles.hero, stretch };
      const setting = setParted(text, { ...style, size: room.leastSize }, room.width, (parted) =>
        block(parted, style, stage, { ...room, mostLines }),
      );
      if (last === null || setting.size > last.setting.size * 1.04) last = { setting, style };
      if (setting.size >= room.leastSize) return { setting, style };
    }
  }
  return last ?? { setting: { lines: [text], size: room.leastSize, leading: SMALL_LEADING }, style: stage.styles.hero };
}

/** A trailing bracket longer than 6 characters goes to a line of its own. */
export function trailingBracket(text: string): { main: string; bracket: string | null } {
  const found = /^(.{2,}?)\s*([（(][^()（）]{5,}[)）])$/u.exec(text);
  return found?.[1] === undefined || found[2] === undefined
    ? { main: text, bracket: null }
    : { main: found[1], bracket: found[2] };
}

/**
 * The x between `from` and `to` where a vertical edge cuts most ink of the lines; `otherwise` where none reaches
 * that far. Cutting through stems is what makes the negative read.
 */
export function cutMostStems(lines: readonly CrossedLine[], from: number, to: number, otherwise: number): number {
  let best = otherwise;
  let bestInk = 0;
  const placed = lines.map((line) => setLine("probe", line.text, line.style, line.x, line.y, { colour: "#000000" }));
  for (let x = from; x <= to; x += 2) {
    let ink = 0;
    for (const { mask, x: left } of placed) {
      const column = x - left;
      if (column < 0 || column >= mask.width) continue;
      for (let row = 0; row < mask.height; row++) ink += mask.luma[row * mask.width + column] ?? 0;
    }
    // Near the comp's own place unless another cuts clearly more.
    const weighed = ink * (1 - Math.abs(x - otherwise) / 900);
    if (weighed > bestInk) {
      bestInk = weighed;
      best = x;
    }
  }
  return best;
}
