import { cardinal, digits, FIGURE, parseFigure, type Figure } from "./numbers.ts";
import { CURRENCIES, MAGNITUDES, PERIODS, type Currency } from "./currencies.ts";
import { joinsRange, neighbour, token, type Place } from "./token.ts";

/** One end of a range of pay, or a single sum. */
export interface Sum extends Figure {
  /** "thousand", "million"; "" for none. */
  readonly magnitude: string;
  readonly currency: Currency | null;
  readonly open: boolean;
}

interface Amount {
  readonly low: Sum;
  readonly high: Sum | null;
  /** "an hour"; "" without. */
  readonly period: string;
}

const escaped = Object.keys(CURRENCIES)
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replaceAll("$", String.raw`\$`))
  .join("|");
const CONTINENTAL = String.raw`\d{1,3}(?:\.\d{3})+`;
const SUM = String.raw`(${escaped})?\s?(${CONTINENTAL}|${FIGURE})(k|K|mn|mm|MM|m|M|bn|b|B)?(\+)?(?:\s?(${escaped}))?`;
const AMOUNT = new RegExp(String.raw`^${SUM}(?:\s?[-–—−]\s?${SUM})?(?:\/([a-z]+))?$`);
const CODE = new RegExp(String.raw`^(?:${escaped})$`);

export function isCurrency(text: string): boolean {
  return CODE.test(text);
}

/** "€75,000–95,000", "$18.50/hr", and sums spread over tokens: "$60,000 – $70,000". Null for what is no money. */
export function spokenMoney(place: Place): string | null {
  const here = neighbour(place, 0);
  const amount = here && parseAmount(here.core);
  if (!amount) return null;
  if (amount.high === null && amount.period === "") {
    const next = joinsRange(neighbour(place, 1)) ? parseAmount(neighbour(place, 2)?.core ?? "") : null;
    const currency = amount.low.currency ?? next?.low.currency ?? trailingCurrency(place, 3);
    if (next && next.high === null && currency) {
      return lowEnd({ ...amount.low, currency }, { ...next.low, currency: next.low.currency ?? currency });
    }
    const previous = joinsRange(neighbour(place, -1)) ? parseAmount(neighbour(place, -2)?.core ?? "") : null;
    if (previous && previous.high === null && amount.low.currency === null && previous.low.currency) {
      return sum({ ...amount.low, currency: previous.low.currency });
    }
  }
  const currency = amount.low.currency ?? amount.high?.currency ?? null;
  if (currency === null) return null;
  const spoken = amount.high
    ? `${lowEnd({ ...amount.low, currency }, { ...amount.high, currency })} to ${sum({ ...amount.high, currency: amount.high.currency ?? currency })}`
    : sum(amount.low);
  return amount.period === "" ? spoken : `${spoken} ${amount.period}`;
}

function trailingCurrency(place: Place, by: number): Currency | null {
  return CURRENCIES[neighbour(place, by)?.core ?? ""] ?? null;
}

function parseAmount(text: string): Amount | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const [, sign1, figure1, magnitude1, plus1, code1, sign2, figure2, magnitude2, plus2, code2, per] = match;
  const period = per === undefined ? "" : PERIODS[per];
  if (period === undefined) return null;
  const low = readSum(figure1, magnitude1, sign1 ?? code1, plus1);
  const high = figure2 === undefined ? null : readSum(figure2, magnitude2, sign2 ?? code2, plus2);
  if (low === null) return null;
  // "€60-75k": the one "k" counts for both ends.
  const shared =
    high && low.magnitude === "" && high.magnitude !== "" && low.whole < 1000
      ? { ...low, magnitude: high.magnitude }
      : low;
  return { low: shared, high, period };
}

function readSum(
  figure: string | undefined,
  magnitude: string | undefined,
  sign: string | undefined,
  plus: string | undefined,
): Sum | null {
  const parts = parseFigure(figure ?? "");
  if (parts === null) return null;
  return {
    ...parts,
    magnitude: MAGNITUDES[magnitude ?? ""] ?? "",
    currency: CURRENCIES[sign ?? ""] ?? null,
    open: plus !== undefined,
  };
}

/** The lower end of a range, without what the upper end says for both: "seventy-five" of "to ninety-five thousand euros". */
function lowEnd(low: Sum, high: Sum): string {
  if (low.currency !== high.currency && high.currency !== null) return sum(low);
  if (low.magnitude !== "" && low.magnitude === high.magnitude) return count(low);
  const even = low.magnitude === "" && high.magnitude === "" && low.decimals === "" && high.decimals === "";
  if (
    even &&
    low.whole >= 1000 &&
    low.whole < 1e6 &&
    high.whole < 1e6 &&
    low.whole % 1000 === 0 &&
    high.whole % 1000 === 0
  ) {
    return cardinal(low.whole / 1000);
  }
  return Number(low.decimals) > 0 && low.magnitude === ""
    ? sum(low)
    : `${count(low)}${low.magnitude === "" ? "" : ` ${low.magnitude}`}`;
}

function count({ whole, decimals }: Figure): string {
  return Number(decimals) === 0 ? cardinal(whole) : `${cardinal(whole)} point ${digits(decimals)}`;
}

function sum(amount: Sum): string {
  const { whole, decimals, magnitude, currency, open } = amount;
  const plus = open ? " plus" : "";
  if (currency === null) return `${count(amount)}${magnitude === "" ? "" : ` ${magnitude}`}${plus}`;
  if (magnitude !== "") return `${count(amount)} ${magnitude} ${currency.many}${plus}`;
  const cents = Number(decimals.padEnd(2, "0").slice(0, 2));
  if (cents === 0) return `${cardinal(whole)} ${whole === 1 ? currency.one : currency.many}${plus}`;
  if (whole === 0) return `${cardinal(cents)} ${cents === 1 ? currency.partOne : currency.partMany}${plus}`;
  const tail = cents < 10 ? `oh ${cardinal(cents)}` : cardinal(cents);
  return `${cardinal(whole)} ${whole === 1 ? currency.one : currency.many} ${tail}${plus}`;
}

/** True where `text` is a figure that money may be written with. */
export function isPlainSum(text: string): boolean {
  return parseAmount(token(text).core) !== null;
}
