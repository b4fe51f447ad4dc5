import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { warm } from "../../engine/picture/themes/warm/index.ts";
import { LIGHTS, paletteOf } from "../../engine/picture/themes/warm/palette.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { caredFor } from "./warm-films.ts";

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
