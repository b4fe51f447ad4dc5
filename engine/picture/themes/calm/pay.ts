import type { PayContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { fit, inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { byHalf } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { benefits } from "./benefits.ts";
import { numberIn } from "../numbers.ts";
import type { FigurePlaces } from "./grid.ts";
import { instrument } from "./instrument.ts";
import { BEFORE_WORD_MS, draw, ENTER_MS, settle } from "./motion.ts";
import { payArc } from "./pay-arc.ts";
import { type PayParts, payParts } from "./pay-text.ts";
import { inkAt, inkEndAt, type Row, rowShape } from "./rows.ts";
import { oneLine, stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { wordmark } from "./wordmark.ts";

const LEADER_MS = 240;
const LEADER_GAP_PX = 40;
const ARC_MS = 900;
const TICK_MS = 90;
const REST_MS = 1500;
const UNDER_PX = 76;
/** Between the ends of a range. */
const DASH = { gap: 44, least: 70, height: 6 };

interface Figure {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** From where a leader drops, and whence. */
  readonly leader: { readonly x: number; readonly y: number };
}

/** The pay, measured out to scale on the rim of a plate, and what comes with it. */
export function stagePay(scene: TimelineScene, content: PayContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = grid.pay;
  const { dial } = places;
  const light = palette.night;
  const duration = sceneMs(scene);
  const parts = payParts(content);
  const cells = content.pay === null ? content.cells.slice(1) : content.cells;
  const shown = instrument(dial, stage, light, []);
  const plate = dial.plates[0] ?? { x: 0, y: 0, r: 1, hi: 1, lo: 1 };
  const face = parts === null || parts.under === "" ? styles.display : styles.strong;
  const figures = parts === null ? [] : figuresOf(parts, stage, face, places.figures);
  const under = parts === null || parts.under === "" ? null : underRow(parts.under);
  const measured = content.pay !== null && content.pay.min !== null;
  const [low, high] = figures;
  const arc = payArc(
    grid,
    light,
    plate,
    !measured || low === undefined
      ? null
      : high === undefined
        ? { from: grid.left, to: low.leader.x, min: null, max: null }
        : { from: low.leader.x, to: high.leader.x, min: content.pay?.min ?? null, max: content.pay?.max ?? null },
  );
  const starts = cells.map((cell, index) => {
    const latest = duration / 2 - ENTER_MS - (cells.length - 1 - index) * 120;
    return Math.max(0, Math.min(whenSaid(cell.figure, scene, 300 + index * 400) - BEFORE_WORD_MS, latest));
  });
  const facts = benefits(cells, starts, stage, light);
  const counted = high === undefined ? null : numberIn(high.text);
  const from = low === undefined ? 0 : (numberIn(low.text)?.value ?? 0);
  const arcAt = byHalf(LEADER_MS, ARC_MS, duration);
  const head = places.head ? wordmark(stage, light, grid.right - grid.left) : [];
  return {
    light,
    centre: dial.centre,
    dial: () => [...shown(0), arc.scale],
    type: (time) => {
      const share = draw((time - arcAt) / ARC_MS);
      const shapes: Shape[] = [...head, ...words(parts)];
      if (measured) {
        figures.forEach(({ leader }, index) => {
          const length = (arc.yAt(leader.x) - leader.y) * draw((time - index * 120) / LEADER_MS);
          shapes.push(box(`leader ${index}`, leader.x - 1, leader.y, 2, Math.round(length), light.line));
        });
      }
      shapes.push(...arc.lit(share, running(time)));
      figures.forEach(({ text, x, y, size }, index) => {
        const counts = index === 1 && counted !== null && share < 1 && counted.value > from;
        const now = counts ? counted.render(from + (counted.value - from) * settle(share)) : text;
        const style = { ...face, size };
        const colour = under === null ? light.text : light.lume;
        // The end of a range stands flush right, whatever it has counted to.
        const left = counts ? x + inkWidth(text, style) - inkWidth(now, style) : x;
        shapes.push(setLine(`figure ${index}`, now, style, left, y, { colour }));
      });
      if (low !== undefined && high !== undefined) shapes.push(dash(low, high));
      if (under !== null) shapes.push(rowShape(under, time));
      shapes.push(...facts(time));
      return shapes;
    },
  };

  /** What a fact in the pay's place is. */
  function underRow(text: string): Row {
    const style = oneLine(text, styles.display, grid.right - grid.left, UNDER_PX);
    return {
      id: "under",
      text,
      style,
      x: inkAt(text, style, grid.left),
      y: places.underY,
      colour: light.text,
      at: 120,
    };
  }

  /** Light runs along the lit ticks, then rests. */
  function running(time: number): number | null {
    const since = time - arcAt - ARC_MS;
    if (since < 0 || arc.ticks === 0) return null;
    const tick = Math.floor((since % (arc.ticks * TICK_MS + REST_MS)) / TICK_MS);
    return tick < arc.ticks ? tick : null;
  }

  function words(of: PayParts | null): Shape[] {
    if (of === null) return [];
    const { y } = places.words;
    const left = of.left === "" ? sectionName(stage.timeline.language, "pay") : of.left;
    const style = {
      ...styles.plain,
      size: fit([`${left} ${of.right}`], styles.plain, grid.right - grid.left - 60, places.words.size),
    };
    const shapes: Shape[] = [];
    if (left !== "")
      shapes.push(setLine("words left", left, style, inkAt(left, style, grid.left), y, { colour: light.quiet }));
    if (of.right !== "") {
      const x = inkEndAt(of.right, style, grid.right);
      shapes.push(setLine("words right", of.right, style, x, y, { colour: light.quiet }));
    }
    return shapes;
  }

  function dash(one: Figure, other: Figure): Shape {
    const right = one.x + inkWidth(one.text, { ...styles.display, size: one.size });
    const end = places.figures.kind === "stacked" ? grid.right : other.x - DASH.gap;
    const y = one.y - one.size * 0.32 - DASH.height / 2;
    return box("dash", right + DASH.gap, Math.round(y), Math.max(0, end - right - DASH.gap), DASH.height, light.text);
  }
}

function figuresOf(parts: PayParts, stage: Stage, face: TypeStyle, places: FigurePlaces): Figure[] {
  return places.kind === "line" ? onLine(parts, stage, face, places) : stacked(parts, stage, face, places);
}

function onLine(
  { figures, under }: PayParts,
  { grid }: Stage,
  face: TypeStyle,
  places: Extract<FigurePlaces, { kind: "line" }>,
): Figure[] {
  const width = grid.right - grid.left;
  const y = under === "" ? places.y : places.underY;
  const [low, high] = figures;
  if (high === undefined) {
    const set = stepped(low, face, {
      width,
      mostLines: 1,
      sizes: [186, 170, 150, 132, 116, 100].filter((size) => under === "" || size <= 150),
    });
    const style = { ...face, size: set.size };
    const x = inkAt(low, style, grid.left);
    return [
      {
        text: low,
        x,
        y,
        size: set.size,
        leader: { x: Math.round((x + inkWidth(low, style) / 2) / 2) * 2, y: y + LEADER_GAP_PX },
      },
    ];
  }
  const both = width - DASH.least - 2 * DASH.gap;
  const at100 = inkWidth(low, { ...face, size: 100 }) + inkWidth(high, { ...face, size: 100 });
  const size = Math.min(186, (both / at100) * 100);
  const style = { ...face, size };
  return [low, high].map((text, index) => {
    const x = index === 0 ? inkAt(text, style, grid.left) : inkEndAt(text, style, grid.right);
    return {
      text,
      x,
      y,
      size,
      leader: { x: Math.round((x + inkWidth(text, style) / 2) / 2) * 2, y: y + LEADER_GAP_PX },
    };
  });
}

function stacked(
  { figures }: PayParts,
  { grid }: Stage,
  face: TypeStyle,
  places: Extract<FigurePlaces, { kind: "stacked" }>,
): Figure[] {
  const width = grid.right - grid.left;
  const [low, high] = figures;
  const most = high === undefined ? width : width - DASH.least - DASH.gap;
  const size = fit([...figures], face, most, places.most);
  const style = { ...face, size };
  const [fromLow, fromHigh, fromOnly] = places.leaders;
  const figure = (text: string, x: number, y: number, leaderX: number): Figure => {
    return { text, x, y, size, leader: { x: leaderX, y: y + LEADER_GAP_PX } };
  };
  const first = inkAt(low, style, grid.left);
  if (high === undefined) return [figure(low, first, places.only, fromOnly)];
  return [
    figure(low, first, places.low, fromLow),
    figure(high, inkEndAt(high, style, grid.right), places.high, fromHigh),
  ];
}
