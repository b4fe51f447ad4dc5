import type { BringContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { byHalf, enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { breakLines, wrap } from "../../line-breaking.ts";
import { fit, inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { measureOf } from "./measure.ts";
import { press, tide } from "./motion.ts";
import { CAPITAL_EM } from "./title.ts";
import { sectionName } from "../section-name.ts";
import { runningHead } from "./running-head.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";

const FIGURE_MS = 420;
const ITEM_MS = 360;
/** The ground never stays empty longer than this. */
const FIRST_MS = 200;
const RULE_MS = 300;
/** Below this an item takes a second line. */
const LEAST_LINE_PX = 66;
const LEADING = 1.06;

interface Row {
  readonly text: readonly string[];
  readonly style: TypeStyle;
  readonly x: number;
  /** Baselines, a line each. */
  readonly ys: readonly number[];
  /** Rule above; null for none. */
  readonly rule: { readonly x: number; readonly y: number; readonly width: number } | null;
  /** When it is said. */
  readonly at: number;
}

/** What is asked for, on the dark ground: a figure and a short list. */
export function stageBring(scene: TimelineScene, content: BringContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const duration = sceneMs(scene);
  const figure = content.figure;
  const figureStyle = { ...styles.hero, size: 100 };
  const figureRoom = grid.tall ? 470 : 600;
  const size = figure === null ? 0 : fit([figure.text], figureStyle, figureRoom, grid.tall ? 540 : 620);
  const figureAt =
    figure === null ? 0 : byHalf(Math.min(FIRST_MS, whenSaid(figure.text, scene, 100) - 80), FIGURE_MS, duration);
  const rows = grid.tall ? rowsTall(content, scene, stage, size) : rowsWide(content, scene, stage);
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
        const x = (grid.tall ? 86 : 160) - size * 0.035;
        const y = (grid.tall ? 740 : 716) - (grid.tall ? 0 : (620 - size) * 0.2) + offset;
        shapes.push(setLine("figure", figure.text, { ...figureStyle, size }, x, y, { colour: palette.paper, alpha }));
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

/** Items come on their first word, in order, the last complete by half of the scene. */
function times(count: number, texts: readonly string[], scene: TimelineScene): number[] {
  const duration = sceneMs(scene);
  let previous = 0;
  return texts.map((text, index) => {
    const latest = duration / 2 - ITEM_MS - (count - 1 - index) * 90;
    const said = whenSaid(text, scene, 200 + index * 300) - 80;
    const first = index === 0 ? FIRST_MS : said;
    const start = Math.max(previous, Math.max(0, Math.min(said, first, latest)));
    previous = start + 60;
    return start;
  });
}

function rowsWide(content: BringContent, scene: TimelineScene, stage: Stage): Row[] {
  const { grid, styles } = stage;
  const withFigure = content.figure !== null;
  if (!withFigure && content.items.length === 1) return alone(content.items[0] ?? "", scene, stage);
  const texts = withFigure ? [content.figure?.label ?? "", ...content.items] : [...content.items];
  const starts = times(texts.length, texts, scene);
  const x = withFigure ? 820 : grid.left;
  const width = grid.right - x;
  const many = texts.length > 3;
  const pitch = many ? 142 : !withFigure && texts.length === 2 ? 230 : 170;
  const most = withFigure ? 84 : texts.length === 2 ? 128 : 104;
  const style = { ...styles.lead, size: most };
  const few = !withFigure && texts.length <= 2;
  const set = texts.map((text) => (few ? shrunk(text, style, width, 2) : twoLines(text, style, width)));
  const size = Math.min(...set.map((row) => row.size), most);
  // The first row has two lines' room above the first rule; the others grow by what a second line needs.
  let y = withFigure ? 402 : texts.length === 2 ? 380 : 330;
  return texts.map((_text, index) => {
    const lines = set[index]?.lines ?? [];
    const rowStyle = { ...style, size: Math.min(size, many ? 72 : most) };
    const leading = rowStyle.size * 1.08;
    const extra = (lines.length - 1) * leading;
    const first = index === 0 ? y - (withFigure ? extra : 0) : y;
    const ys = lines.map((_, line) => first + line * leading);
    const rule =
      index === 0 ? null : { x, y: first - pitch + 60 + Math.max(0, pitch - 60 - rowStyle.size - 18) / 2, width };
    y = (ys.at(-1) ?? y) + pitch;
    return { text: lines, style: rowStyle, x, ys, rule, at: starts[index] ?? 0 };
  });
}

/** One requirement alone is a statement: set as large as it goes. */
function alone(text: string, scene: TimelineScene, stage: Stage): Row[] {
  const { grid, styles } = stage;
  const room = grid.tall ? 700 : 560;
  const set = breakLines(text, styles.hero, {
    width: grid.right - grid.left,
    mostLines: grid.tall ? 5 : 3,
    mostSize: grid.tall ? 190 : 230,
    sizeForLines: (lines) => room / (CAPITAL_EM + (lines - 1) * LEADING),
  });
  const style = { ...styles.hero, size: set.size };
  const top = grid.tall ? 420 : 250;
  const block = set.size * (CAPITAL_EM + (set.lines.length - 1) * LEADING);
  const first = top + (room - block) / 2 + set.size * CAPITAL_EM;
  const ys = set.lines.map((_, index) => first + index * set.size * LEADING);
  return [
    { text: set.lines, style, x: grid.left - set.size * 0.04, ys, rule: null, at: times(1, [text], scene)[0] ?? 0 },
  ];
}

function rowsTall(content: BringContent, scene: TimelineScene, stage: Stage, figureSize: number): Row[] {
  const { grid, styles } = stage;
  const figure = content.figure;
  if (figure === null && content.items.length === 1) return alone(content.items[0] ?? "", scene, stage);
  const width = grid.right - grid.left;
  const texts = figure === null ? [...content.items] : [figure.label, ...content.items];
  const starts = times(texts.length, texts, scene);
  const rows: Row[] = [];
  const style = { ...styles.lead, size: 98 };
  if (figure !== null) {
    const advance = inkWidth(figure.text, { ...styles.hero, size: figureSize });
    const x = Math.max(420, grid.left + advance + 36);
    const room = grid.right - x;
    const small = { ...styles.lead, size: 86 };
    const set = threeLines(figure.label, small, room);
    const top = 568 + (3 - set.lines.length) * 43;
    rows.push({
      text: set.lines,
      style: { ...small, size: set.size },
      x,
      ys: set.lines.map((_, line) => top + line * set.size),
      rule: null,
      at: starts[0] ?? 0,
    });
  }
  const items = content.items;
  const first = figure === null ? 470 : 942;
  const last = 1150;
  const few = figure === null && items.length === 2;
  const pitch =
    items.length <= 1 ? 170 : Math.min(figure === null ? (few ? 380 : 260) : 170, (last - first) / (items.length - 1));
  const set = items.map((text) => {
    if (few) return shrunk(text, { ...style, size: 136 }, width, 3);
    return figure === null ? shrunk(text, { ...style, size: 104 }, width, 2) : oneLine(text, style, width);
  });
  const most = few ? 136 : figure === null ? 104 : Math.min(98, pitch * 0.62);
  const size = Math.min(most, ...set.map((row) => row.size));
  items.forEach((_text, index) => {
    const lines = set[index]?.lines ?? [];
    const y = first + index * pitch - (few ? 0 : (lines.length - 1) * size * 0.5);
    rows.push({
      text: lines,
      style: { ...style, size },
      x: grid.left - 2,
      ys: lines.map((_, line) => y + line * size * 1.04),
      rule:
        index === 0 && figure === null
          ? null
          : {
              x: grid.left,
              y: few ? first + index * pitch - size * 1.35 : first + index * pitch - pitch * 0.5 - size * 0.28,
              width,
            },
      at: starts[figure === null ? index : index + 1] ?? 0,
    });
  });
  return rows;
}

function oneLine(text: string, style: TypeStyle, width: number): { lines: readonly string[]; size: number } {
  return { lines: [text], size: fit([text], style, width, style.size) };
}

function twoLines(text: string, style: TypeStyle, width: number): { lines: readonly string[]; size: number } {
  const one = fit([text], style, width, style.size);
  if (one >= LEAST_LINE_PX) return { lines: [text], size: one };
  return shrunk(text, style, width, 2);
}

function threeLines(text: string, style: TypeStyle, width: number): { lines: readonly string[]; size: number } {
  return shrunk(text, style, width, 3);
}

function shrunk(
  text: string,
  style: TypeStyle,
  width: number,
  mostLines: number,
): { lines: readonly string[]; size: number } {
  for (let size = style.size; size >= 52; size -= 4) {
    const lines = wrap(text, { ...style, size }, width, mostLines);
    if (lines !== null) return { lines, size };
  }
  return { lines: [text], size: fit([text], style, width, 52) };
}
