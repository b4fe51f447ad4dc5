import type { Shape } from "../../display-list.ts";
import { lumeStroke, segment, strokeShapes } from "./lume.ts";
import type { Light } from "./palette.ts";

export const MARK_PX = 46;
const LEAN_PX = 14;
const APART_PX = 26;
const WIDTH_PX = 6;

/** Two ticks of the instrument that lean: a quotation opens, in any language. `y` is their upper end. */
export function quotationMark(left: number, y: number, light: Light): Shape[] {
  const x = left + WIDTH_PX / 2;
  const tick = (from: number): ReturnType<typeof segment> => segment(from + LEAN_PX, y, from, y + MARK_PX);
  const area = { x, y, width: APART_PX + LEAN_PX, height: MARK_PX };
  return strokeShapes("mark", lumeStroke(area, WIDTH_PX, [tick(x), tick(x + APART_PX)]), light, null);
}
