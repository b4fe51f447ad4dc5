import type { PayShown } from "../../../script/storyboard.ts";
import { numberIn } from "../numbers.ts";
import type { Line } from "./lines.ts";
import { lift } from "./motion.ts";

const COUNT = { at: 120, ms: 600 };
/** A range: all up to its dash, and its upper end. */
const RANGE = /^(.*\d.*?[–-]\s?)([^\d\s]{0,3}\d[\d.,\u00A0\u202F ]*\d)(.*)$/u;

/** Of a range the lower end stands, and the upper counts up from it. Null for what can't be counted. */
export function countedUp(
  { text, min, max }: PayShown,
  lines: readonly Line[],
): ((line: Line, timeMs: number) => Line) | null {
  const found = RANGE.exec(text);
  const upper = found?.[2] === undefined ? null : numberIn(found[2]);
  const whole = lines.find((line) => line.text === text);
  if (found === null || upper === null || whole === undefined || min === null || max === null) return null;
  // Figures such as "60–75k" are written in a unit of their own.
  const from = (min / max) * upper.value;
  return (line, timeMs) => {
    const share = lift((timeMs - COUNT.at) / COUNT.ms);
    if (line !== whole || share >= 1) return line;
    return { ...line, text: `${found[1] ?? ""}${upper.render(from + (upper.value - from) * share)}${found[3] ?? ""}` };
  };
}
