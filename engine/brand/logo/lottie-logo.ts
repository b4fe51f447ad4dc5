import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { MediaError } from "../../media/errors.ts";
import { checkLottie } from "../../media/lottie-file.ts";
import { openLottie } from "../../media/lottie-footage.ts";
import { isDotLottie } from "../../media/dot-lottie.ts";
import { lottieText } from "../../media/read-file.ts";
import { type Artwork, artworkOf } from "./artwork.ts";

/** The longer side that its drawings have: a logo takes but a part of the frame. */
const DRAWN_PX = 1200;

/** True for an animation, bare or in an archive. */
export function isLottie(bytes: Buffer): boolean {
  return isDotLottie(bytes) || /^\uFEFF?\s*\{\s*"/u.test(bytes.subarray(0, 64).toString("utf8"));
}

/**
 * An animated logo: its last frame is the logo, and what comes before is how it enters.
 * @returns null if nothing can be seen in its last frame; a text for people, which follows "this ", if it can't be used
 */
export function openLottieLogo(bytes: Buffer, source: string): Artwork | null | string {
  try {
    const text = lottieText(source, bytes);
    checkLottie(source, text);
    const { animation } = openLottie(source, text);
    const scale = DRAWN_PX / Math.max(animation.width, animation.height);
    const width = Math.max(1, Math.round(animation.width * scale));
    const height = Math.max(1, Math.round(animation.height * scale));
    const last = Math.max(0, Math.floor(animation.frames) - 1);
    const drawn = (frame: number): Canvas => {
      const canvas = createCanvas(width, height);
      animation.seekFrame(Math.min(last, frame));
      animation.render(canvas.getContext("2d"), { x: 0, y: 0, width, height });
      return canvas;
    };
    const artwork = artworkOf(drawn(last));
    if (artwork === null) return null;
    const { part, canvas } = artwork;
    return {
      ...artwork,
      moving: {
        lengthMs: (last / animation.fps) * 1000,
        at: (timeMs) => {
          const cut = createCanvas(canvas.width, canvas.height);
          const frame = Math.floor((timeMs / 1000) * animation.fps + 1e-6);
          cut.getContext("2d").drawImage(drawn(frame), -Math.round(part.x * width), -Math.round(part.y * height));
          return cut;
        },
      },
    };
  } catch (error) {
    if (error instanceof MediaError) return error.message;
    throw error;
  }
}
