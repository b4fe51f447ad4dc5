import type { DoContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { byHalf, enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { breakLines } from "../../line-breaking.ts";
import { fit, inkWidth, measure, setLine, type TypeStyle } from "../../type.ts";
import { measureOf } from "./measure.ts";
import { count, press } from "./motion.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { ground, type Stage, type StagedScene } from "./stage.ts";
import { fittedLead } from "./why.ts";

const COUNT_FROM_MS = 150;
const LEAST_COUNT_MS = 600;
const MOST_COUNT_MS = 2200;
const TAIL_MS = 320;
const WORD_MS = 480;
const BEFORE_WORD_MS = 80;
/** Between the lead's baseline and the hero's top. */
const CLEARANCE_PX = 44;
/** Tall film: baseline of the last line over the caption, and the leading of two-line heroes in em. */
const TALL_BOTTOM = 1156;
const TALL_LEADING = 0.9;

interface SetTail {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  readonly y: number;
  readonly leading: number;
}

interface SetHero {
  readonly lines: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  /** Baselines. */
  readonly ys: readonly number[];
  readonly tail: SetTail;
}

/** One thing that the job is about: a figure that counts up, or a word, with the measure divided by it. */
export function stageBeat(scene: TimelineScene, content: DoContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const duration = sceneMs(scene);
  const width = grid.right - grid.left;
  const leadStyle = { ...styles.lead, size: grid.tall ? 108 : 96 };
  const lead = fittedLead(content.lead, leadStyle, width, grid.tall ? 3 : 2);
  const leadTop = grid.tall ? 440 : 290;
  const leadShapes = lead.lines.map((text, index) =>
    setLine(
      `lead ${index}`,
      text,
      { ...leadStyle, size: lead.size },
      grid.left - 3,
      leadTop + index * lead.size * 1.06,
      {
        colour: palette.ink,
      },
    ),
  );
  const leadBottom = lead.lines.length === 0 ? grid.head.y + 40 : leadTop + (lead.lines.length - 1) * lead.size * 1.06;
  const hero = grid.tall ? heroTall(content, stage, leadBottom) : heroWide(content, stage, leadBottom);
  const counts = content.figure ? numberIn(content.hero) : null;
  const said = whenSaid(content.hero, scene, 200);
  // A figure counts while it is waited for and lands on its word; a word comes with it.
  const landsAt = byHalf(said, 0, duration);
  const countMs = Math.min(MOST_COUNT_MS, Math.max(LEAST_COUNT_MS, landsAt - COUNT_FROM_MS));
  const heroAt = counts === null ? byHalf(said - BEFORE_WORD_MS, WORD_MS, duration) : Math.max(0, landsAt - countMs);
  const tailAt = byHalf(whenSaid(content.tail, scene, said + 200), TAIL_MS, duration);
  const measure = measureOf(content.countable, grid, palette, duration, palette.ink);
  const section = sectionName(stage.timeline.language, "do");
  return {
    captions: { x: grid.left, ground: "paper" },
    edgeAt: () => grid.edge,
    list: (time) => {
      const shapes: Shape[] = [ground(grid, palette.paper), ...measure(time)];
      shapes.push(
        ...runningHead(stage, section, palette.ink, { index: content.beat, of: content.beats, timeMs: time }),
      );
      shapes.push(...leadShapes);
      if (counts !== null) {
        const share = count((time - heroAt) / countMs);
        const text = share >= 1 ? content.hero : counts.render(counts.value * share);
        shapes.push(setLine("hero", text, hero.style, hero.x, hero.ys[0] ?? 0, { colour: palette.accentType }));
      } else {
        const { offset, alpha } = enter(time, heroAt, WORD_MS, 96, press);
        hero.lines.forEach((text, index) => {
          const y = (hero.ys[index] ?? 0) + offset;
          shapes.push(setLine(`hero ${index}`, text, hero.style, hero.x, y, { colour: palette.accentType, alpha }));
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

/** The number in a figure such as "€1,500" or "5+", and how to write another with the same signs. */
function numberIn(text: string): { readonly value: number; readonly render: (value: number) => string } | null {
  const found = /^(\D*)(\d{1,3}(?:[,.\u00A0\u202F ]\d{3})+|\d+)(\D*)$/u.exec(text);
  if (found === null) return null;
  const [, before = "", digits = "", after = ""] = found;
  const separator = /[,.\u00A0\u202F ]/u.exec(digits)?.[0] ?? "";
  const value = Number(digits.replace(/\D/gu, ""));
  if (value > 1_000_000 || (digits.length > 1 && digits.startsWith("0"))) return null;
  return {
    value,
    render: (current) => {
      const grouped = String(Math.round(current)).replace(/\B(?=(?:\d{3})+$)/gu, separator);
      return `${before}${grouped}${after}`;
    },
  };
}

function heroWide(content: DoContent, stage: Stage, leadBottom: number): SetHero {
  const { grid, styles } = stage;
  const room = 1340;
  const base = content.figure ? styles.hero : styles.heroWord;
  const top = inkTop(content.hero, base);
  const lowest = content.figure ? 846 : 812;
  const tallest = Math.min(540, (lowest - leadBottom - CLEARANCE_PX) / top);
  const tailStyle = { ...styles.lead, size: 112 };
  const tailShare = content.tail === "" ? 0 : Math.min(0.45 * room, inkWidth(content.tail, tailStyle)) + 36;
  // A hero with its tail on the line, or, where that makes it small, the tail below.
  const onLine = fit([content.hero], base, room - tailShare, tallest);
  const alone = fit([content.hero], base, room, tallest);
  const below = content.tail !== "" && alone > onLine * 1.5;
  const size = below ? Math.min(alone, (730 - leadBottom - CLEARANCE_PX) / top) : onLine;
  const style = { ...base, size };
  // Words stand in the middle of their room rather than on its floor.
  const free = lowest - leadBottom - CLEARANCE_PX - top * size;
  const baseline = below ? 730 : content.figure ? lowest : lowest - Math.max(0, free) * 0.3;
  const x = 160 - size * 0.045;
  const advance = inkWidth(content.hero, style);
  const tail = below
    ? fittedLead(content.tail, { ...tailStyle, size: 96 }, grid.right - grid.left, 1)
    : fittedLead(content.tail, tailStyle, Math.max(300, room - advance - 36), 1);
  return {
    lines: [content.hero],
    style,
    x,
    ys: [baseline],
    tail: {
      lines: tail.lines,
      style: { ...tailStyle, size: tail.size },
      x: below ? grid.left - 3 : x + advance + 36,
      y: below ? 858 : baseline,
      leading: tail.size,
    },
  };
}

/** How far a line of a style reaches above its baseline, in em. */
function inkTop(text: string, style: TypeStyle): number {
  return -measure(text, { ...style, size: 100 }).top / 100;
}

function heroTall(content: DoContent, stage: Stage, leadBottom: number): SetHero {
  const { grid, styles } = stage;
  const tailStyle = { ...styles.lead, size: 108 };
  const tail = fittedLead(content.tail, tailStyle, 864, 1);
  const tailPart = {
    lines: tail.lines,
    style: { ...tailStyle, size: tail.size },
    x: grid.left - 3,
    y: TALL_BOTTOM,
    leading: 0,
  };
  // What hangs below the hero's baseline (commas, descenders) stays clear of the tail.
  const floor = content.tail === "" ? TALL_BOTTOM : TALL_BOTTOM - tail.size * 0.78 - 16;
  const base = content.figure ? styles.hero : styles.heroWord;
  const top = inkTop(content.hero, base);
  const below = inkBottom(content.hero, base);
  const room = floor - leadBottom - CLEARANCE_PX;
  if (content.figure) {
    const size = Math.min(fit([content.hero], base, 872, 540), room / (top + below));
    return {
      lines: [content.hero],
      style: { ...base, size },
      x: 86 - size * 0.035,
      ys: [floor - below * size],
      tail: tailPart,
    };
  }
  const { lines, size } = breakLines(content.hero, base, {
    width: 880,
    mostLines: 2,
    mostSize: 480,
    sizeForLines: (count) => Math.min(count === 1 ? 480 : 400, room / (top + below + (count - 1) * TALL_LEADING)),
  });
  const block = (top + below + (lines.length - 1) * TALL_LEADING) * size;
  const first = leadBottom + CLEARANCE_PX + top * size + Math.max(0, room - block) * 0.5;
  const ys = lines.map((_, index) => first + index * size * TALL_LEADING);
  return { lines, style: { ...base, size }, x: 80, ys, tail: tailPart };
}

/** How far a line of a style reaches below its baseline, in em. */
function inkBottom(text: string, style: TypeStyle): number {
  return measure(text, { ...style, size: 100 }).bottom / 100;
}
