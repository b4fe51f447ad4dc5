import type { DisplayList, Shape } from "./display-list.ts";
import type { Mask } from "./mask.ts";
import type { Rect } from "./rect.ts";

/**
 * A film for readers from right to left: laid out as if they read from left to right, with each line of type drawn
 * mirrored (`setLine` does that), then the whole picture mirrored. Type comes out as it should, and so does all that
 * was cut out of it or laid beside it. Pictures, codes and icons only change places.
 *
 * @param width of the frame in pixels, even
 */
export function mirrored(list: DisplayList, width: number): DisplayList {
  return list.map((shape): Shape => {
    if (shape.kind === "box") return { ...shape, rect: mirroredRect(shape.rect, width) };
    const clip = shape.clip === null ? null : mirroredRect(shape.clip, width);
    if (shape.kind === "picture") return { ...shape, x: width - shape.x - shape.raster.width, clip };
    const { mask, type } = shape;
    const said =
      type === undefined
        ? {}
        : { type: { ...type, ink: { ...type.ink, x: mask.width - type.ink.x - type.ink.width } } };
    return { ...shape, ...said, mask: mirroredMask(mask), x: width - shape.x - mask.width, clip };
  });
}

function mirroredRect(rect: Rect, width: number): Rect {
  return { ...rect, x: width - rect.x - rect.width };
}

/** The same mask gives the same mask, so that what stands still is not painted again. */
const masks = new WeakMap<Mask, Mask>();

function mirroredMask(mask: Mask): Mask {
  if (mask.upright === true) return mask;
  let flipped = masks.get(mask);
  if (flipped === undefined) {
    const { width, height } = mask;
    flipped = {
      width,
      height,
      luma: mirroredRows(mask.luma, width),
      chroma: mirroredRows(mask.chroma, width >> 1),
    };
    masks.set(mask, flipped);
  }
  return flipped;
}

function mirroredRows(from: Uint8Array, stride: number): Uint8Array {
  const to = Uint8Array.from(from);
  for (let start = 0; start < to.length; start += stride) to.subarray(start, start + stride).reverse();
  return to;
}
