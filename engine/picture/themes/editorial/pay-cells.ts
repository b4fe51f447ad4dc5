import type { FactCell } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { iconMask } from "../../icon.ts";
import { fit, inkWidth, measure, setLine, type TypeStyle } from "../../type.ts";
import { enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import type { BelowGrid } from "./grid.ts";
import type { CellPlaces } from "./places.ts";
import { press } from "./motion.ts";
import type { Palette } from "./palette.ts";
import type { Stage } from "./stage.ts";

const CELL_MS = 360;
const STAGGER_MS = 80;
const CELL_PX = 32;
const ICON_STROKE = 1.75;
const LEAST_PX = 40;
const LABEL_WEIGHT = 500;
/** Between what hangs from a figure and what stands up from its label. */
const CLEAR_PX = 8;

/** A fact, laid out. */
export interface SetCell {
  readonly cell: FactCell;
  readonly icon: { readonly x: number; readonly y: number; readonly size: number };
  readonly figure: { readonly x: number; readonly y: number; readonly style: TypeStyle };
  readonly label: { readonly x: number; readonly y: number; readonly style: TypeStyle };
  readonly at: number;
}

/** How facts are set where the measure lies below: the fewer, the larger. */
export function cellPlaces({ pay }: BelowGrid, count: number): CellPlaces {
  if (pay.few === null || count > 2) return pay.cell;
  return count === 2 ? pay.few.two : pay.few.one;
}

/** Facts beside each other, or two a row. */
export function setCells(cells: readonly FactCell[], scene: TimelineScene, stage: Stage): SetCell[] {
  const { grid } = stage;
  const starts = cellTimes(cells, scene);
  return grid.below
    ? inRows(cells, starts, stage, cellPlaces(grid, cells.length), grid.pay.ruleY)
    : inLine(cells, starts, stage);
}

function cellTimes(cells: readonly FactCell[], scene: TimelineScene): number[] {
  const duration = sceneMs(scene);
  return cells.map((cell, index) => {
    const latest = duration / 2 - CELL_MS - (cells.length - 1 - index) * 100;
    return Math.max(0, Math.min(whenSaid(cell.figure, scene, 300 + index * 400) - 80, latest));
  });
}

function inLine(cells: readonly FactCell[], starts: readonly number[], stage: Stage): SetCell[] {
  const { grid, styles } = stage;
  const width = grid.right - grid.left;
  const leastGap = 44;
  // Natural widths with equal gaps; type shrinks together only where they don't fit.
  for (let size = cells.length > 2 ? 116 : 150; ; size -= 4) {
    const figure = { ...styles.hero, size };
    const label = { ...styles.sans, weight: LABEL_WEIGHT, size: Math.max(32, Math.min(40, size * 0.36)) };
    const widths = cells.map((cell) => Math.max(inkWidth(cell.figure, figure), inkWidth(cell.label, label)));
    const sum = widths.reduce((total, one) => total + one, 0);
    const gaps = Math.max(1, cells.length - 1);
    if (sum + gaps * leastGap > width && size > LEAST_PX) continue;
    const gap = Math.min(150, Math.max(24, (width - sum) / gaps));
    const needs = cells.map((cell) => measure(cell.figure, figure).bottom - measure(cell.label, label).top + CLEAR_PX);
    const drop = Math.max(60, ...needs);
    let x = grid.left;
    return cells.map((cell, index) => {
      const left = x;
      x += (widths[index] ?? 0) + gap;
      return {
        cell,
        icon: { x: left, y: 606, size: 56 },
        figure: { x: left - size * 0.03, y: 686 + size * 0.78, style: figure },
        label: { x: left, y: 686 + size * 0.78 + drop, style: label },
        at: starts[index] ?? 0,
      };
    });
  }
}

function inRows(
  cells: readonly FactCell[],
  starts: readonly number[],
  stage: Stage,
  places: CellPlaces,
  top: number,
): SetCell[] {
  const { grid, styles } = stage;
  const perRow = places.pitch === 0 ? 1 : 2;
  const width = cells.length === 1 ? grid.right - grid.left : places.width;
  return cells.map((cell, index) => {
    const left = grid.left + (index % perRow) * places.pitch;
    const y = top + Math.floor(index / perRow) * places.height;
    const figure = {
      ...styles.hero,
      size: fit([cell.figure], styles.hero, width - places.icon.gap, places.figure.size),
    };
    const plain = { ...styles.sans, weight: LABEL_WEIGHT };
    const label = { ...plain, size: fit([cell.label], plain, width, places.label.size) };
    // Letters that hang deep or stand tall draw the two lines apart.
    const needs = measure(cell.figure, figure).bottom - measure(cell.label, label).top + CLEAR_PX;
    const lift = cell.label === "" ? 0 : Math.max(0, needs - (places.label.y - places.figure.y)) / 2;
    return {
      cell,
      icon: { x: left, y: y + places.icon.y, size: places.icon.size },
      figure: { x: left + places.icon.gap, y: y + places.figure.y - lift, style: figure },
      label: { x: left, y: y + places.label.y + lift, style: label },
      at: starts[index] ?? 0,
    };
  });
}

/** A fact at a time (ms from the scene's start): icon, figure and label one after the other. */
export function cellShapes(set: SetCell, index: number, time: number, palette: Palette): Shape[] {
  const moves = [0, 1, 2].map((order) =>
    enter(time, set.at + order * STAGGER_MS, CELL_MS - 2 * STAGGER_MS + 160, CELL_PX, press),
  );
  const [icon, figure, label] = moves;
  if (icon === undefined || figure === undefined || label === undefined) return [];
  const shapes: Shape[] = [
    {
      kind: "stencil",
      id: `icon ${index}`,
      mask: iconMask(set.cell.icon, set.icon.size, ICON_STROKE),
      x: Math.round(set.icon.x / 2) * 2,
      y: Math.round((set.icon.y + icon.offset) / 2) * 2,
      colour: palette.accentType,
      alpha: icon.alpha,
      clip: null,
    },
    setLine(`figure ${index}`, set.cell.figure, set.figure.style, set.figure.x, set.figure.y + figure.offset, {
      colour: palette.ink,
      alpha: figure.alpha,
    }),
  ];
  if (set.cell.label !== "") {
    shapes.push(
      setLine(`label ${index}`, set.cell.label, set.label.style, set.label.x, set.label.y + label.offset, {
        colour: palette.ink,
        alpha: label.alpha,
      }),
    );
  }
  return shapes;
}
