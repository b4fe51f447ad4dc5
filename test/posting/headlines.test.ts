import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const DUTIES =
  "\n\n## Duties\n\n- Serve customers at the counter\n- Keep the shop tidy\n\n## Requirements\n\n- A good eye\n- A driving licence\n";

describe("the job's name", () => {
  it.each([
    [
      "# Careers – BECOME PART OF US\n\n## We are growing all the time\n\n## Senior Joiner for doors",
      "Senior Joiner for doors",
    ],
    ["Fern County is looking for a seasoned manager to serve as County Treasurer.", "County Treasurer"],
    ["# Kite Systems - Fresher (Java) - HCM - FT", "Fresher (Java)"],
  ])("is not the motto, owner or call beside it: %j", (top, title) => {
    expect(read(`${top}${DUTIES}`).facts.title?.value).toBe(title);
  });
});

it("a posting that a page's front matter holds as one of its texts is read from there", () => {
  const { text, facts } = read(
    `---\ntemplate: home\nlinks:\n${"  - label: Über uns\n    path: /about\n".repeat(6)}box:\n  title: Wir suchen dich!\n  text: >-\n    Fliesenleger (m/w/d) für unser Team gesucht!\n\n\n    Unser Betrieb baut Bäder im ganzen Landkreis,\n    und das seit dreißig Jahren.\n\n\n    Deine Aufgaben:\n\n\n    - Bäder fliesen und ihre Fugen ziehen\n\n    - Kunden beraten und Muster zeigen\n\n\n    Wir bieten:\n\n\n    - Einen unbefristeten Arbeitsvertrag\n\n    - Ein familiäres Umfeld\n\n    - Regelmäßige Fort- und Weiterbildungen, auch an Samstagen auf Wunsch\n---\n`,
  );
  expect(facts.title?.value).toMatch(/^Fliesenleger/u);
  expect(facts.responsibilities.map((item) => item.text)).toEqual([
    "Bäder fliesen und ihre Fugen ziehen",
    "Kunden beraten und Muster zeigen",
  ]);
  for (const { text: words, evidence } of facts.responsibilities)
    expect(text.slice(...(evidence[0] ?? []))).toBe(words);
});

it("a Spanish heading that says who is wanted comes before the owner's above it", () => {
  const { facts } = read(
    "# Taller Norte\n\n## Solicitamos Mecánico Eléctrico\n\n## Requisitos\n\n- Licencia de manejo\n- Experiencia con motores\n\n## Ofrecemos\n\n- Vales de despensa\n- Fondo de ahorro\n",
  );
  expect(facts.title?.value).toBe("Mecánico Eléctrico");
});

it("a row of several labels gives each its value", () => {
  const { facts } = read(
    "<p>平面设计师</p><table><tr><td>招聘人数</td><td>5</td><td>工作地点</td><td>绍兴</td></tr><tr><td>薪资</td><td>5000-7000元/月</td><td>学历</td><td>大专</td></tr></table><h3>岗位职责</h3><ul><li>设计海报</li><li>设计包装</li></ul>",
    "posting.html",
  );
  expect(facts.location?.value).toBe("绍兴");
});
