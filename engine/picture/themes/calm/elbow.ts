import type { Shape } from "../../display-list.ts";
import { lumeStroke, strokeShapes } from "./lume.ts";
import type { Light } from "./palette.ts";
import type { Point } from "./stage.ts";

const CORNER_PX = 28;
const LINE_PX = 3;

export interface ElbowPlace {
  readonly left: number;
  readonly y: number;
  /** Where it runs down, and to where. */
  readonly x: number;
  readonly bottom: number;
}

/** An index line along the text, round a corner and down to the dial; drawn from the left by `share`. */
export function elbow(
  place: ElbowPlace,
  light: Light,
): { readonly list: (id: string, share: number, alpha?: number) => Shape[]; readonly end: Point } {
  const { left, y, x, bottom } = place;
  const stroke = lumeStroke({ x: left, y, width: x - left, height: bottom - y }, LINE_PX, (context) => {
    context.moveTo(left, y);
    context.arcTo(x, y, x, y + CORNER_PX, CORNER_PX);
    context.lineTo(x, bottom);
  });
  const across = x - left;
  const down = bottom - y - CORNER_PX;
  return {
    end: { x, y: bottom },
    list: (id, share, alpha = 1) => {
      const drawn = share * (across + down);
      const clip = {
        x: left - 60,
        y: y - 60,
        width: Math.round(Math.min(drawn, across)) + 60 + (drawn >= across ? 60 : 0),
        height: 60 + CORNER_PX,
      };
      const shapes = strokeShapes(`${id} across`, stroke, light, clip, alpha);
      if (drawn > across) {
        const below = { x: x - 60, y: y + CORNER_PX, width: 120, height: Math.round(drawn - across) };
        shapes.push(...strokeShapes(`${id} down`, stroke, light, below, alpha));
      }
      return shapes;
    },
  };
}
