import { expect, it } from "vitest";
import { plainlyPut } from "../../engine/talk/manners.ts";
import { understand } from "../../engine/talk/understand.ts";
import { e, type ExpectedEdit, matches } from "./expected.ts";
import { ENGINEER, ROASTER } from "./films.ts";

it.each([
  ["When you have a minute, drop the logo", "drop the logo"],
  ["Would you mind if we took the music out?", "please take the music out?"],
  ["I was wondering whether the film could be square", "the film should be square"],
  ["请问能帮我把字幕去掉吗？", "请把字幕去掉"],
  ["不好意思，把标题改成烘焙主管，谢谢啦", "把标题改成烘焙主管"],
  // What is in quotation marks is the user's.
  ['Write "when you have a minute, call us"', 'Write "when you have a minute, call us"'],
  // Asks to know, or for nothing at all.
  ["I wonder whether it could be the server", "I wonder whether it could be the server"],
])("%s", (said, plain) => {
  expect(plainlyPut(said)).toBe(plain);
});

const WISHES: readonly (readonly [string, ExpectedEdit])[] = [
  ["Whenever you get a minute, please remove scene 4", e("removeScene", { scene: "do-2" })],
  ["Would you mind if we had captions in a file only?", e("setCaptions", { captions: "sidecar" })],
  ["Would it be at all possible to have it run to 45 seconds?", e("setLength", { lengthS: 45 })],
  ["If nobody objects, the salary should not be read out", e("hide", { topic: "salary", from: "narration" })],
  ["辛苦把第三幕删掉", e("removeScene", { scene: "do-2" })],
];

it.each(WISHES)("is understood: %s", (said, expected) => {
  const understood = understand(said, /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);
  const edits = "edits" in understood ? understood.edits : [];
  expect(edits.map((edit) => matches(edit, expected))).toEqual([true]);
});
