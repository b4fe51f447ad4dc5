import type { FactCell } from "../../../script/storyboard.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { iconMask } from "../../icon.ts";
import { clearLeading } from "../../leading.ts";
import { intersect } from "../../rect.ts";
import { inkWidth, measure, setLine, type TypeStyle } from "../../type.ts";
import { squeezed } from "./head-and-tail.ts";
import { slam } from "./motion.ts";
import { even, type Stage } from "./stage.ts";
import { isSquare } from "./styles.ts";

const RISE_MS = 360;
const RISE_PX = 120;
const ICON_STROKE = 2.4;
const TEXT_PX = { most: 46, least: 34 };
/** A tile begins this far before its text. */
const OUTDENT_PX = 40;
/** Between a tile's text and the next tile. */
const RIGHT_PX = 28;

export interface Tiles {
  /** @param starts when each tile rises, ms */
  readonly shapes: (time: number, starts: readonly number[], gone: number) => Shape[];
}

/** Facts beside each other on tint and paper; the row bleeds off both sides. */
export function layTiles(cells: readonly FactCell[], stage: Stage, first: number): Tiles {
  const { grid, palette } = stage;
  const { height, columns, icon, iconTop, belowIcon } = grid.pay.tiles;
  const shown = cells.slice(0, 4);
  const perRow = shown.length <= columns ? shown.length : columns;
  const width = (grid.right - grid.left + OUTDENT_PX) / Math.max(1, perRow);
  const tiles = shown.map((cell, index) => {
    const column = index % perRow;
    const row = Math.floor(index / perRow);
    const x = grid.left + column * width;
    // Beside an odd last tile the letter is seen: over the whole row it would run into one of those above.
    const right = column === perRow - 1 ? grid.width : x + width;
    const left = column === 0 ? 0 : x - OUTDENT_PX;
    const rightEdge = right === grid.width ? grid.width : right - OUTDENT_PX;
    const room = Math.min(grid.right + RIGHT_PX, rightEdge) - x - RIGHT_PX;
    const set = tileText(cell, stage, room);
    return {
      cell,
      set,
      x,
      rect: { x: even(left), y: first + row * height, width: even(rightEdge) - even(left), height },
      colour: (index + row) % 2 === 0 ? palette.tint : palette.paper,
    };
  });
  return {
    shapes: (time, starts, gone) =>
      tiles.flatMap((tile, index) => {
        const start = starts[index] ?? 0;
        if (time < start || gone >= 1) return [];
        const offset = even(gone > 0 ? gone * height : at(time, start, RISE_MS, RISE_PX, 0, slam));
        const clip = tile.rect;
        const moved = intersect({ ...clip, y: clip.y + offset }, clip);
        if (moved === null) return [];
        const shapes: Shape[] = [box(`tile ${index}`, moved.x, moved.y, moved.width, moved.height, tile.colour)];
        const most = grid.pay.tiles.leading * (tile.set.lines.length > 2 ? 0.84 : 1);
        const { size } = tile.set.style;
        const leading = clearLeading(tile.set.lines, tile.set.style, most / size) * size;
        shapes.push({
          kind: "stencil",
          id: `icon ${index}`,
          mask: iconMask(tile.cell.icon, icon, ICON_STROKE),
          x: even(tile.x - 8),
          y: even(clip.y + iconTop + offset),
          colour: palette.ink,
          alpha: 1,
          clip,
        });
        tile.set.lines.forEach((text, line) => {
          const baseline = clip.y + iconTop + icon + belowIcon + line * leading + offset;
          const { left } = measure(text, tile.set.style);
          shapes.push(
            setLine(`fact ${index} ${line}`, text, tile.set.style, tile.x - left, baseline, {
              colour: palette.ink,
              clip,
            }),
          );
        });
        return shapes;
      }),
  };
}

/** A figure with its label below; where the label is long, both as one text. */
function tileText(
  cell: FactCell,
  stage: Stage,
  width: number,
): { readonly lines: readonly string[]; readonly style: TypeStyle } {
  const { small } = stage.styles;
  const parts = [cell.figure, cell.label].filter((part) => part !== "");
  const pair =
    isSquare(cell.label) && /^\d/u.test(cell.figure) && cell.figure.length + cell.label.length <= 7
      ? [parts.join("")]
      : parts;
  for (const stretch of [96, 88, 80]) {
    const style = small(TEXT_PX.most, stretch);
    if (pair.every((line) => inkWidth(line, style) <= width)) return { lines: pair, style };
  }
  const room = { width, mostLines: 2, mostSize: TEXT_PX.most, leastSize: TEXT_PX.least };
  return squeezed(pair.join(" "), small, room);
}
