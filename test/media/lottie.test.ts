import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gatherMedia, openPlaced, placeMedia } from "../../engine/media/index.ts";
import { checkLottie } from "../../engine/media/lottie-file.ts";
import { lottieFootage, openLottie } from "../../engine/media/lottie-footage.ts";
import type { Raster } from "../../engine/picture/raster.ts";
import { square } from "../support/lottie.ts";
import type { TimelineScene } from "../../engine/timeline/timeline.ts";

/** Where the dark square is, as a share of the width. */
function place({ y, width, height }: Raster): number {
  const row = y.subarray((height / 2) * width, (height / 2 + 1) * width);
  const dark = [...row.keys()].filter((x) => (row[x] ?? 255) < 80);
  return dark.reduce((sum, x) => sum + x, 0) / dark.length / width;
}

describe("a Lottie animation", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("moves, goes round, and is the same at any time in any order", async () => {
    const footage = lottieFootage(openLottie("it", JSON.stringify(square())));
    const at = (timeMs: number): number => place(footage.at(timeMs, 400, 200));
    const early = at(0);
    expect(early).toBeCloseTo(0.1, 1);
    expect(at(500)).toBeCloseTo(0.5, 1);
    expect(at(1000)).toBeCloseTo(early, 5);
    const whole = footage.at(700, 100, 300);
    expect(whole).toMatchObject({ width: 100, height: 300, coverage: null });
    footage.at(100, 100, 300);
    const others = [1, 2, 3, 4, 5].map((step) => footage.at(step * 150, 100, 300));
    expect(others).toHaveLength(5);
    expect(footage.at(700, 100, 300)).toEqual(whole);
  });

  it("is known by its content and stands behind a scene", async () => {
    const file = join(folder, "team.jpg");
    await writeFile(file, JSON.stringify(square()));
    const { files } = await gatherMedia([{ file, scene: null }]);
    expect(files[0]?.format).toEqual({ kind: "lottie", of: "lottie" });
    const scene = { id: "why", purpose: "why", copy: [], start: 0, frames: 60 } as unknown as TimelineScene;
    const media = await openPlaced(files, placeMedia(files, [scene], 1), null);
    const footage = media.footageFor({ scenes: [scene], seed: 1 }).get("why");
    await footage?.ready(0);
    expect(footage?.at(0, 64, 36)).toMatchObject({ width: 64, height: 36 });
    await media.close();
  });

  const nested = (depth: number, wide: number): unknown[] =>
    Array.from({ length: depth }, (_, level) => ({
      id: `c${level}`,
      layers: Array.from({ length: wide }, () => ({ ty: 0, refId: `c${level + 1}` })),
    }));
  it.each([
    ["that is other JSON", { jobs: [] }, /no Lottie animation/u],
    [
      "that refers to a picture beside it",
      square({ assets: [{ id: "a", u: "images/", p: "img_0.png", e: 0 }] }),
      /another file \(img_0\.png\).*embedded/u,
    ],
    [
      "that refers to the network",
      square({ assets: [{ id: "a", u: "", p: "https://cdn.example/x.png", e: 1 }] }),
      /another file \(https:\/\/cdn\.example/u,
    ],
    [
      "that refers to a font",
      square({ fonts: { list: [{ fName: "A", fPath: "https://fonts.example/a.ttf" }] } }),
      /another file \(https:\/\/fonts\.example/u,
    ],
    [
      "with a broken picture inside",
      square({ assets: [{ id: "a", p: "data:image/png;base64,AAAA", e: 1 }] }),
      /picture in this animation is broken/u,
    ],
    [
      "of compositions in compositions",
      square({ layers: [{ ty: 0, refId: "c0" }], assets: nested(12, 10) }),
      /has \d+ layers; expected at most/u,
    ],
    [
      "that holds itself",
      square({ layers: [{ ty: 0, refId: "c0" }], assets: [{ id: "c0", layers: [{ ty: 0, refId: "c0" }] }] }),
      /hold themselves/u,
    ],
    ["that never ends", square({ op: 1e9 }), /lasts \d+/u],
    ["of a giant's size", square({ w: 1e6, h: 1e6 }), /no Lottie animation of a usual size/u],
  ])("%s is refused", (_, content, said) => {
    expect(() => checkLottie("it.json", JSON.stringify(content))).toThrow(said);
  });

  it("that nests without end is refused before it is read", () => {
    const deep = `{"w":200,"s":"]]}}\\"[[","x":${"[".repeat(100_000)}`;
    expect(() => checkLottie("it.json", deep)).toThrow(/nests deeper than 200/u);
  });

  it("cut short is refused", () => {
    expect(() => checkLottie("it.json", JSON.stringify(square()).slice(0, 200))).toThrow(
      /it\.json: this is JSON, but no Lottie/u,
    );
  });
});
