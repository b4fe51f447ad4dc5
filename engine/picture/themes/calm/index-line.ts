import type { Shape } from "../../display-list.ts";
import { elbow } from "./elbow.ts";
import type { IndexLine } from "./room.ts";
import { lumeStroke, segment, strokeShapes } from "./lume.ts";
import type { Light } from "./palette.ts";
import type { Point } from "./place.ts";

/** A line along the text to a tick of the dial, drawn from the left by `share`, and its end. */
export interface DrawnIndex {
  readonly list: (id: string, share: number) => Shape[];
  readonly end: Point;
}

export function indexLine(place: IndexLine, left: number, light: Light): DrawnIndex {
  if (place.kind === "elbow") return elbow({ ...place, left }, light);
  const { y, right } = place;
  const [from, to] = place.tick;
  const stroke = lumeStroke({ x: left, y: y - 2, width: right - left, height: 4 }, 3, [segment(left, y, right, y)]);
  const tick = lumeStroke({ x: from, y: y - 3, width: to - from, height: 6 }, 5, [segment(from, y, to, y)]);
  return {
    end: { x: right, y },
    list: (id, share) => {
      if (share <= 0) return [];
      const now = Math.round(left + (right - left) * share);
      const clip = { x: left - 40, y: y - 60, width: now - left + 40 + (share >= 1 ? 40 : 0), height: 120 };
      const shapes = strokeShapes(id, stroke, light, clip);
      if (share >= 1) shapes.push(...strokeShapes(`${id} tick`, tick, light, null));
      return shapes;
    },
  };
}
