import { digitNames } from "../addresses.ts";
import { FIGURE, parseFigure, timesSize } from "../figures.ts";
import { CURRENCY_SIGNS, currencyName, figureWords, hanTongue, type HanGrammar } from "../han.ts";
import { after, anyOf, before, matchAt, saidWhole, type Rule, type Tongue } from "../tongue.ts";
import { cardinal, DIGITS } from "./numbers.ts";
import * as words from "./words.ts";

const BASE = {
  cardinal,
  digits: DIGITS,
  phoneDigits: DIGITS,
  phoneHyphen: "の",
  point: "点",
  plus: "プラス",
  orMore: "以上",
  currencies: words.CURRENCIES,
  anyCurrency: "通貨",
  units: words.UNITS,
  terms: words.TERMS,
  signs: words.SIGNS,
  pause: "、",
  addressSigns: words.ADDRESS_SIGNS,
} as const;

const NOT_LATIN = String.raw`(?![\p{Script=Latin}\d])`;
const SUM = new RegExp(
  String.raw`(?:(${CURRENCY_SIGNS}|\p{Sc}) ?(?=\d))?(${FIGURE})( ?[kK]${NOT_LATIN})?([百千万億兆]{0,2})(?: ?(${CURRENCY_SIGNS})${NOT_LATIN})?`,
  "uy",
);
/** The groups of SUM; its figure holds one of its own. */
const [LEAD, NUMBER, SIZE, NAMED_SIZE, TRAIL] = [1, 2, 4, 5, 6];
const UNIT = new RegExp(String.raw` ?(${anyOf(Object.keys(words.UNITS))})${NOT_LATIN}`, "uy");
const PERIOD = new RegExp(String.raw` ?\/ ?(${anyOf(Object.keys(words.PERIODS))})${NOT_LATIN}`, "uy");
const DATE = /(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d|[-./]\d)/y;
const CLOCK = /(\d{1,2})[:：](\d{2})(?!\d)/y;
const RANGE = /[-–—−~～〜]/y;
/** A figure with what it counts, right before a range's sign. */
const FIGURE_BEFORE = /\d[\d.,:：]{0,12}[^\d\s、。，,（(]{0,6} ?$/u;

/** "1,200円", "¥250,000", "25万", "100%". */
const sumRule: Rule = (text, at) => {
  const match = matchAt(SUM, text, at);
  const figure = match && parseFigure(match[NUMBER] ?? "");
  if (!match || !figure) return null;
  const thousands = match[SIZE] === undefined ? null : timesSize(figure, 1e3);
  const number = thousands === null ? figureWords(BASE, figure) : cardinal(thousands);
  const end = at + match[0].length;
  const currency = currencyName(BASE, match[LEAD] ?? match[TRAIL]);
  const said = number + (match[NAMED_SIZE] ?? "") + currency;
  const unit = currency === "" ? matchAt(UNIT, text, end) : null;
  return unit
    ? saidWhole(at, end + unit[0].length, said + (words.UNITS[unit[1] ?? ""] ?? ""))
    : saidWhole(at, end, said);
};

/** "から" between two ends and after a lone lower one; a lone upper one is said by what follows it. */
const rangeRule: Rule = (text, at) => {
  const match = matchAt(RANGE, text, at);
  if (!match || !FIGURE_BEFORE.test(before(text, at))) return null;
  const figure = /^ ?(?:\p{Sc} ?)?\d/u.test(after(text, at + 1));
  return figure || /[~～〜]/.test(match[0]) ? saidWhole(at, at + 1, "から") : null;
};

const postalRule: Rule = (text, at) => {
  const match = matchAt(/〒 ?(\d{3})-?(\d{4})(?!\d)/y, text, at);
  const groups = match?.slice(1).map((group) => digitNames(DIGITS, group).join(""));
  return match && groups ? saidWhole(at, at + match[0].length, `郵便番号${groups.join("の")}`) : null;
};

const dateRule: Rule = (text, at) => {
  const match = matchAt(DATE, text, at);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[3]), Number(match?.[4])];
  if (!match || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return saidWhole(at, at + match[0].length, `${cardinal(year)}年${cardinal(month)}月${cardinal(day)}日`);
};

const clockRule: Rule = (text, at) => {
  const match = matchAt(CLOCK, text, at);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 30 || minute > 59) return null;
  const minutes = minute === 0 ? "" : `${cardinal(minute)}分`;
  return saidWhole(at, at + match[0].length, `${hour === 0 ? "零" : cardinal(hour)}時${minutes}`);
};

const periodRule: Rule = (text, at) => {
  const match = matchAt(PERIOD, text, at);
  return match ? saidWhole(at, at + match[0].length, words.PERIODS[match[1] ?? ""] ?? "") : null;
};

const GRAMMAR: HanGrammar = { ...BASE, rules: [postalRule, dateRule, clockRule, rangeRule, periodRule, sumRule] };

/** Japanese. */
export const japanese: Tongue = hanTongue(GRAMMAR);
