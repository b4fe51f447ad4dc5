import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limit } from "../../engine/sound/limiter.ts";
import { truePeak } from "../../engine/sound/true-peak.ts";

describe("the limiter", () => {
  it("holds every true peak under the ceiling, whatever comes", () => {
    const burst = fc.record({
      at: fc.nat(4000),
      level: fc.double({ min: 0.1, max: 8, noNaN: true }),
      period: fc.integer({ min: 3, max: 200 }),
      length: fc.integer({ min: 1, max: 900 }),
    });
    fc.assert(
      fc.property(
        fc.array(burst, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        (bursts, gain) => {
          const left = new Float32Array(5000);
          for (const { at, level, period, length } of bursts) {
            for (let i = at; i < Math.min(5000, at + length); i++)
              left[i] = (left[i] ?? 0) + level * Math.sin((2 * Math.PI * i) / period);
          }
          const right = left.map((x) => -x / 2);
          limit({ left, right }, gain, 0.8);
          expect(Math.max(truePeak(left), truePeak(right))).toBeLessThanOrEqual(0.8 * 1.01);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("leaves quiet sound as it is, but for the gain", () => {
    const left = Float32Array.from({ length: 4000 }, (_, i) => 0.1 * Math.sin(i / 9));
    const right = left.slice();
    const before = left.slice();
    limit({ left, right }, 2, 0.8);
    for (let i = 0; i < 4000; i++) expect(left[i]).toBeCloseTo(2 * (before[i] ?? 0), 6);
  });

  it("turns both channels down together, so that nothing moves from its place", () => {
    const left = Float32Array.from({ length: 4000 }, (_, i) => (i > 1500 && i < 2500 ? 2 : 0.2) * Math.sin(i / 9));
    const right = left.map((x) => x / 4);
    limit({ left, right }, 1, 0.8);
    for (let i = 0; i < 4000; i++) expect(right[i]).toBeCloseTo((left[i] ?? 0) / 4, 6);
  });
});
