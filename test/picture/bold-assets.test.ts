import { describe, expect, it } from "vitest";
import { type Assets, type Footage, type Logo, NO_ASSETS } from "../../engine/picture/assets.ts";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList, Stencil } from "../../engine/picture/display-list.ts";
import { rasterFromRgba, type Raster } from "../../engine/picture/raster.ts";
import { bold } from "../../engine/picture/themes/bold/index.ts";
import { paletteOf } from "../../engine/picture/themes/bold/palette.ts";
import { createPicture, toRgba } from "../../engine/picture/yuv.ts";
import { ASPECTS, type Aspect, type Timeline } from "../../engine/timeline/timeline.ts";
import { isReadable, layoutFaults, readIn } from "../support/bold-layout.ts";
import { boldTimeline, hardStoryboards } from "../support/bold-storyboards.ts";

const aspects = Object.keys(ASPECTS) as Aspect[];
const storyboard = hardStoryboards["sample"];

function plain(width: number, height: number, level: number): Raster {
  return rasterFromRgba(
    new Uint8Array(width * height * 4).fill(255).map((_, i) => (i % 4 === 3 ? 255 : level)),
    width,
    height,
  );
}

/** A picture of one grey, the same object for the same size. */
function still(level: number): Footage {
  const made = new Map<string, Raster>();
  return {
    kind: "still",
    ready: async () => {},
    at: (_, width, height) => {
      const key = `${width} ${height}`;
      const raster = made.get(key) ?? plain(width, height, level);
      made.set(key, raster);
      return raster;
    },
  };
}

/** A logo that tells what it was set on. */
function logoOf(ratio: number): { readonly logo: Logo; readonly grounds: Set<string> } {
  const grounds = new Set<string>();
  return {
    grounds,
    logo: {
      ratio,
      on: (ground, width, height) => {
        grounds.add(ground);
        const fitted = Math.min(height, width / ratio);
        return plain(Math.round((fitted * ratio) / 2) * 2, Math.round(fitted / 2) * 2, 0);
      },
    },
  };
}

function atHalf(timeline: Timeline, film: ReturnType<typeof bold.stage>, id: string): DisplayList {
  const scene = timeline.scenes.find((each) => each.id === id);
  if (scene === undefined) throw new Error(`There is no scene ${id}.`);
  return film.frame(scene.start + Math.ceil(scene.frames / 2));
}

/** Hex colours of a frame painted without its type, by place. */
function groundsOf(list: DisplayList, width: number, height: number): (x: number, y: number) => string {
  const picture = createPicture(width, height);
  const bare = list.filter((shape) => !isReadable(shape) && !shape.id.endsWith(" on"));
  paint(picture, bare, { x: 0, y: 0, width, height });
  const rgba = toRgba(picture);
  return (x, y) => {
    const at = (y * width + x) * 4;
    return `#${[0, 1, 2].map((channel) => (rgba[at + channel] ?? 0).toString(16).padStart(2, "0")).join("")}`;
  };
}

/** The least contrast between type and what is behind it. Pixels on an edge, of type or letter, are left out. */
function leastContrast(list: DisplayList, width: number, height: number): { ratio: number; id: string } {
  const behind = groundsOf(list, width, height);
  const known = new Map<string, number>();
  let least = { ratio: 21, id: "" };
  const type = list.filter((shape): shape is Stencil => isReadable(shape) && shape.alpha === 1);
  for (const line of type) {
    const on = list.find((shape): shape is Stencil => shape.kind === "stencil" && shape.id === `${line.id} on`);
    for (let row = 0; row < line.mask.height; row += 4) {
      for (let column = 0; column < line.mask.width; column += 4) {
        const at = row * line.mask.width + column;
        const [x, y] = [line.x + column, line.y + row];
        if (line.mask.luma[at] !== 255 || x < 2 || y < 2 || x >= width - 2 || y >= height - 2) continue;
        const share = on?.mask.luma[at] ?? 0;
        if (share > 0 && share < 255) continue;
        // Chroma belongs to 2×2 pixels: beside an edge it is mixed.
        const ground = behind(x, y);
        if (
          [
            [-2, 0],
            [2, 0],
            [0, -2],
            [0, 2],
          ].some(([dx = 0, dy = 0]) => behind(x + dx, y + dy) !== ground)
        )
          continue;
        const colour = share === 255 && on !== undefined ? on.colour : line.colour;
        const key = colour + ground;
        const ratio = known.get(key) ?? contrast(colour, ground);
        known.set(key, ratio);
        if (ratio < least.ratio) least = { ratio, id: line.id };
      }
    }
  }
  return least;
}

describe.each(aspects)("bold with a company's assets in %s", (aspect) => {
  const [width, height] = ASPECTS[aspect];

  it.each([
    ["no picture", null],
    ["white pictures", 255],
    ["black pictures", 0],
  ] as const)("has type that can be read on %s", (_, level) => {
    const timeline = boldTimeline(aspect, storyboard);
    const scenes = ["hook", "why", "do-1", "quote"];
    const footage = new Map(level === null ? [] : scenes.map((id) => [id, still(level)]));
    const film = bold.stage(timeline, { ...NO_ASSETS, footage });
    for (const id of scenes) {
      const list = atHalf(timeline, film, id);
      expect(list.some((shape) => shape.id.endsWith("/footage"))).toBe(level !== null);
      expect(layoutFaults(list, aspect)).toEqual([]);
      const { ratio, id: worst } = leastContrast(list, width, height);
      expect(ratio, worst).toBeGreaterThanOrEqual(4.5);
    }
    expect(leastContrast(film.poster(), width, height).ratio).toBeGreaterThanOrEqual(4.5);
  });

  it.each([0.9, 5])(
    "sets a logo of ratio %s on paper and brand in the place of the name, and the company's line",
    (ratio) => {
      const timeline = boldTimeline(aspect, storyboard);
      const { logo, grounds } = logoOf(ratio);
      const endLine = "We keep the harbour clean for everyone who lives by it.";
      const film = bold.stage(timeline, { ...NO_ASSETS, logo, endLine });
      const palette = paletteOf(timeline.brand);
      for (const id of ["hook", "cta"]) {
        const list = atHalf(timeline, film, id);
        expect(list.filter((shape) => shape.kind === "picture").map((shape) => shape.id)).toEqual([`${id}/logo`]);
        expect(layoutFaults(list, aspect)).toEqual([]);
      }
      expect(grounds).toEqual(new Set([palette.paper, palette.brand]));
      const lines = (assets: Assets): number =>
        readIn(atHalf(timeline, bold.stage(timeline, assets), "cta")).filter(({ id }) => id.includes("sign-off"))
          .length;
      expect(lines({ ...NO_ASSETS, endLine })).toBeGreaterThan(lines(NO_ASSETS));
    },
  );

  it("sets the letter and the type in the company's faces", () => {
    const timeline = boldTimeline(aspect, storyboard);
    const faces = { display: "serif", text: "technical" } as const;
    const own = bold.stage(timeline).frame(0);
    const list = bold.stage(timeline, { ...NO_ASSETS, faces }).frame(0);
    const masks = (of: DisplayList, part: string): unknown[] =>
      of.flatMap((shape) => (shape.kind === "stencil" && shape.id.includes(part) ? [shape.mask] : []));
    for (const part of ["letter", "title 0", "head 1"]) {
      expect(masks(list, part)).not.toEqual([]);
      expect(masks(list, part)[0]).not.toEqual(masks(own, part)[0]);
    }
    expect(layoutFaults(list, aspect)).toEqual([]);
  });

  it.each(["sample", "German compounds", "Japanese"])(
    "has a poster with a larger title and one fact, to be read at 320 px: %s",
    (name) => {
      const timeline = boldTimeline(aspect, hardStoryboards[name]);
      const film = bold.stage(timeline);
      const read = readIn(film.poster());
      const letters = [film.poster(), film.poster()].map((list) => list.find((shape) => shape.id === "letter"));
      expect(letters[1]).toEqual(letters[0]);
      expect(read.some(({ id }) => id.includes("caption"))).toBe(false);
      expect(layoutFaults(film.poster(), aspect).filter((fault) => !fault.includes("safe area"))).toEqual([]);
      for (const { id, ink } of read) {
        expect(ink.x, id).toBeGreaterThanOrEqual(width * 0.055);
        expect(ink.x + ink.width, id).toBeLessThanOrEqual(width * 0.945);
        expect(ink.y, id).toBeGreaterThanOrEqual(height * 0.06);
        expect(ink.y + ink.height, id).toBeLessThanOrEqual(height * 0.94);
        // A company's name of 50 letters can't be both whole and large.
        expect((ink.height * 320) / width, id).toBeGreaterThan(name === "German compounds" ? 7 : 9);
      }
      expect(read.filter(({ id }) => id === "fact text")).toHaveLength(1);
      // How far a title is read depends on its smallest line.
      const smallest = (list: DisplayList): number =>
        Math.min(...readIn(list).flatMap(({ id, ink }) => (/title \d/u.test(id) ? [ink.height] : [])));
      expect(smallest(film.poster())).toBeGreaterThan(smallest(atHalf(timeline, film, "hook")));
    },
  );
});
