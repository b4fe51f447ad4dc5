import { CURRENCY_CODES } from "./currency-signs.ts";
import { FIGURE, parseFigure, timesSize, type Figure } from "./figures.ts";
import type { Currency, Gender, Grammar, Noun } from "./grammar.ts";
import { after, anyOf, matchAt } from "./tongue.ts";

/** One figure with what belongs to it: "R$ 4,5 mil", "75 TEUR", "38,5 Std.", "5+". */
export interface Sum {
  readonly start: number;
  /** Where its figure and what multiplies it end; a currency or unit stands behind. */
  readonly figureEnd: number;
  readonly end: number;
  readonly figure: Figure;
  /** As written without separators: four digits may be a year. */
  readonly plain: string;
  /** 1 where nothing multiplies it. */
  readonly size: number;
  readonly plus: boolean;
  readonly currency: Currency | null;
  /** The currency is written before the figure. */
  readonly leads: boolean;
  readonly unit: Noun | null;
}

export type ReadSum = (text: string, at: number) => Sum | null;

const NOT_IN_WORD = String.raw`(?![\p{L}\p{N}])`;

/** A reader of sums as one language writes them. */
export function sumReader(grammar: Grammar): ReadSum {
  const signs = anyOf(Object.keys(CURRENCY_CODES));
  const lead = new RegExp(String.raw`(${signs}|\p{Sc}) ?(?=\d)`, "uy");
  const figure = new RegExp(FIGURE, "uy");
  const magnitude = new RegExp(
    ` ?(?:(${anyOf(Object.keys(grammar.magnitudes))})(?=${NOT_IN_WORD}| ?(?:${signs}))` +
      `|(${anyOf(Object.keys(grammar.moneyMagnitudes))})(?= ?(?:${signs})${NOT_IN_WORD}))`,
    "uy",
  );
  const trail = new RegExp(String.raw` ?(?:(${signs})${NOT_IN_WORD}|(\p{Sc}))`, "uy");
  const units = new RegExp(` ?(${anyOf(Object.keys(grammar.units))})${NOT_IN_WORD}`, "uy");
  const currencyOf = (sign: string): Currency =>
    grammar.currencies[CURRENCY_CODES[sign] ?? ""] ?? unnamed(grammar.anyCurrency);

  return (text, at) => {
    const leading = matchAt(lead, text, at);
    const figureStart = at + (leading?.[0].length ?? 0);
    const digits = matchAt(figure, text, figureStart);
    const value = digits === null ? null : parseFigure(digits[0]);
    if (digits === null || value === null) return null;
    let end = figureStart + digits[0].length;
    const multiplied = matchAt(magnitude, text, end);
    end += multiplied?.[0].length ?? 0;
    const size = grammar.magnitudes[multiplied?.[1] ?? ""] ?? grammar.moneyMagnitudes[multiplied?.[2] ?? ""] ?? 1;
    const plus = text[end] === "+" && !/^\+[\p{L}\p{N}]/u.test(after(text, end));
    if (plus) end++;
    const figureEnd = end;
    const trailing = leading === null ? matchAt(trail, text, end) : null;
    end += trailing?.[0].length ?? 0;
    const unit = leading === null && trailing === null && multiplied === null ? matchAt(units, text, end) : null;
    end += unit?.[0].length ?? 0;
    const sign = leading?.[1] ?? trailing?.[1] ?? trailing?.[2];
    return {
      start: at,
      figureEnd,
      end,
      figure: value,
      plain: digits[0],
      size,
      plus,
      currency: sign === undefined ? null : currencyOf(sign),
      leads: leading !== null,
      unit: unit === null ? null : (grammar.units[unit[1] ?? ""] ?? null),
    };
  };
}

function unnamed(name: string): Currency {
  return { one: name, many: name, gender: "m", part: null };
}

/** The words for a sum, apart for its figure and for what is counted. */
export interface SumWords {
  readonly figure: string;
  /** "" where nothing is counted. */
  readonly counted: string;
}

/** @param following gender of the noun that the text goes on with */
export function sumWords(grammar: Grammar, sum: Sum, following: Gender | null): SumWords {
  const { figure, size, currency, unit } = sum;
  const noun = currency ?? unit;
  const plus = sum.plus ? ` ${grammar.plus}` : "";
  const gender = noun === null ? following : noun.gender;
  const value = size === 1 ? null : timesSize(figure, size);
  const large = grammar.large[size];
  if (large !== undefined) {
    const one = grammar.isOne(figure.whole, figure.decimals);
    const words = `${figureWords(grammar, figure, large.gender)} ${one ? large.one : large.many}${plus}`;
    return { figure: words, counted: noun === null ? "" : grammar.ofMillions(noun.many) };
  }
  if (size > 1) {
    const words = grammar.cardinal(value ?? Math.round(Number(`${figure.whole}.${figure.decimals}`) * size), gender);
    return { figure: words + plus, counted: noun?.many ?? "" };
  }
  if (currency !== null && figure.decimals.length <= 2 && Number(figure.decimals) >= 0 && currency.part !== null) {
    const cents = Number(figure.decimals.padEnd(2, "0"));
    const unitWord = figure.whole === 1 ? currency.one : nounAfter(grammar, figure.whole, currency.many);
    if (cents > 0 && figure.whole === 0) {
      const part = cents === 1 ? currency.part.one : currency.part.many;
      return { figure: grammar.cardinal(cents, currency.part.gender) + plus, counted: part };
    }
    const counted = cents === 0 ? unitWord : grammar.withCents(unitWord, cents, currency);
    return { figure: grammar.cardinal(figure.whole, gender) + plus, counted };
  }
  const year = noun === null && /^19\d\d$/.test(sum.plain) && grammar.year !== null && !sum.plus;
  const words = year ? (grammar.year?.(figure.whole) ?? "") : figureWords(grammar, figure, gender);
  const one = noun !== null && grammar.isOne(figure.whole, figure.decimals);
  return {
    figure: words + plus,
    counted:
      noun === null ? "" : one ? noun.one : nounAfter(grammar, figure.decimals === "" ? figure.whole : 1, noun.many),
  };
}

function figureWords(grammar: Grammar, { whole, decimals }: Figure, gender: Gender | null): string {
  const counted = decimals === "" || Number(decimals) === 0;
  return counted ? grammar.cardinal(whole, gender) : grammar.decimals(grammar.cardinal(whole, null), decimals);
}

/** "un millón de euros", but "mil euros". */
function nounAfter(grammar: Grammar, whole: number, noun: string): string {
  return whole >= 1e6 && whole % 1e6 === 0 ? grammar.ofMillions(noun) : noun;
}
