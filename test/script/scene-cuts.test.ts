import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";
import { untraced, writeStoryboard } from "../../engine/script/index.ts";
import { breaksOf } from "../../engine/script/scene-breaks.ts";
import { lackingS } from "../../engine/script/room.ts";
import { sentences } from "../../engine/script/segment.ts";
import type { PayContent, Scene } from "../../engine/script/storyboard.ts";
import { LENGTHS_S } from "../../engine/script/storyboard.ts";
import { NORTHWIND } from "./northwind.ts";
import { evenPace, postingOf } from "./posting-of.ts";

const THIN = postingOf("Nurse\nSt Mary's Hospice\nLeeds\nCare for patients\nWrite to a@b.example", {
  title: "Nurse",
  company: "St Mary's Hospice",
  location: "Leeds",
  email: "a@b.example",
  responsibilities: ["Care for patients"],
});
const jobs = new URL("../../jobs/", import.meta.url);
const postings = [
  NORTHWIND,
  THIN,
  ...readdirSync(jobs)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => readTextPosting({ name, bytes: readFileSync(new URL(name, jobs)) })),
];
const films = postings.flatMap((posting) =>
  LENGTHS_S.map((lengthS) => ({ posting, lengthS, name: `${posting.facts.title?.value ?? ""} in ${lengthS} s` })),
);
const told = (scenes: readonly Scene[]): string => scenes.map(({ narration }) => narration).join(" ");
const write = (posting: (typeof postings)[number], lengthS: (typeof LENGTHS_S)[number], longestSceneS = 7) =>
  writeStoryboard(posting, { lengthS, estimate: evenPace, longestSceneS });

describe("a film cut into scenes", () => {
  it.each(films)("says every sentence once: $name", ({ posting, lengthS }) => {
    const { storyboard, fill } = write(posting, lengthS);
    const said = sentences(told(storyboard.scenes), storyboard.language).map(({ text }) => text);
    expect(said).toHaveLength(fill.sentences);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(films)("shows no more than can be read while it stands: $name", ({ posting, lengthS }) => {
    const { storyboard } = write(posting, lengthS);
    expect(lackingS(storyboard.scenes, lengthS, storyboard.language, evenPace)).toBe(0);
  });

  it.each(films)("holds no picture over 9 s where the words end before: $name", ({ posting, lengthS }) => {
    const { storyboard, fill } = write(posting, lengthS);
    const pauseS = Math.max(0.27, fill.pauseS[0]);
    for (const scene of storyboard.scenes) {
      const said = sentences(scene.narration, "en");
      // How to apply stays in sight as long as it is told.
      if (said.length < 2 || scene.purpose === "cta") continue;
      const lasts = said.reduce((sum, { text }) => sum + evenPace(text) + pauseS, 0);
      expect(lasts, scene.narration).toBeLessThanOrEqual(9);
    }
  });

  it.each(films)("names every scene once and ends with how to apply: $name", ({ posting, lengthS }) => {
    const { scenes } = write(posting, lengthS).storyboard;
    const ids = scenes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.at(-1)).toBe("cta");
    for (const { id, purpose, content } of scenes) {
      expect(id).toMatch(new RegExp(`^${purpose}(?:-\\d+)?$`, "u"));
      expect(content.purpose).toBe(purpose);
    }
  });

  it.each(films)("shows and claims in every part only what the posting says: $name", ({ posting, lengthS }) => {
    const { storyboard } = write(posting, lengthS);
    expect(untraced(storyboard, posting)).toEqual([]);
    for (const { claims, copy } of storyboard.scenes) {
      expect(copy.length).toBeGreaterThan(0);
      expect(claims.length).toBeGreaterThan(0);
      for (const { evidence } of claims) expect(posting.text.slice(...evidence).trim()).not.toBe("");
    }
  });

  it("shows in a later part what is told in it, and not what the part before showed", () => {
    const pays = write(NORTHWIND, 60).storyboard.scenes.filter(({ purpose }) => purpose === "pay");
    expect(pays.length).toBeGreaterThan(1);
    const [first, ...later] = pays.map(({ content, narration }) => ({ content: content as PayContent, narration }));
    expect(first?.content.pay?.text).toBe("€75,000–95,000");
    for (const { content, narration } of later) {
      expect(content.pay).toBeNull();
      for (const { figure } of content.cells) {
        expect(narration.toLowerCase()).toContain(figure.toLowerCase());
        expect(first?.content.cells.map((cell) => cell.figure)).not.toContain(figure);
      }
    }
  });

  it("sets each sentence of who they are by itself", () => {
    const lines = [
      "We build robots that plant city farms on the roofs of the whole old town.",
      "Our growers harvest 40 kinds of lettuce for the kitchens of the schools nearby.",
    ];
    const posting = postingOf(["Baker", "Brotwerk", ...lines, "a@b.example"].join("\n\n"), {
      title: "Baker",
      company: "Brotwerk",
      email: "a@b.example",
      mission: lines.join("\n\n"),
    });
    const whys = write(posting, 60).storyboard.scenes.filter(({ purpose }) => purpose === "why");
    expect(whys.map(({ id }) => id)).toEqual(["why", "why-2"]);
    expect(whys[1]?.content).toMatchObject({ hero: "40", tail: expect.stringContaining("kinds") });
  });

  it("tells the role again in a scene of its own before the end", () => {
    const { scenes } = write(THIN, 60).storyboard;
    const recap = scenes.at(-2);
    expect(recap).toMatchObject({ purpose: "hook", content: { title: "Nurse", company: "St Mary's Hospice" } });
    expect(recap?.narration).toContain("Nurse at St Mary's Hospice");
    expect(scenes.at(-1)?.narration).toMatch(/^Apply/u);
  });
});

describe("the breaks of a scene", () => {
  it("leaves a short scene whole", () => {
    const stretch = { seconds: 3, shows: true, breaks: true };
    expect(breaksOf([stretch, stretch])).toEqual([0]);
  });
  it("cuts a long one where each part has something to show", () => {
    const showing = { seconds: 4, shows: true, breaks: true };
    expect(breaksOf([showing, showing, showing])).toEqual([0, 1, 2]);
    expect(breaksOf([{ ...showing, shows: false, seconds: 2 }, showing, showing])).toEqual([0, 2]);
  });
  it("begins at the first sentence, keeps the order and cuts only where it may", () => {
    const stretch = fc.record({
      seconds: fc.double({ min: 0.5, max: 12, noNaN: true }),
      shows: fc.boolean(),
      breaks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), (stretches) => {
        const starts = breaksOf(stretches);
        expect(starts[0]).toBe(0);
        for (const [index, start] of starts.entries()) {
          if (index === 0) continue;
          expect(start).toBeGreaterThan(starts[index - 1] ?? 0);
          expect(stretches[start]?.breaks).toBe(true);
        }
      }),
    );
  });
});
