import { describe, expect, it } from "vitest";
import { readPosting } from "../../engine/posting/index.ts";
import type { Posting } from "../../engine/posting/index.ts";

const readAs = (name: string, text: string): Promise<readonly Posting[]> =>
  readPosting({ name, bytes: new TextEncoder().encode(text) });

async function only(name: string, text: string): Promise<Posting["facts"]> {
  const [posting, ...more] = await readAs(name, text);
  expect(more).toHaveLength(0);
  if (posting === undefined) throw new Error("no posting");
  return posting.facts;
}

describe("pages as small employers write them are postings", () => {
  it.each([
    [
      "a barber's, without a heading",
      "<title>Marlow Barbers - Careers</title><h1>Employment</h1><p>We are currently looking for a friendly barber to join our team. To learn more call us or apply online.</p>",
    ],
    [
      "a scholarship of a university",
      "<h1>Bolsa de pós-doutorado em Botânica</h1><p>Estão abertas inscrições de candidatos(as) a uma bolsa de pós-doutorado junto ao Jardim de Vale Verde.</p><p>O candidato deve ter doutorado e experiência em trabalho de campo.</p>",
    ],
    [
      "a lab's for students, in a paragraph",
      "---\ntitle: Estágio\n---\n\n# Vagas abertas\n\nBolsa: R$ 900,00 por mês. Enviar currículo por e-mail para vagas@vale.example.\n",
    ],
  ])("%s", async (_, text) => {
    await expect(readAs(text.startsWith("<") ? "page.html" : "page.md", text)).resolves.toHaveLength(1);
  });

  it.each([
    ["a blog's entry", "---\ntitle: How we moved house\n---\n\nLast winter we moved house. It took a week.\n"],
    [
      "a program's page",
      "# Job queue\n\nThe application runs jobs. Resume a job to apply its changes.\n\n## Usage\n\nRun it.\n",
    ],
    ["a history", "---\ntitle: Steve Jobs\n---\n\nThey were looking for a garage, and found one.\n"],
    ["a manual", "# Install\n\n## Requirements\n\n- a computer\n\n## Usage\n\nRun the program.\n"],
  ])("but %s is none", async (_, text) => {
    await expect(readAs("page.md", text)).rejects.toThrow(/not a job posting; expected more of/u);
  });
});

it("reads a table of jobs as one posting each, with what its columns name", async () => {
  const table = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const page = `<title>山野咖啡</title><h2>招聘职位</h2><table>${[
    ["招聘职位", "工作地点", "招聘人数"],
    ["咖啡烘焙师", "成都", "2"],
    ["门店店长", "昆明", "1"],
    ["会计", "大理", "1"],
  ]
    .map(table)
    .join("")}</table><p>简历请发到 jobs@shanye.example</p>`;
  const postings = await readAs("page.html", page);
  expect(postings.map(({ facts }) => [facts.title?.value, facts.location?.value])).toEqual([
    ["咖啡烘焙师", "成都"],
    ["门店店长", "昆明"],
    ["会计", "大理"],
  ]);
  expect(postings.map(({ facts }) => facts.apply?.value.email)).toEqual(Array(3).fill("jobs@shanye.example"));
});

describe("the employer, where no sentence says who it is", () => {
  it.each([
    [
      "by its team and what it does",
      "# Night Baker\n\nmillWork bakes for forty cafés. You will join the millWork team on the early shift.\n\n## Your tasks\n\n- Bake rye bread at millWork's ovens\n- Clean up\n",
      "millWork",
    ],
    [
      "by its domain",
      "# Welder\n\nWork in the Harrowgate yard from May.\n\n## Your tasks\n\n- Weld hulls for Harrowgate ferries\n- Check welds\n\nApply at https://harrowgate.example/jobs/4\n",
      "Harrowgate",
    ],
    [
      "not by the maker of the page's template",
      "# Cook\n\nWe are looking for a cook.\n\n## Your tasks\n\n- Cook\n- Bake\n\nTemplate by [Bootmagic](https://bootmagic.example). Hosted by Bootmagic.\n",
      null,
    ],
    [
      "not by a job that the text repeats",
      "# Stock keeper\n\nThe Warehouse Associate supports the team. The Warehouse Associate is on his feet all day.\n\n## Tasks\n\n- Pick\n- Pack\n",
      null,
    ],
  ])("%s", async (_, text, company) => {
    expect((await only("job.md", text)).company?.value ?? null).toBe(company);
  });
});

it.each([
  ["80%", ["PART_TIME"]],
  ["80 - 100 %", ["FULL_TIME", "PART_TIME"]],
  ["100%", ["FULL_TIME"]],
])("a share of full time (%s) says how much is worked", async (share, types) => {
  const text = `# Buchhalterin ${share}\n\nWir suchen eine Buchhalterin in Bern.\n\n## Deine Aufgaben\n\n- Rechnungen prüfen\n- Löhne zahlen\n`;
  expect((await only("stelle.md", text)).employmentType?.value).toEqual(types);
});

it.each([
  "# Buchhalterin\n\nWir suchen eine Buchhalterin in Bern.\n\n## Deine Aufgaben\n\n- Rechnungen prüfen\n- 20 % der Zeit reisen\n\n## Wir bieten\n\n- 25 % Rabatt auf alles\n",
  "# Koch\n\n100 % vegan kochen.\n\nWir suchen einen Koch in Bern.\n\n## Deine Aufgaben\n\n- Kochen\n- Backen\n",
  "---\ntitle: Sales Assistant (20% commission)\n---\n\nIn this position, spend 50% on customer support.\n\n## Your tasks\n\n- Sell\n- Call\n",
])("a share of anything else says nothing of it: %#", async (text) => {
  expect((await only("stelle.md", text)).employmentType).toBeNull();
});

it("a share from more to less is one all the same", async () => {
  const text =
    "# Buchhalterin 100–80 %\n\nWir suchen dich.\n\n## Deine Aufgaben\n\n- Rechnungen prüfen\n- Löhne zahlen\n";
  expect((await only("stelle.md", text)).employmentType?.value).toEqual(["FULL_TIME", "PART_TIME"]);
});

it("whose a picture is, is not whose the job is", async () => {
  const page =
    "<title>Cook</title><h1>Cook</h1><p>We are looking for a cook.</p><figure><figcaption>© Jane Doe 2024</figcaption></figure><p>© OpenStreetMap contributors</p><h2>Your tasks</h2><ul><li>Cook</li><li>Bake</li></ul>";
  expect((await only("page.html", page)).company).toBeNull();
  expect(
    (await only("page.html", `${page}<div class="bottom">© 2026 Village Baker. All rights reserved.</div>`)).company
      ?.value,
  ).toBe("Village Baker");
});

describe("titles", () => {
  it.each([
    [
      "a page's own words are none",
      "<title>Komm ins Team! | Falkenhof</title><h1>Komm ins Team!</h1><h2>Gärtner (m/w/d)</h2><p>Wir suchen dich ab sofort in Vollzeit.</p><h3>Deine Aufgaben</h3><ul><li>Hecken schneiden</li><li>Rasen mähen</li></ul>",
      "Gärtner",
    ],
    [
      "who is looked for in a headline",
      '---\ntitle: "Falkenhof Nord recherche un paysagiste (H/F) en CDI"\n---\n\n## Vos missions\n\n- Tailler les haies\n- Tondre\n',
      "paysagiste",
    ],
    [
      "before a page's word",
      "---\ntitle: Sexton | Jobs\n---\n\n## Your tasks\n\n- Ring the bells\n- Mow the yard\n",
      "Sexton",
    ],
    ["without its number", '---\ntitle: "1 药店店员"\n---\n\n## 岗位职责\n\n- 接待顾客\n- 整理货架\n', "药店店员"],
  ])("%s", async (_, text, title) => {
    expect((await only(text.startsWith("<") ? "page.html" : "job.md", text)).title?.value).toBe(title);
  });
});
