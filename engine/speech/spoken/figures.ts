/** Figures as written on the continent and elsewhere: "60.000", "2 500", "80'000", "14,20", "75,000", "38.5". */

export interface Figure {
  readonly whole: number;
  /** Digits after the point or comma, as written; "" without. */
  readonly decimals: string;
}

/** Nothing that is counted in a posting has more digits; longer runs are said digit by digit. */
export const MOST_DIGITS = 15;

/** Source of a pattern for figures that nothing continues; once in a pattern, as it names a group. */
export const FIGURE = String.raw`(?:[1-9]\d{0,2}(?<separator>[.,'’ ])\d{3}(?:\k<separator>\d{3}){0,3}(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,6})?)(?![.,]?\d)`;
const GROUPED = /^[1-9]\d{0,2}([.,'’ ])\d{3}(?:\1\d{3})*(?:(?!\1)[.,](\d{1,2}))?$/;
const PLAIN = /^(\d{1,15})(?:[.,](\d{1,6}))?$/;

/** Null for what is no figure. */
export function parseFigure(text: string): Figure | null {
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const decimals = grouped[2] ?? "";
    const groups = decimals === "" ? text : text.slice(0, -decimals.length - 1);
    return { whole: Number(groups.replace(/\D/g, "")), decimals };
  }
  const plain = PLAIN.exec(text);
  return plain ? { whole: Number(plain[1]), decimals: plain[2] ?? "" } : null;
}

/** The figure times a power of ten, where that leaves whole numbers; else null. */
export function timesSize({ whole, decimals }: Figure, size: number): number | null {
  const places = Math.round(Math.log10(size));
  const kept = decimals.replace(/0+$/, "");
  return kept.length > places ? null : whole * size + Number(kept.padEnd(places, "0") || "0");
}

/** Decimals as Romance languages say them: two digits as one number, more of them one by one. */
export function decimalWords(
  decimals: string,
  digits: readonly string[],
  cardinal: (n: number, gender: null) => string,
): string {
  if (decimals.length <= 2 && !decimals.startsWith("0")) return cardinal(Number(decimals), null);
  return Array.from(decimals, (digit) => digits[Number(digit)]).join(" ");
}
