import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const POSTINGS = {
  de: "# Bäcker (m/w/d)\n\nDie Backstube Morgenrot sucht Verstärkung für ihr Team in Ulm.\n\nStandort: Ulm\nAnstellungsart: Vollzeit\nGehalt: 2.900–3.200 € brutto pro Monat\n\n## Deine Aufgaben\n\n- Du backst Brot und Brötchen\n- Du lernst Auszubildende an\n\n## Dein Profil\n\n- Abgeschlossene Ausbildung\n- Freude am frühen Aufstehen\n- Führerschein von Vorteil\n\n## Wir bieten\n\n- 30 Tage Urlaub\n- Freies Brot\n\nBewerbung bis zum 15.03.2027 an hallo@morgenrot.example\n",
  fr: "# Infirmier ou infirmière (H/F)\n\nLa clinique recrute pour son équipe de nuit.\n\nLieu : Nantes\nContrat : CDD, temps plein\nRémunération : 2 400 € brut par mois\n\n## Vos missions\n\n- Assurer les soins de nuit\n- Accueillir les familles\n\n## Profil recherché\n\n- Diplôme d'État\n- Sens de l'écoute\n- Une expérience en réanimation est un plus\n\n## Nous vous proposons\n\n- 30 jours de congés\n- Une mutuelle\n\n## Comment postuler\n\nÉcrivez-nous avant le 15 mars 2027 à soins@clinique.example\n",
  es: "# Cocinera o cocinero\n\nBuscamos a una persona para la cocina de nuestro restaurante.\n\nUbicación: Sevilla\nJornada: jornada completa\nSalario: 1.800 € brutos al mes\n\n## Tus funciones\n\n- Preparar los platos del día\n- Cuidar del almacén\n\n## Requisitos\n\n- Dos años de experiencia\n- Trabajo en equipo\n- Se valorará inglés\n\n## Qué ofrecemos\n\n- Comida incluida\n- Dos días libres seguidos\n\nFecha límite: 15 de marzo de 2027. Envíanos tu currículum a cocina@casa.example\n",
  pt: "# Professora de Música\n\nProcuramos uma professora para a nossa escola.\n\nLocal: Coimbra\nRegime: tempo parcial\nSalário: 1.200 € por mês\n\n## Responsabilidades\n\n- Dar aulas de piano\n- Preparar os concertos\n\n## Requisitos\n\n- Licenciatura em música\n- Paciência com crianças\n- Desejável: violino\n\n## O que oferecemos\n\n- Subsídio de alimentação\n- Sala própria\n\nData limite: 15 de março de 2027. Envie o CV para musica@escola.example\n",
  zh: "# 前端开发工程师\n\n公司名称：青禾科技\n工作地点：杭州\n工作性质：全职\n薪资：15-25K\n\n## 工作职责\n\n1. 负责公司产品的前端开发\n2. 参与需求讨论\n\n## 任职要求\n\n1. 熟悉 TypeScript\n2. 两年以上经验\n3. 有移动端经验者优先\n\n## 福利待遇\n\n- 五险一金\n- 弹性工作\n\n截止日期：2027年3月15日\n简历投递：hr@qinghe.example\n",
  ja: "# 看護師\n\n会社名：みどり病院\n勤務地：札幌\n雇用形態：正社員\n給与：月給25万円〜\n\n## 仕事内容\n\n- 入院患者さまの看護\n- ご家族への説明\n\n## 応募資格\n\n- 看護師免許\n- 夜勤ができる方\n- 経験者歓迎\n\n## 福利厚生\n\n- 社会保険完備\n- 託児所あり\n\n応募締切：2027年3月15日\nメール：saiyo@midori.example\n",
} as const;

describe.each(Object.entries(POSTINGS))("a posting in %s", (language, text) => {
  const { facts } = read(text);

  it("is known by its language", () => {
    expect(facts.language).toBe(language);
  });

  it("gives title, place, kind of employment, pay, deadline and address", () => {
    expect(facts.title?.value ?? "").not.toBe("");
    expect(facts.location?.value).toMatch(/^(?:Ulm|Nantes|Sevilla|Coimbra|杭州|札幌)$/u);
    expect(facts.employmentType?.value.length).toBeGreaterThan(0);
    expect(facts.salary?.value.min).toBeGreaterThan(1000);
    expect(facts.deadline?.value).toBe("2027-03-15");
    expect(facts.apply?.value.email).toMatch(/@\w+\.example$/u);
  });

  it("gives its lists, and tells what is nice to have", () => {
    expect(facts.responsibilities).toHaveLength(2);
    expect(facts.requirements.map((item) => item.level)).toEqual(["must", "must", "nice"]);
    expect(facts.benefits).toHaveLength(2);
  });
});

describe("a language that is only recognised", () => {
  it("still gives title and address", () => {
    const { facts } = read(
      "# Verpleegkundige (m/v)\n\nWij zoeken een verpleegkundige voor ons team. Je werkt 32 uur per week met een vast rooster en je krijgt een goed salaris.\n\nBenefits:\n\n- 25 vrije dagen\n- Pensioen\n\nStuur je cv naar werk@zorg.example\n",
    );
    expect(facts.language).toBe("nl");
    expect(facts.apply?.value.email).toBe("werk@zorg.example");
  });
});

describe("a text of few words", () => {
  it("is German where its title says so as Germans do, and English where it has English words", () => {
    const seller =
      "# Verkäufer/in (m/w/d) Minijob\n\n14,50 €/h, ca. 10 Std/Woche\n\nAufgaben\n\n- Kunden beraten\n- Kasse machen\n";
    expect(read(seller).facts.language).toBe("de");
    const baker =
      "# Baker (m/f/d)\n\nYou bake bread for the town, and you train the apprentices.\n\nPay: €15 an hour\n\n## What you will do\n\n- Bake bread\n- Train people\n";
    expect(read(baker).facts.language).toBe("en");
  });
});
