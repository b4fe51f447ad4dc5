import { describe, expect, it } from "vitest";
import { readPosting } from "../../engine/posting/index.ts";

async function factsOf(text: string) {
  const [posting] = await readPosting({ name: "posting.txt", bytes: new TextEncoder().encode(text) });
  if (posting === undefined) throw new Error("No posting was read.");
  return posting.facts;
}

const DUTIES = "\n\nYour tasks\n- Serve customers at the counter\n- Keep the shop tidy\n";

describe("a line under the title that says who and where", () => {
  it.each([
    ["Shop Assistant\nCrumb & Co, Bristol BS1", "Crumb & Co", "Bristol BS1"],
    ["Night Porter\nThe Fenwick Hotel, Alnmouth", "Fenwick Hotel", "Alnmouth"],
    ["Koch (m/w/d)\nGasthaus Zum Hirschen, Rosenheim", "Gasthaus Zum Hirschen", "Rosenheim"],
    ["Verkäufer (m/w/d)\nBäckerei Kornblum, 83022 Rosenheim", "Bäckerei Kornblum", "83022 Rosenheim"],
  ])("%j", async (top, company, location) => {
    const facts = await factsOf(`${top}${DUTIES}`);
    expect([facts.company?.value, facts.location?.value]).toEqual([company, location]);
  });

  it.each([
    "Shop Assistant\nPart-time, evenings",
    "Shop Assistant\nFriendly, Punctual",
    "Shop Assistant\nBread, Cakes",
  ])("%j is none", async (top) => {
    const facts = await factsOf(`${top}${DUTIES}`);
    expect([facts.company, facts.location]).toEqual([null, null]);
  });
});

it("labels may be abbreviated, as in a message", async () => {
  const facts = await factsOf(
    "Job: Warehouse operative\nCo.: Bolt & Sons, Hull\nSal: £11.80/hr\nLoc: Hull HU3\nCall Dave 07700 900123\n",
  );
  expect(facts.title?.value).toBe("Warehouse operative");
  expect(facts.company?.value).toBe("Bolt & Sons");
  expect(facts.location?.value).toBe("Hull HU3");
  expect(facts.salary?.value).toMatchObject({ min: 11.8, currency: "GBP", period: "hour" });
});

describe("languages whose sentences are not understood", () => {
  it("Arabic: headings tell duties, requirements and benefits apart; employer, place and pay are found", async () => {
    const facts = await factsOf(
      "مطلوب محاسب\n\nشركة النور للتجارة، الرياض\n\nالمسؤوليات:\n- إعداد القوائم المالية\n- متابعة الفواتير\n\nالمتطلبات:\n- بكالوريوس محاسبة\n\nالمزايا:\n- تأمين صحي\n\nالراتب: 8,000 - 10,000 ريال سعودي\n",
    );
    expect(facts.responsibilities).toHaveLength(2);
    expect(facts.requirements).toHaveLength(1);
    expect(facts.benefits).toHaveLength(1);
    expect([facts.company?.value, facts.location?.value]).toEqual(["شركة النور للتجارة", "الرياض"]);
    expect(facts.salary?.value).toMatchObject({ min: 8000, max: 10_000, currency: "SAR" });
  });

  it.each([
    [
      "it",
      "Fornaio\n\nCosa farai\n- Impasti il pane\n\nRequisiti\n- Due anni di esperienza\n\nCosa offriamo\n- Pane gratis\n",
    ],
    [
      "nl",
      "Bakker\n\nWat ga je doen\n- Je bakt brood\n\nWat vragen wij\n- Twee jaar ervaring\n\nWat bieden wij\n- Gratis brood\n",
    ],
    [
      "pl",
      "Piekarz\n\nTwoje obowiązki\n- Wypiekanie chleba\n\nNasze wymagania\n- Dwa lata doświadczenia\n\nOferujemy\n- Darmowy chleb\n",
    ],
    ["ru", "Пекарь\n\nОбязанности\n- Печь хлеб\n\nТребования\n- Опыт два года\n\nМы предлагаем\n- Бесплатный хлеб\n"],
    ["ko", "제빵사\n\n주요 업무\n- 빵 굽기\n\n자격 요건\n- 경력 2년\n\n복리후생\n- 무료 빵\n"],
    [
      "sv",
      "Bagare\n\nDina arbetsuppgifter\n- Du bakar bröd\n\nKvalifikationer\n- Två års erfarenhet\n\nVi erbjuder\n- Gratis bröd\n",
    ],
  ])("%s: one duty, one requirement, one benefit", async (_language, text) => {
    const facts = await factsOf(text);
    expect([facts.responsibilities.length, facts.requirements.length, facts.benefits.length]).toEqual([1, 1, 1]);
  });
});
