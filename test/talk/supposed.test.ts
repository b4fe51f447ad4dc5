import { describe, expect, it } from "vitest";
import { converse } from "../../engine/talk/index.ts";
import { withoutSupposed } from "../../engine/talk/supposed.ts";
import { understand } from "../../engine/talk/understand.ts";
import { ENGINEER, filmFor } from "./films.ts";

const WISHES = [
  "make it vertical",
  "drop the mission",
  "remove scene 3",
  "turn off the music",
  "use a female voice",
  "lead with the salary",
  "put scene 3 after scene 5",
  "split the planner scene",
  "hide the deadline",
  "change the title to Robot Engineer",
  "use the calm theme",
  "put team.jpg in scene 3",
  "make it 15 seconds",
  "speed the voice up",
];
const HAN_WISHES = [
  "改成竖屏",
  "去掉第三幕",
  "把音乐关掉",
  "换成女声",
  "先说薪资",
  "把第三幕移到最后",
  "隐藏截止日期",
  "把标题改成首席烘焙师",
  "用calm主题",
  "改成15秒",
];

const FRAMES: readonly ((wish: string) => string)[] = [
  (wish) => `we must never ${wish}`,
  (wish) => `I wouldn't ${wish}`,
  (wish) => `How do I ${wish}?`,
  (wish) => `Is it a good idea to ${wish}?`,
  (wish) => `Should we ${wish}?`,
  (wish) => `What happens if I ${wish}?`,
  (wish) => `In our last video we had to ${wish}`,
  (wish) => `I might ${wish} later`,
  (wish) => `My colleague wanted to ${wish} but I said no`,
  (wish) => `Before we ${wish} I have to ask legal`,
  (wish) => `I'm still thinking about whether to ${wish}`,
  (wish) => `Good to know that I can ${wish}`,
  (wish) => `Why would anyone ${wish}?`,
  (wish) => `If you ${wish}, will it be shorter?`,
];
const HAN_FRAMES: readonly ((wish: string) => string)[] = [
  (wish) => `要不要${wish}？`,
  (wish) => `怎么${wish}？`,
  (wish) => `如果${wish}会怎么样？`,
  (wish) => `以后也许会${wish}`,
  (wish) => `上次那个片子我们${wish}了`,
  (wish) => `同事说想${wish}，我没同意`,
  (wish) => `为什么要${wish}？`,
  (wish) => `还在考虑是不是${wish}`,
  (wish) => `先问问法务再${wish}`,
  (wish) => `原来可以${wish}啊`,
];

describe("what is only supposed", () => {
  it.each([...FRAMES.flatMap((frame) => WISHES.map(frame)), ...HAN_FRAMES.flatMap((frame) => HAN_WISHES.map(frame))])(
    "%j changes nothing",
    (text) => {
      expect(understand(text, filmFor(text))).not.toHaveProperty("edits");
    },
  );

  it.each([
    ["How do I make it vertical? And turn off the music.", "setMusic"],
    ["Before we start, make it vertical", "setAspects"],
    ["If I could have it in blue, that would be great", "setColour"],
    ["When you're ready, drop the logo", "setLogo"],
    ["If we want it on TikTok it should be vertical", "setAspects"],
    ["If you ask me the music is too loud", "setMusicVolume"],
    ["I'm still thinking about whether to drop the mission, but make it vertical", "setAspects"],
    ["How about a woman's voice?", "setVoice"],
    ["we should drop the mission", "removeScene"],
    ["would it be possible to hide the pay", "hide"],
    ["要是能短一点就好了", "setLength"],
    ["如果可以，换成女声", "setVoice"],
    ["以后都用女声", "setVoice"],
    ["要是不麻烦，音乐能不能换成温馨一点的？", "setMusic"],
  ])("%j still asks for %s", (text, op) => {
    expect(understand(text, filmFor(text))).toMatchObject({ edits: [{ op }] });
  });

  it("offers what is asked about, and does it for a yes", () => {
    const asked = converse(ENGINEER, "Should we make it 15 seconds?");
    expect(asked.kind).toBe("question");
    expect("reply" in asked ? asked.reply : "").toContain("1. Length: 30 s → 15 s.");
    expect(asked.project.choices.lengthS).toBe(30);
    expect(converse(asked.project, "yes please").project.choices.lengthS).toBe(15);
    expect(converse(asked.project, "no").project.choices.lengthS).toBe(30);
    const han = converse(ENGINEER, "怎么把音乐关掉？");
    expect(converse(han.project, "好").project.choices.music).toBeNull();
  });

  it("tells what of a message was only asked", () => {
    const { notes } = understand("How do I make it vertical? And turn off the music.", ENGINEER) as {
      readonly notes: readonly unknown[];
    };
    expect(notes).toEqual([{ key: "asked", values: { text: "make it vertical" } }]);
  });

  it.each(["how do i ".repeat(45), "如果".repeat(190), "before we ".repeat(39), "if i a ".repeat(50)])(
    "does not dwell on %#",
    (text) => {
      expect(withoutSupposed(text).text.length).toBeLessThanOrEqual(text.length);
    },
  );
});
