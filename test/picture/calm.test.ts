import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import type { DisplayList } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import { compoundsParted, setParted } from "../../engine/picture/compounds.ts";
import { calm } from "../../engine/picture/themes/calm/index.ts";
import { veilAlpha, veilColour } from "../../engine/picture/themes/calm/lens.ts";
import { paletteOf } from "../../engine/picture/themes/calm/palette.ts";
import { stepOf } from "../../engine/picture/themes/calm/pay-arc.ts";
import { payParts } from "../../engine/picture/themes/calm/pay-text.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import type { Aspect } from "../../engine/timeline/timeline.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { assetsOf, hards, quoting } from "./calm-cases.ts";

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

/** Films with and without pictures; every scene and every shutter is in one of them. */
const films: readonly (readonly [name: string, aspect: Aspect, pictures: readonly string[]])[] = [
  ["halden", "16:9", []],
  ["halden", "9:16", []],
  ["halden", "4:5", []],
  ["german", "1:1", ["hook", "do-1", "quote"]],
  ["bare", "16:9", ["why"]],
];

describe.each(films)("calm's %s film in %s with pictures for %j", (name, aspect, pictures) => {
  const storyboard = hards[name];
  if (storyboard === undefined) throw new Error(`There is no case ${name}.`);
  const timeline = sampleTimeline(aspect, quoting(storyboard));
  const { width, height } = timeline;
  const assets = pictures.length === 0 ? undefined : assetsOf(140, pictures);

  it("has the same pixels whether the damage or the whole frame is painted, and repaints little", () => {
    const staging = calm.stage(timeline, assets);
    const painter = createFramePainter(timeline, staging);
    const compared = new Set([0, 1, 13, 21, 40]);
    const differing: number[] = [];
    let painted = 0;
    let frames = 0;
    for (const scene of timeline.scenes) {
      for (let after = 0; after < Math.min(42, scene.frames); after++) {
        const frame = scene.start + after;
        const areas = painter.show(frame);
        if (after > 0) for (const area of areas) painted += area.width * area.height;
        frames++;
        if (!compared.has(after)) continue;
        if (!samePixels(painter.picture, paintedWhole(staging.frame(frame), width, height))) differing.push(frame);
      }
    }
    expect(differing).toEqual([]);
    // Only seconds in which everything enters are painted here; a picture moves in all of its frame.
    expect(painted / frames / (width * height)).toBeLessThan(pictures.length === 0 ? 0.2 : 0.7);
  });
});

describe("calm's veil over pictures", () => {
  it("lets type of any brand be read on any picture, by night and by day", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(colour, colour, (brand, picture) => {
        const { night, day } = paletteOf(brand);
        for (const light of [night, day]) {
          const alpha = veilAlpha(light);
          const behind = blended(picture, veilColour(light), alpha);
          for (const ink of [light.text, light.quiet, light.lume]) {
            expect(contrast(ink, behind), `${brand} ${light.name} on ${picture}`).toBeGreaterThanOrEqual(4.5);
          }
          expect(alpha).toBeLessThan(0.96);
        }
      }),
      { numRuns: 200 },
    );
  });
});

function blended(under: string, over: string, alpha: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [under, over].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * (1 - alpha) + (other ?? 0) * alpha);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

describe("German compounds", () => {
  const style = { face: "technical", size: 70, weight: 500, language: "de" } as const;

  it.each([
    ["Krankenhausverwaltungsangestellte", "Krankenhaus-verwaltungsangestellte"],
    ["Softwareentwicklungsabteilungsleitung", "Softwareentwicklungs-abteilungsleitung"],
    ["Hochfrequenzleiterplattenentwicklung", "Hochfrequenzleiter-plattenentwicklung"],
  ])("parts %s at a joint", (word, parts) => {
    expect(compoundsParted(word, style, 860)).toBe(parts);
  });

  it("leaves what fits, and other languages", () => {
    expect(compoundsParted("Verwaltungsangestellte", style, 860)).toBe("Verwaltungsangestellte");
    const english = { ...style, language: "en" };
    expect(compoundsParted("Krankenhausverwaltungsangestellte", english, 860)).not.toContain("-");
  });

  it("takes hyphens back that no line ends on, but not the text's own", () => {
    const text = "GIS-Krankenhausverwaltungsangestellte";
    const set = setParted(text, style, 860, (parted) => ({ lines: [parted], size: 40 }));
    expect(set.lines).toEqual([text]);
  });
});

describe("calm's palette of any brand colour", () => {
  it("sets all type with a contrast of at least 4.5:1 on every plate, by night and by day", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(colour, (brand) => {
        const { night, day, code, card } = paletteOf(brand);
        for (const light of [night, day]) {
          for (const ground of [...light.grounds, light.ceiling]) {
            for (const type of [light.text, light.quiet, light.lume]) {
              expect(contrast(type, ground), `${brand} ${light.name}`).toBeGreaterThanOrEqual(4.5);
            }
          }
        }
        expect(contrast(code, card)).toBeGreaterThan(10);
      }),
      { numRuns: 300 },
    );
  });
});

describe("calm's scale of pay", () => {
  it.each([
    [80_000, 10_000],
    [20_000, 2000],
    [3.25, 0.5],
    [12_000, 1000],
    [1000, 100],
  ])("cuts a range of %d by a round step of %d", (range, step) => {
    expect(stepOf(range)).toBeCloseTo(step);
    expect(range / stepOf(range)).toBeGreaterThanOrEqual(4);
    expect(range / stepOf(range)).toBeLessThanOrEqual(12);
  });

  it.each([
    ["NOK 640,000–720,000", "NOK", ["640,000", "720,000"]],
    ["€75,000–95,000", "", ["€75,000", "95,000"]],
    ["年収800万円〜1,200万円", "年収", ["800万円", "1,200万円"]],
    ["€52,000", "", ["€52,000"]],
  ])("takes %s apart as posted", (text, left, figures) => {
    const parts = payParts({ purpose: "pay", pay: { text, unit: "", min: 1, max: 2 }, cells: [] });
    expect(parts?.left).toBe(left);
    expect(parts?.figures).toEqual(figures);
  });

  it("leaves a grade of a pay scale whole", () => {
    const pay = { text: "E 13 TV-L", unit: "", min: null, max: null };
    expect(payParts({ purpose: "pay", pay, cells: [] })?.figures).toEqual(["E 13 TV-L"]);
  });
});
