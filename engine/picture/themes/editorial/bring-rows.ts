import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { compoundsParted, mended, setParted } from "../../compounds.ts";
import { clearLeading, setBlock } from "../../leading.ts";
import { breakLines, wrap } from "../../line-breaking.ts";
import { fit, measure, type TypeStyle } from "../../type.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import type { BringBelow, BringBeside } from "./places.ts";
import type { Stage } from "./stage.ts";
import { CAPITAL_EM } from "./title.ts";

export const ITEM_MS = 360;
/** The ground never stays empty longer than this. */
export const FIRST_MS = 200;
/** Between a figure's ink, less its optical indent, and its words. */
const LABEL_GAP_PX = 20;
/** Below this an item takes a second line. */
const LEAST_LINE_PX = 66;
const LEADING = 1.06;
/** Em from line to line of a row, and from its last line to the next one's first. */
const ROW_LEADING = 1.04;
const BESIDE_LEADING = 1.08;
const ROW_AIR_EM = 1.5;
/** A row of two lines takes this of its size, with the air round it. */
const PAIR_PITCH_EM = 2.5;
/** Rows are drawn together to this share of their size at most. */
const LEAST_SCALE = 0.56;
/** Lines of a text that is too long for its size. */
const SPARE_LINES = 2;

/** A requirement, laid out. */
export interface Row {
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

/** Beside the figure, or down the column; on the figure's own `baseline` where it has nothing but its words. */
export function rowsBeside(
  content: BringContent,
  scene: TimelineScene,
  stage: Stage,
  places: BringBeside,
  baseline: number,
): Row[] {
  const { grid, styles } = stage;
  const withFigure = content.figure !== null;
  if (!withFigure && content.items.length === 1) return alone(content.items[0] ?? "", scene, stage);
  const texts = withFigure ? [content.figure?.label ?? "", ...content.items] : [...content.items];
  const starts = times(texts.length, texts, scene);
  const x = withFigure ? places.listX : grid.left;
  const width = grid.right - x;
  const many = texts.length > 3;
  const pitch = many ? 142 : !withFigure && texts.length === 2 ? 230 : 170;
  const wordsOnly = withFigure && texts.length === 1;
  const most = wordsOnly ? 112 : withFigure ? 84 : texts.length === 2 ? 128 : 104;
  const style = { ...styles.lead, size: most };
  const few = wordsOnly || (!withFigure && texts.length <= 2);
  const set = texts.map((text) => (few ? shrunk(text, style, width, 2) : twoLines(text, style, width)));
  const size = Math.min(...set.map((row) => row.size), most);
  const largest = Math.min(size, many ? 72 : most);
  // The first row has two lines' room above the first rule; the others grow by what a second line needs.
  const top = wordsOnly ? baseline : withFigure ? 402 : texts.length === 2 ? 380 : 330;
  const rowsAt = (scale: number): { readonly rows: readonly Row[]; readonly end: Row } => {
    const step = pitch * scale;
    const rowStyle = { ...style, size: largest * scale };
    const leading = rowStyle.size * Math.max(...set.map(({ lines }) => clearLeading(lines, style, BESIDE_LEADING)));
    const air = step - 60 * scale;
    const ruleOver = (baseline: number): Row["rule"] => ({
      x,
      y: baseline - air + Math.max(0, air - rowStyle.size - 18 * scale) / 2,
      width,
    });
    let y = top;
    const rows = texts.map((_text, index) => {
      const lines = set[index]?.lines ?? [];
      const extra = (lines.length - 1) * leading;
      const first = index === 0 ? y - (withFigure ? extra : 0) : y;
      const ys = lines.map((_, line) => first + line * leading);
      y = (ys.at(-1) ?? y) + step;
      return {
        text: lines,
        style: rowStyle,
        x,
        ys,
        rule: index === 0 ? null : ruleOver(first),
        at: starts[index] ?? 0,
      };
    });
    return { rows, end: { text: [], style: rowStyle, x, ys: [], rule: ruleOver(y), at: starts.at(-1) ?? 0 } };
  };
  // Many rows of two lines draw together, so that they end over the captions.
  for (let scale = 1; ; scale -= 0.04) {
    const { rows, end } = rowsAt(scale);
    if ((rows.at(-1)?.ys.at(-1) ?? 0) > places.lowest && scale >= LEAST_SCALE) continue;
    // Beside a figure a last rule ends the list.
    return withFigure && !wordsOnly && (end.rule?.y ?? Number.POSITIVE_INFINITY) <= places.lowest
      ? [...rows, end]
      : [...rows];
  }
}

/** One requirement alone is a statement: set as large as it goes. */
function alone(text: string, scene: TimelineScene, stage: Stage): Row[] {
  const { grid, styles } = stage;
  const { room, top, size, lines: mostLines } = grid.bring.alone;
  const width = grid.right - grid.left;
  const set = setParted(text, { ...styles.hero, size: LEAST_LINE_PX }, width, (parted) =>
    setBlock(parted, styles.hero, {
      width,
      mostLines,
      mostSize: size,
      leading: LEADING,
      sizeForLines: (lines, leading) => room / (CAPITAL_EM + (lines - 1) * leading),
    }),
  );
  const style = { ...styles.hero, size: set.size };
  const block = set.size * (CAPITAL_EM + (set.lines.length - 1) * set.leading);
  const first = top + (room - block) / 2 + set.size * CAPITAL_EM;
  const ys = set.lines.map((_, index) => first + index * set.size * set.leading);
  return [
    { text: set.lines, style, x: grid.left - set.size * 0.04, ys, rule: null, at: times(1, [text], scene)[0] ?? 0 },
  ];
}

/** Beside the figure its own words, the others under it. */
export function rowsBelow(
  content: BringContent,
  scene: TimelineScene,
  stage: Stage,
  places: BringBelow,
  figureSize: number,
): Row[] {
  const { grid, styles } = stage;
  const figure = content.figure;
  if (figure === null && content.items.length === 1) return alone(content.items[0] ?? "", scene, stage);
  const width = grid.right - grid.left;
  const texts = figure === null ? [...content.items] : [figure.label, ...content.items];
  const starts = times(texts.length, texts, scene);
  const rows: Row[] = [];
  const style = { ...styles.lead, size: places.items.size.under };
  if (figure !== null) {
    const { right } = measure(figure.text, { ...styles.hero, size: figureSize });
    const x = Math.max(places.label.x, grid.left + right + LABEL_GAP_PX);
    const room = grid.right - x;
    const small = { ...styles.lead, size: places.label.size };
    const set = threeLines(figure.label, small, room);
    const top = places.label.middle - ((set.lines.length - 1) * places.label.size) / 2;
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
  const first = figure === null ? places.items.first : places.items.under;
  const { last, size: sizes, pitch: pitches } = places.items;
  const few = figure === null && items.length === 2;
  const single = figure !== null && items.length === 1 && sizes.one > sizes.under;
  const set = items.map((text) => {
    if (single) return shrunk(text, { ...style, size: sizes.one }, width, 2);
    if (few) return shrunk(text, { ...style, size: sizes.two }, width, 3);
    return figure === null ? shrunk(text, { ...style, size: sizes.more }, width, 2) : oneLine(text, style, width);
  });
  const widest = Math.min(...set.map((row) => row.size));
  const leading = Math.max(ROW_LEADING, ...set.map(({ lines }) => clearLeading(lines, style, ROW_LEADING)));
  const spread = figure === null ? (few ? pitches.two : pitches.more) : pitches.under;
  // Rows stand round their place; the last one's second line keeps to the room, too.
  const hanging = few ? 0 : ((set.at(-1)?.lines.length ?? 1) - 1) * widest * 0.54;
  const pitch = items.length <= 1 ? pitches.under : Math.min(spread, (last - hanging - first) / (items.length - 1));
  const inPairs = figure === null && !few && set.some((row) => row.lines.length > 1);
  const most = single
    ? sizes.one
    : few
      ? sizes.two
      : figure !== null
        ? Math.min(sizes.under, pitch * 0.62)
        : inPairs
          ? Math.min(sizes.more, pitch / PAIR_PITCH_EM)
          : sizes.more;
  // Rows of many lines are set smaller: the next one's keep clear of them.
  const size = Math.min(
    most,
    widest,
    rowSize(
      set.map(({ lines }) => lines.length),
      pitch,
      leading,
      few,
    ),
  );
  const ends = first + (items.length - 1) * pitch + ((set.at(-1)?.lines.length ?? 1) - 1) * size * leading;
  const settled = few ? Math.max(0, last - ends) * places.settle : 0;
  items.forEach((_text, index) => {
    const lines = set[index]?.lines ?? [];
    // A larger single item hangs from the same rule.
    const drop = single ? (size - sizes.under) * CAPITAL_EM : few ? 0 : ((1 - lines.length) * size * leading) / 2;
    const y = first + settled + index * pitch + drop;
    rows.push({
      text: lines,
      style: { ...style, size },
      x: grid.left - 2,
      ys: lines.map((_, line) => y + line * size * leading),
      rule:
        index === 0 && figure === null
          ? null
          : {
              x: grid.left,
              y: few
                ? first + settled + index * pitch - size * 1.35
                : first + index * pitch - pitch * 0.5 - (single ? sizes.under : size) * 0.28,
              width,
            },
      at: starts[figure === null ? index : index + 1] ?? 0,
    });
  });
  return rows;
}

/** The most that rows of so many lines may be, in pixels an em, so that they keep apart at a pitch. */
function rowSize(lines: readonly number[], pitch: number, leading: number, fromTop: boolean): number {
  const needs = lines.slice(1).map((count, index) => {
    const above = (lines[index] ?? 1) - 1;
    // Rows hang from their rules, or stand round their middles.
    const between = fromTop ? above : (above + count - 1) / 2;
    return pitch / (between * leading + ROW_AIR_EM);
  });
  return Math.min(...needs);
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
  const parted = compoundsParted(text, { ...style, size: LEAST_LINE_PX }, width);
  for (let size = style.size; size >= 52; size -= 4) {
    const lines = wrap(parted, { ...style, size }, width, mostLines);
    if (lines !== null) return { lines: lines.map((line) => mended(line, text)), size };
  }
  const set = breakLines(parted, style, { width, mostLines: mostLines + SPARE_LINES, mostSize: 52 });
  return { ...set, lines: set.lines.map((line) => mended(line, text)) };
}
