import type { Countable } from "../../../script/storyboard.ts";
import { box, type Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import type { Grid } from "./grid.ts";
import { press } from "./motion.ts";
import type { Palette } from "./palette.ts";

/** The measure is as long as this in all shapes of film; only its direction differs. */
const LENGTH = 1080;

/** Above this many parts a number is not counted out but said; the slab stays whole. */
const MOST_PARTS = 1000;
const OPEN_STROKE = 6;
const OPENING_MS = 400;
const ROW_DELAY_MS = 8;
const WALK_MS = 200;
const LAP_MS = 4000;
const RUNNER_PX = 22;

/** A rectangle of the measure: `u` along its length from the end it counts from, `v` across from the edge. */
export function along(grid: Grid, u0: number, u1: number, v0: number, v1: number): Rect {
  return grid.below
    ? { x: u0, y: grid.edge + v0, width: u1 - u0, height: v1 - v0 }
    : { x: grid.edge + v0, y: LENGTH - u1, width: v1 - v0, height: u1 - u0 };
}

function thickness(grid: Grid): number {
  return grid.below ? grid.height - grid.edge : grid.width - grid.edge;
}

interface Part {
  readonly id: string;
  /** The part of the undivided slab that it is cut from. */
  readonly whole: Rect;
  readonly cut: Rect;
  /** Parts with the same row open together. */
  readonly row: number;
}

function gapOf(n: number): number {
  if (n <= 5) return 12;
  if (n <= 12) return 10;
  return n <= 31 ? 8 : 6;
}

function rowParts(grid: Grid, n: number): Part[] {
  const gap = gapOf(n);
  const size = (LENGTH - gap * (n - 1)) / n;
  const deep = thickness(grid);
  return Array.from({ length: n }, (_, i) => {
    const start = i * (size + gap);
    const from = i === 0 ? 0 : start - gap / 2;
    const to = i === n - 1 ? LENGTH : start + size + gap / 2;
    return {
      id: `part ${i}`,
      whole: along(grid, from, to, 0, deep),
      cut: along(grid, Math.round(start), Math.round(start + size), 0, deep),
      row: i,
    };
  });
}

function markParts(grid: Grid, n: number): Part[] {
  const [width, height] = grid.below ? [LENGTH, thickness(grid)] : [thickness(grid), LENGTH];
  const columns = grid.marks.columns ?? evenColumns(n, width, height);
  const rows = Math.ceil(n / columns);
  const cellWidth = width / columns;
  const cellHeight = height / rows;
  return Array.from({ length: n }, (_, i) => {
    const row = Math.floor(i / columns);
    const left = (grid.below ? 0 : grid.edge) + (i % columns) * cellWidth;
    const top = grid.below ? grid.edge + row * cellHeight : LENGTH - (row + 1) * cellHeight;
    const w = Math.max(2, Math.round(cellWidth * grid.marks.width));
    const h = Math.max(2, Math.round(cellHeight * grid.marks.height));
    return {
      id: `mark ${i}`,
      whole: { x: left, y: top, width: cellWidth, height: cellHeight },
      cut: {
        x: Math.round(left + (cellWidth - w) / 2),
        y: Math.round(top + (cellHeight - h) / 2),
        width: w,
        height: h,
      },
      row,
    };
  });
}

/** Width over height of a mark's cell that is aimed for. */
const CELL_RATIO = 1.3;

/** Columns that give cells of about the wanted shape and leave as little of the last row empty as can be. */
function evenColumns(n: number, width: number, height: number): number {
  const ideal = Math.sqrt((n * width) / (height * CELL_RATIO));
  let best = Math.round(ideal);
  let bestCost = Number.POSITIVE_INFINITY;
  for (let columns = Math.ceil(ideal * 0.72); columns <= ideal * 1.3; columns++) {
    const empty = (Math.ceil(n / columns) * columns - n) / columns;
    const cost = empty + Math.abs(Math.log(columns / ideal));
    if (cost < bestCost) [best, bestCost] = [columns, cost];
  }
  return best;
}

function between(a: Rect, b: Rect, share: number): Rect {
  return {
    x: a.x + (b.x - a.x) * share,
    y: a.y + (b.y - a.y) * share,
    width: a.width + (b.width - a.width) * share,
    height: a.height + (b.height - a.height) * share,
  };
}

/** Paints the measure at rest, divided by what is said. */
export type MeasurePainter = (timeMs: number) => Shape[];

export function measureOf(
  countable: Countable | null,
  grid: Grid,
  palette: Palette,
  sceneMs: number,
  walker: string,
): MeasurePainter {
  if (countable === null) return undivided(grid, palette);
  if (countable.kind === "frequency") return bars(grid, palette);
  const { n, open } = countable;
  if (n < 2 || n > MOST_PARTS) return undivided(grid, palette);
  return counted(
    n <= 60 ? rowParts(grid, open ? n + 1 : n) : markParts(grid, n),
    open && n <= 60,
    palette,
    sceneMs,
    walker,
  );
}

function undivided(grid: Grid, palette: Palette): MeasurePainter {
  // One quiet movement: a line of the ground's colour climbs the slab.
  const deep = thickness(grid);
  return (time) => {
    const u = ((time * 0.03) % (LENGTH + 40)) - 20;
    const line = along(grid, Math.max(0, u), Math.max(0, Math.min(LENGTH, u + 4)), 0, deep);
    const whole = along(grid, 0, LENGTH, 0, deep);
    return [
      box("measure", whole.x, whole.y, whole.width, whole.height, palette.accent),
      box("measure line", line.x, line.y, line.width, line.height, palette.tone),
    ];
  };
}

function counted(
  parts: readonly Part[],
  open: boolean,
  palette: Palette,
  duration: number,
  walker: string,
): MeasurePainter {
  const settled = OPENING_MS + (parts.at(-1)?.row ?? 0) * ROW_DELAY_MS;
  const solid = open ? parts.length - 1 : parts.length;
  return (time) => {
    const shapes: Shape[] = [];
    // Few parts are walked through once in the scene; many would run, so one steps at a steady pace.
    const step =
      solid <= 60 ? Math.min(solid - 1, Math.floor((time / duration) * solid)) : Math.floor(time / WALK_MS) % solid;
    for (const [index, part] of parts.entries()) {
      const share = press((time - part.row * ROW_DELAY_MS) / OPENING_MS);
      const rect = time > settled ? part.cut : between(part.whole, part.cut, share);
      if (open && index === parts.length - 1) {
        shapes.push(...openPart(part, palette, time));
        continue;
      }
      const walks = index === step && time > settled && !open;
      shapes.push(box(part.id, rect.x, rect.y, rect.width, rect.height, walks ? walker : palette.accent));
    }
    return shapes;
  };
}

/** The part that "+" adds: an outline, and what runs round in it. */
function openPart(part: Part, palette: Palette, time: number): Shape[] {
  const { x, y, width, height } = part.cut;
  const s = OPEN_STROKE;
  const edges: Rect[] = [
    { x, y, width, height: s },
    { x: x + width - s, y, width: s, height },
    { x, y: y + height - s, width, height: s },
    { x, y, width: s, height },
  ];
  const shapes = edges.map((edge, i) => box(`open ${i}`, edge.x, edge.y, edge.width, edge.height, palette.accent));
  // A square walks just inside the outline: clockwise, one lap in LAP_MS.
  const side = RUNNER_PX;
  const way = ((time % LAP_MS) / LAP_MS) * 2 * (width + height - 2 * s - 2 * side);
  const [px, py] = pointOn(x + s, y + s, width - 2 * s - side, height - 2 * s - side, way);
  shapes.push(box("open run", Math.round(px), Math.round(py), side, side, palette.accent));
  return shapes;
}

function pointOn(x: number, y: number, width: number, height: number, way: number): readonly [number, number] {
  const round = way % (2 * (width + height));
  if (round < width) return [x + round, y];
  if (round < width + height) return [x + width, y + round - width];
  if (round < 2 * width + height) return [x + width - (round - width - height), y + height];
  return [x, y + height - (round - 2 * width - height)];
}

const BARS = 18;
const SPARE_BARS = 16;
const BAR_RATIO = 0.84;
const BAR_GAP = 0.16;
const SCROLL_PX_PER_S = 12;

/** A rhythm: bars, each shorter than the one before, that move on slowly. */
function bars(grid: Grid, palette: Palette): MeasurePainter {
  const deep = thickness(grid);
  const edges: { start: number; end: number }[] = [];
  let total = 0;
  for (let i = 0; i < BARS; i++) total += BAR_RATIO ** i;
  let u = 0;
  // More than fill the measure, so that there is something to scroll in.
  for (let i = 0; i < BARS + SPARE_BARS; i++) {
    const pitch = (LENGTH * BAR_RATIO ** Math.min(i, BARS - 1)) / total;
    edges.push({ start: u, end: u + pitch - Math.max(4, pitch * BAR_GAP) });
    u += pitch;
  }
  return (time) => {
    const opened = press(time / OPENING_MS);
    const drift = (Math.max(0, time - OPENING_MS) / 1000) * SCROLL_PX_PER_S;
    return edges.map(({ start, end }, i) => {
      const next = edges[i + 1]?.start ?? end;
      const gap = (next - end) * opened;
      const inside = (u: number): number => Math.min(LENGTH, Math.max(0, u - drift));
      const rect = along(grid, inside(start), inside(next - gap), 0, deep);
      return box(`bar ${i}`, rect.x, rect.y, rect.width, rect.height, palette.accent);
    });
  };
}

const PAY_SCALE = 1.16;
const PAY_BARS = 20;

/** A pay range: solid to the lower bound, then bars to the upper. Also tells where the bounds stand (u). */
export function payMeasure(
  min: number,
  max: number,
  grid: Grid,
  palette: Palette,
): { readonly paint: (timeMs: number, share: number) => Shape[]; readonly minAt: number; readonly maxAt: number } {
  const deep = thickness(grid);
  const minAt = Math.round((min / (max * PAY_SCALE)) * LENGTH);
  const maxAt = Math.round(LENGTH / PAY_SCALE);
  const pitch = (maxAt - minAt) / PAY_BARS;
  return {
    minAt,
    maxAt,
    paint: (time, share) => {
      const solid = along(grid, 0, minAt, 0, deep);
      const shapes = [box("pay solid", solid.x, solid.y, solid.width, solid.height, palette.accent)];
      if (pitch < 2) return shapes;
      const shown = Math.round(share * PAY_BARS);
      const climber = shown === PAY_BARS ? Math.floor(time / (5 * (1000 / 30))) % PAY_BARS : -1;
      for (let i = 0; i < shown; i++) {
        const start = minAt + i * pitch + pitch * 0.45;
        const rect = along(grid, Math.round(start), Math.round(start + pitch * 0.55), 0, deep);
        shapes.push(
          box(`pay bar ${i}`, rect.x, rect.y, rect.width, rect.height, i === climber ? palette.ink : palette.accent),
        );
      }
      return shapes;
    },
  };
}
