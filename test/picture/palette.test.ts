import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, fromOklch, toOklch } from "../../engine/picture/colour.ts";
import { paletteOf } from "../../engine/picture/themes/editorial/palette.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("a palette of any brand colour", () => {
  it("sets all type with a contrast of at least 4.5:1", () => {
    fc.assert(
      fc.property(colour, (brand) => {
        const { paper, ink, accent, on, accentType, accentOnInk } = paletteOf(brand);
        expect(contrast(paper, ink)).toBeGreaterThan(4.5);
        expect(contrast(accent, on)).toBeGreaterThan(4.5);
        expect(contrast(accentType, paper)).toBeGreaterThan(4.5);
        expect(contrast(accentOnInk, on)).toBeGreaterThan(4.5);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps the measure apart from both grounds, for black and white brands too", () => {
    for (const brand of ["#000000", "#ffffff", "#f4f2ef", "#111827", "#d02d15", "#f5c400"]) {
      const { paper, ink, accent, accentOnInk } = paletteOf(brand);
      expect(contrast(accent, paper), brand).toBeGreaterThan(1.3);
      expect(contrast(accentOnInk, ink), brand).toBeGreaterThan(1.3);
    }
  });

  it("leaves a brand colour alone that can carry type", () => {
    expect(paletteOf("#1746d1").accent).toBe("#1746d1");
    expect(paletteOf("#f5c400").accent).toBe("#f5c400");
  });
});

it("goes to OKLCH and back without changing a colour by more than a level", () => {
  fc.assert(
    fc.property(colour, (hex) => {
      const back = fromOklch(toOklch(hex));
      for (const at of [1, 3, 5]) {
        const difference = Number.parseInt(hex.slice(at, at + 2), 16) - Number.parseInt(back.slice(at, at + 2), 16);
        expect(Math.abs(difference), `${hex} ${back}`).toBeLessThanOrEqual(1);
      }
    }),
  );
});
