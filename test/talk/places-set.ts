import { e, type Row } from "./expected.ts";

/** Messages in which the new value stands beside the old one, and a place beside the word that says where: all must be right. */
export const PLACES: readonly Row[] = [
  [
    "Applications close on 20 February rather than 15 January",
    e("setDetail", { detail: "deadline", text: "20 February" }),
  ],
  [
    "Instead of northwind.example/jobs/17 point people at northwind.example/talent",
    e("setDetail", { detail: "link", text: "northwind.example/talent" }),
  ],
  ["截止日期从3月20日改到4月12日", e("setDetail", { detail: "deadline", text: "4月12日" })],
  ["Everywhere it says robots I'd prefer machines", e("replaceText", { find: "robots", replace: "machines" })],
  ['Add a scene between 5 and 6 saying "Lunch is on us"', e("addScene", { text: "Lunch is on us", after: "do-3" })],
  ['A new scene right before the closing: "Ask us anything"', e("addScene", { text: "Ask us anything", after: "pay" })],
  ["片子末尾再加一幕，写“等你来”", e("addScene", { text: "等你来", after: "cta" })],
  ["6和7之间插入“周末双休”这一幕", e("addScene", { text: "周末双休", after: "pay" })],
  ["Scene 2 to the very front", e("moveScene", { scene: "why", to: 1 })],
  ["Move the pay scene to the front", e("moveScene", { scene: "pay", to: 2 })],
  ["杯测往前提一位", e("moveScene", { scene: "do-3", to: 3 })],
  ["第五幕上移两位", e("moveScene", { scene: "bring", to: 3 })],
  ["Put robot-lab.jpg on scene 4", e("placeMedia", { file: "robot-lab.jpg", scene: "do-2" })],
  ["music at 0.2", e("setMusicVolume", { volume: 0.2 })],
];
