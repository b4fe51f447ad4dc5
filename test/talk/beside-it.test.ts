import { expect, it } from "vitest";
import { numberedBeside, numberedIt } from "../../engine/talk/beside-it.ts";
import { ENGINEER, ROASTER } from "./films.ts";

it.each([
  ["Drop scene 4 and make the one after it longer", "Drop scene 4 and make scene 5 longer"],
  ["The pay part is fine, but cut the one before that", "The pay part is fine, but cut scene 6"],
  // There is none before the first, and nothing is named to stand beside.
  ["Keep the opening and cut the one before it", "Keep the opening and cut the one before it"],
  ["Cut the next one", "Cut the next one"],
])("numbers a scene by where it stands: %s", (said, numbered) => {
  expect(numberedBeside(said, ENGINEER, null)).toBe(numbered);
});

it("numbers the scene beside the one that was spoken of before, in Chinese too", () => {
  expect(numberedBeside("Cut the next one", ENGINEER, "why")).toBe("Cut scene 3");
  expect(numberedBeside("第二幕删掉，它后面那一幕长一点", ROASTER, null)).toBe("第二幕删掉，第3幕长一点");
  expect(numberedBeside("最后一幕长一点", ROASTER, "do-1")).toBe("最后一幕长一点");
});

it("knows what is done once more to the scene just named, in Chinese", () => {
  expect(numberedIt("把第四幕移到第二位，再缩短一点", ROASTER)).toBe("把第四幕移到第二位，把第4幕缩短一点");
  expect(numberedIt("音乐轻一点，再缩短一点", ROASTER)).toBe("音乐轻一点，再缩短一点");
});

it.each([
  ["The perks part should be second, and split it in two", "The perks part should be second, and split scene 7 in two"],
  ["Put lab.jpg in scene 3, then move it to scene 4", "Put lab.jpg in scene 3, then move it to scene 4"],
  [
    "The pay part shows the salary. I don't like the salary, remove it",
    "The pay part shows the salary. I don't like the salary, remove it",
  ],
])("knows what is done to a scene, and only that: %s", (said, numbered) => {
  expect(numberedIt(said, ENGINEER)).toBe(numbered);
});
