import { type Canvas, createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { createMask, type Mask } from "./mask.ts";

/** Drawn on again and again; it grows to the largest mask. */
let scratch: Canvas = createCanvas(64, 64);

/**
 * What `draw` covers when it draws in black, as a mask.
 * @param width even, in pixels; `height` likewise
 */
export function drawMask(width: number, height: number, draw: (context: SKRSContext2D) => void): Mask {
  if (scratch.width < width || scratch.height < height) {
    scratch = createCanvas(Math.max(scratch.width, width), Math.max(scratch.height, height));
  }
  const context = scratch.getContext("2d");
  context.clearRect(0, 0, width, height);
  context.fillStyle = "#000";
  context.save();
  // What leaves the mask must not depend on how large the scratch canvas has grown.
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.beginPath();
  draw(context);
  context.restore();
  const pixels = context.getImageData(0, 0, width, height).data;
  const luma = new Uint8Array(width * height);
  for (let i = 0; i < luma.length; i++) luma[i] = pixels[i * 4 + 3] ?? 0;
  return createMask(width, height, luma);
}
