import type { Footage } from "../../assets.ts";
import { box, type Shape } from "../../display-list.ts";
import { createMask, type Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import type { Field } from "./counterchange.ts";
import { letterShape } from "./letter.ts";
import { scrimOf } from "./palette.ts";
import { ground, type Stage } from "./stage.ts";

/** Ground and letter of a scene; where it has a picture, that is seen through the letter. */
export interface Backdrop {
  /**
   * @param time ms from the scene's start
   * @param flood how far ink has risen over the picture, 0 to 1
   */
  readonly shapes: (letter: Mask, time: number, flood?: number) => Shape[];
  readonly field: (letter: Mask, clip: Rect | null) => Field;
}

export interface BackdropSpec {
  /** The colour beside the letter. */
  readonly ground: string;
  readonly footage: Footage | undefined;
  /** The part of the frame that the picture fills, even. */
  readonly seen: Rect;
  /** Below this no type stands on the picture, so that it clears up; its bottom if it isn't said. */
  readonly clearBelow?: number;
}

/** The picture clears up over this height, px. */
const CLEARING_PX = 150;
/** What is left of the scrim where it is clear. */
const CLEARED = 0.2;

export function backdropOf(spec: BackdropSpec, stage: Stage): Backdrop {
  const { palette, grid } = stage;
  const { footage, seen } = spec;
  if (footage === undefined) {
    return {
      shapes: (letter) => [ground(grid, spec.ground), letterShape(letter, palette.ink)],
      field: (letter, clip) => ({ beside: palette.ink, on: spec.ground, letter, clip }),
    };
  }
  const scrim = scrimOf(palette);
  const mask = scrimMask(seen, spec.clearBelow ?? seen.y + seen.height, scrim.alpha);
  return {
    shapes: (letter, time, flood = 0) => [
      ground(grid, scrim.colour),
      {
        kind: "picture",
        id: "footage",
        raster: footage.at(time, seen.width, seen.height),
        x: seen.x,
        y: seen.y,
        alpha: 1,
        clip: null,
      },
      { kind: "stencil", id: "scrim", mask, x: seen.x, y: seen.y, colour: scrim.colour, alpha: 1, clip: null },
      ...(flood > 0 ? [box("flood", seen.x, seen.y, seen.width, seen.height, palette.ink, flood)] : []),
      letterShape(surrounds(letter), spec.ground),
    ],
    field: (letter, clip) => ({ beside: palette.ink, on: palette.paper, letter, clip }),
  };
}

const scrims = new Map<string, Mask>();

/** Even over all type, then thinner. */
function scrimMask({ width, height, y: top }: Rect, clearBelow: number, alpha: number): Mask {
  const key = `${width} ${height} ${top} ${clearBelow} ${alpha}`;
  const known = scrims.get(key);
  if (known !== undefined) return known;
  const luma = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const cleared = Math.min(1, Math.max(0, (top + row - clearBelow) / CLEARING_PX));
    const share = 1 - (1 - CLEARED) * cleared * cleared * (3 - 2 * cleared);
    luma.fill(Math.ceil(255 * alpha * share), row * width, (row + 1) * width);
  }
  const mask = createMask(width, height, luma);
  scrims.set(key, mask);
  return mask;
}

const inverted = new WeakMap<Mask, Mask>();

/** All of the frame but the letter. */
function surrounds(letter: Mask): Mask {
  const known = inverted.get(letter);
  if (known !== undefined) return known;
  const { width, height } = letter;
  const opposite = (coverage: Uint8Array): Uint8Array => coverage.map((share) => 255 - share);
  const mask = { width, height, luma: opposite(letter.luma), chroma: opposite(letter.chroma) };
  inverted.set(letter, mask);
  return mask;
}
