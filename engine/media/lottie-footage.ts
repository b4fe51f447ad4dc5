import { createCanvas, LottieAnimation } from "@napi-rs/canvas";
import type { Footage } from "../picture/assets.ts";
import { rasterFromRgba } from "../picture/raster.ts";
import { MediaError } from "./errors.ts";
import { recentRasters } from "./recent.ts";

/** A drawn animation that is open. */
export interface Lottie {
  readonly kind: "lottie";
  readonly file: string;
  readonly animation: LottieAnimation;
}

const GROUND = "#ececea";
/** Up to this difference in shape an animation is cropped to fill; else it stands whole on its ground. */
const FILLED_RATIO = 1.4;

/**
 * Opens an animation that has been checked. Nothing else is loaded: no folder is given to load from.
 * @throws {MediaError} for one that can't be drawn
 */
export function openLottie(file: string, text: string): Lottie {
  try {
    return { kind: "lottie", file, animation: LottieAnimation.loadFromData(text) };
  } catch (error) {
    throw new MediaError("damaged", file, "this animation can't be drawn. Export it again, or name a picture.", error);
  }
}

/** An animation that goes round. */
export function lottieFootage({ animation }: Lottie): Footage {
  const recent = recentRasters();
  return {
    kind: "clip",
    ready: async () => {},
    at: (timeMs, width, height) => {
      const frame =
        Math.floor((Math.max(0, timeMs) / 1000) * animation.fps + 1e-6) % Math.max(1, Math.floor(animation.frames));
      return recent(`${frame} ${width}×${height}`, () => {
        const canvas = createCanvas(width, height);
        const context = canvas.getContext("2d");
        context.fillStyle = GROUND;
        context.fillRect(0, 0, width, height);
        const across = width / animation.width;
        const down = height / animation.height;
        const fills = Math.max(across, down) / Math.min(across, down) <= FILLED_RATIO;
        const scale = fills ? Math.max(across, down) : Math.min(across, down);
        const size = { width: animation.width * scale, height: animation.height * scale };
        animation.seekFrame(frame);
        animation.render(context, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size });
        return rasterFromRgba(context.getImageData(0, 0, width, height).data, width, height);
      });
    },
  };
}
