import { expect, test } from "vitest";
import { paint } from "../../engine/picture/compositor.ts";
import { box, type DisplayList } from "../../engine/picture/display-list.ts";
import { mirrored } from "../../engine/picture/mirror.ts";
import { qrMask } from "../../engine/picture/qr.ts";
import { rasterFromRgba } from "../../engine/picture/raster.ts";
import { setLine, type TypeStyle } from "../../engine/picture/type.ts";
import { createPicture } from "../../engine/picture/yuv.ts";

const WIDTH = 480;
const HEIGHT = 120;

function painted(list: DisplayList): Uint8Array {
  const picture = createPicture(WIDTH, HEIGHT);
  paint(picture, [box("ground", 0, 0, WIDTH, HEIGHT, "#ffffff"), ...list], {
    x: 0,
    y: 0,
    width: WIDTH,
    height: HEIGHT,
  });
  return picture.y;
}

/** The columns that hold anything, first and last. */
function inked(luma: Uint8Array): readonly [number, number] {
  const columns = Array.from({ length: WIDTH }, (_, x) => x).filter((x) =>
    Array.from({ length: HEIGHT }, (_unused, y) => luma[y * WIDTH + x] ?? 0).some((sample) => sample < 200),
  );
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

const style = (language: string): TypeStyle => ({ face: "sans", size: 40, weight: 600, language });

test("a line for readers from right to left is read as it should be once the picture is mirrored", () => {
  const set = (language: string): DisplayList => [
    setLine("line", "مهندس برمجيات", style(language), 20, 80, { colour: "#000000" }),
  ];
  const mirroredLine = painted(mirrored(set("ar"), WIDTH));
  const plain = painted(set("en"));
  const [left, right] = inked(mirroredLine);
  const [plainLeft, plainRight] = inked(plain);
  // What stood 20 px from the left now stands 20 px from the right, as wide as before, ...
  expect(Math.abs(WIDTH - 20 - right)).toBeLessThan(6);
  expect(Math.abs(right - left - (plainRight - plainLeft))).toBeLessThan(3);
  // ... and its letters are not turned round: shifted upon the plain line it covers the same.
  let same = 0;
  let ink = 0;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x <= plainRight - plainLeft; x++) {
      const a = (mirroredLine[y * WIDTH + left + x] ?? 235) < 128;
      const b = (plain[y * WIDTH + plainLeft + x] ?? 235) < 128;
      if (a || b) ink++;
      if (a && b) same++;
    }
  }
  expect(same / ink).toBeGreaterThan(0.8);
});

test("an address in Latin letters keeps its order in such a film", () => {
  const address = setLine("a", ".example", style("ar"), 20, 80, { colour: "#000000" });
  const shown = painted(mirrored([address], WIDTH));
  const [left] = inked(shown);
  // The point is low and comes first: nothing stands above it.
  const above = Array.from({ length: 8 }, (_, x) => shown[60 * WIDTH + left + x] ?? 0);
  expect(Math.min(...above)).toBeGreaterThan(200);
});

test("boxes and clips change sides; codes and pictures change places only", () => {
  const code = qrMask("https://a.example", 100);
  if (code === null) throw new Error("no code");
  const raster = rasterFromRgba(new Uint8ClampedArray(8 * 8 * 4).fill(200), 8, 8);
  const [rect, qr, photo] = mirrored(
    [
      box("b", 10, 5, 30, 20, "#000000"),
      { kind: "stencil", id: "q", mask: code, x: 40, y: 0, colour: "#000000", alpha: 1, clip: null },
      { kind: "picture", id: "p", raster, x: 100, y: 2, alpha: 1, clip: { x: 100, y: 2, width: 4, height: 8 } },
    ],
    WIDTH,
  );
  expect(rect).toMatchObject({ rect: { x: WIDTH - 40, y: 5, width: 30, height: 20 } });
  expect(qr).toMatchObject({ x: WIDTH - 40 - code.width });
  expect(qr?.kind === "stencil" && qr.mask === code).toBe(true);
  expect(photo).toMatchObject({ x: WIDTH - 108, clip: { x: WIDTH - 104, y: 2, width: 4, height: 8 } });
  expect(photo?.kind === "picture" && photo.raster === raster).toBe(true);
});

test("the same mask is mirrored once, so what stands still is not painted again", () => {
  const line = setLine("line", "שלום", style("he"), 20, 80, { colour: "#000000" });
  const [first] = mirrored([line], WIDTH);
  const [second] = mirrored([line], WIDTH);
  expect(first?.kind === "stencil" && second?.kind === "stencil" && first.mask === second.mask).toBe(true);
});

test("what is drawn for its place is turned round with the picture; a photograph only changes places", () => {
  const halves = rasterFromRgba(
    Uint8Array.from({ length: 8 * 8 * 4 }, (_, at) => (at % 4 === 3 || (at >> 2) % 8 < 4 ? 255 : 0)),
    8,
    8,
  );
  const shown = (mirrors: boolean): readonly [number | undefined, number | undefined] => {
    const raster = mirrors ? { ...halves, mirrors: true as const } : halves;
    const shape = { kind: "picture", id: "p", raster, x: 20, y: 40, alpha: 1, clip: null } as const;
    const luma = painted(mirrored([shape], WIDTH));
    const left = 44 * WIDTH + WIDTH - 28;
    return [luma[left + 1], luma[left + 6]];
  };
  expect(shown(false)).toStrictEqual([235, 16]);
  expect(shown(true)).toStrictEqual([16, 235]);
});
