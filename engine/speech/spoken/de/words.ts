import { table } from "../../english/table.ts";
import type { Currency, Noun } from "../grammar.ts";

/** German names of months, currencies, units, signs and short forms. Data only. */

export const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");

export const MONTH_SHORT = table<number>({
  jan: 1,
  jän: 1,
  jänner: 1,
  feb: 2,
  mrz: 3,
  mär: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dez: 12,
});

export const DAY_SHORT = table<string>({
  Mo: "Montag",
  Di: "Dienstag",
  Mi: "Mittwoch",
  Do: "Donnerstag",
  Fr: "Freitag",
  Sa: "Samstag",
  So: "Sonntag",
});

const CENT: Noun = { one: "Cent", many: "Cent", gender: "m" };

const coin = (name: string, part: Noun | null = CENT): Currency => ({ one: name, many: name, gender: "m", part });

const crown = (of: string): Currency => ({
  one: `${of} Krone`,
  many: `${of} Kronen`,
  gender: "f",
  part: null,
});

const peso = (of: string): Currency => ({ one: `${of} Peso`, many: `${of} Pesos`, gender: "m", part: null });

export const CURRENCIES = table<Currency>({
  EUR: coin("Euro"),
  USD: coin("Dollar"),
  CAD: coin("kanadische Dollar"),
  AUD: coin("australische Dollar"),
  GBP: coin("Pfund", { one: "Penny", many: "Pence", gender: "m" }),
  CHF: coin("Franken", { one: "Rappen", many: "Rappen", gender: "m" }),
  JPY: coin("Yen", null),
  CNY: coin("Yuan", null),
  INR: { one: "Rupie", many: "Rupien", gender: "f", part: null },
  KRW: coin("Won", null),
  RUB: coin("Rubel", null),
  TRY: coin("Lira", null),
  UAH: coin("Hrywnja", null),
  PLN: coin("Zloty", null),
  HUF: coin("Forint", null),
  BRL: { one: "Real", many: "Reais", gender: "m", part: null },
  CZK: crown("tschechische"),
  SEK: crown("schwedische"),
  NOK: crown("norwegische"),
  DKK: crown("dänische"),
  MXN: peso("mexikanische"),
  ARS: peso("argentinische"),
  COP: peso("kolumbianische"),
  CLP: peso("chilenische"),
});

export const MAGNITUDES = table<number>({
  k: 1e3,
  K: 1e3,
  "Tsd.": 1e3,
  Tsd: 1e3,
  tausend: 1e3,
  Tausend: 1e3,
  "Mio.": 1e6,
  Mio: 1e6,
  Million: 1e6,
  Millionen: 1e6,
  "Mrd.": 1e9,
  Mrd: 1e9,
  Milliarde: 1e9,
  Milliarden: 1e9,
});

export const MONEY_MAGNITUDES = table<number>({ T: 1e3, M: 1e6 });

export const LARGE: Readonly<Record<number, Noun>> = {
  1e6: { one: "Million", many: "Millionen", gender: "f" },
  1e9: { one: "Milliarde", many: "Milliarden", gender: "f" },
};

const noun = (one: string, many: string, gender: Noun["gender"]): Noun => ({ one, many, gender });

const HOUR = noun("Stunde", "Stunden", "f");

export const UNITS = table<Noun>({
  "%": noun("Prozent", "Prozent", null),
  "‰": noun("Promille", "Promille", null),
  h: HOUR,
  Std: HOUR,
  "Std.": HOUR,
  "Stdn.": HOUR,
  Min: noun("Minute", "Minuten", "f"),
  "Min.": noun("Minute", "Minuten", "f"),
  min: noun("Minute", "Minuten", "f"),
  "Mon.": noun("Monat", "Monate", "m"),
  "J.": noun("Jahr", "Jahre", "n"),
  MA: noun("Mitarbeitender", "Mitarbeitende", null),
  km: noun("Kilometer", "Kilometer", "m"),
  m: noun("Meter", "Meter", "m"),
  cm: noun("Zentimeter", "Zentimeter", "m"),
  mm: noun("Millimeter", "Millimeter", "m"),
  "m²": noun("Quadratmeter", "Quadratmeter", "m"),
  qm: noun("Quadratmeter", "Quadratmeter", "m"),
  "m³": noun("Kubikmeter", "Kubikmeter", "m"),
  ha: noun("Hektar", "Hektar", "m"),
  kg: noun("Kilogramm", "Kilogramm", "n"),
  t: noun("Tonne", "Tonnen", "f"),
  l: noun("Liter", "Liter", "m"),
  kW: noun("Kilowatt", "Kilowatt", "n"),
  kWh: noun("Kilowattstunde", "Kilowattstunden", "f"),
  MW: noun("Megawatt", "Megawatt", "n"),
  GW: noun("Gigawatt", "Gigawatt", "n"),
  GB: noun("Gigabyte", "Gigabyte", "n"),
  TB: noun("Terabyte", "Terabyte", "n"),
  MB: noun("Megabyte", "Megabyte", "n"),
  "°C": noun("Grad Celsius", "Grad Celsius", "m"),
  "°": noun("Grad", "Grad", "m"),
  x: noun("Mal", "Mal", "n"),
  "×": noun("mal", "mal", null),
});

export const PERIODS = table<string>({
  h: "Stunde",
  Std: "Stunde",
  "Std.": "Stunde",
  Stunde: "Stunde",
  Tag: "Tag",
  "Wo.": "Woche",
  Wo: "Woche",
  Woche: "Woche",
  "Mon.": "Monat",
  Monat: "Monat",
  "J.": "Jahr",
  Jahr: "Jahr",
  Schicht: "Schicht",
});

export const ABBREVIATIONS = table<string>({
  "z. B.": "zum Beispiel",
  "z. T.": "zum Teil",
  "z. Hd.": "zu Händen",
  "d. h.": "das heißt",
  "u. a.": "unter anderem",
  "u. Ä.": "und Ähnliches",
  "o. Ä.": "oder Ähnliches",
  "o. g.": "oben genannt",
  "i. d. R.": "in der Regel",
  "i. S. d.": "im Sinne des",
  "n. V.": "nach Vereinbarung",
  "m. E.": "meines Erachtens",
  "s. o.": "siehe oben",
  "v. a.": "vor allem",
  "p. a.": "pro Jahr",
  "usw.": "und so weiter",
  "etc.": "et cetera",
  "bzw.": "beziehungsweise",
  "ca.": "circa",
  "inkl.": "inklusive",
  "exkl.": "exklusive",
  "zzgl.": "zuzüglich",
  "ggf.": "gegebenenfalls",
  "evtl.": "eventuell",
  "insb.": "insbesondere",
  "mind.": "mindestens",
  "min.": "mindestens",
  "max.": "maximal",
  "durchschn.": "durchschnittlich",
  "gem.": "gemäß",
  "entspr.": "entsprechend",
  "vgl.": "vergleiche",
  "sog.": "sogenannt",
  "lt.": "laut",
  "bspw.": "beispielsweise",
  "Abs.": "Absatz",
  "Nr.": "Nummer",
  "Tel.": "Telefon",
  "Str.": "Straße",
  "Dr.": "Doktor",
  "Prof.": "Professor",
  "Dipl.": "Diplom",
  "Ing.": "Ingenieur",
  "Hr.": "Herr",
  "Fr. Dr.": "Frau Doktor",
  "St.": "Sankt",
  "Std.": "Stunden",
  "Mio.": "Millionen",
  "Mrd.": "Milliarden",
  "Tsd.": "Tausend",
  "jährl.": "jährlich",
  "mtl.": "monatlich",
  "monatl.": "monatlich",
  "wöchentl.": "wöchentlich",
  "tägl.": "täglich",
});

export const TERMS = table<string>({
  GmbH: "G m b H",
  gGmbH: "g G m b H",
  "e.V.": "e V",
  "e. V.": "e V",
  KGaA: "K G a A",
  mbH: "m b H",
  "E-Mail": "E-Mail",
  "E-Mails": "E-Mails",
  TVöD: "T V ö D",
  "TV-L": "T V L",
  BSc: "B S c",
  MSc: "M S c",
  PhD: "P h D",
  "C++": "C plus plus",
  "C#": "C sharp",
  "F#": "F sharp",
  ".NET": "dot net",
  "Node.js": "Node J S",
  "Next.js": "Next J S",
  "Vue.js": "Vue J S",
  iOS: "I O S",
  MySQL: "My S Q L",
  PostgreSQL: "Postgres Q L",
  "24/7": "vierundzwanzig sieben",
  B2B: "B to B",
  B2C: "B to C",
  BAföG: "Bafög",
  Kfz: "K f z",
  Lkw: "L k w",
  Pkw: "P k w",
  LKW: "L K W",
  PKW: "P K W",
});

/** In capitals, said as words. */
export const SAID_AS_WORD: ReadonlySet<string> = new Set(
  (
    "BAFÖG DAX DIN ELSTER NATO RAM SCRUM REST SIM TÜV UNO WIR DU SIE ES IHR IN IM AN AB AM MIT FÜR UND ODER DER DIE DAS " +
    "NEU JOB JOBS TOP TEAM JA GUT ZU BEI VON AUF"
  ).split(" "),
);

export const SIGNS = table<string>({
  "&": "und",
  "@": "ät",
  "=": "gleich",
  "%": "Prozent",
  "‰": "Promille",
  "§": "Paragraf",
  "#": "Nummer",
  "°": "Grad",
  "×": "mal",
  "~": "circa",
  ">": "über",
  "<": "unter",
  "≥": "mindestens",
  "≤": "höchstens",
  "±": "plus minus",
  "½": "einhalb",
  "¼": "ein Viertel",
  "¾": "drei Viertel",
  "²": "Quadrat",
});

export const ADDRESS_SIGNS = table<string>({
  ".": "punkt",
  "/": "schrägstrich",
  "-": "bindestrich",
  _: "unterstrich",
  "@": "ät",
  "+": "plus",
  "?": "fragezeichen",
  "=": "gleich",
  "&": "und",
  "#": "raute",
  ":": "doppelpunkt",
  "~": "tilde",
  "%": "prozent",
});
