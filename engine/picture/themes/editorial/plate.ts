import type { Countable } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { measureOf } from "./measure.ts";
import { type CrossedLine, onSlab, slab, slabRect, underSlab } from "./slab.ts";
import type { Stage } from "./stage.ts";

/** What is left of the measure where a picture takes its place: a bar along its edge. */
const BAR_PX = 16;
/** Above this many parts a bar stays whole. */
const MOST_ON_BAR = 60;

/** Where type stands on the picture, in y: what is under it is darkened so far that any picture lets it be read. */
export interface Dark {
  readonly from: number;
  readonly to: number;
  /** Pixels in which it fades out, above and below. */
  readonly fade: number;
}

/** Paints ground type, slab and slab type, with or without a picture in the slab. */
export type SlabPainter = (
  timeMs: number,
  edge: number,
  lines: readonly CrossedLine[],
  others?: { readonly under?: readonly Shape[]; readonly onSlab?: readonly Shape[] },
) => Shape[];

/**
 * The slab of a scene with type that crosses its edge. With footage the picture stands in the slab, behind a bar of the
 * brand's colour; where the edge is over its place, the slab's colour fills what is between.
 * @param sceneId whose footage it is
 * @param rest where the edge comes to rest
 * @param dark where type stands on the picture; null where none does
 */
export function slabWith(sceneId: string, stage: Stage, rest: number, dark: Dark | null): SlabPainter {
  const { grid, palette, assets } = stage;
  const footage = assets.footage.get(sceneId);
  if (footage === undefined) {
    return (_time, edge, lines, { under = [], onSlab: over = [] } = {}) => {
      const region = slabRect(grid, edge);
      const type = lines.map((line) => onSlab(line, region));
      return [...lines.map(underSlab), ...under, slab(grid, palette, edge), ...over, ...type];
    };
  }
  const start = Math.ceil((rest + BAR_PX) / 2) * 2;
  const whole = slabRect(grid, start);
  const scrim = dark === null ? null : scrimOf(whole, dark, palette.scrim);
  return (time, edge, lines, { under = [] } = {}) => {
    const bar = slabRect(grid, edge);
    const region = slabRect(grid, Math.max(start, edge + BAR_PX));
    const shapes: Shape[] = [...lines.map(underSlab), ...under, slab(grid, palette, edge)];
    const raster = footage.at(time, whole.width, whole.height);
    shapes.push({ kind: "picture", id: "footage", raster, x: whole.x, y: whole.y, alpha: 1, clip: region });
    if (scrim !== null) {
      shapes.push({
        kind: "stencil",
        id: "scrim",
        mask: scrim.mask,
        x: whole.x,
        y: scrim.y,
        colour: palette.shade,
        alpha: 1,
        clip: region,
      });
    }
    const between = grid.below
      ? { ...bar, height: Math.max(0, region.y - bar.y) }
      : { ...bar, width: Math.max(0, region.x - bar.x) };
    for (const line of lines) {
      shapes.push({ ...onSlab(line, between), id: `${line.id} bar` });
      shapes.push(onSlab({ ...line, on: palette.paper }, region));
    }
    return shapes;
  };
}

/** Thickness of the measure where it counts along a picture's edge. */
const COUNTING_PX = 28;

/** A picture without type on it; the measure, shrunk to a bar along its edge, still counts what is said. */
export function countingPlate(
  sceneId: string,
  stage: Stage,
  edge: number,
  countable: Countable | null,
  durationMs: number,
): (timeMs: number) => Shape[] {
  const { grid, palette } = stage;
  const bar = grid.below ? { ...grid, edge, height: edge + COUNTING_PX } : { ...grid, edge, width: edge + COUNTING_PX };
  const whole = slabRect(grid, edge + COUNTING_PX);
  const footage = stage.assets.footage.get(sceneId);
  const measure = measureOf(countedOn(countable), bar, palette, durationMs, palette.ink);
  return (time) => {
    const shapes = measure(time);
    if (footage === undefined) return shapes;
    const raster = footage.at(time, whole.width, whole.height);
    return [...shapes, { kind: "picture", id: "footage", raster, x: whole.x, y: whole.y, alpha: 1, clip: null }];
  };
}

/** A bar has no room for marks in rows, nor for an open part. */
function countedOn(countable: Countable | null): Countable | null {
  if (countable?.kind !== "count") return countable;
  return countable.n > MOST_ON_BAR ? null : { ...countable, open: false };
}

/** The colour that scene's type has on its picture or slab. */
export function onColour(sceneId: string, stage: Stage): string {
  return stage.assets.footage.has(sceneId) ? stage.palette.paper : stage.palette.on;
}

/** Full between `from` and `to` (y of the frame), gone `fade` pixels above and below; no higher than that takes. */
function scrimOf(whole: Rect, { from, to, fade }: Dark, opacity: number): { readonly mask: Mask; readonly y: number } {
  const top = Math.max(whole.y, Math.floor((from - fade) / 2) * 2);
  const height = Math.max(2, Math.min(whole.y + whole.height, Math.ceil((to + fade) / 2) * 2) - top);
  const luma = new Uint8Array(whole.width * height);
  for (let row = 0; row < height; row++) {
    const y = top + row;
    const away = Math.max(0, from - y, y - to) / fade;
    const share = away >= 1 ? 0 : 1 - away * away * (3 - 2 * away);
    // Rounded up: a level less of opacity would be a level too light.
    luma.fill(Math.ceil(share * opacity * 255), row * whole.width, (row + 1) * whole.width);
  }
  return { mask: createMask(whole.width, height, luma), y: top };
}
