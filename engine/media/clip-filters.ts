import {
  AV_FRAME_FLAG_INTERLACED,
  AVCOL_PRI_BT2020,
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_BT2020_CL,
  AVCOL_SPC_BT2020_NCL,
  AVCOL_SPC_BT470BG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_SMPTE170M,
  AVCOL_TRC_ARIB_STD_B67,
  AVCOL_TRC_SMPTE2084,
} from "node-av/constants";
import { avGetPixFmtName, type Frame } from "node-av/lib";
import { storedPart, type Turn } from "./clip-geometry.ts";
import type { Part } from "./focus.ts";

/** A frame that is to fill a rectangle of a film. */
export interface Wanted {
  /** Of the upright picture. */
  readonly part: Part;
  /** In pixels, even. */
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
}

/** FFmpeg's names of formats with opacity. */
const WITH_OPACITY = /^(?:yuva|rgba|bgra|argb|abgr|gbrap|ya\d|pal8)/u;
/** Where a pixel's opacity is in its four bytes. */
const OPACITY_BYTE: Readonly<Record<string, number>> = { rgba: 3, bgra: 3, argb: 0, abgr: 0 };

/** True for a frame that is not all opaque, as far as that is soon told; it leaves the filters as RGBA. */
export function isSeeThrough(frame: Frame): boolean {
  const format = avGetPixFmtName(frame.format as Parameters<typeof avGetPixFmtName>[0]) ?? "";
  if (!WITH_OPACITY.test(format)) return false;
  const first = OPACITY_BYTE[format];
  const data = frame.data?.[0];
  if (first === undefined || data === undefined) return true;
  const stride = frame.linesize[0] ?? 0;
  for (let row = 0; row < frame.height; row++) {
    const end = row * stride + frame.width * 4;
    for (let at = row * stride + first; at < end; at += 4) if (data[at] !== 255) return true;
  }
  return false;
}

/**
 * FFmpeg's filters from a decoded frame to a film's pixels: 8 bit, BT.709, limited range. It is cropped and scaled first,
 * so that everything else is done to few pixels.
 */
export function filtersFor(frame: Frame, seeThrough: boolean, { part, width, height, turn }: Wanted): string {
  const interlaced = frame.hasFlags(AV_FRAME_FLAG_INTERLACED);
  const rows = interlaced ? frame.height >> 1 : frame.height;
  const crop = cropOf(storedPart(turn, part), frame.width, rows);
  const size = turn.sideways ? `${height}:${width}` : `${width}:${height}`;
  return [
    // One field alone: half the rows, but no combs, and no other frame is needed.
    ...(interlaced ? ["field=type=top"] : []),
    `crop=${crop}`,
    ...(seeThrough ? [`scale=${size}:flags=bicubic`, "format=rgba"] : coloursOf(frame, size)),
    ...(turn.filter === null ? [] : [turn.filter]),
    "setsar=1",
  ].join(",");
}

/** Even pixels, at least two, inside the frame. */
function cropOf(part: Part, width: number, height: number): string {
  const even = (pixels: number): number => 2 * Math.round(pixels / 2);
  const w = Math.min(width & ~1, Math.max(2, even(part.width * width)));
  const h = Math.min(height & ~1, Math.max(2, even(part.height * height)));
  const x = Math.min(width - w, Math.max(0, even(part.left * width)));
  const y = Math.min(height - h, Math.max(0, even(part.top * height)));
  return `${w}:${h}:${x}:${y}`;
}

function coloursOf(frame: Frame, size: string): string[] {
  const transfer = TRANSFERS[frame.colorTrc];
  if (transfer !== undefined) return [`scale=${size}:flags=bicubic`, ...toneMapped(frame, transfer)];
  if (frame.colorPrimaries === AVCOL_PRI_BT2020) return [`scale=${size}:flags=bicubic`, ...narrowed(frame)];
  const matrix = MATRICES[frame.colorSpace] ?? (Math.max(frame.width, frame.height) >= HD_SIDE_PX ? "bt709" : "bt601");
  const colours = `in_color_matrix=${matrix}:out_color_matrix=bt709:out_range=tv`;
  return [`scale=${size}:flags=bicubic:${colours}`, "format=yuv420p"];
}

/** From this side on a clip that doesn't say its colours has those of HD. */
const HD_SIDE_PX = 1000;

/** FFmpeg's `scale` names. */
const MATRICES: Readonly<Record<number, string>> = {
  [AVCOL_SPC_BT709]: "bt709",
  [AVCOL_SPC_BT470BG]: "bt601",
  [AVCOL_SPC_SMPTE170M]: "bt601",
  [AVCOL_SPC_BT2020_NCL]: "bt2020",
  [AVCOL_SPC_BT2020_CL]: "bt2020",
};

/** Names of the HDR curves in FFmpeg's `zscale`. */
const TRANSFERS: Readonly<Record<number, string>> = {
  [AVCOL_TRC_SMPTE2084]: "smpte2084",
  [AVCOL_TRC_ARIB_STD_B67]: "arib-std-b67",
};

/** White of a page, in cd/m² (ITU-R BT.2408): it becomes the film's white, and what is brighter is rolled off. */
const DIFFUSE_WHITE_NITS = 203;

function toneMapped(frame: Frame, transfer: string): string[] {
  return [
    `zscale=tin=${transfer}:min=2020_ncl:pin=2020:rin=${rangeOf(frame)}:t=linear:npl=${DIFFUSE_WHITE_NITS}`,
    "format=gbrpf32le",
    "zscale=p=709",
    "tonemap=mobius:param=0.7:desat=0",
    "zscale=t=709:m=709:r=limited",
    "format=yuv420p",
  ];
}

/** Wide colours without HDR. */
function narrowed(frame: Frame): string[] {
  return [`zscale=tin=709:min=2020_ncl:pin=2020:rin=${rangeOf(frame)}:t=709:m=709:p=709:r=limited`, "format=yuv420p"];
}

function rangeOf(frame: Frame): "full" | "limited" {
  return frame.colorRange === AVCOL_RANGE_JPEG ? "full" : "limited";
}
