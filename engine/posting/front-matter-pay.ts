import { type Money, currencyOf, moneyIn } from "./money.ts";
import { verbatim } from "./passage.ts";
import type { PayPeriod, Salary } from "./posting.ts";

/** Pay as data give it: each value as written there. */
export interface PayData {
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** One figure or a range, with or without a currency; or words. */
  readonly salary?: string | undefined;
  /** A code of ISO 4217, or a sign. */
  readonly currency?: string | undefined;
  /** "HOUR", "per-year-salary", "monatlich" */
  readonly period?: string | undefined;
}

type Figures = Pick<Salary, "min" | "max" | "currency" | "period">;

/**
 * Pay of data, as a person writes it: "$24.50–29 an hour", "€480 a day", "£30,000–34,000 a year", "3.200 € im Monat".
 * What is returned reads back as what the data say.
 *
 * @param language of the posting, BCP 47; English for one without words here
 * @returns null where there is nothing to put otherwise: no figure, words already, a currency that is not known
 */
export function payInWords(data: PayData, language: string): string | null {
  const figures = figuresOf(data);
  if (figures === null) return null;
  const style = STYLES[language] ?? ENGLISH;
  // A language may have no word for a period that reads back.
  for (const period of new Set([figures.period, null])) {
    const written = write({ ...figures, period }, style);
    if (readsAs(written, { ...figures, period })) return written;
  }
  return null;
}

function figuresOf({ min, max, salary, currency, period }: PayData): Figures | null {
  const unit = period === undefined ? null : periodNamed(period);
  const sign = currency === undefined ? null : currencyOf(currency.trim());
  if (currency !== undefined && sign === null) return null;
  const told = salary === undefined ? null : whole(salary);
  if (told !== null && salary !== undefined && (told.salary.period !== null || told.scaled)) return null;
  const low = min === undefined ? null : whole(min);
  const high = max === undefined ? null : whole(max);
  if (low !== null || high !== null) {
    const least = low?.salary.min ?? null;
    return {
      min: least === 0 ? null : least,
      max: high?.salary.max ?? null,
      currency: sign ?? (low ?? high)?.salary.currency ?? null,
      period: unit,
    };
  }
  if (told === null || salary === undefined) return null;
  // As it stands a person wrote it, but for figures that nobody would leave so.
  if (told.named && unit === null && !/\d{5}/u.test(salary)) return null;
  return { ...told.salary, currency: told.salary.currency ?? sign, period: unit };
}

/** The money that a value is, from its first sign to its last; null where it is more or other than that. */
function whole(value: string): Money | null {
  const passage = verbatim(value, 0, value.length);
  const money = moneyIn(passage);
  const only = money[0];
  return money.length === 1 && only?.words.plain === value.trim() ? only : null;
}

const UNITS: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /(?:^|\P{L})(?:hour|hr|hur|h(?!\p{L})|stunde|stündlich|heure|hora)|[时時]/iu],
  ["day", /(?:^|\P{L})(?:day|daily|tag|täglich|jour|día|dia)|[天日]/iu],
  ["week", /(?:^|\P{L})(?:week|wk|woche|wöchentlich|semaine|semana)|[周週]/iu],
  ["month", /(?:^|\P{L})(?:month|mon(?!\p{L})|mo(?!\p{L})|monat|mois|mensu|mes(?!\p{L})|mês|mensa)|[月]/iu],
  ["year", /(?:^|\P{L})(?:year|yr|ann|jahr|jährlich|an(?!\p{L})|año|ano(?!\p{L})|anua)|[年]/iu],
];
/** Twice a month is not once. */
const OF_SEVERAL = /bi-?week|bi-?month|fortnight|semi|half|quarter|two|14/iu;

/** The period that a value of data names; null for one of another length. */
function periodNamed(value: string): PayPeriod | null {
  if (OF_SEVERAL.test(value)) return null;
  return UNITS.find(([, form]) => form.test(value))?.[0] ?? null;
}

/** How a language writes pay. */
interface Style {
  /** For figures, BCP 47. */
  readonly figures: string;
  /** Where the currency stands. */
  readonly sign: "before" | "after";
  /** Currencies written otherwise than elsewhere. */
  readonly signs?: Readonly<Record<string, string>>;
  readonly from: (sum: string) => string;
  readonly upTo: (sum: string) => string;
  /** What follows the sum, with the blank before it. */
  readonly periods: Readonly<Record<PayPeriod, string>>;
}

const SIGNS: Readonly<Record<string, string>> = {
  EUR: "€",
  GBP: "£",
  USD: "$",
  CAD: "CA$",
  AUD: "A$",
  NZD: "NZ$",
  HKD: "HK$",
  SGD: "S$",
  BRL: "R$",
  INR: "₹",
};

const ENGLISH: Style = {
  figures: "en",
  sign: "before",
  from: (sum) => `from ${sum}`,
  upTo: (sum) => `up to ${sum}`,
  periods: { hour: " an hour", day: " a day", week: " a week", month: " a month", year: " a year" },
};

const STYLES: Readonly<Partial<Record<string, Style>>> = {
  de: {
    figures: "de",
    sign: "after",
    from: (sum) => `ab ${sum}`,
    upTo: (sum) => `bis zu ${sum}`,
    periods: { hour: " pro Stunde", day: " pro Tag", week: " pro Woche", month: " im Monat", year: " im Jahr" },
  },
  fr: {
    figures: "fr",
    sign: "after",
    from: (sum) => `à partir de ${sum}`,
    upTo: (sum) => `jusqu’à ${sum}`,
    periods: { hour: " par heure", day: " par jour", week: " par semaine", month: " par mois", year: " par an" },
  },
  es: {
    figures: "de",
    sign: "after",
    from: (sum) => `desde ${sum}`,
    upTo: (sum) => `hasta ${sum}`,
    periods: { hour: " por hora", day: " al día", week: " por semana", month: " al mes", year: " al año" },
  },
  pt: {
    figures: "de",
    sign: "after",
    from: (sum) => `a partir de ${sum}`,
    upTo: (sum) => `até ${sum}`,
    periods: { hour: " por hora", day: " por dia", week: " por semana", month: " por mês", year: " por ano" },
  },
  ja: {
    figures: "ja",
    sign: "before",
    signs: { JPY: "円" },
    from: (sum) => `${sum}以上`,
    upTo: (sum) => `max. ${sum}`,
    periods: { hour: "/時", day: "/日", week: "/週", month: "/月", year: "/年" },
  },
  zh: {
    figures: "zh",
    sign: "before",
    signs: { CNY: "元" },
    from: (sum) => `${sum}以上`,
    upTo: (sum) => `max. ${sum}`,
    periods: { hour: "/小时", day: "/天", week: "/周", month: "/月", year: "/年" },
  },
};

function write({ min, max, currency, period }: Figures, style: Style): string {
  // Lakhs are told without paise.
  const lakhs = currency === "INR" && [min, max].every((amount) => amount === null || Number.isInteger(amount));
  const figure = (amount: number): string => written(amount, lakhs ? "en-IN" : style.figures);
  const both = min !== null && max !== null;
  const figures = [...new Set([min, max].filter((one) => one !== null))].map(figure).join("–");
  const sum = signed(figures, currency, style);
  const bounded = both ? sum : min !== null ? style.from(sum) : style.upTo(sum);
  return period === null ? bounded : bounded + style.periods[period];
}

/** "24.50", "34,000": cents are told with both figures or not at all. */
function written(amount: number, figures: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true };
  return new Intl.NumberFormat(figures, format).format(amount);
}

function signed(figures: string, currency: string | null, style: Style): string {
  if (currency === null) return figures;
  const eastern = style.signs?.[currency];
  if (eastern !== undefined) return figures + eastern;
  const sign = SIGNS[currency] ?? currency;
  // Dollars of all kinds, reais and rupees stand before the sum everywhere.
  if (style.sign === "after" && !/[$₹]$/u.test(sign)) return `${figures} ${sign}`;
  return /\p{L}$/u.test(sign) || sign === "R$" ? `${sign} ${figures}` : sign + figures;
}

function readsAs(text: string, { min, max, currency, period }: Figures): boolean {
  const read = whole(text)?.salary;
  return read?.min === min && read?.max === max && read?.currency === currency && read?.period === period;
}
