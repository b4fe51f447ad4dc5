import { expect, it } from "vitest";
import { runsOf } from "../../engine/script/lines.ts";

const runs = (text: string): string[] =>
  runsOf(text, [0, text.length]).map((run) => run.text.replace(/\s+/gu, " ").trim());

it("goes on where an editor wrapped a line", () => {
  const text = [
    "The yard builds wooden boats for the lakes of the north and mends",
    "those that its founders built a hundred years ago, by hand and in",
    "the open.",
  ].join("\n");
  expect(runs(text)).toEqual([text.replaceAll("\n", " ")]);
});

it("ends where a line had room for the next word", () => {
  expect(
    runs(
      "you get lunch, a locker and your own bench\nbring boots\nring Ada on the yard phone any day before noon, thanks",
    ),
  ).toEqual([
    "you get lunch, a locker and your own bench",
    "bring boots",
    "ring Ada on the yard phone any day before noon, thanks",
  ]);
});

it("measures a line by its whole paragraph and tells where each run begins", () => {
  const text = "# Yard\n\nlunch and a locker\nbring boots\nring Ada on the yard phone any day before noon, please\n";
  const start = text.indexOf("lunch");
  const found = runsOf(text, [start, text.indexOf("\nring")]);
  expect(found.map((run) => run.text.trim())).toEqual(["lunch and a locker", "bring boots"]);
  for (const run of found) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
});
