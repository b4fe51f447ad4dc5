import { paint } from "../picture/compositor.ts";
import { boundsOf, type Box, type DisplayList } from "../picture/display-list.ts";
import { alignToChroma, intersect, type Rect } from "../picture/rect.ts";
import { createPicture, type YuvPicture } from "../picture/yuv.ts";
import { contrastOf, luminanceAt } from "./luminance.ts";
import type { SeenType } from "./moment.ts";

/** Coverage (0 to 255) of a pixel that is the letter's. */
const CORE = 160;
/** What surrounds a letter belongs to its ground: so many em of it, in pixels between these bounds. */
const AROUND_EM = 0.05;
const AROUND_PX = { least: 2, most: 6 } as const;
/** The worst of this share of the pixels is left out: single pixels of a photograph, rims of things close by. */
const LEFT_OUT = 0.1;
/** Areas larger than this are looked at every second pixel each way. */
const DENSE_PX = 120_000;
/** Share of its opacity that type must have left under what lies over it. */
const LEAST_LEFT = 0.5;
const FULL_LUMA = 219;
/** Share of a text's letters that the part in a second colour has to have to be looked at. */
const LEAST_PART = 0.05;

/** Measures how type stands out from the pixels behind it. */
export interface ContrastMeter {
  /**
   * The contrast ratio, 1 to 21; null where nothing of the type can be seen.
   * @param within looks under the letters only: what surrounds a part of a text in two colours is the other part's
   */
  readonly measure: (list: DisplayList, one: SeenType, within: boolean) => number | null;
}

/** Paints the frame without the type and with its colour all over, and compares the two under and around its letters. */
export function createContrastMeter(width: number, height: number): ContrastMeter {
  const [ground, inked, white, black] = Array.from({ length: 4 }, () => createPicture(width, height)) as [
    YuvPicture,
    YuvPicture,
    YuvPicture,
    YuvPicture,
  ];
  return {
    measure: (list, one, within) => {
      if (one.visible === null) return null;
      const around = Math.min(AROUND_PX.most, Math.max(AROUND_PX.least, Math.round(one.size * AROUND_EM)));
      const area = alignToChroma(grown(one.visible, around + 1), width, height);
      if (area === null) return null;
      const inColour = (colour: string): DisplayList => list.with(one.index, filled(one, area, colour));
      paint(ground, list.toSpliced(one.index, 1), area);
      paint(inked, inColour(one.shape.colour), area);
      const covered = list.slice(one.index + 1).some((shape) => intersect(boundsOf(shape), area) !== null);
      if (covered) {
        paint(white, inColour("#ffffff"), area);
        paint(black, inColour("#000000"), area);
      }
      const left = (x: number, y: number): number =>
        covered ? ((white.y[y * width + x] ?? 0) - (black.y[y * width + x] ?? 0)) / FULL_LUMA / one.alpha : 1;
      const isLetter = (x: number, y: number): boolean => covers(one, x, y) && left(x, y) >= LEAST_LEFT;
      const step = area.width * area.height > DENSE_PX ? 2 : 1;
      const ratios: number[] = [];
      let letters = 0;
      for (let y = area.y; y < area.y + area.height; y += step) {
        for (let x = area.x; x < area.x + area.width; x += step) {
          if (covers(one, x, y)) letters++;
          const belongs = isLetter(x, y) || (!within && left(x, y) >= LEAST_LEFT && isNear(isLetter, x, y, around));
          if (!belongs) continue;
          ratios.push(contrastOf(luminanceAt(inked, x, y), luminanceAt(ground, x, y)));
        }
      }
      // Of a text in two colours that lies but in one the other has the rims of its letters.
      if (ratios.length === 0 || (within && ratios.length < LEAST_PART * letters)) return null;
      ratios.sort((a, b) => a - b);
      return ratios[Math.floor(ratios.length * LEFT_OUT)] ?? null;
    },
  };
}

function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

/** The type's colour all over an area, in its place in the list. */
function filled({ shape }: SeenType, area: Rect, colour: string): Box {
  return { kind: "box", id: shape.id, alpha: shape.alpha, rect: area, colour };
}

function covers({ shape, visible }: SeenType, x: number, y: number): boolean {
  if (visible === null || x < visible.x || y < visible.y) return false;
  if (x >= visible.x + visible.width || y >= visible.y + visible.height) return false;
  const { mask } = shape;
  return (mask.luma[(y - shape.y) * mask.width + (x - shape.x)] ?? 0) >= CORE;
}

/** True if a letter is `by` pixels away, in one of eight directions. */
function isNear(isLetter: (x: number, y: number) => boolean, x: number, y: number, by: number): boolean {
  for (const dy of [-by, 0, by]) for (const dx of [-by, 0, by]) if (isLetter(x + dx, y + dy)) return true;
  return false;
}
