import { describe, expect, it } from "vitest";
import { converse } from "../../engine/talk/index.ts";
import { understand } from "../../engine/talk/understand.ts";
import { ENGINEER, filmFor } from "./films.ts";

/** The lines that a message takes out, and what else it asks for. */
function told(text: string): readonly string[] {
  const found = understand(text, filmFor(text));
  if (!("edits" in found)) return [];
  return found.edits.map((edit) => (edit.op === "removeLine" ? edit.text : edit.op));
}

describe("a line that is to go", () => {
  it.each([
    ["drop the 30 days of holiday", ["30 days of holiday"]],
    ["Please leave the four-day week out.", ["4-day week in summer"]],
    ["I'd like to remove the four-day week", ["4-day week in summer"]],
    ["don't mention the 30 days of holiday and the learning budget", ["30 days of holiday", "€1,500 learning budget"]],
    ["the learning budget can go, and make the music louder", ["€1,500 learning budget", "setMusicVolume"]],
    ["We no longer offer the four-day week, take it out", ["4-day week in summer"]],
    ["Make it vertical and drop the 4-day week please", ["4-day week in summer", "setAspects"]],
    ['delete "30 days of holiday"', ["30 days of holiday"]],
    ["去掉学习补贴", ["3000元学习补贴"]],
    ["热午饭别提了", ["每天一顿热午饭"]],
    ["把每天一顿热午饭删掉，音乐轻一点", ["每天一顿热午饭", "setMusicVolume"]],
    ["我们现在不提供热午饭了", ["每天一顿热午饭"]],
    ["删掉分辨生豆那条", ["能分辨生豆的瑕疵"]],
    ["HR can't promise the learning budget any more, so that needs taken out", ["€1,500 learning budget"]],
    ["Would you mind dropping the 4-day week from the perks?", ["4-day week in summer"]],
    ["The 4-day week is history, take it out, and go square", ["4-day week in summer", "setAspects"]],
    ["热午饭和学习补贴这两项都删了吧", ["每天一顿热午饭", "3000元学习补贴"]],
    ["学习补贴公司停了，别再写了", ["3000元学习补贴"]],
    ["可以帮我把热午饭那条拿掉吗", ["每天一顿热午饭"]],
    [
      "They have scrapped the learning budget, so it must go. Delete scene 4 as well.",
      ["€1,500 learning budget", "removeScene"],
    ],
    ["Take the 30 days of holiday off that pay scene", ["30 days of holiday"]],
  ])("%j: %j", (text, lines) => {
    expect(told(text)).toEqual(lines);
  });

  it.each([
    ["drop the perks", ["hide"]],
    ["don't show the salary", ["hide"]],
    ["drop the 400 robots scene", ["removeScene"]],
    ["cut about 30% of the words", ["tightenCopy"]],
    ["不要福利", ["hide"]],
    ["别提薪资", ["hide"]],
    ["don't drop the 30 days of holiday", []],
    ["should we drop the 30 days of holiday?", []],
    ["别删学习补贴", []],
    ["without the learning budget it would look poor", []],
    ["If we lose the learning budget, will anybody apply?", []],
    ["they cut the learning budget at my last firm", []],
    ["学习补贴要不要删？", []],
    ["Cut the music while the learning budget shows", ["setMusic"]],
    ["I don't want the learning budget removed", []],
    ["You removed the learning budget, put it back", ["undo"]],
    ["We had to drop the learning budget last year but it is back", []],
    ["Make the learning budget come out in bold", ["setTheme"]],
    ["学习补贴不用显示那么久", ["resizeScene"]],
  ])("is none of %j", (text, ops) => {
    expect(told(text)).toEqual(ops);
  });

  it("is named in the answer, and the others stay", () => {
    const { project, ...done } = converse(ENGINEER, "drop the learning budget");
    expect("reply" in done ? done.reply : "").toMatch(
      /^Left out, scene 7 \(offer, [\d.–]+ s\): €1,500 learning budget\.$/mu,
    );
    expect(project.storyboard.scenes.find(({ id }) => id === "pay")?.copy.join(" ")).toContain("30 days of holiday");
  });
});
