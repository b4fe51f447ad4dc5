import { bold } from "../../engine/picture/themes/bold/index.ts";
import { sentences } from "../../engine/script/segment.ts";
import type { Scene, SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { imaginedUtterance } from "../../engine/speech/index.ts";
import { buildTimeline } from "../../engine/timeline/build.ts";
import { ASPECTS, type Aspect, type Timeline } from "../../engine/timeline/timeline.ts";
import { sampleStoryboard } from "./sample-timeline.ts";

/** A timeline with the captions that the theme asks for, with an imagined voice. */
export function boldTimeline(aspect: Aspect, storyboard: Storyboard = sampleStoryboard): Timeline {
  const [width, height] = ASPECTS[aspect];
  const spoken = storyboard.scenes.map((scene) => ({
    scene,
    utterances: sentences(scene.narration, storyboard.language).map(({ text }) =>
      imaginedUtterance(text, storyboard.language),
    ),
  }));
  return buildTimeline(storyboard, spoken, "Senior Engineer", {
    aspect,
    theme: "bold",
    brand: "#d02d15",
    seed: 1,
    voice: null,
    music: null,
    burnCaptions: true,
    captionCharacters: bold.captionCharacters({ width, height }),
  }).timeline;
}

/** The sample with somebody's words before what is asked for. */
export function withQuote(text: string, speaker: string | null, base: Storyboard = sampleStoryboard): Storyboard {
  const quote: Scene = {
    id: "quote",
    purpose: "quote",
    copy: [],
    narration: /[.!?。]$/u.test(text) ? text : `${text}.`,
    claims: [],
    content: { purpose: "quote", text, speaker },
  };
  const at = base.scenes.findIndex((scene) => scene.purpose === "bring");
  return { ...base, scenes: base.scenes.toSpliced(at, 0, quote) };
}

/** The sample with the contents of some scenes changed. */
function varied(language: string, change: (content: SceneContent) => SceneContent): Storyboard {
  return {
    ...sampleStoryboard,
    language,
    scenes: sampleStoryboard.scenes.map((scene) => ({ ...scene, content: change(scene.content) })),
  };
}

const long = varied("en", (content) => {
  switch (content.purpose) {
    case "hook":
      return {
        ...content,
        title: "Senior Coordinator for Regional Same-Day Cargo-Bike Deliveries and Returns in the Old Town",
      };
    case "why":
      return {
        ...content,
        lead: "We carry parcels through the oldest streets of the town for shops",
        hero: "without a drop of fuel.",
        tail: "",
      };
    case "do":
      return {
        ...content,
        lead: "Negotiate with shops, bakeries and restaurants about collection times and",
        hero: "return logistics",
        tail: "",
      };
    case "bring":
      return {
        ...content,
        figure: null,
        items: [
          "Five years of planning routes and riders",
          "A head for maps and for other people",
          "Written and spoken French and English",
          "A driving licence and a clean record too",
        ],
      };
    case "pay":
      return {
        ...content,
        cells: [...content.cells, { icon: "piggy-bank", figure: "Pension", label: "with 6% from the company" }],
      };
    case "cta":
      return {
        ...content,
        deadline: { day: "28", rest: "September" },
        link: "careers.old-town-deliveries.example/jobs/2026/senior-coordinator-17",
        qr: "https://careers.old-town-deliveries.example/jobs/2026/senior-coordinator-17",
      };
    default:
      return content;
  }
});

const german = varied("de", (content) => {
  switch (content.purpose) {
    case "hook":
      return {
        ...content,
        company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
        title: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung (m/w/d)",
        place: ["Klosterneuburg-Weidling", "Homeoffice möglich"],
      };
    case "do":
      return {
        ...content,
        lead: "Durchführung von Qualitätssicherungsmaßnahmen in der",
        hero: "Elektronikfertigung",
        tail: "",
      };
    case "bring":
      return {
        ...content,
        items: [
          "Abgeschlossenes Hochschulstudium",
          "Sehr gute Deutsch- und Englischkenntnisse",
          "Kommunikationsfähigkeit",
        ],
      };
    case "cta":
      return {
        ...content,
        company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
        role: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung",
        link: "donaudampfschifffahrtsgesellschaft.example/karriere",
      };
    default:
      return content;
  }
});

const japanese = varied("ja", (content) => {
  switch (content.purpose) {
    case "hook":
      return {
        ...content,
        company: "北斗ロボティクス株式会社",
        title: "シニアソフトウェアエンジニア（東京・リモート可）",
        place: ["東京都渋谷区"],
      };
    case "why":
      return { ...content, lead: "港の水をきれいにする", hero: "ロボットをつくる。" };
    case "do":
      return { ...content, lead: "自律走行プランナーの", hero: "設計と実装", tail: "" };
    case "bring":
      return { ...content, figure: null, items: ["Rustの実務経験5年以上", "チームでの開発経験"] };
    case "pay":
      return {
        ...content,
        pay: { text: "年収800〜1,200万円", unit: "", min: 8_000_000, max: 12_000_000 },
        cells: [
          { icon: "map-pin", figure: "東京", label: "リモート可" },
          { icon: "tree-palm", figure: "30", label: "日の有給休暇" },
        ],
      };
    default:
      return content;
  }
});

/** What a posting may leave out. */
const bare = varied("en", (content) => {
  switch (content.purpose) {
    case "hook":
      return { ...content, company: null, pay: null };
    case "pay":
      return { ...content, pay: null };
    case "cta":
      return { ...content, company: null, deadline: null, lead: "Apply" };
    default:
      return content;
  }
});

/** Postings that are hard to set, each with a quotation. */
export const hardStoryboards: Readonly<Record<string, Storyboard>> = {
  sample: withQuote("Nobody asked me to fetch coffee.", "Maria Silva, Head of Care"),
  "long sentences": withQuote(
    "On my first day nobody asked me to fetch coffee. They asked what I would change, and then they really changed it all.",
    "Maria Silva, Head of Regional Deliveries and Returns",
    long,
  ),
  "German compounds": withQuote(
    "Hier entscheide ich selbst, wann die Elektronikfertigung umgestellt wird, und das Team zieht mit.",
    "Dr. Anna-Lena Schmidt-Hohenfels, Leiterin Qualitätssicherung",
    german,
  ),
  Japanese: withQuote("入社初日から、自分の意見を聞いてもらえました。", "佐藤 美咲、エンジニア", japanese),
  "no company and no pay": withQuote("I stay because of the people.", null, bare),
};
