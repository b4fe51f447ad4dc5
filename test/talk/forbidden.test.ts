import { describe, expect, it } from "vitest";
import { withoutForbidden } from "../../engine/talk/forbidden.ts";
import { understand } from "../../engine/talk/understand.ts";
import { filmFor } from "./films.ts";

function understood(text: string) {
  return understand(text, filmFor(text));
}

/** What a message asks for, by name; why not, where it asks for nothing. */
function told(text: string): string {
  const found = understood(text);
  if ("edits" in found) return found.edits.map(({ op }) => op).join(" ");
  if ("refusal" in found) return found.refusal.code;
  return "question" in found ? found.question.key : "posting";
}

describe("what is forbidden", () => {
  it.each([
    "don't remove the mission",
    "Please don't cut the mission scene",
    "don't delete scene 3",
    "don't turn off the music",
    "Don't turn the music up",
    "please don't change the voice",
    "never remove the logo",
    "Don't make it shorter",
    "Don't make it vertical",
    "you don't need to remove the music",
    "I don't want you to change the title",
    "I wouldn't remove the mission",
    "the logo shouldn't be removed",
    "don't put the salary first",
    "don't use the bold theme",
    "The mission is great, don't remove it.",
    "never mind the music, don't change it",
    "别删使命那一幕",
    "不要删掉薪资",
    "不要把音乐关掉",
    "字幕不要去掉",
    "别换声音",
    "不要改成竖屏",
    "千万别去掉福利",
    "使命很好，别删",
    "不要把薪资放在最前面",
    "不要加新的一幕",
  ])("%j changes nothing", (text) => {
    expect(told(text)).toBe("taken-back");
  });

  it.each([
    ["Make it 15 seconds but don't drop the salary", "setLength"],
    ["Make it shorter without removing the mission", "setLength"],
    ["Don't cut the mission, cut the requirements", "removeScene"],
    ["make the film vertical, don't touch the rest", "setAspects"],
    ["15秒就行，但是别把薪资删了", "setLength"],
    ["标题不要改，其他的简短一点", "tightenCopy"],
    ["别换音乐，换主题", "which-theme"],
  ])("%j does the rest", (text, asked) => {
    expect(told(text)).toBe(asked);
  });

  it("puts the thing for “it” where something else is to be done with it", () => {
    expect(understood("Don't take the salary out, just move it to the end")).toMatchObject({
      edits: [{ op: "moveScene", scene: "pay" }],
    });
  });

  it.each([
    ["don't show the salary", "hide"],
    ["don't use music", "setMusic"],
    ["I don't want captions", "setCaptions"],
    ["Why don't you remove the logo?", "setLogo"],
    ["can't you drop the captions?", "setCaptions"],
    ["Don't forget to remove the music", "setMusic"],
    ["don't make the music so loud", "setMusicVolume"],
    ["don't let her speak so fast", "setSpeed"],
    ["not so fast", "setSpeed"],
    ["不要音乐", "setMusic"],
    ["别念薪资", "hide"],
    ["不要黑色换成红色", "setColour"],
    ["不要男声换女声", "setVoice"],
    ["能不能不要字幕", "setCaptions"],
    ["you shouldn't have removed the mission", "show"],
    ["don't make it longer than 30 seconds", "setLength"],
  ])("%j is a wish", (text, asked) => {
    expect(told(text)).toBe(asked);
  });

  it.each([
    "if you take out the benefits, will it be shorter?",
    "would it be better with a male voice?",
    "what would it look like in vertical?",
  ])("%j only asks", (text) => {
    expect(told(text)).toMatch(/^as(?:ks|-asked)$/u);
  });

  it("leaves what the user types", () => {
    expect(withoutForbidden('change the title to "Don\'t touch the robots"', true).forbids).toBe(false);
  });

  it.each(["don't ".repeat(60) + "remove", "别".repeat(380), "a b ".repeat(99) + "don't"])(
    "does not dwell on %#",
    (text) => {
      expect(withoutForbidden(text, true).text.length).toBeLessThanOrEqual(text.length);
    },
  );
});

describe("a value that is refused", () => {
  it.each([
    "I don't want it vertical",
    "not a male voice",
    "I don't want upbeat music",
    "no vertical version please",
    "不要竖屏",
    "不要轻快的音乐",
    "别用男声",
  ])("%j changes nothing where the film is not so", (text) => {
    expect(told(text)).toBe("already");
  });

  it.each([
    ["it is too formal", { op: "setTone", tone: "friendly" }],
    ["too casual", { op: "setTone", tone: "formal" }],
    ["太正式了", { op: "setTone", tone: "friendly" }],
    ["不够正式", { op: "setTone", tone: "formal" }],
    ["don't make it so formal", { op: "setTone", tone: "friendly" }],
    ["it doesn't sound friendly", { op: "setTone", tone: "friendly" }],
    ["it isn't vertical", { op: "setAspects", aspects: ["9:16"] }],
    ["a calm theme instead of the bold one", { op: "setTheme", theme: "calm" }],
    ["why don't we use the bold theme", { op: "setTheme", theme: "bold" }],
    ["不要轻快的，要温暖的音乐", { op: "setMusic", music: "warm" }],
    ["别用竖屏，方形就行", { op: "setAspects", aspects: ["1:1"] }],
  ])("%j sets %j", (text, edit) => {
    expect(understood(text)).toMatchObject({ edits: [edit] });
  });

  it("is asked about where the film has it, or may have", () => {
    expect(told("I hate lo-fi")).toBe("which-music");
    expect(told("I don't want the bold theme")).toBe("which-theme");
    const film = filmFor("");
    const male = { ...film, choices: { ...film.choices, voice: "rms" } };
    expect(understand("not a male voice", male)).toMatchObject({ edits: [{ op: "setVoice", voice: "slt" }] });
    const both = { ...film, choices: { ...film.choices, aspects: ["16:9", "9:16"] as const } };
    expect(understand("I don't want it vertical", both)).toMatchObject({
      edits: [{ op: "setAspects", aspects: ["16:9"] }],
    });
  });
});
