import type { PayContent, PayShown } from "../../../script/storyboard.ts";
import { COUNT_UP_MS } from "../count-up.ts";
import { sceneMs } from "../scene-clock.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { fit, setLine } from "../../type.ts";
import { stageFact } from "./fact.ts";
import { along, measureOf, payMeasure } from "./measure.ts";
import { count } from "./motion.ts";
import type { BelowGrid } from "./grid.ts";
import { cellPlaces, cellShapes, setCells } from "./pay-cells.ts";
import { payHead } from "./pay-head.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";

/** Left end of the bounds on the scale. */
const BOUND_X = 1622;
const BOUND_PX = 160;

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
  const cells = setCells(cellsShown, scene, stage);
  const painted = measurePainter(content.pay, stage, duration);
  // At once: until it has counted up, the range is not yet the posting's.
  const countAt = 0;
  const secondRule = grid.below ? secondRuleY(grid, cells.length) : null;
  const section = sectionName(stage.timeline.language, "pay");
  const { ruleY } = grid.pay;
  const counting = content.pay === null ? null : countedRange(content.pay);
  return {
    captions: { x: grid.left, ground: "paper" },
    edgeAt: () => grid.edge,
    list: (time) => {
      const share = count((time - countAt) / COUNT_UP_MS);
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
      if (secondRule !== null) {
        const y = secondRule;
        shapes.push(box("rule 2", grid.left, y, grid.right - grid.left, HAIRLINE_PX, palette.ink));
      }
      cells.forEach((set, index) => shapes.push(...cellShapes(set, index, time, palette)));
      return shapes;
    },
  };

  function measurePainter(pay: PayShown | null, on: Stage, ms: number): (time: number, share: number) => Shape[] {
    const max = pay?.max ?? pay?.min ?? null;
    if (max === null || max <= 0) {
      const still = measureOf(null, on.grid, on.palette, ms, on.palette.ink);
      return (time) => still(time);
    }
    const min = pay?.min ?? max;
    const scale = payMeasure(min, max, on.grid, on.palette);
    if (on.grid.below || pay === null) return scale.paint;
    const labels = boundLabels(pay, scale, on);
    return (time, share) => [...scale.paint(time, share), ...labels(share)];
  }
}

/** Where a second row of facts begins; null without one. */
function secondRuleY(grid: BelowGrid, cells: number): number | null {
  const { height, pitch } = cellPlaces(grid, cells);
  return cells > (pitch === 0 ? 1 : 2) ? grid.pay.ruleY + height : null;
}

/** The bounds beside the scale, as posted; the upper one comes with its bar. */
function boundLabels(
  pay: PayShown,
  scale: { readonly minAt: number; readonly maxAt: number },
  stage: Stage,
): (share: number) => Shape[] {
  const { grid, palette, styles } = stage;
  const figures = pay.text.match(/\d[\d,.\u00A0\u202F ]*\d|\d/gu) ?? [];
  const [low, high] = figures;
  const bounds = [low, high].filter((bound) => bound !== undefined);
  const style = { ...styles.sansBold, size: fit(bounds, styles.sansBold, BOUND_PX, 38) };
  const top = along(grid, 0, scale.minAt, 0, 1).y;
  const over = along(grid, 0, scale.maxAt, 0, 1).y;
  return (share) => {
    const shapes: Shape[] = [];
    if (low !== undefined) shapes.push(setLine("bound low", low, style, BOUND_X, top + 52, { colour: palette.on }));
    if (high !== undefined && share >= 1 && pay.min !== pay.max) {
      shapes.push(setLine("bound high", high, style, BOUND_X, over - 18, { colour: palette.accentType }));
    }
    return shapes;
  };
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
