import { expect, it } from "vitest";
import { read } from "./sample.ts";

const ENGLISH = "\n\n## Requirements\n\n- Two years of experience\n- A driving licence\n";
const FRENCH =
  "\n\n## Profil recherché\n\n- Vous avez le goût des livres et de la lecture\n- Vous êtes patient avec les lecteurs\n";
const JAPANESE = "\n\n## 応募資格\n\n- 看護師の資格をお持ちの方\n- 経験が二年以上ある方\n";
const facts = (text: string) => read(text).facts;

it.each([
  ["# Trainer/in\n\nOn recherche un formateur H/F pour Quillby, un atelier de livres.", "company", "Quillby"],
  ["# 看護師\n\nまた、履歴書を送ってください。", "company", null],
  ["# 看護師\n\nあおばクリニックでは、一緒に働くスタッフを募集しております。", "company", "あおばクリニック"],
  [
    "# Baker\n\nJoin Quillby for a place at the ovens. Our tills run on a system called Tillwell (https://tillwell.example).",
    "company",
    "Quillby",
  ],
  ["# Tester\n\nOur workstations are primarily Windows-based.", "location", null],
  ["# Tester\n\nThis position will be based at our Elmfork, Texas facility.", "location", "Elmfork, Texas"],
  ["# Baker\n\n## Local\n\nRemoto ou Presencial no Porto Alegre", "location", "Porto Alegre"],
  ["# Bäckerin\n\nQuillby GmbH, Mühlenring, 83022 Rosenheim", "location", "Rosenheim"],
  ["# Tester\n\nYou are expected to report to the office in-person.", "workplace", "onsite"],
  ["# Tester\n\nWe are not recruiting remotely for this position.", "workplace", "onsite"],
  ["# [上海] 诚聘前端开发工程师", "title", "前端开发工程师"],
  [
    "# Senior Coordinator for Youth Programs\n\nCrumb Lane seeks a coordinator.",
    "title",
    "Senior Coordinator for Youth Programs",
  ],
  ["# Senior Coordinator for Crumb Lane\n\nCrumb Lane seeks a coordinator.", "title", "Senior Coordinator"],
] as const)("of %j, %s is %j", (text, fact, value) => {
  const rest = text.includes("On recherche") ? FRENCH : text.includes("看護師") ? JAPANESE : ENGLISH;
  expect(facts(`${text}${rest}`)[fact]?.value ?? null).toBe(value);
});

it("reads what a kind of employment says in a sentence of an entry", () => {
  const text = `# Panadera\n\n## Condiciones\n\n- Tiempo completo. Hay un periodo de prueba de tres meses.\n\n## Responsabilidades\n\n- Hornear el pan de cada día\n- Limpiar el horno\n\n## Perfil requerido\n\n- Paciencia\n- Orden\n`;
  const { employmentType, requirements } = facts(text);
  expect(employmentType?.value).toEqual(["FULL_TIME"]);
  expect(requirements.map((one) => one.text)).toEqual(["Paciencia", "Orden"]);
});

it.each([
  ["11,000 a 12,500 pesos mexicanos", "MXN"],
  ["11,000 a 12,500 pesos", null],
])("reads pay of %s", (pay, currency) => {
  expect(facts(`# Panadera\n\nSalario: ${pay}${ENGLISH}`).salary?.value).toMatchObject({
    min: 11000,
    max: 12500,
    currency,
  });
});

it("takes the pay that stands alone under 'pay and benefits' for no benefit", () => {
  expect(facts(`# 厨师\n\n## 薪资福利待遇\n\n10k-20k RMB/月\n\n## 岗位职责\n\n- 做饭\n- 洗碗\n`).benefits).toEqual([]);
});

it("knows a heading with a full stop by the list below it", () => {
  const list = "Diese Aufgaben erwarten dich.\n- Brot backen\n- Teig kneten\n";
  expect(
    facts(`Bäcker (m/w/d)\n\n${list}\nDas bringst du mit.\n- Geduld\n- Kraft\n`).responsibilities.map(
      (one) => one.text,
    ),
  ).toEqual(["Brot backen", "Teig kneten"]);
});

it("writes to the address of a link that has two slashes too many", () => {
  const text = `# Baker\n\n[Apply](mailto://jobs@crumb-lane.example)${ENGLISH}`;
  expect(facts(text).apply?.value.email).toBe("jobs@crumb-lane.example");
});
