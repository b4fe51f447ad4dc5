import { type Assets, type Footage, NO_ASSETS } from "../../engine/picture/assets.ts";
import { type Raster, rasterFromRgba } from "../../engine/picture/raster.ts";
import type { SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { sampleStoryboard } from "../support/sample-timeline.ts";

type Change = Readonly<Record<string, { readonly narration?: string; readonly content?: object }>>;
/** The sample, changed. */
function changed(changes: Change, language = "en"): Storyboard {
  return {
    ...sampleStoryboard,
    language,
    scenes: sampleStoryboard.scenes.map((scene) => ({
      ...scene,
      narration: changes[scene.id]?.narration ?? scene.narration,
      content: { ...scene.content, ...changes[scene.id]?.content } as SceneContent,
    })),
  };
}
const NOK = { text: "NOK 640,000–720,000", unit: "a year", min: 640_000, max: 720_000 };
/** Films that are hard to set. */
export const hards: Readonly<Record<string, Storyboard>> = {
  halden: changed({
    hook: {
      narration: "Water quality engineer in Halden, hybrid.",
      content: { company: "City of Halden", title: "Water Quality Engineer", place: ["Halden", "hybrid"], pay: NOK },
    },
    why: {
      narration: "Safe drinking water for 31,000 people.",
      content: { lead: "Safe drinking water for", hero: "31,000", tail: "people.", figure: true },
    },
    bring: {
      content: {
        figure: null,
        items: ["MSc in environmental or chemical engineering", "GIS and SCADA experience", "Norwegian B2"],
      },
    },
    pay: {
      narration: "NOK 640,000–720,000 a year.",
      content: {
        pay: NOK,
        cells: [
          { icon: "map-pin", figure: "Halden", label: "hybrid" },
          { icon: "clock", figure: "37.5-hour", label: "week" },
          { icon: "piggy-bank", figure: "Public", label: "pension" },
          { icon: "calendar", figure: "Flexible", label: "hours" },
        ],
      },
    },
    cta: {
      narration: "Apply by 31 May.",
      content: {
        deadline: { day: "31", rest: "May" },
        link: "halden.example/jobs/2041",
        role: "Water Quality Engineer",
      },
    },
  }),
  long: changed({
    hook: {
      content: {
        company: "Northwind Environmental Measurement and Instrumentation Research Institute",
        title: "Senior Engineer for Drinking-Water Quality, Network Models and Quarterly Council Reporting",
        place: ["Frederikshavn and Skagen", "on site three days a week"],
        pay: { text: "€18.50–21.75", unit: "an hour plus shift allowance", min: 18.5, max: 21.75 },
      },
    },
    why: {
      narration: "We measure, model and protect the drinking water of a whole region for 400 villages.",
      content: {
        lead: "We measure, model and protect the drinking water of",
        hero: "400 villages",
        tail: "across the whole northern region.",
        figure: false,
      },
    },
    "do-1": {
      content: {
        lead: "Plan and supervise the quarterly monitoring of every well and reservoir with",
        hero: "three",
        tail: "laboratories in the region",
      },
    },
    "do-2": {
      content: {
        lead: "Write the reports that the council and the public health office read",
        hero: "every quarter",
        tail: "",
      },
    },
    bring: {
      content: {
        figure: { text: "5+", label: "years of experience with hydraulic models", countable: null },
        items: [
          "MSc in environmental or chemical engine",
          "GIS, SCADA and time-series databases",
          "Norwegian B2 and a driving licence",
        ],
      },
    },
    pay: {
      content: {
        pay: { text: "€18.50–21.75", unit: "an hour plus shift allowance", min: 18.5, max: 21.75 },
        cells: [
          { icon: "map-pin", figure: "Frederikshavn", label: "three days on site" },
          { icon: "tree-palm", figure: "30", label: "days of annual holiday" },
          { icon: "sun", figure: "4-day", label: "week in summer months" },
          { icon: "book-open", figure: "€1,500", label: "a year for learning" },
        ],
      },
    },
    cta: {
      narration: "Apply by 30 September 2027.",
      content: {
        role: "Senior Engineer for Drinking-Water Quality, Network Models and Quarterly Council Reporting",
        deadline: { day: "30", rest: "September 2027" },
        link: "careers.northwind-measurement.example/openings/2027/senior-engineer-dwq",
      },
    },
  }),
  german: changed(
    {
      hook: {
        narration: "Wir suchen eine wissenschaftliche Mitarbeiterin.",
        content: {
          company: "Technische Universität Brandenburg",
          title: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung",
          place: ["Cottbus"],
          pay: { text: "E 13 TV-L", unit: "", min: null, max: null },
        },
      },
      why: {
        content: {
          lead: "Wir erforschen die",
          hero: "Leiterplattenentwicklung",
          tail: "der nächsten Generation.",
          figure: false,
        },
      },
      "do-1": { content: { lead: "Sie verantworten die", hero: "Hochfrequenzleiterplattenentwicklung", tail: "" } },
      bring: {
        content: {
          figure: null,
          items: [
            "Hochschulabschluss Elektrotechnik",
            "Hochfrequenzmesstechnik-Erfahrung",
            "Deutschkenntnisse C1",
            "Bereitschaft zu Dienstreisen",
          ],
        },
      },
      pay: {
        content: {
          pay: { text: "E 13 TV-L", unit: "", min: null, max: null },
          cells: [{ icon: "piggy-bank", figure: "Altersvorsorge", label: "betrieblich" }],
        },
      },
      cta: {
        narration: "Bewerben Sie sich bis 15.01.2027.",
        content: {
          lead: "Jetzt bewerben bis",
          deadline: { day: "15", rest: "01/2027" },
          qr: null,
          link: "bewerbung@tu-brandenburg.example",
          role: "Wissenschaftliche Mitarbeiterin",
        },
      },
    },
    "de",
  ),
  chinese: changed(
    {
      hook: {
        narration: "北风机器人招聘高级软件工程师。",
        content: {
          company: "北风机器人",
          title: "高级软件工程师（上海，可远程办公）",
          place: ["上海"],
          pay: { text: "30,000–45,000元", unit: "每月", min: 30000, max: 45000 },
        },
      },
      why: {
        narration: "我们制造清洁港口的机器人。",
        content: { lead: "我们制造", hero: "清洁港口的机器人。", tail: "" },
      },
      "do-1": {
        narration: "设计能够同时调度400台机器人的规划器。",
        content: { lead: "设计能够同时调度", hero: "400", tail: "台机器人的规划器" },
      },
      "do-2": {
        narration: "每天向生产环境发布新版本。",
        content: { lead: "向生产环境发布新版本", hero: "每天", tail: "" },
      },
      "do-3": { narration: "指导两名工程师。", content: { lead: "指导", hero: "两名", tail: "工程师" } },
      bring: {
        narration: "五年以上的经验。",
        content: {
          figure: { text: "5年", label: "以上的Rust开发经验", countable: null },
          items: ["良好的书面英语能力", "熟悉分布式系统"],
        },
      },
      pay: {
        narration: "每月30,000–45,000元。",
        content: {
          pay: { text: "30,000–45,000元", unit: "每月", min: 30000, max: 45000 },
          cells: [
            { icon: "map-pin", figure: "上海", label: "可远程办公" },
            { icon: "tree-palm", figure: "15天", label: "带薪年假" },
          ],
        },
      },
      cta: {
        narration: "请于1月15日前申请。",
        content: {
          company: "北风机器人",
          role: "高级软件工程师",
          lead: "申请截止",
          deadline: { day: "15", rest: "1月" },
        },
      },
    },
    "zh",
  ),
  japanese: changed(
    {
      hook: {
        narration: "シニアソフトウェアエンジニアを募集しています。",
        content: {
          company: "株式会社ハーバーロボティクス",
          title: "シニアソフトウェアエンジニア",
          place: ["横浜", "ハイブリッド勤務"],
          pay: { text: "年収800万円〜1,200万円", unit: "", min: 8_000_000, max: 12_000_000 },
        },
      },
      why: {
        narration: "港をきれいにするロボットを作っています。",
        content: { lead: "港をきれいにする", hero: "ロボットを作っています。", tail: "" },
      },
      "do-1": {
        narration: "ロボットの計画システムを設計します。",
        content: { lead: "400台のロボットを動かす", hero: "計画システム", tail: "を設計" },
      },
      pay: {
        narration: "年収800万円から。",
        content: {
          pay: { text: "年収800万円〜1,200万円", unit: "", min: 8_000_000, max: 12_000_000 },
          cells: [{ icon: "map-pin", figure: "横浜", label: "ハイブリッド勤務" }],
        },
      },
      cta: {
        narration: "1月15日までにご応募ください。",
        content: {
          company: "株式会社ハーバーロボティクス",
          role: "シニアソフトウェアエンジニア",
          lead: "応募締切",
          deadline: { day: "15", rest: "1月" },
          qr: null,
        },
      },
    },
    "ja",
  ),
  bare: changed({
    hook: { content: { company: null, title: "Nurse", place: ["Kiel"], pay: null, numeral: null } },
    why: {
      narration: "We care for 400 patients.",
      content: { lead: "We care for", hero: "400", tail: "patients.", figure: true },
    },
    bring: { content: { figure: null, items: ["A nursing licence"] } },
    pay: {
      narration: "30 days of holiday.",
      content: { pay: null, cells: [{ icon: "tree-palm", figure: "30", label: "days of holiday" }] },
    },
    cta: {
      narration: "Apply now.",
      content: {
        company: null,
        role: "Nurse",
        lead: "Apply now",
        deadline: null,
        link: "+49 431 5550 1234",
        qr: "tel:+4943155501234",
      },
    },
  }),
  single: changed({
    hook: {
      content: {
        company: null,
        title: "Registered Nurse (all genders) – Intensive Care",
        place: [],
        pay: { text: "€52,000", unit: "a year", min: 52000, max: 52000 },
      },
    },
    pay: { content: { pay: { text: "€52,000", unit: "a year", min: 52000, max: 52000 }, cells: [] } },
    cta: {
      narration: "Apply.",
      content: {
        company: null,
        role: "Registered Nurse (all genders) – Intensive Care",
        lead: "Apply",
        deadline: null,
        link: null,
        qr: null,
      },
    },
  }),
};

/** What somebody says, by language; among them one of the most characters that there may be. */
const QUOTES: Readonly<Record<string, readonly [text: string, speaker: string | null]>> = {
  en: [
    "On my first day nobody asked me to fetch coffee. They asked me what I would change.",
    "Maria Silva, Head of Care",
  ],
  de: [
    "Hier darf ich Verantwortung übernehmen, ohne gefragt zu werden, ob ich mir das als Hochfrequenztechnikerin denn zutraue.",
    "Dr. Anna-Katharina Müller-Lüdenscheidt, Leiterin der Leiterplattenentwicklung",
  ],
  zh: ["第一天没有人让我去倒咖啡，他们问我想改变什么。", "李娜，护理部主任"],
  ja: ["初日に言われたのは、お茶くみではなく、何を変えたいかという質問でした。", null],
};

/** A storyboard with a quote after its duties. */
export function quoting(storyboard: Storyboard): Storyboard {
  const [text = "", speaker = null] = QUOTES[storyboard.language] ?? [];
  const after = storyboard.scenes.findIndex(({ purpose }) => purpose === "bring");
  const scene = {
    id: "quote",
    purpose: "quote" as const,
    copy: [],
    narration: text,
    claims: [],
    content: { purpose: "quote" as const, text, speaker },
  };
  return { ...storyboard, scenes: storyboard.scenes.toSpliced(after, 0, scene) };
}

/** A logo and a picture of one colour each; both the same objects for the same arguments. */
export function assetsOf(colour: number, scenes: readonly string[]): Assets {
  const known = new Map<string, Raster>();
  const flat = (width: number, height: number): Raster => {
    const [w, h] = [Math.floor(width / 2) * 2, Math.floor(height / 2) * 2];
    const raster =
      known.get(`${w} ${h}`) ??
      rasterFromRgba(
        new Uint8Array(w * h * 4).fill(colour).map((value, at) => (at % 4 === 3 ? 255 : value)),
        w,
        h,
      );
    known.set(`${w} ${h}`, raster);
    return raster;
  };
  const footage: Footage = { kind: "still", ready: async () => {}, at: (_time, width, height) => flat(width, height) };
  return {
    ...NO_ASSETS,
    logo: { ratio: 3, on: (_ground, width, height) => flat(Math.min(width, 3 * height), Math.min(height, width / 3)) },
    endLine: "Clean water for everyone, every day.",
    footage: new Map(scenes.map((id) => [id, footage])),
  };
}
