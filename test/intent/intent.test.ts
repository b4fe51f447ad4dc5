import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intent } from "../../shared/intent/index.ts";

/** One test a row of the router's table. */

describe.each([
  [
    "export",
    [
      "export",
      "Export!",
      "please export the video",
      "Could you export it as mp4, please?",
      "download",
      "Download the film",
      "send me the video",
      "Can you send me the video?",
      "export the final video in high quality",
      "导出",
      "导出视频",
      "请帮我导出视频",
      "把视频导出一下",
      "下载",
      "帮我下载成片吧",
      "导出 mp4",
      "帮我把视频导出来",
      "发送视频给我",
    ],
  ],
  [
    "credits",
    [
      "credits",
      "Credits?",
      "balance",
      "what's my balance?",
      "How many credits do I have left?",
      "how many credits are left",
      "check my credit balance",
      "show credits",
      "积分",
      "余额",
      "我还有多少积分？",
      "查看余额",
      "请问我的账户余额是多少",
    ],
  ],
  [
    "status",
    [
      "status",
      "Status.",
      "show tracks",
      "show me the tracks",
      "show me tracks",
      "显示当前轨道",
      "what's the status?",
      "what is the status of my project",
      "export status",
      "状态",
      "查看状态",
      "显示轨道",
      "当前项目的状态怎么样",
    ],
  ],
  ["upload", ["upload", "upload a file", "I want to upload some pictures", "上传", "我想上传一些图片", "上传文件"]],
] as const)("%s", (action, texts) => {
  it.each(texts)("is meant by %s", (text) => {
    expect(intent(text)).toEqual({ action, afterwards: null });
  });
});

describe("a message, which goes to the agent", () => {
  it.each([
    "export manager",
    "Export Manager (m/f/d)",
    "We are looking for an export manager who leads our export team.",
    "status meetings",
    "weekly status meetings",
    "upload speed",
    "Download and upload speeds matter to our users",
    "credits to our team",
    "add credits at the end",
    "balance sheet accountant",
    "work-life balance",
    "don't export yet",
    "export the video without music",
    "make the music louder",
    "make the status bar blue",
    "turn this job posting into a 60-second recruiting video with visuals and voiceover",
    "Export\nManager wanted",
    "Status: full-time",
    "",
    "   ",
    "…",
    "sound tracks for games",
    "track and field coach",
    "轨道交通工程师",
    "出口经理",
    "状态管理",
    "积分商城运营",
    "不要导出",
    "上传下载速度优化工程师",
    "负责导出数据",
    "岗位职责：负责余额宝产品",
    "把音乐调小一点",
    "please the my a",
  ])("is meant by %j", (text) => {
    expect(intent(text)).toEqual({ action: "message", afterwards: null });
  });
});

describe("an attached file", () => {
  it.each([
    ["", null],
    ["upload this", null],
    ["make a film of this posting", "message"],
    ["export", "export"],
    ["余额", "credits"],
  ])("is uploaded, and then %j is followed", (text, afterwards) => {
    expect(intent(text, 1)).toEqual({ action: "upload", afterwards });
  });
});

it("takes every text that has a word of its own for a message, in little time", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("export", "please", "credits", "status", "upload", "the", "导出", "积分", "状态"), {
        maxLength: 40,
      }),
      fc.nat(40),
      (words, at) => {
        const text = [...words.slice(0, at), "engineer", ...words.slice(at)].join(" ");
        expect(intent(text).action).toBe("message");
      },
    ),
  );
  fc.assert(fc.property(fc.string({ maxLength: 5000, unit: "binary" }), (text) => intent(text).action.length > 0));
});
