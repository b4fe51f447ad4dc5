/** Numbers as English words. */

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
];
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};
const LARGEST = 1e15;

/** "one hundred fifty"; whole numbers from 0 up to 10¹⁵, beyond that digit by digit. */
export function cardinal(n: number): string {
  if (n >= LARGEST) return digits(n.toFixed(0));
  if (n < 20) return SMALL[n] ?? "";
  if (n < 100) {
    const tens = TENS[Math.floor(n / 10)] ?? "";
    return n % 10 === 0 ? tens : `${tens}-${cardinal(n % 10)}`;
  }
  if (n < 1000) {
    const hundreds = `${cardinal(Math.floor(n / 100))} hundred`;
    return n % 100 === 0 ? hundreds : `${hundreds} ${cardinal(n % 100)}`;
  }
  const [size, name] = SCALES.find(([scale]) => n >= scale) ?? [1e3, "thousand"];
  const upper = `${cardinal(Math.floor(n / size))} ${name}`;
  return n % size === 0 ? upper : `${upper} ${cardinal(n % size)}`;
}

/** "twenty-first". */
export function ordinal(n: number): string {
  const words = cardinal(n);
  const at = Math.max(words.lastIndexOf(" "), words.lastIndexOf("-")) + 1;
  const last = words.slice(at);
  const tail = IRREGULAR_ORDINALS[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, at) + tail;
}

/** "nineteen oh five", "two thousand six", "twenty twenty-seven"; for 1000 to 9999. */
export function year(n: number): string {
  const century = Math.floor(n / 100);
  const rest = n % 100;
  if (century % 10 === 0 && rest < 10) return cardinal(n);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? `oh ${cardinal(rest)}` : cardinal(rest)}`;
}

/** "four nine oh": each digit by itself; what is no digit is left out. */
export function digits(text: string): string {
  return text
    .replace(/\D/g, "")
    .split("")
    .map((digit) => SMALL[Number(digit)] ?? "")
    .join(" ");
}

/** A figure as posted: "1,200" → "one thousand two hundred", "2.5" → "two point five". Null if it is no such figure. */
export function figure(text: string): string | null {
  const parts = parseFigure(text);
  if (parts === null) return null;
  const whole = cardinal(parts.whole);
  return parts.decimals === "" ? whole : `${whole} point ${digits(parts.decimals)}`;
}

/** How figures are written: thousands by comma, thin space or apostrophe; decimals by point. */
export const FIGURE = String.raw`(?:\d{1,3}(?:[,'’\u00a0\u202f]\d{3})+|\d+)(?:\.\d+)?`;

export interface Figure {
  readonly whole: number;
  /** Digits after the point, as written; "" without. */
  readonly decimals: string;
}

export function parseFigure(text: string): Figure | null {
  // "75.000" in an English text is a continental seventy-five thousand: nobody posts three decimals.
  const plain = /^\d{1,3}(?:\.\d{3})+$/.test(text) && !text.startsWith("0") ? text.replaceAll(".", "") : text;
  if (!new RegExp(`^${FIGURE}$`).test(plain)) return null;
  const [whole = "", decimals = ""] = plain.replace(/[,'’\u00a0\u202f]/g, "").split(".");
  return { whole: Number(whole), decimals };
}
