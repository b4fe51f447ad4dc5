import type { FactCell } from "../../../script/storyboard.ts";
import { sceneMs } from "../scene-clock.ts";
import { enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { iconMask } from "../../icon.ts";
import { setBlock } from "../../leading.ts";
import { setLine } from "../../type.ts";
import { measureOf } from "./measure.ts";
import { press } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { ground, type Stage, type StagedScene } from "./stage.ts";
import { fittedLead } from "./lead.ts";

const ENTER_MS = 420;
const STAGGER_MS = 90;
const ICON_STROKE = 1.5;

/** Em from line to line of a figure on two. */
const PAIR_LEADING = 1.02;

/** One fact alone: its icon, its figure as large as it goes, what it is. */
export function stageFact(scene: TimelineScene, cell: FactCell, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const width = grid.right - grid.left;
  const measure = measureOf(null, grid, palette, sceneMs(scene), palette.ink);
  const head = runningHead(stage, sectionName(stage.timeline.language, "pay"), palette.ink);
  const { icon, figure: place, label: below } = grid.fact;
  const figure = setBlock(cell.figure, styles.hero, {
    width: place.width,
    mostLines: 2,
    mostSize: place.size,
    leading: PAIR_LEADING,
    sizeForLines: (lines) => (lines === 1 ? place.single : place.pair),
  });
  const figureStyle = { ...styles.hero, size: figure.size };
  // Two lines stand lower, clear of the icon.
  const last = place.y + (figure.lines.length - 1) * 50;
  const label = fittedLead(cell.label, { ...styles.lead, size: below.size }, width, below.lines, 1.06);
  const labelStyle = { ...styles.lead, size: label.size };
  return {
    captions: { x: grid.left, ground: "paper" },
    edgeAt: () => grid.edge,
    list: (time) => {
      const [first, second, third] = [0, 1, 2].map((order) => enter(time, order * STAGGER_MS, ENTER_MS, 48, press));
      const shapes: Shape[] = [ground(grid, palette.paper), ...measure(time), ...head];
      shapes.push({
        kind: "stencil",
        id: "icon",
        mask: iconMask(cell.icon, icon.size, ICON_STROKE),
        x: Math.round(grid.left / 2) * 2,
        y: Math.round((icon.y + (first?.offset ?? 0)) / 2) * 2,
        colour: palette.accentType,
        alpha: first?.alpha ?? 1,
        clip: null,
      });
      figure.lines.forEach((text, index) => {
        const y = last - (figure.lines.length - 1 - index) * figure.size * figure.leading + (second?.offset ?? 0);
        const paint = { colour: palette.accentType, alpha: second?.alpha ?? 1 };
        shapes.push(setLine(`figure ${index}`, text, figureStyle, grid.left - figure.size * 0.04, y, paint));
      });
      label.lines.forEach((text, index) => {
        const y = last + below.gap + index * label.size * label.leading + (third?.offset ?? 0);
        shapes.push(
          setLine(`label ${index}`, text, labelStyle, grid.left - 3, y, {
            colour: palette.ink,
            alpha: third?.alpha ?? 1,
          }),
        );
      });
      return shapes;
    },
  };
}
