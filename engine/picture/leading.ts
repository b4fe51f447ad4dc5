import { breakLines, type Measure, type Setting } from "./line-breaking.ts";
import { setLine, type TypeStyle } from "./type.ts";

/** Lines are drawn in this size to see what they cover. */
const PROBE_PX = 100;
/** Coverage (0 to 255) from which a pixel counts as ink. */
const INK_FROM = 64;
/** Ink of two lines stays so far apart, in em, down and across … */
const APART_EM = 0.035;
const ASIDE_EM = 0.03;
/** … and what hangs from one reaches at most so far between what stands up from the next. */
const MOST_SHARED_EM = 0.26;

/** Where a line's ink ends, by column. */
interface Profile {
  readonly left: number;
  /** Relative to the baseline; not a number where the column has no ink. */
  readonly tops: readonly number[];
  readonly bottoms: readonly number[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * The least leading, in em, with which no line's ink touches the next one's; at least `wanted`. Lines in Latin letters may be
 * set as close as a title wants: others have more above and below their baseline.
 * @param align where the lines meet
 */
export function clearLeading(
  lines: readonly string[],
  style: TypeStyle,
  wanted: number,
  align: "left" | "middle" = "left",
): number {
  const profiles = lines.map((line) => profileOf(line, style));
  const needs = profiles.slice(1).map((below, index) => {
    const above = profiles[index];
    return above === undefined ? 0 : apart(above, below, align);
  });
  return Math.max(wanted, ...needs);
}

/** How a block of lines may be set. */
export interface BlockRoom extends Omit<Measure, "sizeForLines"> {
  /** Em from one baseline to the next, where the letters allow it. */
  readonly leading: number;
  readonly align?: "left" | "middle";
  /** The most size that `lines` lines may have with so much leading. */
  readonly sizeForLines: (lines: number, leading: number) => number;
}

/** Breaks a text into lines that set it largest, with the leading that its letters need. */
export function setBlock(text: string, style: TypeStyle, room: BlockRoom): Setting & { readonly leading: number } {
  let { leading } = room;
  // Another leading may want other lines; it only grows, so the last one is enough for all that were tried.
  for (let tries = 0; ; tries++) {
    const at = leading;
    const set = breakLines(text, style, { ...room, sizeForLines: (lines) => room.sizeForLines(lines, at) });
    leading = clearLeading(set.lines, style, at, room.align);
    if (leading === at || tries === MOST_TRIES) return { ...set, leading };
  }
}

const MOST_TRIES = 4;

function profileOf(text: string, style: TypeStyle): Profile {
  const { mask, x, y } = setLine("probe", text, { ...style, size: PROBE_PX }, 0, 0, { colour: "#000000" });
  const tops = Array.from({ length: mask.width }, () => Number.NaN);
  const bottoms = Array.from({ length: mask.width }, () => Number.NaN);
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      if ((mask.luma[row * mask.width + column] ?? 0) < INK_FROM) continue;
      if (Number.isNaN(tops[column])) tops[column] = (y + row) / PROBE_PX;
      bottoms[column] = (y + row + 1) / PROBE_PX;
    }
  }
  const inked = (values: readonly number[]): number[] => values.filter((value) => !Number.isNaN(value));
  return { left: x, tops, bottoms, top: Math.min(...inked(tops)), bottom: Math.max(...inked(bottoms)) };
}

/** Em from the baseline of one line to that of the next with which their ink keeps apart. */
function apart(above: Profile, below: Profile, align: "left" | "middle"): number {
  const shift = align === "left" ? above.left - below.left : Math.round((below.tops.length - above.tops.length) / 2);
  const aside = Math.round(ASIDE_EM * PROBE_PX);
  let least = above.bottom - below.top - MOST_SHARED_EM;
  above.bottoms.forEach((bottom, column) => {
    if (Number.isNaN(bottom)) return;
    for (let near = column + shift - aside; near <= column + shift + aside; near++) {
      const top = below.tops[near] ?? Number.NaN;
      if (!Number.isNaN(top)) least = Math.max(least, bottom - top + APART_EM);
    }
  });
  return Number.isFinite(least) ? least : 0;
}
