import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import {
  AV_PIX_FMT_BGRA,
  AV_PIX_FMT_RGB8,
  AV_PIX_FMT_YUV420P10LE,
  AVCOL_PRI_BT2020,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT2020_NCL,
  AVCOL_TRC_SMPTE2084,
  FF_ENCODER_GIF,
  FF_ENCODER_LIBVPX_VP9,
  FF_ENCODER_LIBWEBP_ANIM,
  FF_ENCODER_MPEG4,
} from "node-av/constants";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Clip, openClip } from "../../engine/media/clip.ts";
import { clipFootage } from "../../engine/media/clip-footage.ts";
import { turnOfMatrix } from "../../engine/media/clip-geometry.ts";
import type { ClipFormat } from "../../engine/media/content.ts";
import { gatherMedia } from "../../engine/media/index.ts";
import type { Raster } from "../../engine/picture/raster.ts";
import { toRgba } from "../../engine/picture/yuv.ts";
import { type ClipRecipe, evenly, greyOf, makeClip, turned } from "../support/make-clip.ts";
import "../support/property-seed.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SIZE = { width: 160, height: 90 };

/** Each frame a grey of its own, with a darker stripe so that it shows something. */
const greys = (frame: number, plane: number, x: number): number =>
  plane === 0 ? greyOf(frame) + (x % 40 < 4 ? -30 : 0) : 128;

async function clipOf(name: string, recipe: Partial<ClipRecipe>): Promise<string> {
  const path = join(folder, name);
  await makeClip(path, { ...SIZE, timesMs: evenly(16), sample: greys, ...recipe });
  return path;
}

async function withClip<T>(path: string, format: ClipFormat, use: (clip: Clip) => Promise<T>): Promise<T> {
  const clip = await openClip(path, format);
  try {
    return await use(clip);
  } finally {
    await clip.close();
  }
}

/** Which frame of a clip of {@link greys} this is: by its median luma, which the stripe doesn't move. */
function frameIn(raster: Raster): number {
  const sorted = raster.y.toSorted();
  return Math.abs(Math.round(((sorted[sorted.length >> 1] ?? 0) - greyOf(0)) / 8));
}

/** The frames that are seen at times of a scene, in the order in which they are asked for. */
async function framesAt(clip: Clip, sceneMs: number, timesMs: readonly number[]): Promise<number[]> {
  const footage = clipFootage(clip, sceneMs);
  const seen: number[] = [];
  for (const timeMs of timesMs) {
    await footage.ready(timeMs);
    seen.push(frameIn(footage.at(timeMs, 64, 36)));
  }
  footage.release();
  return seen;
}

describe("a clip", () => {
  it.each([
    ["clip.mp4", "mov", {}],
    ["clip.mov", "mov", {}],
    ["clip.mkv", "matroska", {}],
    ["clip.webm", "matroska", { encoder: FF_ENCODER_LIBVPX_VP9, options: { deadline: "realtime", "cpu-used": 8 } }],
    ["clip.avi", "avi", { encoder: FF_ENCODER_MPEG4 }],
  ] as const)("in %s shows each frame at its time, in any order as in order", async (name, format, recipe) => {
    const path = await clipOf(name, recipe);
    expect((await gatherMedia([{ file: path, scene: null }])).files[0]?.format).toEqual({ kind: "clip", of: format });
    await withClip(path, format, async (clip) => {
      const times = evenly(16).map((timeMs) => timeMs + 5);
      const inOrder = await framesAt(clip, 640, times);
      expect(inOrder).toEqual(times.map((_, index) => index));
      const order = [9, 2, 15, 0, 0, 14, 3, 8];
      expect(
        await framesAt(
          clip,
          640,
          order.map((index) => times[index] ?? 0),
        ),
      ).toEqual(order);
    });
  });

  it("gives the same pixels at random as in order", async () => {
    const path = await clipOf("random.mp4", { timesMs: evenly(24), gop: 5 });
    await withClip(path, "mov", async (clip) => {
      const whole = new Map<number, Raster>();
      const footage = clipFootage(clip, 900);
      for (let timeMs = 0; timeMs <= 900; timeMs += 100) {
        await footage.ready(timeMs);
        whole.set(timeMs, footage.at(timeMs, 80, 90));
        expect(footage.at(timeMs, 80, 90)).toBe(whole.get(timeMs));
      }
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), async (steps) => {
          for (const step of steps) {
            await footage.ready(step * 100);
            const { y, u, v } = footage.at(step * 100, 80, 90);
            expect({ y, u, v }).toEqual({
              y: whole.get(step * 100)?.y,
              u: whole.get(step * 100)?.u,
              v: whole.get(step * 100)?.v,
            });
          }
        }),
        { numRuns: 15 },
      );
      footage.release();
    });
  });

  it("of a variable frame rate shows a frame until the next one's time", async () => {
    const path = await clipOf("vfr.mp4", { timesMs: [0, 40, 400, 440, 900, 1000] });
    await withClip(path, "mov", async (clip) => {
      expect(await framesAt(clip, 1000, [0, 39, 41, 399, 401, 899, 901])).toEqual([0, 0, 1, 1, 2, 3, 4]);
    });
  });

  it("refuses to show a time that is not ready", async () => {
    await withClip(await clipOf("unready.mp4", {}), "mov", async (clip) => {
      const footage = clipFootage(clip, 640);
      expect(() => footage.at(0, 64, 36)).toThrow(RangeError);
      await footage.ready(0);
      expect(() => footage.at(500, 64, 36)).toThrow(/not ready at 500 ms/u);
      footage.release();
    });
  });

  it("that a phone stored on its side is upright, whatever way it lay", async () => {
    // Bright at the stored top, so at the right after a clockwise turn.
    const path = await clipOf("turned.mp4", {
      sample: (_, plane, x, y) => (plane > 0 ? 128 : (y < 45 ? 200 : 60) + (x % 9)),
    });
    const mp4 = await readFile(path);
    const bright: Record<string, readonly [number, number, number, number]> = {
      right: [0, 1, -1, 0],
      left: [0, -1, 1, 0],
      bottom: [-1, 0, 0, -1],
      top: [1, 0, 0, 1],
    };
    for (const [side, matrix] of Object.entries(bright)) {
      const other = join(folder, `turned-${side}.mp4`);
      await writeFile(other, turned(mp4, matrix));
      await withClip(other, "mov", async (clip) => {
        const sideways = side === "left" || side === "right";
        expect(clip.ratio).toBeCloseTo(sideways ? 90 / 160 : 160 / 90, 3);
        const footage = clipFootage(clip, 400);
        await footage.ready(0);
        const { y } = footage.at(0, 90, 90);
        footage.release();
        const luma = { top: y[45 + 90 * 10], bottom: y[45 + 90 * 80], left: y[10 + 90 * 45], right: y[80 + 90 * 45] };
        const brightest = Object.entries(luma).toSorted((one, another) => (another[1] ?? 0) - (one[1] ?? 0))[0]?.[0];
        expect(brightest).toBe(side);
      });
    }
  });

  it("turned by another angle than quarters is left as it is", () => {
    expect(turnOfMatrix([0.7, 0.7, 0, -0.7, 0.7, 0, 0, 0, 1]).filter).toBeNull();
  });

  it("of 10 bits becomes one of 8", async () => {
    const path = await clipOf("ten.mp4", {
      pixels: AV_PIX_FMT_YUV420P10LE,
      sampleBytes: 2,
      sample: (frame, plane, x) => (plane === 0 ? greys(frame, plane, x) * 4 : 512),
      timesMs: evenly(8),
    });
    await withClip(path, "mov", async (clip) => {
      expect(await framesAt(clip, 320, [5, 205])).toEqual([0, 5]);
    });
  });

  it("in HDR keeps its white white and its dark parts readable", async () => {
    // PQ codes (ITU-R BT.2100) of 203, 26 and 0.5 cd/m², limited range of 10 bits.
    const codes = [572, 386, 160];
    const path = await clipOf("hdr.mp4", {
      pixels: AV_PIX_FMT_YUV420P10LE,
      sampleBytes: 2,
      timesMs: evenly(2),
      prepare: (frame) => {
        frame.colorRange = AVCOL_RANGE_MPEG;
        frame.colorPrimaries = AVCOL_PRI_BT2020;
        frame.colorTrc = AVCOL_TRC_SMPTE2084;
        frame.colorSpace = AVCOL_SPC_BT2020_NCL;
      },
      sample: (_, plane, x) => (plane === 0 ? (codes[Math.floor(x / 54)] ?? 0) : 512),
    });
    await withClip(path, "mov", async (clip) => {
      const footage = clipFootage(clip, 80);
      await footage.ready(0);
      const { y, u, v, width } = footage.at(0, 160, 90);
      footage.release();
      const [white = 0, grey = 0, dark = 0] = [27, 81, 135].map((x) => y[45 * width + x]);
      expect(white).toBeGreaterThan(185);
      expect(grey).toBeGreaterThan(80);
      expect(grey).toBeLessThan(150);
      expect(dark).toBeLessThan(45);
      for (const chroma of [u[22 * 80 + 14], v[22 * 80 + 14]]) expect(Math.abs((chroma ?? 0) - 128)).toBeLessThan(4);
    });
  });

  it("with transparent parts has a light ground there", async () => {
    const path = await clipOf("clear.webp", {
      encoder: FF_ENCODER_LIBWEBP_ANIM,
      pixels: AV_PIX_FMT_BGRA,
      packed: 4,
      timesMs: evenly(3, 100),
      // Green on the left, nothing on the right.
      sample: (_, __, x) => [20, 180, 20, x < 320 ? 255 : 0][x % 4] ?? 0,
    });
    expect((await gatherMedia([{ file: path, scene: null }])).files[0]?.format).toEqual({
      kind: "clip",
      of: "webp_anim",
    });
    await withClip(path, "webp_anim", async (clip) => {
      const footage = clipFootage(clip, 300);
      await footage.ready(0);
      const raster = footage.at(0, 160, 90);
      footage.release();
      const rgba = toRgba(raster);
      const at = (x: number): number[] => [...rgba.subarray((45 * 160 + x) * 4, (45 * 160 + x) * 4 + 3)];
      expect(at(20)[1]).toBeGreaterThan(at(20)[0] ?? 0);
      expect(Math.min(...at(140))).toBeGreaterThan(220);
    });
  });
});

describe("how long a clip lasts", () => {
  const gif = (frames: number): Partial<ClipRecipe> => ({
    encoder: FF_ENCODER_GIF,
    pixels: AV_PIX_FMT_RGB8,
    timesMs: evenly(frames, 100),
    // Packed 3-3-2 bits: black stripes on a white that leaves columns out one after the other.
    sample: (frame, plane, x) => (plane === 0 ? (Math.floor(x / 20) === frame ? 0 : 255) : 0),
  });

  it("an animation goes round", async () => {
    const path = await clipOf("round.gif", gif(5));
    expect((await gatherMedia([{ file: path, scene: null }])).files[0]?.format).toEqual({ kind: "clip", of: "gif" });
    await withClip(path, "gif", async (clip) => {
      const footage = clipFootage(clip, 3000);
      const darkest = async (timeMs: number): Promise<number> => {
        await footage.ready(timeMs);
        const { y } = footage.at(timeMs, 160, 90);
        return Math.floor(y.subarray(0, 160).indexOf(Math.min(...y.subarray(0, 160))) / 20);
      };
      const seen: number[] = [];
      for (const timeMs of [0, 150, 450, 550, 1250, 50]) seen.push(await darkest(timeMs));
      footage.release();
      expect(seen).toEqual([0, 1, 4, 0, 2, 0]);
    });
  });

  it("a clip that almost lasts for its scene is held on its last frame, a much shorter one begins again", async () => {
    const path = await clipOf("short.mp4", { timesMs: evenly(10) });
    await withClip(path, "mov", async (clip) => {
      expect(clip.endS).toBeCloseTo(0.4, 2);
      expect(await framesAt(clip, 500, [0, 399, 450, 499])).toEqual([0, 9, 9, 9]);
      expect(await framesAt(clip, 4000, [0, 390, 405, 450, 3999])).toEqual([0, 9, 0, 1, 9]);
    });
  });

  it("a black lead-in is passed over", async () => {
    const path = await clipOf("lead-in.mp4", {
      timesMs: evenly(40),
      sample: (frame, plane, x) => (plane > 0 ? 128 : frame < 12 ? 16 : greys(frame - 12, plane, x)),
    });
    await withClip(path, "mov", async (clip) => {
      expect(clip.startS).toBeGreaterThanOrEqual(12 * 0.04);
      expect(clip.startS).toBeLessThan(12 * 0.04 + 0.5);
    });
  });

  it("a clip that is black throughout begins at its beginning", async () => {
    const path = await clipOf("black.mp4", { sample: (_, plane) => (plane === 0 ? 16 : 128) });
    await withClip(path, "mov", async (clip) => {
      expect(clip.startS).toBe(0);
    });
  });
});
