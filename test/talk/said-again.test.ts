import { expect, it } from "vitest";
import { withoutSlips } from "../../engine/talk/said-again.ts";

it.each([
  [
    "Change the title to Night Nurse, no, Ward Nurse, and drop the logo",
    "Change the title to Ward Nurse, and drop the logo",
  ],
  ["The place is Kiel... sorry, Flensburg.", "The place is Flensburg."],
  ['Scene 2 should say "Robots, no, gardens", no, "Gardens"', 'Scene 2 should say "Gardens"'],
  ["地点改成绵阳，不对，改成德阳，logo不要", "地点改成德阳，logo不要"],
  ["Calm music. Actually no, upbeat.", "upbeat music."],
  ["Blue frames. Actually no, red.", "Blue frames, no, red."],
  ["Delete scene 4, no wait, scene 5", "Delete scene 5"],
  ["Cut scene 2... no, scene 7, and make it square", "Cut scene 7, and make it square"],
  ["Set the company to Head of Care - oh no, I meant the title.", "Set the title to Head of Care."],
  ["Upbeat music - no, sorry, make that warm", "warm music"],
  ["Make the music upbeat, I mean warm", "Make the music warm"],
  ["音乐要轻快的，哦不，要温暖的", "音乐要温暖的"],
  ["删第二幕，不不，是第三幕，旁白快一点", "删第三幕，旁白快一点"],
  ["公司名改成高级烘焙师，不对，我说的是职位名称", "职位名称改成高级烘焙师"],
  // What wants none is no slip.
  ["Set it to 45 seconds, no music", "Set it to 45 seconds, no music"],
  ['Where it says "engineers", make it "people"', 'Where it says "engineers", make it "people"'],
])("leaves out what was said first: %s", (said, plain) => {
  expect(withoutSlips(said)).toBe(plain);
});
