import { beforeEach, describe, expect, it, vi } from "vitest";
import { boundsOf, box, type DisplayList, type Shape } from "../../engine/picture/display-list.ts";
import type { Rect } from "../../engine/picture/rect.ts";
import { calm } from "../../engine/picture/themes/calm/index.ts";
import { veilAlpha } from "../../engine/picture/themes/calm/lens.ts";
import { paletteOf } from "../../engine/picture/themes/calm/palette.ts";
import type * as Relief from "../../engine/picture/themes/calm/relief.ts";
import type * as Ticks from "../../engine/picture/themes/calm/ticks.ts";
import type * as Type from "../../engine/picture/type.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { assetsOf, hards, quoting } from "./calm-cases.ts";

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
// Where type stands depends neither on the ground nor on ticks, which take most of the time.
vi.mock("../../engine/picture/themes/calm/ticks.ts", async (original) => ({
  ...(await original<typeof Ticks>()),
  ticksOf: () => () => box("ticks", 0, 0, 2, 2, "#000000"),
}));
vi.mock("../../engine/picture/themes/calm/relief.ts", async (original) => ({
  ...(await original<typeof Relief>()),
  reliefShapes: ({ width, height }: Rect) => [box("ground", 0, 0, width, height, "#000000")],
}));

const aspects = Object.keys(ASPECTS) as Aspect[];

/** What is read, by its id within the scene. */
const READABLE =
  /^(?:company (?:\d|logo)|title|tail|fact|place|statement|duty|before|after|label|item|figure|words|speaker|position|mark$|under|cell|icon|lead|date|link|role|end line|day$|card)/u;
const SAFE: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 160, y: 54, width: 1600, height: 836 },
  "9:16": { x: 82, y: 226, width: 872, height: 1276 },
  "4:5": { x: 82, y: 81, width: 916, height: 1025 },
  "1:1": { x: 82, y: 65, width: 916, height: 797 },
};
/** Captions and ruler. */
const CAPTIONS: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 160, y: 896, width: 1600, height: 130 },
  "9:16": { x: 82, y: 1150, width: 872, height: 180 },
  "4:5": { x: 82, y: 1118, width: 916, height: 151 },
  "1:1": { x: 82, y: 870, width: 916, height: 145 },
};
/** Where a poster may be read: captions and buttons never cover it. */
const POSTER: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 160, y: 54, width: 1600, height: 972 },
  "9:16": { x: 82, y: 226, width: 916, height: 1276 },
  "4:5": { x: 82, y: 81, width: 916, height: 1188 },
  "1:1": { x: 82, y: 65, width: 916, height: 950 },
};

/** What a shape covers with ink. */
function inkOf(shape: Shape): Rect {
  if (shape.kind !== "stencil") return boundsOf(shape);
  const { mask } = shape;
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let y = 0; y < mask.height; y++) {
    const row = mask.luma.subarray(y * mask.width, (y + 1) * mask.width);
    const first = row.findIndex((covered) => covered >= 60);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, row.findLastIndex((covered) => covered >= 60) + 1);
    top = Math.min(top, y);
    bottom = y + 1;
  }
  return { x: shape.x + left, y: shape.y + top, width: right - left, height: bottom - top };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(a: Rect, b: Rect): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

interface Read {
  readonly id: string;
  readonly ink: Rect;
  readonly alpha: number;
}

function readIn(list: DisplayList): Read[] {
  return list
    .map((shape) => ({ shape, id: shape.id.slice(shape.id.indexOf("/") + 1) }))
    .filter(({ id, shape }) => READABLE.test(id) && !id.endsWith("tick") && shape.alpha > 0)
    .map(({ id, shape }) => ({ id, ink: inkOf(shape), alpha: shape.alpha }));
}

function faultsOf(read: readonly Read[], scene: string, safe: Rect, captions: Rect | null): string[] {
  const wrong: string[] = [];
  for (const [index, { id, ink, alpha }] of read.entries()) {
    const at = `${scene}/${id} ${JSON.stringify(ink)}`;
    if (alpha < 1) wrong.push(`${at} is not in by 60 %`);
    if (!inside(ink, safe)) wrong.push(`${at} leaves the safe area`);
    if (captions !== null && meet(ink, captions)) wrong.push(`${at} lies on captions`);
    for (const other of read.slice(index + 1)) {
      // Ascenders may reach up between descenders of the same block.
      const sameBlock = id.replace(/ .*/u, "") === other.id.replace(/ .*/u, "");
      if (!sameBlock && meet(ink, other.ink)) wrong.push(`${at} meets ${other.id}`);
    }
  }
  return wrong;
}

const ON_PICTURES = new Set(["long", "german"]);

const films = Object.entries(hards).flatMap(([name, storyboard]) =>
  aspects.map((aspect) => ({ name, aspect, timeline: sampleTimeline(aspect, quoting(storyboard)) })),
);

describe.each(films)("calm's $name film in $aspect", ({ name, aspect, timeline }) => {
  beforeEach(() => set.clear());
  const pictures = timeline.scenes.map(({ id }) => id);

  const kinds = [
    { what: "alone", assets: undefined },
    // Long words and lines are what logos and pictures leave less room for.
    ...(ON_PICTURES.has(name)
      ? [{ what: "with a logo, a last line and pictures", assets: assetsOf(255, pictures) }]
      : []),
  ];

  it.each(kinds)(
    "keeps all type apart, inside the safe area, clear of captions and above the floors, $what",
    (kind) => {
      const staging = calm.stage(timeline, kind.assets);
      const wrong = timeline.scenes.flatMap((scene) => {
        const read = readIn(staging.frame(scene.start + Math.floor(scene.frames * 0.6)));
        expect(read.length, scene.id).toBeGreaterThan(0);
        return faultsOf(read, scene.id, SAFE[aspect], CAPTIONS[aspect]);
      });
      for (const [id, size] of set) if (size < 30) wrong.push(`${id} is ${size} px`);
      expect(wrong).toEqual([]);
    },
  );

  it("keeps a poster's type apart, inside the frame's safe area and large", () => {
    const staging = calm.stage(timeline);
    set.clear();
    const list = staging.poster();
    const wrong = faultsOf(readIn(list), "poster", POSTER[aspect], null);
    for (const [id, size] of set) if (size < 38) wrong.push(`${id} is ${size} px`);
    expect(wrong).toEqual([]);
    expect(list.some(({ id }) => id.includes("caption") || id.includes("ruler"))).toBe(false);
  });
});

describe.each(aspects)("calm in %s", (aspect) => {
  const timeline = sampleTimeline(aspect, quoting(hards["halden"] as (typeof hards)[string]));

  it("shows the title whole in the first frame, also on a picture", () => {
    for (const assets of [undefined, assetsOf(90, ["hook"])]) {
      const title = calm
        .stage(timeline, assets)
        .frame(0)
        .find(({ id }) => id === "hook/title 0");
      expect(title?.alpha).toBe(1);
    }
  });

  it("sets a poster's title larger than the hook's, with the company and a fact", () => {
    const staging = calm.stage(timeline);
    set.clear();
    staging.frame(0);
    const small = set.get("title 0") ?? 0;
    set.clear();
    const ids = staging.poster().map(({ id }) => id);
    expect(set.get("title 0")).toBeGreaterThan(small);
    expect(ids).toEqual(expect.arrayContaining(["poster/company 0", "poster/fact 0", "poster/bead"]));
  });

  it("sets the logo in place of the company's name", () => {
    const staging = calm.stage(timeline, assetsOf(200, []));
    for (const id of ["hook", "cta"]) {
      const scene = timeline.scenes.find((one) => one.id === id);
      const ids = staging.frame((scene?.start ?? 0) + 60).map((shape) => shape.id);
      expect(ids).toContain(`${id}/company logo`);
      expect(ids).not.toContain(`${id}/company 0`);
    }
  });

  it("lights a tick for each word of a quote, from none to all", () => {
    const staging = calm.stage(timeline);
    const scene = timeline.scenes.find(({ id }) => id === "quote");
    const lit = (share: number): number =>
      staging
        .frame((scene?.start ?? 0) + Math.floor((scene?.frames ?? 0) * share))
        .filter(({ id }) => /voice \d+$/u.test(id)).length;
    expect(lit(0.02)).toBeLessThan(2);
    expect(lit(0.5)).toBeGreaterThan(4);
    expect(lit(0.99)).toBe(scene?.words.length);
  });

  it("lays the whole veil under all that is read on a picture", () => {
    const pictures = ["hook", "why", "do-1", "quote"];
    const staging = calm.stage(timeline, assetsOf(255, pictures));
    const { night, day } = paletteOf(timeline.brand);
    for (const id of pictures) {
      const scene = timeline.scenes.find((one) => one.id === id);
      const list = staging.frame((scene?.start ?? 0) + Math.floor((scene?.frames ?? 0) * 0.6));
      const veil = list.find((shape) => shape.id === `${id}/veil`);
      if (veil?.kind !== "stencil") throw new Error(`${id} has no veil.`);
      const whole = 255 * veilAlpha(id === "do-1" || id === "quote" ? day : night);
      const areas = [...readIn(list).map(({ ink }) => ink), ...captionAreas(list)];
      for (const area of areas) {
        let least = 255;
        for (let y = Math.floor(area.y); y < area.y + area.height; y += 3) {
          for (let x = Math.floor(area.x); x < area.x + area.width; x += 3)
            least = Math.min(least, veil.mask.luma[y * veil.mask.width + x] ?? 0);
        }
        expect(least, `${id} ${JSON.stringify(area)}`).toBeGreaterThanOrEqual(Math.floor(whole));
      }
    }
  });

  function captionAreas(list: DisplayList): Rect[] {
    return list.filter(({ id }) => /^caption \d/u.test(id)).map(inkOf);
  }
});
