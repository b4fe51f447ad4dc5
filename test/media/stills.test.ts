import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cropFor, focusOf } from "../../engine/media/focus.ts";
import { pushFor, windowAt } from "../../engine/media/push.ts";
import { stillFootage } from "../../engine/media/still-footage.ts";
import { throughWindow } from "../../engine/media/window.ts";
import type { Raster } from "../../engine/picture/raster.ts";
import "../support/property-seed.ts";

function painted(width: number, height: number, luma: (x: number, y: number) => number): Raster {
  return {
    width,
    height,
    y: Uint8Array.from({ length: width * height }, (_, at) => luma(at % width, Math.floor(at / width))),
    u: new Uint8Array((width * height) / 4).fill(100),
    v: new Uint8Array((width * height) / 4).fill(150),
    coverage: null,
  };
}

describe("a still", () => {
  const picture = painted(480, 320, (x, y) => 60 + ((x * 7 + y * 3) % 120));
  const still = { kind: "still", file: "it", picture, focus: focusOf(picture) } as const;

  it("fills any size exactly, and is the same object for the same time", () => {
    const footage = stillFootage(still, 4000, 99);
    for (const [width, height] of [
      [192, 108],
      [108, 192],
      [80, 80],
    ] as const) {
      const raster = footage.at(1000, width, height);
      expect(raster).toMatchObject({ width, height, coverage: null });
      expect(raster.y).toHaveLength(width * height);
      expect(footage.at(1000, width, height)).toBe(raster);
    }
  });

  it("has the same pixels at any time in whatever order it is asked", () => {
    const wanted = stillFootage(still, 4000, 99);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100, max: 4500 }), { minLength: 1, maxLength: 6 }), (times) => {
        const footage = stillFootage(still, 4000, 99);
        for (const timeMs of times) expect(footage.at(timeMs, 64, 36)).toEqual(wanted.at(timeMs, 64, 36));
      }),
      { numRuns: 20 },
    );
  });

  it("moves from its first frame to its last", () => {
    const footage = stillFootage(still, 4000, 99);
    const first = footage.at(0, 192, 108);
    expect(footage.at(400, 192, 108).y).not.toEqual(first.y);
    expect(footage.at(3999, 192, 108).y).not.toEqual(footage.at(2500, 192, 108).y);
  });
});

describe("the push", () => {
  it("stays inside the picture, closes in by 4 to 6 %, and moves less than a pixel a frame", () => {
    fc.assert(
      fc.property(fc.nat({ max: 0xffffffff }), fc.double({ min: -1, max: 2, noNaN: true }), (seed, share) => {
        const push = pushFor(seed);
        const { left, top, width, height } = windowAt(push, share);
        for (const [start, length] of [
          [left, width],
          [top, height],
        ] as const) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(push.zoom).toBeGreaterThanOrEqual(1.04);
        expect(push.zoom).toBeLessThanOrEqual(1.06);
        // A scene of five seconds, 1920 pixels wide.
        const next = windowAt(push, share + 1 / 150);
        expect(Math.abs(next.left - left) * 1920).toBeLessThan(1.5);
      }),
    );
  });

  it("goes in for some films and out for others", () => {
    const outward = Array.from({ length: 40 }, (_, index) => pushFor(index * 104_729_001).outward);
    expect(new Set(outward).size).toBe(2);
  });
});

describe("a window on a picture", () => {
  it("moves an edge by parts of a pixel", () => {
    const edge = painted(64, 16, (x) => (x < 32 ? 40 : 200));
    const at = (shift: number): number => {
      const { y } = throughWindow(edge, { left: shift / 64, top: 0, width: 0.5, height: 1 }, 32, 16);
      // Where the edge lies, by how much of the row is bright.
      return 32 - y.subarray(0, 32).reduce((sum, luma) => sum + (luma - 40) / 160, 0);
    };
    for (const shift of [16, 16.25, 16.5, 16.75, 17]) expect(at(shift)).toBeCloseTo(32 - shift, 1);
  });

  it("that is the whole picture shows it as it is", () => {
    const picture = painted(64, 32, (x, y) => (x * 3 + y * 5) % 256);
    expect(throughWindow(picture, { left: 0, top: 0, width: 1, height: 1 }, 64, 32)).toEqual(picture);
  });
});

describe("a crop", () => {
  it("of an even picture is its middle, of the asked shape", () => {
    const focus = focusOf(painted(320, 160, () => 100));
    const { left, width, top, height } = cropFor(focus, 2, 0.5);
    expect(width).toBeCloseTo(0.25, 5);
    expect([top, height]).toEqual([0, 1]);
    expect(left + width / 2).toBeCloseTo(0.5, 1);
  });

  it("goes where there is something to see", () => {
    const busy = (from: number) => painted(320, 160, (x, y) => (x > from && x < from + 60 ? ((x ^ y) & 4) * 40 : 100));
    const centre = (from: number): number => {
      const { left, width } = cropFor(focusOf(busy(from)), 2, 9 / 16);
      return left + width / 2;
    };
    expect(centre(50)).toBeLessThan(0.42);
    expect(centre(210)).toBeGreaterThan(0.58);
  });
});
