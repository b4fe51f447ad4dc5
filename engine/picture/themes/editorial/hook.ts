import type { HookContent } from "../../../script/storyboard.ts";
import { sceneMs } from "../scene-clock.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Picture, Stencil } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { setLine } from "../../type.ts";
import { setHookBelow } from "./hook-below.ts";
import { setHookBeside } from "./hook-beside.ts";
import { type HookSet, MOST_CREEP_PX } from "./hook-set.ts";
import { leave, tide } from "./motion.ts";
import { type Dark, onColour, slabWith } from "./plate.ts";
import { crossedRule, slabRect } from "./slab.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";

/** The edge starts at rest and runs to the title in this time (ms). */
const RUN_START_MS = 60;
const RUN_MS = 640;
const CREEP_PX_PER_S = 10;
/** The type leaves in this time (ms) before the scene ends. */
const LEAVE_MS = 200;
const LEAVE_PX = 40;
/** How softly a picture darkens towards the type on it. */
const FADE_BESIDE_PX = 320;
const FADE_BELOW_PX = 360;

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
  const pictured = stage.assets.footage.has(scene.id);
  const numeral = pictured ? null : numeralOf(content, stage);
  const paint = slabWith(scene.id, stage, set.edge - MOST_CREEP_PX, darkUnder(set, grid.below));
  return {
    captions: {
      x: grid.below ? grid.left : set.edge + 80,
      right: grid.onRight,
      ground: pictured ? "picture" : "accent",
    },
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
        { colour: palette.ink, on: onColour(scene.id, stage) },
      );
      const under = away < 1 ? [rule.under] : [];
      const painted = paint(time, edge, lines, {
        under: set.logo === null ? under : [...under, logoAway(set.logo, away)],
        onSlab: numeral === null ? [] : [{ ...numeral, clip: region }],
      });
      return [ground(grid, palette.paper), ...painted, ...(away < 1 ? [rule.over] : [])];
    },
  };
}

/** The film's biggest number, behind everything on the slab. */
export function numeralOf(content: HookContent, { grid, styles, palette }: Stage): Stencil | null {
  if (!grid.below || content.numeral === null) return null;
  const { size, x, y } = grid.hook.numeral;
  return setLine("numeral", content.numeral, { ...styles.hero, size }, x, y, { colour: palette.tone });
}

/** All of the type on the picture: from the title's capitals, or the edge across them, to the last line. */
function darkUnder({ lines }: HookSet, below: boolean): Dark {
  const titles = lines.filter(({ id }) => id.startsWith("title"));
  const [first] = titles;
  const from = first === undefined ? 0 : first.y - first.style.size;
  const to = Math.max(...lines.map(({ y, style }) => y + style.size * 0.3));
  return { from, to, fade: below ? FADE_BELOW_PX : FADE_BESIDE_PX };
}

/** The logo leaves with the type. */
function logoAway(logo: Picture, away: number): Picture {
  return { ...logo, alpha: Math.round((1 - away) * 64) / 64 };
}
