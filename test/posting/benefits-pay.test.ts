import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const LISTS = "\n\n## Requirements\n\n- Patience\n- Order\n\n## Your tasks\n\n- Count\n- Sort\n";

/** Duties in the language of the heading: the words for pay are those of the posting's language. */
const DUTIES: Readonly<Record<string, string>> = {
  "Wir bieten":
    "## Deine Aufgaben\n\n- Du zählst die Waren und sortierst sie mit dem Team\n- Du schreibst die Berichte für die Leitung",
  Avantages:
    "## Vos missions\n\n- Vous comptez les produits avec l’équipe et vous les triez\n- Vous écrivez les rapports pour la direction",
  Ofrecemos:
    "## Funciones\n\n- Contar los productos con el equipo y ordenar el almacén\n- Escribir los informes para la dirección",
  Benefícios:
    "## Responsabilidades\n\n- Contar os produtos com a equipe e organizar o estoque\n- Você vai escrever os relatórios para a direção",
  福利待遇: "## 岗位职责\n\n- 负责公司的账目和报表\n- 负责与客户沟通",
  福利厚生: "## 仕事内容\n\n- 会社の帳簿をつけるお仕事です\n- お客様への対応をします",
};

function payUnder(heading: string, line: string): string | null {
  const duties = DUTIES[heading];
  const lists = duties === undefined ? LISTS : `\n\n${duties}\n`;
  const { facts } = read(`# Controller${lists}\n## ${heading}\n\n- Yoga\n- ${line}\n- Tennis\n`);
  return facts.salary?.value.text ?? null;
}

describe("amounts among the benefits", () => {
  it.each([
    ["Benefits", "A company car worth €600 per month"],
    ["Benefits", "Meal vouchers worth CZK 1,200 a month, paid in advance"],
    ["Benefits", "€1,500 learning budget every year"],
    ["Benefits", "A learning budget of €5,000 a year"],
    ["Benefits", "A yearly bonus of €2,000–5,000, paid in March"],
    ["Benefits", "Shift allowance: €450 a month"],
    ["Benefits", "Referral premium of €2,000"],
    ["Benefits", "Up to €5,000 for relocation"],
    ["Benefits", "A stipend for courses, €5,000 a year"],
    ["Benefits", "Competitive salary and a €4,500 yearly training budget"],
    ["Benefits", "€500 a month for your pension"],
    ["Benefits", "€50 a month for the gym"],
    ["Benefits", "€1,200 tuition reimbursement a year"],
    ["Benefits", "We pay your internet, €40 a month"],
    ["Benefits", "€600 a month (company car)"],
    ["Benefits", "€600 a month, for your rent"],
    ["Wir bieten", "Urlaubsgeld von 4.500 € pro Jahr"],
    ["What we offer", "20% staff discount, up to £1,000 a year"],
    ["Wir bieten", "Dienstwagen im Wert von 600 € pro Monat"],
    ["Wir bieten", "Essensgutscheine von 450 € im Monat"],
    ["Wir bieten", "Attraktives Gehalt und ein Weiterbildungsbudget von 5.000 € im Jahr"],
    ["Avantages", "Voiture de fonction d’une valeur de 600 € par mois"],
    ["Avantages", "Prime de cooptation de 1 000 € brut"],
    ["Ofrecemos", "Coche de empresa valorado en 600 € al mes"],
    ["Benefícios", "Vale-refeição de R$ 900 por mês"],
    ["福利待遇", "餐补 1200元/月"],
    ["福利厚生", "家賃補助として毎月 5万円/月"],
    ["Benefícios", "Ajuda de custo para internet, R$ 500 por mês"],
  ])("under %j are no pay: %j", (heading, line) => {
    expect(payUnder(heading, line)).toBeNull();
  });

  it.each([
    ["What we offer", "€1,900 a month", "€1,900 a month"],
    ["What we offer", "€75,000–95,000 a year, by experience", "€75,000–95,000 a year"],
    ["What we offer", "€1,900 a month depending on experience", "€1,900 a month"],
    ["Benefits", "€65k–€80k + equity", "€65k–€80k"],
    ["Benefits", "€30,000 - €35,000 a year plus bonus and pension", "€30,000 - €35,000 a year"],
    ["Wir bieten", "Einstiegsgehalt ab 45.000 € im Jahr", "ab 45.000 € im Jahr"],
    ["Benefits", "A salary of €3,000 a month, plus meal vouchers worth €100", "€3,000 a month"],
    ["Benefits", "Meal vouchers worth €100 a month, and a wage of €2,400 a month", "€2,400 a month"],
    ["Benefits", "Salary: €3,000 a month", "€3,000 a month"],
    ["Wir bieten", "Ein Gehalt von 3.200 € im Monat", "3.200 € im Monat"],
    ["Wir bieten", "3.200 € brutto im Monat", "3.200 € brutto im Monat"],
    ["Avantages", "Un salaire de 2 400 € par mois", "2 400 € par mois"],
    ["Ofrecemos", "Salario de 28.000 € al año", "28.000 € al año"],
    ["Benefícios", "Salário de R$ 4.500 por mês", "R$ 4.500 por mês"],
    ["福利待遇", "月薪 8000元/月，餐补 500元/月", "8000元/月"],
    ["福利厚生", "月給 25万円〜", "25万円〜"],
  ])("under %j are pay where they are called so or stand alone: %j", (heading, line, pay) => {
    expect(payUnder(heading, line)).toBe(pay);
  });
});

describe("amounts in prose", () => {
  it.each([
    "You drive a company car worth €600 per month.",
    "We give everyone €500 a month towards the rent.",
    "Every referral earns you a premium of €2,000.",
    "Salary: competitive, with a learning budget of €5,000 a year",
  ])("are no pay where they are something else: %j", (line) => {
    expect(read(`# Accountant\n\n${line}${LISTS}`).facts.salary).toBeNull();
  });

  it.each([
    ["We offer €3,000 a month.", "€3,000 a month"],
    ["We pay €3,000 a month, and a bonus of €500 in March.", "€3,000 a month"],
    ["The shop is small and busy, and you get $22 an hour.", "$22 an hour"],
    ["Your salary, depending on experience, is €3,000 a month.", "€3,000 a month"],
  ])("are pay where the sentence says so: %j", (line, pay) => {
    expect(read(`# Accountant\n\n${line}${LISTS}`).facts.salary?.value.text).toBe(pay);
  });

  it("under a heading for pay are no pay where only a bonus is named", () => {
    expect(read(`# Accountant\n\n## Pay\n\nBonus of €500 for a full year${LISTS}`).facts.salary).toBeNull();
  });
});
