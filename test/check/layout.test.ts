import { describe, expect, it } from "vitest";
import { checkStaged } from "../../engine/check/check-staged.ts";
import type { CheckFinding } from "../../engine/check/finding.ts";
import { box, type Shape } from "../../engine/picture/display-list.ts";
import type { Aspect, TimelineScene } from "../../engine/timeline/timeline.ts";
import { fakeFootage } from "../support/fake-assets.ts";
import { INK, line, PAPER, smallTimeline, stagingFor } from "./small-film.ts";

const FADE_FRAMES = 12;

/** A scene of three seconds with one good line, and what a test adds. */
function checked(
  lay: (offset: number, scene: TimelineScene) => readonly Shape[],
  { aspect = "1:1", copy = [] }: { readonly aspect?: Aspect; readonly copy?: readonly string[] } = {},
): Promise<readonly CheckFinding[]> {
  const timeline = smallTimeline([{ id: "why", seconds: 3, copy }], aspect);
  const middle = timeline.height / 2;
  const staging = stagingFor(timeline, (scene, offset) => [
    line("good", "Steer the night ferry", 100, middle, { size: 60 }),
    ...lay(offset, scene),
  ]);
  return checkStaged(timeline, staging);
}

const rules = (findings: readonly CheckFinding[]): string[] => findings.map(({ rule }) => rule);

describe("a film laid out as it should be", () => {
  it("gives no findings: several scenes with fades, small words, captions and art behind type", async () => {
    const timeline = smallTimeline([
      { id: "hook", seconds: 3 },
      { id: "why", seconds: 3.5, copy: ["Two ports, one night, no fuel."] },
      { id: "cta", seconds: 4 },
    ]);
    const staging = stagingFor(timeline, (scene, offset) => [
      line("figure", "7", 300, 900, { size: 700, colour: "#dfe3ee", decorative: true }),
      line("title", `Ferry ${scene.id}`, 100, 400, { size: 120, alpha: Math.min(1, (offset + 3) / FADE_FRAMES) }),
      // Lines set so close that their boxes meet, but not their ink.
      line("low", "jpgq", 100, 500, { size: 60 }),
      line("high", "ace", 100, 548, { size: 60 }),
      line("small", "Harbour", 100, 640, { size: 32, alpha: Math.min(1, offset / FADE_FRAMES) }),
      box("caption strip", 90, 820, 420, 80, INK),
      line("caption word", "all night", 110, 875, { size: 50, colour: PAPER }),
    ]);
    expect(await checkStaged(timeline, staging)).toEqual([]);
  });
});

describe("a planted fault is found, once, and nothing else is:", () => {
  it("type on type, with who, where and by how much", async () => {
    const found = await checked(() => [line("other", "Home at dawn", 130, 560, { size: 60 })]);
    expect(new Set(rules(found))).toEqual(new Set(["overlap", "contrast"])); // Neither stands out from the other.
    expect(found[0]).toMatchObject({ rule: "overlap", scene: "why", frame: 0, text: "Steer the night ferry" });
    expect(found[0]!.message).toMatch(/"Steer the night ferry" and "Home at dawn" overlap by \d+×\d+ px, at most 2/u);
  });

  it("type under a caption", async () => {
    const found = await checked(() => [
      box("caption strip", 90, 500, 300, 90, INK),
      line("caption word", "tonight", 110, 570, { size: 50, colour: PAPER }),
    ]);
    expect(rules(found)).toContain("overlap");
    expect(found.some(({ message }) => message.includes("lies under a caption"))).toBe(true);
  });

  it("type cut off by its clip, but not what waits outside of it or is on its way in", async () => {
    const clip = { x: 0, y: 700, width: 1080, height: 60 };
    const found = await checked((offset) => [
      line("cut", "Sleep by day", 100, 780, { clip }),
      line("waiting", "Sail by night", 100, 1000, { size: 60, clip }),
      line("coming", "Every night", 600, 740 + 2 * Math.max(0, 10 - offset), { size: 50, clip }),
    ]);
    expect(rules(found)).toEqual(["clipping"]);
    expect(found[0]).toMatchObject({ text: "Sleep by day", floor: 2 });
  });

  it("type cut off by the frame", async () => {
    const found = await checked(() => [line("out", "Across the sound", 700, 800)]);
    expect(rules(found)).toEqual(["clipping", "safe-area"]);
  });

  it.each([
    ["16:9", 40, 300, "left"],
    ["9:16", 800, 400, "right"],
    ["9:16", 120, 1600, "bottom"],
    ["1:1", 100, 70, "top"],
    ["4:5", 100, 1320, "bottom"],
  ] as const)("type outside the safe area of %s", async (aspect, x, y, side) => {
    const found = await checked(() => [line("out", "Nine crew", x, y, { size: 50 })], { aspect });
    expect(rules(found)).toEqual(["safe-area"]);
    expect(found[0]!.message).toContain(`at the ${side} by`);
  });

  it("small type, but not art", async () => {
    const found = await checked(() => [
      line("small", "All rights", 100, 800, { size: 24 }),
      line("grain", "7 7 7 7", 100, 700, { size: 12, decorative: true }),
    ]);
    expect(rules(found)).toEqual(["type-size"]);
    expect(found[0]).toMatchObject({ measured: 24, floor: 30, text: "All rights" });
  });

  it("pale type, measured against the pixels behind it, by its size", async () => {
    const found = await checked(() => [
      line("pale", "Free coffee", 100, 800, { size: 40, colour: "#9a9a9a" }), // 2.5:1
      line("quiet", "Fair rosters", 500, 800, { size: 40, colour: "#8a8a8a" }), // 3.1:1: too little for this size …
      line("large", "Own cabin", 100, 900, { size: 60, colour: "#8a8a8a" }), // … and enough for this.
    ]);
    expect(rules(found)).toEqual(["contrast", "contrast"]);
    expect(found.map(({ text }) => text)).toEqual(["Free coffee", "Fair rosters"]);
    expect(found[0]!.measured).toBeCloseTo(2.52, 1);
  });

  it("dark type that partly lies on something dark", async () => {
    const found = await checked(() => [
      box("slab", 300, 700, 400, 140, "#1b1b1b"),
      line("over", "Over the slab", 100, 800, { size: 70 }),
    ]);
    expect(rules(found)).toEqual(["contrast"]);
    expect(found[0]!.measured).toBeLessThan(1.3);
  });

  it("type on a picture without a veil that is dark enough, whatever its colour", async () => {
    const timeline = smallTimeline([{ id: "why", seconds: 3 }]);
    const footage = fakeFootage("pieces", timeline.scenes).get("why")!;
    const onPicture = (veil: number, colour: string) =>
      checkStaged(
        timeline,
        stagingFor(timeline, () => [
          { kind: "picture", id: "footage", raster: footage.at(0, 1080, 1080), x: 0, y: 0, alpha: 1, clip: null },
          box("veil", 0, 0, 1080, 1080, "#0c0e12", veil),
          line("title", "Steer the night ferry", 100, 540, { size: 90, colour }),
        ]),
      );
    expect(rules(await onPicture(0, "#ffffff"))).toEqual(["contrast"]);
    expect(rules(await onPicture(0, "#000000"))).toEqual(["contrast"]);
    expect(rules(await onPicture(0.3, "#ffffff"))).toEqual(["contrast"]);
    expect(await onPicture(0.7, "#ffffff")).toEqual([]);
  });

  it("words that stand too short, by the scene's copy", async () => {
    const copy = ["Eleven words of copy take four seconds to read at least."];
    const found = await checked(() => [], { copy });
    expect(rules(found)).toEqual(["reading-time"]);
    expect(found[0]).toMatchObject({ measured: 3, floor: 4 });
  });

  it("words that flash by within a scene, but not a figure that counts up", async () => {
    const found = await checked((offset) => [
      ...(offset < 30 ? [line("brief", "Blink", 100, 800, { size: 60 })] : []),
      line(`count ${offset < 20 ? offset : "end"}`, offset < 20 ? `${offset + 10} berths` : "40 berths", 100, 900, {
        size: 60,
      }),
    ]);
    expect(rules(found)).toEqual(["reading-time"]);
    expect(found[0]).toMatchObject({ text: "Blink", measured: 1, floor: 2 });
  });

  it("type that is in after half of its scene", async () => {
    const found = await checked((offset) => [
      line("early", "Early bird", 100, 800, { size: 60, alpha: Math.min(1, offset / 45) }),
      line("late", "Late bird", 100, 900, { size: 60, alpha: Math.min(1, Math.max(0, offset - 30) / 30) }),
    ]);
    expect(rules(found)).toEqual(["late"]);
    expect(found[0]).toMatchObject({ text: "Late bird", frame: 57, floor: 50 });
  });
});

describe("what is no fault", () => {
  it("is the same text in two colours, parted by what lies behind", async () => {
    const left = { x: 0, y: 0, width: 400, height: 1080 };
    const right = { x: 400, y: 0, width: 680, height: 1080 };
    const found = await checked(() => [
      box("half", 400, 620, 680, 200, INK),
      line("two", "Two coloured", 100, 750, { clip: left }),
      line("two on", "Two coloured", 100, 750, { clip: right, colour: PAPER }),
    ]);
    expect(found).toEqual([]);
  });

  it("is type without the field that says what it says: it is left out, not guessed", async () => {
    const found = await checked(() => {
      const { type: _, ...silent } = { type: null, ...line("silent", "tiny", 100, 540, { size: 12 }) };
      return [silent as Shape];
    });
    expect(found).toEqual([]);
  });

  it("is a caption that stands through a pause among a scene's own shapes", async () => {
    const found = await checked((offset) => (offset > 60 ? [line("caption lingers", "all night", 100, 800)] : []));
    expect(found).toEqual([]);
  });

  it("is what the next scene's first frame carries on: it comes with the cut", async () => {
    const timeline = smallTimeline([
      { id: "why", seconds: 3 },
      { id: "cta", seconds: 3 },
    ]);
    const staging = stagingFor(timeline, ({ id }, offset) => [
      line("title", `Ferry ${id}`, 100, 400),
      ...(id === "cta" || offset > 80 ? [line("next", "Apply today", 100, 600)] : []),
    ]);
    expect(await checkStaged(timeline, staging)).toEqual([]);
  });
});
