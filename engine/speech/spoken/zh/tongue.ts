import { FIGURE, parseFigure, timesSize, type Figure } from "../figures.ts";
import { CURRENCY_SIGNS, currencyName, figureWords, hanTongue, type HanGrammar } from "../han.ts";
import { after, anyOf, before, matchAt, saidWhole, type Rule, type Tongue } from "../tongue.ts";
import { cardinal, counted, DIGITS, PHONE_DIGITS, short } from "./numbers.ts";
import * as words from "./words.ts";

const BASE = {
  cardinal,
  digits: DIGITS,
  phoneDigits: PHONE_DIGITS,
  phoneHyphen: "，",
  point: "点",
  plus: "加",
  orMore: "以上",
  currencies: words.CURRENCIES,
  anyCurrency: "货币",
  units: words.UNITS,
  terms: words.TERMS,
  signs: words.SIGNS,
  pause: "，",
  addressSigns: words.ADDRESS_SIGNS,
} as const;

/** Letters that multiply a figure. */
const SIZES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, w: 1e4, W: 1e4 };
const LATIN_OR_DIGIT = String.raw`(?![\p{Script=Latin}\d])`;
/** "5+年": what is counted stands after the sign and is said before "or more". */
const MORE_COUNTED = "(?:个月|小时|年|个|人|天|周|岁|万|家|名)";
const SUM = new RegExp(
  String.raw`(?:(${CURRENCY_SIGNS}|\p{Sc}) ?(?=\d))?(${FIGURE})( ?[kKwW]${LATIN_OR_DIGIT}|[kKwW](?=${CURRENCY_SIGNS}))?(\+(?=$|[^\p{L}\d]|经验|工作|${MORE_COUNTED}))?( ?[%‰])?(?: ?(${CURRENCY_SIGNS})${LATIN_OR_DIGIT})?`,
  "uy",
);
/** The groups of SUM; its figure holds one of its own. */
const [LEAD, NUMBER, SIZE, PLUS, SHARE, TRAIL] = [1, 2, 4, 5, 6, 7];
const RANGE = / ?[-–—−~～〜] ?| ?[至到] ?/uy;
const UNIT = new RegExp(String.raw` ?(${anyOf(Object.keys(words.UNITS))})${LATIN_OR_DIGIT}`, "uy");
const MEASURE = new RegExp(`^ ?[${words.MEASURES}]`, "u");
const PERIOD = new RegExp(String.raw` ?\/ ?(${anyOf(Object.keys(words.PERIODS))})${LATIN_OR_DIGIT}`, "uy");
const NAMED = new RegExp(String.raw`(${anyOf(Object.keys(words.NAMED_NUMBERS))})(?![\d.,%元人万千kKwW个名家+-])`, "uy");
const COUNTED = new RegExp(`^${MORE_COUNTED}`);
/** A figure with what it counts, right before a range's sign. */
const FIGURE_BEFORE = /\d[\d.,]{0,12}[^\d\s，。、（(]{1,4} ?$/u;
const DATE = /(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?(?!\d|[-./]\d)/y;
const YEAR = /((?:19|20)\d{2})(?= ?(?:年|届|级)(?!以|内|经验|工作))/y;
const GENERATION = /(\d{2})(?=后(?!\d))/y;
const CLOCK = /(\d{1,2})[:：](\d{2})(?!\d)/y;

interface Sum {
  readonly figure: Figure;
  readonly size: number;
  readonly plus: boolean;
  /** "百分之" or "千分之"; "" for none. */
  readonly share: string;
  readonly currency: string;
  readonly end: number;
}

function readSum(text: string, at: number): Sum | null {
  const match = matchAt(SUM, text, at);
  const figure = match && parseFigure(match[NUMBER] ?? "");
  if (!match || !figure) return null;
  const share = match[SHARE]?.trim();
  return {
    figure,
    size: SIZES[match[SIZE]?.trim() ?? ""] ?? 1,
    plus: match[PLUS] !== undefined,
    share: share === undefined ? "" : share === "%" ? "百分之" : "千分之",
    currency: currencyName(BASE, match[LEAD] ?? match[TRAIL]),
    end: at + match[0].length,
  };
}

/** Figures and ranges: "25-35K", "10%-20%", "2-3年", "¥15,000". */
const sumRule: Rule = (text, at) => {
  const low = readSum(text, at);
  if (low === null) return null;
  const gap = matchAt(RANGE, text, low.end);
  const high = gap && readSum(text, low.end + gap[0].length);
  if (!gap || !high) return withUnit(text, at, low.end, low.plus, sumWords(text, low, before(text, at)));
  const to = /[至到]/.exec(gap[0])?.[0] ?? "到";
  // What multiplies or divides the upper end does the lower one, too.
  const shared = { ...low, size: low.size === 1 && low.figure.whole < 1000 && high.size === 1e3 ? 1e3 : low.size };
  const lowShare = low.share === "" ? high.share : low.share;
  const upper = { ...high, share: low.share === "" ? "" : high.share, currency: high.currency || low.currency };
  const sameCurrency = low.currency === "" || high.currency === "" || low.currency === high.currency;
  const lower = sumWords(
    text,
    { ...shared, share: lowShare, currency: sameCurrency ? "" : low.currency, end: high.end },
    before(text, at),
  );
  return withUnit(text, at, high.end, high.plus, `${lower}${to}${sumWords(text, upper, "")}`);
};

function sumWords(text: string, { figure, size, share, currency, end }: Sum, left: string): string {
  const value = size === 1 ? null : timesSize(figure, size);
  const full = currency !== "" || /^ ?[元块]/.test(text.slice(end, end + 2));
  const twoCounted = (currency !== "" || MEASURE.test(text.slice(end, end + 2))) && !left.endsWith("第");
  const plain =
    Number(figure.decimals) === 0 && twoCounted && share === "" ? counted(figure.whole) : figureWords(BASE, figure);
  const number =
    size === 1
      ? plain
      : value === null
        ? `${plain}${size === 1e3 ? "千" : "万"}`
        : full
          ? cardinal(value)
          : short(value);
  return share + number + currency;
}

/** A unit in Latin letters, and "5+年", where what is counted comes before "or more". */
function withUnit(text: string, at: number, end: number, plus: boolean, said: string): ReturnType<Rule> {
  const unit = matchAt(UNIT, text, end);
  if (unit)
    return saidWhole(at, end + unit[0].length, said + (words.UNITS[unit[1] ?? ""] ?? "") + (plus ? "以上" : ""));
  if (!plus) return saidWhole(at, end, said);
  const measure = COUNTED.exec(after(text, end))?.[0] ?? "";
  return saidWhole(at, end + measure.length, `${said}${measure}以上`);
}

const dateRule: Rule = (text, at) => {
  const match = matchAt(DATE, text, at);
  const [, year = "", sign, month = "", day] = match ?? [];
  const plausible = /^(?:19|20)/.test(year) && Number(month) >= 1 && Number(month) <= 12 && Number(day ?? "1") <= 31;
  if (match && plausible && (day !== undefined || sign !== "-")) {
    const rest = day === undefined ? "" : `${cardinal(Number(day))}日`;
    return saidWhole(at, at + match[0].length, `${byDigit(year)}年${cardinal(Number(month))}月${rest}`);
  }
  const alone = matchAt(YEAR, text, at) ?? matchAt(GENERATION, text, at);
  return alone ? saidWhole(at, at + alone[0].length, byDigit(alone[0])) : null;
};

const clockRule: Rule = (text, at) => {
  const match = matchAt(CLOCK, text, at);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 24 || minute > 59) return null;
  const end = at + match[0].length;
  const minutes =
    minute === 0 ? "" : minute === 30 ? "半" : minute < 10 ? `零${cardinal(minute)}分` : `${cardinal(minute)}分`;
  const gap = matchAt(RANGE, text, end);
  const opens = gap !== null && /\d/.test(text[end + gap[0].length] ?? "");
  const to = opens ? (/[至到]/.exec(gap[0])?.[0] ?? "到") : "";
  return saidWhole(at, opens ? end + gap[0].length : end, `${counted(hour)}点${minutes}${to}`);
};

const namedRule: Rule = (text, at) => {
  const match = matchAt(NAMED, text, at);
  return match ? saidWhole(at, at + match[0].length, words.NAMED_NUMBERS[match[1] ?? ""] ?? "") : null;
};

/** "2万-3万元": between two figures that each have their unit. */
const rangeRule: Rule = (text, at) => {
  const match = matchAt(/[-–—−~～〜]/y, text, at);
  const between = match && FIGURE_BEFORE.test(before(text, at)) && /^ ?(?:\p{Sc} ?)?\d/u.test(after(text, at + 1));
  return between ? saidWhole(at, at + 1, "到") : null;
};

const periodRule: Rule = (text, at) => {
  const match = matchAt(PERIOD, text, at);
  return match ? saidWhole(at, at + match[0].length, words.PERIODS[match[1] ?? ""] ?? "") : null;
};

function byDigit(text: string): string {
  return Array.from(text, (digit) => DIGITS[Number(digit)] ?? "").join("");
}

const GRAMMAR: HanGrammar = { ...BASE, rules: [dateRule, clockRule, namedRule, rangeRule, periodRule, sumRule] };

/** Chinese, as Mandarin is spoken. */
export const chinese: Tongue = hanTongue(GRAMMAR);
