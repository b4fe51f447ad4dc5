import type { FactCell, PayContent, PayShown } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { iconMask } from "../../icon.ts";
import { breakLines } from "../../line-breaking.ts";
import { fit, inkWidth, measure, setLine, type TypeStyle } from "../../type.ts";
import { stageFact } from "./fact.ts";
import { along, measureOf, payMeasure } from "./measure.ts";
import { count, press } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";

const COUNT_MS = 600;
const CELL_MS = 360;
const STAGGER_MS = 80;
/** A figure that would be smaller on one line takes two. */
const LEAST_LINE_PX = 120;
const CELL_PX = 32;
const ICON_STROKE = 1.75;

interface SetCell {
  readonly cell: FactCell;
  readonly icon: { readonly x: number; readonly y: number; readonly size: number };
  readonly figure: { readonly x: number; readonly y: number; readonly style: TypeStyle };
  readonly label: { readonly x: number; readonly y: number; readonly style: TypeStyle };
  readonly at: number;
}

/** What the job gives: the pay on the measure's scale, and facts beside each other. */
export function stagePay(scene: TimelineScene, content: PayContent, stage: Stage): StagedScene {
  const { grid, palette } = stage;
  const duration = sceneMs(scene);
  const [only] = content.cells;
  if (content.pay === null && content.cells.length === 1 && only !== undefined) return stageFact(scene, only, stage);
  // Without pay the first fact takes its place.
  const lifted = content.pay === null ? content.cells[0] : undefined;
  const shown: PayShown | null =
    content.pay ?? (lifted === undefined ? null : { text: lifted.figure, unit: lifted.label, min: null, max: null });
  const cellsShown = lifted === undefined ? content.cells : content.cells.slice(1);
  const head = payHead(shown, stage);
  const cells = grid.tall ? cellsTall(cellsShown, scene, stage) : cellsWide(cellsShown, scene, stage);
  const painted = measurePainter(content.pay, stage, duration);
  // At once: until it has counted up, the range is not yet the posting's.
  const countAt = 0;
  const section = sectionName(stage.timeline.language, "pay");
  const ruleY = grid.tall ? 788 : 572;
  const counting = content.pay === null ? null : countedRange(content.pay);
  return {
    captions: { x: grid.left, ground: "paper" },
    edgeAt: () => grid.edge,
    list: (time) => {
      const share = count((time - countAt) / COUNT_MS);
      const shapes: Shape[] = [
        ground(grid, palette.paper),
        ...painted(time, share),
        ...runningHead(stage, section, palette.ink),
      ];
      const texts = counting !== null && share < 1 ? head.split(counting(share)) : head.lines;
      texts.forEach((text, index) => {
        shapes.push(setLine(`pay ${index}`, text, head.style, head.x, head.ys[index] ?? 0, { colour: palette.ink }));
      });
      if (head.unit !== null) {
        shapes.push(
          setLine("unit", head.unit.text, head.unit.style, head.unit.x, head.unit.y, { colour: palette.ink }),
        );
      }
      if (cells.length > 0)
        shapes.push(box("rule", grid.left, ruleY, grid.right - grid.left, HAIRLINE_PX, palette.ink));
      if (grid.tall && cells.length > 2) {
        shapes.push(box("rule 2", grid.left, 994, grid.right - grid.left, HAIRLINE_PX, palette.ink));
      }
      cells.forEach((set, index) => shapes.push(...cellShapes(set, index, time, stage)));
      return shapes;
    },
  };

  function cellShapes(set: SetCell, index: number, time: number, at: Stage): Shape[] {
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
        colour: at.palette.accentType,
        alpha: icon.alpha,
        clip: null,
      },
      setLine(`figure ${index}`, set.cell.figure, set.figure.style, set.figure.x, set.figure.y + figure.offset, {
        colour: at.palette.ink,
        alpha: figure.alpha,
      }),
    ];
    if (set.cell.label !== "") {
      shapes.push(
        setLine(`label ${index}`, set.cell.label, set.label.style, set.label.x, set.label.y + label.offset, {
          colour: at.palette.ink,
          alpha: label.alpha,
        }),
      );
    }
    return shapes;
  }

  function measurePainter(pay: PayShown | null, on: Stage, ms: number): (time: number, share: number) => Shape[] {
    const max = pay?.max ?? pay?.min ?? null;
    if (max === null || max <= 0) {
      const still = measureOf(null, on.grid, on.palette, ms, on.palette.ink);
      return (time) => still(time);
    }
    const min = pay?.min ?? max;
    const scale = payMeasure(min, max, on.grid, on.palette);
    if (on.grid.tall || pay === null) return scale.paint;
    const labels = boundLabels(pay, scale, on);
    return (time, share) => [...scale.paint(time, share), ...labels(share)];
  }
}

/** The bounds beside the scale, as posted; the upper one comes with its bar. */
function boundLabels(
  pay: PayShown,
  scale: { readonly minAt: number; readonly maxAt: number },
  stage: Stage,
): (share: number) => Shape[] {
  const { grid, palette, styles } = stage;
  const style = { ...styles.sansBold, size: 38 };
  const figures = pay.text.match(/\d[\d,.\u00A0\u202F ]*\d|\d/gu) ?? [];
  const [low, high] = figures;
  const top = along(grid, 0, scale.minAt, 0, 1).y;
  const over = along(grid, 0, scale.maxAt, 0, 1).y;
  return (share) => {
    const shapes: Shape[] = [];
    if (low !== undefined) shapes.push(setLine("bound low", low, style, 1622, top + 52, { colour: palette.on }));
    if (high !== undefined && share >= 1 && pay.min !== pay.max) {
      shapes.push(setLine("bound high", high, style, 1622, over - 18, { colour: palette.accentType }));
    }
    return shapes;
  };
}

interface PayHead {
  readonly lines: readonly string[];
  /** Splits another text of the same form into as many lines. */
  readonly split: (text: string) => readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  readonly ys: readonly number[];
  readonly unit: { readonly text: string; readonly style: TypeStyle; readonly x: number; readonly y: number } | null;
}

function payHead(pay: PayShown | null, stage: Stage): PayHead {
  const { grid, styles } = stage;
  const unitStyle = { ...styles.sans, weight: 500, size: 56 };
  const text = pay?.text ?? "";
  const unitText = pay?.unit ?? "";
  const unitSize = fit([unitText], unitStyle, grid.right - grid.left, 56);
  if (!grid.tall) {
    const size = fit([text], styles.hero, 1372, 270);
    const baseline = 396 - Math.max(0, 250 - size) * 0.12;
    const unitY = Math.max(490, baseline + measure(text, { ...styles.hero, size }).bottom + 60);
    return {
      lines: [text],
      split: (other) => [other],
      style: { ...styles.hero, size },
      x: 160 - size * 0.04,
      ys: [baseline],
      unit: unitText === "" ? null : { text: unitText, style: { ...unitStyle, size: unitSize }, x: 160, y: unitY },
    };
  }
  const lines = payLinesTall(text, stage);
  const largest = fit(lines, styles.hero, 872, lines.length > 1 ? 230 : 300);
  const fitsBeside = (size: number): boolean =>
    inkWidth(lines.at(-1) ?? "", { ...styles.hero, size }) + inkWidth(unitText, unitStyle) + 40 <=
    grid.right - grid.left;
  // Where the unit needs a line of its own, the figures leave room for it.
  const size = lines.length > 1 && unitText !== "" && !fitsBeside(largest) ? Math.min(largest, 196) : largest;
  const style = { ...styles.hero, size };
  const beside = fitsBeside(size);
  const first = beside ? 506 : 492;
  const ys = lines.length > 1 ? [first, first + size * 0.94] : [600];
  const last = ys.at(-1) ?? 600;
  const unitWidth = inkWidth(unitText, { ...unitStyle, size: unitSize });
  return {
    lines,
    split: (other) => (lines.length === 1 ? [other] : splitRange(other)),
    style,
    x: 86 - size * 0.035,
    ys,
    unit:
      unitText === ""
        ? null
        : {
            text: unitText,
            style: { ...unitStyle, size: unitSize },
            x: beside && lines.length > 1 ? grid.right - unitWidth : grid.left,
            y: beside && lines.length > 1 ? last : lines.length > 1 ? 756 : 700,
          },
  };
}

function splitRange(text: string): string[] {
  const at = text.search(/[–—-]/u);
  return at < 0 ? [text] : [text.slice(0, at + 1).trim(), text.slice(at + 1).trim()];
}

function payLinesTall(text: string, stage: Stage): readonly string[] {
  const halves = splitRange(text);
  if (halves.length === 2 && halves.every((half) => half !== "")) return halves;
  if (fit([text], stage.styles.hero, 872, 300) >= LEAST_LINE_PX) return [text];
  return breakLines(text, stage.styles.hero, { width: 872, mostLines: 2, mostSize: 230 }).lines;
}

/** Counts the upper bound of a range up from the lower one, written as posted; null for anything else. */
function countedRange(pay: PayShown): ((share: number) => string) | null {
  const { min, max, text } = pay;
  if (min === null || max === null || max <= min) return null;
  const found = /^(.*?[–—-]\D*)(\d{1,3}(?:[,.]\d{3})+|\d{2,})(\D*)$/u.exec(text);
  if (found === null) return null;
  const [, before = "", digits = "", after = ""] = found;
  const separator = /[,.]/u.exec(digits)?.[0] ?? "";
  const target = Number(digits.replace(/\D/gu, ""));
  const from = (min / max) * target;
  return (share) => {
    const now = String(Math.round(from + (target - from) * share)).replace(/\B(?=(?:\d{3})+$)/gu, separator);
    return `${before}${now}${after}`;
  };
}

function cellTimes(cells: readonly FactCell[], scene: TimelineScene): number[] {
  const duration = sceneMs(scene);
  return cells.map((cell, index) => {
    const latest = duration / 2 - CELL_MS - (cells.length - 1 - index) * 100;
    return Math.max(0, Math.min(whenSaid(cell.figure, scene, 300 + index * 400) - 80, latest));
  });
}

function cellsWide(cells: readonly FactCell[], scene: TimelineScene, stage: Stage): SetCell[] {
  const { grid, styles } = stage;
  const starts = cellTimes(cells, scene);
  const width = grid.right - grid.left;
  const leastGap = 44;
  // Natural widths with equal gaps; type shrinks together only where they don't fit.
  for (let size = cells.length > 2 ? 116 : 150; ; size -= 4) {
    const figure = { ...styles.hero, size };
    const label = { ...styles.sans, size: Math.max(32, Math.min(40, size * 0.36)) };
    const widths = cells.map((cell) => Math.max(inkWidth(cell.figure, figure), inkWidth(cell.label, label)));
    const sum = widths.reduce((total, one) => total + one, 0);
    const gaps = Math.max(1, cells.length - 1);
    if (sum + gaps * leastGap > width && size > 56) continue;
    const gap = Math.min(150, Math.max(24, (width - sum) / gaps));
    let x = grid.left;
    return cells.map((cell, index) => {
      const left = x;
      x += (widths[index] ?? 0) + gap;
      return {
        cell,
        icon: { x: left, y: 606, size: 56 },
        figure: { x: left - size * 0.03, y: 686 + size * 0.78, style: figure },
        label: { x: left, y: 746 + size * 0.78, style: label },
        at: starts[index] ?? 0,
      };
    });
  }
}

function cellsTall(cells: readonly FactCell[], scene: TimelineScene, stage: Stage): SetCell[] {
  const { grid, styles } = stage;
  const starts = cellTimes(cells, scene);
  const top = 788;
  const single = cells.length <= 2;
  const cellWidth = single && cells.length === 1 ? 864 : 412;
  return cells.map((cell, index) => {
    const left = grid.left + (index % 2) * 440;
    const y = top + Math.floor(index / 2) * 206;
    const figure = { ...styles.hero, size: fit([cell.figure], styles.hero, cellWidth - 78, 100) };
    const label = { ...styles.sans, size: fit([cell.label], styles.sans, cellWidth, 44) };
    return {
      cell,
      icon: { x: left, y: y + 40, size: 60 },
      figure: { x: left + 78, y: y + 108, style: figure },
      label: { x: left, y: y + 168, style: label },
      at: starts[index] ?? 0,
    };
  });
}
