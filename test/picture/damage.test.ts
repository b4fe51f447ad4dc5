import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paint } from "../../engine/picture/compositor.ts";
import { damageBetween } from "../../engine/picture/damage.ts";
import type { DisplayList, Shape } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { createMask } from "../../engine/picture/mask.ts";
import { editorial } from "../../engine/picture/themes/editorial/index.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import { ASPECTS, type Aspect, type Timeline } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";

function paintedWhole(list: DisplayList, width: number, height: number): YuvPicture {
  const picture = createPicture(width, height);
  paint(picture, list, { x: 0, y: 0, width, height });
  return picture;
}

function samePixels(a: YuvPicture, b: YuvPicture): boolean {
  return [
    [a.y, b.y],
    [a.u, b.u],
    [a.v, b.v],
  ].every(([one, other]) => Buffer.compare(one as Uint8Array, other as Uint8Array) === 0);
}

const aspects = Object.keys(ASPECTS) as Aspect[];
const films = new Map<Aspect, Timeline>(aspects.map((aspect) => [aspect, sampleTimeline(aspect)]));

describe.each(aspects)("a real film in %s", (aspect) => {
  const timeline = films.get(aspect) as Timeline;
  const { width, height, frames } = timeline;

  it("has the same pixels whether the damage or the whole frame is painted, through every cut and transition", () => {
    const painter = createFramePainter(timeline, editorial.stage(timeline));
    const fresh = editorial.stage(timeline);
    const differing: number[] = [];
    // Every frame is painted by damage; whole frames are compared densely where things move and sparsely elsewhere.
    const starts = new Set(
      timeline.scenes.flatMap((scene) => [0, 1, 2, 5, 9, 14, 20, 27].map((after) => scene.start + after)),
    );
    for (let frame = 0; frame < frames; frame++) {
      painter.show(frame);
      if (!starts.has(frame) && frame % 23 !== 0) continue;
      if (!samePixels(painter.picture, paintedWhole(fresh.frame(frame), width, height))) differing.push(frame);
    }
    expect(differing).toEqual([]);
  });

  it("has the same pixels in whatever order frames are asked for", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(frames - 1), { minLength: 2, maxLength: 6 }), (order) => {
        const painter = createFramePainter(timeline, editorial.stage(timeline));
        for (const frame of order) painter.show(frame);
        const last = order.at(-1) ?? 0;
        expect(samePixels(painter.picture, paintedWhole(editorial.stage(timeline).frame(last), width, height))).toBe(
          true,
        );
      }),
      { numRuns: 12 },
    );
  });

  it("repaints little: the mean damage of a frame is under an eighth of the picture", () => {
    const painter = createFramePainter(timeline, editorial.stage(timeline));
    let painted = 0;
    for (let frame = 0; frame < frames; frame++) {
      for (const area of painter.show(frame)) painted += area.width * area.height;
    }
    expect(painted / frames / (width * height)).toBeLessThan(0.125);
  });
});

const size = 64;
const colour = fc.constantFrom("#d02d15", "#f4f2ef", "#171312", "#1746d1");
const alpha = fc.constantFrom(0, 0.25, 0.5, 1);
const coordinate = fc.integer({ min: -20 * 4, max: 80 * 4 }).map((quarter) => quarter / 4);
const extent = fc.integer({ min: 0, max: 60 * 4 }).map((quarter) => quarter / 4);
const rect = fc.record({ x: coordinate, y: coordinate, width: extent, height: extent });
const mask = createMask(
  24,
  16,
  Uint8Array.from({ length: 24 * 16 }, (_, i) => (i * 37) % 256),
);
const even = fc.integer({ min: -12, max: 40 }).map((half) => half * 2);
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ kind: fc.constant("box" as const), id: fc.constantFrom("a", "b", "c"), rect, colour, alpha }),
  fc.record({
    kind: fc.constant("stencil" as const),
    id: fc.constantFrom("d", "e"),
    mask: fc.constant(mask),
    x: even,
    y: even,
    clip: fc.option(rect),
    colour,
    alpha,
  }),
);
const list: fc.Arbitrary<DisplayList> = fc
  .uniqueArray(shape, { selector: (one) => one.id, maxLength: 5 })
  .map((shapes) => [
    { kind: "box", id: "ground", rect: { x: 0, y: 0, width: size, height: size }, colour: "#f4f2ef", alpha: 1 },
    ...shapes,
  ]);

describe("damage between any two display lists", () => {
  it("is all that has to be painted to get from one to the other", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const picture = paintedWhole(before, size, size);
        for (const area of damageBetween(before, after, size, size)) paint(picture, after, area);
        expect(samePixels(picture, paintedWhole(after, size, size))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is nothing between a list and its copy", () => {
    fc.assert(
      fc.property(list, (one) => {
        const copy = one.map((each) => ({ ...each }));
        expect(damageBetween(one, copy, size, size)).toEqual([]);
      }),
    );
  });
});
