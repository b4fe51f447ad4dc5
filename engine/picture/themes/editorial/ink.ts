import type { Rect } from "../../rect.ts";
import { measure, setLine, type TypeStyle } from "../../type.ts";

/** How far a line of a style reaches above its baseline, in em. */
export function inkTop(text: string, style: TypeStyle): number {
  return -measure(text, { ...style, size: 100 }).top / 100;
}

/** How far a line of a style reaches below its baseline, in em. */
export function inkBottom(text: string, style: TypeStyle): number {
  return measure(text, { ...style, size: 100 }).bottom / 100;
}

const PROBE_PX = 200;

/** What a sign really covers, in em from its origin on the baseline: a quotation mark hangs high over it. */
export function inkOf(text: string, style: TypeStyle): Rect {
  const { mask, x, y } = setLine("probe", text, { ...style, size: PROBE_PX }, 0, 0, { colour: "#000000" });
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      if ((mask.luma[row * mask.width + column] ?? 0) < 128) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  return {
    x: (x + left) / PROBE_PX,
    y: (y + top) / PROBE_PX,
    width: Math.max(1, right - left) / PROBE_PX,
    height: Math.max(1, bottom - top) / PROBE_PX,
  };
}
