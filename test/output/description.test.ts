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
    "https://blueoven.example/jobs/baker\n2031-03-15",
    "We are an equal opportunity employer and welcome applications regardless of age or gender.\n",
  ]);
});
