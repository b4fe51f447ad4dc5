import { box, type Shape } from "../../display-list.ts";
import { setLine } from "../../type.ts";
import { inkAt } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Light } from "./palette.ts";
import type { Stage } from "./stage.ts";

const TICK = { width: 4, height: 36, gap: 20 };
const LEAST_PX = 30;
const LEADING = 1.12;

/** The employer's name after a tick of lume; a name too long for one line takes two, the first above. */
export function wordmark(stage: Stage, light: Light, width: number): Shape[] {
  const { grid, styles, company } = stage;
  if (company === null) return [];
  const x = grid.left + TICK.gap;
  const one = stepped(company, styles.label, { width: width - TICK.gap, mostLines: 1, sizes: [46, 42, 38, 34] });
  const set =
    one.size >= 34
      ? one
      : stepped(company, styles.label, { width: width - TICK.gap, mostLines: 2, sizes: [34, 32, 30] });
  if (set.size < LEAST_PX) return [];
  const style = { ...styles.label, size: set.size };
  // The first of two lines must not leave the safe area.
  const last = grid.head.y + (set.lines.length - 1) * grid.head.pairDrop;
  const lines = set.lines.map((text, index) =>
    setLine(
      `company ${index}`,
      text,
      style,
      inkAt(text, style, x),
      last - (set.lines.length - 1 - index) * set.size * LEADING,
      { colour: light.text },
    ),
  );
  const height = TICK.height + (set.lines.length - 1) * set.size * LEADING;
  return [
    box("company tick", grid.left, Math.round(last - height + 2), TICK.width, Math.round(height), light.lume),
    ...lines,
  ];
}

/** What a scene by day is about, in the wordmark's place. */
export function labelShape(text: string, stage: Stage, light: Light, x: number): Shape[] {
  if (text === "") return [];
  const style = { ...stage.styles.label, size: 50 };
  return [setLine("label", text, style, inkAt(text, style, x), stage.grid.head.y, { colour: light.text })];
}
