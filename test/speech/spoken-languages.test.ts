import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenForm } from "../../engine/speech/index.ts";

const LANGUAGES = ["de", "fr", "es", "pt", "zh", "ja"] as const;

/** What is shown, and what is said, with "|" between the words as shown. */
const SAID: Record<(typeof LANGUAGES)[number], [string, string][]> = {
  de: [
    ["60.000–75.000 €", "sechzigtausend bis fünfundsiebzigtausend|Euro"],
    ["45.000 € – 60.000 €", "fünfundvierzigtausend|Euro|bis|sechzigtausend|Euro"],
    ["€ 45.000 bis 60.000", "fünfundvierzigtausend|bis|sechzigtausend Euro"],
    ["14,20 € pro Stunde", "vierzehn|Euro zwanzig|pro|Stunde"],
    ["1,00 € und 0,50 €", "ein|Euro|und|fünfzig|Cent"],
    ["75 TEUR", "fünfundsiebzigtausend|Euro"],
    ["65-75k €", "fünfundsechzig bis fünfundsiebzigtausend|Euro"],
    ["1,5 Mio. €", "eins Komma|fünf Millionen|Euro"],
    ["3.000 EUR/Monat", "dreitausend|Euro pro Monat"],
    ["30 Tage, 1 Jahr, 1 Stunde", "dreißig|Tage|ein|Jahr|eine|Stunde"],
    ["38,5 Std./Woche", "achtunddreißig Komma fünf|Stunden pro Woche"],
    ["100 %", "hundert|Prozent"],
    ["40-Stunden-Woche", "vierzig-Stunden-Woche"],
    ["38,5-Stunden-Woche", "achtunddreißig Komma fünf Stunden-Woche"],
    ["3-jährige Ausbildung", "dreijährige|Ausbildung"],
    ["5+ Jahre", "fünf plus|Jahre"],
    ["-5 °C", "minus fünf|Grad Celsius"],
    ["1. März 2027", "erster|März|zweitausendsiebenundzwanzig"],
    ["ab 1. März 2027.", "ab|ersten|März|zweitausendsiebenundzwanzig"],
    ["am 3. Mai, der 8. Juni", "am|dritten|Mai|der|achte|Juni"],
    ["vom 1. bis 15. März", "vom|ersten|bis|fünfzehnten|März"],
    ["bis zum 01.03.2027", "bis|zum|ersten März zweitausendsiebenundzwanzig"],
    ["2027-03-01", "erster März zweitausendsiebenundzwanzig"],
    ["seit 1998", "seit|neunzehnhundertachtundneunzig"],
    ["im 2. Lehrjahr", "im|zweiten|Lehrjahr"],
    ["8:30 Uhr", "acht Uhr|dreißig"],
    ["9:00–17:00 Uhr", "neun bis siebzehn|Uhr"],
    ["Mo–Fr, Fr. 8:00 Uhr", "Montag bis Freitag|Freitag|acht|Uhr"],
    ["z. B. und z.B.", "zum|Beispiel|und|zum Beispiel"],
    ["inkl., bzw., ca., u. a.", "inklusive|beziehungsweise|circa|unter|anderem"],
    ["Pflegekraft (m/w/d)", "Pflegekraft|M W D"],
    ["24/7", "vierundzwanzig sieben"],
    ["B1, IT, GmbH, ÖPNV", "B eins|I T|G m b H|Ö P N V"],
    ["IT-Abteilung, HTML5, S/4HANA", "I T Abteilung|H T M L fünf|S vier hana"],
    ["Northwind.com, Node.js", "northwind punkt com|Node J S"],
    ["E-Mail, § 5 & Co.", "E-Mail|Paragraf|fünf|und|Co"],
    ["Java/Kotlin, CI/CD, Entwickler/in", "Java oder Kotlin|C I C D|Entwickler in"],
    ["northwind.example/jobs/17", "northwind punkt example schrägstrich jobs schrägstrich siebzehn"],
    ["https://www.northwind.example/", "northwind punkt example"],
    ["jobs@northwind.example.", "jobs ät northwind punkt example"],
    ["Tel. +49 30 5550 1234", "Telefon|plus vier neun|drei null|fünf fünf fünf null|eins zwei drei vier"],
    ["Berlin – Remote", "Berlin|Remote"],
  ],
  fr: [
    ["2 500 €", "deux|mille cinq cents|euros"],
    ["1 000 €", "mille|euros"],
    ["45 000 – 58 000 € brut/an", "quarante-cinq|mille|à|cinquante-huit|mille|euros|brut par an"],
    ["40-45 k€", "quarante à quarante-cinq|mille euros"],
    ["40 à 45 k€", "quarante|à|quarante-cinq|mille euros"],
    ["14,20 €", "quatorze|euros vingt"],
    ["1,5 M€", "un virgule|cinq million d'euros"],
    ["80 000 €", "quatre-vingt|mille|euros"],
    ["11 à 13 €/h", "onze|à|treize|euros par heure"],
    ["80 %, 21 heures", "quatre-vingts|pour cent|vingt et une|heures"],
    ["38,05 h", "trente-huit virgule zéro cinq|heures"],
    ["35h/semaine", "trente-cinq heures par semaine"],
    ["le 1er mars 2027", "le|premier|mars|deux mille vingt-sept"],
    ["du 1er au 15 mars", "du|premier|au|quinze|mars"],
    ["01/03/2027", "premier mars deux mille vingt-sept"],
    ["du 15/03 au 30/04", "du|quinze mars|au|trente avril"],
    ["14 h 30, 14h30, 9h-17h", "quatorze|heures|trente|quatorze heures trente|neuf heures à dix-sept heures"],
    ["n° 5, n°3", "numéro|cinq|numéro trois"],
    ["un CDI, etc.", "un|C D I|et cetera"],
    ["l'API", "l'A P I"],
    ["2e étage, 13ème mois", "deuxième|étage|treizième|mois"],
    ["salarié·e·s, expert·es, chargé(e), d’un·e", "salariés|experts|chargé|d'un"],
    ["24h/24 et 7j/7", "vingt-quatre heures sur vingt-quatre|et|sept jours sur sept"],
    ["01 42 68 53 00", "zéro un|quarante-deux|soixante-huit|cinquante-trois|zéro zéro"],
    ["01.42.68.53.00", "zéro un quarante-deux soixante-huit cinquante-trois zéro zéro"],
    ["jobs@northwind.example", "jobs arobase northwind point example"],
    ["northwind.example/jobs/17", "northwind point example barre oblique jobs barre oblique dix-sept"],
  ],
  es: [
    ["25.000–30.000 € brutos/año", "veinticinco mil a treinta mil|euros|brutos por año"],
    ["14,20 €/hora", "catorce|euros con veinte por hora"],
    ["1.000.000 €", "un millón|de euros"],
    ["30-35k €", "treinta a treinta y cinco mil|euros"],
    ["21 días, 1 hora, 31 años", "veintiún|días|una|hora|treinta y un|años"],
    ["200 horas, 101 personas", "doscientas|horas|ciento una|personas"],
    ["1 o 2 años, 1-2 horas", "uno|o|dos|años|una a dos|horas"],
    ["21 %", "veintiuno|por ciento"],
    ["1 de marzo de 2027", "uno|de|marzo|de|dos mil veintisiete"],
    ["01/03/2027", "uno de marzo de dos mil veintisiete"],
    ["de 9:00 a 18:00", "de|nueve|a|dieciocho horas"],
    ["a las 14:30 h", "a|las|catorce|treinta"],
    ["L-V", "lunes a viernes"],
    ["p. ej., n.º 5, EE. UU.", "por|ejemplo|número|cinco|Estados|Unidos"],
    ["2º piso, 1.ª planta, 3.er año", "segundo|piso|primera|planta|tercer|año"],
    ["ingeniero/a y/o I+D", "ingeniero a|y o|I más D"],
    ["tel. 612 345 678", "teléfono|seis uno dos|tres cuatro cinco|seis siete ocho"],
    ["jobs@northwind.example", "jobs arroba northwind punto example"],
    ["northwind.example/jobs/17", "northwind punto example barra jobs barra diecisiete"],
  ],
  pt: [
    ["R$ 4.500,00", "quatro|mil e quinhentos reais"],
    ["R$ 4,5 mil", "quatro|mil e|quinhentos reais"],
    ["R$ 1,50 e R$ 0,50", "um real|e cinquenta centavos|e|cinquenta|centavos"],
    ["de R$ 4 mil a R$ 5 mil", "de|quatro|mil|reais|a|cinco|mil|reais"],
    ["R$25/hora", "vinte e cinco reais por hora"],
    ["R$ 1.000.000,00", "um|milhão de reais"],
    ["CLT, PJ, VR", "C L T|P J|V R"],
    ["13º salário, 2ª fase", "décimo terceiro|salário|segunda|fase"],
    ["1º de março de 2027", "primeiro|de|março|de|dois mil e vinte e sete"],
    ["até 15/03", "até|quinze de março"],
    ["2 horas, 22 vagas, 21 dias", "duas|horas|vinte e duas|vagas|vinte e um|dias"],
    ["9h às 18h", "nove horas|às|dezoito horas"],
    ["8h30", "oito e trinta"],
    ["seg a sex", "segunda|a|sexta"],
    ["3,5%", "três vírgula cinco por cento"],
    ["escala 12x36", "escala|doze por trinta e seis"],
    ["(11) 91234-5678", "um um|nove um dois três quatro cinco seis sete oito"],
    ["jobs@northwind.example", "jobs arroba northwind ponto example"],
    ["northwind.example/jobs/17", "northwind ponto example barra jobs barra dezessete"],
  ],
  zh: [
    ["25-35K·14薪", "两万五到三万五，十四薪"],
    ["8-12K", "八千到一万二"],
    ["15,000元/月", "一万五千元每月"],
    ["¥25,000", "两万五千元"],
    ["1,000,000元", "一百万元"],
    ["2万-3万元", "两万到三万元"],
    ["年薪30-50万", "年薪三十到五十万"],
    ["底薪5000+提成", "底薪五千加提成"],
    ["100-200元/天", "一百到两百元每天"],
    ["2027年3月1日", "二零二七年三月一日"],
    ["2027-03-01", "二零二七年三月一日"],
    ["50%，10-20%", "百分之五十，百分之十到二十"],
    ["5年以上，5+年，5年+", "五年以上，五年以上，五年以上"],
    ["2个月，2月，第2轮，2-3年", "两个月，二月，第二轮，两到三年"],
    ["9:00-18:00", "九点到十八点"],
    ["9:30", "九点半"],
    ["996", "九九六"],
    ["95后，2027届", "九五后，二零二七届"],
    ["A轮，熟悉Java和SQL", "A轮，熟悉Java和S Q L"],
    ["五险一金（含公积金）", "五险一金，含公积金"],
    ["手机：13812345678", "手机：幺三八幺二三四五六七八"],
    ["１２个", "十二个"],
    ["northwind.example/jobs/17", "northwind点example斜杠jobs斜杠十七"],
    ["jobs@northwind.example", "jobs艾特northwind点example"],
    ["上海 · 3-5年", "上海|三到五年"],
  ],
  ja: [
    ["月給25万円〜30万円", "月給二十五万円から三十万円"],
    ["時給1,200円", "時給千二百円"],
    ["時給1,200円〜", "時給千二百円から"],
    ["25〜30万円", "二十五から三十万円"],
    ["¥250,000", "二十五万円"],
    ["年収500万円～800万円", "年収五百万円から八百万円"],
    ["20万円＋手当", "二十万円プラス手当"],
    ["30万円/月", "三十万円一か月あたり"],
    ["年間休日120日", "年間休日百二十日"],
    ["2027年3月1日", "二千二十七年三月一日"],
    ["2027/3/1", "二千二十七年三月一日"],
    ["9:00〜18:00", "九時から十八時"],
    ["8:30～17:30", "八時三十分から十七時三十分"],
    ["100%", "百パーセント"],
    ["実働7.5時間", "実働七点五時間"],
    ["週2〜3日", "週二から三日"],
    ["１２０日", "百二十日"],
    ["03-1234-5678", "ゼロ三の一二三四の五六七八"],
    ["〒100-0001", "郵便番号一ゼロゼロのゼロゼロゼロ一"],
    ["(株)ノースウィンド", "株式会社ノースウィンド"],
    ["経験（3年）は不問", "経験、三年は不問"],
    ["Java・Go・SQL", "Java、Go、S Q L"],
    ["northwind.example/jobs/17", "northwindドットexampleスラッシュjobsスラッシュ十七"],
    ["応募はnorthwind.exampleへ", "応募はnorthwindドットexampleへ"],
    ["jobs@northwind.example", "jobsアットマークnorthwindドットexample"],
  ],
};

describe.each(LANGUAGES)("in %s", (language) => {
  it.each(SAID[language])("%s", (shown, spoken) => {
    const said = spokenForm(shown, language).map((token) => token.spoken);
    expect(said.join("|")).toBe(spoken);
  });

  it("says the language of any region and knows nothing of others", () => {
    expect(spokenForm("5", `${language}-XX`)[0]?.spoken).not.toBe("5");
    expect(spokenForm("5", "xx")[0]?.spoken).toBe("5");
  });
});

describe("words as shown", () => {
  it("stay one by one where each has something to say", () => {
    for (const text of [
      "Wir zahlen 75.000 € im Jahr.",
      "ab 1. März 2027 z. B. 38,5 Std./Woche",
      "bei 30 Tagen Urlaub",
    ]) {
      expect(spokenForm(text, "de").map(({ shown }) => shown)).toEqual(text.split(" "));
    }
  });

  it("join a neighbour where they have not", () => {
    expect(spokenForm("– Berlin – Remote •", "de")).toEqual([
      { shown: "– Berlin –", spoken: "Berlin" },
      { shown: "Remote •", spoken: "Remote" },
    ]);
  });

  it("stand for themselves where nothing at all is said", () => {
    expect(spokenForm("– •", "fr")).toEqual([{ shown: "– •", spoken: "– •" }]);
    expect(spokenForm("。", "zh")).toEqual([{ shown: "。", spoken: "。" }]);
  });
});

const PIECES =
  "5 21 1.200 2,5 75.000 0 07 2027 1998 99999999999999999999 +49 € $ R$ ¥ £ ₿ EUR k K M Mio. mil 万 円 元 年 月 日 % + - – ~ 〜 / . , : ; ( ) & @ # ' · § ° º ª " +
  "h Uhr 9:30 25:99 14h30 Std. z. B. n° nº p. ej. GmbH IT B1 Java E-Mail m/w/d 1er 2º ab am de le 第 个 後 以上 x × ² ½ ３ ％ a.b a@b.example www. http:// 北 か ー 😀 constructor __proto__";
const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES.split(" ")),
      fc.constantFrom(" ", " ", ""),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(""));

describe.each(LANGUAGES)("any text in %s", (language) => {
  it("is shown whole and said in words: no digit and no currency's sign is left, no word is unsaid", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const tokens = spokenForm(text, language);
        expect(tokens.map(({ shown }) => shown).join(" ")).toBe(text.trim().split(/\s+/).join(" "));
        for (const { spoken } of tokens) {
          expect(spoken).not.toMatch(/[0-9\p{Sc}]/u);
          expect(spoken.trim()).not.toBe("");
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("needs no more than a step a character, whatever it repeats", () => {
    const LONGEST_CHARACTERS = 20_000;
    for (const piece of [
      "9",
      "9.",
      "1,",
      "1 000 ",
      "a-",
      "a.",
      "a@",
      "(",
      "€ ",
      "+1 ",
      "/a",
      "9:",
      "1. ",
      "~",
      "·a",
      "万",
      "5-",
    ]) {
      const text = piece.repeat(LONGEST_CHARACTERS / piece.length);
      const shown = spokenForm(text, language).map((token) => token.shown);
      expect(shown.join(" ")).toBe(text.trim());
    }
  });
});
