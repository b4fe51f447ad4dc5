import { describe, expect, it } from "vitest";
import { readingS, wordsIn } from "../../engine/script/reading.ts";

describe("the words of a text", () => {
  it.each([
    ["Steer the night ferry", 4],
    ["€75,000–95,000 a year", 3],
    ["– · –", 0],
    ["夜勤のパン職人を募集", 4],
    ["Rustの実務経験5年以上", 6],
    ["", 0],
  ])("%j are %d", (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });
});

it.each([
  [0, 0],
  [1, 2],
  [3, 2],
  [4, 3],
  [10, 3],
  [11, 4],
  [20, 4],
  [30, 6],
])("%d words take %d s to read", (words, seconds) => {
  expect(readingS(words)).toBe(seconds);
});
