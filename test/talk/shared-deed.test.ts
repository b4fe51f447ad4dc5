import { expect, it } from "vitest";
import { saidOfEach } from "../../engine/talk/shared-deed.ts";

it.each([
  [
    "Neither the salary nor the place should be read out.",
    "the salary should not be read out, and the place should not be read out.",
  ],
  ["音乐和字幕都不要了", "音乐不要了，字幕不要了"],
  ["Make scenes 3 and 5 a bit longer", "Make scene 3 a bit longer, and Make scene 5 a bit longer"],
  ["make the opening and the ending shorter", "make the opening shorter, and make the ending shorter"],
  ["shorten scene 2 and the pay scene by half", "shorten scene 2 by half, and shorten the pay scene by half"],
  [
    "The care scene and the pay scene are too short, make them both longer",
    "make The care scene longer, and make the pay scene longer",
  ],
  ["把第二幕和第四幕拉长一点", "把第二幕拉长一点，把第四幕拉长一点"],
  ["shorten scene 3 and delete scene 5", "shorten scene 3 and delete scene 5"],
  ["Neither of us likes it", "Neither of us likes it"],
  ["咖啡和茶都不要了", "咖啡和茶都不要了"],
])("says of each what is said of both: %s", (said, plain) => {
  expect(saidOfEach(said)).toBe(plain);
});
