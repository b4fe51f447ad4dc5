import { expect, it } from "vitest";
import { numberedBeside } from "../../engine/talk/beside-it.ts";
import { withoutSlips } from "../../engine/talk/said-again.ts";
import { saidOfEach } from "../../engine/talk/shared-deed.ts";
import { ENGINEER, ROASTER } from "./films.ts";

it.each([
  [
    "Change the title to Night Nurse, no, Ward Nurse, and drop the logo",
    "Change the title to Ward Nurse, and drop the logo",
  ],
  ["The place is Kiel... sorry, Flensburg.", "The place is Flensburg."],
  ['Scene 2 should say "Robots, no, gardens", no, "Gardens"', 'Scene 2 should say "Gardens"'],
  ["地点改成绵阳，不对，改成德阳，logo不要", "地点改成德阳，logo不要"],
  ["Calm music. Actually no, upbeat.", "Calm music, no, upbeat."],
  // What wants none, and what asks for a scene, is no slip.
  ["Set it to 45 seconds, no music", "Set it to 45 seconds, no music"],
  ["Delete scene 4, no wait, scene 5", "Delete scene 4, no wait, scene 5"],
  ['Where it says "engineers", make it "people"', 'Where it says "engineers", make it "people"'],
])("leaves out what was said first: %s", (said, plain) => {
  expect(withoutSlips(said)).toBe(plain);
});

it.each([
  [
    "Neither the salary nor the place should be read out.",
    "the salary should not be read out, and the place should not be read out.",
  ],
  ["音乐和字幕都不要了", "音乐不要了，字幕不要了"],
  ["Neither of us likes it", "Neither of us likes it"],
  ["咖啡和茶都不要了", "咖啡和茶都不要了"],
])("says of each what is said of both: %s", (said, plain) => {
  expect(saidOfEach(said)).toBe(plain);
});

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
