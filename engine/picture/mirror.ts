import type { DisplayList, Shape } from "./display-list.ts";
import type { Mask } from "./mask.ts";
import type { Raster } from "./raster.ts";
import type { Rect } from "./rect.ts";

/**
 * A film for readers from right to left: laid out as if they read from left to right, with each line of type drawn
 * mirrored (`setLine` does that), then the whole picture mirrored. Type comes out as it should, and so does all that
 * was cut out of it or laid beside it. Photographs, logos, codes and icons only change places.
 *
 * @param width of the frame in pixels, even
 */
export function mirrored(list: DisplayList, width: number): DisplayList {
  return list.map((shape): Shape => {
    if (shape.kind === "box") return { ...shape, rect: mirroredRect(shape.rect, width) };
    const clip = shape.clip === null ? null : mirroredRect(shape.clip, width);
    if (shape.kind === "picture") {
      const { raster, x } = shape;
      return {
        ...shape,
        raster: raster.mirrors === true ? mirroredRaster(raster) : raster,
        x: width - x - raster.width,
        clip,
      };
    }
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

const mirroredMask = kept((mask: Mask): Mask => {
  if (mask.upright === true) return mask;
  const { width, height, luma, chroma } = mask;
  return { width, height, luma: mirroredRows(luma, width), chroma: mirroredRows(chroma, width >> 1) };
});

const mirroredRaster = kept(({ width, height, y, u, v, coverage, ...rest }: Raster): Raster => ({
  ...rest,
  width,
  height,
  y: mirroredRows(y, width),
  u: mirroredRows(u, width >> 1),
  v: mirroredRows(v, width >> 1),
  coverage: coverage === null ? null : mirroredMask(coverage),
}));

/** The same object gives the same object, so that what stands still is not painted again. */
function kept<T extends object>(make: (from: T) => T): (from: T) => T {
  const made = new WeakMap<T, T>();
  return (from) => {
    const known = made.get(from) ?? make(from);
    made.set(from, known);
    return known;
  };
}

function mirroredRows(from: Uint8Array, stride: number): Uint8Array {
  const to = Uint8Array.from(from);
  for (let start = 0; start < to.length; start += stride) to.subarray(start, start + stride).reverse();
  return to;
}
