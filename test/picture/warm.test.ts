import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList, Picture, Shape, Stencil } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import type { Rect } from "../../engine/picture/rect.ts";
import { warm } from "../../engine/picture/themes/warm/index.ts";
import { LIGHTS, paletteOf } from "../../engine/picture/themes/warm/palette.ts";
import type * as Type from "../../engine/picture/type.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import type { Storyboard } from "../../engine/script/storyboard.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { caredFor, hards } from "./warm-films.ts";

/** Sizes (px) of all lines that are set, by id. */
const set = vi.hoisted(() => new Map<string, number>());
vi.mock("../../engine/picture/type.ts", async (original) => {
  const actual = await original<typeof Type>();
  const setLine: typeof Type.setLine = (id, text, style, ...rest) => {
    set.set(id, Math.min(set.get(id) ?? Number.POSITIVE_INFINITY, style.size));
    return actual.setLine(id, text, style, ...rest);
  };
  return { ...actual, setLine };
});

const aspects = Object.keys(ASPECTS) as Aspect[];

function paintedWhole(list: DisplayList, width: number, height: number): YuvPicture {
  const picture = createPicture(width, height);
  paint(picture, list, { x: 0, y: 0, width, height });
  return picture;
}

function samePixels(a: YuvPicture, b: YuvPicture): boolean {
  return ([a.y, a.u, a.v] as const).every(
    (plane, index) => Buffer.compare(plane, [b.y, b.u, b.v][index] ?? new Uint8Array()) === 0,
  );
}

describe.each(aspects)("warm in %s", (aspect) => {
  const [width, height] = ASPECTS[aspect];
  const timeline = { ...sampleTimeline(aspect, caredFor), theme: "warm" };

  it("has the same pixels whether the damage or the whole frame is painted", () => {
    const painter = createFramePainter(timeline, warm.stage(timeline));
    const fresh = warm.stage(timeline);
    const differing: number[] = [];
    for (const { start, frames } of timeline.scenes) {
      // Entrances and exits whole; of what is between only the times when something has come to rest.
      const shown = [0, 1, 2, 11, 24, 60, frames - 11, frames - 5];
      for (const after of shown.filter((one) => one < frames)) {
        painter.show(start + after);
        if (![2, 11, 60, frames - 5].includes(after)) continue;
        if (!samePixels(painter.picture, paintedWhole(fresh.frame(start + after), width, height)))
          differing.push(start + after);
      }
    }
    expect(differing).toEqual([]);
  });

  it("shows title and pay on the first frame and on the poster", () => {
    const staging = warm.stage(timeline);
    for (const list of [staging.frame(0), staging.poster()]) {
      const shown = list.map(({ id }) => id.replace("hook/", ""));
      expect(shown).toContain("title 0");
      expect(shown).toContain("pay");
    }
    expect(staging.poster().some(({ id }) => id.includes("caption"))).toBe(false);
  });

  it("moves in every scene, but seldom all of the frame", () => {
    const staging = warm.stage(timeline);
    for (const { id, start, frames } of timeline.scenes) {
      const seen = [0.55, 0.7, 0.85].map((share) => {
        const list = staging.frame(start + Math.floor(frames * share));
        return list
          .filter((shape) => !shape.id.includes("caption"))
          .map((shape) => (shape.kind === "box" ? "" : `${shape.id} ${shape.x} ${shape.y} ${shape.alpha}`))
          .join("; ");
      });
      expect(new Set(seen).size, id).toBeGreaterThan(1);
    }
  });
});

/** What is read, by its id within the scene. */
const READABLE =
  /^(?:company|title|bracket|pay \d|pay$|unit|place|statement|duty|label|quote|speaker|heading|item|fact|foot|lead|role|link|end line|code$)/u;
/** x 8 to 92 %, in 9:16 to 88 %; captions' room is below. */
const SAFE: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 154, y: 86, width: 1612, height: 810 },
  "9:16": { x: 82, y: 230, width: 872, height: 946 },
  "4:5": { x: 82, y: 81, width: 916, height: 1045 },
  "1:1": { x: 82, y: 65, width: 916, height: 823 },
};

/** What a stencil covers with ink. */
function inkOf({ mask, x, y }: Stencil): Rect {
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      if ((mask.luma[row * mask.width + column] ?? 0) < 60) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  return { x: x + left, y: y + top, width: right - left, height: bottom - top };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(a: Rect, b: Rect): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** True if a sheet's rim lies under a rectangle. */
function onRim(ink: Rect, { raster, x, y }: Picture): boolean {
  const { coverage, width, height } = raster;
  if (coverage === null) return false;
  for (let row = ink.y; row < ink.y + ink.height; row += 4) {
    for (let column = ink.x; column < ink.x + ink.width; column += 4) {
      const [across, down] = [column - x, row - y];
      if (across < 0 || down < 0 || across >= width || down >= height) continue;
      // The shadows in a hole cover some.
      if ((coverage.luma[down * width + across] ?? 0) > 200) return true;
    }
  }
  return false;
}

function isSheets(shape: Shape): shape is Picture {
  return shape.kind === "picture" && shape.id.endsWith(" sheets");
}

/** Hard films in every shape; others in two of them each: sheets of paper take their time. */
const TWO: Readonly<Record<string, readonly Aspect[]>> = {
  kindergarten: ["16:9", "1:1"],
  robots: ["9:16", "4:5"],
  Japanese: ["16:9", "9:16"],
  Chinese: ["4:5", "1:1"],
  "almost nothing": ["9:16", "1:1"],
};

describe.each(Object.keys(hards).flatMap((name) => (TWO[name] ?? aspects).map((aspect) => [name, aspect] as const)))(
  "the %s film in %s",
  (name, aspect) => {
    beforeEach(() => set.clear());
    const timeline = sampleTimeline(aspect, hards[name] as Storyboard);

    it("keeps all type apart, off the rims, inside the safe area, clear of captions, and above the floors", () => {
      const staging = warm.stage(timeline);
      const wrong: string[] = [];
      for (const scene of timeline.scenes) {
        const list = staging.frame(scene.start + Math.floor(scene.frames * 0.6));
        const sheets = list.filter(isSheets);
        const read = list
          .map((shape) => ({ shape, id: shape.id.slice(scene.id.length + 1) }))
          .filter(({ id, shape }) => shape.kind === "stencil" && READABLE.test(id) && shape.alpha > 0)
          .map(({ id, shape }) => ({ id, ink: inkOf(shape as Stencil), alpha: shape.alpha }));
        expect(read.length).toBeGreaterThan(0);
        for (const [index, { id, ink, alpha }] of read.entries()) {
          const at = `${scene.id}/${id} ${JSON.stringify(ink)}`;
          if (alpha < 1) wrong.push(`${at} is not in by 60 %`);
          if (!inside(ink, SAFE[aspect])) wrong.push(`${at} leaves the safe area`);
          if (id !== "code" && !id.startsWith("item") && sheets.some((sheet) => onRim(ink, sheet)))
            wrong.push(`${at} lies on a rim`);
          for (const other of read.slice(index + 1)) {
            // Ascenders may reach up between descenders of the same block.
            const sameBlock = id.replace(/ .*/u, "") === other.id.replace(/ .*/u, "");
            if (!sameBlock && meet(ink, other.ink)) wrong.push(`${at} meets ${other.id}`);
          }
        }
      }
      for (const [id, size] of set) if (size < 30) wrong.push(`${id} is ${size} px`);
      expect(wrong).toEqual([]);
    });
  },
);

describe("warm's palette of any brand colour", () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

  it("sets all type with a contrast of at least 4.5:1 on every paper that it lies on", () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const palette = paletteOf(brand);
        const { page, white, butter, apricot, peach, mint } = palette;
        const lights = Object.values(LIGHTS).flatMap(({ stops }) => stops.map(([, stop]) => stop));
        for (const ground of [page, white, butter, apricot, peach, mint, ...lights])
          expect(contrast(palette.ink, ground), `${brand} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.brand, page), brand).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 500 },
    );
  });

  it("tells every sheet from the next, for black, white and grey brands too", () => {
    for (const brand of ["#000000", "#ffffff", "#808080", "#fff3b0", "#ff7a00", "#101828", "#1c6e5a"]) {
      const { mint, sage, brand: own, deep } = paletteOf(brand);
      expect(contrast(mint, sage), brand).toBeGreaterThan(1.3);
      expect(contrast(sage, own), brand).toBeGreaterThan(1.8);
      expect(contrast(own, deep), brand).toBeGreaterThan(1.3);
    }
  });

  it("keeps figures of clay apart from a brand that is orange", () => {
    expect(paletteOf("#e8590c").clay).not.toBe(paletteOf("#1c6e5a").clay);
  });
});
