import { describe, expect, it } from "vitest";
import { createMask, inkOf } from "../../engine/picture/mask.ts";
import { mirrored } from "../../engine/picture/mirror.ts";
import { measure, setLine, type TypeStyle } from "../../engine/picture/type.ts";

const style: TypeStyle = { face: "sans", size: 80, weight: 600, language: "en" };

describe("a line of type", () => {
  it("knows what it says, how large, and where its ink stands", () => {
    const { type, x, y } = setLine("title", "Hopping", style, 101.5, 300.25, { colour: "#000000" });
    const { left, right, top, bottom } = measure("Hopping", style);
    expect(type).toMatchObject({ text: "Hopping", size: 80 });
    expect(type).not.toHaveProperty("decorative");
    const ink = type!.ink;
    expect(Math.abs(x + ink.x - (101.5 + left))).toBeLessThan(2);
    expect(Math.abs(x + ink.x + ink.width - (101.5 + right))).toBeLessThan(2);
    expect(Math.abs(y + ink.y - (300.25 + top))).toBeLessThan(2);
    expect(Math.abs(y + ink.y + ink.height - (300.25 + bottom))).toBeLessThan(2);
  });

  it.each([-0.04, -0.02, 0, 0.05])(
    "is measured where its ink is, and drawn whole, with a tracking of %f em",
    (tracking) => {
      for (const size of [60, 180, 500]) {
        const spaced = { ...style, size, tracking };
        const { left, right } = measure("Engineer", spaced);
        const { type, mask, x } = setLine("title", "Engineer", spaced, 100, 600, { colour: "#000000" });
        const ink = type!.ink;
        expect(Math.abs(x + ink.x - (100 + left)), `left at ${size} px`).toBeLessThan(2);
        expect(Math.abs(x + ink.x + ink.width - (100 + right)), `right at ${size} px`).toBeLessThan(2);
        expect(ink.x).toBeGreaterThan(0);
        expect(ink.x + ink.width).toBeLessThan(mask.width);
      }
    },
  );

  it("knows where its ink is in a picture that is mirrored, too", () => {
    const line = setLine("title", "Engineer", style, 100, 600, { colour: "#000000" });
    const [shape] = mirrored([line], 1080);
    if (shape?.kind !== "stencil") throw new Error("A stencil stays one.");
    expect(shape.type!.ink).toEqual(inkOf(shape.mask));
    expect(shape.x + shape.type!.ink.x).toBe(1080 - (line.x + line.type!.ink.x + line.type!.ink.width));
  });

  it("says if it is art and need not be read", () => {
    expect(setLine("n", "400", style, 0, 0, { colour: "#000000", decorative: true }).type).toMatchObject({
      decorative: true,
    });
  });
});

describe("the ink of a mask", () => {
  it("is what is covered, without the soft rim", () => {
    const luma = new Uint8Array(8 * 6);
    luma.set([20, 255, 90, 63], 2 * 8 + 2);
    luma[4 * 8 + 6] = 64;
    expect(inkOf(createMask(8, 6, luma))).toEqual({ x: 3, y: 2, width: 4, height: 3 });
  });

  it("has no width where nothing is covered", () => {
    expect(inkOf(createMask(4, 4, new Uint8Array(16)))).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });
});
