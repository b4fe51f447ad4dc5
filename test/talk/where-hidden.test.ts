import { describe, expect, it } from "vitest";
import { type Hidden, whereHidden } from "../../engine/talk/learned/where-hidden.ts";

describe("from where a fact is kept", () => {
  it.each<[string, Hidden | null]>([
    ["say the deadline but don't write the date on screen", "picture"],
    ["our name should only be spoken, not shown", "picture"],
    ["the web address come off the picture but still be spoken", "picture"],
    ["Company name stays in the VO, but take it off all 8 screens.", "picture"],
    ["Let the guy tell them the salary without writing it up.", "picture"],
    ["show the requirements but dont speak them", "narration"],
    ["It should be displayed only and not read out.", "narration"],
    ["Legal want the salary legible but unspoken.", "narration"],
    ["The remuneration may be neither shown nor spoken anywhere", "film"],
    ["don't show the salary", null],
    ["要求只念不写", "picture"],
    ["单位名称由解说播报即可，画面中不再标注", "picture"],
    ["地点只在画面上隐藏,旁白可以照说", "picture"],
    ["宗旨一段仅作文字展示，不予播读", "narration"],
    ["工资画面上可以有，旁白就别报数了", "narration"],
    ["截止日期不用写也不用念", "film"],
    ["把薪资写大一点", null],
  ])("is read in %j", (said, where) => {
    expect(whereHidden(said)).toBe(where);
  });
});
