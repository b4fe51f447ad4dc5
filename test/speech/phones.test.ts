import { describe, expect, it } from "vitest";
import { parsePhoneTimes, wordOfPhones } from "../../engine/speech/phones.ts";

const phonesOf = (names: string): ReturnType<typeof parsePhoneTimes> =>
  parsePhoneTimes(
    names
      .split(" ")
      .map((name, i) => `${name}:${((i + 1) / 10).toFixed(3)}`)
      .join(" "),
  );

describe("phone times", () => {
  it("are read with each phone's start at the end of the one before", () => {
    expect(parsePhoneTimes("pau:0.222 y:0.306 uw:0.350 \n")).toEqual([
      { name: "pau", startS: 0, endS: 0.222 },
      { name: "y", startS: 0.222, endS: 0.306 },
      { name: "uw", startS: 0.306, endS: 0.35 },
    ]);
  });

  it("belong to the words in order, pauses to none", () => {
    const words = [
      ["y", "uw"],
      ["er", "n"],
    ];
    expect(wordOfPhones(phonesOf("pau y uw pau er n pau"), words)).toEqual([-1, 0, 0, -1, 1, 1, -1]);
  });

  it("find their word although its vowel changed in the sentence", () => {
    const words = [["dh", "ax"], ["ae", "p", "ax", "l"], ["ey"]];
    expect(wordOfPhones(phonesOf("dh iy ae p ax l ax"), words)).toEqual([0, 0, 1, 1, 1, 1, 2]);
  });

  it("find their word although a sound was swallowed or added", () => {
    const words = [
      ["f", "ae", "k", "t", "s"],
      ["hh", "eh", "l", "p"],
    ];
    expect(wordOfPhones(phonesOf("f ae k s hh eh l p t"), words)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
  });
});
