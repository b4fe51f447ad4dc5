import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Shape } from "../../display-list.ts";
import { familyFor } from "../../fonts.ts";
import type { Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { drawMask } from "../../draw-mask.ts";
import { measure } from "../../type.ts";
import type { Crop } from "./crop.ts";
import type { Stage } from "./stage.ts";
import { CAP_EM, isSquare, SQUARE_RISE_EM, WIDEST } from "./styles.ts";

/** The size at which the outline is drawn; what is larger or smaller is scaled from it. */
const DRAWN_PX = 1000;

function emOf(letter: string): number {
  return isSquare(letter) ? SQUARE_RISE_EM : CAP_EM;
}

/** The letter's ink at a capitals' height of 1 px: width and height. */
export function letterExtent(stage: Stage, stretch: number): { readonly width: number; readonly height: number } {
  const { left, right, top, bottom } = measure(stage.initial, stage.styles.display(DRAWN_PX, stretch));
  const unit = DRAWN_PX * emOf(stage.initial);
  return { width: (right - left) / unit, height: (bottom - top) / unit };
}

/** Draws the letter; `context` counts in pixels of the frame. */
export function drawLetter(context: SKRSContext2D, stage: Stage, crop: Crop): void {
  const style = stage.styles.display(DRAWN_PX, crop.stretch ?? WIDEST);
  const { left, right, top, bottom } = measure(stage.initial, style);
  const scale = crop.height / (DRAWN_PX * emOf(stage.initial));
  context.translate(crop.x, crop.y);
  context.rotate((crop.angle * Math.PI) / 180);
  context.scale(scale, scale);
  context.font = `900 ${DRAWN_PX}px ${familyFor(style.face, stage.initial, style.language)}`;
  context.fontVariationSettings = `'wght' 900, 'wdth' ${style.stretch ?? WIDEST}`;
  context.textBaseline = "alphabetic";
  context.fillText(stage.initial, -(left + right) / 2, -(top + bottom) / 2);
}

/** Frames of the letter on its way are used once; those at rest are asked for again and again. */
const MOST_KEPT = 8;
const kept = new Map<string, Mask>();

/** The letter over the whole frame. */
export function letterMask(stage: Stage, crop: Crop): Mask {
  const { width, height } = stage.grid;
  const key = [
    stage.initial,
    `${width}×${height}`,
    stage.timeline.language,
    stage.styles.display(DRAWN_PX, WIDEST).face,
    crop.height,
    crop.angle,
    crop.x,
    crop.y,
    crop.stretch,
  ].join("|");
  const known = kept.get(key);
  if (known !== undefined) {
    kept.delete(key); // Set again below: a Map remembers the order, so the first is the least recently used.
    kept.set(key, known);
    return known;
  }
  const mask = drawMask(width, height, (context) => drawLetter(context, stage, crop));
  kept.set(key, mask);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return mask;
}

/** The letter as a shape of the frame. */
export function letterShape(mask: Mask, colour: string, clip: Rect | null = null): Shape {
  return { kind: "stencil", id: "letter", mask, x: 0, y: 0, colour, alpha: 1, clip };
}
