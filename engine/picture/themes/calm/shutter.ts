import { boundsOf, type Shape } from "../../display-list.ts";
import { intersect, type Rect } from "../../rect.ts";
import { type Circle, coveredBy, farthest, nearest, shadowRound, within, withinBoth } from "./circle.ts";
import type { Grid } from "./grid.ts";
import { away, glide } from "./motion.ts";
import type { Light } from "./palette.ts";
import type { StagedScene } from "./stage.ts";

/** Where the light changes, the new scene opens as a plate over the old one, in this time (ms). */
export const SHUTTER_MS = 700;
/** The old scene's type leaves while it opens, the new one's enters within it: the frame is never empty. */
const LEAVE_MS = 400;
const ENTER_AT_MS = 120;
const ENTER_MS = 200;
const SHADOW = { blur: 40, alpha: 0.75 };
const ALPHA_STEPS = 32;

/** The opening at a time; null where there is none any more. */
export function openingAt(scene: StagedScene, grid: Grid, timeMs: number): Circle | null {
  if (timeMs >= SHUTTER_MS) return null;
  const frame = { x: 0, y: 0, width: grid.width, height: grid.height };
  const from = nearest(scene.centre, frame);
  const to = farthest(scene.centre, frame) + 2;
  return { ...scene.centre, r: from + (to - from) * glide(timeMs / SHUTTER_MS) };
}

/**
 * Old scene, shadow, and what of the new scene the opening shows. Where the opening covers the frame from side to side
 * the new scene's own shapes stand, so that only the edge is painted again from frame to frame.
 */
export function shutterShapes(
  before: { readonly scene: StagedScene; readonly ms: number },
  after: StagedScene,
  opening: Circle,
  grid: Grid,
  timeMs: number,
): Shape[] {
  const frame = { x: 0, y: 0, width: grid.width, height: grid.height };
  const covered = coveredBy(opening, grid.width, grid.height);
  const open = covered === null ? frame : without(frame, covered);
  const left = faded(before.scene.type(before.ms), 1 - away(timeMs / LEAVE_MS));
  const old = [...before.scene.dial(before.ms), ...left].flatMap((shape) => clipped(shape, open, "out"));
  const edge = evenly(intersect(around(opening, 2), open));
  const shade = evenly(intersect(around(opening, 3 * SHADOW.blur), open));
  const shadow: Shape[] =
    shade === null
      ? []
      : [
          {
            kind: "stencil",
            id: "shutter shadow",
            mask: shadowRound(opening, shade, SHADOW.blur),
            x: shade.x,
            y: shade.y,
            colour: before.scene.light.floor,
            alpha: SHADOW.alpha,
            clip: null,
          },
        ];
  const type = faded(after.type(timeMs), (timeMs - ENTER_AT_MS) / ENTER_MS);
  const shown = [...after.dial(timeMs), ...type].flatMap((shape) => {
    const seen = edge === null ? null : withinBoth(shape, opening, edge);
    return [
      ...(covered === null ? [] : clipped(shape, covered, "in")),
      ...(seen === null ? [] : [{ ...seen, id: `edge ${seen.id}` }]),
    ];
  });
  return [...old, ...shadow, ...shown];
}

/** A shape within a rectangle. */
function clipped(shape: Shape, area: Rect, prefix: string): Shape[] {
  const id = `${prefix} ${shape.id}`;
  if (shape.kind === "box") {
    const rect = intersect(shape.rect, area);
    return rect === null ? [] : [{ ...shape, id, rect }];
  }
  const bounds = boundsOf(shape);
  const clip = intersect(shape.clip ?? bounds, area);
  return clip === null || intersect(clip, bounds) === null ? [] : [{ ...shape, id, clip }];
}

/** What a strip along the left or the lower side leaves of a frame. */
function without(frame: Rect, strip: Rect): Rect {
  return strip.height === frame.height
    ? { ...frame, x: strip.width, width: frame.width - strip.width }
    : { ...frame, height: frame.height - strip.height };
}

function around({ x, y, r }: Circle, margin: number): Rect {
  return { x: x - r - margin, y: y - r - margin, width: 2 * (r + margin), height: 2 * (r + margin) };
}

/** The rectangle with even edges, grown; the frame's own are even. */
function evenly(rect: Rect | null): Rect | null {
  if (rect === null) return null;
  const x = Math.floor(rect.x / 2) * 2;
  const y = Math.floor(rect.y / 2) * 2;
  const width = Math.ceil((rect.x + rect.width - x) / 2) * 2;
  const height = Math.ceil((rect.y + rect.height - y) / 2) * 2;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** Ruler and captions stay through the opening: in the old light outside of it, in the new light within. */
export function litTwice(
  make: (light: Light) => readonly Shape[],
  before: Light,
  after: Light,
  opening: Circle,
): Shape[] {
  const outside = make(before).filter((shape) => farthest(opening, boundsOf(shape)) > opening.r - 1);
  const inside = make(after).flatMap((shape) => {
    const seen = within(shape, opening);
    return seen === null ? [] : [{ ...seen, id: `in ${seen.id}` }];
  });
  return [...outside, ...inside];
}

function faded(shapes: readonly Shape[], share: number): readonly Shape[] {
  const alpha = Math.round(Math.min(1, Math.max(0, share)) * ALPHA_STEPS) / ALPHA_STEPS;
  if (alpha >= 1) return shapes;
  return alpha <= 0 ? [] : shapes.map((shape) => ({ ...shape, alpha: shape.alpha * alpha }));
}
