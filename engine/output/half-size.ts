import type { Rect } from "../picture/rect.ts";
import { createPicture, type YuvPicture } from "../picture/yuv.ts";
import type { FilmWriter } from "./film-writer.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Half a film's size, each side cut to even pixels: 1350 becomes 674. */
export function halfOf({ width, height }: Size): Size {
  return { width: Math.floor(width / 4) * 2, height: Math.floor(height / 4) * 2 };
}

/** Writes a film at half its size. What has changed of a frame is scaled down, the rest has been before. */
export function halfSizeWriter(writer: FilmWriter, full: Size): FilmWriter {
  const { width, height } = halfOf(full);
  const half = createPicture(width, height);
  return {
    ...writer,
    write: (picture, changed, startsScene) => {
      const areas = changed.flatMap((area) => halfArea(area, half) ?? []);
      for (const area of areas) halve(picture, half, area);
      return writer.write(half, areas, startsScene);
    },
  };
}

/** An area of the full picture in the half one, grown to even pixels; null if it lies in what is cut off. */
function halfArea(area: Rect, { width, height }: Size): Rect | null {
  const x = Math.floor(area.x / 4) * 2;
  const y = Math.floor(area.y / 4) * 2;
  const right = Math.min(width, Math.ceil((area.x + area.width) / 4) * 2);
  const bottom = Math.min(height, Math.ceil((area.y + area.height) / 4) * 2);
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
}

function halve(from: YuvPicture, to: YuvPicture, area: Rect): void {
  const chroma = { x: area.x / 2, y: area.y / 2, width: area.width / 2, height: area.height / 2 };
  halvePlane(from.y, from.width, to.y, to.width, area);
  halvePlane(from.u, from.width >> 1, to.u, to.width >> 1, chroma);
  halvePlane(from.v, from.width >> 1, to.v, to.width >> 1, chroma);
}

/** The mean of each four samples. */
function halvePlane(from: Uint8Array, stride: number, to: Uint8Array, toStride: number, area: Rect): void {
  for (let row = area.y; row < area.y + area.height; row++) {
    let at = row * 2 * stride + area.x * 2;
    const start = row * toStride + area.x;
    for (let i = start; i < start + area.width; i++, at += 2) {
      const sum = (from[at] ?? 0) + (from[at + 1] ?? 0) + (from[at + stride] ?? 0) + (from[at + stride + 1] ?? 0);
      to[i] = (sum + 2) >> 2;
    }
  }
}
