import { expect, it } from "vitest";
import { descriptionOf } from "../../engine/output/description.ts";
import { read } from "../posting/sample.ts";
import { BAKERS } from "../support/bakers.ts";

it("a description holds the facts, the link and, last, the legal notice word for word", () => {
  const text = descriptionOf(read(BAKERS["en"] ?? ""));
  expect(text.split("\n\n")).toEqual([
    "Night Baker – Blue Oven",
    "Leeds · £31,200 a year",
    "Blue Oven bakes bread for forty cafés.",
    "https://blueoven.example/jobs/baker\nApply by 15 March 2031",
    "We are an equal opportunity employer and welcome applications regardless of age or gender.\n",
  ]);
});

it.each([
  ["de", "Bewerben bis 15. März 2031"],
  ["fr", "Postulez avant le 15 mars 2031"],
  ["es", "Hasta el 15 de marzo de 2031"],
  ["pt", "Até 15 de março de 2031"],
  ["ja", "応募締切：2031年3月15日"],
  ["zh", "截止日期：2031年3月15日"],
])("a description in %s names the deadline as one", (language, line) => {
  expect(descriptionOf(read(BAKERS[language] ?? "")).split("\n")).toContain(line);
});

it("a deadline that names no day stands as posted, and one in a language without phrases is labelled all the same", () => {
  const posting = read(BAKERS["en"] ?? "");
  const told = (value: string, language: string): string[] =>
    descriptionOf({
      ...posting,
      facts: { ...posting.facts, language, deadline: { value, evidence: [[0, 1]] } },
    }).split("\n");
  expect(told("open until filled", "en")).toContain("open until filled");
  expect(told("15 March", "en")).toContain("Apply by 15 March");
  expect(told("2031-03-15", "fi")).toContain("Apply by 15 March 2031");
});
