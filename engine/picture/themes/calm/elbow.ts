import type { Shape } from "../../display-list.ts";
import { lumeStroke, type Segment, segment, strokeShapes, unlit } from "./lume.ts";
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
): {
  readonly list: (id: string, share: number, alpha?: number) => Shape[];
  /** The same line unlit. */
  readonly still: (id: string) => Shape[];
  readonly end: Point;
} {
  const { left, y, x, bottom } = place;
  const corner = { x: x - CORNER_PX, y: y + CORNER_PX };
  const path: readonly Segment[] = [
    segment(left, y, corner.x, y),
    { kind: "arc", centre: corner, r: CORNER_PX, start: -Math.PI / 2, end: 0 },
    segment(x, corner.y, x, bottom),
  ];
  const strokeAcross = lumeStroke({ x: left, y, width: x - left, height: CORNER_PX }, LINE_PX, path);
  const strokeDown = lumeStroke({ x, y: corner.y, width: 0, height: bottom - corner.y }, LINE_PX, path);
  const across = x - left;
  const down = bottom - y - CORNER_PX;
  return {
    end: { x, y: bottom },
    still: (id) => [
      unlit(`${id} across`, strokeAcross, light, {
        x: left - 60,
        y: y - 60,
        width: across + 120,
        height: 60 + CORNER_PX,
      }),
      unlit(`${id} down`, strokeDown, light, { x: x - 60, y: y + CORNER_PX, width: 120, height: down }),
    ],
    list: (id, share, alpha = 1) => {
      if (share <= 0) return [];
      const drawn = share * (across + down);
      const clip = {
        x: left - 60,
        y: y - 60,
        width: Math.round(Math.min(drawn, across)) + 60 + (drawn >= across ? 60 : 0),
        height: 60 + CORNER_PX,
      };
      const shapes = strokeShapes(`${id} across`, strokeAcross, light, clip, alpha);
      if (drawn > across) {
        const below = { x: x - 60, y: y + CORNER_PX, width: 120, height: Math.round(drawn - across) };
        shapes.push(...strokeShapes(`${id} down`, strokeDown, light, below, alpha));
      }
      return shapes;
    },
  };
}
