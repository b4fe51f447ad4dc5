import type { Shape } from "../../display-list.ts";
import type { Grid } from "./grid.ts";
import { breathing, discAt, type LumeStroke, lumeStroke, segment, strokeShapes } from "./lume.ts";
import type { Light } from "./palette.ts";
import { ticksOf } from "./ticks.ts";

const LIGHT_MS = 24;
const FADE_MS = 240;
const QUARTER_PX = 14;

/** A ring of as many ticks as a month has days, the last at the top; light runs to the day and stays there. */
export function dayRing(
  place: { readonly x: number; readonly y: number; readonly r: number; readonly length: number },
  days: number,
  day: number,
  light: Light,
  grid: Grid,
): { readonly still: Shape; readonly lit: (timeMs: number) => Shape[] } {
  const { x, y, r, length } = place;
  const step = 360 / days;
  const still = ticksOf(
    grid,
    light,
    [
      { x, y, r, step, lengths: [length, length, length], even: 3 },
      { x, y, r, step: step / 4, lengths: [QUARTER_PX, QUARTER_PX, QUARTER_PX], even: 1.5, alpha: 0.8 },
    ],
    [],
    () => 1,
  )(-90);
  const strokes = Array.from({ length: days }, (_, index) => stroke(index + 1));
  const end = ((day / days) * 360 - 90) * (Math.PI / 180);
  return {
    still: { ...still, id: "days" },
    lit: (time) => {
      const shapes: Shape[] = [];
      const arrives = day * LIGHT_MS;
      strokes.forEach((one, index) => {
        const number = index + 1;
        const since = time - number * LIGHT_MS;
        if (since < 0 || number > day) return;
        const alpha = number === day ? 1 : Math.max(0, 1 - since / FADE_MS);
        const shown = Math.round(alpha * 8) / 8;
        if (shown > 0) shapes.push(...strokeShapes(`day ${number}`, one, light, null, shown));
      });
      if (time >= arrives) {
        const middle = r - length / 2;
        shapes.push(
          discAt(
            "day halo",
            x + middle * Math.cos(end),
            y + middle * Math.sin(end),
            Math.round(breathing(time)) - 4,
            14,
            {
              colour: light.lume,
              alpha: light.glow,
            },
          ),
        );
      }
      return shapes;
    },
  };

  function stroke(number: number): LumeStroke {
    const angle = ((number / days) * 360 - 90) * (Math.PI / 180);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [x1, y1, x2, y2] = [x + r * cos, y + r * sin, x + (r - length) * cos, y + (r - length) * sin];
    const area = {
      x: Math.min(x1, x2),
      y: Math.min(y1, y2),
      width: Math.abs(x2 - x1) + 2,
      height: Math.abs(y2 - y1) + 2,
    };
    return lumeStroke(area, 5, [segment(x1, y1, x2, y2)]);
  }
}
