import { describe, expect, it } from "vitest";
import { withoutGrowth } from "../../engine/script/growth.ts";
import { payShown, withPortion } from "../../engine/script/pay.ts";
import { phrasesOf } from "../../engine/script/phrases/index.ts";
import { LENGTHS_S } from "../../engine/script/storyboard.ts";
import { untraced } from "../../engine/script/index.ts";
import { draftStoryboard } from "../../engine/writing.ts";
import { read } from "../posting/sample.ts";

const BAKERY = `# Verkäuferin im Café (m/w/d)

**Café Kleeblatt** · Freiburg · Teilzeit, 20 Stunden pro Woche

Gehalt: 2.600 € brutto im Monat (bei Vollzeit)

## Deine Aufgaben

- Du berätst unsere Gäste
- Du verkaufst Brot und Kuchen

## Dein Profil

- Masterabschluss in Lebensmitteltechnik oder eine Ausbildung im Verkauf
- Freude am Umgang mit Menschen

## Das bieten wir

- 30 Tage Urlaub plus 24.12. und 31.12. frei
- So. & Mo. geschlossen = frei
- Mitarbeiteressen kostenlos

## Bewerbung

Bewirb dich bis 28.02.2027 unter jobs@kleeblatt.example.
`;

const CANDLES = `# SHOP ASSISTANT

**Hollow Hill Candles** · Leeds · Full time or part time

Pay: £12.95ph

## The role

- Mix, shape and wrap candles
- Serve customers in the shop
- Keep the shelves full

## You

- A diploma in candle making from any school of the trade
- At least 1 year of experience in acute or critical care

## Benefits

- 28 days of holiday, rising to 33 after five years
- 20% staff discount

## Apply

Call us on 07700 900123.
`;

const TEA_ROOM = `# ホールスタッフ（アルバイト）

喫茶こもれび 京都市

## 仕事内容

- お客様のご案内と注文の受付
- コーヒーとケーキの提供

## 応募資格

- 週2日から働ける方
- 未経験歓迎

## 給与

時給1,150円（研修期間50時間は1,050円）

## 応募方法

https://komorebi.example/jobs からご応募ください。
`;

/** All that films of every length say and show of a posting, a line a sentence or text. */
async function told(text: string): Promise<string> {
  const posting = read(text);
  const lines: string[] = [];
  for (const lengthS of LENGTHS_S) {
    const { storyboard } = await draftStoryboard(posting, lengthS);
    expect(untraced(storyboard, posting)).toEqual([]);
    for (const { narration, copy } of storyboard.scenes) lines.push(narration, copy.join(" "));
  }
  return lines.join("\n");
}

describe("what a posting limits", () => {
  it("stands beside the pay: that of a full week, and another one at first", async () => {
    const german = await told(BAKERY);
    expect(german).toContain("2.600 € brutto pro Monat, bei Vollzeit");
    expect(german.replaceAll("2.600 € brutto pro Monat, bei Vollzeit", "")).not.toContain("2.600");
    const japanese = await told(TEA_ROOM);
    expect(japanese).toContain("給与は時給1,150円、研修期間50時間は1,050円です。");
  });

  it.each([
    ["£24,000 (for full time)", "£24,000", "for full time"],
    ["2.000 € pour un temps plein", "2.000 €", "pour un temps plein"],
    ["14 € (13 € in der Probezeit)", "14 €", "13 € in der Probezeit"],
  ])("is read off %j", (text, sum, portion) => {
    const salary = { min: 1, max: 1, currency: null, period: null, text: sum };
    const { value, evidence } = withPortion({ value: salary, evidence: [[0, sum.length]] }, text);
    expect(payShown(value, phrasesOf("en"))).toMatchObject({ text: sum, unit: portion });
    expect(text.slice(...(evidence[0] ?? [0, 0]))).toContain(portion);
  });

  it("is no end of a sentence where a day or an abbreviation has its full stop", async () => {
    const all = await told(BAKERY);
    expect(all).toContain("30 Tage Urlaub plus 24.12. und 31.12. frei");
    expect(all).not.toMatch(/24\.12(?!\. und 31)/u);
    expect(all).not.toMatch(/So\. & Mo(?!\. geschlossen)/u);
    expect(all).toContain("30 Tage Urlaub");
  });

  it("keeps a quality with its thing", async () => {
    expect(await told(BAKERY)).not.toMatch(/(?<!Mitarbeiteressen )Kostenlos(?! Mitarbeiteressen)/iu);
  });

  it("keeps a degree and experience with their field", async () => {
    expect(await told(BAKERY)).not.toMatch(/Masterabschluss(?! in Lebensmitteltechnik)/u);
    const all = await told(CANDLES);
    expect(all).not.toMatch(/diploma(?! in candle making)/iu);
    expect(all).not.toMatch(/experience(?! in acute or critical care)/iu);
    expect(all).toMatch(/Experience in acute or critical care/u);
  });

  it("names all kinds of employment, or none", async () => {
    const all = await told(CANDLES);
    expect(all).toContain("The job is full-time or part-time.");
    expect(all).not.toMatch(/Full-time(?! or part-time)/iu);
  });

  it("lets an offer that grows be told as it begins, and whole where there is room", async () => {
    const all = await told(CANDLES);
    expect(all).toContain("28 days of holiday");
    expect(all).not.toMatch(/rising(?! to 33 after five years)/u);
    expect(withoutGrowth("28 Tage Urlaub, steigend auf 33 nach fünf Jahren")).toBe("28 Tage Urlaub");
    expect(withoutGrowth("30 days of leave, after six months")).toBe("30 days of leave, after six months");
  });

  it("asks for nothing where beginners are welcome", async () => {
    expect(await told(TEA_ROOM)).not.toContain("あれば歓迎");
  });
});

describe("a plain sentence", () => {
  it("says a title in capitals as a title, with its article, and pay an hour in words", async () => {
    const all = await told(CANDLES);
    expect(all).toContain("Hollow Hill Candles is looking for a Shop Assistant in Leeds.");
    expect(all).toContain("You'll earn £12.95 an hour.");
    expect(all).not.toMatch(/SHOP|\dph/u);
  });

  it("takes a list of verbs for verbs, and a number to call for no place to apply at", async () => {
    const all = await told(CANDLES);
    expect(all).toContain("You'll mix, shape and wrap candles.");
    expect(all).not.toContain("at 07700");
  });

  it("sets a German day with its full stop", async () => {
    const { storyboard } = await draftStoryboard(read(BAKERY), 30);
    expect(storyboard.scenes.at(-1)?.content).toMatchObject({ deadline: { day: "28.", rest: "Februar" } });
  });

  it("tells pay a week in every language that has a table", async () => {
    const weekly: Readonly<Record<string, readonly [string, string]>> = {
      "# Serveur\n\n**Café des Lilas** · Lyon\n\nSalaire : 480 € par semaine\n\n## Missions\n\n- Servir 80 couverts le midi\n- Tenir la caisse\n\n## Profil\n\n- Le sourire et une première expérience\n":
        ["fr", "par semaine"],
      "# Camarero\n\n**Café de la Esquina** · Sevilla\n\nSalario: 480 € por semana\n\n## Funciones\n\n- Servir 80 cubiertos al mediodía\n- Llevar la caja\n\n## Requisitos\n\n- Un año de experiencia en sala\n":
        ["es", "por semana"],
      "# Garçom\n\n**Café da Esquina** · Porto\n\nSalário: 250 € por semana\n\n## Funções\n\n- Servir 80 refeições ao almoço\n- Fechar o caixa\n\n## Requisitos\n\n- Um ano de experiência em sala\n":
        ["pt", "por semana"],
    };
    for (const [text, [language, unit]] of Object.entries(weekly)) {
      const { facts } = read(text);
      expect(facts.language).toBe(language);
      expect(facts.salary?.value.period).toBe("week");
      expect(await told(text)).toContain(unit);
    }
  });
});
