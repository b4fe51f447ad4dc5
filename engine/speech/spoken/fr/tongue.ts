import { europeanTongue } from "../european.ts";
import { decimalWords } from "../figures.ts";
import type { Gender, Grammar } from "../grammar.ts";
import type { Tongue } from "../tongue.ts";
import { cardinal, DIGITS, ordinal } from "./numbers.ts";
import * as words from "./words.ts";

const FEMININE =
  /^(?:heure|semaine|année|journée|personne|équipe|minute|seconde|place|nuit|fois|agence|ville|langue|prime|offre|entreprise|boutique|salle|ligne|page|part|filiale|usine|étape|\p{Ll}+(?:tion|sion|euse|ière|ance|ence|ité|ette))s?(?!\p{L})/u;

function genderOf(text: string): Gender | null {
  if (FEMININE.test(text)) return "f";
  return /^\p{Ll}{2}/u.test(text) ? "m" : null;
}

function day(n: number): string {
  return n === 1 ? "premier" : cardinal(n, null);
}

const GRAMMAR: Grammar = {
  digits: DIGITS,
  cardinal,
  genderOf,
  lowerGender: (gender) => gender,
  decimals: (whole, decimals) => `${whole} virgule ${decimalWords(decimals, DIGITS, cardinal)}`,
  isOne: (whole) => whole < 2,
  year: null,
  to: "à",
  toWords: "à|et|ou",
  plus: "plus",
  minus: "moins",
  currencies: words.CURRENCIES,
  anyCurrency: "unités",
  withCents: (unit, cents) => `${unit} ${cardinal(cents, null)}`,
  ofMillions: (noun) => (/^[aeiouyéèêàâîôhAEIOUH]/.test(noun) ? `d'${noun}` : `de ${noun}`),
  magnitudes: words.MAGNITUDES,
  moneyMagnitudes: words.MONEY_MAGNITUDES,
  large: words.LARGE,
  units: words.UNITS,
  per: "par",
  periods: words.PERIODS,
  perWords: "par",
  months: words.MONTHS,
  monthShort: words.MONTH_SHORT,
  dayBeforeMonth: String.raw`(\d{1,2})(?:er)?`,
  ofMonth: String.raw`(?: (?:au|et|ou|à) \d{1,2})? `,
  day,
  date: ({ day: n, month, year }) =>
    `${day(n)} ${words.MONTHS[month - 1]}${year === null ? "" : ` ${cardinal(year, null)}`}`,
  clock: (hour, minute) =>
    `${cardinal(hour, "f")} ${hour < 2 ? "heure" : "heures"}${minute === 0 ? "" : ` ${cardinal(minute, "f")}`}`,
  clockMark: "h|heures?",
  clockLetter: "[hH]",
  dayShort: words.DAY_SHORT,
  abbreviations: words.ABBREVIATIONS,
  terms: words.TERMS,
  saidAsWord: words.SAID_AS_WORD,
  signs: words.SIGNS,
  or: "ou",
  addressSigns: words.ADDRESS_SIGNS,
  forms: [
    { pattern: String.raw`(\d{1,3})(er|re|ère|ᵉʳ)(?!\p{L})`, say: (match) => first(Number(match[1]), match[2] ?? "") },
    {
      pattern: String.raw`(\d{1,3})(?:e|è|ème|ième|nde?|ᵉ)s?(?![\p{L}\p{N}])`,
      say: ({ 1: digits }) => (Number(digits) > 1 ? ordinal(Number(digits), "m") : null),
    },
    // Inclusive endings are written to be read: "salarié·e·s" is said "salariés".
    // Inclusive endings are written to be read: "salarié·e·s", "salarié(e)s" and "salarié.e.s" are said "salariés".
    {
      pattern: String.raw`([\p{L}'’]{2,40})(?:[·•⋅]|\.(?=n?es?(?:\.s)?(?!\p{L})))(\p{L}{1,6})(?:[·•⋅.](s))?(?![\p{L}·•⋅])`,
      say: ({ 1: word = "", 2: ending = "", 3: plural }) =>
        inclusive(word, ending.endsWith("s") || plural !== undefined),
    },
    {
      pattern: String.raw`([\p{L}'’]{2,40})\((?:ne|se|e|rice|trice|euse)(s?)\)(s?)(?!\p{L})`,
      say: ({ 1: word = "", 2: inside, 3: outside }) => inclusive(word, inside === "s" || outside === "s"),
    },
  ],
  phone: "pairs",
};

function inclusive(word: string, plural: boolean): string {
  return word.replaceAll("’", "'") + (plural && !/[sx]$/.test(word) ? "s" : "");
}

function first(n: number, ending: string): string | null {
  return n === 1 ? ordinal(1, ending.startsWith("e") || ending === "ᵉʳ" ? "m" : "f") : null;
}

/** French, as in France. */
export const french: Tongue = europeanTongue(GRAMMAR);
