import type { Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import { lumeStroke, type Segment, segment, strokeShapes, unlit } from "./lume.ts";
import type { Light } from "./palette.ts";
import type { Point } from "./place.ts";

const CORNER_PX = 28;
const LINE_PX = 3;
/** Room for the glow. */
const MARGIN_PX = 60;

export interface ElbowPlace {
  readonly left: number;
  readonly y: number;
  /** Where it runs down or up, and to where. */
  readonly x: number;
  readonly bottom: number;
}

/** An index line along the text, round a corner and on to the dial below or above; drawn from the left by `share`. */
export function elbow(
  place: ElbowPlace,
  light: Light,
): {
  readonly list: (id: string, share: number, alpha?: number) => Shape[];
  /** The same line unlit. */
  readonly still: (id: string) => Shape[];
  readonly end: Point;
} {
  const { left, y, x, bottom } = place;
  const up = bottom < y;
  const corner = { x: x - CORNER_PX, y: up ? y - CORNER_PX : y + CORNER_PX };
  const turn = up ? { start: 0, end: Math.PI / 2 } : { start: -Math.PI / 2, end: 0 };
  const path: readonly Segment[] = [
    segment(left, y, corner.x, y),
    { kind: "arc", centre: corner, r: CORNER_PX, ...turn },
    segment(x, corner.y, x, bottom),
  ];
  const strokeAcross = lumeStroke(
    { x: left, y: Math.min(y, corner.y), width: x - left, height: CORNER_PX },
    LINE_PX,
    path,
  );
  const across = x - left;
  const down = Math.abs(bottom - y) - CORNER_PX;
  const strokeDown = lumeStroke({ x, y: Math.min(corner.y, bottom), width: 0, height: down }, LINE_PX, path);
  const acrossTop = up ? corner.y : y - MARGIN_PX;
  /** The first `length` pixels after the corner. */
  const upright = (length: number): Rect => ({
    x: x - MARGIN_PX,
    y: up ? corner.y - length : corner.y,
    width: 2 * MARGIN_PX,
    height: length,
  });
  return {
    end: { x, y: bottom },
    still: (id) => [
      unlit(`${id} across`, strokeAcross, light, {
        x: left - MARGIN_PX,
        y: acrossTop,
        width: across + 2 * MARGIN_PX,
        height: MARGIN_PX + CORNER_PX,
      }),
      unlit(`${id} down`, strokeDown, light, upright(down)),
    ],
    list: (id, share, alpha = 1) => {
      if (share <= 0) return [];
      const drawn = share * (across + down);
      const clip = {
        x: left - MARGIN_PX,
        y: acrossTop,
        width: Math.round(Math.min(drawn, across)) + MARGIN_PX + (drawn >= across ? MARGIN_PX : 0),
        height: MARGIN_PX + CORNER_PX,
      };
      const shapes = strokeShapes(`${id} across`, strokeAcross, light, clip, alpha);
      if (drawn > across) {
        shapes.push(...strokeShapes(`${id} down`, strokeDown, light, upright(Math.round(drawn - across)), alpha));
      }
      return shapes;
    },
  };
}
