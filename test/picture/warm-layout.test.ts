import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Picture, Shape, Stencil } from "../../engine/picture/display-list.ts";
import type { Rect } from "../../engine/picture/rect.ts";
import type * as Figure from "../../engine/picture/themes/warm/figure.ts";
import { warm } from "../../engine/picture/themes/warm/index.ts";
import type * as Type from "../../engine/picture/type.ts";
import type { Storyboard } from "../../engine/script/storyboard.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { hards } from "./warm-films.ts";

/** Sizes (px) of all lines that are set, by id. */
const set = vi.hoisted(() => new Map<string, number>());
vi.mock("../../engine/picture/type.ts", async (original) => {
  const actual = await original<typeof Type>();
  const setLine: typeof Type.setLine = (id, text, style, ...rest) => {
    set.set(id, Math.min(set.get(id) ?? Number.POSITIVE_INFINITY, style.size));
    return actual.setLine(id, text, style, ...rest);
  };
  return { ...actual, setLine };
});

/** What is read lies on no figure, and figures take half of the time. */
vi.mock("../../engine/picture/themes/warm/figure.ts", async (original) => ({
  ...(await original<typeof Figure>()),
  stageFigure: () => () => [],
}));

const aspects = Object.keys(ASPECTS) as Aspect[];

/** What is read, by its id within the scene. */
const READABLE =
  /^(?:company|title|bracket|pay \d|pay$|unit|place|statement|duty|label|quote|speaker|heading|item|fact|foot|lead|role|link|end line|code$)/u;
/** x 8 to 92 %, in 9:16 to 88 %; captions' room is below. */
const SAFE: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 154, y: 86, width: 1612, height: 810 },
  "9:16": { x: 82, y: 230, width: 872, height: 946 },
  "4:5": { x: 82, y: 81, width: 916, height: 1045 },
  "1:1": { x: 82, y: 65, width: 916, height: 823 },
};

/** What a stencil covers with ink. */
function inkOf({ mask, x, y }: Stencil): Rect {
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let row = 0; row < mask.height; row++) {
    for (let column = 0; column < mask.width; column++) {
      if ((mask.luma[row * mask.width + column] ?? 0) < 60) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  return { x: x + left, y: y + top, width: right - left, height: bottom - top };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(a: Rect, b: Rect): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** True if a sheet's rim lies under a rectangle. */
function onRim(ink: Rect, { raster, x, y }: Picture): boolean {
  const { coverage, width, height } = raster;
  if (coverage === null) return false;
  for (let row = ink.y; row < ink.y + ink.height; row += 4) {
    for (let column = ink.x; column < ink.x + ink.width; column += 4) {
      const [across, down] = [column - x, row - y];
      if (across < 0 || down < 0 || across >= width || down >= height) continue;
      // The shadows in a hole cover some.
      if ((coverage.luma[down * width + across] ?? 0) > 200) return true;
    }
  }
  return false;
}

function isSheets(shape: Shape): shape is Picture {
  return shape.kind === "picture" && shape.id.endsWith(" sheets");
}

/** Hard films in every shape; others in two of them each: sheets of paper take their time. */
const TWO: Readonly<Record<string, readonly Aspect[]>> = {
  kindergarten: ["16:9", "1:1"],
  robots: ["9:16", "4:5"],
  Japanese: ["16:9", "9:16"],
  Chinese: ["4:5", "1:1"],
  "almost nothing": ["9:16", "1:1"],
};

describe.each(Object.keys(hards).flatMap((name) => (TWO[name] ?? aspects).map((aspect) => [name, aspect] as const)))(
  "the %s film in %s",
  (name, aspect) => {
    beforeEach(() => set.clear());
    const timeline = sampleTimeline(aspect, hards[name] as Storyboard);

    it("keeps all type apart, off the rims, inside the safe area, clear of captions, and above the floors", () => {
      const staging = warm.stage(timeline);
      const wrong: string[] = [];
      for (const scene of timeline.scenes) {
        const list = staging.frame(scene.start + Math.floor(scene.frames * 0.6));
        const sheets = list.filter(isSheets);
        const read = list
          .map((shape) => ({ shape, id: shape.id.slice(scene.id.length + 1) }))
          .filter(({ id, shape }) => shape.kind === "stencil" && READABLE.test(id) && shape.alpha > 0)
          .map(({ id, shape }) => ({ id, ink: inkOf(shape as Stencil), alpha: shape.alpha }));
        expect(read.length).toBeGreaterThan(0);
        for (const [index, { id, ink, alpha }] of read.entries()) {
          const at = `${scene.id}/${id} ${JSON.stringify(ink)}`;
          if (alpha < 1) wrong.push(`${at} is not in by 60 %`);
          if (!inside(ink, SAFE[aspect])) wrong.push(`${at} leaves the safe area`);
          if (id !== "code" && !id.startsWith("item") && sheets.some((sheet) => onRim(ink, sheet)))
            wrong.push(`${at} lies on a rim`);
          for (const other of read.slice(index + 1)) {
            // Ascenders may reach up between descenders of the same block.
            const sameBlock = id.replace(/ .*/u, "") === other.id.replace(/ .*/u, "");
            if (!sameBlock && meet(ink, other.ink)) wrong.push(`${at} meets ${other.id}`);
          }
        }
      }
      for (const [id, size] of set) if (size < 30) wrong.push(`${id} is ${size} px`);
      expect(wrong).toEqual([]);
    });
  },
);
