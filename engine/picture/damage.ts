import { boundsOf, type DisplayList, type Shape } from "./display-list.ts";
import { alignToChroma, bounding, difference, intersect, type Rect, sameRect } from "./rect.ts";

/** Above this many areas their bounding box is painted instead: a pass over the list for each area would cost more. */
const MOST_AREAS = 24;

/**
 * The areas of the frame that differ between two display lists, aligned to even pixels. Null lists stand for a frame
 * that was never painted. Areas may overlap.
 */
export function damageBetween(
  before: DisplayList | null,
  after: DisplayList,
  width: number,
  height: number,
): readonly Rect[] {
  if (before === null) return [{ x: 0, y: 0, width, height }];
  const areas: Rect[] = [];
  const old = new Map(before.map((shape) => [shape.id, shape]));
  for (const shape of after) {
    const previous = old.get(shape.id);
    old.delete(shape.id);
    if (previous === undefined) areas.push(visibleBounds(shape));
    else areas.push(...changeBetween(previous, shape));
  }
  for (const gone of old.values()) areas.push(visibleBounds(gone));
  if (!sameOrder(before, after)) return [{ x: 0, y: 0, width, height }];
  return merge(areas.flatMap((area) => alignToChroma(area, width, height) ?? []));
}

/** Shapes that both lists have must stand in the same order: what lies over what is part of the picture. */
function sameOrder(before: DisplayList, after: DisplayList): boolean {
  const position = new Map(before.map((shape, index) => [shape.id, index]));
  let last = -1;
  for (const shape of after) {
    const index = position.get(shape.id);
    if (index === undefined) continue;
    if (index < last) return false;
    last = index;
  }
  return true;
}

function visibleBounds(shape: Shape): Rect {
  const bounds = boundsOf(shape);
  if (shape.kind === "box" || shape.clip === null) return bounds;
  return intersect(bounds, shape.clip) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function changeBetween(before: Shape, after: Shape): Rect[] {
  const old = visibleBounds(before);
  const now = visibleBounds(after);
  // The same paint under a moved edge: only what the edge passed over has changed.
  if (samePaint(before, after)) return sameRect(old, now) ? [] : difference(old, now);
  return [old, now];
}

/** True if what both shapes cover looks the same. */
function samePaint(before: Shape, after: Shape): boolean {
  if (before.alpha !== after.alpha) return false;
  if (before.kind === "box") return after.kind === "box" && before.colour === after.colour;
  if (after.kind === "box" || before.x !== after.x || before.y !== after.y) return false;
  if (before.kind === "picture") return after.kind === "picture" && before.raster === after.raster;
  return after.kind === "stencil" && before.mask === after.mask && before.colour === after.colour;
}

/** Unites areas that overlap, so that no pixel is painted twice for nothing. */
function merge(areas: readonly Rect[]): readonly Rect[] {
  const real = areas.filter((area) => area.width > 0 && area.height > 0);
  if (real.length > MOST_AREAS) return [real.reduce(bounding)];
  const merged: Rect[] = [];
  for (const area of real) {
    let grown = area;
    for (let i = merged.length - 1; i >= 0; i--) {
      const other = merged[i];
      if (other !== undefined && intersect(grown, other) !== null) {
        grown = bounding(grown, other);
        merged.splice(i, 1);
        i = merged.length;
      }
    }
    merged.push(grown);
  }
  return merged;
}
