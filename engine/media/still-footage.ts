import type { Footage } from "../picture/assets.ts";
import type { Raster } from "../picture/raster.ts";
import { cropFor, type Focus } from "./focus.ts";
import { pushFor, windowAt } from "./push.ts";
import { recentRasters } from "./recent.ts";
import { scaledPart } from "./scale-raster.ts";
import { throughWindow, WIDTH_STEP_PX } from "./window.ts";

/** A picture that is open and has been looked at. */
export interface Still {
  readonly kind: "still";
  readonly file: string;
  readonly picture: Raster;
  readonly focus: Focus;
}

/** How many pixels a picture has for one of the film: with more it is as sharp between pixels as on them. */
const LEAST_DENSITY = 1.06;
const MOST_DENSITY = 1.5;

/**
 * A picture that is pushed in on slowly.
 * @param sceneMs how long its scene is
 * @param seed of the push's direction, 0 to 2³²−1
 */
export function stillFootage({ picture, focus }: Still, sceneMs: number, seed: number): Footage {
  const push = pushFor(seed);
  const recent = recentRasters();
  const prepared = recentRasters();
  /** Cropped and scaled once for all frames of a size. */
  const preparedFor = (width: number, height: number): Raster =>
    prepared(`${width}×${height}`, () => {
      const part = cropFor(focus, picture.width / picture.height, width / height);
      const native = (part.width * picture.width) / width;
      const density = Math.min(MOST_DENSITY, Math.max(LEAST_DENSITY, native));
      return scaledPart(picture, part, multiple(width * density, WIDTH_STEP_PX), multiple(height * density, 2));
    });
  return {
    kind: "still",
    ready: async () => {},
    at: (timeMs, width, height) => {
      const share = Math.min(1, Math.max(0, timeMs / sceneMs));
      return recent(`${share} ${width}×${height}`, () =>
        throughWindow(preparedFor(width, height), windowAt(push, share), width, height),
      );
    },
  };
}

function multiple(pixels: number, step: number): number {
  return step * Math.round(pixels / step);
}
