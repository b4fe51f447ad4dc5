import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cardinal as german, ordinal as germanOrdinal } from "../../engine/speech/spoken/de/numbers.ts";
import { cardinal as spanish, ordinal as spanishOrdinal } from "../../engine/speech/spoken/es/numbers.ts";
import { cardinal as french, ordinal as frenchOrdinal } from "../../engine/speech/spoken/fr/numbers.ts";
import { cardinal as japanese } from "../../engine/speech/spoken/ja/numbers.ts";
import { cardinal as portuguese, ordinal as portugueseOrdinal } from "../../engine/speech/spoken/pt/numbers.ts";
import { cardinal as chinese } from "../../engine/speech/spoken/zh/numbers.ts";

/** "21 einundzwanzig | 100 hundert" as pairs. */
const pairs = (table: string): [number, string][] =>
  table
    .split("|")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .map((entry) => [Number(entry.split(" ")[0]), entry.split(" ").slice(1).join(" ")]);

const KNOWN: Record<string, [(n: number) => string, string]> = {
  German: [
    (n) => german(n, null),
    `0 null | 1 eins | 2 zwei | 3 drei | 7 sieben | 10 zehn | 11 elf | 12 zwölf | 13 dreizehn | 16 sechzehn | 17 siebzehn |
    19 neunzehn | 20 zwanzig | 21 einundzwanzig | 30 dreißig | 31 einunddreißig | 36 sechsunddreißig | 60 sechzig |
    66 sechsundsechzig | 70 siebzig | 77 siebenundsiebzig | 99 neunundneunzig | 100 hundert | 101 hunderteins |
    111 hundertelf | 121 hunderteinundzwanzig | 200 zweihundert | 201 zweihunderteins | 999 neunhundertneunundneunzig |
    1000 tausend | 1001 tausendeins | 1100 tausendeinhundert | 1200 tausendzweihundert | 2000 zweitausend |
    2027 zweitausendsiebenundzwanzig | 3500 dreitausendfünfhundert | 10000 zehntausend | 21000 einundzwanzigtausend |
    60000 sechzigtausend | 75000 fünfundsiebzigtausend | 100000 hunderttausend | 101000 hunderteintausend |
    1000000 eine Million | 1000001 eine Million eins | 1100000 eine Million einhunderttausend |
    2500000 zwei Millionen fünfhunderttausend | 1000000000 eine Milliarde | 1000000000000 eine Billion`,
  ],
  French: [
    (n) => french(n, null),
    `0 zéro | 1 un | 2 deux | 11 onze | 15 quinze | 16 seize | 17 dix-sept | 19 dix-neuf | 20 vingt | 21 vingt et un |
    22 vingt-deux | 31 trente et un | 41 quarante et un | 60 soixante | 61 soixante et un | 69 soixante-neuf |
    70 soixante-dix | 71 soixante et onze | 72 soixante-douze | 75 soixante-quinze | 77 soixante-dix-sept |
    79 soixante-dix-neuf | 80 quatre-vingts | 81 quatre-vingt-un | 82 quatre-vingt-deux | 89 quatre-vingt-neuf |
    90 quatre-vingt-dix | 91 quatre-vingt-onze | 95 quatre-vingt-quinze | 97 quatre-vingt-dix-sept |
    99 quatre-vingt-dix-neuf | 100 cent | 101 cent un | 121 cent vingt et un | 180 cent quatre-vingts | 200 deux cents |
    201 deux cent un | 280 deux cent quatre-vingts | 1000 mille | 1100 mille cent | 1998 mille neuf cent quatre-vingt-dix-huit |
    2000 deux mille | 2027 deux mille vingt-sept | 45000 quarante-cinq mille | 80000 quatre-vingt mille |
    200000 deux cent mille | 200080 deux cent mille quatre-vingts | 1000000 un million | 80000000 quatre-vingts millions |
    200000000 deux cents millions | 1000000000 un milliard | 1000000000000 un billion`,
  ],
  Spanish: [
    (n) => spanish(n, null),
    `0 cero | 1 uno | 2 dos | 15 quince | 16 dieciséis | 17 diecisiete | 19 diecinueve | 20 veinte | 21 veintiuno |
    22 veintidós | 23 veintitrés | 24 veinticuatro | 26 veintiséis | 29 veintinueve | 30 treinta | 31 treinta y uno |
    42 cuarenta y dos | 55 cincuenta y cinco | 67 sesenta y siete | 76 setenta y seis | 88 ochenta y ocho |
    99 noventa y nueve | 100 cien | 101 ciento uno | 110 ciento diez | 121 ciento veintiuno | 200 doscientos |
    500 quinientos | 555 quinientos cincuenta y cinco | 700 setecientos | 900 novecientos | 999 novecientos noventa y nueve |
    1000 mil | 1001 mil uno | 1100 mil cien | 2000 dos mil | 2027 dos mil veintisiete | 21000 veintiún mil |
    25000 veinticinco mil | 31000 treinta y un mil | 100000 cien mil | 101000 ciento un mil | 500000 quinientos mil |
    1000000 un millón | 2000000 dos millones | 21000000 veintiún millones | 1000000000 mil millones |
    1000000000000 un billón`,
  ],
  Portuguese: [
    (n) => portuguese(n, null),
    `0 zero | 1 um | 2 dois | 3 três | 10 dez | 14 quatorze | 16 dezesseis | 17 dezessete | 19 dezenove | 20 vinte |
    21 vinte e um | 22 vinte e dois | 30 trinta | 44 quarenta e quatro | 50 cinquenta | 61 sessenta e um | 99 noventa e nove |
    100 cem | 101 cento e um | 110 cento e dez | 121 cento e vinte e um | 200 duzentos | 300 trezentos | 500 quinhentos |
    555 quinhentos e cinquenta e cinco | 999 novecentos e noventa e nove | 1000 mil | 1001 mil e um | 1050 mil e cinquenta |
    1100 mil e cem | 1200 mil e duzentos | 1250 mil duzentos e cinquenta | 2000 dois mil | 2027 dois mil e vinte e sete |
    4500 quatro mil e quinhentos | 4550 quatro mil quinhentos e cinquenta | 10000 dez mil | 100000 cem mil |
    101000 cento e um mil | 1000000 um milhão | 1000001 um milhão e um | 1200000 um milhão e duzentos mil |
    1250000 um milhão duzentos e cinquenta mil | 2000000 dois milhões | 1000000000 um bilhão | 1000000000000 um trilhão`,
  ],
  Chinese: [
    chinese,
    `0 零 | 1 一 | 2 二 | 9 九 | 10 十 | 11 十一 | 12 十二 | 19 十九 | 20 二十 | 21 二十一 | 22 二十二 | 30 三十 | 99 九十九 |
    100 一百 | 101 一百零一 | 102 一百零二 | 110 一百一十 | 111 一百一十一 | 112 一百一十二 | 120 一百二十 | 200 两百 |
    202 两百零二 | 210 两百一十 | 222 两百二十二 | 999 九百九十九 | 1000 一千 | 1001 一千零一 | 1010 一千零一十 | 1100 一千一百 |
    2000 两千 | 2002 两千零二 | 2020 两千零二十 | 2200 两千两百 | 2222 两千两百二十二 | 10000 一万 | 10001 一万零一 |
    10010 一万零一十 | 10100 一万零一百 | 11000 一万一千 | 12000 一万两千 | 20000 两万 | 25000 两万五千 | 35000 三万五千 |
    100000 十万 | 110000 十一万 | 100001 十万零一 | 120000 十二万 | 200000 二十万 | 1000000 一百万 | 2000000 两百万 |
    10000000 一千万 | 100000000 一亿 | 200000000 两亿 | 100010000 一亿零一万 | 1000000000 十亿 | 1000000000000 一万亿`,
  ],
  Japanese: [
    japanese,
    `0 ゼロ | 1 一 | 2 二 | 4 四 | 7 七 | 9 九 | 10 十 | 11 十一 | 14 十四 | 20 二十 | 21 二十一 | 29 二十九 | 30 三十 | 99 九十九 |
    100 百 | 101 百一 | 110 百十 | 111 百十一 | 120 百二十 | 200 二百 | 222 二百二十二 | 300 三百 | 600 六百 | 800 八百 |
    999 九百九十九 | 1000 千 | 1001 千一 | 1100 千百 | 1200 千二百 | 2000 二千 | 2027 二千二十七 | 3000 三千 | 8000 八千 |
    9999 九千九百九十九 | 10000 一万 | 10001 一万一 | 11000 一万千 | 12500 一万二千五百 | 20000 二万 | 100000 十万 |
    110000 十一万 | 250000 二十五万 | 300000 三十万 | 1000000 百万 | 1200000 百二十万 | 5000000 五百万 | 10000000 一千万 |
    12000000 一千二百万 | 100000000 一億 | 1000000000 十億 | 1000000000000 一兆`,
  ],
};

describe.each(Object.entries(KNOWN))("%s numbers", (_language, [cardinal, table]) => {
  it.each(pairs(table))("say %d as “%s”", (n, words) => {
    expect(cardinal(n)).toBe(words);
  });
});

describe("numbers agree with what they count", () => {
  it.each([
    [german(1, "f"), "eine"],
    [german(1, "n"), "ein"],
    [german(21, "f"), "einundzwanzig"],
    [french(1, "f"), "une"],
    [french(21, "f"), "vingt et une"],
    [french(81, "f"), "quatre-vingt-une"],
    [french(71, "f"), "soixante et onze"],
    [spanish(1, "m"), "un"],
    [spanish(1, "f"), "una"],
    [spanish(21, "m"), "veintiún"],
    [spanish(31, "m"), "treinta y un"],
    [spanish(101, "f"), "ciento una"],
    [spanish(200, "f"), "doscientas"],
    [spanish(21_000, "f"), "veintiuna mil"],
    [spanish(11, "m"), "once"],
    [portuguese(1, "f"), "uma"],
    [portuguese(2, "f"), "duas"],
    [portuguese(12, "f"), "doze"],
    [portuguese(22, "f"), "vinte e duas"],
    [portuguese(200, "f"), "duzentas"],
    [portuguese(2000, "f"), "duas mil"],
    [portuguese(2_000_000, "f"), "dois milhões"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe("ordinals", () => {
  it.each([
    [germanOrdinal(1, "r"), "erster"],
    [germanOrdinal(3, "n"), "dritten"],
    [germanOrdinal(7, ""), "siebte"],
    [germanOrdinal(8, ""), "achte"],
    [germanOrdinal(12, ""), "zwölfte"],
    [germanOrdinal(20, "r"), "zwanzigster"],
    [germanOrdinal(31, "n"), "einunddreißigsten"],
    [germanOrdinal(101, ""), "hunderterste"],
    [frenchOrdinal(1, "m"), "premier"],
    [frenchOrdinal(1, "f"), "première"],
    [frenchOrdinal(4, "m"), "quatrième"],
    [frenchOrdinal(5, "m"), "cinquième"],
    [frenchOrdinal(9, "m"), "neuvième"],
    [frenchOrdinal(21, "m"), "vingt et unième"],
    [frenchOrdinal(80, "m"), "quatre-vingtième"],
    [spanishOrdinal(3, "f"), "tercera"],
    [spanishOrdinal(13, "m"), "décimo tercero"],
    [portugueseOrdinal(13, "m"), "décimo terceiro"],
    [portugueseOrdinal(22, "f"), "vigésima segunda"],
  ])("%s", (said, expected) => {
    expect(said).toBe(expected);
  });
});

/* Readers of number words, written apart from the writers: they add and multiply what they hear. */

function readGerman(words: string): number {
  const small = [
    "null",
    "eins",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
  ];
  const tens: Record<string, number> = { zwan: 2, drei: 3, vier: 4, fünf: 5, sech: 6, sieb: 7, acht: 8, neun: 9 };
  const part = (text: string): number => {
    for (const [name, size] of [
      ["tausend", 1000],
      ["hundert", 100],
    ] as const) {
      const at = text.indexOf(name);
      if (at >= 0) return (at === 0 ? 1 : part(text.slice(0, at))) * size + part(text.slice(at + name.length));
    }
    if (text === "") return 0;
    if (text === "ein" || text === "eine") return 1;
    if (small.includes(text)) return small.indexOf(text);
    const ten = /^(?:(.+)und)?(.+)(?:zig|ßig)$/.exec(text);
    if (ten) return (ten[1] === undefined ? 0 : part(ten[1])) + (tens[ten[2]!] ?? NaN) * 10;
    const teen = /^(.+)zehn$/.exec(text);
    const short: Record<string, number> = { sech: 6, sieb: 7 };
    return 10 + (short[teen?.[1] ?? ""] ?? part(teen?.[1] ?? "?"));
  };
  let total = 0;
  const heard = words.split(" ");
  const scales: Record<string, number> = { Million: 1e6, Milliarde: 1e9, Billion: 1e12 };
  while (heard.length > 0) {
    const count = part(heard.shift()!);
    const scale = (heard.shift() ?? "").replace("Milliarden", "Milliarde").replace("onen", "on");
    total += count * (scales[scale] ?? 1);
  }
  return total;
}

/** Adds words up to a thousand and multiplies by the scales; for the Romance languages. */
function readRomance(
  words: string,
  values: Record<string, number>,
  thousand: string,
  scales: Record<string, number>,
  french = false,
): number {
  let [total, block, current] = [0, 0, 0];
  for (const word of words.split(/[ -]/)) {
    const scale = scales[word];
    if (scale !== undefined) {
      total += (block + current) * scale;
      [block, current] = [0, 0];
    } else if (word === thousand) {
      block += (current || 1) * 1000;
      current = 0;
    } else if (french && /^cents?$/.test(word)) current = (current || 1) * 100;
    else if (french && /^vingts?$/.test(word) && current % 100 === 4) current += 76;
    else if (!["e", "et", "y"].includes(word)) current += values[word.replace(/^vingts$/, "vingt")] ?? NaN;
  }
  return total + block + current;
}

const valued = (text: string, step: number, from = 0): Record<string, number> =>
  Object.fromEntries(text.split(" ").map((word, i) => [word, (from + i) * step]));

const FRENCH_VALUES = {
  ...valued("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize", 1),
  ...valued("vingt trente quarante cinquante soixante", 10, 2),
};
const SPANISH_VALUES = {
  ...valued(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve " +
      "veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    1,
  ),
  ...valued("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 10, 3),
  ...valued(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
    100,
    1,
  ),
  un: 1,
  veintiún: 21,
  cien: 100,
};
const PORTUGUESE_VALUES = {
  ...valued(
    "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove",
    1,
  ),
  ...valued("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", 10, 2),
  ...valued("cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos", 100, 1),
  cem: 100,
};

/** By the largest myriad in it: what stands before counts it, what stands after is added. */
function readHan(words: string, myriads: readonly (readonly [string, number])[]): number {
  for (const [name, size] of myriads) {
    const at = words.lastIndexOf(name);
    if (at >= 0) return readHan(words.slice(0, at), myriads) * size + readHan(words.slice(at + 1), myriads);
  }
  let [total, digit] = [0, 0];
  for (const character of words.replace("ゼロ", "零")) {
    const size = { 十: 10, 百: 100, 千: 1000 }[character];
    if (size !== undefined) {
      total += (digit || 1) * size;
      digit = 0;
    } else digit = character === "两" ? 2 : "零一二三四五六七八九".indexOf(character);
  }
  return total + digit;
}

const READERS: [string, (n: number) => string, (words: string) => number][] = [
  ["German", (n) => german(n, null), readGerman],
  [
    "French",
    (n) => french(n, null),
    (words) => {
      const scales = { million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12, billions: 1e12 };
      return readRomance(words, FRENCH_VALUES, "mille", scales, true);
    },
  ],
  [
    "Spanish",
    (n) => spanish(n, null),
    (words) => readRomance(words, SPANISH_VALUES, "mil", { millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 }),
  ],
  [
    "Portuguese",
    (n) => portuguese(n, null),
    (words) => {
      const scales = { milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, trilhão: 1e12, trilhões: 1e12 };
      return readRomance(words, PORTUGUESE_VALUES, "mil", scales);
    },
  ],
  [
    "Chinese",
    chinese,
    (words) =>
      readHan(words, [
        ["亿", 1e8],
        ["万", 1e4],
      ]),
  ],
  [
    "Japanese",
    japanese,
    (words) =>
      readHan(words, [
        ["兆", 1e12],
        ["億", 1e8],
        ["万", 1e4],
      ]),
  ],
];

/** Numbers as postings have them: any, and round ones. */
const NUMBER = fc.oneof(
  fc.integer({ min: 0, max: 1e6 }),
  fc.integer({ min: 0, max: 1e12 }),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 9 })).map(([n, zeros]) => n * 10 ** zeros),
);

describe.each(READERS)("%s number words", (_language, cardinal, read) => {
  it("are heard as the number they were said for, each up to ten thousand", () => {
    for (let n = 0; n <= 10_000; n++) expect(read(cardinal(n)), cardinal(n)).toBe(n);
  });

  it("are heard as the number they were said for, up to a million millions", () => {
    fc.assert(
      fc.property(NUMBER, (n) => {
        expect(read(cardinal(n)), cardinal(n)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it("are never the same for two numbers", () => {
    const said = new Set<string>();
    for (let n = 0; n <= 1e6; n += 37) said.add(cardinal(n));
    expect(said.size).toBe(Math.floor(1e6 / 37) + 1);
  });
});
