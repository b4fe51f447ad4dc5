import { expect, it } from "vitest";
import { read } from "./sample.ts";

/** The facts of a posting that a film shows, as one line. */
function told(text: string): string {
  const { title, company, location, workplace, employmentType, salary } = read(text).facts;
  const all = [title, company, location, workplace, employmentType].map((fact) => String(fact?.value ?? "–"));
  return [...all, salary?.value.text ?? "–"].join(" | ");
}

it.each([
  [
    "Bonjour,\n\nL'association Rives Claires recherche un·e chargé·e de plaidoyer pour un CDD de 12 mois à temps plein, basé à Grenoble, avec deux jours de télétravail par semaine.\n\nSalaire : 2 300 € brut mensuel.",
    "chargé·e de plaidoyer | L'association Rives Claires | Grenoble | hybrid | TEMPORARY,FULL_TIME | 2 300 € brut mensuel",
  ],
  [
    "## Wir suchen: Reinigungskraft (m/w/d) auf geringfügiger Basis\n\nWir suchen für unsere Tierklinik in Dobersberg eine Reinigungskraft mit flexiblen Arbeitszeiten.\n\n- 3x 2 Stunden pro Woche\n- außerhalb der Ordinationszeiten",
    "Reinigungskraft | – | Dobersberg | – | PART_TIME | –",
  ],
  ...[
    ["Remote working, but ideally candidate should be living in Oxfordshire", "Oxfordshire"],
    ["Remote, ideally Berlin", "Berlin"],
    ["Working remotely", "–"],
    ["Remote, with quarterly meetings", "–"],
  ].map(([location = "", place = ""]) => [
    `# Coordinator\n\nLocation: ${location}\n\n## What you will do\n- Manage the land trust\n- Write reports\n\n## Requirements\n- Experience with community work`,
    `Coordinator | – | ${place} | remote | – | –`,
  ]),
  [
    "Line cook, The Copper Kettle, Leeds\n\n£13.50 an hour plus tips, free lunch, and two days off in a row.\n\nWhat you do:\n- Prep the grill section\n- Keep the kitchen clean\n\nWrite to jobs@copperkettle.example",
    "Line cook | The Copper Kettle | Leeds | – | – | £13.50 an hour",
  ],
  [
    "# 宠物医院前台（全职）\n\n**小爪宠物医院** · 成都市锦江区 · 5500-7000元/月\n\n## 工作内容\n\n- 接待来访的宠物主人\n- 安排预约和复诊提醒\n\n## 任职要求\n\n- 喜欢小动物",
    "宠物医院前台 | 小爪宠物医院 | 成都市锦江区 | – | FULL_TIME | 5500-7000元/月",
  ],
  [
    "COMMUNE DE SAINT-ORMEL (Jura)\n\nLa commune recrute un agent d'entretien à temps complet.\n\nCadre d'emplois : adjoints techniques\nMissions :\n- Tonte et taille\n- Fleurissement du bourg",
    "agent d'entretien | COMMUNE DE SAINT-ORMEL | SAINT-ORMEL | – | FULL_TIME | –",
  ],
  [
    "Restaurante La Encina (Chiclana) necesita cocinero/a para la temporada.\nJornada completa. 1.600 € netos/mes más alojamiento.",
    "cocinero/a | Restaurante La Encina | Chiclana | – | FULL_TIME | 1.600 € netos/mes",
  ],
  [
    "Assunto: Vaga aberta\n\nOlá!\n\nO Instituto Veredas está selecionando um(a) coordenador(a) de projetos para atuar em Salvador, em regime híbrido. O salário é de R$ 5.200.\n\nInteressados devem enviar currículo para vagas@veredas.example.",
    "coordenador(a) de projetos | Instituto Veredas | Salvador | hybrid | – | R$ 5.200",
  ],
  [
    "Bäckerei Lindhorn sucht Verstärkung!\nBäckereiverkäufer/in in Teilzeit (20 Std.) für unsere Filiale in Passau.\n14,50 €/Std. plus Zuschlag\nBewerbung bitte per Mail an jobs@lindhorn.example oder direkt im Laden.",
    "Bäckereiverkäufer/in | Bäckerei Lindhorn | Passau | – | PART_TIME | 14,50 €/Std.",
  ],
  [
    "昆明恒岳机械有限公司因扩大生产，现招聘以下人员：\n\n数控车床操作工（2名）\n要求：\n1. 中专以上学历；\n2. 能看懂图纸。\n待遇：月薪6000-8500元",
    "数控车床操作工 | 昆明恒岳机械有限公司 | – | – | – | 6000-8500元",
  ],
  [
    "件名: 事務局スタッフ募集(有期・週4日)\n\nNPO法人みどりの浜の中村です。事務局スタッフを募集します。\n勤務地は京都市左京区の事務所ですが、週2日は在宅勤務ができます。\n報酬は月額19万円です。",
    "事務局スタッフ | NPO法人みどりの浜 | 京都市左京区 | hybrid | TEMPORARY | 月額19万円",
  ],
  [
    '<html><head><title>Jobs</title></head><body><h2>Wir suchen ab sofort:</h2><h3>Zimmerer (m/w/d)</h3><p>in Vollzeit</p><ul><li>Gesellenbrief</li><li>Führerschein BE</li></ul><div class="footer">Holzbau Arnholt<br>Am Sägewerk 3<br>83714 Miesbach<br>Impressum</div></body></html>',
    "Zimmerer | Holzbau Arnholt | Miesbach | – | FULL_TIME | –",
  ],
  [
    "Wir, die Tischlerei Brandner in Rosenheim, suchen ab sofort einen Tischler (m/w/d) in Vollzeit.\n\nDas bieten wir:\n- 18–22 € pro Stunde\n- 30 Tage Urlaub",
    "Tischler | Tischlerei Brandner | Rosenheim | – | FULL_TIME | 18–22 € pro Stunde",
  ],
  [
    "Für unsere Praxis in Erfurt suchen wir eine Medizinische Fachangestellte (m/w/d), gerne in Teilzeit.\n\nGemeinschaftspraxis Dr. Lindholm\nMarktstraße 4\n99084 Erfurt",
    "Medizinische Fachangestellte | Gemeinschaftspraxis Dr. Lindholm | Erfurt | – | PART_TIME | –",
  ],
  [
    "# Jobs\n\n## Werde Teamleiter Logistik (m/w/d) bei Nordkran\n\nStandort: Kiel\nEinstiegsgehalt: 52.000 € im Jahr\n\nHomeoffice ist an zwei Tagen pro Woche möglich.",
    "Teamleiter Logistik | Nordkran | Kiel | hybrid | – | 52.000 € im Jahr",
  ],
  [
    "# Wir suchen Dich!\n\n## Erzieher:in (m/w/d) für unsere Kita in Potsdam\n\nUmfang: 30 Wochenstunden, Teilzeit\n\nDas machst du bei uns:\n- Kinder begleiten",
    "Erzieher:in | – | Potsdam | – | PART_TIME | –",
  ],
  [
    "# Développeur Python (F/H)\n\nPoste basé à Angers, 2 jours de télétravail par semaine.\n\nFourchette salariale : 42-48 k€\n\nRejoignez l'équipe d'Ormeau ! Créée en 2011, Ormeau conçoit des outils pour les communes.",
    "Développeur Python | Ormeau | Angers | hybrid | – | 42-48 k€",
  ],
  [
    "# Chargé de déploiement\n\n## Vos missions\n- Accompagner les communes\n- Animer le réseau\n\n## Conditions\n- Localisation : Rennes (2 jours de télétravail)\n- Contrat : freelance\n- Rythme de travail : temps partiel, 3 jours par semaine",
    "Chargé de déploiement | – | Rennes | hybrid | CONTRACTOR,PART_TIME | –",
  ],
  [
    "# Se busca mecánico automotriz\n\nTaller Los Hermanos, Monterrey, N.L.\n\nSueldo de $3,500 semanales. Tiempo completo.\n\nRequisitos:\n- Licencia vigente",
    "mecánico automotriz | Taller Los Hermanos | Monterrey, N.L. | – | FULL_TIME | $3,500 semanales",
  ],
  [
    "# Mesera\n\n## Requisitos\n- Buena presentación\n- Disposición para aprender\n\n## Ofrecemos\n- Oportunidades de crecimiento dentro del Grupo Maíz Azul\n\n¡Únete al equipo del Grupo Maíz Azul!",
    "Mesera | Grupo Maíz Azul | – | – | – | –",
  ],
  [
    "# [Remoto] Dev Front-end Júnior na Capivara Labs\n\n## Requisitos\n- HTML\n- CSS\n\n## Contratação\n- CLT ou PJ, a combinar\n\n## Labels\n- 🏢 Remoto\n- 👨 Júnior\n- ⚖️ PJ",
    "Dev Front-end Júnior | Capivara Labs | – | remote | – | –",
  ],
  [
    "【杭州】【全职】白鹭教育招聘前端负责人\n\n任职要求：1. 五年以上经验；2. 有管理经验；3. 沟通能力好。\n薪资范围：30k-50k",
    "前端负责人 | 白鹭教育 | 杭州 | – | FULL_TIME | 30k-50k",
  ],
  [
    "# 植木職人\n\nみどり造園では「植木職人」を募集しています。\n\n【雇用形態】正社員\n【日当】7,500円～\n【勤務地】京都市中京区（リモート不可）",
    "植木職人 | みどり造園 | 京都市中京区 | onsite | FULL_TIME | 7,500円～",
  ],
  [
    "We are seeking an experienced, motivated Warehouse Supervisor responsible for our night shift in Tulsa, Oklahoma.\n\nPay: $21-24/hr\n\nFounded in 1998, Team 9 is a freight company.",
    "Warehouse Supervisor | Team 9 | Tulsa, Oklahoma | – | – | $21-24/hr",
  ],
  [
    "**URL:** https://jobs.ashbyhq.com/tidewell/1f2e\n\nTurn Spreadsheets Into Stories That Move People\n\nIn this Reporting Analyst role, you will work with harbours. Tidewell forecasts waves.\n\nEmployment type: Full-timeSalary: Up to RM12kWork setup: Work from home",
    "Reporting Analyst | Tidewell | – | remote | FULL_TIME | Up to RM12k",
  ],
  [
    "We are hiring for a Dental Nurse in Perth. Total pay £31k/£34k (base plus bonus).\n\nRequirements:\n- Kindness",
    "Dental Nurse | – | Perth | – | – | £31k/£34k",
  ],
  [
    "# Ingénieur de données\n\nNous construisons des plateformes modernes basées sur Snowgate.\n\nSalaire : 52K/58K brut annuel\n\nProfil :\n- Curiosité\n- Rigueur",
    "Ingénieur de données | – | – | – | – | 52K/58K brut annuel",
  ],
  [
    "# [远程] Tide Pool Labs诚聘 后端工程师\n\n## 岗位要求\n- 熟悉数据库\n- 能写文档\n\n薪水：$4000+",
    "后端工程师 | Tide Pool Labs | – | remote | – | $4000+",
  ],
  [
    "# 大工\n\n募集地域：長野県内\n\n大工の仕事としては、お客様の家を直します。\n\n給与：月給25万円\n\n応募資格\n- 普通免許",
    "大工 | – | 長野県内 | – | – | 月給25万円",
  ],
  [
    "# Sales Manager\n\nYou will sell to clients in Paris and Rome with budgets of $50,000.\n\n## Data & Analytics\n\nHiring decisions are made by trained recruiters and managers.\n\n## Requirements\n- Experience with remote teams",
    "Sales Manager | – | – | – | – | –",
  ],
])("of %j it tells what a careful reader would", (text, expected) => {
  expect(told(text)).toBe(expected);
});

it("lists what a paragraph numbers, what paragraphs name, and what stands under terms", () => {
  const numbered = read(
    "# 店长\n\n- 岗位职责：1️⃣管理门店。2️⃣培训店员。3️⃣负责盘点。\n- 岗位要求：1、有经验；2、会沟通；3、能吃苦。",
  ).facts;
  expect(numbered.responsibilities.map(({ text }) => text)).toEqual(["管理门店。", "培训店员。", "负责盘点。"]);
  expect(numbered.requirements).toHaveLength(3);
  const { responsibilities, benefits } = read(
    "# Baker\n\n## Key responsibilities\n\n**Bread:** Bake it. Slice it. Sell it while it is warm.\n\n**Ovens:** Heat them. Clean them. Mend them on Mondays.\n\n**People:** Teach them. Feed them. Send them home in time.\n\n## Requirements\n\n- Patience\n\nIn addition to a place in a team that has baked together through more winters than it cares to count or to remember, we offer the following:\n\n- Bread\n- Butter",
  ).facts;
  expect(responsibilities).toHaveLength(3);
  expect(benefits.map(({ text }) => text)).toEqual(["Bread", "Butter"]);
  const nested = read(
    "# Mesera\n\n## Requisitos\n\n- Edad: 18 a 35 años\n- Conocimientos:\n  - Vinos\n  - Cafés\n- Actitud de servicio\n\n## Informações\n\n- Vale-refeição\n- Plano de saúde\n- Gympass",
  ).facts;
  expect([nested.requirements.length, nested.benefits.length]).toEqual([3, 3]);
});

it("tells apart jobs that stand above what each asks for", () => {
  const text = "招聘\n\n收银员\n任职要求：\n1、细心\n2、会电脑\n\n网站编辑\n任职要求：\n1、文笔好\n2、有耐心\n3、守时";
  expect(read(text).facts).toMatchObject({ title: { value: "收银员" }, requirements: { length: 2 } });
});
