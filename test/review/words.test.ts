import { describe, expect, it } from "vitest";
import type { RuleId } from "../../engine/review/index.ts";
import { found, quotes, reviewOf } from "./posting-from.ts";

interface Sample {
  readonly rule: RuleId;
  readonly language?: string;
  readonly body: string;
  readonly quote: string;
}

/** Each is found once, and quotes exactly these words. */
const FOUND: readonly Sample[] = [
  { rule: "gendered-word", body: "The chairman of the trust reads every letter.", quote: "chairman" },
  { rule: "gendered-word", body: "You plan the **manpower** for the move.", quote: "manpower" },
  { rule: "gendered-word", body: "The candidate must know what he is doing.", quote: "he" },
  { rule: "gendered-word", body: "Every reader gets his/her card at the desk.", quote: "his/her" },
  { rule: "gendered-word", body: "A waitress or a cook would be welcome too.", quote: "waitress" },
  {
    rule: "gendered-word",
    language: "de",
    body: "Wir suchen eine Krankenschwester für die Station.",
    quote: "Krankenschwester",
  },
  {
    rule: "gendered-word",
    language: "fr",
    body: "Vous travaillez avec une femme de ménage.",
    quote: "femme de ménage",
  },
  { rule: "gendered-word", language: "ja", body: "営業マンとして店舗を回ります。", quote: "営業マン" },
  { rule: "gendered-word", language: "zh", body: "男女不限，能适应出差。", quote: "男女不限" },
  { rule: "gender-restriction", body: "Female candidates only, please.", quote: "Female candidates only" },
  { rule: "gender-restriction", language: "zh", body: "仓库文员，限女性，包住宿。", quote: "限女性" },
  { rule: "gender-restriction", language: "ja", body: "女性歓迎の職場です。", quote: "女性歓迎" },
  { rule: "gender-restriction", language: "ja", body: "男性のみ応募できます。", quote: "男性のみ" },
  { rule: "gender-restriction", language: "es", body: "Se busca personal, solo mujeres.", quote: "solo mujeres" },
  { rule: "appearance", language: "zh", body: "要求品貌端正，普通话流利。", quote: "品貌端正" },
  { rule: "appearance", language: "zh", body: "形象气质佳者优先。", quote: "形象气质佳" },
  { rule: "appearance", language: "de", body: "Bitte senden Sie uns ein Bewerbungsfoto.", quote: "Bewerbungsfoto" },
  {
    rule: "appearance",
    language: "fr",
    body: "Excellente présentation exigée à l'accueil.",
    quote: "Excellente présentation",
  },
  { rule: "age-coded", body: "We are a team of digital\nnatives who like maps.", quote: "digital\nnatives" },
  { rule: "age-coded", body: "Join a young and dynamic team by the river.", quote: "young and dynamic team" },
  {
    rule: "age-coded",
    language: "de",
    body: "Dich erwartet ein junges, dynamisches Team.",
    quote: "junges, dynamisches Team",
  },
  {
    rule: "age-coded",
    language: "fr",
    body: "Rejoignez une équipe jeune et dynamique.",
    quote: "équipe jeune et dynamique",
  },
  { rule: "age-coded", language: "ja", body: "20代〜60代が活躍中です。", quote: "20代〜60代が活躍中" },
  { rule: "age-limit", body: "We hire people aged 25 to 35 for the boats.", quote: "aged 25 to 35" },
  { rule: "age-limit", language: "zh", body: "年龄35岁以下，身体状况允许即可。", quote: "年龄35岁以下" },
  { rule: "age-limit", language: "zh", body: "18-45岁，吃苦耐劳。", quote: "18-45岁" },
  { rule: "age-limit", language: "de", body: "Gesucht werden Menschen bis 35 Jahre.", quote: "bis 35 Jahre" },
  { rule: "age-limit", language: "es", body: "Buscamos personas de 20 a 35 años.", quote: "de 20 a 35 años" },
  { rule: "age-limit", language: "ja", body: "応募は35歳以下の方に限ります。", quote: "35歳以下" },
  {
    rule: "ability-coded",
    body: "You must be able to stand for long periods.",
    quote: "must be able to stand for long periods",
  },
  { rule: "ability-coded", body: "We need an able-bodied person for the store.", quote: "able-bodied" },
  { rule: "ability-coded", body: "Bring a clean driving licence.", quote: "a clean driving licence" },
  { rule: "ability-coded", language: "de", body: "Du bist körperlich belastbar.", quote: "körperlich belastbar" },
  { rule: "hype-title", body: "We want a spreadsheet ninja at the desk.", quote: "spreadsheet ninja" },
  { rule: "hype-title", language: "de", body: "Wir suchen einen Rockstar für den Empfang.", quote: "einen Rockstar" },
  { rule: "insensitive", body: "Add the shop to the whitelist each day.", quote: "whitelist" },
  { rule: "insensitive", body: "Some weeks the pace is crazy here.", quote: "crazy" },
];

/** What has another meaning, or is as it should be. */
const NOT_FOUND: readonly Sample[] = [
  { rule: "gendered-word", body: "Ana Brandt leads the team, and she answers letters herself.", quote: "" },
  {
    rule: "gendered-word",
    body: "Write to Robin Lee (they/them) or Ana Brandt (she/her); candidates need no cover letter.",
    quote: "",
  },
  {
    rule: "gendered-word",
    body: "A master's degree is welcome; you host visitors with the stewards of the park.",
    quote: "",
  },
  { rule: "gendered-word", body: "See https://alder.example/chairman or write to salesman@alder.example.", quote: "" },
  { rule: "gendered-word", language: "de", body: "Die Krankenpflege arbeitet mit dem her gebrachten Plan.", quote: "" },
  { rule: "gender-restriction", body: "Women and men are paid the same here.", quote: "" },
  { rule: "gender-restriction", language: "zh", body: "性别：男女均可。不限工作经验。", quote: "" },
  { rule: "appearance", body: "You sort photographs, and picture the shelves as they were.", quote: "" },
  { rule: "age-coded", body: "You run workshops for young people and for old ones.", quote: "" },
  {
    rule: "age-limit",
    body: "You have 5 to 10 years of experience, and a collection that is 150 years old.",
    quote: "",
  },
  {
    rule: "age-limit",
    language: "de",
    body: "Sie bringen bis 10 Jahre Erfahrung mit, und das Haus ist 35 Jahre alt.",
    quote: "",
  },
  { rule: "age-limit", language: "ja", body: "年間休日は120日、残業は月10〜20時間です。", quote: "" },
  { rule: "ability-coded", body: "You will be able to choose your hours, and walk to the river at noon.", quote: "" },
  {
    rule: "insensitive",
    body: "You simply answer calls, of course with special care for each master copy.",
    quote: "",
  },
  {
    rule: "insensitive",
    body: "We are an equal opportunity employer, and handicapped applicants are protected by law.",
    quote: "",
  },
];

describe("wordings that shut people out", () => {
  it.each(FOUND)("finds $rule in: $body", ({ rule, language, body, quote }) => {
    expect(quotes(rule, body, language === undefined ? {} : { language })).toEqual([quote]);
  });

  it.each(NOT_FOUND)("finds no $rule in: $body", ({ rule, language, body }) => {
    expect(quotes(rule, body, language === undefined ? {} : { language })).toEqual([]);
  });

  it("says what is wrong and what to write instead", () => {
    const [finding] = found("gendered-word", "The chairman reads every letter.");
    expect(finding!.message).toMatch(/^"chairman" names .+\. Write "chair", "head" or "chairperson"\.$/u);
    expect(finding!.suggestions[0]).toBe("chair");
  });

  it("looks at the title too, and takes the sex of no one who is named", () => {
    expect(
      found("gendered-word", "# Salesman\n\nYou sell maps.", { title: "Salesman" }).map(({ quote }) => quote),
    ).toContain("Salesman");
  });
});

describe("gender-coded words", () => {
  it("counts both sides, and gives each masculine-coded word with its place", () => {
    const body = "You analyse sales, decide fast and challenge others. We support you.";
    const { genderBalance } = reviewOf(body);
    expect(genderBalance).toEqual({
      masculine: 3,
      feminine: 1,
      verdict: "masculine-coded",
      masculineWords: ["analyse", "decide", "challenge"],
      feminineWords: ["support"],
    });
    expect(quotes("gender-coded", body)).toEqual(["analyse", "decide", "challenge"]);
  });

  it("takes whole words for whole words, and stems for all their endings", () => {
    const body = "Activities, deciding, kindly, logical and opinions; self-reliance, interpersonal, competitive.";
    const { genderBalance } = reviewOf(body);
    expect(genderBalance).toMatchObject({
      masculineWords: ["self-reliance", "competitive"],
      feminineWords: ["interpersonal"],
    });
  });

  it("leaves out what the job is called", () => {
    const { genderBalance } = reviewOf("The lead analyst reads figures with an analyst of the town.", {
      title: "Lead Analyst",
    });
    expect(genderBalance).toMatchObject({ masculine: 0, verdict: "neutral" });
  });

  it("warns of a balance that is strongly masculine, and of no other", () => {
    const strong = "An aggressive, ambitious, dominant and decisive person leads here.";
    expect(found("gender-balance", strong)).toMatchObject([{ severity: "warning", span: null }]);
    expect(found("gender-balance", "You decide what we support and understand.")).toEqual([]);
  });

  it.each([
    ["You report to Ana, who leads engineering.", "neutral"],
    ["You make the decision and decide on tools.", "neutral"],
    ["A lead leads, and leads lead the leads.", "neutral"],
    ["You decide, lead and challenge; we support and understand you.", "neutral"],
    ["You decide, lead and challenge; we support you.", "masculine-coded"],
    ["We support, understand and trust each other.", "feminine-coded"],
  ])("calls no posting coded for a word or two: %s", (body, verdict) => {
    expect(reviewOf(body).genderBalance?.verdict).toBe(verdict);
  });

  it("knows German stems, and no others", () => {
    const { genderBalance } = reviewOf("Sie sind durchsetzungsstark, zielstrebig und hilfsbereit.", { language: "de" });
    expect(genderBalance).toMatchObject({ masculine: 2, feminine: 1 });
    expect(reviewOf("Vous êtes autonome.", { language: "fr" }).genderBalance).toBeNull();
  });
});

describe("titles in the masculine form", () => {
  it.each([
    { title: "Softwareentwickler", language: "de", severity: "warning" },
    { title: "Kaufmann im Einzelhandel", language: "de", severity: "warning" },
    { title: "Product Manager", language: "de", severity: "note" },
    { title: "Infirmier de nuit", language: "fr", severity: "note" },
    { title: "Ingeniero de datos", language: "es", severity: "note" },
    { title: "Cozinheiro", language: "pt", severity: "note" },
  ])("finds $title ($language)", ({ title, language, severity }) => {
    expect(found("gender-suffix", "Text.", { title, language })).toMatchObject([{ severity, quote: title }]);
  });

  it.each([
    { title: "Softwareentwickler (m/w/d)", language: "de" },
    { title: "Softwareentwickler:in", language: "de" },
    { title: "Verkäufer / Verkäuferin", language: "de" },
    { title: "Pflegefachkraft", language: "de" },
    { title: "Infirmier (H/F)", language: "fr" },
    { title: "Vendeur·euse", language: "fr" },
    { title: "Comptable", language: "fr" },
    { title: "Desarrollador/a", language: "es" },
    { title: "Driver", language: "en" },
  ])("finds nothing in $title ($language)", ({ title, language }) => {
    expect(quotes("gender-suffix", "Text.", { title, language })).toEqual([]);
  });
});
