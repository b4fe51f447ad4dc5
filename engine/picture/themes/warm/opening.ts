import type { SKRSContext2D } from "@napi-rs/canvas";
import { bounding, type Rect } from "../../rect.ts";
import { traceBlob } from "./blob.ts";
import { type Light, LIGHTS, type PaperName, type Palette } from "./palette.ts";
import { coarseSprite, evenly, EVERYWHERE, shadeHole, type Sprite, sprite } from "./paper.ts";
import type { Point } from "./point.ts";

/** A hole in a sheet, in pixels of the frame. */
export interface Hole {
  /** Adds the hole's edge to a path, `grow` times as large as it is. */
  readonly trace: (context: SKRSContext2D, grow: number) => void;
  readonly bounds: Rect;
  /** The sheet that is seen in it; null for the light. */
  readonly shows: PaperName | null;
}

/** Holes through stacked sheets, the outermost first, to a light. */
export interface Opening {
  readonly holes: readonly Hole[];
  /** Of the outermost and of the innermost hole. */
  readonly bounds: Rect;
  readonly inner: Rect;
  readonly light: Light["name"];
  /** The middle of the light, and how far it reaches. */
  readonly lamp: Point & { readonly r: number };
}

export interface OpeningSpec extends Point {
  readonly rx: number;
  readonly ry: number;
  /** From one hole's edge to the next, the outermost first, and what the hole shows. */
  readonly rings: readonly (readonly [number, PaperName | null])[];
  readonly light: Light["name"];
  readonly seed: number;
  readonly p: number;
  readonly amp: number;
  /** How much (radians) a hole is turned to the one around it. */
  readonly twist: number;
  readonly n?: number;
  /** How much a hole's seed is above the one's around it. */
  readonly seeds?: number;
  /** Where the light is, if not a little below the middle. */
  readonly lamp?: Opening["lamp"];
}

const LAMP_DROP_PX = 150;
const LAMP_REACH = 0.9;
/** What lies behind the last sheet reaches so much farther than its hole. */
export const UNDER_SHEET = 1.05;

export function openingOf(spec: OpeningSpec): Opening {
  const { x, y, p, amp, n = 10, seeds = 3 } = spec;
  let inset = 0;
  const holes = spec.rings.map(([by, shows], index): Hole => {
    inset += by;
    const blob = {
      x,
      y,
      rx: spec.rx - inset,
      ry: spec.ry - inset,
      seed: spec.seed + seeds * index,
      n,
      p,
      amp,
      rot: index * spec.twist,
    };
    const stray = 1 + amp;
    return {
      trace: (context, grow) => traceBlob(context, blob, grow),
      bounds: around(x, y, blob.rx * stray + 3, blob.ry * stray + 3),
      shows,
    };
  });
  const [rx, ry] = [spec.rx - inset, spec.ry - inset];
  const drop = Math.min(LAMP_DROP_PX, ry * 0.4);
  return {
    holes,
    bounds: around(x, y, spec.rx * (1 + amp) + 3, spec.ry * (1 + amp) + 3),
    inner: around(x, y, rx * (1 + amp) + 3, ry * (1 + amp) + 3),
    light: spec.light,
    lamp: spec.lamp ?? { x, y: y + drop, r: LAMP_REACH * Math.max(rx, ry + drop) },
  };
}

function around(x: number, y: number, rx: number, ry: number): Rect {
  return { x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry };
}

/** The light behind an opening, as far as `frame`. */
export function lightSprite(opening: Opening, frame: Rect): Sprite {
  const area = evenly(opening.inner, frame);
  return sprite(area, (context) => {
    // A little under the sheet, but never out behind it.
    opening.holes.at(-1)?.trace(context, UNDER_SHEET);
    context.clip();
    fillLight(context, area, opening);
  });
}

function fillLight(context: SKRSContext2D, area: Rect, { light, lamp }: Opening): void {
  const gradient = context.createRadialGradient(lamp.x, lamp.y, 0, lamp.x, lamp.y, lamp.r);
  for (const [at, colour] of LIGHTS[light].stops) gradient.addColorStop(at, colour);
  context.fillStyle = gradient;
  context.fillRect(area.x, area.y, area.width, area.height);
}

/**
 * The sheets around an opening, with nothing where the light is but the shadows that fall there.
 * @param ground the sheet that the outermost hole is in; null to leave it out
 */
export function sheetsSprite(opening: Opening, palette: Palette, frame: Rect, ground: PaperName | null): Sprite {
  const area = evenly(opening.bounds, frame);
  return sprite(area, (context) => {
    if (ground !== null) {
      context.fillStyle = palette[ground];
      context.fillRect(area.x, area.y, area.width, area.height);
    }
    drawSheets(context, area, opening, palette, () => 1);
  });
}

/**
 * The sheets on their way.
 * @param grow how large a hole is, as a share of its size at rest
 */
export function movingSheetsSprite(
  opening: Opening,
  palette: Palette,
  frame: Rect,
  grow: (hole: number) => number,
): Sprite {
  const largest = Math.max(1, ...opening.holes.map((_, index) => grow(index)));
  const { x, y, width, height } = opening.bounds;
  const more = (side: number): number => ((largest - 1) * side) / 2;
  const bounds = { x: x - more(width), y: y - more(height), width: width * largest, height: height * largest };
  const area = evenly(bounds, frame);
  return coarseSprite(area, (context) => drawSheets(context, area, opening, palette, grow));
}

/** Ground, light and sheets as one opaque picture, also of what lies outside of the frame. */
export function wholeSprite(opening: Opening, palette: Palette, ground: PaperName, frame: Rect): Sprite {
  const area = evenly(bounding(frame, opening.bounds), EVERYWHERE);
  return sprite(area, (context) => {
    context.fillStyle = palette[ground];
    context.fillRect(area.x, area.y, area.width, area.height);
    drawSheets(
      context,
      area,
      opening,
      palette,
      () => 1,
      () => {
        context.save();
        context.clip();
        fillLight(context, area, opening);
        context.restore();
      },
    );
  });
}

/** What a hole shows, with the shadow that falls into it, as a piece that can be moved. */
export function solidSprite(opening: Opening, hole: Hole, palette: Palette, frame: Rect): Sprite {
  const area = evenly(hole.bounds, frame);
  return sprite(area, (context) => {
    hole.trace(context, 1);
    context.save();
    context.clip();
    if (hole.shows === null) {
      fillLight(context, area, opening);
    } else {
      context.fillStyle = palette[hole.shows];
      context.fillRect(area.x, area.y, area.width, area.height);
    }
    context.restore();
    shadeHole(context, area, (onto) => hole.trace(onto, 1));
  });
}

/** @param reveal does what is to be done in the last hole, which is the context's path; without it, it is cut out */
function drawSheets(
  context: SKRSContext2D,
  area: Rect,
  { holes }: Opening,
  palette: Palette,
  grow: (hole: number) => number,
  reveal?: () => void,
): void {
  // Whole sheets on each other, then the last hole: edges that only touch would let the ground through.
  for (const [index, hole] of holes.entries()) {
    context.beginPath();
    hole.trace(context, grow(index));
    if (hole.shows !== null) {
      context.fillStyle = palette[hole.shows];
      context.fill();
    } else if (reveal === undefined) {
      context.globalCompositeOperation = "destination-out";
      context.fill();
      context.globalCompositeOperation = "source-over";
    } else {
      reveal();
    }
  }
  for (const [index, hole] of holes.entries()) {
    const { x, y, width, height } = hole.bounds;
    const more = Math.max(0, grow(index) - 1);
    const bounds = {
      x: x - more * width,
      y: y - more * height,
      width: width * (1 + 2 * more),
      height: height * (1 + 2 * more),
    };
    shadeHole(context, evenly(bounds, area), (onto) => hole.trace(onto, grow(index)));
  }
}
