import { table } from "../../english/table.ts";
import type { Currency, Noun } from "../grammar.ts";

/** French names of months, currencies, units, signs and short forms. Data only. */

export const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

export const MONTH_SHORT = table<number>({
  janv: 1,
  jan: 1,
  févr: 2,
  fév: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  oct: 10,
  nov: 11,
  déc: 12,
});

export const DAY_SHORT = table<string>({
  lun: "lundi",
  mar: "mardi",
  mer: "mercredi",
  jeu: "jeudi",
  ven: "vendredi",
  sam: "samedi",
  dim: "dimanche",
});

const noun = (one: string, many: string, gender: Noun["gender"]): Noun => ({ one, many, gender });

const coin = (one: string, many: string, gender: "m" | "f" = "m", part: Noun | null = null): Currency => ({
  one,
  many,
  gender,
  part,
});

const CENTIME = noun("centime", "centimes", "m");

export const CURRENCIES = table<Currency>({
  EUR: coin("euro", "euros", "m", CENTIME),
  USD: coin("dollar", "dollars", "m", noun("cent", "cents", "m")),
  CAD: coin("dollar canadien", "dollars canadiens", "m", noun("cent", "cents", "m")),
  AUD: coin("dollar australien", "dollars australiens", "m", noun("cent", "cents", "m")),
  GBP: coin("livre", "livres", "f", noun("penny", "pence", "m")),
  CHF: coin("franc suisse", "francs suisses", "m", CENTIME),
  JPY: coin("yen", "yens"),
  CNY: coin("yuan", "yuans"),
  INR: coin("roupie", "roupies", "f"),
  KRW: coin("won", "wons"),
  RUB: coin("rouble", "roubles"),
  TRY: coin("livre turque", "livres turques", "f"),
  UAH: coin("hryvnia", "hryvnias", "f"),
  PLN: coin("zloty", "zlotys"),
  HUF: coin("forint", "forints"),
  BRL: coin("real", "reals"),
  CZK: coin("couronne tchèque", "couronnes tchèques", "f"),
  SEK: coin("couronne suédoise", "couronnes suédoises", "f"),
  NOK: coin("couronne norvégienne", "couronnes norvégiennes", "f"),
  DKK: coin("couronne danoise", "couronnes danoises", "f"),
  MXN: coin("peso mexicain", "pesos mexicains"),
  ARS: coin("peso argentin", "pesos argentins"),
  COP: coin("peso colombien", "pesos colombiens"),
  CLP: coin("peso chilien", "pesos chiliens"),
});

export const MAGNITUDES = table<number>({
  k: 1e3,
  K: 1e3,
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
});

export const MONEY_MAGNITUDES = table<number>({ M: 1e6, Md: 1e9, Mds: 1e9 });

export const LARGE: Readonly<Record<number, Noun>> = {
  1e6: noun("million", "millions", "m"),
  1e9: noun("milliard", "milliards", "m"),
};

const HOUR = noun("heure", "heures", "f");

export const UNITS = table<Noun>({
  "%": noun("pour cent", "pour cent", null),
  "‰": noun("pour mille", "pour mille", null),
  h: HOUR,
  H: HOUR,
  hrs: HOUR,
  min: noun("minute", "minutes", "f"),
  mn: noun("minute", "minutes", "f"),
  j: noun("jour", "jours", "m"),
  "sem.": noun("semaine", "semaines", "f"),
  km: noun("kilomètre", "kilomètres", "m"),
  m: noun("mètre", "mètres", "m"),
  cm: noun("centimètre", "centimètres", "m"),
  mm: noun("millimètre", "millimètres", "m"),
  "m²": noun("mètre carré", "mètres carrés", "m"),
  "m³": noun("mètre cube", "mètres cubes", "m"),
  ha: noun("hectare", "hectares", "m"),
  kg: noun("kilogramme", "kilogrammes", "m"),
  t: noun("tonne", "tonnes", "f"),
  l: noun("litre", "litres", "m"),
  kW: noun("kilowatt", "kilowatts", "m"),
  kWh: noun("kilowattheure", "kilowattheures", "m"),
  MW: noun("mégawatt", "mégawatts", "m"),
  GW: noun("gigawatt", "gigawatts", "m"),
  Go: noun("gigaoctet", "gigaoctets", "m"),
  To: noun("téraoctet", "téraoctets", "m"),
  Mo: noun("mégaoctet", "mégaoctets", "m"),
  "°C": noun("degré Celsius", "degrés Celsius", "m"),
  "°": noun("degré", "degrés", "m"),
  x: noun("fois", "fois", "f"),
  "×": noun("fois", "fois", "f"),
});

export const PERIODS = table<string>({
  h: "heure",
  heure: "heure",
  j: "jour",
  jour: "jour",
  sem: "semaine",
  "sem.": "semaine",
  semaine: "semaine",
  mois: "mois",
  an: "an",
  année: "année",
});

export const ABBREVIATIONS = table<string>({
  "p. ex.": "par exemple",
  "par ex.": "par exemple",
  "ex.": "exemple",
  "c.-à-d.": "c'est-à-dire",
  "etc.": "et cetera",
  "env.": "environ",
  "min.": "minimum",
  "max.": "maximum",
  "n°": "numéro",
  nº: "numéro",
  "tél.": "téléphone",
  "réf.": "référence",
  "resp.": "responsable",
  "dép.": "département",
  "exp.": "expérience",
  "hebdo.": "hebdomadaire",
  "mens.": "mensuel",
  "art.": "article",
  "bd.": "boulevard",
  "av.": "avenue",
  Mme: "madame",
  Mlle: "mademoiselle",
  "Dr.": "docteur",
  "p. a.": "par an",
});

export const TERMS = table<string>({
  SàRL: "S A R L",
  SARL: "S A R L",
  SASU: "S A S U",
  "24h/24": "vingt-quatre heures sur vingt-quatre",
  "24 h/24": "vingt-quatre heures sur vingt-quatre",
  "7j/7": "sept jours sur sept",
  "7 j/7": "sept jours sur sept",
  "24/7": "vingt-quatre heures sur vingt-quatre sept jours sur sept",
  "et/ou": "et ou",
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
  "BAC+2": "bac plus deux",
  "BAC+3": "bac plus trois",
  "BAC+5": "bac plus cinq",
  B2B: "B to B",
  B2C: "B to C",
  PhD: "P h D",
});

/** In capitals, said as words. */
export const SAID_AS_WORD: ReadonlySet<string> = new Set(
  (
    "BAC SMIC SCRUM REST SIM INSEE CROUS UNESCO OTAN AFNOR ET OU DE DU LE LA LES UN UNE EN AU AUX NE SE TU VOUS NOUS ÊTES " +
    "SUR PAR NOS VOS SES SON SA TA TON QUI QUE PAS JOB CHEF POSTE"
  ).split(" "),
);

export const SIGNS = table<string>({
  "&": "et",
  "@": "arobase",
  "=": "égale",
  "%": "pour cent",
  "‰": "pour mille",
  "§": "paragraphe",
  "#": "numéro",
  "°": "degrés",
  "×": "fois",
  "~": "environ",
  ">": "plus de",
  "<": "moins de",
  "≥": "au moins",
  "≤": "au plus",
  "±": "plus ou moins",
  "½": "un demi",
  "¼": "un quart",
  "¾": "trois quarts",
  "²": "carré",
});

export const ADDRESS_SIGNS = table<string>({
  ".": "point",
  "/": "barre oblique",
  "-": "tiret",
  _: "tiret bas",
  "@": "arobase",
  "+": "plus",
  "?": "point d'interrogation",
  "=": "égale",
  "&": "et commercial",
  "#": "dièse",
  ":": "deux-points",
  "~": "tilde",
  "%": "pour cent",
});
