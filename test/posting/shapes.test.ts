import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";
import { read } from "./sample.ts";

const LISTS = "\n\n## Requirements\n\n- Patience\n- Order\n\n## Your tasks\n\n- Count\n- Sort\n";
const all = (text: string, name: string) => readTextPosting({ name, bytes: new TextEncoder().encode(text) });

describe("forms that postings come in", () => {
  it("counts boxes that are ticked only", () => {
    const boxes = "\n## Meta\n\n- [x ] Full Time\n- [ ] Part Time\n- [ ] Contract\n- [ ] Internship\n";
    expect(read(`# Clerk${LISTS}${boxes}`).facts.employmentType?.value).toEqual(["FULL_TIME"]);
  });

  it("takes boxes of which none is ticked for bullets", () => {
    const { requirements } = read(
      "# Clerk\n\n## Requirements\n\n- [ ] Patience\n- [ ] Order\n\n## Duties\n\n- Count\n",
    ).facts;
    expect(requirements.map(({ text }) => text)).toEqual(["Patience", "Order"]);
  });

  it("reads what a row of a table says alone", () => {
    expect(read(`# Clerk${LISTS}\n| Full-Time |\n| Exempt |\n`).facts.employmentType?.value).toEqual(["FULL_TIME"]);
  });

  it("takes an outer entry of nested lists for the heading that it is", () => {
    const nested =
      "# Buchhalterin\n\n- Aufgaben\n  - Belege ordnen\n  - Belege buchen\n- Voraussetzungen\n  - Sorgfalt\n  - Geduld\n";
    const { responsibilities, requirements } = read(nested).facts;
    expect(responsibilities.map(({ text }) => text)).toEqual(["Belege ordnen", "Belege buchen"]);
    expect(requirements.map(({ text }) => text)).toEqual(["Sorgfalt", "Geduld"]);
  });

  it("parts a heading from the first entry that stands on its line", () => {
    const { requirements } = read(
      "# Clerk\n\nQUALIFICATIONS - A degree\n- Patience\n\n## Duties\n\n- Count\n- Sort\n",
    ).facts;
    expect(requirements.map(({ text }) => text)).toEqual(["A degree", "Patience"]);
  });

  it("reads a round-up's paragraphs as a job each, with employer and place", () => {
    const long =
      "They keep the rolls, count the ballots and answer whoever asks, and they do it with great care. ".repeat(3);
    const html = `<p><a href="https://a.example/1">County Clerk</a>, Alder County, Oregon— Alder County is seeking a clerk. ${long}</p><p><a href="https://b.example/2">Election Manager</a>, Ballot Works— The manager leads a team of four. ${long} Salary: $60,000 a year. To apply, send your CV.</p>`;
    const jobs = all(`<html><body>${html}</body></html>`, "jobs.html");
    expect(jobs.map(({ facts }) => [facts.title?.value, facts.company?.value, facts.location?.value ?? null])).toEqual([
      ["County Clerk", "Alder County", "Alder County, Oregon"],
      ["Election Manager", "Ballot Works", null],
    ]);
  });

  it("tells jobs apart at a label that comes again", () => {
    const job = (title: string): string =>
      `**[募集職種]**\n\n${title}\n\n**[仕事内容]**\n\n- 掃除\n- 洗濯\n\n**[給与]**\n\n時給1,000円\n\n`;
    expect(all(job("清掃スタッフ") + job("調理スタッフ"), "jobs.md").map(({ facts }) => facts.title?.value)).toEqual([
      "清掃スタッフ",
      "調理スタッフ",
    ]);
  });

  it("takes parts under 'Offene Stellen' for jobs, whatever they are called", () => {
    const job = (title: string): string =>
      `## ${title}\n\n### Aufgaben\n\n- Ordnen\n- Zählen\n\n### Voraussetzungen\n\n- Geduld\n- Ruhe\n\n`;
    const page = `# Jobs\n\nOffene Stellen\n\n${job("Operations")}${job("Event-Management")}`;
    expect(all(page, "jobs.md").map(({ facts }) => facts.title?.value)).toEqual(["Operations", "Event-Management"]);
  });

  it("gives no title where the headline is the employer's name", () => {
    const { title, company } = read(`# Blue Oven\n\nCompany: Blue Oven${LISTS}`).facts;
    expect([title, company?.value]).toEqual([null, "Blue Oven"]);
  });
});

describe("ways of working", () => {
  it.each([
    ["Localisation : Lyon (3 jours de télétravail)", "hybrid"],
    ["Vaga semi-presencial em Recife", "hybrid"],
    ["Blue Oven | Lausanne | Baker/Miller | REMOTE (EU only) OR ONSITE", "remote"],
    ["Location: on site / remote", "hybrid"],
    ["Arbeiten, wo Du willst: im Home-Office oder in unserem Büro in Potsdam.", "remote"],
    ["L'équipe se retrouve en présentiel à Paris chaque mercredi.", "hybrid"],
  ])("of %j are %s", (line, way) => {
    expect(read(`# Clerk\n\n${line}${LISTS}`).facts.workplace?.value).toBe(way);
  });
});

describe("addresses", () => {
  it.each([
    ["Beginn: Präsenz im Büro (Lindenweg 65, 12435 Berlin), später auch anders.", "Berlin"],
    ["Nos locaux se situent au 20 avenue de la Gare - 75008 Paris.", "Paris"],
  ])("of %j the town is %s", (line, town) => {
    expect(read(`# Clerk\n\n${line}${LISTS}`).facts.location?.value).toBe(town);
  });

  it("takes an address alone on the line after the request to apply", () => {
    const { apply } = read(
      `# Clerk${LISTS}\nPlease follow the below URL to apply.\nhttps://forms.blueoven.example/clerk\n`,
    ).facts;
    expect(apply?.value.url).toBe("https://forms.blueoven.example/clerk");
  });

  it("does not take where somebody saw the job for the way to apply", () => {
    const { apply } = read(
      "# 会计\n\n## 岗位职责\n\n- 记账\n- 报税\n\n备注: 投递请备注，来自 github.com/neitui/jobs\n",
    ).facts;
    expect(apply?.value.url).toBeUndefined();
  });
});

describe("pay", () => {
  it.each([
    ["Rémunération : 51k€ /61k€", 51_000, 61_000],
    ["薪资范围：40W-65W", 400_000, 650_000],
  ])("of %j is a range", (line, min, max) => {
    expect(read(`# Clerk\n\n${line}${LISTS}`).facts.salary?.value).toMatchObject({ min, max });
  });

  it("takes no watts for pay", () => {
    expect(read(`# Electrician\n\nSalary: see below. You change 60W bulbs.${LISTS}`).facts.salary).toBeNull();
  });
});

it("looks at no more of a headline than a title can have", () => {
  // Patterns that end at the end of what they search took seconds on this one.
  const dashes = `Clerk ${"- ".repeat(60_000)}x`;
  const { title } = read(`---\ntitle: "${dashes}"\n---\n# Clerk${LISTS}`).facts;
  expect(title?.value.length ?? 0).toBeLessThanOrEqual(400);
});

it("takes neither a request to apply nor somebody's words for an offer", () => {
  const text = `# Nurse\n\n## Perks\n\n- Free parking\n- Apply 👉 https://ward.example/jobs/4\n\n## Requirements\n\n- Patience\n- Order\n`;
  expect(read(text).facts.benefits.map((item) => item.text)).toEqual(["Free parking"]);
  const said = `# Nurse\n\n“You get to know everyone's story.” — Ana\n\n## Requirements\n\n- Patience\n- Order\n`;
  expect(read(said).facts.prose.benefits).toEqual([]);
});
