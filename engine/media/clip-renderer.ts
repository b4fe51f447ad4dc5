import { FilterAPI } from "node-av/api";
import { type Frame, Rational } from "node-av/lib";
import { type Raster, rasterFromRgba } from "../picture/raster.ts";
import { FPS } from "../timeline/timeline.ts";
import { filtersFor, isSeeThrough, type Wanted } from "./clip-filters.ts";

/** Makes a film's pixels of a clip's frames. */
export interface ClipRenderer {
  readonly render: (frame: Frame, wanted: Wanted) => Raster;
  readonly close: () => void;
}

/** Sizes that are at hand at a time: a film asks for one or two. */
const MAX_GRAPHS = 6;
/** What lies behind a clip's transparent parts. */
const GROUND = 236;

export function createClipRenderer(): ClipRenderer {
  const graphs = new Map<string, FilterAPI>();
  const graphFor = (description: string): FilterAPI => {
    let graph = graphs.get(description);
    if (graph === undefined) {
      graph = FilterAPI.create(description, { threads: 2 });
      graphs.set(description, graph);
      for (const [oldest, old] of graphs) {
        if (graphs.size <= MAX_GRAPHS) break;
        old.close();
        graphs.delete(oldest);
      }
    }
    return graph;
  };
  return {
    render: (frame, wanted) => {
      const seeThrough = isSeeThrough(frame);
      const input = frame.clone();
      if (input === null) throw new Error("A clip's frame could not be kept: memory is short.");
      // The filters look at one frame at a time; its time is the reader's business.
      input.pts = 0n;
      input.timeBase = new Rational(1, FPS);
      const [output, ...more] = graphFor(filtersFor(frame, seeThrough, wanted)).processAllSync(input);
      input.free();
      for (const each of more) each.free();
      if (output === undefined) throw new Error("FFmpeg's filters gave no frame for a clip's.");
      try {
        return seeThrough ? flattened(output) : planesOf(output);
      } finally {
        output.free();
      }
    },
    close: () => {
      for (const graph of graphs.values()) graph.close();
      graphs.clear();
    },
  };
}

function planesOf(frame: Frame): Raster {
  const { width, height } = frame;
  const plane = (index: number, columns: number, rows: number): Uint8Array =>
    packed(frame.data?.[index], frame.linesize[index] ?? 0, columns, rows);
  return {
    width,
    height,
    y: plane(0, width, height),
    u: plane(1, width >> 1, height >> 1),
    v: plane(2, width >> 1, height >> 1),
    coverage: null,
  };
}

/** RGBA on {@link GROUND}. */
function flattened(frame: Frame): Raster {
  const { width, height } = frame;
  const rgba = packed(frame.data?.[0], frame.linesize[0] ?? 0, width * 4, height);
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 0;
    if (alpha === 255) continue;
    for (let channel = at; channel < at + 3; channel++) {
      rgba[channel] = ((rgba[channel] ?? 0) * alpha + GROUND * (255 - alpha) + 127) / 255;
    }
    rgba[at + 3] = 255;
  }
  return rasterFromRgba(rgba, width, height);
}

/** A copy without what FFmpeg has between the rows. */
function packed(plane: Buffer | undefined, stride: number, columns: number, rows: number): Uint8Array {
  if (plane === undefined) throw new Error("A frame that FFmpeg's filters gave has no pixels.");
  const copy = new Uint8Array(columns * rows);
  if (stride === columns) copy.set(plane.subarray(0, copy.length));
  else
    for (let row = 0; row < rows; row++) copy.set(plane.subarray(row * stride, row * stride + columns), row * columns);
  return copy;
}
