import type { WhyContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { byHalf, enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { breakLines, wrap } from "../../line-breaking.ts";
import { fit, setLine } from "../../type.ts";
import { press, tide } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { type CrossedLine, onSlab, slab, slabRect, underSlab } from "./slab.ts";
import { ground, type Stage, type StagedScene } from "./stage.ts";

const TIDE_MS = 520;
const HERO_MS = 540;
const HERO_PX = 120;
const BEFORE_WORD_MS = 80;
const CREEP_PX_PER_S = 8;
const MOST_CREEP_PX = 16;
const LEAD_PX = 1000;

/** What the employer is there for; the last words cross the slab's edge. */
export function stageWhy(
  scene: TimelineScene,
  content: WhyContent,
  stage: Stage,
  enteringEdge: number | null,
): StagedScene {
  const { grid, palette, styles } = stage;
  const { tall } = grid;
  const restEdge = tall ? 1010 : grid.edge;
  const width = grid.right - grid.left;
  const leadStyle = { ...styles.lead, size: tall ? 116 : 112 };
  const hero = [content.hero, content.tail].filter((part) => part !== "").join(" ");
  const leadLines = fittedLead(content.lead, leadStyle, width, tall ? 3 : 2);
  const heroSet = tall
    ? breakLines(hero, styles.heroWord, { width: 846, mostLines: 2, mostSize: content.lead === "" ? 420 : 340 })
    : breakLines(hero, styles.heroWord, {
        width: 1628,
        mostLines: content.lead === "" ? 2 : 1,
        mostSize: content.lead === "" ? 330 : 400,
      });
  const heroStyle = { ...styles.heroWord, size: heroSet.size };
  const heroAt = byHalf(whenSaid(content.hero, scene, 300) - BEFORE_WORD_MS, HERO_MS, sceneMs(scene));
  const heroLines = (offset: number, alpha: number): CrossedLine[] =>
    heroSet.lines.map((text, index) => {
      const back = heroSet.lines.length - 1 - index;
      const y = tall
        ? Math.min(1096, 1010 + heroSet.size * 0.32) - back * heroSet.size * 0.98
        : 812 - back * heroSet.size * 1.0;
      return {
        id: `hero ${index}`,
        text,
        style: heroStyle,
        x: tall ? 104 : 142,
        y: y + offset,
        colour: palette.ink,
        on: palette.on,
        alpha,
      };
    });
  const edgeAt = (time: number): number => {
    const start = enteringEdge ?? restEdge;
    const run = at(time, 0, TIDE_MS, start, restEdge, tide);
    const crept = Math.min(
      MOST_CREEP_PX,
      (Math.max(0, time - Math.max(TIDE_MS, heroAt + HERO_MS)) / 1000) * CREEP_PX_PER_S,
    );
    return run - crept;
  };
  const head = runningHead(stage, sectionName(stage.timeline.language, "why"), palette.ink);
  const lead: Shape[] = leadLines.lines.map((text, index) =>
    setLine(
      `lead ${index}`,
      text,
      { ...leadStyle, size: leadLines.size },
      grid.left - 3,
      (tall ? 440 : 306) + index * leadLines.size * (tall ? 1.0 : 1.09),
      { colour: palette.ink },
    ),
  );
  return {
    captions: { x: grid.left, ground: tall ? "accent" : "paper" },
    edgeAt,
    list: (time) => {
      const edge = edgeAt(time);
      const region = slabRect(grid, edge);
      const { offset, alpha } = enter(time, heroAt, HERO_MS, HERO_PX, press);
      const lines = heroLines(offset, alpha);
      const shapes: Shape[] = [ground(grid, palette.paper), ...head, ...lead];
      for (const line of lines) shapes.push(underSlab(line));
      shapes.push(slab(grid, palette, edge));
      for (const line of lines) shapes.push(onSlab(line, region));
      return shapes;
    },
  };
}

/** The lead in at most `mostLines` lines, smaller only where it must be. */
export function fittedLead(
  text: string,
  style: Stage["styles"]["lead"],
  width: number,
  mostLines: number,
): { readonly lines: readonly string[]; readonly size: number } {
  if (text === "") return { lines: [], size: style.size };
  // Two short lines stand better over a hero than one long one.
  const narrow = mostLines > 1 ? wrap(text, style, Math.min(width, LEAD_PX), mostLines) : null;
  if (narrow !== null) return { lines: narrow, size: style.size };
  for (let size = style.size; size >= 60; size -= 4) {
    const lines = wrap(text, { ...style, size }, width, mostLines);
    if (lines !== null) return { lines, size };
  }
  const set = breakLines(text, style, { width, mostLines: mostLines + 1, mostSize: 60 });
  return { lines: set.lines, size: fit(set.lines, style, width, 60) };
}
