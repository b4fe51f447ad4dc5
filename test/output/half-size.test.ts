import fc from "fast-check";
import { expect, it } from "vitest";
import type { FilmWriter } from "../../engine/output/film-writer.ts";
import { halfOf, halfSizeWriter } from "../../engine/output/half-size.ts";
import { alignToChroma, type Rect } from "../../engine/picture/rect.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";

const full = { width: 24, height: 18 };

/** Takes pictures as an encoder would: only what is said to have changed is copied. */
function recorder(): { readonly writer: FilmWriter; readonly planes: () => readonly Uint8Array[] } {
  const { width, height } = halfOf(full);
  const kept = createPicture(width, height);
  const copy = (from: Uint8Array, to: Uint8Array, stride: number, area: Rect): void => {
    for (let row = area.y; row < area.y + area.height; row++) {
      const start = row * stride + area.x;
      to.set(from.subarray(start, start + area.width), start);
    }
  };
  return {
    writer: {
      write: async (picture, changed) => {
        for (const area of changed) {
          const chroma = { x: area.x / 2, y: area.y / 2, width: area.width / 2, height: area.height / 2 };
          copy(picture.y, kept.y, width, area);
          copy(picture.u, kept.u, width / 2, chroma);
          copy(picture.v, kept.v, width / 2, chroma);
        }
      },
      finish: async () => {},
      close: async () => {},
    },
    planes: () => [kept.y, kept.u, kept.v],
  };
}

function fill(picture: YuvPicture, area: Rect, value: number): void {
  for (let y = area.y; y < area.y + area.height; y++) {
    for (let x = area.x; x < area.x + area.width; x++) {
      picture.y[y * picture.width + x] = value;
      const chroma = (y >> 1) * (picture.width >> 1) + (x >> 1);
      picture.u[chroma] = 255 - value;
      picture.v[chroma] = value ^ 85;
    }
  }
}

const area = fc
  .tuple(
    fc.nat(full.width - 1),
    fc.nat(full.height - 1),
    fc.integer({ min: 1, max: 24 }),
    fc.integer({ min: 1, max: 18 }),
  )
  .map(([x, y, width, height]) => alignToChroma({ x, y, width, height }, full.width, full.height)!);
const changes = fc.array(fc.record({ area, value: fc.nat(255) }), { minLength: 1, maxLength: 6 });

it("scaling what changed gives the same picture as scaling all of it", async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (steps) => {
      const picture = createPicture(full.width, full.height);
      const [byParts, whole] = [recorder(), recorder()];
      const [parts, all] = [halfSizeWriter(byParts.writer, full), halfSizeWriter(whole.writer, full)];
      await parts.write(picture, [{ x: 0, y: 0, ...full }], true);
      for (const step of steps) {
        fill(picture, step.area, step.value);
        await parts.write(picture, [step.area], false);
      }
      await all.write(picture, [{ x: 0, y: 0, ...full }], false);
      expect(byParts.planes()).toEqual(whole.planes());
    }),
    { numRuns: 300 },
  );
});

it("each sample is the mean of four, and what is left over at the bottom is cut", async () => {
  const picture = createPicture(full.width, full.height);
  picture.y.set([10, 20], 0);
  picture.y.set([30, 41], full.width);
  const taken = recorder();
  await halfSizeWriter(taken.writer, full).write(picture, [{ x: 0, y: 0, ...full }], true);
  expect(taken.planes()[0]![0]).toBe(25);
  expect(taken.planes().map((plane) => plane.length)).toEqual([12 * 8, 6 * 4, 6 * 4]);
  expect(halfOf({ width: 1080, height: 1350 })).toEqual({ width: 540, height: 674 });
});
