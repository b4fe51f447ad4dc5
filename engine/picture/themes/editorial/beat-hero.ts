import type { Statement } from "../../../script/storyboard.ts";
import { setParted } from "../../compounds.ts";
import { setBlock } from "../../leading.ts";
import { fit, inkWidth, type TypeStyle } from "../../type.ts";
import type { LinePlaces, StackPlaces } from "./places.ts";
import { inkBottom, inkTop } from "./ink.ts";
import { keptIn } from "./kept-in.ts";
import { fittedLead } from "./lead.ts";
import type { Stage } from "./stage.ts";

/** Between the lead's baseline and the hero's top. */
const CLEARANCE_PX = 44;
/** Between what hangs from a hero and a tail below it. */
const GAP_PX = 2;
/** Leading of two-line heroes in em. */
const PAIR_LEADING = 0.9;
/** A word that would be smaller is parted. */
const LEAST_WORD_PX = 150;

interface SetTail {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  readonly y: number;
  readonly leading: number;
}

/** A hero and its tail, laid out. */
export interface SetHero {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  /** Where each line begins. */
  readonly xs: readonly number[];
  /** Baselines. */
  readonly ys: readonly number[];
  readonly tail: SetTail;
}

/** A hero whose tail stands on its line where that leaves it large. */
export function heroOnLine(content: Statement, stage: Stage, places: LinePlaces, leadBottom: number): SetHero {
  const { grid, styles } = stage;
  const { room, lowest: baselines } = places;
  const base = content.figure ? styles.hero : styles.heroWord;
  const top = inkTop(content.hero, base);
  const lowest = content.figure ? baselines.figure : baselines.word;
  const tallest = Math.min(places.size, (lowest - leadBottom - CLEARANCE_PX) / top);
  const tailStyle = { ...styles.lead, size: places.tail.size };
  const tailShare = content.tail === "" ? 0 : Math.min(0.45 * room, inkWidth(content.tail, tailStyle)) + 36;
  // A hero with its tail on the line, or, where that makes it small, the tail below.
  const onLine = fit([content.hero], base, room - tailShare, tallest);
  const alone = fit([content.hero], base, room, tallest);
  const below = content.tail !== "" && alone > onLine * 1.5;
  // What hangs below the hero's baseline (a comma, descenders) stays clear of a tail below it.
  const hang = inkBottom(content.hero, base);
  const floor = places.tail.belowY - places.tail.below * 0.78 - GAP_PX;
  const lifted = Math.min(
    baselines.lifted,
    floor - hang * Math.min(alone, (floor - leadBottom - CLEARANCE_PX) / (top + hang)),
  );
  const size = below ? Math.min(alone, (lifted - leadBottom - CLEARANCE_PX) / top) : onLine;
  const style = { ...base, size };
  // Words stand in the middle of their room rather than on its floor.
  const free = lowest - leadBottom - CLEARANCE_PX - top * size;
  const baseline = below ? lifted : content.figure ? lowest : lowest - Math.max(0, free) * 0.15;
  const x = grid.left - size * 0.045;
  const advance = inkWidth(content.hero, style);
  const tail = below
    ? fittedLead(content.tail, { ...tailStyle, size: places.tail.below }, grid.right - grid.left, 1)
    : fittedLead(content.tail, tailStyle, Math.max(300, room - advance - 36), 1);
  return {
    lines: [content.hero],
    style,
    xs: [x],
    ys: [baseline],
    tail: {
      lines: tail.lines,
      style: { ...tailStyle, size: tail.size },
      x: below ? grid.left - 3 : x + advance + 36,
      y: below ? places.tail.belowY : baseline,
      leading: tail.size * tail.leading,
    },
  };
}

/** A hero of one or two lines with its tail at the bottom. */
export function heroStacked(content: Statement, stage: Stage, places: StackPlaces, leadBottom: number): SetHero {
  const { grid, styles } = stage;
  const tailStyle = { ...styles.lead, size: places.tail };
  const tail = fittedLead(content.tail, tailStyle, grid.right - grid.left, 1);
  const tailPart = {
    lines: tail.lines,
    style: { ...tailStyle, size: tail.size },
    x: grid.left - 3,
    y: places.bottom - (tail.lines.length - 1) * tail.size * tail.leading,
    leading: tail.size * tail.leading,
  };
  // What hangs below the hero's baseline (commas, descenders) stays clear of the tail.
  const floor = content.tail === "" ? places.bottom : tailPart.y - tail.size * 0.78 - places.gap;
  const base = content.figure ? styles.hero : styles.heroWord;
  const top = inkTop(content.hero, base);
  const below = inkBottom(content.hero, base);
  const room = floor - leadBottom - CLEARANCE_PX;
  if (content.figure) {
    const size = Math.min(fit([content.hero], base, places.width, places.figure), room / (top + below));
    return {
      lines: [content.hero],
      style: { ...base, size },
      xs: [grid.left - size * 0.035],
      ys: [floor - below * size],
      tail: tailPart,
    };
  }
  const least = { ...base, size: LEAST_WORD_PX };
  const set = setParted(content.hero, least, places.word.width, (parted) =>
    setBlock(parted, base, {
      width: places.word.width,
      mostLines: 2,
      mostSize: places.word.size,
      leading: PAIR_LEADING,
      sizeForLines: (count, pairLeading) =>
        Math.min(
          count === 1 ? places.word.size : places.word.pairSize,
          room / (top + below + (count - 1) * pairLeading),
        ),
    }),
  );
  const { lines, leading } = set;
  const { size, xs } = keptIn(lines, { ...base, size: set.size }, grid.left - 2, grid.right + 2);
  const block = (top + below + (lines.length - 1) * leading) * size;
  const first = leadBottom + CLEARANCE_PX + top * size + Math.max(0, room - block) * 0.5;
  const ys = lines.map((_, index) => first + index * size * leading);
  return { lines, style: { ...base, size }, xs, ys, tail: tailPart };
}
