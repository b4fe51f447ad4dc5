import type { DoContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { inkWidth } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { sectionName } from "../section-name.ts";
import { BEAT_PLACES, beatOpening } from "./beat-places.ts";
import { figureFor } from "./figure-choice.ts";
import { labelLine } from "./head.ts";
import { type Line, lineShape } from "./lines.ts";
import { BEFORE_WORD_MS, lift } from "./motion.ts";
import { stageDots } from "./port.ts";
import { gathered, idle, together } from "./poses.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { weighed } from "./statement.ts";
import { type Opens, seenIn, stageWindow } from "./window.ts";

const LINE_MS = 360;
/** After a hard cut the sheets come to rest. */
export const BEAT_OPENS: Opens = { from: () => 0.92, stagger: 50, duration: 380 };

/** One duty, and who it is done with, in an opening. */
export function stageBeat(scene: TimelineScene, content: DoContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = BEAT_PLACES[grid.form];
  const right = content.beat % 2 === 1;
  const x = right ? places.x.after : places.x.before;
  const set = weighed(content, styles, {
    width: places.width,
    mostLines: places.mostLines,
    sizeFor: (lines) => Math.min(places.size, places.height / (0.73 + (lines - 1) * places.pitch)),
    leastSize: 76,
  });
  const leading = set.size * (places.pitch + (styles.eastAsian ? 0.1 : 0));
  const count = set.lines.length;
  const first =
    places.middle === null
      ? places.first - (places.size - set.size) * 0.5
      : places.middle - (leading * (count - 1)) / 2 + 0.48 * set.size;
  const labelY = places.middle === null ? grid.head.y + 4 : first - Math.max(150, set.size * 1.42);
  const label = labelLine(sectionName(stage.timeline.language, "do"), stage, x, labelY);
  const dots = stageDots(
    content.beats,
    content.beat - 1,
    {
      x: x + (label === null ? 18 : inkWidth(label.text, label.style) + 62),
      y: labelY - grid.head.size * 0.34,
      r: places.dot,
      pitch: places.dot * 3,
    },
    palette,
  );
  const duration = sceneMs(scene);
  const lines = set.lines.map(({ text, heavy }, index): Line & { readonly at: number } => ({
    id: `duty ${index}`,
    text,
    style: { ...(heavy ? styles.heavy : styles.light), size: set.size },
    x,
    y: first + index * leading,
    colour: palette.ink,
    at:
      index === 0
        ? 0
        : byHalf(Math.max(index * 80, whenSaid(text, scene, index * 300) - BEFORE_WORD_MS), LINE_MS, duration),
  }));
  const seen = seenIn(scene.id, "page", stage);
  const { name, pieces } = figureFor(content, stage);
  const { opening, figure } = beatOpening(grid.form, content.beat, name, seen !== null);
  const window = stageWindow("do", opening, { pieces, at: figure }, stage, BEAT_OPENS, seen);
  return {
    opening,
    paper: (timeMs) => {
      const frame = { timeMs, sceneMs: duration, scale: figure.scale };
      return [...stage.ground("page"), ...window.shapes(timeMs, together(idle(frame), gathered(timeMs)))];
    },
    type: (time) => [
      ...(label === null ? [] : [lineShape(label)]),
      ...dots(),
      ...lines.map((line) => lineShape(line, enter(time, line.at, LINE_MS, 32, lift))),
    ],
  };
}
