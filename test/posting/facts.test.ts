import { describe, expect, it } from "vitest";
import type { Salary } from "../../engine/posting/index.ts";
import { read } from "./sample.ts";

const LISTS = "\n\n## Requirements\n\n- Patience\n- Order\n\n## Your tasks\n\n- Count\n- Sort\n";

describe("titles", () => {
  it.each([
    ["# 【正社員】フロントエンドエンジニア募集", "フロントエンドエンジニア"],
    ["---\ntitle: '[Remote] Backend Developer [Senior] @ Acme'\n---", "Backend Developer"],
    ["Pellworth Council\n\n# Junior Data Analyst", "Junior Data Analyst"],
  ])("of %j is %j", (head, expected) => {
    expect(read(`${head}\n${LISTS}`).facts.title?.value).toBe(expected);
  });

  it.each([
    ["Senior Software Engineer (m/f/d)", "Senior Software Engineer"],
    ["Pflegefachkraft (m/w/d)", "Pflegefachkraft"],
    ["Comptable H/F", "Comptable"],
    ["Accountant (Ref. 2027-118)", "Accountant"],
    ["Accountant - Job ID: 44817", "Accountant"],
    ["Front-End Developer na Acruza", "Front-End Developer"],
    ["Acme.io - Software Developer - Berlin, Hamburg", "Software Developer"],
    ["[Lisboa] Enfermeira", "Enfermeira"],
    ["We're hiring a data analyst", "data analyst"],
  ])("makes of %j the title %j", (heading, title) => {
    expect(read(`# ${heading}${LISTS}`).facts.title?.value).toBe(title);
  });

  it("leaves out the employer and the place that are facts of their own", () => {
    const { facts } = read(`---\ntitle: Cook at Blue Oven in Leeds\ncompany: Blue Oven\nlocation: Leeds\n---${LISTS}`);
    expect(facts.title?.value).toBe("Cook");
    expect(facts.company?.value).toBe("Blue Oven");
  });
});

describe("employers", () => {
  it.each([
    ["Brindle Pools in Whitby is hiring a clerk.", "Brindle Pools"],
    ["Women in Tech is hiring a clerk.", "Women in Tech"],
    ["## Jobs at Ostrava Tea House", "Ostrava Tea House"],
    ["Blue Oven bakes.\n\nWrite to jobs@blueoven.example.", "Blue Oven"],
    ["Crumb & Co Bakery, 14 Otley Rd", "Crumb & Co Bakery"],
    [
      "The Alder County Clerk's Office is seeking a clerk.\n\nAlder County is an Equal Opportunity Employer.",
      "Alder County",
    ],
    ["The Alder County Clerk's Office is seeking a clerk.", "Alder County Clerk's Office"],
    [
      "We use [NodeJS](https://nodejs.org), [Rust](https://rust-lang.org), [Vue](https://vuejs.org) and are kind.",
      undefined,
    ],
  ])("of %j is %j", (line, expected) => {
    expect(read(`# Clerk\n\n${line}\n${LISTS}`).facts.company?.value).toBe(expected);
  });
});

describe("pay", () => {
  const cases: readonly (readonly [string, Omit<Salary, "text">])[] = [
    ["$150k–180k", { min: 150_000, max: 180_000, currency: "USD", period: null }],
    ["£80 - £100k", { min: 80_000, max: 100_000, currency: "GBP", period: null }],
    ["60.000–75.000 € brutto/Jahr", { min: 60_000, max: 75_000, currency: "EUR", period: "year" }],
    ["£14.20 p/h", { min: 14.2, max: 14.2, currency: "GBP", period: "hour" }],
    ["25 000 – 50 000 € brut par an", { min: 25_000, max: 50_000, currency: "EUR", period: "year" }],
    ["R$ 4.500 por mês", { min: 4500, max: 4500, currency: "BRL", period: "month" }],
    ["月給25万円〜", { min: 250_000, max: null, currency: "JPY", period: "month" }],
    ["750～900万円", { min: 7_500_000, max: 9_000_000, currency: "JPY", period: null }],
    ["25-35K·14薪", { min: 25_000, max: 35_000, currency: null, period: "month" }],
    ["1.800 € x 14 pagas", { min: 1800, max: 1800, currency: "EUR", period: "month" }],
    ["25.000–30.000 € brutos/año", { min: 25_000, max: 30_000, currency: "EUR", period: "year" }],
    ["2 100 € bruts mensuels", { min: 2100, max: 2100, currency: "EUR", period: "month" }],
    ["MXN 25,000 a month", { min: 25_000, max: 25_000, currency: "MXN", period: "month" }],
    ["₺ 40.000", { min: 40_000, max: 40_000, currency: "TRY", period: null }],
    ["100–120 TEUR", { min: 100_000, max: 120_000, currency: "EUR", period: null }],
    ["₹12–18 LPA", { min: 1_200_000, max: 1_800_000, currency: "INR", period: "year" }],
    ["INR 15,00,000 per annum", { min: 1_500_000, max: 1_500_000, currency: "INR", period: "year" }],
    ["A$110,000 + super", { min: 110_000, max: 110_000, currency: "AUD", period: null }],
    ["De R$ 3.500,00 a R$ 4.200,00", { min: 3500, max: 4200, currency: "BRL", period: null }],
    ["Base €60,000, OTE €90,000", { min: 60_000, max: 60_000, currency: "EUR", period: null }],
    ["$100k base / $200k OTE + 0.1% equity", { min: 100_000, max: 100_000, currency: "USD", period: null }],
    ["時給1,050円〜1,300円", { min: 1050, max: 1300, currency: "JPY", period: "hour" }],
    ["$8,294.46 - $10,081.96/month", { min: 8294.46, max: 10_081.96, currency: "USD", period: "month" }],
    ["up to £45,000 per annum", { min: null, max: 45_000, currency: "GBP", period: "year" }],
    ["from $22 an hour", { min: 22, max: null, currency: "USD", period: "hour" }],
    ["CHF 90'000 - 110'000 a year", { min: 90_000, max: 110_000, currency: "CHF", period: "year" }],
    ["40K-120k", { min: 40_000, max: 120_000, currency: null, period: null }],
    ["7.5 to 9 million JPY per annum", { min: 7_500_000, max: 9_000_000, currency: "JPY", period: "year" }],
  ];
  it.each(cases)("reads %j", (written, expected) => {
    const fact = read(`# Accountant\n\nSalary: ${written}\n${LISTS}`).facts.salary;
    expect(fact?.value).toMatchObject(expected);
  });

  it("keeps a pay grade as it is posted", () => {
    expect(read(`# Archivar (m/w/d)\n\nVergütung nach TVöD E 9b, unbefristet.\n${LISTS}`).facts.salary?.value).toEqual({
      min: null,
      max: null,
      currency: null,
      period: null,
      text: "TVöD E 9b",
    });
  });

  it("reads keys with hyphens from TOML, and titles with a hyphen and a middle dot", () => {
    const toml =
      '+++\ntitle = "Baker"\nemployment-type = "Full-time"\napply-url = "https://oven.example/jobs/4"\n+++\n\n- Bake bread\n';
    const { facts } = read(toml);
    expect(facts.apply?.value.url).toBe("https://oven.example/jobs/4");
    expect(facts.employmentType?.value).toEqual(["FULL_TIME"]);
    const french =
      "---\ntitle: Développeu·r·se back-end\n---\n\nNous cherchons une développeur·se back-end.\n\n## Missions\n\n- Écrire le code\n";
    expect(read(french).facts.title?.value).toBe("développeur·se back-end");
  });

  it("reads parts of pay from the front matter", () => {
    const { facts, text } = read(
      `---\ntitle: Clerk\nsalary:\n  min: 30000\n  max: 36000\n  currency: EUR\n  period: year\n---${LISTS}`,
    );
    expect(facts.salary?.value).toMatchObject({ min: 30_000, max: 36_000, currency: "EUR", period: "year" });
    const [span] = facts.salary?.evidence ?? [];
    const quote = text.slice(...(span ?? [0, 0]));
    for (const part of ["30000", "36000", "EUR", "year"]) expect(quote).toContain(part);
  });

  it("does not take a default of nought for pay", () => {
    expect(read(`# Clerk\n\nSalary: from €0 a year\n${LISTS}`).facts.salary).toBeNull();
  });
});

describe("dates", () => {
  it.each([
    ["Apply by 15 January 2027.", "2027-01-15"],
    ["Applications close on January 5th, 2027.", "2027-01-05"],
    ["Closing date: 2027-02-03", "2027-02-03"],
    ["Closing date: 7/25/2027", "2027-07-25"],
    ["Deadline: 25/07/2027", "2027-07-25"],
    ["Deadline: 03/04/2027", "03/04/2027"],
    ["Deadline: 31 February 2027", "31 February 2027"],
    ["Bewerbungsfrist: 01.03.2027", "2027-03-01"],
    ["Date limite : 1er mars 2027", "2027-03-01"],
    ["Fecha límite: 15 de enero de 2027", "2027-01-15"],
    ["截止日期：2027年3月1日", "2027-03-01"],
  ])("takes from %j the deadline %j", (line, expected) => {
    expect(read(`# Clerk\n\n${line}\n${LISTS}`).facts.deadline?.value).toBe(expected);
  });

  it.each([
    "Apply by 5 January 2027 at https://alder.example/jobs.",
    "Please send your CV to jobs@alder.example by 5 January 2027.",
    "Apply: jobs@alder.example by 5 January 2027",
  ])("finds the deadline below a list of duties: %s", (line) => {
    const { facts } = read(`# Clerk\n\n## Duties\n\n- Pay suppliers before 3 March 2027\n- Post letters\n\n${line}\n`);
    expect(facts.deadline?.value).toBe("2027-01-05");
  });
});

describe("place and way of working", () => {
  it.each([
    ["Location: Leeds, UK", "Leeds, UK", null],
    ["Acme | Toronto | Full-time", "Toronto", null],
    ["The position is based in Ghent.", "Ghent", null],
    ["Location: Remote", null, "remote"],
    ["Acme · Porto, hybrid · Full time", "Porto", "hybrid"],
    ["Remote: no", null, "onsite"],
    ["You work two days a week from home.", null, "hybrid"],
    ["Remote work may be possible now and then.", null, null],
  ])("reads %j", (line, location, workplace) => {
    const { facts } = read(`# Accountant\n\n${line}\n${LISTS}`);
    expect(facts.location?.value ?? null).toBe(location);
    expect(facts.workplace?.value ?? null).toBe(workplace);
  });
});

describe("ways to apply", () => {
  it("prefers the link to the posting to the home page", () => {
    const { facts } = read(
      `# Clerk\n\nSee https://acme.example for more about us.\n\n## How to apply\n\nUse [our form](https://acme.example/apply/12) or mail jobs@acme.example.\n${LISTS}`,
    );
    expect(facts.apply?.value).toMatchObject({ url: "https://acme.example/apply/12", email: "jobs@acme.example" });
  });

  it("takes no home page for a link to apply with", () => {
    expect(read(`# Clerk\n\nMore about us: https://acme.example\n${LISTS}`).facts.apply?.value.url).toBeUndefined();
  });
});
