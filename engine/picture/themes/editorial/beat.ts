import type { DoContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { COUNT_UP_MS } from "../count-up.ts";
import { byHalf, enter } from "../entrance.ts";
import { numberIn } from "../numbers.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { setLine } from "../../type.ts";
import { heroOnLine, heroStacked } from "./beat-hero.ts";
import { measureOf } from "./measure.ts";
import { count, press } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { countingPlate } from "./plate.ts";
import { ground, narrowed, type Stage, type StagedScene } from "./stage.ts";
import { fittedLead, RULE_PX } from "./lead.ts";

/** A figure is there by now, however late it is said. */
const LATEST_FIGURE_MS = 1200;
const TAIL_MS = 320;
const WORD_MS = 480;
const BEFORE_WORD_MS = 80;

/** One thing that the job is about: a figure that counts up, or a word, with the measure divided by it. */
export function stageBeat(scene: TimelineScene, content: DoContent, whole: Stage): StagedScene {
  const pictured = whole.assets.footage.has(scene.id);
  const stage = pictured ? narrowed(whole, whole.grid.plate.right) : whole;
  const { grid, palette, styles } = stage;
  const plate = grid.plate.do;
  const duration = sceneMs(scene);
  const width = grid.right - grid.left;
  const places = pictured ? plate.lead : grid.do.lead;
  const leadStyle = { ...styles.lead, size: places.size };
  const lead = fittedLead(content.lead, leadStyle, width, places.lines, places.leading);
  const leadShapes = lead.lines.map((text, index) =>
    setLine(
      `lead ${index}`,
      text,
      { ...leadStyle, size: lead.size },
      grid.left - 3,
      places.y + index * lead.size * lead.leading,
      {
        colour: palette.ink,
      },
    ),
  );
  const leadBottom =
    lead.lines.length === 0
      ? grid.head.y + RULE_PX
      : places.y + (lead.lines.length - 1) * lead.size * lead.leading + lead.hang;
  const hero = pictured
    ? heroStacked(content, stage, plate, leadBottom)
    : grid.below
      ? heroStacked(content, stage, grid.do, leadBottom)
      : heroOnLine(content, stage, grid.do, leadBottom);
  const counts = content.figure ? numberIn(content.hero) : null;
  const said = whenSaid(content.hero, scene, 200);
  // A figure lands on its word; a word comes with it.
  const heroAt =
    counts === null
      ? byHalf(said - BEFORE_WORD_MS, WORD_MS, duration)
      : byHalf(Math.min(said, LATEST_FIGURE_MS) - COUNT_UP_MS, COUNT_UP_MS, duration);
  const tailAt = byHalf(whenSaid(content.tail, scene, said + 200), TAIL_MS, duration);
  const edge = pictured ? plate.edge : grid.edge;
  const measure = pictured
    ? countingPlate(scene.id, stage, edge, content.countable, duration)
    : measureOf(content.countable, grid, palette, duration, palette.ink);
  const section = sectionName(stage.timeline.language, "do");
  return {
    captions: { x: grid.left, ground: pictured && grid.below ? "picture" : "paper" },
    edgeAt: () => edge,
    list: (time) => {
      const shapes: Shape[] = [ground(grid, palette.paper), ...measure(time)];
      shapes.push(
        ...runningHead(stage, section, palette.ink, { index: content.beat, of: content.beats, timeMs: time }),
      );
      shapes.push(...leadShapes);
      if (counts !== null) {
        if (time >= heroAt) {
          const share = count((time - heroAt) / COUNT_UP_MS);
          const text = share >= 1 ? content.hero : counts.render(counts.value * share);
          shapes.push(
            setLine("hero", text, hero.style, hero.xs[0] ?? grid.left, hero.ys[0] ?? 0, { colour: palette.accentType }),
          );
        }
      } else {
        const { offset, alpha } = enter(time, heroAt, WORD_MS, 96, press);
        hero.lines.forEach((text, index) => {
          const y = (hero.ys[index] ?? 0) + offset;
          const x = hero.xs[index] ?? grid.left;
          shapes.push(setLine(`hero ${index}`, text, hero.style, x, y, { colour: palette.accentType, alpha }));
        });
      }
      const tail = enter(time, tailAt, TAIL_MS, 24, press);
      hero.tail.lines.forEach((text, index) => {
        const y = hero.tail.y + index * hero.tail.leading + tail.offset;
        shapes.push(
          setLine(`tail ${index}`, text, hero.tail.style, hero.tail.x, y, { colour: palette.ink, alpha: tail.alpha }),
        );
      });
      return shapes;
    },
  };
}
