import { expect, it } from "vitest";
import { saidOfEach } from "../../engine/talk/shared-deed.ts";

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
