import { describe, expect, it } from "vitest";
import { type Assets, NO_ASSETS } from "../../engine/picture/assets.ts";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList, Shape, Stencil } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { type Raster, rasterFromRgba } from "../../engine/picture/raster.ts";
import { intersect, type Rect } from "../../engine/picture/rect.ts";
import { editorial } from "../../engine/picture/themes/editorial/index.ts";
import type { Staging } from "../../engine/picture/themes/theme.ts";
import { createPicture, toRgba, type YuvPicture } from "../../engine/picture/yuv.ts";
import { ASPECTS, type Aspect, type Timeline } from "../../engine/timeline/timeline.ts";
import { hardStoryboards } from "../support/editorial-storyboards.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";

const aspects = Object.keys(ASPECTS) as Aspect[];

/** Text keeps to these shares of the frame. */
const SAFE: Record<Aspect, { readonly x: readonly [number, number]; readonly y: readonly [number, number] }> = {
  "16:9": { x: [0.08, 0.92], y: [0.06, 0.94] },
  "9:16": { x: [0.08, 0.88], y: [0.12, 0.78] },
  "4:5": { x: [0.08, 0.92], y: [0.06, 0.94] },
  "1:1": { x: [0.08, 0.92], y: [0.06, 0.94] },
};
/** Large letters hang out of their column by this many pixels, so that it looks straight. */
const HANGING_PX = 20;
/** Lowercase letters of type of 30 px are about as high as this. */
const LEAST_INK_PX = 14;

function plain(grey: number): (width: number, height: number) => Raster {
  const made = new Map<string, Raster>();
  return (width, height) => {
    const key = `${width}×${height}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const rgba = new Uint8Array(width * height * 4).fill(grey);
    for (let alpha = 3; alpha < rgba.length; alpha += 4) rgba[alpha] = 255;
    const raster = rasterFromRgba(rgba, width, height);
    made.set(key, raster);
    return raster;
  };
}

/** A picture of one grey in every scene that can have one. */
function pictured(timeline: Timeline, colour: number): Assets {
  const raster = plain(colour);
  const shown = timeline.scenes.filter(({ purpose }) => ["hook", "why", "do", "quote"].includes(purpose));
  const footage = {
    kind: "still" as const,
    ready: async () => {},
    at: (_: number, w: number, h: number) => raster(w, h),
  };
  return { ...NO_ASSETS, footage: new Map(shown.map(({ id }) => [id, footage])) };
}

/** A logo of all of the room it is given, and a line for the end. */
function branded(ratio: number): Assets {
  const raster = plain(255);
  const even = (length: number): number => Math.floor(length / 2) * 2;
  return {
    ...NO_ASSETS,
    logo: {
      ratio,
      on: (_, width, height) => raster(even(Math.min(width, height * ratio)), even(Math.min(height, width / ratio))),
    },
    endLine: "Cleaner water, one harbour at a time",
  };
}

function nameOf(shape: Shape): string {
  return shape.id.slice(shape.id.indexOf("/") + 1);
}

/** Shapes that are read or scanned, by id; what lies on the slab repeats what lies beside it. */
function isReadable(shape: Shape): shape is Stencil {
  return (
    shape.kind === "stencil" && shape.alpha > 0 && !/ (?:on|bar)$|^(?:numeral|mark|scrim)|^icon/u.test(nameOf(shape))
  );
}

/** Where a stencil has ink within its clip. */
function inkOf({ mask, x, y, clip }: Stencil): Rect {
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      if ((mask.luma[row * mask.width + column] ?? 0) < 96) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  const ink = { x: x + left, y: y + top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  return clip === null ? ink : (intersect(ink, clip) ?? { ...ink, width: 0, height: 0 });
}

/** What is wrong with the places of a list's type, in words. */
function faultsOf(list: DisplayList, aspect: Aspect, { x, y } = SAFE[aspect], least = LEAST_INK_PX): string[] {
  const [width, height] = ASPECTS[aspect];
  const faults: string[] = [];
  const boxes = list.filter(isReadable).map((shape) => ({ id: shape.id, ink: inkOf(shape) }));
  if (boxes.length === 0) faults.push("nothing can be read");
  for (const shape of list) {
    if (shape.kind === "picture" && nameOf(shape) === "logo") {
      boxes.push({
        id: shape.id,
        ink: { x: shape.x, y: shape.y, width: shape.raster.width, height: shape.raster.height },
      });
    }
  }
  for (const { id, ink } of boxes) {
    const inside =
      ink.x >= x[0] * width - HANGING_PX &&
      ink.x + ink.width <= x[1] * width + HANGING_PX &&
      ink.y >= y[0] * height - HANGING_PX &&
      ink.y + ink.height <= y[1] * height + HANGING_PX;
    if (!inside) faults.push(`${id} leaves the safe area: ${JSON.stringify(ink)}`);
    if (ink.height < least && !/caption|tail/u.test(id)) faults.push(`${id} is small: ${ink.height}`);
  }
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const both = intersect(one.ink, other.ink);
      if (both === null || both.width <= 2 || both.height <= 2) continue;
      // Lines of one title are set so tight that descenders reach between the next line's ascenders.
      const [a, b] = [one.id, other.id].map((id) => id.replace(/ \d+$/u, ""));
      if (a === b && both.height < 0.4 * Math.min(one.ink.height, other.ink.height)) continue;
      faults.push(`${one.id} overlaps ${other.id} by ${both.height}`);
    }
  });
  const blocks = list.filter((shape) => shape.kind === "box" && /caption .*(?:block|strip)/u.test(shape.id));
  for (const block of blocks) {
    for (const { id, ink } of boxes) {
      if (id.includes("caption") || block.kind !== "box") continue;
      if (intersect(block.rect, ink) !== null) faults.push(`${id} lies under a caption`);
    }
  }
  return faults;
}

function faultsOfFilm(timeline: Timeline, assets: Assets, shares: readonly number[]): string[] {
  const film = editorial.stage(timeline, assets);
  const faults = timeline.scenes.flatMap((scene) =>
    shares.flatMap((share) => faultsOf(film.frame(scene.start + Math.floor(scene.frames * share)), timeline.aspect)),
  );
  return [...new Set(faults)];
}

function paintedWhole(list: DisplayList, { width, height }: Timeline): YuvPicture {
  const picture = createPicture(width, height);
  paint(picture, list, { x: 0, y: 0, width, height });
  return picture;
}

/** The least contrast of any type with what is really behind it, over all of its pixels that are seen. */
function leastContrast(list: DisplayList, timeline: Timeline): { readonly ratio: number; readonly id: string } {
  const isType = (shape: Shape): boolean => shape.kind === "stencil" && !/^(?:scrim|numeral)/u.test(nameOf(shape));
  const rgba = toRgba(
    paintedWhole(
      list.filter((shape) => !isType(shape)),
      timeline,
    ),
  );
  const slab = list.find((shape) => shape.kind === "box" && nameOf(shape) === "slab");
  let least = { ratio: 21, id: "" };
  for (const shape of list) {
    if (shape.kind !== "stencil" || !isType(shape) || shape.alpha < 1 || nameOf(shape).startsWith("mark")) continue;
    const { mask, clip } = shape;
    // Type that a slab crosses is seen beside it; what is on it has a clip.
    const hidden = slab !== undefined && list.indexOf(shape) < list.indexOf(slab) ? slab : null;
    const seen = new Map<string, number>();
    for (let row = 0; row < mask.height; row += 2) {
      for (let column = 0; column < mask.width; column += 2) {
        if ((mask.luma[row * mask.width + column] ?? 0) < 200) continue;
        const [x, y] = [shape.x + column, shape.y + row];
        const dot = { x: x - 2, y: y - 2, width: 5, height: 5 };
        if (x < 0 || y < 0 || x >= timeline.width || y >= timeline.height) continue;
        if (clip !== null && (intersect(dot, clip)?.width ?? 0) * (intersect(dot, clip)?.height ?? 0) < 25) continue;
        if (hidden?.kind === "box" && intersect(dot, hidden.rect) !== null) continue;
        const at = (y * timeline.width + x) * 4;
        const key = `#${Buffer.from(rgba.subarray(at, at + 3)).toString("hex")}`;
        seen.set(key, contrast(shape.colour, key));
      }
    }
    const ratio = Math.min(21, ...seen.values());
    if (ratio < least.ratio) least = { ratio, id: shape.id };
  }
  return least;
}

describe.each(aspects)("editorial in %s", (aspect) => {
  it.each(Object.keys(hardStoryboards))(
    "keeps what is read inside the safe area, apart, clear of captions and large enough: %s",
    (name) => {
      expect(faultsOfFilm(sampleTimeline(aspect, hardStoryboards[name]), NO_ASSETS, [0.5, 0.8])).toEqual([]);
    },
  );

  it.each(["sample", "long texts", "Japanese"])("does so beside pictures, too: %s", (name) => {
    const timeline = sampleTimeline(aspect, hardStoryboards[name]);
    expect(faultsOfFilm(timeline, pictured(timeline, 255), [0.7])).toEqual([]);
  });

  it.each([0.8, 6])("gives a logo of ratio %d its place in the first and last scene", (ratio) => {
    const timeline = sampleTimeline(aspect);
    const assets = branded(ratio);
    expect(faultsOfFilm(timeline, assets, [0.6])).toEqual([]);
    const film = editorial.stage(timeline, assets);
    const [first, last] = [timeline.scenes[0], timeline.scenes.at(-1)];
    for (const scene of [first, last]) {
      const list = film.frame((scene?.start ?? 0) + 60).map(nameOf);
      expect(list).toContain("logo");
      expect(list.filter((id) => /^(?:company|wordmark)/u.test(id))).toEqual([]);
    }
    expect(film.frame((last?.start ?? 0) + 60).map(nameOf)).toContain("end line 0");
  });

  it("can be set in a company's own faces", () => {
    const timeline = sampleTimeline(aspect);
    const assets: Assets = { ...NO_ASSETS, faces: { display: "grotesque", text: "technical" } };
    expect(faultsOfFilm(timeline, assets, [0.7])).toEqual([]);
    const titleOf = (film: Staging): Stencil | undefined =>
      film
        .frame(0)
        .filter(isReadable)
        .find((shape) => nameOf(shape) === "title 0");
    const [own, theme] = [titleOf(editorial.stage(timeline, assets)), titleOf(editorial.stage(timeline))];
    expect(own).toBeDefined();
    // Type of one style has one mask.
    expect(own?.mask).not.toBe(theme?.mask);
  });

  it.each([0, 255])("can be read on a black picture and on a white one: %d of 255", (colour) => {
    const timeline = sampleTimeline(aspect, hardStoryboards.sample);
    const assets = pictured(timeline, colour);
    const film = editorial.stage(timeline, assets);
    for (const scene of timeline.scenes) {
      if (!assets.footage.has(scene.id) || scene.id === "do-2" || scene.id === "do-3") continue;
      const { ratio, id } = leastContrast(film.frame(scene.start + Math.floor(scene.frames * 0.7)), timeline);
      expect(ratio, id).toBeGreaterThanOrEqual(4.5);
    }
    const { ratio, id } = leastContrast(film.poster(), timeline);
    expect(ratio, id).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(hardStoryboards))("has a poster that is read at a third of a phone's width: %s", (name) => {
    const timeline = sampleTimeline(aspect, hardStoryboards[name]);
    const poster = editorial.stage(timeline).poster();
    // The lowest letters of a line of 6 px in a thumbnail that is 320 px wide.
    const least = (3.5 * timeline.width) / 320;
    // No phone's buttons cover it.
    expect(faultsOf(poster, aspect, SAFE["1:1"], least)).toEqual([]);
    expect(poster.some(({ id }) => id.includes("caption"))).toBe(false);
    const heightOf = (list: DisplayList): number =>
      Math.max(
        ...list
          .filter(isReadable)
          .filter((shape) => /title \d$/u.test(shape.id))
          .map((shape) => inkOf(shape).height),
      );
    expect(heightOf(poster)).toBeGreaterThanOrEqual(0.96 * heightOf(editorial.stage(timeline).frame(0)));
  });

  it("shows title and company on the first frame", () => {
    const film = editorial.stage(sampleTimeline(aspect));
    const shown = film
      .frame(0)
      .filter((shape) => shape.alpha === 1)
      .map(nameOf);
    expect(shown).toEqual(expect.arrayContaining(["title 0", "company", "pay"]));
  });
});

describe("editorial with pictures, a quote and a logo", () => {
  it("has the same pixels whether the damage or the whole frame is painted", () => {
    const timeline = sampleTimeline("4:5", hardStoryboards.sample);
    const assets = { ...branded(3), footage: pictured(timeline, 200).footage };
    const painter = createFramePainter(timeline, editorial.stage(timeline, assets));
    const fresh = editorial.stage(timeline, assets);
    const differing: number[] = [];
    for (const scene of timeline.scenes) {
      for (let after = 0; after < scene.frames; after += after < 22 ? 2 : 17) {
        const frame = scene.start + after;
        painter.show(frame);
        const whole = paintedWhole(fresh.frame(frame), timeline);
        const { picture } = painter;
        const same = (["y", "u", "v"] as const).every((plane) => Buffer.compare(picture[plane], whole[plane]) === 0);
        if (!same) differing.push(frame);
      }
    }
    expect(differing).toEqual([]);
  });
});
