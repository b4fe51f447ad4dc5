import type { HookContent } from "../../../script/storyboard.ts";
import { sceneMs } from "../scene-clock.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { wrap } from "../../line-breaking.ts";
import { fit, inkWidth, setLine } from "../../type.ts";
import { leave, tide } from "./motion.ts";
import { type CrossedLine, crossedRule, onSlab, slab, slabRect, underSlab } from "./slab.ts";
import { ground, HAIRLINE_PX, type Stage, type StagedScene } from "./stage.ts";
import { CAPITAL_EM, cutMostStems, setTitle } from "./title.ts";

/** The edge starts at rest and runs to the title in this time (ms). */
const RUN_START_MS = 60;
const RUN_MS = 640;
const CREEP_PX_PER_S = 10;
const MOST_CREEP_PX = 36;
/** The type leaves in this time (ms) before the scene ends. */
const LEAVE_MS = 200;
const LEAVE_PX = 40;
/** Wide film: a longer company name is set smaller, so that the slab can begin beside it. */
const LONGEST_NAME_PX = 640;
/** Nothing readable is smaller. */
const LEAST_PX = 30;
/** Tall film: titles under this size (px) are not cut across, the slab begins this far above their capitals. */
const LEAST_CUT_PX = 160;
const ABOVE_TITLE_PX = 42;

interface Set {
  readonly lines: readonly CrossedLine[];
  readonly ruleY: number;
  readonly ruleRight: number;
  readonly edge: number;
}

/** The role and its strongest facts; the slab runs through the title. */
export function stageHook(scene: TimelineScene, content: HookContent, stage: Stage, leaves: boolean): StagedScene {
  const { grid, palette } = stage;
  const set = grid.tall ? setTall(content, stage) : setWide(content, stage);
  const duration = sceneMs(scene);
  const edgeAt = (time: number): number => {
    const run = at(time, RUN_START_MS, RUN_MS, grid.edge, set.edge, tide);
    const crept = Math.min(MOST_CREEP_PX, (Math.max(0, time - RUN_START_MS - RUN_MS) / 1000) * CREEP_PX_PER_S);
    return run - crept;
  };
  return {
    captions: { x: grid.tall ? grid.left : set.edge + 80, ground: "accent" },
    edgeAt,
    list: (time) => {
      const edge = edgeAt(time);
      const region = slabRect(grid, edge);
      const away = leaves ? leave((time - (duration - LEAVE_MS)) / LEAVE_MS) : 0;
      const lines = set.lines.map((line) => ({
        ...line,
        ...(grid.tall ? { x: line.x, y: line.y - away * LEAVE_PX } : { x: line.x - away * LEAVE_PX }),
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
      if (grid.tall && content.numeral !== null) {
        const style = { ...stage.styles.hero, size: 780 };
        shapes.push(setLine("numeral", content.numeral, style, -60, 1980, { colour: palette.tone, clip: region }));
      }
      for (const line of lines) shapes.push(onSlab(line, region));
      if (away < 1) shapes.push(rule.over);
      return shapes;
    },
  };
}

function crossed(stage: Stage) {
  return (id: string, text: string, style: CrossedLine["style"], x: number, y: number): CrossedLine => ({
    id,
    text,
    style,
    x,
    y,
    colour: stage.palette.ink,
    on: stage.palette.on,
  });
}

function setWide(content: HookContent, stage: Stage): Set {
  const { grid, styles } = stage;
  const line = crossed(stage);
  const right = 1760;
  const lines: CrossedLine[] = [];
  if (content.company !== null) {
    const style = { ...styles.sansBold, size: grid.head.hookSize };
    const name = Math.max(30, fit([content.company], style, LONGEST_NAME_PX, grid.head.hookSize));
    lines.push(line("company", content.company, { ...style, size: name }, grid.left, grid.head.y));
  }
  const lift = content.company === null ? 64 : 0;
  const title = setTitle(content.title, stage, {
    width: 1612,
    mostSize: 240,
    leastSize: 116,
    height: 414 + lift / 2,
    mostLines: 3,
  });
  const lastBaseline = 594 - lift / 2;
  const titleLines = title.lines.map((row, index) => ({
    ...line(`title ${index}`, row.text, row.style, grid.left - row.style.size * 0.045, 0),
    y: lastBaseline - row.above,
  }));
  lines.push(...titleLines);
  const name = lines.find((row) => row.id === "company");
  const nameRight = name === undefined ? 0 : name.x + inkWidth(name.text, name.style);
  // The edge creeps on to the left; it stays clear of the company's name.
  const from = Math.min(880, Math.max(590, nameRight + MOST_CREEP_PX + 24));
  const edge = cutMostStems(titleLines, from, from + 150, from);
  const ruleY = 690 - lift / 2;
  const under = ruleY + 98;
  const besides = edge + 74;
  if (content.pay !== null) {
    const unit = { ...styles.sans, size: 52, weight: 500 };
    const unitWidth = content.pay.unit === "" ? 0 : inkWidth(content.pay.unit, unit) + 30;
    const size = fit([content.pay.text], styles.hero, right - besides - unitWidth, 152);
    lines.push(line("pay", content.pay.text, { ...styles.hero, size }, besides, under + 66));
    if (unitWidth > 0) {
      const x = Math.min(right - unitWidth + 30, besides + inkWidth(content.pay.text, { ...styles.hero, size }) + 30);
      lines.push(line("pay unit", content.pay.unit, unit, x, under + 66));
    }
    lines.push(...placeLines(content.place, stage, edge - grid.left - 40, under));
  } else if (content.place.length > 0) {
    const text = content.place.join(", ");
    const size = fit([text], styles.hero, right - besides, 150);
    lines.push(line("place", text, { ...styles.hero, size: Math.max(60, size) }, besides, under + 66));
  }
  return { lines, ruleY, ruleRight: right, edge };
}

/** Place and way of working, a line each, no wider than the paper left of the slab. */
function placeLines(place: readonly string[], stage: Stage, width: number, y: number): CrossedLine[] {
  const line = crossed(stage);
  const style = { ...stage.styles.sans, weight: 600, size: 60 };
  const rows = place.map((text, index) => (index < place.length - 1 ? `${text},` : text));
  const size = Math.max(44, fit(rows, style, width, 60));
  const set = rows.flatMap((row) => wrap(row, { ...style, size }, width, 2) ?? []).slice(0, 2);
  return set.map((row, index) => line(`place ${index}`, row, { ...style, size }, stage.grid.left, y + index * 70));
}

function setTall(content: HookContent, stage: Stage): Set {
  const { grid, styles } = stage;
  const line = crossed(stage);
  const width = grid.right - grid.left;
  const lines: CrossedLine[] = [];
  if (content.company !== null) {
    const style = { ...styles.sansBold, size: grid.head.hookSize };
    const size = fit([content.company], style, width, grid.head.hookSize);
    // A name too long for one line takes two, the first over where one stands.
    const names =
      size >= LEAST_PX ? [content.company] : (wrap(content.company, { ...style, size: 34 }, width, 2) ?? []);
    names.forEach((name, index) => {
      const y = grid.head.y - (names.length - 1 - index) * 42;
      const id = index === 0 ? "company" : "company 2";
      lines.push(line(id, name, { ...style, size: Math.max(34, size) }, grid.left, y));
    });
  }
  const lift = content.company === null ? 64 : 0;
  const title = setTitle(content.title, stage, { width: 868, mostSize: 252, leastSize: 88, height: 540, mostLines: 5 });
  const tallest = title.lines[0]?.style.size ?? 200;
  // Small titles are not cut across: the slab begins over them, clear of the company's name.
  const cutAcross = tallest >= LEAST_CUT_PX;
  const clear = grid.head.y - lift + (cutAcross ? 60 : 30 + MOST_CREEP_PX + ABOVE_TITLE_PX) + tallest * CAPITAL_EM;
  const firstBaseline = Math.max(clear, 490 - lift - Math.max(0, (252 - tallest) * 0.5));
  const block = title.lines[0]?.above ?? 0;
  const titleLines = title.lines.map((row, index) => ({
    ...line(`title ${index}`, row.text, row.style, grid.left - row.style.size * 0.045, 0),
    y: firstBaseline + block - row.above,
  }));
  lines.push(...titleLines);
  const lastBaseline = firstBaseline + block;
  const second = titleLines[1] ?? titleLines[0];
  const edge =
    !cutAcross || second === undefined
      ? firstBaseline - tallest * CAPITAL_EM - ABOVE_TITLE_PX
      : second.y - 0.26 * second.style.size;
  const ruleY = Math.min(1030, Math.max(lastBaseline + 60, 978 - lift));
  if (content.pay !== null) {
    const size = fit([content.pay.text], styles.hero, 872, 152);
    const baseline = ruleY + 26 + size * 0.72;
    lines.push(line("pay", content.pay.text, { ...styles.hero, size }, grid.left - 4, baseline));
    const small = [content.pay.unit, ...(content.place.length > 0 ? [placeSentence(content)] : [])].filter(
      (part) => part !== "",
    );
    const style = { ...styles.sans, weight: 500, size: 52 };
    const text = small.join(content.pay.unit === "" ? "" : " · ");
    if (text !== "")
      lines.push(line("place", text, { ...style, size: fit([text], style, width, 52) }, grid.left, baseline + 72));
  } else if (content.place.length > 0) {
    const text = content.place.join(", ");
    const size = fit([text], styles.hero, width, 136);
    lines.push(line("place", text, { ...styles.hero, size }, grid.left, ruleY + 40 + size * 0.72));
  }
  return { lines, ruleY, ruleRight: grid.right, edge };
}

function placeSentence(content: HookContent): string {
  return content.place.join(", ");
}
