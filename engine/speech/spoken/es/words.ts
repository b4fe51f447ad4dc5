import { table } from "../../english/table.ts";
import type { Currency, Noun } from "../grammar.ts";

/** Spanish names of months, currencies, units, signs and short forms. Data only. */

export const MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(
  " ",
);

export const MONTH_SHORT = table<number>({
  ene: 1,
  feb: 2,
  mar: 3,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  ago: 8,
  sep: 9,
  sept: 9,
  setiembre: 9,
  oct: 10,
  nov: 11,
  dic: 12,
});

export const DAY_SHORT = table<string>({
  L: "lunes",
  M: "martes",
  X: "miércoles",
  J: "jueves",
  V: "viernes",
  S: "sábado",
  D: "domingo",
  lun: "lunes",
  mar: "martes",
  mié: "miércoles",
  jue: "jueves",
  vie: "viernes",
  sáb: "sábado",
  dom: "domingo",
});

const noun = (one: string, many: string, gender: Noun["gender"]): Noun => ({ one, many, gender });

const coin = (one: string, many: string, gender: "m" | "f" = "m", part: Noun | null = null): Currency => ({
  one,
  many,
  gender,
  part,
});

const CENTAVO = noun("centavo", "centavos", "m");

const peso = (of: string): Currency => coin(`peso ${of}`, `pesos ${of}s`, "m", CENTAVO);

export const CURRENCIES = table<Currency>({
  EUR: coin("euro", "euros", "m", noun("céntimo", "céntimos", "m")),
  USD: coin("dólar", "dólares", "m", CENTAVO),
  CAD: coin("dólar canadiense", "dólares canadienses", "m", CENTAVO),
  AUD: coin("dólar australiano", "dólares australianos", "m", CENTAVO),
  GBP: coin("libra", "libras", "f", noun("penique", "peniques", "m")),
  CHF: coin("franco suizo", "francos suizos", "m", noun("céntimo", "céntimos", "m")),
  JPY: coin("yen", "yenes"),
  CNY: coin("yuan", "yuanes"),
  INR: coin("rupia", "rupias", "f"),
  KRW: coin("won", "wones"),
  RUB: coin("rublo", "rublos"),
  TRY: coin("lira turca", "liras turcas", "f"),
  UAH: coin("grivna", "grivnas", "f"),
  PLN: coin("esloti", "eslotis"),
  HUF: coin("forinto", "forintos"),
  BRL: coin("real", "reales", "m", CENTAVO),
  CZK: coin("corona checa", "coronas checas", "f"),
  SEK: coin("corona sueca", "coronas suecas", "f"),
  NOK: coin("corona noruega", "coronas noruegas", "f"),
  DKK: coin("corona danesa", "coronas danesas", "f"),
  MXN: peso("mexicano"),
  ARS: peso("argentino"),
  COP: peso("colombiano"),
  CLP: peso("chileno"),
  PEN: coin("sol", "soles", "m", noun("céntimo", "céntimos", "m")),
});

export const MAGNITUDES = table<number>({
  k: 1e3,
  K: 1e3,
  mil: 1e3,
  "mill.": 1e6,
  millón: 1e6,
  millones: 1e6,
});

export const MONEY_MAGNITUDES = table<number>({ M: 1e6, MM: 1e6 });

export const LARGE: Readonly<Record<number, Noun>> = { 1e6: noun("millón", "millones", "m") };

const HOUR = noun("hora", "horas", "f");

export const UNITS = table<Noun>({
  "%": noun("por ciento", "por ciento", null),
  "‰": noun("por mil", "por mil", null),
  h: HOUR,
  "h.": HOUR,
  hrs: HOUR,
  "hrs.": HOUR,
  min: noun("minuto", "minutos", "m"),
  "min.": noun("minuto", "minutos", "m"),
  km: noun("kilómetro", "kilómetros", "m"),
  m: noun("metro", "metros", "m"),
  cm: noun("centímetro", "centímetros", "m"),
  mm: noun("milímetro", "milímetros", "m"),
  "m²": noun("metro cuadrado", "metros cuadrados", "m"),
  "m³": noun("metro cúbico", "metros cúbicos", "m"),
  ha: noun("hectárea", "hectáreas", "f"),
  kg: noun("kilogramo", "kilogramos", "m"),
  kgs: noun("kilogramo", "kilogramos", "m"),
  t: noun("tonelada", "toneladas", "f"),
  l: noun("litro", "litros", "m"),
  kW: noun("kilovatio", "kilovatios", "m"),
  kWh: noun("kilovatio hora", "kilovatios hora", "m"),
  MW: noun("megavatio", "megavatios", "m"),
  GW: noun("gigavatio", "gigavatios", "m"),
  GB: noun("gigabyte", "gigabytes", "m"),
  TB: noun("terabyte", "terabytes", "m"),
  MB: noun("megabyte", "megabytes", "m"),
  "°C": noun("grado Celsius", "grados Celsius", "m"),
  ºC: noun("grado Celsius", "grados Celsius", "m"),
  "°": noun("grado", "grados", "m"),
  x: noun("por", "por", null),
  "×": noun("por", "por", null),
});

export const PERIODS = table<string>({
  h: "hora",
  hora: "hora",
  día: "día",
  dia: "día",
  sem: "semana",
  semana: "semana",
  mes: "mes",
  año: "año",
});

export const ABBREVIATIONS = table<string>({
  "p. ej.": "por ejemplo",
  "ej.": "ejemplo",
  "etc.": "etcétera",
  "aprox.": "aproximadamente",
  "incl.": "incluido",
  "mín.": "mínimo",
  "máx.": "máximo",
  "min.": "mínimo",
  "max.": "máximo",
  "n.º": "número",
  nº: "número",
  "n°": "número",
  "núm.": "número",
  "tel.": "teléfono",
  "tfno.": "teléfono",
  "dpto.": "departamento",
  "depto.": "departamento",
  "admón.": "administración",
  "exp.": "experiencia",
  "ref.": "referencia",
  "pág.": "página",
  "art.": "artículo",
  "avda.": "avenida",
  "av.": "avenida",
  "c/": "calle",
  "Sr.": "señor",
  "Sra.": "señora",
  "Dr.": "doctor",
  "Dra.": "doctora",
  "Ud.": "usted",
  "Uds.": "ustedes",
  "EE. UU.": "Estados Unidos",
  "RR. HH.": "recursos humanos",
  RRHH: "recursos humanos",
  "S. A.": "S A",
  "S. L.": "S L",
  "s/n": "sin número",
});

export const TERMS = table<string>({
  "24/7": "veinticuatro siete",
  "y/o": "y o",
  "C++": "C más más",
  "C#": "C sharp",
  "F#": "F sharp",
  ".NET": "dot net",
  "Node.js": "Node J S",
  "Next.js": "Next J S",
  "Vue.js": "Vue J S",
  iOS: "I O S",
  MySQL: "My S Q L",
  PostgreSQL: "Postgres Q L",
  "I+D": "I más D",
  "I+D+i": "I más D más I",
  B2B: "B to B",
  B2C: "B to C",
  PhD: "P h D",
});

/** In capitals, said as words. */
export const SAID_AS_WORD: ReadonlySet<string> = new Set(
  (
    "SCRUM REST SIM UNESCO OTAN ONU ESO PYME Y O DE DEL EL LA LOS LAS UN UNA EN CON SIN POR SE TU SU NO SI SÍ " +
    "QUE MÁS MES DÍA"
  ).split(" "),
);

export const SIGNS = table<string>({
  "&": "y",
  "@": "arroba",
  "=": "igual",
  "%": "por ciento",
  "‰": "por mil",
  "§": "sección",
  "#": "número",
  "°": "grados",
  "×": "por",
  "~": "unos",
  ">": "más de",
  "<": "menos de",
  "≥": "al menos",
  "≤": "como máximo",
  "±": "más o menos",
  "½": "medio",
  "¼": "un cuarto",
  "¾": "tres cuartos",
  "²": "cuadrado",
});

export const ADDRESS_SIGNS = table<string>({
  ".": "punto",
  "/": "barra",
  "-": "guion",
  _: "guion bajo",
  "@": "arroba",
  "+": "más",
  "?": "interrogación",
  "=": "igual",
  "&": "y",
  "#": "almohadilla",
  ":": "dos puntos",
  "~": "virgulilla",
  "%": "por ciento",
});
