import { compoundsParted, mended } from "../../compounds.ts";
import { clearLeading } from "../../leading.ts";
import { wrap } from "../../line-breaking.ts";
import { fit } from "../../type.ts";
import type { Styles } from "./styles.ts";

/** A way to set a title: the ways are tried in their order, each from its most size down to its least. */
export interface TitleRoom {
  readonly width: number;
  /** From the tops of the first line's letters to the last baseline, at most. */
  readonly height: number;
  readonly sizes: readonly [most: number, least: number];
  readonly mostLines: number;
  readonly leading: number;
  /** The opening makes room. */
  readonly narrow: boolean;
}

export interface TitleSetting {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  /** What stands in brackets, below in a smaller size; null for nothing. */
  readonly bracket: string | null;
  readonly bracketSize: number;
  readonly narrow: boolean;
  /** From the tops of the first line's letters to the last baseline. */
  readonly height: number;
}

const BRACKET = /^(.{2,}?)\s*([（([][^()（）]{5,}[)）\]])$/u;
const BRACKET_SIZE = 0.52;
const BRACKET_LEADING = 1.5;
const LEAST_BRACKET_PX = 36;
const LEAST_READ_PX = 30;
const EAST_ASIAN_LEADING = 0.1;
/** Sizes are tried in such steps. */
const STEP = 0.98;
const LINE_COST = 0.08;
/** A title of one line may be so much larger. */
const ALONE = 1.35;

/** Sets a title in the first of the rooms in which it fits; smaller than allowed only where it fits in none. */
export function setTitle(title: string, styles: Styles, rooms: readonly TitleRoom[]): TitleSetting {
  const found = BRACKET.exec(title);
  const main = found?.[1] ?? title;
  const bracket = found?.[2] ?? null;
  for (const room of rooms) {
    // A line less is worth a somewhat smaller size.
    const ways: TitleSetting[] = [];
    for (let mostLines = 1; mostLines <= room.mostLines; mostLines++) {
      const most = room.sizes[0] * (mostLines === 1 ? ALONE : 1);
      for (let size = most; size >= room.sizes[1]; size *= STEP) {
        const set = tryAt(size, main, bracket, styles, { ...room, mostLines });
        if (set === null) continue;
        ways.push(set);
        break;
      }
    }
    const worth = ({ size, lines }: TitleSetting): number => size * (1 - LINE_COST * (lines.length - 1));
    const best = ways.toSorted((a, b) => worth(b) - worth(a))[0];
    if (best !== undefined) return best;
  }
  const last = rooms.at(-1);
  if (last === undefined) throw new RangeError("A title needs a room.");
  for (let size = last.sizes[1]; size > 30; size *= STEP) {
    const set = tryAt(size, main, bracket, styles, { ...last, mostLines: last.mostLines + 2 });
    if (set !== null) return set;
  }
  const size = fit([main], styles.heavy, last.width, last.sizes[1]);
  return {
    lines: [main],
    size,
    leading: last.leading * size,
    bracket: null,
    bracketSize: 0,
    narrow: true,
    height: size,
  };
}

function tryAt(
  size: number,
  main: string,
  bracket: string | null,
  styles: Styles,
  room: TitleRoom,
): TitleSetting | null {
  const { heavy } = styles;
  const last = size * STEP < room.sizes[1];
  const text = last ? compoundsParted(main, { ...heavy, size }, room.width) : main;
  const lines = wrap(text, { ...heavy, size }, room.width, room.mostLines);
  if (lines === null) return null;
  const set = lines.map((line) => mended(line, main));
  const leading = clearLeading(set, heavy, room.leading + (styles.eastAsian ? EAST_ASIAN_LEADING : 0)) * size;
  const fitted =
    bracket === null ? 0 : fit([bracket], styles.plain, room.width, Math.max(LEAST_BRACKET_PX, BRACKET_SIZE * size));
  // What could not be read is left out.
  const bracketSize = fitted < LEAST_READ_PX ? 0 : fitted;
  const height = styles.capitalEm * size + (lines.length - 1) * leading + BRACKET_LEADING * bracketSize;
  if (height > room.height) return null;
  return {
    lines: set,
    size,
    leading,
    bracket: bracketSize > 0 ? bracket : null,
    bracketSize,
    narrow: room.narrow,
    height,
  };
}

/** From the last of a title's large lines to its bracket. */
export function bracketDrop({ bracketSize }: TitleSetting): number {
  return BRACKET_LEADING * bracketSize;
}
