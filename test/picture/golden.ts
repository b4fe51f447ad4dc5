import { createCanvas, loadImage } from "@napi-rs/canvas";
import { paint } from "../../engine/picture/compositor.ts";
import { NO_ASSETS } from "../../engine/picture/assets.ts";
import { createPicture, toRgba } from "../../engine/picture/yuv.ts";
import { themeNamed } from "../../engine/picture/themes/index.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";

/** Height of each scene in a golden strip, in pixels. */
const GOLDEN_HEIGHT = 160;
/** How far into a scene everything stands in its place. */
const AT_REST = 0.62;

export function goldenPath(theme: string, aspect: Aspect): URL {
  return new URL(`../golden/${theme}-${aspect.replace(":", "x")}.png`, import.meta.url);
}

/**
 * All scenes of the sample at rest, side by side, and its poster last.
 * @param cellHeight of each, in pixels
 */
export async function strip(theme: string, aspect: Aspect, cellHeight = GOLDEN_HEIGHT) {
  const timeline = sampleTimeline(aspect);
  const staging = (await themeNamed(theme)).stage(timeline, NO_ASSETS);
  const [width, height] = ASPECTS[aspect];
  const cell = Math.round((cellHeight * width) / height);
  const lists = [
    ...timeline.scenes.map(({ start, frames }) => staging.frame(start + Math.floor(frames * AT_REST))),
    staging.poster(),
  ];
  const canvas = createCanvas(cell * lists.length, cellHeight);
  const context = canvas.getContext("2d");
  for (const [index, list] of lists.entries()) {
    const picture = createPicture(width, height);
    paint(picture, list, { x: 0, y: 0, width, height });
    const whole = createCanvas(width, height);
    const image = whole.getContext("2d").createImageData(width, height);
    image.data.set(toRgba(picture));
    whole.getContext("2d").putImageData(image, 0, 0);
    context.imageSmoothingQuality = "high";
    context.drawImage(whole, index * cell, 0, cell, cellHeight);
  }
  return canvas;
}

/** Squares of this side (px) are compared by their mean: an edge that falls otherwise by a hair is no difference. */
const BLOCK = 8;

/**
 * The largest difference of a block's mean colour, 0 to 255.
 * @returns Infinity for pictures of different sizes
 */
export async function difference(made: Awaited<ReturnType<typeof strip>>, golden: Buffer): Promise<number> {
  const image = await loadImage(golden);
  if (image.width !== made.width || image.height !== made.height) return Number.POSITIVE_INFINITY;
  const { width, height } = made;
  const canvas = createCanvas(width, height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  const a = made.getContext("2d").getImageData(0, 0, width, height).data;
  const b = canvas.getContext("2d").getImageData(0, 0, width, height).data;
  let most = 0;
  for (let top = 0; top + BLOCK <= height; top += BLOCK) {
    for (let left = 0; left + BLOCK <= width; left += BLOCK) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let y = top; y < top + BLOCK; y++) {
          for (let x = left; x < left + BLOCK; x++) {
            const at = (y * width + x) * 4 + channel;
            sum += (a[at] ?? 0) - (b[at] ?? 0);
          }
        }
        most = Math.max(most, Math.abs(sum) / (BLOCK * BLOCK));
      }
    }
  }
  return most;
}
