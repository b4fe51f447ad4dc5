import type { YuvPicture } from "../picture/yuv.ts";

/** Light (0 to 1) of an 8-bit R'G'B' channel, after WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
const LIGHT = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function light(channel: number): number {
  return LIGHT[Math.max(0, Math.min(255, Math.round(channel)))] ?? 0;
}

/** Relative luminance, 0 to 1, of a pixel of a BT.709 limited-range picture. */
export function luminanceAt(picture: YuvPicture, x: number, y: number): number {
  const chroma = (y >> 1) * (picture.width >> 1) + (x >> 1);
  const luma = (((picture.y[y * picture.width + x] ?? 0) - 16) * 255) / 219;
  const cb = (((picture.u[chroma] ?? 0) - 128) * 255) / 224;
  const cr = (((picture.v[chroma] ?? 0) - 128) * 255) / 224;
  const red = luma + 1.5748 * cr;
  const blue = luma + 1.8556 * cb;
  const green = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152;
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** Contrast ratio of two relative luminances, 1 to 21. */
export function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
