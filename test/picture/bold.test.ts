import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList, Shape, Stencil } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { intersect, type Rect } from "../../engine/picture/rect.ts";
import { bold } from "../../engine/picture/themes/bold/index.ts";
import { paletteOf } from "../../engine/picture/themes/bold/palette.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import type { SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleStoryboard, sampleTimeline } from "../support/sample-timeline.ts";

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

/** The sample with the contents of some scenes changed. */
function varied(language: string, change: (content: SceneContent) => SceneContent): Storyboard {
  return {
    ...sampleStoryboard,
    language,
    scenes: sampleStoryboard.scenes.map((scene) => ({ ...scene, content: change(scene.content) })),
  };
}

const hard: Readonly<Record<string, Storyboard>> = {
  sample: sampleStoryboard,
  "a long title": varied("en", (content) =>
    content.purpose === "hook"
      ? {
          ...content,
          title: "Senior Coordinator for Regional Same-Day Cargo-Bike Deliveries and Returns in the Old Town",
        }
      : content.purpose === "do"
        ? {
            ...content,
            lead: "Negotiate with shops, bakeries and restaurants about collection times and",
            hero: "return logistics",
            tail: "",
          }
        : content.purpose === "why"
          ? {
              ...content,
              lead: "We carry parcels through the oldest streets of the town for shops",
              hero: "without a drop of fuel.",
              tail: "",
            }
          : content,
  ),
  "German compounds": varied("de", (content) => {
    if (content.purpose === "hook") {
      return {
        ...content,
        company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
        title: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung (m/w/d)",
        place: ["Klosterneuburg-Weidling", "Homeoffice möglich"],
      };
    }
    if (content.purpose === "do") {
      return {
        ...content,
        lead: "Durchführung von Qualitätssicherungsmaßnahmen in der",
        hero: "Elektronikfertigung",
        tail: "",
      };
    }
    if (content.purpose === "bring") {
      return {
        ...content,
        items: [
          "Abgeschlossenes Hochschulstudium",
          "Sehr gute Deutsch- und Englischkenntnisse",
          "Kommunikationsfähigkeit",
        ],
      };
    }
    if (content.purpose === "cta") {
      return {
        ...content,
        company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
        role: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung",
        link: "donaudampfschifffahrtsgesellschaft.example/karriere",
      };
    }
    return content;
  }),
  Japanese: varied("ja", (content) => {
    if (content.purpose === "hook") {
      return {
        ...content,
        company: "北斗ロボティクス株式会社",
        title: "シニアソフトウェアエンジニア（東京・リモート可）",
        place: ["東京都渋谷区"],
      };
    }
    if (content.purpose === "do") return { ...content, lead: "自律走行プランナーの", hero: "設計と実装", tail: "" };
    if (content.purpose === "bring")
      return { ...content, figure: null, items: ["Rustの実務経験5年以上", "チームでの開発経験"] };
    return content;
  }),
  "no company and no pay": varied("en", (content) => {
    if (content.purpose === "hook") return { ...content, company: null, pay: null };
    if (content.purpose === "pay") return { ...content, pay: null };
    if (content.purpose === "cta") return { ...content, company: null, deadline: null, lead: "Apply" };
    return content;
  }),
};

/** Shapes that carry type or a code to scan, by id; what lies on the letter repeats what lies beside it. */
function isReadable(shape: Shape): shape is Stencil {
  const id = shape.id.slice(shape.id.indexOf("/") + 1);
  return (
    shape.kind === "stencil" && shape.alpha > 0 && !/^letter| on$|bar \d| bar |(?:body|end)$|^bar|^icon|^big/u.test(id)
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

/** Text keeps to these shares of the frame. */
const SAFE: Record<Aspect, { readonly x: readonly [number, number]; readonly y: readonly [number, number] }> = {
  "16:9": { x: [0.08, 0.92], y: [0.08, 0.93] },
  "9:16": { x: [0.08, 0.88], y: [0.12, 0.78] },
};

describe.each(aspects)("bold in %s", (aspect) => {
  const [width, height] = ASPECTS[aspect];

  it("has the same pixels whether the damage or the whole frame is painted", () => {
    const timeline = sampleTimeline(aspect);
    const painter = createFramePainter(timeline, bold.stage(timeline));
    const fresh = bold.stage(timeline);
    const starts = new Set(
      timeline.scenes.flatMap((scene) =>
        [0, 1, 5, 9, 14, 20, 27, scene.frames - 6].map((after) => scene.start + after),
      ),
    );
    const differing: number[] = [];
    for (let frame = 0; frame < timeline.frames; frame++) {
      painter.show(frame);
      if (!starts.has(frame) && frame % 47 !== 0) continue;
      if (!samePixels(painter.picture, paintedWhole(fresh.frame(frame), width, height))) differing.push(frame);
    }
    expect(differing).toEqual([]);
  });

  it("repaints little: the mean damage of a frame is under an eighth of the picture", () => {
    const timeline = sampleTimeline(aspect);
    const painter = createFramePainter(timeline, bold.stage(timeline));
    let painted = 0;
    for (let frame = 0; frame < timeline.frames; frame++) {
      for (const area of painter.show(frame)) painted += area.width * area.height;
    }
    expect(painted / timeline.frames / (width * height)).toBeLessThan(0.125);
  });

  it.each(Object.keys(hard))("keeps what is read inside the safe area, apart and large enough: %s", (name) => {
    const timeline = sampleTimeline(aspect, hard[name]);
    const film = bold.stage(timeline);
    const faults: string[] = [];
    for (const scene of timeline.scenes) {
      for (const share of [0.5, 0.66]) {
        const list = film.frame(scene.start + Math.floor(scene.frames * share));
        const boxes = list.filter(isReadable).map((shape) => ({ id: shape.id, ink: inkOf(shape) }));
        expect(boxes.length).toBeGreaterThan(0);
        for (const { id, ink } of boxes) {
          const inside =
            ink.x >= SAFE[aspect].x[0] * width - 4 &&
            ink.x + ink.width <= SAFE[aspect].x[1] * width + 4 &&
            ink.y >= SAFE[aspect].y[0] * height - 4 &&
            ink.y + ink.height <= SAFE[aspect].y[1] * height + 4;
          if (!inside) faults.push(`${id} leaves the safe area: ${JSON.stringify(ink)}`);
          if (ink.height < 14 && !id.includes("caption") && !/code/u.test(id))
            faults.push(`${id} is small: ${ink.height}`);
        }
        boxes.forEach((one, index) => {
          for (const other of boxes.slice(index + 1)) {
            const both = intersect(one.ink, other.ink);
            if (both !== null && both.width > 2 && both.height > 2) faults.push(`${one.id} overlaps ${other.id}`);
          }
        });
        const captions = list.filter((shape) => shape.kind === "box" && /caption .* strip$/u.test(shape.id));
        for (const caption of captions) {
          for (const { id, ink } of boxes) {
            if (id.includes("caption")) continue;
            if (caption.kind === "box" && intersect(caption.rect, ink) !== null)
              faults.push(`${id} lies under a caption`);
          }
        }
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  it("shows the title on the first frame, and a poster", () => {
    const timeline = sampleTimeline(aspect);
    const film = bold.stage(timeline);
    expect(film.frame(0).some((shape) => shape.id.endsWith("title 0") && shape.alpha === 1)).toBe(true);
    expect(film.poster().length).toBeGreaterThan(film.frame(0).length);
  });
});

describe("bold's palette", () => {
  it("has type that can be read on all of its grounds, whatever the brand colour", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const brand = `#${value.toString(16).padStart(6, "0")}`;
        const palette = paletteOf(brand);
        for (const ground of [palette.brand, palette.tint, palette.paper]) {
          expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 3000 },
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
