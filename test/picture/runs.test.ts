import fc from "fast-check";
import { expect, it } from "vitest";
import { ALL, NOTHING, runsOf } from "../../engine/picture/runs.ts";

/** Rows as masks have them: long stretches of nothing and of everything, with soft edges. */
const stretch = fc.tuple(fc.constantFrom(0, 255, 1, 128, 254), fc.integer({ min: 1, max: 40 }));
const mask = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.array(stretch, { minLength: 1, maxLength: 30 }))
  .map(([width, stretches]) => {
    const samples = stretches.flatMap(([value, length]) => Array.from({ length }, () => value));
    const height = Math.max(1, Math.floor(samples.length / width));
    return { width, height, luma: Uint8Array.from({ length: width * height }, (_, at) => samples[at] ?? 0) };
  });

it("runs of a mask cover each of its rows once, and say nothing or all only where that is so", () => {
  fc.assert(
    fc.property(mask, ({ width, height, luma }) => {
      const { rows, ends, kinds } = runsOf(luma, width);
      expect(rows).toHaveLength(height + 1);
      for (let row = 0; row < height; row++) {
        let column = 0;
        for (let run = rows[row] ?? 0; run < (rows[row + 1] ?? 0); run++) {
          const end = ends[run] ?? 0;
          expect(end).toBeGreaterThan(column);
          const samples = luma.subarray(row * width + column, row * width + end);
          const same = kinds[run] === NOTHING ? 0 : kinds[run] === ALL ? 255 : null;
          expect(same === null || samples.every((value) => value === same)).toBe(true);
          column = end;
        }
        expect(column).toBe(width);
      }
    }),
  );
});
