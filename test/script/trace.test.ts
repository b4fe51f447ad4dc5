import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";
import { traceOf, untraced, writeStoryboard } from "../../engine/script/index.ts";
import type { Storyboard } from "../../engine/script/storyboard.ts";
import { LENGTHS_S } from "../../engine/script/storyboard.ts";
import { NORTHWIND } from "./northwind.ts";
import { evenPace, postingOf } from "./posting-of.ts";

const { storyboard } = writeStoryboard(NORTHWIND, { lengthS: 30, estimate: evenPace });
const planted = (narration: string, copy: readonly string[] = []): Storyboard => ({
  ...storyboard,
  scenes: storyboard.scenes.map((scene) => (scene.id === "why" ? { ...scene, narration, copy } : scene)),
});

describe("traceOf", () => {
  it("quotes the posting for every claim", () => {
    const rows = traceOf(storyboard, NORTHWIND);
    expect(rows).toContainEqual({
      scene: "do-3",
      text: "Mentor two engineers",
      evidence: expect.anything(),
      quote: "Mentor two engineers",
    });
    for (const row of rows) expect(row.quote.length).toBeGreaterThan(0);
  });
});

describe("untraced", () => {
  it.each([
    ["We build 500 robots.", "500"],
    ["We build robots in Munich.", "Munich"],
    ["Ten robots work here.", "Ten"],
    ["Apply by 16 January.", "16"],
    ["You'll earn €75,500.", "75,500"],
    ["We work with Google.", "Google"],
  ])("finds what is invented in %j", (narration, word) => {
    expect(untraced(planted(narration), NORTHWIND)).toContainEqual({ scene: "why", word });
  });

  it("looks at what is shown, too", () => {
    expect(untraced(planted("We build robots.", ["41", "days"]), NORTHWIND)).toEqual([{ scene: "why", word: "41" }]);
  });

  it("knows the month of a deadline in figures, and no other", () => {
    const posting = postingOf("Baker\nBrotwerk\ndeadline: 2027-03-05", {
      title: "Baker",
      company: "Brotwerk",
      deadline: ["2027-03-05", "2027-03-05"],
    });
    const told = writeStoryboard(posting, { lengthS: 15, estimate: evenPace }).storyboard;
    expect(told.scenes.at(-1)?.narration).toContain("5 March");
    expect(untraced(told, posting)).toEqual([]);
    const wrong = { ...told, scenes: told.scenes.map((scene) => ({ ...scene, narration: "Apply by 6 April." })) };
    expect(untraced(wrong, posting).map(({ word }) => word)).toContain("April");
    expect(untraced(wrong, posting).map(({ word }) => word)).toContain("6");
  });

  const jobs = new URL("../../jobs/", import.meta.url);
  it.each(readdirSync(jobs).filter((name) => name.endsWith(".md")))("finds nothing in the films of %s", (name) => {
    for (const posting of readTextPosting({ name, bytes: readFileSync(new URL(name, jobs)) })) {
      for (const lengthS of LENGTHS_S) {
        const written = writeStoryboard(posting, { lengthS, estimate: evenPace });
        expect(untraced(written.storyboard, posting)).toEqual([]);
        expect(written.fill.speechS).toBeGreaterThan(0.7 * lengthS);
        for (const row of traceOf(written.storyboard, posting)) expect(row.quote).not.toBe("");
      }
    }
  });
});
