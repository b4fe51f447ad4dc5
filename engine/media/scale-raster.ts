import { AV_PIX_FMT_YUV420P, SWS_BICUBIC } from "node-av/constants";
import { FFmpegError, SoftwareScaleContext } from "node-av/lib";
import type { Raster } from "../picture/raster.ts";
import type { Part } from "./focus.ts";

/**
 * A part of a picture, scaled with care: it costs tens of milliseconds.
 * @param width even, px, as is `height`
 */
export function scaledPart(from: Raster, part: Part, width: number, height: number): Raster {
  const w = Math.min(from.width, Math.max(2, 2 * Math.round((part.width * from.width) / 2)));
  const h = Math.min(from.height, Math.max(2, 2 * Math.round((part.height * from.height) / 2)));
  const x = Math.min(from.width - w, 2 * Math.round((part.left * from.width) / 2));
  const y = Math.min(from.height - h, 2 * Math.round((part.top * from.height) / 2));
  const into: Raster = {
    width,
    height,
    y: new Uint8Array(width * height),
    u: new Uint8Array((width * height) / 4),
    v: new Uint8Array((width * height) / 4),
    coverage: null,
  };
  const scaler = new SoftwareScaleContext();
  try {
    scaler.getContext(w, h, AV_PIX_FMT_YUV420P, width, height, AV_PIX_FMT_YUV420P, SWS_BICUBIC);
    const half = from.width / 2;
    const source = [
      bufferOf(from.y).subarray(y * from.width + x),
      bufferOf(from.u).subarray((y / 2) * half + x / 2),
      bufferOf(from.v).subarray((y / 2) * half + x / 2),
    ];
    const target = [bufferOf(into.y), bufferOf(into.u), bufferOf(into.v)];
    const rows = scaler.scaleSync(source, [from.width, half, half], 0, h, target, [width, width / 2, width / 2]);
    FFmpegError.throwIfError(rows, "A picture could not be scaled");
    return into;
  } finally {
    scaler.freeContext();
  }
}

function bufferOf(samples: Uint8Array): Buffer {
  return Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
}
