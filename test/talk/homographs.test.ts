import { expect, it } from "vitest";
import { itemsOf } from "../../engine/talk/by-rules.ts";
import { ENGINEER, ROASTER } from "./films.ts";

it.each([
  ["the scene about clear English", "clear", "word"],
  ["clear the captions", "clear", "remove"],
  ["Clear words from scene 4", "clear", "remove"],
  ["别用电脑声音", "电脑", "word"],
  ["做成电脑看的", "电脑", "aspect"],
  ["邮箱写错了", "写", "word"],
])("%s: %s", (said, spelled, is) => {
  const { items, message } = itemsOf(said, /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);
  const found = items.find(({ from, to }) => message.slice(from, to).toLowerCase() === spelled);
  expect(found?.is).toBe(is);
});
