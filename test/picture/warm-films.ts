import type { QuoteContent, SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { sampleStoryboard } from "../support/sample-timeline.ts";

type Change = Readonly<Record<string, { readonly narration?: string; readonly content?: object }>>;

/** The sample, changed, with a quote before its end. */
function changed(changes: Change, language = "en", quote: Partial<QuoteContent> = {}): Storyboard {
  const content: QuoteContent = {
    purpose: "quote",
    text: "On my first morning somebody had put my name on a mug.",
    speaker: "Inga Dahl, Head Gardener",
    ...quote,
  };
  const scenes = sampleStoryboard.scenes.map((scene) => ({
    ...scene,
    narration: changes[scene.id]?.narration ?? scene.narration,
    content: { ...scene.content, ...changes[scene.id]?.content } as SceneContent,
  }));
  return {
    ...sampleStoryboard,
    language,
    lengthS: 60,
    scenes: scenes.toSpliced(-1, 0, {
      id: "quote",
      purpose: "quote",
      copy: [],
      narration: content.text,
      claims: [],
      content,
    }),
  };
}

const WAGE = { text: "€14.20–16.80", unit: "an hour", min: 14.2, max: 16.8 };

/** A film of a kindergarten. */
export const caredFor: Storyboard = changed({
  hook: {
    narration: "Kita Sonnenhang is looking for a Nursery Teacher in Kassel.",
    content: { company: "Kita Sonnenhang", title: "Nursery Teacher", place: ["Kassel", "part time"], pay: WAGE },
  },
  why: {
    narration: "Forty children, and time for each.",
    content: { lead: "Forty children, and time for", hero: "each." },
  },
  "do-1": {
    narration: "You'll care for ten children.",
    content: { lead: "Care for", hero: "ten children", tail: "", countable: { kind: "count", n: 10, open: false } },
  },
  pay: { narration: "€14.20–16.80 an hour.", content: { pay: WAGE } },
});

export const hards: Readonly<Record<string, Storyboard>> = {
  kindergarten: caredFor,
  robots: changed({}),
  "long title": changed(
    {
      hook: {
        content: {
          company: "The Harbour Street Community Kitchen and Garden Association of Lower Wexcombe",
          title: "Coordinator for Volunteers, Donations and Deliveries at the Community Kitchen and Gardens",
          place: ["Lower Wexcombe on the Water", "full time or part time"],
          pay: { text: "£28,400–31,900 plus allowances", unit: "a year, pro rata", min: 28_400, max: 31_900 },
        },
      },
      why: { content: { lead: "We cook two hundred warm lunches a day for people who would", hero: "go without." } },
      "do-1": {
        content: {
          lead: "Negotiate with shops, bakeries and restaurants about collection times and",
          hero: "return logistics",
          tail: "",
        },
      },
      bring: {
        content: {
          figure: { text: "3+", label: "years of work with volunteers", countable: null },
          items: [
            "A driving licence for vans up to 3.5 t",
            "Patience with people who are in a hurry",
            "Good spoken and written Portuguese",
          ],
        },
      },
      pay: {
        content: {
          pay: { text: "£28,400–31,900 plus allowances", unit: "a year, pro rata", min: 28_400, max: 31_900 },
          cells: [
            { icon: "map-pin", figure: "Wexcombe", label: "on the Water, hybrid" },
            { icon: "utensils", figure: "Lunch", label: "cooked by our own cooks" },
            { icon: "graduation-cap", figure: "£1,200", label: "a year for any training" },
            { icon: "calendar", figure: "32 days", label: "of holiday a year" },
          ],
        },
      },
      cta: {
        narration: "Apply by 28 February.",
        content: {
          company: "The Harbour Street Community Kitchen and Garden Association of Lower Wexcombe",
          role: "Coordinator for Volunteers, Donations and Deliveries at the Community Kitchen and Gardens",
          deadline: { day: "28", rest: "February" },
          link: "harbourstreetkitchen.example/work-with-us/coordinator-volunteers",
        },
      },
    },
    "en",
    {
      text: "I came for one winter, and I have stayed for nine: nobody here eats alone, neither our guests nor those who cook.",
      speaker: "Adaeze Whitcombe-Featherstone, Kitchen Lead and Trustee",
    },
  ),
  "German compounds": changed(
    {
      hook: {
        content: {
          company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
          title: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung (m/w/d)",
          place: ["Klosterneuburg-Weidling", "Homeoffice möglich"],
          pay: { text: "E 13 TV-L", unit: "", min: null, max: null },
        },
      },
      why: { content: { lead: "Wir bauen Messgeräte für", hero: "Trinkwasserversorgungsunternehmen." } },
      "do-1": {
        content: {
          lead: "Durchführung von Qualitätssicherungsmaßnahmen in der",
          hero: "Elektronikfertigung",
          tail: "",
        },
      },
      bring: {
        content: {
          figure: null,
          items: [
            "Abgeschlossenes Hochschulstudium",
            "Sehr gute Deutsch- und Englischkenntnisse",
            "Kommunikationsfähigkeit",
          ],
        },
      },
      pay: { content: { pay: { text: "E 13 TV-L", unit: "", min: null, max: null } } },
      cta: {
        narration: "Jetzt bewerben bis 15. Januar.",
        content: {
          company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
          role: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung (m/w/d)",
          lead: "Bewerben bis",
          deadline: { day: "15.", rest: "Januar" },
          link: "donaudampfschifffahrtsgesellschaft.example/karriere",
        },
      },
    },
    "de",
    { text: "Hier fragt niemand, wie lange ich gebraucht habe. Sie fragen, ob es hält.", speaker: null },
  ),
  Japanese: changed(
    {
      hook: {
        narration: "北斗保育園は保育士を募集しています。",
        content: {
          company: "社会福祉法人 北斗保育園",
          title: "シニアソフトウェアエンジニア（東京・リモート可）",
          place: ["東京都渋谷区", "リモート可"],
          pay: { text: "月給28万円〜34万円", unit: "", min: 280_000, max: 340_000 },
        },
      },
      why: { narration: "子どもたちの毎日を支えます。", content: { lead: "子どもたちの毎日を", hero: "支えます。" } },
      "do-1": {
        narration: "十人の子どもを見守ります。",
        content: { lead: "十人の子どもを", hero: "見守る", tail: "" },
      },
      bring: {
        narration: "保育士資格、チームでの経験。",
        content: { figure: null, items: ["保育士資格", "チームでの開発経験", "日本語での読み書き"] },
      },
      pay: {
        narration: "月給28万円〜34万円。",
        content: { pay: { text: "月給28万円〜34万円", unit: "", min: 280_000, max: 340_000 } },
      },
      cta: {
        narration: "応募は1月15日まで。",
        content: {
          company: "社会福祉法人 北斗保育園",
          role: "シニアソフトウェアエンジニア（東京・リモート可）",
          lead: "応募締切",
          deadline: { day: "15", rest: "1月" },
        },
      },
    },
    "ja",
    { text: "初日から名前で呼んでくれました。ここでは誰も一人になりません。", speaker: "佐藤 花子、主任" },
  ),
  Chinese: changed(
    {
      hook: {
        content: { company: "北斗养老服务有限公司", title: "高级护理员（上海）", place: ["上海", "全职"] },
      },
      why: { content: { lead: "我们陪伴三百位老人", hero: "安心生活。" } },
      "do-1": { content: { lead: "每天照顾", hero: "八位老人", tail: "的起居和用餐" } },
      bring: { content: { figure: null, items: ["护理员资格证", "三年以上工作经验", "有耐心，善于沟通"] } },
      cta: {
        narration: "请在1月15日前投递。",
        content: {
          company: "北斗养老服务有限公司",
          role: "高级护理员（上海）",
          lead: "投递截止",
          deadline: { day: "15", rest: "1月" },
        },
      },
    },
    "zh",
    { text: "这里的每一位老人都记得我的名字。", speaker: "王丽，护理主管" },
  ),
  "no company and no pay": changed({
    hook: { content: { company: null, pay: null } },
    pay: { content: { pay: null } },
    cta: { content: { company: null, deadline: null, lead: "Apply" } },
  }),
  "almost nothing": changed({
    hook: { content: { company: null, pay: null, place: [] } },
    pay: { content: { pay: null, cells: [{ icon: "coffee", figure: "Coffee", label: "" }] } },
    cta: { content: { company: null, deadline: null, lead: "Apply", link: null, qr: null } },
  }),
};
