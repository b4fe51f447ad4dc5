import type { WhyContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { byHalf, enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { setParted } from "../../compounds.ts";
import { setBlock } from "../../leading.ts";
import { setLine } from "../../type.ts";
import { inkBottom, inkTop } from "./ink.ts";
import { keptIn } from "./kept-in.ts";
import { fittedLead, RULE_PX } from "./lead.ts";
import { press, tide } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { slabWith } from "./plate.ts";
import type { CrossedLine } from "./slab.ts";
import { ground, narrowed, type Stage, type StagedScene } from "./stage.ts";

const TIDE_MS = 520;
const HERO_MS = 540;
const HERO_PX = 120;
const BEFORE_WORD_MS = 80;
const CREEP_PX_PER_S = 8;
const MOST_CREEP_PX = 16;
/** How softly a picture darkens towards the hero. */
const FADE_PX = 260;
/** How much of a hero lies under the edge that crosses it, in em. */
const CROSSED_EM = 0.32;
/** A hero smaller than this can't be read with an edge through it: it stands this far over the edge, in em. */
const LEAST_CROSSED_PX = 116;
const CLEAR_EM = 0.36;

/** What the employer is there for; the last words cross the slab's edge. */
export function stageWhy(
  scene: TimelineScene,
  content: WhyContent,
  whole: Stage,
  enteringEdge: number | null,
): StagedScene {
  const pictured = whole.assets.footage.has(scene.id);
  const stage = pictured ? narrowed(whole, whole.grid.plate.right) : whole;
  const { grid, palette, styles } = stage;
  const { below } = grid;
  const places = pictured ? grid.plate.why : grid.why;
  const restEdge = places.edge;
  const width = grid.right - grid.left;
  const leadStyle = { ...styles.lead, size: places.lead.size };
  const hero = [content.hero, content.tail].filter((part) => part !== "").join(" ");
  const leadLines = fittedLead(content.lead, leadStyle, width, places.lead.lines, places.lead.leading);
  const leadBottom =
    leadLines.lines.length === 0
      ? grid.head.y + RULE_PX
      : places.lead.y + (leadLines.lines.length - 1) * leadLines.size * leadLines.leading + leadLines.hang;
  const { size: most, lines: mostLines } = content.lead === "" ? places.hero.alone : places.hero;
  const heroTop = inkTop(hero, styles.heroWord);
  const heroBottom = inkBottom(hero, styles.heroWord);
  const captionTop = grid.caption.baseline - grid.caption.leading - grid.caption.size;
  const heroSet = setParted(hero, { ...styles.heroWord, size: LEAST_CROSSED_PX }, places.hero.width, (parted) =>
    setBlock(parted, styles.heroWord, {
      width: places.hero.width,
      mostLines,
      mostSize: most,
      leading: places.hero.leading,
      sizeForLines: (count, leading) =>
        Math.min(
          (places.hero.lowest - leadBottom - places.hero.clear) / (heroTop + (count - 1) * leading),
          below
            ? Number.POSITIVE_INFINITY
            : (captionTop - leadBottom - places.hero.clear) / (heroTop + heroBottom + (count - 1) * leading),
        ),
    }),
  );
  const { size: heroSize, xs } = keptIn(
    heroSet.lines,
    { ...styles.heroWord, size: heroSet.size },
    places.hero.x,
    places.hero.x + places.hero.width,
  );
  const heroStyle = { ...styles.heroWord, size: heroSize };
  const heroAt = byHalf(whenSaid(content.hero, scene, 300) - BEFORE_WORD_MS, HERO_MS, sceneMs(scene));
  const heroLines = (offset: number, alpha: number): CrossedLine[] =>
    heroSet.lines.map((text, index) => {
      const back = heroSet.lines.length - 1 - index;
      const last = !below
        ? // What hangs from a hero beside the measure stays clear of the captions.
          Math.min(places.hero.lowest, captionTop - heroSize * heroBottom)
        : heroSize < LEAST_CROSSED_PX
          ? restEdge - MOST_CREEP_PX - heroSize * CLEAR_EM
          : Math.min(places.hero.lowest, restEdge + heroSize * CROSSED_EM);
      return {
        id: `hero ${index}`,
        text,
        style: heroStyle,
        x: xs[index] ?? places.hero.x,
        y: last - back * heroSize * heroSet.leading + offset,
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
  const rest = heroLines(0, 1);
  const paint = slabWith(scene.id, stage, restEdge - MOST_CREEP_PX, {
    from: Math.min(...rest.map(({ y }) => y - heroSize * heroTop)),
    // Darkest from the hero down where the picture stands beside it: a picture's lower part is its quieter one.
    to: below ? Math.max(...rest.map(({ y }) => y + heroSize * 0.3)) : grid.height,
    fade: FADE_PX,
  });
  const lead: Shape[] = leadLines.lines.map((text, index) =>
    setLine(
      `lead ${index}`,
      text,
      { ...leadStyle, size: leadLines.size },
      grid.left - 3,
      places.lead.y + index * leadLines.size * leadLines.leading,
      { colour: palette.ink },
    ),
  );
  return {
    captions: { x: grid.left, ground: !below ? "paper" : pictured ? "picture" : "accent", right: grid.right },
    edgeAt,
    list: (time) => {
      const { offset, alpha } = enter(time, heroAt, HERO_MS, HERO_PX, press);
      return [ground(grid, palette.paper), ...head, ...lead, ...paint(time, edgeAt(time), heroLines(offset, alpha))];
    },
  };
}
