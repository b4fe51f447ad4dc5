import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { groundsOf } from "../../../engine/script/model-writer/ground.ts";
import { parseWriter, phrase } from "../../../engine/script/model-writer/index.ts";
import { slotsOf } from "../../../engine/script/model-writer/slots.ts";
import { validateTranslation } from "../../../engine/script/model-writer/translate.ts";
import type { SceneContent } from "../../../engine/script/storyboard.ts";
import { type ChatEndpoint, completion, type Received, startChatEndpoint } from "../../support/chat-endpoint.ts";
import { NORTHWIND } from "../northwind.ts";
import { evenPace } from "../posting-of.ts";
import { sceneOf, storyboard } from "./stage.ts";

const GERMAN: Readonly<Record<string, string>> = {
  hook: "Northwind Robotics sucht: Senior Software Engineer in Berlin.",
  why: "Wir bauen Roboter, die Stadtfarmen bepflanzen.",
  "do-1": "Du entwirfst den Planer, der 400 Roboter steuert.",
  "do-2": "Du lieferst jeden Tag in die Produktion.",
  "do-3": "Du begleitest zwei Entwickler.",
  bring: "Du hast 5+ Jahre mit TypeScript oder Rust.",
  pay: "Du verdienst €75,000–95,000 pro Jahr. Dazu kommen €1,500 Lernbudget im Jahr.",
  cta: "Bewirb dich bis 15 Januar: northwind.example.",
};
const LINES: Readonly<Record<string, string>> = {
  "a year": "pro Jahr",
  "We build robots that plant": "Wir bauen Roboter für",
  "city farms.": "Stadtfarmen.",
  "Design the planner that steers": "Entwirf den Planer für",
  robots: "Roboter",
  "Ship to production": "Liefere in die Produktion",
  "every day": "jeden Tag",
  Mentor: "Begleite",
  two: "zwei",
  engineers: "Entwickler",
  "years with TypeScript or Rust": "Jahre mit TypeScript oder Rust",
  "Distributed systems": "Verteilte Systeme",
  "Clear written English": "Klares Englisch",
  "days of holiday": "Urlaubstage",
  "4-day": "4-Tage",
  "week in summer": "Woche im Sommer",
  "learning budget": "Lernbudget",
  "Apply by": "Bewerben bis",
  January: "Januar",
};

const copyOf = (id: string): string[] =>
  slotsOf(sceneOf(id).content, "translate").map(({ text }) => LINES[text] ?? text);

function reasonAgainst(id: string, narration: string, language = "de", copy = copyOf(id)): string {
  const grounds = groundsOf(storyboard, NORTHWIND);
  const verdict = validateTranslation(sceneOf(id), { id, narration, copy }, language, grounds, evenPace);
  return "reason" in verdict ? verdict.reason : "";
}

describe("validateTranslation", () => {
  it.each(Object.entries(GERMAN))("takes %s as %j", (id, narration) => {
    expect(reasonAgainst(id, narration)).toBe("");
  });

  it.each([
    ["another figure", "do-1", "Du entwirfst den Planer, der 500 Roboter steuert.", /"400"/],
    ["a figure more", "why", "Wir bauen 9 Roboter für Stadtfarmen.", /"9"/],
    ["another number word", "do-3", "Du begleitest drei Entwickler.", /"drei"/],
    ["no number word", "do-3", "Du begleitest die Entwickler.", /number 2/],
    ["another sum", "pay", "Du verdienst €175,000–195,000 pro Jahr. Dazu kommen €1,500 Lernbudget.", /pay as posted/],
    [
      "a sum written otherwise",
      "pay",
      "Du verdienst 75.000 bis 95.000 € pro Jahr. Dazu €1,500 Lernbudget.",
      /pay as posted/,
    ],
    ["another period", "pay", "Du verdienst €75,000–95,000 pro Monat. Dazu kommen €1,500 Lernbudget.", /"Monat"/],
    ["no employer", "hook", "Gesucht wird: ein Senior Software Engineer in Berlin, bald.", /Northwind Robotics/],
    ["no tool", "bring", "Du hast 5+ Jahre mit JavaScript oder Rust.", /TypeScript/],
    ["a name of its own", "why", "Wir bauen Roboter mit OpenAI für Stadtfarmen.", /OpenAI/],
    ["no link", "cta", "Bewirb dich bis zum 15 Januar bei uns.", /northwind\.example/],
    ["a foreign link", "cta", "Bewirb dich bis 15 Januar: northwind.example, evil.example.", /address/],
    ["another month", "cta", "Bewirb dich bis 15 Februar: northwind.example.", /Januar/],
    ["a denial", "do-2", "Du lieferst nie in die Produktion, kein Tag.", /denies/],
    ["another script", "why", "我们制造机器人来种植城市农场啊好的吗.", /script/],
    ["the same words", "why", "We build robots that plant city farms.", /not translated/],
    ["too many words", "do-3", "Du begleitest zwei Entwickler, und zwar an jedem Tag, an dem du da bist.", /longer/],
    ["an emoji", "why", "Wir bauen Roboter, die Stadtfarmen bepflanzen 🌱.", /emoji/],
  ])("refuses %s", (_, id, narration, reason) => {
    expect(reasonAgainst(id, narration)).toMatch(reason);
  });

  it("asks for the copy too, and for the same figures in it", () => {
    expect(reasonAgainst("do-3", GERMAN["do-3"]!, "de", [])).toMatch(/0 lines of copy where there are 3/);
    expect(reasonAgainst("do-3", GERMAN["do-3"]!, "de", ["Begleite", "vier", "Entwickler"])).toMatch(/"vier".*copy/);
  });

  it.each([
    ["fr", "Nous construisons des robots qui plantent des fermes.", ""],
    ["zh", "我们制造种植城市农场的机器人。", ""],
    ["ja", "都市の農場を植えるロボットを作ります。", ""],
    ["ru", "Мы строим роботов для городских ферм.", ""],
    ["fr", "Nous construisons des robots pour Google.", "Google"],
    ["zh", "wir bauen etwas für die große stadt.", "script"],
    ["ru", "Wir bauen etwas für die große stadt.", "script"],
  ])("knows %s when it sees %j", (language, narration, reason) => {
    const even = (sentence: string): number => (/\p{Script=Han}/u.test(sentence) ? 2.8 : evenPace(sentence));
    const content: SceneContent = { purpose: "bring", figure: null, items: [] };
    const verdict = validateTranslation(
      { ...sceneOf("why"), content },
      { id: "why", narration },
      language,
      groundsOf(storyboard, NORTHWIND),
      even,
    );
    expect("reason" in verdict ? verdict.reason : "").toContain(reason);
    expect("scene" in verdict).toBe(reason === "");
  });
});

describe("phrase into another language", () => {
  const open: ChatEndpoint[] = [];
  afterEach(async () => {
    for (const endpoint of open.splice(0)) await endpoint.close();
  });
  const answer = ({ body }: Received, narrations: Readonly<Record<string, string>>): string => {
    const { scenes } = JSON.parse(body.messages[1]?.content ?? "") as { scenes: { id: string }[] };
    return JSON.stringify({
      scenes: scenes.map(({ id }) => ({ id, narration: narrations[id], copy: copyOf(id) })),
    });
  };
  const translate = async (script: (request: Received, calls: number) => string) => {
    let calls = 0;
    const endpoint = await startChatEndpoint((request) => ({ says: script(request, ++calls) }));
    open.push(endpoint);
    const writer = parseWriter("openai:scripted", { OPENAI_BASE_URL: endpoint.baseUrl });
    const phrased = await phrase(storyboard, NORTHWIND, { writer, estimate: evenPace, targetLanguage: "de" });
    return { ...phrased, received: endpoint.received };
  };

  it("gives a film in that language, claims and sums as posted", async () => {
    const { storyboard: told, dropped, warnings } = await translate((request) => answer(request, GERMAN));
    expect({ dropped, warnings }).toEqual({ dropped: [], warnings: [] });
    expect(told.language).toBe("de");
    expect(told.scenes.map(({ narration }) => narration)).toEqual(Object.values(GERMAN));
    expect(told.scenes.map(({ claims }) => claims)).toEqual(storyboard.scenes.map(({ claims }) => claims));
    expect(sceneOf("pay", told).content).toMatchObject({
      pay: { text: "€75,000–95,000", unit: "pro Jahr", min: 75000, max: 95000 },
      cells: [{ figure: "Berlin" }, { figure: "30", label: "Urlaubstage" }, { figure: "4-Tage" }, { figure: "€1,500" }],
    });
    expect(sceneOf("do-3", told).copy).toEqual(["Begleite", "zwei", "Entwickler"]);
  });

  it("asks again for scenes that did not hold, with the reason", async () => {
    const wrong = { ...GERMAN, "do-1": "Du entwirfst den Planer, der 999 Roboter steuert." };
    const { storyboard: told, received } = await translate((request, calls) =>
      answer(request, calls === 1 ? wrong : GERMAN),
    );
    expect(received).toHaveLength(2);
    const again = received[1]?.body.messages[1]?.content ?? "";
    expect(JSON.parse(again)).toMatchObject({
      scenes: [{ id: "do-1", your_last_answer_was_refused_because_it: 'leaves out "400"' }],
    });
    expect(told.language).toBe("de");
    expect(sceneOf("do-1", told).narration).toBe(GERMAN["do-1"]);
  });

  it("translates all of a film or nothing, and says so", async () => {
    const wrong = { ...GERMAN, "do-1": "Du entwirfst den Planer, der 999 Roboter steuert." };
    const { storyboard: told, dropped, warnings } = await translate((request) => answer(request, wrong));
    expect(told).toEqual(storyboard);
    expect(dropped).toEqual([{ scene: "do-1", reason: 'leaves out "400"' }]);
    expect(warnings).toEqual([expect.stringMatching(/1 of 8 scenes.*the film is not translated\.$/)]);
  });

  it("takes no answer that stayed in the posting's language", async () => {
    const english = {
      hook: "Northwind Robotics wants a Senior Software Engineer in Berlin.",
      why: "We make robots that plant city farms.",
      "do-1": "You design the planner that steers 400 robots.",
      "do-2": "You ship to production on every day.",
      "do-3": "You'll mentor 2 engineers.",
      bring: "You have 5+ years with TypeScript or Rust.",
      pay: "You earn €75,000–95,000 a year. You have a €1,500 learning budget every year.",
      cta: "Apply by 15 Januar at northwind.example.",
    };
    const { storyboard: told, warnings } = await translate((request) => answer(request, english));
    expect(told).toEqual(storyboard);
    expect(warnings).toEqual([
      'The model scripted was asked for "de" and answered in "en"; the film is not translated.',
    ]);
  });

  it("gives the original or a whole translation, whatever the endpoint answers", async () => {
    const writer = parseWriter("openai:any", { OPENAI_API_KEY: "sk-test-0123456789abcdef" });
    const scene = fc.record({
      id: fc.constantFrom(...storyboard.scenes.map(({ id }) => id)),
      narration: fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...Object.values(GERMAN))),
      copy: fc.array(fc.oneof(fc.string(), fc.constantFrom(...Object.values(LINES)))),
    });
    const right = storyboard.scenes.map(({ id }) => ({ id, narration: GERMAN[id] ?? "", copy: copyOf(id) }));
    const scenes = fc.oneof(
      fc.array(scene),
      fc.constant(right),
      fc.tuple(scene, fc.nat(right.length - 1)).map(([odd, at]) => right.map((each, i) => (i === at ? odd : each))),
    );
    await fc.assert(
      fc.asyncProperty(scenes, async (found) => {
        const fetch = async (): Promise<Response> =>
          new Response(completion({ content: JSON.stringify({ scenes: found }) }));
        const options = { writer, estimate: evenPace, targetLanguage: "de", fetch };
        const { storyboard: told, warnings } = await phrase(storyboard, NORTHWIND, options);
        expect(told.language).toBe(warnings.length > 0 ? "en" : "de");
        expect(told === storyboard).toBe(warnings.length > 0);
        expect(told.scenes.map(({ id, claims }) => ({ id, claims }))).toEqual(
          storyboard.scenes.map(({ id, claims }) => ({ id, claims })),
        );
      }),
      { numRuns: 100 },
    );
  });
});
