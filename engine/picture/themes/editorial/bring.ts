import type { BringContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { byHalf, enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { fit, setLine } from "../../type.ts";
import { FIRST_MS, ITEM_MS, rowsBelow, rowsBeside } from "./bring-rows.ts";
import { measureOf } from "./measure.ts";
import { press, tide } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";

const FIGURE_MS = 420;
const RULE_MS = 300;

/** What is asked for, on the dark ground: a figure and a short list. */
export function stageBring(scene: TimelineScene, content: BringContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const duration = sceneMs(scene);
  const figure = content.figure;
  const figureStyle = { ...styles.hero, size: 100 };
  const place = grid.bring.figure;
  const size = figure === null ? 0 : fit([figure.text], figureStyle, place.room, place.size);
  const figureAt =
    figure === null ? 0 : byHalf(Math.min(FIRST_MS, whenSaid(figure.text, scene, 100) - 80), FIGURE_MS, duration);
  const baseline = place.y - (grid.below ? 0 : (place.size - size) * 0.2);
  const rows = grid.below
    ? rowsBelow(content, scene, stage, grid.bring, size)
    : rowsBeside(content, scene, stage, grid.bring, baseline);
  const onInk = { ...palette, accent: palette.accentOnInk };
  const measure = measureOf(figure?.countable ?? null, grid, onInk, duration, palette.paper);
  const section = sectionName(stage.timeline.language, "bring");
  return {
    captions: { x: grid.left, ground: "ink" },
    edgeAt: () => grid.edge,
    list: (time) => {
      const shapes: Shape[] = [
        ground(grid, palette.ink),
        ...measure(time),
        ...runningHead(stage, section, palette.paper),
      ];
      if (figure !== null) {
        const { offset, alpha } = enter(time, figureAt, FIGURE_MS, 72, press);
        const x = grid.left - size * 0.035;
        const set = { ...figureStyle, size };
        shapes.push(setLine("figure", figure.text, set, x, baseline + offset, { colour: palette.paper, alpha }));
      }
      rows.forEach((row, index) => {
        if (row.rule !== null) {
          const drawn = Math.round(at(time, row.at, RULE_MS, 0, row.rule.width, tide));
          shapes.push(box(`rule ${index}`, row.rule.x, row.rule.y, drawn, HAIRLINE_PX, palette.paper));
        }
        const { offset, alpha } = enter(time, row.at, ITEM_MS, 48, press);
        row.text.forEach((text, line) => {
          const y = (row.ys[line] ?? 0) + offset;
          shapes.push(setLine(`item ${index} ${line}`, text, row.style, row.x, y, { colour: palette.paper, alpha }));
        });
      });
      return shapes;
    },
  };
}
