import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";
import { read } from "./sample.ts";

/** The facts of a note that a film shows, as one line. */
function told(text: string): string {
  const { title, company, location, employmentType, salary } = read(text).facts;
  const all = [title, company, location, employmentType].map((fact) => String(fact?.value ?? "–"));
  return [...all, salary?.value.text ?? "–"].join(" | ");
}

const MECHANIC =
  "# Bike mechanic\n\nSpoke & Sons in Bristol is looking for a bike mechanic, three or four days a week. You'd service commuter bikes, build up frames for customers and teach our Saturday beginner class. You know your way around hydraulic brakes and you're happy talking to people who don't. We pay £14 to £16 an hour, give you 28 days off and sell you parts at cost. Drop in with a CV or email work@spokesons.example.";
const SHOP_ASSISTANT =
  "社区书店招店员一名\n拾页书店在杭州拱墅区，开了十二年，主要卖文学和童书。现在招一位全职店员，负责收银、上架、推荐书，周末帮忙办读书会。希望你喜欢看书，会和孩子打交道，能接受周末上班，有零售经验更好。月薪5000到6500元，缴五险，单休，买书七折。有意请发简历到 shop@shiye.example，1月10日前。";

describe("a short posting in running words", () => {
  it.each([
    [MECHANIC, "Bike mechanic | Spoke & Sons | Bristol | – | £14 to £16 an hour"],
    [
      "Receptionist wanted for a busy vet practice in Cork. We're five vets, four nurses and a cat called Morris. You greet people and their animals, book appointments, take payments and keep the waiting room calm. No veterinary background needed, but you must be good on the phone. 35 hours, Monday to Friday, no nights. EUR 28,000 a year plus free care for one pet. Send two lines about yourself to desk@vetcork.example by 20 December 2026.",
      "Receptionist | – | Cork | – | EUR 28,000 a year",
    ],
    [
      "# Cook at Fenwick Farm Kitchen\n\nMy sister and I feed eighty walkers a day near Alnwick and can't do Sundays any more. You'd be frying, plating and scrubbing down from 9 until 4. It pays £13.10 an hour and lunch is on us. Ring Beth on 01632 960112.",
      "Cook | Fenwick Farm Kitchen | Alnwick | – | £13.10 an hour",
    ],
    [
      "# Gärtner/in gesucht\n\nWir sind ein kleiner Betrieb in Marburg und legen Gärten für Familien an. Zum Frühjahr suchen wir eine Gärtnerin oder einen Gärtner in Vollzeit. Du pflanzt, baust Trockenmauern und pflegst Staudenbeete. Wir zahlen 17 bis 20 € die Stunde. Ruf an: 06421 123456.",
      "Gärtner/in | – | Marburg | FULL_TIME | 17 bis 20 € die Stunde",
    ],
    [
      "Unsere Praxis wird größer. Gesucht wird eine Physiotherapeutin oder ein Physiotherapeut für 30 Wochenstunden in Teilzeit. Die Physiotherapie Lindner in Bad Camberg behandelt vor allem Kinder. Sie bekommen 3.100 Euro brutto im Monat. Schreiben Sie uns formlos an team@lindner.example, ein Lebenslauf genügt.",
      "Physiotherapeutin oder ein Physiotherapeut | Physiotherapie Lindner | Bad Camberg | PART_TIME | 3.100 Euro brutto im Monat",
    ],
    [
      "# Boulanger H/F\n\nLe Fournil de Chloé, à Annecy, cherche un boulanger ou une boulangère en CDI. Tu pétris, tu façonnes et tu cuis nos pains au levain. Tu as un CAP. Nous payons 2 100 € brut par mois et le pain est offert. Écris-nous à fournil@chloe.example avant le 10 janvier.",
      "Boulanger | Fournil de Chloé | Annecy | – | 2 100 € brut par mois",
    ],
    [
      "# Camarero/a\n\nEn el Bar Tres Olas, de Cádiz, nos quedamos sin camarero para las noches, de miércoles a domingo. Atenderás a unas veinte mesas y ayudarás a cerrar la caja. Pagamos 1.450 € al mes, propinas y cena. Pásate por las tardes o escribe a hola@tresolas.example.",
      "Camarero/a | Bar Tres Olas | Cádiz | – | 1.450 € al mes",
    ],
    [
      "# Auxiliar de cozinha\n\nA Cantina da Vó, em Recife, procura auxiliar de cozinha para o turno da tarde. Você vai lavar e cortar legumes e manter a cozinha limpa. Pagamos R$ 1.800 por mês, mais vale-transporte. Mande seu currículo para vagas@cantinadavo.example até 15 de janeiro.",
      "Auxiliar de cozinha | Cantina da Vó | Recife | – | R$ 1.800 por mês",
    ],
    [
      "花屋スタッフ募集\n\n京都市左京区の花屋「みどりや」では、一緒に働くスタッフを募集しています。花束づくり、水替え、配達をお願いします。経験は問いません。時給1,150円、週3日から、交通費支給。ご応募はrecruit@midoriya.exampleまで。",
      "花屋スタッフ | みどりや | 京都市左京区 | – | 時給1,150円",
    ],
    [
      "# 招后厨师傅一名\n\n我们是成都玉林东路上的一家小面馆，叫“老魏抄手”，开了九年。原来的师傅回老家了，现在想找个人接他的班，每天负责熬汤、包抄手、煮面。手脚麻利、爱干净就行。工资每月6500元，包吃包住，每月休四天。有意的朋友打电话13855500131。",
      "后厨师傅 | 老魏抄手 | 成都玉林东路 | – | 6500元",
    ],
  ])("says who, where and what: %#", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it("takes no day for a town, nobody to call for the employer, no rent for the pay", () => {
    expect(
      told(
        "We need a cook for our pub in York on Saturdays. You'd fry fish and wash up. A staff room costs 500 pounds a month. Call Tom on 01632 960123.",
      ),
    ).toBe("cook | – | York | – | –");
  });

  it("tells in its sentences what people do, bring and get", () => {
    const { prose } = read(MECHANIC).facts;
    expect(prose.responsibilities.map(({ text }) => text)).toEqual([
      "You'd service commuter bikes, build up frames for customers and teach our Saturday beginner class.",
    ]);
    expect(prose.requirements.map(({ text }) => text)).toEqual([
      "You know your way around hydraulic brakes and you're happy talking to people who don't.",
    ]);
    expect(prose.benefits.map(({ text }) => text)).toEqual([
      "We pay £14 to £16 an hour, give you 28 days off and sell you parts at cost.",
    ]);
  });

  it("says more in each clause where it is Chinese", () => {
    const { prose } = read(SHOP_ASSISTANT).facts;
    expect(prose.responsibilities.map(({ text }) => text)).toEqual(["负责收银、上架、推荐书", "周末帮忙办读书会。"]);
    expect(prose.requirements.map(({ text }) => text)).toContain("能接受周末上班");
    expect(prose.benefits.map(({ text }) => text)).toContain("买书七折。");
  });

  it("ends no address in the words that follow it without a blank", () => {
    const { apply } = read(
      "# 中学生に数学を教えてくれる先生\n\n学習塾で個別指導の講師を募集しています。時給1,900円、週二日からのパートです。応募はhttps://juku.example/saiyo/suugakuのフォームから、またはsensei@juku.exampleへお送りください。",
    ).facts;
    expect(apply?.value).toMatchObject({ url: "https://juku.example/saiyo/suugaku", email: "sensei@juku.example" });
  });
});

describe("a short text that offers no job", () => {
  it.each([
    "Experienced gardener seeks position in the Malvern area, three days a week, £18 an hour. I have twenty years of practice, a clean licence and my own tools. Please ring Tom on 01632 960444 in the evenings.",
    "# Bread course\n\nOn Saturday mornings our baker teaches you to knead, shape and bake a sourdough loaf. £45 per person, from 9 to 12, apron included. Email us to book a place.",
    "Opening hours over Easter: we close on Good Friday and open again on Tuesday at 7. Call the office if you need a spare part before then.",
    "Ich suche Arbeit als Tischler, gern in Teilzeit, ab März. Gesellenbrief und Führerschein Klasse B sind vorhanden. Bitte rufen Sie mich nachmittags an, 0151 5550 0999.",
    "Merci à toute l'équipe : le chantier de la rue Basse est fini avec une semaine d'avance. Le magasin ferme lundi matin et rouvre à 14 h.",
    "Wir suchen eine Wohnung in Passau. Wir zahlen 900 € im Monat und sind ruhige Mieter. Rufen Sie uns an, gern am Samstag: 0851 123456.",
    "Our cat Luna has been lost since Monday. We need help to find her, a reward of 50 pounds is waiting. Ring Tom on 01632 960123 in the evenings.",
    "本店五一期间营业时间调整：早上九点开门，晚上八点关门。预订蛋糕请提前一天打电话。",
  ])("is refused: %#", (text) => {
    expect(() => readTextPosting({ name: "note.txt", bytes: new TextEncoder().encode(text) })).toThrow(
      /not a job posting/u,
    );
  });
});
