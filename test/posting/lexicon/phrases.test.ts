import { expect, it } from "vitest";
import { fieldName, sectionKind } from "../../../engine/posting/headings.ts";
import { read } from "../sample.ts";

it("knows the headings under which postings of each language list work, wishes and benefits", () => {
  const headings = {
    duties:
      "Schwerpunkte deiner Rolle|Wofür wir dich brauchen|Ton quotidien|Actividades a realizar|O seu papel|责任|主要工作|お願いしたいこと|What your day looks like",
    must: "Deine Qualifikationen|Das macht dich aus|Expérience et formation|Habilidades y competencias|Perfil del candidato|你需要具备|我们期望你|What makes you a great fit",
    nice: "Toll wäre|É um plus|あれば尚可|望ましい経験、スキル",
    benefits:
      "Dafür bekommst du|Ce qu'on te propose|Prestaciones|Regalias|你将获得|入社後に得られるもの|What we're offering|Why should you join?",
    terms: "Informations supplémentaires|Informações|Our tech stack",
  };
  for (const [kind, list] of Object.entries(headings))
    for (const heading of list.split("|")) expect([heading, sectionKind(heading)]).toEqual([heading, kind]);
});

it("knows the labels of each language", () => {
  const labels = {
    title: "Berufsbezeichnung|Poste à pourvoir|Nombre del puesto|Título da vaga|募集中の職種|在招岗位",
    company: "Firmenname|Raison sociale|Empleador|Nome da empresa|運営会社|招聘方",
    location: "Arbeitsstätte|Lieu de mission|Zona de trabajo|Local da vaga|上班地址|就業場所|勤務先住所",
    workplace:
      "Remote-Anteil|Modalités de travail|Esquema de trabajo|Formato de trabalho|办公形式|勤務スタイル|Work setup",
    employmentType: "Wochenstunden|Quotité|Rythme de travail|Tipo de contratación|Carga horária|用工性质|雇用区分",
    salary: "Gehaltsband|Fourchette salariale|TJM|Oferta económica|Bolsa auxílio|综合薪资|日当|Rate of pay",
  };
  for (const [field, list] of Object.entries(labels))
    for (const label of list.split("|")) expect([label, fieldName(label)]).toEqual([label, field]);
});

it.each([
  ["remote", "Du arbeitest komplett von zu Hause aus"],
  ["remote", "Unser Team arbeitet remote, oder auch remote innerhalb der EU"],
  ["hybrid", "Ein Mix aus Büro und Homeoffice erwartet dich"],
  ["onsite", "Homeoffice ist leider nicht möglich"],
  ["hybrid", "Télétravail possible avec présence nécessaire plusieurs jours par semaine"],
  ["onsite", "Le poste est non télétravaillable pour des raisons de sécurité"],
  ["remote", "Podrás trabajar desde cualquier lugar del mundo con nosotros"],
  ["hybrid", "Trabajamos dos días presenciales y tres remotos con el equipo"],
  ["remote", "Na nossa equipe você vai trabalhar de onde quiser"],
  ["hybrid", "我们的团队每周可远程办公两天"],
  ["remote", "你可以在家办公"],
  ["hybrid", "一部リモート勤務可です"],
  ["onsite", "当社は出社勤務となります"],
  ["hybrid", "We ask that you come into the office at least 2 days a week"],
  ["remote", "Our team is fully distributed across Europe"],
])("takes for %s: %s", (way, sentence) => {
  expect(read(`# Designer\n\n${sentence}.\n\n## Requirements\n\n- Figma\n`).facts.workplace?.value).toBe(way);
});
