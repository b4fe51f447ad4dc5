import { europeanTongue } from "../european.ts";
import { decimalWords } from "../figures.ts";
import type { Gender, Grammar } from "../grammar.ts";
import type { Tongue } from "../tongue.ts";
import { cardinal, DIGITS, ordinal } from "./numbers.ts";
import * as words from "./words.ts";

/** Words that follow a figure and are not what it counts. */
const NO_NOUN =
  /^(?:e|ou|a|à|às|ao|aos|até|com|como|da|das|de|do|dos|em|entre|mais|menos|na|nas|no|nos|o|os|as|para|pela|pelo|por|que|se|sem|sob|sobre)(?!\p{L})/u;
const MASCULINE = /^(?:dias?|programas?|sistemas?|problemas?|idiomas?|temas?|mapas?|turistas?)(?!\p{L})/u;
const FEMININE =
  /^(?:\p{Ll}+(?:as|ções|sões|ção|são|dades?|agens?)|vez|vezes|noites?|tardes?|manhãs?|partes?|fases?|redes?|sedes?|mães|hora|semana|vaga|pessoa|bolsa|loja|empresa|equipe|entrevista|unidade|folga)(?!\p{L})/u;

function genderOf(text: string): Gender | null {
  if (NO_NOUN.test(text)) return null;
  if (MASCULINE.test(text)) return "m";
  if (FEMININE.test(text)) return "f";
  return /^\p{Ll}{3}/u.test(text) ? "m" : null;
}

function dayWords(day: number): string {
  return day === 1 ? "primeiro" : cardinal(day, null);
}

const GRAMMAR: Grammar = {
  digits: DIGITS,
  cardinal,
  genderOf,
  lowerGender: (gender) => gender,
  decimals: (whole, decimals) => `${whole} vírgula ${decimalWords(decimals, DIGITS, cardinal)}`,
  isOne: (whole) => whole < 2,
  year: null,
  to: "a",
  toWords: "a|à|às|até|e|ou",
  plus: "mais",
  minus: "menos",
  currencies: words.CURRENCIES,
  anyCurrency: "unidades",
  withCents: (unit, cents, { part }) =>
    `${unit} e ${cardinal(cents, "m")} ${cents === 1 ? (part?.one ?? "") : (part?.many ?? "")}`.trim(),
  ofMillions: (noun) => `de ${noun}`,
  magnitudes: words.MAGNITUDES,
  moneyMagnitudes: words.MONEY_MAGNITUDES,
  large: words.LARGE,
  units: words.UNITS,
  per: "por",
  periods: words.PERIODS,
  perWords: "por|ao|à",
  months: words.MONTHS,
  monthShort: words.MONTH_SHORT,
  dayBeforeMonth: String.raw`(\d{1,2})(?:\.?[ºo°])?`,
  ofMonth: "(?: (?:a|e|ou|até) \\d{1,2})?(?: de|\\/|-)? ?",
  day: dayWords,
  date: ({ day, month, year }) =>
    `${dayWords(day)} de ${words.MONTHS[month - 1]}${year === null ? "" : ` de ${cardinal(year, null)}`}`,
  clock: (hour, minute) =>
    minute === 0
      ? `${cardinal(hour, "f")} ${hour < 2 ? "hora" : "horas"}`
      : `${cardinal(hour, "f")} e ${cardinal(minute, null)}`,
  clockMark: String.raw`h|hs|hrs?\.?|horas?`,
  clockLetter: "h",
  dayShort: words.DAY_SHORT,
  abbreviations: words.ABBREVIATIONS,
  terms: words.TERMS,
  saidAsWord: words.SAID_AS_WORD,
  signs: words.SIGNS,
  or: "ou",
  addressSigns: words.ADDRESS_SIGNS,
  forms: [
    {
      pattern: String.raw`(\d{1,3})\.?([ºª°])(?![\p{L}\p{N}])`,
      say: ({ 1: digits, 2: ending }) => ordinal(Number(digits), ending === "ª" ? "f" : "m"),
    },
  ],
  phone: "digits",
};

/** Portuguese, as in Brazil. */
export const portuguese: Tongue = europeanTongue(GRAMMAR);
