import { expect, it } from "vitest";
import { numberedAmong } from "../../engine/talk/counted-among.ts";
import { understand } from "../../engine/talk/understand.ts";
import { ENGINEER, ROASTER } from "./films.ts";

it.each([
  ["Drop the last work scene", "Drop scene 5"],
  ["Make the middle duty scene shorter", "Make scene 4 shorter"],
  ["Split the first of the work scenes", "Split scene 3"],
  ["Shorten the first two of the three scenes about the work", "Shorten scene 3 and scene 4"],
  ["There are three scenes about the work; cut the third one", "cut scene 5"],
  ["Three scenes about duties are too many, take out the second", "take out scene 4"],
  ["Of the work scenes, the first can go", ", scene 3 can go"],
  ["All work scenes a bit longer", "scene 3, scene 4 and scene 5 a bit longer"],
  ["Merge the two first work scenes", "Merge scene 3 and scene 4"],
  ["Shorten the last two work scenes", "Shorten scene 4 and scene 5"],
  // There is one of these, and no fourth of those.
  ["Drop the second pay scene", "Drop the second pay scene"],
  ["Drop the fourth work scene", "Drop the fourth work scene"],
  ['Write "the last work scene" in scene 2', 'Write "the last work scene" in scene 2'],
])("numbers a scene among its like: %s", (said, numbered) => {
  expect(numberedAmong(said, ENGINEER)).toBe(numbered);
});

it.each([
  ["第二个工作幕不要了", "第3幕不要了"],
  ["讲工作内容的有三幕，其中第二个删掉", "第3幕删掉"],
  ["那三幕讲工作的，删掉第二个", "删掉第3幕"],
  ["工作那三幕，最后一幕短一点", "第4幕短一点"],
  ["前两个工作幕合并", "第2幕和第3幕合并"],
  ["所有讲工作的幕都长一点", "第二、三、四幕都长一点"],
])("in Chinese, too: %s", (said, numbered) => {
  expect(numberedAmong(said, ROASTER)).toBe(numbered);
});

it("does to it what is asked for, and to no other", () => {
  expect(understand("There are three scenes about the work; drop the second one", ENGINEER)).toMatchObject({
    edits: [{ op: "removeScene", scene: "do-2" }],
  });
});
