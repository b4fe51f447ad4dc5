import { europeanTongue } from "../european.ts";
import { decimalWords } from "../figures.ts";
import type { Gender, Grammar } from "../grammar.ts";
import type { Tongue } from "../tongue.ts";
import { cardinal, DIGITS, ordinal } from "./numbers.ts";
import * as words from "./words.ts";

/** Words that follow a figure and are not what it counts. */
const NO_NOUN =
  /^(?:y|e|o|u|a|ante|con|de|del|desde|en|entre|hasta|para|por|según|sin|sobre|tras|como|que|más|menos|si|no|al|el|la|los|las|se|es|son)(?!\p{L})/u;
const MASCULINE = /^(?:días?|programas?|sistemas?|problemas?|idiomas?|temas?|turistas?|mapas?|planetas?)(?!\p{L})/u;
const FEMININE =
  /^(?:\p{Ll}+(?:as|iones|ción|sión|dad|dades)|vez|veces|noches?|tardes?|clases?|sedes?|manos?|vacantes?|partes?|fases?|redes|leyes|calles?|hora|semana|jornada|plaza|persona|vacante|beca|paga|empresa|tienda|entrevista)(?!\p{L})/u;

function genderOf(text: string): Gender | null {
  if (NO_NOUN.test(text)) return null;
  if (MASCULINE.test(text)) return "m";
  if (FEMININE.test(text)) return "f";
  return /^\p{Ll}{3}/u.test(text) ? "m" : null;
}

const GRAMMAR: Grammar = {
  digits: DIGITS,
  cardinal,
  genderOf,
  lowerGender: (gender) => (gender === "f" ? "f" : null),
  decimals: (whole, decimals) => `${whole} coma ${decimalWords(decimals, DIGITS, cardinal)}`,
  isOne: (whole, decimals) => whole === 1 && Number(decimals) === 0,
  year: null,
  to: "a",
  toWords: "a|y|o|hasta",
  plus: "más",
  minus: "menos",
  currencies: words.CURRENCIES,
  anyCurrency: "unidades",
  withCents: (unit, cents) => `${unit} con ${cardinal(cents, null)}`,
  ofMillions: (noun) => `de ${noun}`,
  magnitudes: words.MAGNITUDES,
  moneyMagnitudes: words.MONEY_MAGNITUDES,
  large: words.LARGE,
  units: words.UNITS,
  per: "por",
  periods: words.PERIODS,
  perWords: "por|al|a la",
  months: words.MONTHS,
  monthShort: words.MONTH_SHORT,
  dayBeforeMonth: String.raw`(\d{1,2})(?:\.?[ºo°])?`,
  ofMonth: "(?: (?:al?|y|o) \\d{1,2})?(?: de|\\/|-)? ?",
  day: (n) => cardinal(n, null),
  date: ({ day, month, year }) =>
    `${cardinal(day, null)} de ${words.MONTHS[month - 1]}${year === null ? "" : ` de ${cardinal(year, null)}`}`,
  clock: (hour, minute, { opens, before }) => {
    const bare = minute !== 0 || opens || /(?:^|\s)las? $/i.test(before);
    return `${cardinal(hour, "f")}${minute === 0 ? "" : ` ${minute < 10 ? "cero " : ""}${cardinal(minute, null)}`}${bare ? "" : hour === 1 ? " hora" : " horas"}`;
  },
  clockMark: String.raw`h\.?|hrs?\.?|horas?`,
  clockLetter: "h",
  dayShort: words.DAY_SHORT,
  abbreviations: words.ABBREVIATIONS,
  terms: words.TERMS,
  saidAsWord: words.SAID_AS_WORD,
  signs: words.SIGNS,
  or: "o",
  addressSigns: words.ADDRESS_SIGNS,
  forms: [
    {
      pattern: String.raw`(\d{1,3})\.?([ºª]|er)(?![\p{L}\p{N}])`,
      say: ({ 1: digits, 2: ending = "" }) =>
        ending === "er"
          ? ordinal(Number(digits), "m").replace(/(primer|tercer)o$/, "$1")
          : ordinal(Number(digits), ending === "ª" ? "f" : "m"),
    },
  ],
  phone: "digits",
};

/** Spanish. */
export const spanish: Tongue = europeanTongue(GRAMMAR);
