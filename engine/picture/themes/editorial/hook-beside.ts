import type { HookContent } from "../../../script/storyboard.ts";
import { wrap } from "../../line-breaking.ts";
import { fit, inkWidth } from "../../type.ts";
import type { BesideGrid } from "./grid.ts";
import { crossed, hookLogo, type HookSet, MOST_CREEP_PX } from "./hook-set.ts";
import type { CrossedLine } from "./slab.ts";
import type { Stage } from "./stage.ts";
import { cutMostStems, setTitle } from "./title.ts";

/** A longer company name is set smaller, so that the slab can begin beside it. */
const LONGEST_NAME_PX = 640;

/** Title over place and pay, the slab from the title's first letters to the right. */
export function setHookBeside(content: HookContent, stage: Stage, grid: BesideGrid): HookSet {
  const { styles } = stage;
  const places = grid.hook;
  const line = crossed(stage);
  const right = grid.onRight;
  const lines: CrossedLine[] = [];
  const logo = hookLogo(stage);
  if (logo === null && content.company !== null) {
    const style = { ...styles.sansBold, size: grid.head.hookSize };
    const name = Math.max(30, fit([content.company], style, LONGEST_NAME_PX, grid.head.hookSize));
    lines.push(line("company", content.company, { ...style, size: name }, grid.left, grid.head.y));
  }
  const lift = logo === null && content.company === null ? 64 : 0;
  const title = setTitle(content.title, stage, {
    width: places.title.width,
    mostSize: places.title.size,
    leastSize: places.title.least,
    height: places.title.height + lift / 2,
    mostLines: places.title.lines,
  });
  const lastBaseline = places.title.last - lift / 2;
  const titleLines = title.lines.map((row, index) => ({
    ...line(`title ${index}`, row.text, row.style, grid.left - row.hang, 0),
    y: lastBaseline - row.above,
  }));
  lines.push(...titleLines);
  const name = lines.find((row) => row.id === "company");
  const nameRight =
    logo !== null ? logo.x + logo.raster.width : name === undefined ? 0 : name.x + inkWidth(name.text, name.style);
  // The edge creeps on to the left; it stays clear of the company's name.
  const from = Math.min(places.edge.to, Math.max(places.edge.from, nameRight + MOST_CREEP_PX + 24));
  const edge = cutMostStems(titleLines, from, from + 150, from);
  const ruleY = places.ruleY - lift / 2;
  const under = ruleY + 98;
  const besides = edge + 74;
  if (content.pay !== null) {
    const unit = { ...styles.sans, size: places.unit, weight: 500 };
    const unitWidth = content.pay.unit === "" ? 0 : inkWidth(content.pay.unit, unit) + 30;
    const size = fit([content.pay.text], styles.hero, right - besides - unitWidth, places.pay);
    lines.push(line("pay", content.pay.text, { ...styles.hero, size }, besides, under + 66));
    if (unitWidth > 0) {
      const x = Math.min(right - unitWidth + 30, besides + inkWidth(content.pay.text, { ...styles.hero, size }) + 30);
      lines.push(line("pay unit", content.pay.unit, unit, x, under + 66));
    }
    lines.push(...placeLines(content.place, stage, edge - grid.left - 40, under));
  } else if (content.place.length > 0) {
    const text = content.place.join(", ");
    const size = fit([text], styles.hero, right - besides, places.place);
    lines.push(line("place", text, { ...styles.hero, size: Math.max(60, size) }, besides, under + 66));
  }
  return { lines, logo, ruleY, ruleRight: right, edge };
}

/** Place and way of working, a line each, no wider than the paper left of the slab. */
function placeLines(place: readonly string[], stage: Stage, width: number, y: number): CrossedLine[] {
  const line = crossed(stage);
  const style = { ...stage.styles.sans, weight: 600, size: 60 };
  const rows = place.map((text, index) => (index < place.length - 1 ? `${text},` : text));
  const size = Math.max(44, fit(rows, style, width, 60));
  const set = rows.flatMap((row) => wrap(row, { ...style, size }, width, 2) ?? []).slice(0, 2);
  // What is left out leaves no comma behind.
  const shown = set.map((row, index) => (index === set.length - 1 ? row.replace(/,$/u, "") : row));
  return shown.map((row, index) => line(`place ${index}`, row, { ...style, size }, stage.grid.left, y + index * 70));
}
