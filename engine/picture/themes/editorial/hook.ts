import type { HookContent } from "../../../script/storyboard.ts";
import { sceneMs } from "../scene-clock.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { setLine } from "../../type.ts";
import { setHookBelow } from "./hook-below.ts";
import { setHookBeside } from "./hook-beside.ts";
import { MOST_CREEP_PX } from "./hook-set.ts";
import { leave, tide } from "./motion.ts";
import { crossedRule, onSlab, slab, slabRect, underSlab } from "./slab.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";

/** The edge starts at rest and runs to the title in this time (ms). */
const RUN_START_MS = 60;
const RUN_MS = 640;
const CREEP_PX_PER_S = 10;
/** The type leaves in this time (ms) before the scene ends. */
const LEAVE_MS = 200;
const LEAVE_PX = 40;

/** The role and its strongest facts; the slab runs through the title. */
export function stageHook(scene: TimelineScene, content: HookContent, stage: Stage, leaves: boolean): StagedScene {
  const { grid, palette } = stage;
  const set = grid.below ? setHookBelow(content, stage, grid) : setHookBeside(content, stage, grid);
  const duration = sceneMs(scene);
  const edgeAt = (time: number): number => {
    const run = at(time, RUN_START_MS, RUN_MS, grid.edge, set.edge, tide);
    const crept = Math.min(MOST_CREEP_PX, (Math.max(0, time - RUN_START_MS - RUN_MS) / 1000) * CREEP_PX_PER_S);
    return run - crept;
  };
  return {
    captions: { x: grid.below ? grid.left : set.edge + 80, ground: "accent" },
    edgeAt,
    list: (time) => {
      const edge = edgeAt(time);
      const region = slabRect(grid, edge);
      const away = leaves ? leave((time - (duration - LEAVE_MS)) / LEAVE_MS) : 0;
      const lines = set.lines.map((line) => ({
        ...line,
        ...(grid.below ? { x: line.x, y: line.y - away * LEAVE_PX } : { x: line.x - away * LEAVE_PX }),
        alpha: Math.round((1 - away) * 64) / 64,
      }));
      const rule = crossedRule(
        "rule",
        { x: grid.left, y: set.ruleY, width: set.ruleRight - grid.left, height: HAIRLINE_PX },
        region,
        { colour: palette.ink, on: palette.on },
      );
      const shapes: Shape[] = [ground(grid, palette.paper)];
      for (const line of lines) shapes.push(underSlab(line));
      if (away < 1) shapes.push(rule.under);
      shapes.push(slab(grid, palette, edge));
      if (grid.below && content.numeral !== null) {
        const { size, x, y } = grid.hook.numeral;
        const style = { ...stage.styles.hero, size };
        shapes.push(setLine("numeral", content.numeral, style, x, y, { colour: palette.tone, clip: region }));
      }
      for (const line of lines) shapes.push(onSlab(line, region));
      if (away < 1) shapes.push(rule.over);
      return shapes;
    },
  };
}
