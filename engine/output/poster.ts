import { createCanvas } from "@napi-rs/canvas";
import { paint } from "../picture/compositor.ts";
import type { DisplayList } from "../picture/display-list.ts";
import { createPicture, toRgba } from "../picture/yuv.ts";

const JPEG_QUALITY = 90;

/** A display list as a picture file. */
export async function encodeStill(
  list: DisplayList,
  width: number,
  height: number,
  format: "jpeg" | "png",
): Promise<Buffer> {
  const picture = createPicture(width, height);
  paint(picture, list, { x: 0, y: 0, width, height });
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  const image = context.createImageData(width, height);
  image.data.set(toRgba(picture));
  context.putImageData(image, 0, 0);
  return format === "jpeg" ? canvas.encode("jpeg", JPEG_QUALITY) : canvas.encode("png");
}
