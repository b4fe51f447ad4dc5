import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { type Shape } from "../../display-list.ts";
import { wrap } from "../../line-breaking.ts";
import { inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { letterMask, letterShape } from "./letter.ts";
import { leave, STRIP_MS } from "./motion.ts";
import { originOf, smallLine } from "./small-line.ts";
import { even, ground, type Stage, type StagedScene, whole } from "./stage.ts";
import { strip, stripBox, type Strip } from "./strip.ts";
import { CAP_EM } from "./styles.ts";
import { findCrop } from "./crop-search.ts";
import { sectionName } from "../section-name.ts";

const BEFORE_ITEM_MS = 120;
const BETWEEN_MS = 60;
/** The ground never stays empty longer than this. */
const FIRST_MS = 60;
const RETRACT_MS = 240;
const RETRACT_STAGGER_MS = 60;
/** In em of the items' size: padding over and under a line. */
const PAD_Y_EM = 0.41;
/** Strips are read on any ground: the letter may cover nearly all of it. */
const LETTER_SHARE = [0.3, 0.8] as const;
/** Less free room than this share of a strip is left below the last. */
const HANGING = 0.6;
/** Widths of the letters that are tried, widest first. */
const STRETCHES = [82, 74, 66];

interface Row {
  readonly text: string;
  readonly item: number;
  readonly line: number;
}

interface Rows {
  readonly rows: readonly Row[];
  readonly style: TypeStyle;
  readonly pitch: number;
  readonly gap: number;
  readonly height: number;
}

/** What is asked for: strips that come in from both sides, one an item. */
export function stageBring(scene: TimelineScene, content: BringContent, stage: Stage): StagedScene {
  const { grid, palette, styles, timeline } = stage;
  const duration = sceneMs(scene);
  const label = smallLine(
    sectionName(timeline.language, "bring"),
    styles.wordmark,
    60,
    { x: grid.left, y: grid.head.y },
    grid.right - grid.left,
  );
  const figure = content.figure === null ? [] : [`${content.figure.text} ${content.figure.label}`.trim()];
  const items = [...figure, ...content.items];
  const strips = layOut(items, stage);
  const crop = findCrop(stage, grid.crops.bring, {
    seen: whole(grid),
    share: LETTER_SHARE,
    display: { x: 0, y: grid.bring.top, width: grid.width, height: grid.bring.bottom - grid.bring.top },
    lines: [],
    small: [],
    first: 7,
  });
  const letter = letterMask(stage, crop);
  const starts = times(items, scene);
  const still: Shape[] = [ground(grid, palette.paper), letterShape(letter, palette.brand)];
  if (label.text !== "") {
    still.push(setLine("label", label.text, label.style, originOf(label), label.y, { colour: palette.ink }));
  }
  const lastItem = items.length - 1;
  return {
    list: (time) => {
      const latest = starts.findLastIndex((start) => start <= time);
      const shapes = [...still];
      for (const { shapes: shapesAt, item, line } of strips) {
        const leaveAt = duration - RETRACT_MS - (lastItem - item) * RETRACT_STAGGER_MS;
        const gone = leave((time - leaveAt) / RETRACT_MS);
        shapes.push(...shapesAt(time, (starts[item] ?? 0) + line * BETWEEN_MS, item === latest, gone));
      }
      return shapes;
    },
  };
}

/** Items come on their first word, in order, the last complete by half of the scene. */
function times(items: readonly string[], scene: TimelineScene): number[] {
  const duration = sceneMs(scene);
  let previous = 0;
  return items.map((text, index) => {
    const latest = duration / 2 - STRIP_MS - BETWEEN_MS - (items.length - 1 - index) * 100;
    const said = whenSaid(text, scene, 200 + index * 300) - BEFORE_ITEM_MS;
    const start = Math.max(previous, Math.max(0, Math.min(said, index === 0 ? FIRST_MS : said, latest)));
    previous = start + BETWEEN_MS;
    return start;
  });
}

function layOut(
  items: readonly string[],
  stage: Stage,
): readonly { readonly shapes: Strip["shapes"]; readonly item: number; readonly line: number }[] {
  const { grid, palette } = stage;
  const set = rowsOf(items, stage);
  const room = grid.bring.bottom - grid.bring.top;
  // Few items stand in the middle of their room; those that nearly fill it hang from its top.
  const free = Math.max(0, room - set.height - set.pitch * HANGING);
  let y = even(grid.bring.top + free * grid.bring.share);
  const padX = grid.padX.item;
  const padY = PAD_Y_EM * set.style.size;
  return set.rows.map((row, index) => {
    if (index > 0 && row.line === 0) y += set.gap;
    const side = row.item % 2 === 0 ? "left" : "right";
    const width = inkWidth(row.text, set.style);
    const x = side === "left" ? grid.left : grid.right - width;
    const spare = side === "left" ? grid.width - (x + width + padX) : x - padX;
    const laid = strip({
      id: `item ${row.item} ${row.line}`,
      text: row.text,
      style: set.style,
      side,
      x,
      y: y + padY + CAP_EM * set.style.size,
      padX,
      padY,
      fill: palette.ink,
      colour: palette.paper,
      frameWidth: grid.width,
      runnerRoom: row.line === 0 ? spare : 0,
    });
    y += set.pitch;
    return { shapes: laid.shapes, item: row.item, line: row.line };
  });
}

/** The items at the largest size at which all fit: on one line each, on two where there is room for them. */
function rowsOf(items: readonly string[], stage: Stage): Rows {
  const { grid, styles } = stage;
  const width = grid.right - grid.left;
  const room = grid.bring.bottom - grid.bring.top;
  let last: Rows | null = null;
  for (const size of grid.bring.sizes) {
    for (const stretch of STRETCHES) {
      const style = styles.item(size, stretch);
      const set = items.map((text) => wrap(text, style, width, size <= grid.bring.wrapsFrom ? 2 : 1));
      const rows = set.flatMap((lines, item) => (lines ?? []).map((text, line) => ({ text, item, line })));
      const { height: pitch } = stripBox(0, size, PAD_Y_EM * size);
      const gap = even(grid.bring.gapEm * size);
      const height = rows.length * pitch + (items.length - 1) * gap;
      const found = { rows, style, pitch, gap, height };
      if (set.every((lines) => lines !== null)) {
        if (height <= room) return found;
        last = found;
      }
    }
  }
  const size = grid.bring.sizes.at(-1) ?? 56;
  const style = styles.item(size, 62);
  const rows = items.flatMap((text, item) =>
    (wrap(text, style, width, 3) ?? [text]).map((one, line) => ({ text: one, item, line })),
  );
  const pitch = Math.min(stripBox(0, size, PAD_Y_EM * size).height, Math.floor(room / Math.max(1, rows.length)));
  return last ?? { rows, style, pitch, gap: 16, height: rows.length * pitch + (items.length - 1) * 16 };
}
