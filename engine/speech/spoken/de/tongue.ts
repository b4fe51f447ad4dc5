import { europeanTongue } from "../european.ts";
import type { DayOfYear, Gender, Grammar } from "../grammar.ts";
import type { Tongue } from "../tongue.ts";
import { cardinal, DIGITS, ordinal, year } from "./numbers.ts";
import * as words from "./words.ts";

/** After these a day is "der erste", after most prepositions "den ersten". */
const ARTICLE = /(?:^|[\s(])(?:der|die|das) $/i;
const OBLIQUE =
  /(?:^|[\s(])(?:ab|am|an|bis|zum|vom|dem|den|beim|im|des|seit|vor|nach|zur|einem|einen|ihrem|unserem)(?: dem| zum)? $/i;
const SECOND_OF_RANGE = /\d\.(?:\d{1,2}\.)?(?:\d{4})? ?(?:bis|und|[-–—])(?: zum)? ?$/;
const FEMININE =
  /^(?:Stunde|Woche|Minute|Sekunde|Million|Milliarde|Stelle|Person|Nacht|Schicht|Kraft|Hand|Stadt|Filiale|\p{Lu}\p{L}*(?:ung|heit|keit|schaft|ion|tät|ei|kraft|stelle|schicht|stunde|woche|pause|klasse|stufe|phase))(?!\p{L})/u;

function genderOf(text: string): Gender | null {
  if (FEMININE.test(text)) return "f";
  return /^\p{Lu}\p{Ll}/u.test(text) ? "m" : null;
}

function dayWords(day: number, before: string): string {
  return ordinal(day, OBLIQUE.test(before) || SECOND_OF_RANGE.test(before) ? "n" : ARTICLE.test(before) ? "" : "r");
}

function dateWords({ day, month, year: full }: DayOfYear, before: string): string {
  return `${dayWords(day, before)} ${words.MONTHS[month - 1]}${full === null ? "" : ` ${year(full)}`}`;
}

const GRAMMAR: Grammar = {
  digits: DIGITS,
  cardinal,
  genderOf,
  lowerGender: (gender) => gender,
  decimals: (whole, decimals) => `${whole} Komma ${Array.from(decimals, (digit) => DIGITS[Number(digit)]).join(" ")}`,
  isOne: (whole, decimals) => whole === 1 && Number(decimals) === 0,
  year,
  to: "bis",
  toWords: "bis(?: zu)?|und",
  plus: "plus",
  minus: "minus",
  currencies: words.CURRENCIES,
  anyCurrency: "Geldeinheiten",
  withCents: (unit, cents) => `${unit} ${cardinal(cents, null)}`,
  ofMillions: (noun) => noun,
  magnitudes: words.MAGNITUDES,
  moneyMagnitudes: words.MONEY_MAGNITUDES,
  large: words.LARGE,
  units: words.UNITS,
  per: "pro",
  periods: words.PERIODS,
  perWords: "pro|je|Pro|Je",
  months: words.MONTHS,
  monthShort: words.MONTH_SHORT,
  dayBeforeMonth: String.raw`(\d{1,2})\.`,
  ofMonth: String.raw` ?(?:(?:bis|und|[-–—])(?: zum)? ?\d{1,2}\. ?)?`,
  day: dayWords,
  date: dateWords,
  clock: (hour, minute, { opens }) =>
    `${cardinal(hour, "n")}${opens && minute === 0 ? "" : " Uhr"}${minute === 0 ? "" : ` ${cardinal(minute, null)}`}`,
  clockMark: "Uhr",
  clockLetter: String.raw`\.(?=\d\d(?: ?Uhr| ?(?:bis|[-–—]) ?\d{1,2}(?:[.:]\d\d(?!\d)| ?Uhr)))`,
  dayShort: words.DAY_SHORT,
  abbreviations: words.ABBREVIATIONS,
  terms: words.TERMS,
  saidAsWord: words.SAID_AS_WORD,
  signs: words.SIGNS,
  or: "oder",
  addressSigns: words.ADDRESS_SIGNS,
  forms: [
    {
      pattern: String.raw`(\d{1,3})\.(?= \p{L})`,
      say: ({ 1: digits }, before) => {
        const article = ARTICLE.test(before);
        return Number(digits) > 0 && (article || OBLIQUE.test(before))
          ? ordinal(Number(digits), article ? "" : "n")
          : null;
      },
    },
    {
      pattern: String.raw`(\d{1,3}) ?%-?ige(\p{Ll}?)(?!\p{L})`,
      say: ({ 1: digits, 2: ending }) => `${cardinal(Number(digits), "m")}prozentige${ending ?? ""}`,
    },
    // "3-jährige" is one word when said.
    {
      pattern: String.raw`(\d{1,4})-?((?:jährig|monatig|wöchig|tägig|stündig|minütig|köpfig|fach|mal|stellig|stufig|stöckig|sprachig)\p{Ll}{0,2})(?!\p{L})`,
      say: ({ 1: digits, 2: suffix }) => cardinal(Number(digits), "m") + (suffix ?? ""),
    },
  ],
  phone: "digits",
};

/** German. */
export const german: Tongue = europeanTongue(GRAMMAR);
