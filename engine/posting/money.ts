import { caseless } from "./lexicon/caseless.ts";
import { LEXICONS } from "./lexicon/index.ts";
import { type Pattern, patternOf } from "./lexicon/pattern.ts";
import { type Passage, cut } from "./passage.ts";
import type { PayPeriod, Salary } from "./posting.ts";

/** An amount or range of money, as found in running text. */
export interface Money {
  readonly salary: Salary;
  readonly words: Passage;
  readonly range: boolean;
  /** True if written with a sign or name of a currency. */
  readonly named: boolean;
  /** True if written in thousands ("80k", "25万"). */
  readonly scaled: boolean;
}

const NUMBER = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[.,’' \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2}|,[-–]{1,2})?(?!\d)`;
const BEFORE = String.raw`(?:AUD|CAD|USD|NZD|SGD|HKD) ?\$|(?:US|CA|AU|NZ|HK|SG|S|R|A|C)?\$|€|£|¥|￥|₹|CHF|EUR|USD|GBP|CAD|AUD|NZD|SGD|INR|RMB|CNY|JPY|BRL|PLN|zł|SEK|NOK|DKK|CZK|HUF|ZAR|AED|₩|₪|₺|₴|MXN|KRW|ILS|TRY|HKD|TWD|THB|MYR|IDR|VND|ARS|CLP|UAH|RON|BGN|NGN|KES|EGP|SAR|QAR|Rs\.?|(?:RM|Rp\.?|PHP|NT\$|S/\.?|R)(?=\s?\d{1,3}(?:[., ]\d{3}|k))|₱`;
const AFTER = String.raw`€|£|\$|EUR\b|[eE]uros?\b|USD\b|US dollars?\b|dollars?\b|GBP\b|pounds?\b|CHF\b|Franken\b|CAD\b|AUD\b|NZD\b|SGD\b|INR\b|RMB\b|CNY\b|JPY\b|yen\b|BRL\b|reais\b|pesos(?: (?:mexicanos|argentinos|colombianos|chilenos))?\b|PLN\b|zł|SEK\b|NOK\b|DKK\b|kr\b|CZK\b|Kč|HUF\b|Ft\b|ZAR\b|AED\b|₪|₺|₴|MXN\b|KRW\b|ILS\b|TRY\b|HKD\b|TWD\b|THB\b|MYR\b|IDR\b|VND\b|ARS\b|CLP\b|UAH\b|RON\b|BGN\b|NGN\b|KES\b|EGP\b|SAR\b|QAR\b|元|円|圆|块|ريال(?: سعودي| قطري)?|درهم(?: إماراتي)?|جنيه|دينار`;
const SCALE = String.raw`[kK](?:(?![\p{L}\d(])|(?=(?:RMB|CNY|EUR|USD|GBP|INR)(?!\p{L})))|[tT]sd\.?|T(?=€|EUR\b)|LPA\b|[lL]akhs?\b|[lL]acs?\b|[wW](?![\p{L}\d])|mil\b|millones|million|千万|千萬|万|萬|千`;
const TO = String.raw`/(?=\s?[€$£]?\d{2,}(?:[kK]\b|[kK]?\s?[€$£]))|-|–|—|−|－|~|～|〜|to|up to|bis|bis zu|jusqu['’]à|à|a|até|until|and|und|y|et|至|到|から`;
const FROM_WORDS = String.raw`from|starting (?:at|from)|at least|minimum(?: of)?|ab|mindestens|à partir de|dès|desde|a partir de|min\.?`;
const UP_TO_WORDS = String.raw`up to|until|maximum(?: of)?|max\.?|bis zu|bis|jusqu['’]à|hasta|até`;
const KINDS =
  "gross|brutto|brutos?|bruts?|netto|netos?|net|base|basic|before tax|pro rata|或以上|税前|or more|and up|upwards|DOE|OTE";
const MODIFIER = String.raw`(?:\s?(?:[(](?:${KINDS})[)]|(?:${KINDS})))?`;

/** "$31.00/hr – $34.00/hr": the unit at both ends. */
const SAME_UNIT = String.raw`\s?/\s?(?:hr|hour|h|month|mo|year|yr|week|wk|day|a|月|年|天|小时|时)|\s(?:an|per|a) (?:hour|month|year|day|week)`;

const amount = (name: string): string =>
  String.raw`(?:(?<before${name}>${BEFORE})\s?)?(?<number${name}>${NUMBER})\s?(?<scale${name}>${SCALE})?(?:\s?(?<after${name}>${AFTER}))?`;

const PERIODS: readonly PayPeriod[] = ["hour", "day", "week", "month", "year"];

/** All amounts of money in a passage: also bare numbers, for callers who know that money is meant. */
export function moneyIn(passage: Passage): Money[] {
  const plain = halfWidth(passage.plain);
  if (!/\d/u.test(plain)) return [];
  const found: Money[] = [];
  for (let at = 0; at < plain.length;) {
    const match = amountAt(plain, at);
    if (!match) break;
    const written = withUnit(match, plain);
    const money = read(written, passage);
    if (money) found.push(money);
    at = written.end;
  }
  return found;
}

/** Figures of full width as those of half width, sign for sign. */
export function halfWidth(plain: string): string {
  return plain.replace(/[０-９，．]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

let amounts: RegExp | null = null;

function amountAt(plain: string, at: number): RegExpExecArray | null {
  amounts ??= new RegExp(
    String.raw`(?<![\p{Script=Latin}\d.,/#])(?<![\dkKmM万][-–—~～])(?<![A-Z]-)(?:(?<from>${caseless(FROM_WORDS)})\s)?(?:(?<upTo>${caseless(UP_TO_WORDS)})\s)?${amount("Low")}(?:(?:${SAME_UNIT})?\s?(?:${caseless(TO)})\s?${amount("High")})?(?<open>\+(?!\s?\p{L})|\+(?=\s(?:per|an?|par|por|pro) \p{L})|\s?(?:〜|～|以上|起))?${caseless(MODIFIER)}`,
    "gu",
  );
  amounts.lastIndex = at;
  return amounts.exec(plain);
}

/** What may stand behind a period: for whom it is less, and how many times a year it is paid. */
const SHARES =
  /(?:\s?[(]?(?:pro[ -]?rata|anteilig|au prorata)[)]?)?(?<payments>\s?[·*xX×]\s?1\d(?:[.,]5)?\s?(?:薪|个月|pagas|Gehälter|Monatsgehälter|mois|mensualités|months)?)?/uy;

interface Unit {
  readonly period: PayPeriod;
  /** Opens what follows an amount. */
  readonly opens: Pattern;
  readonly whole: Pattern;
  /** Stands last before an amount. */
  readonly closes: Pattern;
}

let units: readonly Unit[] | null = null;

/** Figures and their units are much the same everywhere: the tables of all languages serve every posting. */
function unitsOf(): readonly Unit[] {
  units ??= LEXICONS.flatMap(({ periods }) =>
    PERIODS.flatMap((period) =>
      (periods[period] ?? []).map((source) => ({
        period,
        opens: patternOf(`^(?:${source})`),
        whole: patternOf(`^(?:${source})$`),
        closes: patternOf(`(?:${source})[ ：:]*$`),
      })),
    ),
  );
  return units;
}

/** No unit is longer. */
const LONGEST_UNIT_CHARS = 60;

interface Written {
  readonly groups: Groups;
  readonly start: number;
  readonly end: number;
}

/** An amount with its period, which any language may have written. */
function withUnit(match: RegExpExecArray, plain: string): Written {
  let end = match.index + match[0].length;
  const [gap = ""] = /^[ ,]{0,2}/u.exec(plain.slice(end, end + 2)) ?? [];
  const behind = plain.slice(end + gap.length, end + gap.length + LONGEST_UNIT_CHARS);
  // "7500元，每周休一天": in Chinese a comma begins what is said next.
  if (gap.includes(",") && /^\p{Script=Han}/u.test(behind))
    return { groups: { ...match.groups }, start: match.index, end };
  let period: string | undefined;
  for (const { opens } of unitsOf()) {
    period = opens.exec(behind)?.[0];
    if (period === undefined) continue;
    end += gap.length + period.length;
    break;
  }
  SHARES.lastIndex = end;
  const shares = SHARES.exec(plain);
  end += shares?.[0].length ?? 0;
  return { groups: { ...match.groups, period, payments: shares?.groups?.["payments"] }, start: match.index, end };
}

function read({ groups, start: index, end }: Written, passage: Passage): Money | null {
  // "40W–65W" are ten thousands; a single W may be watts.
  if (/^w$/iu.test(groups["scaleLow"] ?? "") && !/^w$/iu.test(groups["scaleHigh"] ?? "")) return null;
  const low = numberOf(groups["numberLow"] ?? "");
  // A pension plan of the USA.
  if (low === 401 && /^k$/iu.test(groups["scaleLow"] ?? "") && groups["beforeLow"] === undefined) return null;
  const high = groups["numberHigh"] === undefined ? null : numberOf(groups["numberHigh"]);
  const sign = groups["beforeLow"] ?? groups["beforeHigh"] ?? groups["afterHigh"] ?? groups["afterLow"];
  const highScale = scaleOf(groups["scaleHigh"]);
  const lowScale = scaleOf(groups["scaleLow"]);
  // "25-35K" and "£80 - £100k" mean thousands on both ends.
  const sharedScale = high !== null && lowScale === 1 && highScale > 1 && low <= high * 1.001 ? highScale : lowScale;
  const min = low * sharedScale;
  const max = high === null ? null : high * (highScale === 1 && lowScale > 1 && high < 1000 ? lowScale : highScale);
  if (!Number.isFinite(min) || (max !== null && (!Number.isFinite(max) || max < min))) return null;
  if (min === 0 && (max === null || max === 0)) return null;
  // "From $55 – $125": a range begins with its least.
  const from = high !== null && groups["from"] !== undefined ? groups["from"].length + 1 : 0;
  const words = cut(passage, index + from, end);
  const stop = words.plain.length - (/(?<![\s,(])[\s,(]+$/u.exec(words.plain)?.[0].length ?? 0);
  const kept = cut(words, 0, stop);
  const opensUp = max === null && (groups["from"] !== undefined || groups["open"] !== undefined);
  const opensDown = max === null && groups["upTo"] !== undefined;
  return {
    words: kept,
    range: max !== null,
    named: sign !== undefined,
    scaled: lowScale > 1 || highScale > 1,
    salary: {
      min: opensDown ? null : min,
      max: opensUp ? null : (max ?? min),
      currency: sign === undefined ? (isYearly(groups) ? "INR" : null) : currencyOf(sign),
      period: isYearly(groups)
        ? "year"
        : isMonthly(groups)
          ? "month"
          : periodOf(groups["period"], passage.plain.slice(Math.max(0, index - 12), index)),
      text: kept.plain,
    },
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** "12–15 LPA": lakhs of rupees per annum. */
function isYearly(groups: Groups): boolean {
  return groups["scaleLow"] === "LPA" || groups["scaleHigh"] === "LPA";
}

/** "25–35K·14薪": paid 14 times a year, so each is a month's. */
function isMonthly(groups: Groups): boolean {
  return groups["payments"] !== undefined && groups["period"] === undefined;
}

/** Reads "75,000", "25.000", "25 000", "8,294.46", "14.20" alike: groups of three are thousands. */
function numberOf(written: string): number {
  const compact = written.replace(/[\s’'\u00A0\u202F]|,[-–]+$/gu, "");
  const decimal = /[.,](\d{1,2})$/u.exec(compact);
  const whole = decimal ? compact.slice(0, decimal.index) : compact;
  return Number(`${whole.replace(/[.,]/gu, "")}${decimal ? `.${decimal[1] ?? ""}` : ""}`);
}

function scaleOf(written: string | undefined): number {
  if (written === undefined) return 1;
  if (/^(?:k|tsd\.?|t|mil|千)$/iu.test(written)) return 1000;
  if (/^(?:lpa|lakhs?|lacs?)$/iu.test(written)) return 100_000;
  if (/^[万萬w]$/iu.test(written)) return 10_000;
  if (/^千[万萬]$/u.test(written)) return 10_000_000;
  return 1_000_000;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:€|EUR|euros?)$/iu, "EUR"],
  [/^(?:£|GBP|pounds?)$/iu, "GBP"],
  [/^(?:US\$|USD ?\$?|US dollars?)$/iu, "USD"],
  [/^R\$$|^BRL$|^reais$/iu, "BRL"],
  [/^pesos mexicanos$/iu, "MXN"],
  [/^pesos argentinos$/iu, "ARS"],
  [/^pesos colombianos$/iu, "COP"],
  [/^pesos chilenos$/iu, "CLP"],
  [/^(?:CA\$|C\$|CAD ?\$?)$/iu, "CAD"],
  [/^(?:AU\$|A\$|AUD ?\$?)$/iu, "AUD"],
  [/^(?:NZ\$|NZD ?\$?)$/iu, "NZD"],
  [/^(?:HK\$)$/iu, "HKD"],
  [/^(?:S\$|SG\$|SGD ?\$?)$/iu, "SGD"],
  [/^(?:\$|dollars?)$/iu, "USD"],
  [/^(?:CHF|Franken)$/iu, "CHF"],
  [/^(?:₹|INR|Rs\.?)$/iu, "INR"],
  [/^(?:RMB|CNY|元|块)$/iu, "CNY"],
  [/^(?:JPY|円|yen|圆)$/iu, "JPY"],
  [/^(?:zł|PLN)$/iu, "PLN"],
  [/^(?:Kč|CZK)$/iu, "CZK"],
  [/^(?:Ft|HUF)$/iu, "HUF"],
  [/^ريال سعودي$/u, "SAR"],
  [/^ريال قطري$/u, "QAR"],
  [/^درهم إماراتي$/u, "AED"],
  [/^₩$/u, "KRW"],
  [/^₪$/u, "ILS"],
  [/^₺$/u, "TRY"],
  [/^₴$/u, "UAH"],
  [/^R$/u, "ZAR"],
  [/^RM$/u, "MYR"],
  [/^Rp\.?$/u, "IDR"],
  [/^₱$/u, "PHP"],
  [/^NT\$$/u, "TWD"],
  [/^S\/\.?$/u, "PEN"],
];

/** ISO 4217; null for signs that several currencies share (kr, ¥). A bare `$` is taken as the US dollar. */
export function currencyOf(sign: string): string | null {
  const known = CURRENCIES.find(([form]) => form.test(sign))?.[1];
  return known ?? (/^[A-Z]{3}$/u.test(sign) ? sign : null);
}

/** The period that words after the amount name, or before it in Japanese and Chinese ("月給25万円"). */
export function periodOf(written: string | undefined, before: string): PayPeriod | null {
  const eastern = written === undefined;
  const text = (written ?? before).trim();
  if (text === "") return null;
  if (eastern && /时薪/u.test(text)) return "hour";
  if (eastern && /月薪/u.test(text)) return "month";
  if (eastern && /年薪/u.test(text)) return "year";
  if (eastern && !/[\p{Script=Han}]/u.test(text)) return null;
  return unitsOf().find(({ whole, closes }) => (eastern ? closes : whole).test(text))?.period ?? null;
}
