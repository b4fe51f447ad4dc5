import { table } from "./table.ts";

/** How English speakers say money. Data only. */

/** What English speakers make of signs, short forms and names. Data only. */

export interface Currency {
  readonly one: string;
  readonly many: string;
  /** The hundredth: "cent", "cents". */
  readonly partOne: string;
  readonly partMany: string;
}

const DOLLAR: Currency = { one: "dollar", many: "dollars", partOne: "cent", partMany: "cents" };

const dollar = (of: string): Currency => ({ ...DOLLAR, one: `${of} dollar`, many: `${of} dollars` });

const EURO: Currency = { one: "euro", many: "euros", partOne: "cent", partMany: "cents" };

const POUND: Currency = { one: "pound", many: "pounds", partOne: "penny", partMany: "pence" };

const YEN: Currency = { one: "yen", many: "yen", partOne: "sen", partMany: "sen" };

const FRANC: Currency = { one: "Swiss franc", many: "Swiss francs", partOne: "centime", partMany: "centimes" };

const RUPEE: Currency = { one: "rupee", many: "rupees", partOne: "paisa", partMany: "paise" };

/** By sign or ISO 4217 code, as written before or after a figure. */
export const CURRENCIES = table<Currency>({
  $: DOLLAR,
  US$: DOLLAR,
  USD: DOLLAR,
  A$: dollar("Australian"),
  AU$: dollar("Australian"),
  AUD: dollar("Australian"),
  C$: dollar("Canadian"),
  CA$: dollar("Canadian"),
  CAD: dollar("Canadian"),
  NZ$: dollar("New Zealand"),
  NZD: dollar("New Zealand"),
  S$: dollar("Singapore"),
  SGD: dollar("Singapore"),
  HK$: dollar("Hong Kong"),
  HKD: dollar("Hong Kong"),
  "€": EURO,
  EUR: EURO,
  "£": POUND,
  GBP: POUND,
  "¥": YEN,
  JPY: YEN,
  CNY: { one: "yuan", many: "yuan", partOne: "fen", partMany: "fen" },
  RMB: { one: "yuan", many: "yuan", partOne: "fen", partMany: "fen" },
  CHF: FRANC,
  "₹": RUPEE,
  INR: RUPEE,
  R$: { one: "real", many: "reais", partOne: "centavo", partMany: "centavos" },
  BRL: { one: "real", many: "reais", partOne: "centavo", partMany: "centavos" },
  SEK: { one: "Swedish krona", many: "Swedish kronor", partOne: "ore", partMany: "ore" },
  NOK: { one: "Norwegian krone", many: "Norwegian kroner", partOne: "ore", partMany: "ore" },
  DKK: { one: "Danish krone", many: "Danish kroner", partOne: "ore", partMany: "ore" },
  PLN: { one: "zloty", many: "zloty", partOne: "grosz", partMany: "groszy" },
  ZAR: { one: "rand", many: "rand", partOne: "cent", partMany: "cents" },
  MXN: { one: "Mexican peso", many: "Mexican pesos", partOne: "centavo", partMany: "centavos" },
});

/** Letters right after a figure that multiply it. */
export const MAGNITUDES = table<string>({
  k: "thousand",
  K: "thousand",
  m: "million",
  M: "million",
  mn: "million",
  mm: "million",
  MM: "million",
  b: "billion",
  B: "billion",
  bn: "billion",
});

/** After a slash, or after a figure with "per". */
export const PERIODS = table<string>({
  h: "an hour",
  hr: "an hour",
  hour: "an hour",
  day: "a day",
  d: "a day",
  wk: "a week",
  week: "a week",
  mo: "a month",
  mth: "a month",
  month: "a month",
  yr: "a year",
  y: "a year",
  year: "a year",
  annum: "a year",
  shift: "a shift",
});
