import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { contrast } from "../../engine/picture/colour.ts";
import { paint } from "../../engine/picture/compositor.ts";
import { boundsOf, type DisplayList, type Shape } from "../../engine/picture/display-list.ts";
import { createFramePainter } from "../../engine/picture/film-frames.ts";
import type { Rect } from "../../engine/picture/rect.ts";
import { calm } from "../../engine/picture/themes/calm/index.ts";
import { paletteOf } from "../../engine/picture/themes/calm/palette.ts";
import { stepOf } from "../../engine/picture/themes/calm/pay-arc.ts";
import { payParts } from "../../engine/picture/themes/calm/pay-text.ts";
import type * as Type from "../../engine/picture/type.ts";
import { createPicture, type YuvPicture } from "../../engine/picture/yuv.ts";
import type { SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { sampleStoryboard, sampleTimeline } from "../support/sample-timeline.ts";

/** Sizes (px) of all lines that are set, by id. */
const set = vi.hoisted(() => new Map<string, number>());
vi.mock("../../engine/picture/type.ts", async (original) => {
  const actual = await original<typeof Type>();
  const setLine: typeof Type.setLine = (id, text, style, ...rest) => {
    set.set(id, Math.min(set.get(id) ?? Number.POSITIVE_INFINITY, style.size));
    return actual.setLine(id, text, style, ...rest);
  };
  return { ...actual, setLine };
});

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
const hards: Readonly<Record<string, Storyboard>> = {
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

function paintedWhole(list: DisplayList, width: number, height: number): YuvPicture {
  const picture = createPicture(width, height);
  paint(picture, list, { x: 0, y: 0, width, height });
  return picture;
}

function samePixels(a: YuvPicture, b: YuvPicture): boolean {
  return [
    [a.y, b.y],
    [a.u, b.u],
    [a.v, b.v],
  ].every(([one, other]) => Buffer.compare(one as Uint8Array, other as Uint8Array) === 0);
}

const aspects = Object.keys(ASPECTS) as Aspect[];

describe.each(aspects)("calm in %s", (aspect) => {
  const timeline = sampleTimeline(aspect, hards["halden"]);
  const { width, height, frames } = timeline;

  it("has the same pixels whether the damage or the whole frame is painted, and repaints little", () => {
    const painter = createFramePainter(timeline, calm.stage(timeline));
    const fresh = calm.stage(timeline);
    const starts = new Set(
      timeline.scenes.flatMap((scene) => [0, 1, 5, 12, 20, 21].map((after) => scene.start + after)),
    );
    const differing: number[] = [];
    let painted = 0;
    for (let frame = 0; frame < frames; frame++) {
      for (const area of painter.show(frame)) painted += area.width * area.height;
      if (!starts.has(frame) && frame % 67 !== 0) continue;
      if (!samePixels(painter.picture, paintedWhole(fresh.frame(frame), width, height))) differing.push(frame);
    }
    expect(differing).toEqual([]);
    expect(painted / frames / (width * height)).toBeLessThan(0.125);
  });

  it("shows the title in the first frame, and in the poster", () => {
    const staging = calm.stage(timeline);
    for (const list of [staging.frame(0), staging.poster()]) {
      expect(list.find(({ id }) => id === "hook/title 0")?.alpha).toBe(1);
    }
  });
});

/** What is read, by its id within the scene. */
const READABLE =
  /^(?:company \d|title|tail|fact|place|statement|duty|before|after|label|item|figure|words|under|cell|icon|lead|date|link|role|day$|card)/u;
const SAFE: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 160, y: 54, width: 1600, height: 836 },
  "9:16": { x: 82, y: 226, width: 872, height: 1276 },
  "4:5": { x: 82, y: 81, width: 916, height: 1025 },
  "1:1": { x: 82, y: 65, width: 916, height: 797 },
};
/** Captions and ruler. */
const CAPTIONS: Readonly<Record<Aspect, Rect>> = {
  "16:9": { x: 160, y: 896, width: 1600, height: 130 },
  "9:16": { x: 82, y: 1150, width: 872, height: 180 },
  "4:5": { x: 82, y: 1118, width: 916, height: 151 },
  "1:1": { x: 82, y: 870, width: 916, height: 145 },
};

/** What a shape covers with ink. */
function inkOf(shape: Shape): Rect {
  if (shape.kind !== "stencil") return boundsOf(shape);
  const { mask } = shape;
  let [left, top, right, bottom] = [mask.width, mask.height, 0, 0];
  for (let y = 0; y < mask.height; y++) {
    for (let x = 0; x < mask.width; x++) {
      if ((mask.luma[y * mask.width + x] ?? 0) < 60) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  }
  return { x: shape.x + left, y: shape.y + top, width: right - left, height: bottom - top };
}

function meet(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function inside(a: Rect, b: Rect): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

describe.each(Object.keys(hards).flatMap((name) => aspects.map((aspect) => [name, aspect] as const)))(
  "the %s film in %s",
  (name, aspect) => {
    beforeEach(() => set.clear());
    const timeline = sampleTimeline(aspect, hards[name]);

    it("keeps all type apart, inside the safe area, clear of captions, and above the floors", () => {
      const staging = calm.stage(timeline);
      const wrong: string[] = [];
      for (const scene of timeline.scenes) {
        const list = staging.frame(scene.start + Math.floor(scene.frames * 0.6));
        const read = list
          .map((shape) => ({ shape, id: shape.id.slice(scene.id.length + 1) }))
          .filter(({ id, shape }) => READABLE.test(id) && !id.endsWith("tick") && shape.alpha > 0)
          .map(({ id, shape }) => ({ id, ink: inkOf(shape), alpha: shape.alpha }));
        expect(read.length).toBeGreaterThan(0);
        for (const [index, { id, ink, alpha }] of read.entries()) {
          const at = `${scene.id}/${id} ${JSON.stringify(ink)}`;
          if (alpha < 1) wrong.push(`${at} is not in by 60 %`);
          if (!inside(ink, SAFE[aspect])) wrong.push(`${at} leaves the safe area`);
          if (meet(ink, CAPTIONS[aspect])) wrong.push(`${at} lies on captions`);
          for (const other of read.slice(index + 1)) {
            // Ascenders may reach up between descenders of the same block.
            const sameBlock = id.replace(/ .*/u, "") === other.id.replace(/ .*/u, "");
            if (!sameBlock && meet(ink, other.ink)) wrong.push(`${at} meets ${other.id}`);
          }
        }
      }
      for (const [id, size] of set) if (size < 30) wrong.push(`${id} is ${size} px`);
      expect(wrong).toEqual([]);
    });
  },
);

describe("calm's palette of any brand colour", () => {
  it("sets all type with a contrast of at least 4.5:1 on every plate, by night and by day", () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(colour, (brand) => {
        const { night, day, code, card } = paletteOf(brand);
        for (const light of [night, day]) {
          for (const ground of [...light.grounds, light.ceiling]) {
            for (const type of [light.text, light.quiet, light.lume]) {
              expect(contrast(type, ground), `${brand} ${light.name}`).toBeGreaterThanOrEqual(4.5);
            }
          }
        }
        expect(contrast(code, card)).toBeGreaterThan(10);
      }),
      { numRuns: 300 },
    );
  });
});

describe("calm's scale of pay", () => {
  it.each([
    [80_000, 20_000],
    [20_000, 5000],
    [3.25, 0.5],
    [12_000, 2000],
    [1000, 200],
  ])("cuts a range of %d by a round step of %d", (range, step) => {
    expect(stepOf(range)).toBeCloseTo(step);
    expect(range / stepOf(range)).toBeGreaterThanOrEqual(4);
    expect(range / stepOf(range)).toBeLessThanOrEqual(12);
  });

  it.each([
    ["NOK 640,000–720,000", "NOK", ["640,000", "720,000"]],
    ["€75,000–95,000", "", ["€75,000", "95,000"]],
    ["年収800万円〜1,200万円", "年収", ["800万円", "1,200万円"]],
    ["€52,000", "", ["€52,000"]],
  ])("takes %s apart as posted", (text, left, figures) => {
    const parts = payParts({ purpose: "pay", pay: { text, unit: "", min: 1, max: 2 }, cells: [] });
    expect(parts?.left).toBe(left);
    expect(parts?.figures).toEqual(figures);
  });

  it("leaves a grade of a pay scale whole", () => {
    const pay = { text: "E 13 TV-L", unit: "", min: null, max: null };
    expect(payParts({ purpose: "pay", pay, cells: [] })?.figures).toEqual(["E 13 TV-L"]);
  });
});
