import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { bold } from "../../engine/picture/themes/bold/index.ts";
import { paletteOf, scrimOf } from "../../engine/picture/themes/bold/palette.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { layoutFaults, readIn } from "../support/bold-layout.ts";
import { boldTimeline, hardStoryboards } from "../support/bold-storyboards.ts";

const aspects = Object.keys(ASPECTS) as Aspect[];

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

describe.each(aspects)("bold in %s", (aspect) => {
  it.each(Object.keys(hardStoryboards))(
    "keeps what is read inside the safe area, apart and large enough: %s",
    (name) => {
      const timeline = boldTimeline(aspect, hardStoryboards[name]);
      const film = bold.stage(timeline);
      const faults: string[] = [];
      for (const scene of timeline.scenes) {
        // The last thing to be read is there by half of the scene.
        const list = film.frame(scene.start + Math.ceil(scene.frames / 2));
        expect(readIn(list).length).toBeGreaterThan(0);
        faults.push(...layoutFaults(list, aspect));
      }
      expect(faults).toEqual([]);
    },
  );

  it("shows the title on the first frame, as large as a hero is", () => {
    const list = bold.stage(boldTimeline(aspect)).frame(0);
    expect(list.some((shape) => shape.id.endsWith("title 0") && shape.alpha === 1)).toBe(true);
    const heights = readIn(list)
      .filter(({ id }) => id.includes("/title "))
      .map(({ ink }) => ink.height);
    // Capitals of 120 px type.
    expect(Math.min(...heights)).toBeGreaterThan(82);
  });
});

// A wide film and a narrow one have all that moves.
describe.each(["16:9", "1:1"] as const)("bold's damage in %s", (aspect) => {
  const [width, height] = ASPECTS[aspect];

  it("has the pixels of the whole frame, and is under an eighth of it", () => {
    const timeline = boldTimeline(aspect, hardStoryboards["sample"]);
    const painter = createFramePainter(timeline, bold.stage(timeline));
    const fresh = bold.stage(timeline);
    const compared = new Set(
      timeline.scenes.flatMap((scene) => [0, 1, 5, 9, 20, scene.frames - 6].map((after) => scene.start + after)),
    );
    const differing: number[] = [];
    let painted = 0;
    for (let frame = 0; frame < timeline.frames; frame++) {
      for (const area of painter.show(frame)) painted += area.width * area.height;
      if (!compared.has(frame)) continue;
      if (!samePixels(painter.picture, paintedWhole(fresh.frame(frame), width, height))) differing.push(frame);
    }
    expect(differing).toEqual([]);
    expect(painted / timeline.frames / (width * height)).toBeLessThan(0.125);
  });
});

describe("bold's palette", () => {
  it("has type that can be read on all of its grounds and on any picture, whatever the brand colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const palette = paletteOf(`#${value.toString(16).padStart(6, "0")}`);
        for (const ground of [palette.brand, palette.tint, palette.paper]) {
          expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
        }
        const scrim = scrimOf(palette);
        for (const light of [0, 255]) {
          const channels = [1, 3, 5].map((at) => {
            const own = Number.parseInt(scrim.colour.slice(at, at + 2), 16);
            return Math.round(own * scrim.alpha + light * (1 - scrim.alpha));
          });
          const seen = `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
          expect(contrast(palette.paper, seen)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(["#000000", "#ffffff", "#808080", "#fff3b0", "#1c1c1c", "#1746d1", "#ffcc00"])(
    "tells paper from brand and brand from ink for %s",
    (brand) => {
      const palette = paletteOf(brand);
      expect(contrast(palette.paper, palette.brand)).toBeGreaterThan(1.15);
      expect(palette.ink).not.toBe("#000000");
    },
  );
});
