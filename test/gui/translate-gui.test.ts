import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { translateGui } from "../../shared/gui/index.ts";

/** One test a row of the table of what a backend says of its interface, in English and Chinese. */

it.each([
  ["All set! 🎬 Hit the Export button at the top right to download your MP4.", "All set!", ["export"]],
  [
    "I added music at 35% volume. You can adjust the volume in the properties panel.",
    "I added music at 35% volume.",
    ["edit"],
  ],
  ["Please upload your logo using the upload button.", "", ["upload"]],
  [
    "You can preview it in the timeline panel and click Export.\n- **Click Preview** to watch it",
    "",
    ["export", "status"],
  ],
  ["已添加背景音乐。您可以在右侧属性面板中调整音量。", "已添加背景音乐。", ["edit"]],
])("finds instructions as backends write them: %s", (said, text, actions) => {
  const translated = translateGui(said);
  expect([translated.text, translated.actions.map(({ action }) => action)]).toEqual([text, actions]);
});

describe.each([
  [
    "a click on Export",
    "export",
    [
      "Click Export to download your video.",
      "Click the **Export** button in the top right corner.",
      "Please tap the export icon.",
      "To download your film, press the Download button.",
      "You can now click “Export” to save your video.",
      "The Export button is in the top right corner.",
      "点击“导出”按钮即可下载视频。",
      "请点击右上角的导出按钮。",
      "您可以点击导出来下载成片。",
    ],
  ],
  [
    "an open panel",
    "status",
    [
      "Open the properties panel to see the tracks.",
      "Go to the timeline panel.",
      "打开属性面板。",
      "请打开右侧的时间线面板查看轨道。",
    ],
  ],
  [
    "a preview in the timeline",
    "status",
    [
      "You can preview it in the timeline.",
      "Preview the result in the editor.",
      "您可以在时间线中预览。",
      "在播放器中查看效果。",
    ],
  ],
  [
    "dragging",
    "edit",
    [
      "Drag the clip to the start of the timeline.",
      "Drag and drop the music to where you want it.",
      "Drag the volume slider to 50%.",
      "拖拽片段到时间线。",
      "将字幕拖到开头。",
    ],
  ],
  [
    "an upload by hand",
    "upload",
    ["Click the Upload button to add your own pictures.", "Drag and drop your file here.", "点击上传按钮添加图片。"],
  ],
  ["credits in a panel", "credits", ["Open the account panel to see your credits.", "打开账户面板查看积分余额。"]],
] as const)("%s", (_what, action, sentences) => {
  it.each(sentences)("becomes an action: %s", (sentence) => {
    expect(translateGui(sentence)).toEqual({
      text: "",
      actions: [expect.objectContaining({ action, offered: false })],
    });
  });
});

it.each([
  ["The music is now softer, click Export to download it.", "The music is now softer."],
  ["Your film is ready: click the Export button.", "Your film is ready."],
  [
    "I shortened the intro. Click Export to save it. The title stays for 3.5 s.",
    "I shortened the intro. The title stays for 3.5 s.",
  ],
  ["我已将音乐音量降低，点击导出按钮即可下载。", "我已将音乐音量降低。"],
  ["已完成剪辑。请点击右上角的导出按钮。标题保留三秒。", "已完成剪辑。标题保留三秒。"],
  ["Click Export to get it, and I've made the music softer.", "I've made the music softer."],
  [
    "Done! The film has 3 scenes.\n\nTo export your film:\n1. Open the Export panel\n2. Click Export\n\nEnjoy.",
    "Done! The film has 3 scenes.\n\nEnjoy.",
  ],
])("keeps what %j says of the content", (said, text) => {
  const translated = translateGui(said);
  expect(translated.text).toBe(text);
  expect(translated.actions.map(({ action }) => action)).toEqual(["export"]);
});

it.each([
  "When you're happy with it, click Export.",
  "If you want to download it, press the Export button.",
  "如果满意，请点击导出按钮。",
])("takes for an offer: %s", (said) => {
  expect(translateGui(said)).toEqual({
    text: "",
    actions: [expect.objectContaining({ action: "export", offered: true })],
  });
});

it("drops a click for which there is nothing to do instead", () => {
  expect(translateGui("I redid the scene. Press the Regenerate button.")).toEqual({
    text: "I redid the scene.",
    actions: [],
  });
});

it.each([
  "I added a “Click to apply” button to the last scene.",
  'The caption says "Click Export. Open the panel." for two seconds.',
  "The last line reads: click the button and join us.",
  "Click the Apply button on our careers page.",
  "The film opens on a dashboard panel and an engineer who drags a card.",
  "We export to 40 countries. Our panels are made in Graz.",
  'Your title is "Export Manager" (0-3s).',
  "The posting mentions a status panel, which I show in scene 2.",
  "Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%)",
  "See you at https://jobs.example/open. Version 3.5 is out.",
  "片尾写着“点击申请”。",
  "请点击官网链接投递简历。",
  "影片以打开的书开场，共三个场景。",
  "  indented\n\n\n\nand spaced  ",
  "",
])("leaves content as it is: %j", (said) => {
  expect(translateGui(said)).toEqual({ text: said, actions: [] });
});

it("leaves every text without a word of an interface as it is, and never hangs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
      expect(typeof translateGui(text).text).toBe("string");
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("The", "music", "is", "softer", ",", ".", "\n", "“", "”", '"', "and", "：", "。", " "), {
        maxLength: 60,
      }),
      (words) => {
        const text = words.join(" ");
        expect(translateGui(text)).toEqual({ text, actions: [] });
      },
    ),
  );
  expect(translateGui("click ".repeat(20_000)).actions).toEqual([]);
});
