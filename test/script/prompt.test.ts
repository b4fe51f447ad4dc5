import { describe, expect, it } from "vitest";
import { understandPrompt } from "../../engine/script/prompt.ts";

describe("understandPrompt", () => {
  it.each([
    [
      "a 45-second vertical film, no music, female voice, in dark green",
      { lengthS: 45, aspect: "9:16", music: null, voice: "slt" },
    ],
    ["make it 30s for YouTube with a Scottish accent", { lengthS: 30, aspect: "16:9", voice: "awb" }],
    ["one minute, male voice, lo-fi", { lengthS: 60, voice: "rms", music: "lofi" }],
    ["without a voiceover, upbeat music, #0a5", { voice: null, music: "upbeat", brand: "#00aa55" }],
    ["silent TikTok in blue", { voice: null, aspect: "9:16", brand: "#1d5fc4" }],
    ["no voice or music", { voice: null, music: null }],
    ["don't use music", { music: null }],
    ["warm music please", { music: "warm" }],
    ["use the warm theme", { theme: "warm" }],
    ["calm style, corporate music", { theme: "calm", music: "corporate" }],
    ["not vertical, landscape", { aspect: "16:9" }],
    [
      "竖屏 15 秒，不要配音，轻快的音乐，蓝色",
      { lengthS: 15, aspect: "9:16", voice: null, music: "upbeat", brand: "#1d5fc4" },
    ],
    ["横屏，一分钟，女声，不要音乐", { lengthS: 60, aspect: "16:9", voice: "slt", music: null }],
    ["a square film for LinkedIn", { aspect: "1:1" }],
    ["portrait (4:5), 30 seconds", { lengthS: 30, aspect: "4:5" }],
    ["方形视频，15秒", { lengthS: 15, aspect: "1:1" }],
    ["", {}],
  ])("understands %j", (prompt, wish) => {
    expect(understandPrompt(prompt)).toMatchObject(wish);
  });

  it("takes neither a meeting nor a floor for a shape", () => {
    expect(understandPrompt("say that there are weekly 1:1 meetings in 400 square feet").aspect).toBeUndefined();
  });

  it("makes a dark colour darker than the plain one", () => {
    const lightness = (hex = "") =>
      Number.parseInt(hex.slice(1, 3), 16) +
      Number.parseInt(hex.slice(3, 5), 16) +
      Number.parseInt(hex.slice(5, 7), 16);
    expect(lightness(understandPrompt("dark green").brand)).toBeLessThan(lightness(understandPrompt("green").brand));
  });

  it("takes the nearest length there is and says so", () => {
    expect(understandPrompt("a 40 second film")).toMatchObject({
      lengthS: 45,
      notes: [expect.stringMatching(/40 s.*45 s/u)],
    });
    expect(understandPrompt("a 30 second film").notes).toBeUndefined();
  });

  it("does not take a theme for music", () => {
    expect(understandPrompt("warm theme").music).toBeUndefined();
  });

  it("tells which words it did not understand", () => {
    expect(understandPrompt("30 seconds with a dinosaur").unknown).toEqual(["dinosaur"]);
    expect(understandPrompt("a 30 second film").unknown).toBeUndefined();
  });
});
