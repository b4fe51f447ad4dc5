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
import type { YuvPicture } from "../picture/yuv.ts";
import { FPS } from "../timeline/timeline.ts";

/** Key frames at least this often, so that players can seek. */
const GOP_FRAMES = 60;
/** Constant quality of x264: flat type and shapes look clean from here on. */
const CRF = 19;
const PRESET = "veryfast";

/** x264 with the settings of every film. */
export async function createVideoEncoder(): Promise<Encoder> {
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
    options: { preset: PRESET, profile: "high", crf: CRF, "forced-idr": true, "x264-params": "open-gop=0:scenecut=0" },
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

/** Copies a picture into the frame, row by row where the encoder's rows are padded. */
export function fillFrame(frame: Frame, picture: YuvPicture): void {
  // The encoder may still hold the last picture; then this gives the frame a buffer of its own.
  FFmpegError.throwIfError(frame.makeWritable(), "The video frame could not be made writable");
  const planes = frame.data ?? [];
  const strides = frame.linesize;
  const half = picture.width >> 1;
  [picture.y, picture.u, picture.v].forEach((samples, index) => {
    const plane = planes[index];
    const stride = strides[index] ?? 0;
    if (plane === undefined) throw new Error("The video frame has no plane to paint on.");
    const width = index === 0 ? picture.width : half;
    if (stride === width) {
      plane.set(samples);
    } else {
      const rows = samples.length / width;
      for (let row = 0; row < rows; row++) plane.set(samples.subarray(row * width, (row + 1) * width), row * stride);
    }
  });
}
