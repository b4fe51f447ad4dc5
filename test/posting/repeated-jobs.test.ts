import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";

const titles = (text: string, name = "jobs.md"): (string | undefined)[] =>
  readTextPosting({ name, bytes: new TextEncoder().encode(text) }).map(({ facts }) => facts.title?.value);

describe("several jobs are known by what is repeated", () => {
  const table = (title: string, pay: string): string =>
    `<table><tr><th>募集職種</th><td>${title}</td></tr><tr><th>給与</th><td>${pay}</td></tr><tr><th>勤務地</th><td>松江市</td></tr><tr><th>休日</th><td>日曜日</td></tr></table>`;

  it("the same label before each name, in tables", () => {
    const page = `<h1>求人</h1>${table("調理師", "月給230,000円")}${table("配膳", "時給1,100円")}<p>応募はお電話で。</p>`;
    const postings = readTextPosting({ name: "jobs.html", bytes: new TextEncoder().encode(page) });
    expect(postings.map(({ facts }) => [facts.title?.value, facts.salary?.value.min])).toEqual([
      ["調理師", 230_000],
      ["配膳", 1100],
    ]);
    for (const { text } of postings) expect(text).toContain("応募はお電話で");
  });

  it("the same label before each name, in headings", () => {
    expect(
      titles(
        "# Nos offres\n\n#### Poste : Fleuriste H/F\n\nVos missions :\n\n- Composer les bouquets\n- Accueillir les clients\n\n#### Poste : Chargé de vitrine\n\nVos missions :\n\n- Décorer la vitrine\n- Éclairer la vitrine\n",
      ),
    ).toEqual(["Fleuriste", "Chargé de vitrine"]);
  });

  it("the same labels below each name", () => {
    const part = (name: string, pay: string): string =>
      `<p>${name}</p><p>薪资：${pay}</p><p>工作地点：杭州</p><p>学历：大专</p><p>岗位职责：按时完成工作</p>`;
    expect(titles(`${part("茶艺师", "5000-7000元/月")}${part("仓库主管", "7000-9000元/月")}`, "jobs.html")).toEqual([
      "茶艺师",
      "仓库主管",
    ]);
  });

  it("cards of a list, each a name and what there is to do", () => {
    const card = (name: string, duties: readonly string[]): string =>
      `<li><div class="more"><span>More</span></div><span>${name}</span><div><div>Responsibilities</div><div>${duties.map((one) => `<p>- ${one}</p>`).join("")}</div></div></li>`;
    expect(
      titles(
        `<h2>Careers at Fern</h2><ul>${card("Head Gardener", ["Plan the beds", "Lead a team of four"])}${card("Florist", ["Bind bouquets", "Serve the shop"])}</ul>`,
        "jobs.html",
      ),
    ).toEqual(["Head Gardener", "Florist"]);
  });

  it("a place of its own to apply under each heading", () => {
    const part = (name: string, id: number): string =>
      `## ${name}\n\nJoin us in Leeds for a year or two. You can apply [here](https://jobs.fern.example/${id}).\n\n`;
    expect(
      titles(`We have three posts.\n\n${part("Head Gardener", 1)}${part("Orchid Posts", 2)}${part("Florist", 3)}`),
    ).toEqual(["Head Gardener", "Orchid Posts", "Florist"]);
  });

  it("a sentence behind each name of a list of vacancies, though the page is called by another name", () => {
    expect(
      titles(
        "---\ntitle: Formas de envío\n---\n## Trabaja con nosotros\n\nTenemos las siguientes vacantes:\n\n- **Costurera**: Buscamos a alguien con experiencia en máquina recta.\n- **Vendedor de piso**: Atiende a los clientes. Requisitos: preparatoria.\n\nEnvía tu CV a rh@hilo.example.\n",
      ),
    ).toEqual(["Costurera", "Vendedor de piso"]);
  });

  it("names in brackets, each above what there is to do", () => {
    expect(
      titles(
        "#### ＜正社員＞\n【営業スタッフ】募集中です。\n\n- 得意先を回る\n\n#### ＜パート＞\n【検査員】募集中です。\n\n- 製品を検査する\n",
      ),
    ).toEqual(["営業スタッフ", "検査員"]);
  });

  it("numbers before the names behind one label", () => {
    expect(
      titles(
        "<table><tr><th>職種</th><td>1.調理師　2.栄養士スタッフ</td></tr><tr><th>給与</th><td>月給210,000円</td></tr><tr><th>勤務地</th><td>松江市</td></tr></table>",
        "jobs.html",
      ),
    ).toEqual(["調理師", "栄養士スタッフ"]);
  });

  it("the same announcement at the head of each paragraph of a round-up", () => {
    const story = "The clerk counts the ballots of the county and trains the poll workers. ".repeat(4);
    const postings = readTextPosting({
      name: "roundup.html",
      bytes: new TextEncoder().encode(
        `<p><a href="https://jobs.example/1">Election Clerk</a>, Elk County, Ohio — ${story}To apply, send your resume.</p><p>Warehouse Manager, Pine County, Ohio — the manager runs the warehouse. ${story}Cover letter and resume to <a href="mailto:ann@pine.example">ann@pine.example</a></p>`,
      ),
    });
    expect(postings.map(({ facts }) => facts.title?.value)).toEqual(["Election Clerk", "Warehouse Manager"]);
  });
});

describe("one job stays one", () => {
  it.each([
    [
      "under a heading that asks for a profile",
      "# Data Engineer H/F\n\nKorn, Lyon\n\n🔎 Le profil recherché :\n\nFormation d'ingénieur ou équivalent\n2 ans d'expérience en data engineering\nMaîtrise de SQL\n",
    ],
    [
      "with labels repeated for two places",
      "# Florist\n\nLeeds\n\nHours: 9 to 5\nPay: £13 an hour\nContact: Ann\n\nYork\n\nHours: 8 to 4\nPay: £14 an hour\nContact: Ben\n\n## Duties\n\n- Bind bouquets\n- Serve the shop\n",
    ],
    [
      "named in the front matter, with another name below",
      "---\ntitle: Head Gardener\n---\n## Your manager\n\nDuties:\n\n- Guides you\n- Helps you\n\n## Your team of florists\n\nDuties:\n\n- Bind bouquets\n- Serve the shop\n",
    ],
  ])("%s", (_, text) => expect(titles(text)).toHaveLength(1));
});
