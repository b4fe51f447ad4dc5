import { describe, expect, it } from "vitest";
import { readPosting } from "../../engine/posting/index.ts";
import { cellOf } from "../../engine/script/cells.ts";
import { plainTongue } from "../../engine/script/plain-tongue.ts";
import { pieces } from "../../engine/picture/line-breaking.ts";
import { draftStoryboard } from "../../engine/writing.ts";

async function scenesOf(text: string) {
  const [posting] = await readPosting({ name: "job.md", bytes: new TextEncoder().encode(text) });
  if (posting === undefined) throw new Error("no posting");
  const { storyboard } = await draftStoryboard(posting, 30);
  return new Map(storyboard.scenes.map((scene) => [scene.id, scene]));
}

const CHINESE = (demand: string, pay = "五险一金"): string => `# 后端工程师

蓝炉科技 · 上海市徐汇区

## 岗位职责
- 每天烘焙60公斤咖啡豆
- 负责公司文件资料、总结、计划、工作报告的起草和完善

## 任职要求
- ${demand}
- 熟悉 MySQL 和消息队列

## 福利
- ${pay}
- 每年15天带薪年假
- 弹性工作，每周可在家两天

投递简历：jobs@lanlu.example
`;

describe("Chinese", () => {
  it.each([
    ["三年以上 Go 或 Java 经验", "三年以上", "Go 或 Java 经验", { kind: "count", n: 3, open: true }],
    ["3年以上的后端经验", "3年以上", "后端经验", { kind: "count", n: 3, open: true }],
    ["十年以上教学经验", "十年以上", "教学经验", { kind: "count", n: 10, open: true }],
  ])("sets what %j counts big, and its subject beside", async (demand, text, label, countable) => {
    const bring = (await scenesOf(CHINESE(demand))).get("bring");
    expect(bring?.content).toMatchObject({ figure: { text, label, countable }, items: ["熟悉 MySQL 和消息队列"] });
    expect(bring?.narration).toContain(demand);
  });

  it("keeps a figure and what it counts together, in statements and in lines", async () => {
    const scenes = await scenesOf(CHINESE("三年以上经验"));
    expect(scenes.get("do-1")?.content).toMatchObject({ lead: "每天烘焙", hero: "60公斤", tail: "咖啡豆" });
    expect(pieces("每天烘焙60公斤咖啡豆", "zh")).toContain("60公斤");
  });

  it("tells a list whole whose last word holds it together", async () => {
    const scenes = await scenesOf(CHINESE("三年以上经验"));
    expect(scenes.get("do-2")?.narration).toContain("工作报告的起草和完善");
  });

  it.each([
    ["月薪8000-12000元", "月薪8000–12000元。"],
    ["月薪：8000-12000元", "月薪8000–12000元。"],
    ["时薪20元", "时薪20元。"],
    ["25-35K·14薪", "薪资为25–35K·14薪。"],
  ])("says %j as it is called", async (pay, said) => {
    expect((await scenesOf(CHINESE("三年以上经验", pay))).get("pay")?.narration).toContain(said);
  });

  it("finds a place from its province on", async () => {
    const text = CHINESE("三年以上经验").replace("上海市徐汇区", "浙江省杭州市西湖区");
    expect((await scenesOf(text)).get("hook")?.copy).toContain("浙江省杭州市西湖区");
  });
});

describe("Japanese", () => {
  const JAPANESE = `# バックエンドエンジニア

青炉株式会社 · 東京都渋谷区 · 月給30万円〜45万円

## 仕事内容
- 1日200万件の注文を処理するシステムの設計
- 新人エンジニア3名の指導

## 応募資格
- 3年以上のGoまたはJavaの開発経験
- MySQLの知識

## 福利厚生
- 年間休日125日
- 交通費全額支給

応募先：jobs@aoro.example
`;

  it("tells years and the place, whatever else there is time for", async () => {
    const scenes = await scenesOf(JAPANESE);
    expect(scenes.get("hook")?.copy).toContain("東京都渋谷区");
    expect(scenes.get("do-2")?.content).toMatchObject({ hero: "3名" });
    expect(scenes.get("bring")?.content).toMatchObject({
      figure: { text: "3年以上", label: "GoまたはJavaの開発経験" },
      items: ["MySQLの知識"],
    });
  });

  it("takes the job from the heading of a table, and from no sentence", async () => {
    const html = `<html lang="ja"><title>採用情報 | 有限会社ドルフィン</title><h1>採用情報</h1>
<p>先輩スタッフの声や警備の仕事についてはブログをご覧ください。</p>
<h3>募集要項【警備スタッフ】</h3><table><tr><th>仕事内容</th><td>工事現場での交通誘導</td></tr>
<tr><th>勤務地</th><td>大阪府堺市</td></tr><tr><th>給与</th><td>日給9,500円</td></tr><tr><th>応募資格</th><td>18歳以上</td></tr></table></html>`;
    const [posting] = await readPosting({ name: "page.html", bytes: new TextEncoder().encode(html) });
    expect(posting?.facts.title?.value).toBe("警備スタッフ");
  });
});

it.each([
  ["zh", "每年15天带薪年假", "15天", "带薪年假"],
  ["zh", "餐补每天30元", "每天30元", "餐补"],
  ["zh", "3000 元学习补贴", "3000元", "学习补贴"],
  ["zh", "弹性工作，每周可在家两天", "弹性工作", "每周可在家两天"],
  ["ja", "年間休日125日", "125日", "年間休日"],
  ["ja", "賞与年2回", "年2回", "賞与"],
])("%s: %j is set as %j and %j", (language, offer, figure, label) => {
  expect(cellOf(offer, plainTongue(language, new Set()), language)).toMatchObject({ figure, label });
});
