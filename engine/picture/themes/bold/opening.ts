import type { Shape } from "../../display-list.ts";
import { measure } from "../../type.ts";
import { crossed, type Field } from "./counterchange.ts";
import type { DialStack } from "./dial.ts";
import { OPEN_MS, slam } from "./motion.ts";
import type { Stage } from "./stage.ts";
import { NARROWEST } from "./styles.ts";

/** Type appears in this time, ms. */
const APPEAR_MS = 100;
/** Where a line is on its way out: moved to the left (px), and how visible. */
export interface Away {
  readonly x: number;
  readonly alpha: number;
}

/**
 * A stack whose lines open from the narrowest letters to the measure.
 * @param starts when each line opens, ms; before, it is not there, unless `there`: then it stands narrow from the first frame
 */
export function opening(
  id: string,
  stack: DialStack,
  stage: Stage,
  field: Field,
  time: number,
  starts: readonly number[],
  options: { readonly there?: boolean; readonly away?: (line: number) => Away } = {},
): Shape[] {
  return stack.lines.flatMap((line, index) => {
    const start = starts[index] ?? starts.at(-1) ?? 0;
    if (time < start && options.there !== true) return [];
    const share = slam((time - start) / OPEN_MS);
    // Steps of half a percent: the last frames of the movement stand still.
    const stretch = share >= 1 ? line.stretch : Math.round((NARROWEST + (line.stretch - NARROWEST) * share) * 2) / 2;
    const style = stage.styles.display(line.size, stretch);
    const { left } = measure(line.text, style);
    const away = options.away?.(index) ?? { x: 0, alpha: 1 };
    const shown = options.there === true ? 1 : Math.min(1, Math.round(((time - start + 34) / APPEAR_MS) * 8) / 8);
    const alpha = shown * away.alpha;
    if (alpha <= 0) return [];
    return crossed(`${id} ${index}`, line.text, style, stack.x - left + away.x, line.y, field, alpha);
  });
}
