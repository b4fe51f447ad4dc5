import type { HookContent } from "../../../script/storyboard.ts";
import { compoundsParted, mended } from "../../compounds.ts";
import { breakLines, wrap } from "../../line-breaking.ts";
import { fit, type TypeStyle } from "../../type.ts";
import type { BelowGrid } from "./grid.ts";
import { crossed, hookLogo, type HookSet, MOST_CREEP_PX } from "./hook-set.ts";
import type { CrossedLine } from "./slab.ts";
import type { Stage } from "./stage.ts";
import { CAPITAL_EM, setTitle } from "./title.ts";

/** Nothing readable is smaller. */
const LEAST_PX = 30;
/** A company's name that would be smaller takes two lines. */
const NAME_PX = 34;
/** Two lines stand so much lower than one, so that the first one keeps to the frame's safe area. */
const PAIR_DROP_PX = 18;
/** Pay unit and place on two lines. */
const CROWDED_PX = 38;
/** Height of the pay's figures, and how far letters hang under their line, em. */
const CAPITAL_EM_OF_PAY = 0.72;
const DESCENT_EM = 0.24;
/** Between what is set and captions of two lines, px. */
const CLEAR_PX = 10;
/** The pay gives away no more than leaves this share of it. */
const LEAST_PAY = 0.6;
/** Over titles too small to be cut across the slab begins this far above their capitals. */
const ABOVE_TITLE_PX = 42;

/** Title over pay over place; the slab's edge runs across the title's second line. */
export function setHookBelow(content: HookContent, stage: Stage, grid: BelowGrid): HookSet {
  const { styles } = stage;
  const places = grid.hook;
  const line = crossed(stage);
  const width = grid.right - grid.left;
  const lines: CrossedLine[] = [];
  const logo = hookLogo(stage);
  if (logo === null && content.company !== null) {
    const style = { ...styles.sansBold, size: grid.head.hookSize };
    const size = fit([content.company], style, width, grid.head.hookSize);
    // A name too long for one line takes two, the first over where one stands.
    const names = size >= NAME_PX ? [content.company] : namesOf(content.company, { ...style, size: NAME_PX }, width);
    names.forEach((name, index) => {
      const y = grid.head.y + (names.length - 1) * PAIR_DROP_PX - (names.length - 1 - index) * 42;
      const id = index === 0 ? "company" : "company 2";
      lines.push(line(id, name, { ...style, size: Math.max(NAME_PX, size) }, grid.left, y));
    });
  }
  const lift = logo === null && content.company === null ? 64 : 0;
  const title = setTitle(content.title, stage, {
    width: places.title.width,
    mostSize: places.title.size,
    leastSize: places.title.least,
    height: places.title.height,
    mostLines: places.title.lines,
  });
  const tallest = title.lines[0]?.style.size ?? 200;
  // Small titles are not cut across: the slab begins over them, clear of the company's name.
  const cutAcross = tallest >= places.title.leastCut;
  const clear =
    grid.head.y - lift + (cutAcross ? places.title.clear : 30 + MOST_CREEP_PX + ABOVE_TITLE_PX) + tallest * CAPITAL_EM;
  const block = title.lines[0]?.above ?? 0;
  const highest = Math.max(clear, places.title.first - lift - Math.max(0, (places.title.size - tallest) * 0.5));
  // A short title stands lower than its highest place.
  const free = places.rule.from - places.rule.gap - lift - highest - block;
  const firstBaseline = highest + Math.max(0, free) * places.title.settle;
  const titleLines = title.lines.map((row, index) => ({
    ...line(`title ${index}`, row.text, row.style, grid.left - row.hang, 0),
    y: firstBaseline + block - row.above,
  }));
  lines.push(...titleLines);
  const lastBaseline = firstBaseline + block;
  const second = titleLines[1] ?? titleLines[0];
  const edge =
    !cutAcross || second === undefined
      ? firstBaseline - tallest * CAPITAL_EM - ABOVE_TITLE_PX
      : second.y - 0.26 * second.style.size;
  const ruleY = Math.min(places.rule.to, Math.max(lastBaseline + places.rule.gap, places.rule.from - lift));
  if (content.pay !== null) {
    const small = [content.pay.unit, content.place.join(", ")].filter((part) => part !== "").join(" · ");
    const style = { ...styles.sans, weight: 600, size: places.unit.size };
    const one = fit([small], style, width, places.unit.size);
    const under =
      one >= LEAST_PX
        ? { lines: [small], size: one }
        : breakLines(small, style, { width, mostLines: 2, mostSize: CROWDED_PX });
    // Two lines under the pay take their room from it.
    const most = places.pay.size * (under.lines.length > 1 ? 0.8 : 1);
    const fitted = fit([content.pay.text], styles.hero, places.pay.width, most);
    const gap = places.unit.gap * (under.lines.length > 1 ? 0.76 : 1);
    const below = small === "" ? 0 : gap + ((under.lines.length - 1) * 1.2 + DESCENT_EM) * under.size;
    // What is too low for captions of two lines takes its room from the pay.
    const room = captionsTop(grid) - CLEAR_PX - ruleY - places.pay.gap - below;
    const size = Math.max(fitted * LEAST_PAY, Math.min(fitted, room / CAPITAL_EM_OF_PAY));
    const baseline = ruleY + places.pay.gap + size * CAPITAL_EM_OF_PAY;
    lines.push(line("pay", content.pay.text, { ...styles.hero, size }, grid.left - 4, baseline));
    const first = baseline + gap;
    if (small !== "") {
      under.lines.forEach((text, index) => {
        const id = index === 0 ? "place" : "place 2";
        lines.push(line(id, text, { ...style, size: under.size }, grid.left, first + index * under.size * 1.2));
      });
    }
  } else if (content.place.length > 0) {
    const text = content.place.join(", ");
    const size = fit([text], styles.hero, width, places.place.size);
    lines.push(line("place", text, { ...styles.hero, size }, grid.left, ruleY + places.place.gap + size * 0.72));
  }
  return { lines, logo, ruleY, ruleRight: grid.right, edge };
}

/** Where captions of two lines begin, with the block under a word. */
function captionsTop({ caption }: BelowGrid): number {
  return caption.baseline - caption.leading - 0.9 * caption.size;
}

/** A name on two lines; long compounds are parted. */
function namesOf(name: string, style: TypeStyle, width: number): readonly string[] {
  return wrap(compoundsParted(name, style, width), style, width, 2)?.map((line) => mended(line, name)) ?? [name];
}
