import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { untraced, writeStoryboard } from "../../engine/script/index.ts";
import { sentences, wordCount } from "../../engine/script/segment.ts";
import type { DoContent, PayContent, Scene, Storyboard } from "../../engine/script/storyboard.ts";
import { LENGTHS_S } from "../../engine/script/storyboard.ts";
import { NORTHWIND } from "./northwind.ts";
import { evenPace, postingOf } from "./posting-of.ts";

const write = (posting = NORTHWIND, lengthS: (typeof LENGTHS_S)[number] = 30) =>
  writeStoryboard(posting, { lengthS, estimate: evenPace });
const scene = (storyboard: Storyboard, id: string): Scene => {
  const found = storyboard.scenes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no scene ${id} in ${storyboard.scenes.map((each) => each.id).join(" ")}`);
  return found;
};

describe("writeStoryboard", () => {
  it.each(LENGTHS_S)("fills 80 to 86% of %i s with speech", (lengthS) => {
    const { fill } = write(NORTHWIND, lengthS);
    expect(fill.speechS / lengthS).toBeGreaterThanOrEqual(0.79);
    expect(fill.speechS / lengthS).toBeLessThanOrEqual(0.86);
    expect(fill.pauseS[1]).toBeGreaterThan(0.2);
  });

  it("tells the whole arc in 30 s with three beats", () => {
    const { storyboard } = write();
    expect(storyboard.scenes.map((each) => each.id)).toEqual([
      "hook",
      "why",
      "do-1",
      "do-2",
      "do-3",
      "bring",
      "pay",
      "cta",
    ]);
    expect(
      storyboard.scenes.filter((each) => each.purpose === "do").map((each) => (each.content as DoContent).beats),
    ).toEqual([3, 3, 3]);
  });

  it("prefers the beats that can be counted, and keeps the order of the posting", () => {
    const { storyboard } = write();
    expect(storyboard.scenes.filter((each) => each.purpose === "do").map((each) => each.narration)).toEqual([
      "You'll design the planner that steers 400 robots.",
      "You'll ship to production every day.",
      "You'll mentor two engineers.",
    ]);
  });

  it("splits a beat into lead, hero and tail", () => {
    const { storyboard } = write();
    expect(scene(storyboard, "do-1").content).toMatchObject({
      lead: "Design the planner that steers",
      hero: "400",
      tail: "robots",
      figure: true,
      countable: { kind: "count", n: 400, open: false },
    });
    expect(scene(storyboard, "do-2").content).toMatchObject({
      lead: "Ship to production",
      hero: "every day",
      countable: { kind: "frequency" },
    });
    expect(scene(storyboard, "do-3").content).toMatchObject({
      lead: "Mentor",
      hero: "two",
      tail: "engineers",
      figure: false,
    });
    expect(scene(storyboard, "why").content).toMatchObject({ lead: "We build robots that plant", hero: "city farms." });
  });

  it("tells pay, place and offers as cells, the place first", () => {
    const content = scene(write().storyboard, "pay").content as PayContent;
    expect(content.pay).toEqual({ text: "€75,000–95,000", unit: "a year", min: 75000, max: 95000 });
    expect(content.cells[0]).toEqual({ icon: "map-pin", figure: "Berlin", label: "hybrid" });
    expect(content.cells).toContainEqual({ icon: "sun", figure: "4-day", label: "week in summer" });
    expect(content.cells).toContainEqual({ icon: "tree-palm", figure: "30", label: "days of holiday" });
  });

  it("lists more than it tells, each line with its claim", () => {
    const { content, claims, narration } = scene(write().storyboard, "bring");
    expect(content).toMatchObject({
      figure: { text: "5+", label: "years with TypeScript or Rust" },
      items: ["Distributed systems"],
    });
    expect(narration).not.toContain("istributed systems");
    expect(claims.map(({ text }) => text)).toContain("Distributed systems");
    const pay = scene(write().storyboard, "pay");
    expect((pay.content as PayContent).cells.map(({ figure }) => figure)).toEqual(["Berlin", "30", "4-day", "€1,500"]);
    expect(pay.claims.map(({ text }) => text)).toContain("€1,500 learning budget");
  });

  it("calls a wish a wish where it fills the list", () => {
    const posting = postingOf("Baker\nA love of bread\nNice to have: shop experience", {
      title: "Baker",
      must: ["A love of bread"],
      nice: ["shop experience"],
    });
    expect(scene(write(posting, 15).storyboard, "bring").content).toMatchObject({
      items: ["Love of bread", "A plus: shop experience"],
    });
  });

  it.each(LENGTHS_S)("shows no hero twice in %i s", (lengthS) => {
    const lines = [
      "Direct the operation of the archives",
      "Prepare the budget of the archives",
      "Answer every letter in the archives",
      "Sort 500 maps",
    ];
    const posting = postingOf(`Archivist\n${lines.join("\n")}`, { title: "Archivist", responsibilities: lines });
    const heroes = write(posting, lengthS).storyboard.scenes.flatMap(({ content }) =>
      content.purpose === "do" ? [content.hero] : [],
    );
    expect(heroes.length).toBeGreaterThan(1);
    expect(new Set(heroes).size).toBe(heroes.length);
  });

  it("never opens with the title alone where it knows who asks", () => {
    for (const lengthS of LENGTHS_S)
      expect(scene(write(NORTHWIND, lengthS).storyboard, "hook").narration).toMatch(/Northwind Robotics|Berlin/u);
  });

  it("never cuts off what narrows an offer", () => {
    const said = LENGTHS_S.map((lengthS) =>
      write(NORTHWIND, lengthS)
        .storyboard.scenes.map((each) => each.narration)
        .join(" "),
    ).join(" ");
    expect(said).not.toMatch(/4-day week(?! in summer)/u);
    expect(said).not.toMatch(/TypeScript(?! or Rust)/u);
  });

  it("ends with the deadline in the posting's words and the address", () => {
    const cta = scene(write().storyboard, "cta");
    expect(cta.narration).toBe("Apply by 15 January at northwind.example.");
    expect(cta.content).toMatchObject({
      lead: "Apply by",
      deadline: { day: "15", rest: "January" },
      link: "northwind.example/jobs/17",
      qr: "https://northwind.example/jobs/17",
    });
  });

  it.each(LENGTHS_S)("invents nothing in %i s", (lengthS) => {
    expect(untraced(write(NORTHWIND, lengthS).storyboard, NORTHWIND)).toEqual([]);
  });

  it("shows exactly what its content holds, and rests every scene on the posting", () => {
    const { storyboard } = write();
    for (const each of storyboard.scenes) {
      expect(each.copy.length).toBeGreaterThan(0);
      expect(each.claims.length).toBeGreaterThan(0);
      for (const { evidence } of each.claims) {
        expect(evidence[0]).toBeLessThan(evidence[1]);
        expect(evidence[1]).toBeLessThanOrEqual(NORTHWIND.text.length);
      }
    }
  });

  it("leaves out scenes that the posting has nothing for", () => {
    const posting = postingOf("Nurse\nLeeds\nCare for patients\nLift people safely\nWrite to a@b.example", {
      title: "Nurse",
      location: "Leeds",
      email: "a@b.example",
      responsibilities: ["Care for patients", "Lift people safely"],
    });
    expect(write(posting, 15).storyboard.scenes.map((each) => each.purpose)).toEqual(["hook", "do", "do", "cta"]);
  });

  it("says that a posting is too short for a long film, and how long the pauses would be", () => {
    const posting = postingOf("Nurse\nWrite to a@b.example", { title: "Nurse", email: "a@b.example" });
    const { fill, warnings } = write(posting, 60);
    expect(fill.pauseS[0]).toBeGreaterThan(3);
    expect(warnings.join(" ")).toMatch(/too little for 60 s/u);
  });

  it("passes housekeeping over", () => {
    const lines = [
      "Other duties as assigned",
      "Comply with company policies and procedures",
      "Bake 200 loaves every morning",
    ];
    const posting = postingOf(`Baker\n${lines.join("\n")}`, { title: "Baker", responsibilities: lines });
    const said = write(posting, 60)
      .storyboard.scenes.map((each) => each.narration)
      .join(" ");
    expect(said).toContain("bake 200 loaves");
    expect(said).not.toMatch(/assigned|policies/u);
  });

  it("writes in the language of the posting", () => {
    const posting = postingOf("Bäckerin\nBrotwerk\nLeipzig\nBacken von 200 Broten\nlohn@brotwerk.example", {
      title: "Bäckerin",
      company: "Brotwerk",
      location: "Leipzig",
      email: "lohn@brotwerk.example",
      responsibilities: ["Backen von 200 Broten"],
      language: "de",
    });
    const { storyboard } = write(posting, 15);
    expect(scene(storyboard, "hook").narration).toBe("Brotwerk sucht: Bäckerin in Leipzig.");
    expect(untraced(storyboard, posting)).toEqual([]);
  });

  it("speaks Chinese without spaces", () => {
    const posting = postingOf("前端工程师\n北辰科技\n上海\n负责 400 台机器人的调度平台\na@b.example", {
      title: "前端工程师",
      company: "北辰科技",
      location: "上海",
      email: "a@b.example",
      responsibilities: ["负责 400 台机器人的调度平台"],
      language: "zh",
    });
    const { storyboard } = writeStoryboard(posting, { lengthS: 15, estimate: (sentence) => sentence.length / 5 });
    expect(scene(storyboard, "hook").narration).toContain("北辰科技正在招聘前端工程师");
    expect(untraced(storyboard, posting)).toEqual([]);
  });

  it("has no words of its own for a language without a table", () => {
    const posting = postingOf("Kok\nMatsal\nStockholm\na@b.example", {
      title: "Kok",
      company: "Matsal",
      location: "Stockholm",
      email: "a@b.example",
      language: "sv",
    });
    expect(write(posting, 15).storyboard.scenes.map((each) => each.narration)).toContain("Matsal: Kok, Stockholm.");
  });

  it("keeps its measure and its truth for any duties, demands and offers", () => {
    const word = fc.constantFrom(
      "design",
      "the",
      "robots",
      "and",
      "with",
      "400",
      "every",
      "day",
      "planning",
      "for",
      "customers,",
      "in",
      "Leeds",
      "to",
      "of",
      "(maybe)",
      "etc.",
      "responsible",
      "you",
      "will",
      "5+",
      "years",
      "experience",
      "or",
      "–",
      "&",
      "who",
      "clear",
      "£1,500",
    );
    const line = fc.array(word, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), fc.constantFrom(...LENGTHS_S), (lines, lengthS) => {
        const posting = postingOf(["Baker", ...lines].join("\n"), {
          title: "Baker",
          responsibilities: lines.slice(0, 3),
          must: lines.slice(3, 6),
          benefits: lines.slice(6),
        });
        const { storyboard, fill } = write(posting, lengthS);
        expect(fill.speechS).toBeLessThanOrEqual(0.86 * lengthS + 0.01);
        expect(untraced(storyboard, posting)).toEqual([]);
        for (const each of storyboard.scenes) {
          for (const { text } of sentences(each.narration, "en")) expect(text).toMatch(/[.!?]$/u);
          expect(each.copy.join(" ")).not.toMatch(/\(|etc\./u);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("gives the same story twice", () => {
    expect(write(NORTHWIND, 45)).toEqual(write(NORTHWIND, 45));
  });

  it("says nothing in more words than one breath holds", () => {
    for (const lengthS of LENGTHS_S) {
      for (const each of write(NORTHWIND, lengthS).storyboard.scenes)
        for (const { text } of sentences(each.narration, "en")) expect(wordCount(text)).toBeLessThanOrEqual(20);
    }
  });
});
