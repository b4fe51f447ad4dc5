import type { Scene, SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { sampleStoryboard } from "./sample-timeline.ts";

type Changes = { readonly [P in SceneContent["purpose"]]?: Partial<Extract<SceneContent, { purpose: P }>> };

function quoteScene(text: string, speaker: string | null): Scene {
  return {
    id: "quote",
    purpose: "quote",
    copy: [],
    narration: text,
    claims: [],
    content: { purpose: "quote", text, speaker },
  };
}

/** The sample with the contents of some scenes changed, and with a quote before what is asked for. */
function varied(language: string, changes: Changes, quote: Scene): Storyboard {
  const scenes = sampleStoryboard.scenes.map((scene) => ({
    ...scene,
    content: { ...scene.content, ...changes[scene.purpose] } as SceneContent,
  }));
  return { ...sampleStoryboard, language, scenes: scenes.toSpliced(5, 0, quote) };
}

const quote = quoteScene(
  "On my first day nobody asked me to fetch coffee. They asked me what I would change.",
  "Maria Silva, Head of Care",
);

const sample = varied("en", {}, quote);

/** Storyboards that are hard to set, by what is hard about them. */
export const hardStoryboards: Readonly<Record<string, Storyboard>> = {
  sample,
  "long texts": varied(
    "en",
    {
      hook: {
        title: "Senior Coordinator for Regional Same-Day Cargo-Bike Deliveries and Returns in the Old Town",
        place: ["Newcastle upon Tyne", "three days a week on site"],
      },
      why: {
        lead: "We carry parcels through the oldest streets of the town for shops",
        hero: "without a drop of fuel.",
      },
      do: {
        lead: "Negotiate with shops, bakeries and restaurants about collection times and",
        hero: "return logistics",
        tail: "",
        countable: null,
        figure: false,
      },
      bring: {
        figure: {
          text: "10+",
          label: "years in regional logistics coordination",
          countable: { kind: "count", n: 10, open: true },
        },
        items: [
          "Experience with route planning software",
          "A full driving licence for vans",
          "Fluent English and some Dutch or German",
        ],
      },
      pay: {
        pay: { text: "£38,500–£46,250", unit: "a year, pro rata for part time", min: 38_500, max: 46_250 },
        cells: [
          { icon: "map-pin", figure: "Newcastle", label: "upon Tyne, on site" },
          { icon: "tree-palm", figure: "33", label: "days of holiday" },
          { icon: "bike", figure: "£1,500", label: "for a bike of your own" },
          { icon: "heart-pulse", figure: "Health cover", label: "for you and your family" },
        ],
      },
      cta: {
        company: "Old Town Cargo Cooperative Limited",
        role: "Senior Coordinator for Regional Same-Day Cargo-Bike Deliveries",
        link: "oldtown-cargo-cooperative.example/careers/senior-coordinator",
        qr: "https://oldtown-cargo-cooperative.example/careers/senior-coordinator?source=film",
        deadline: { day: "28", rest: "September" },
      },
    },
    quoteScene(
      "I came for the bicycles and stayed for the people, who carry a piano up four floors and then make you tea for an hour.",
      "Bartholomew Featherstonehaugh-Montgomery, Deputy Head of Returns and Reverse Logistics",
    ),
  ),
  "German compounds": varied(
    "de",
    {
      hook: {
        company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
        title: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung (m/w/d)",
        place: ["Klosterneuburg-Weidling", "Homeoffice möglich"],
      },
      why: { lead: "Wir entwickeln Hochfrequenzbaugruppen für", hero: "Landwirtschaftsmaschinen." },
      do: {
        lead: "Durchführung von Qualitätssicherungsmaßnahmen in der",
        hero: "Elektronikfertigung",
        tail: "und Endabnahme",
        countable: null,
        figure: false,
      },
      bring: {
        figure: null,
        items: [
          "Abgeschlossenes Hochschulstudium",
          "Sehr gute Deutsch- und Englischkenntnisse",
          "Kommunikationsfähigkeit",
          "Führerschein Klasse B",
        ],
      },
      pay: {
        pay: { text: "ab € 3.849,20", unit: "brutto im Monat", min: 3849.2, max: null },
        cells: [
          { icon: "map-pin", figure: "Klosterneuburg", label: "Homeoffice möglich" },
          { icon: "tree-palm", figure: "30", label: "Urlaubstage" },
          { icon: "bus", figure: "Jobticket", label: "für den ganzen Verbund" },
          { icon: "graduation-cap", figure: "Weiterbildung", label: "während der Arbeitszeit" },
        ],
      },
      cta: {
        company: "Donaudampfschifffahrtsgesellschaft Österreich GmbH",
        role: "Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung",
        lead: "Bewerbung bis",
        deadline: { day: "15.", rest: "Dezember" },
        link: "donaudampfschifffahrtsgesellschaft.example/karriere",
      },
    },
    quoteScene("Qualitätssicherungsmaßnahmen klingen trocken, aber hier hört man mir zu.", null),
  ),
  Japanese: varied(
    "ja",
    {
      hook: {
        company: "北斗ロボティクス株式会社",
        title: "シニアソフトウェアエンジニア（東京・リモート可）",
        place: ["東京都渋谷区"],
        pay: { text: "750万円–950万円", unit: "年収", min: 7_500_000, max: 9_500_000 },
      },
      why: { lead: "私たちは港の水を", hero: "きれいにします。" },
      do: { lead: "自律走行プランナーの", hero: "設計と実装", tail: "", countable: null, figure: false },
      bring: { figure: null, items: ["Rustの実務経験5年以上", "チームでの開発経験", "日本語での意思疎通"] },
      cta: { company: "北斗ロボティクス株式会社", role: "シニアソフトウェアエンジニア", lead: "応募締切" },
    },
    quoteScene("初日から、何を変えたいかを聞かれました。意見を言える職場です。", "佐藤花子、開発部長"),
  ),
  "hardly anything": varied(
    "en",
    {
      hook: { company: null, pay: null, numeral: null, title: "Nurse" },
      why: { lead: "", hero: "We keep the parks green." },
      do: { lead: "", hero: "1,200", tail: "trees a year", figure: true, countable: null },
      bring: { figure: null, items: ["Registered nurse", "Night shifts"] },
      pay: { pay: null, cells: [{ icon: "map-pin", figure: "Leeds", label: "in all weathers" }] },
      cta: { company: null, deadline: null, lead: "Apply", link: "jobs@infirmary.example", qr: null },
    },
    quoteScene("It feels like family.", null),
  ),
};
