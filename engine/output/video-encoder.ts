import { Encoder } from "node-av/api";
import {
  AV_LOG_ERROR,
  AV_PIX_FMT_YUV420P,
  AVCHROMA_LOC_LEFT,
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
  FF_ENCODER_LIBX264,
} from "node-av/constants";
import { FFmpegError, Frame, Log } from "node-av/lib";
import type { Rect } from "../picture/rect.ts";
import type { YuvPicture } from "../picture/yuv.ts";
import { FPS } from "../timeline/timeline.ts";

/** Key frames at least this often, so that players can seek. */
const GOP_FRAMES = 60;
/** How much care x264 takes. */
export type Care = "film" | "preview";
/** Constant quality of x264: flat type and shapes look clean from 19 on; a preview is looked at once. */
const CARE = { film: { preset: "veryfast", crf: 19 }, preview: { preset: "ultrafast", crf: 23 } } as const;

/** x264 with the settings of every film. */
export async function createVideoEncoder(care: Care = "film"): Promise<Encoder> {
  Log.setLevel(AV_LOG_ERROR);
  return Encoder.create(FF_ENCODER_LIBX264, {
    context: {
      gopSize: GOP_FRAMES,
      threadCount: 0,
      colorRange: AVCOL_RANGE_MPEG,
      colorSpace: AVCOL_SPC_BT709,
      colorPrimaries: AVCOL_PRI_BT709,
      colorTrc: AVCOL_TRC_BT709,
      chromaLocation: AVCHROMA_LOC_LEFT,
    },
    options: { ...CARE[care], profile: "high", "forced-idr": true, "x264-params": "open-gop=0:scenecut=0" },
  });
}

/** The frame that is handed to the encoder; its planes are filled from pictures. */
export function createVideoFrame(width: number, height: number): Frame {
  const frame = new Frame();
  frame.alloc();
  frame.format = AV_PIX_FMT_YUV420P;
  frame.width = width;
  frame.height = height;
  frame.colorRange = AVCOL_RANGE_MPEG;
  frame.colorSpace = AVCOL_SPC_BT709;
  frame.colorPrimaries = AVCOL_PRI_BT709;
  frame.colorTrc = AVCOL_TRC_BT709;
  FFmpegError.throwIfError(frame.allocBuffer(), "The video frame could not be allocated");
  frame.timeBase = { num: 1, den: FPS } as Frame["timeBase"];
  return frame;
}

/**
 * Copies areas of a picture into the frame, which keeps the rest of what it was filled with before.
 * @param areas even-aligned; what of the picture has changed since the last call
 */
export function fillFrame(frame: Frame, picture: YuvPicture, areas: readonly Rect[]): void {
  // The encoder may still hold the last picture; then this gives the frame a buffer of its own, with the same content.
  FFmpegError.throwIfError(frame.makeWritable(), "The video frame could not be made writable");
  const planes = frame.data ?? [];
  const strides = frame.linesize;
  [picture.y, picture.u, picture.v].forEach((samples, index) => {
    const plane = planes[index];
    const stride = strides[index] ?? 0;
    if (plane === undefined) throw new Error("The video frame has no plane to paint on.");
    const size = index === 0 ? 1 : 2;
    const width = picture.width / size;
    for (const area of areas) copyArea(samples, width, plane, stride, area, size);
  });
}

function copyArea(from: Uint8Array, width: number, to: Uint8Array, stride: number, area: Rect, size: number): void {
  const left = area.x / size;
  const columns = area.width / size;
  const top = area.y / size;
  const bottom = top + area.height / size;
  if (columns === width && stride === width) {
    to.set(from.subarray(top * width, bottom * width), top * width);
    return;
  }
  for (let row = top; row < bottom; row++) {
    const start = row * width + left;
    to.set(from.subarray(start, start + columns), row * stride + left);
  }
}
