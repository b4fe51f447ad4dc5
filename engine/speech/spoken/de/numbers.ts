import type { Gender } from "../grammar.ts";

/** Numbers as German words. */

const SMALL =
  "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const TENS = "null zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const LARGE: readonly (readonly [number, string, string])[] = [
  [1e12, "Billion", "Billionen"],
  [1e9, "Milliarde", "Milliarden"],
  [1e6, "Million", "Millionen"],
];

export const DIGITS: readonly string[] = SMALL.slice(0, 10);

/** "einundzwanzig"; one agrees with its noun ("ein Jahr", "eine Stunde"). Whole numbers from 0 to 10¹⁵. */
export function cardinal(n: number, gender: Gender | null): string {
  if (n === 1 && gender !== null) return gender === "f" ? "eine" : "ein";
  const words: string[] = [];
  let rest = n;
  for (const [size, one, many] of LARGE) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) words.push(count === 1 ? `eine ${one}` : `${belowMillion(count, false)} ${many}`);
  }
  if (rest > 0 || words.length === 0) words.push(belowMillion(rest, words.length > 0));
  return words.join(" ");
}

/** @param inside a larger number leads, so that "hundert" and "tausend" say how many */
function belowMillion(n: number, inside: boolean): string {
  const thousands = Math.floor(n / 1000);
  if (thousands === 0) return belowThousand(n, inside);
  const leading = thousands === 1 && !inside ? "" : belowThousand(thousands, inside).replace(/eins$/, "ein");
  return `${leading}tausend${n % 1000 === 0 ? "" : belowThousand(n % 1000, true)}`;
}

function belowThousand(n: number, inside: boolean): string {
  const hundreds = Math.floor(n / 100);
  if (hundreds === 0) return belowHundred(n);
  const leading = hundreds > 1 ? (SMALL[hundreds] ?? "") : inside ? "ein" : "";
  return `${leading}hundert${n % 100 === 0 ? "" : belowHundred(n % 100)}`;
}

function belowHundred(n: number): string {
  if (n < 20) return SMALL[n] ?? "";
  const tens = TENS[Math.floor(n / 10)] ?? "";
  const one = n % 10;
  return one === 0 ? tens : `${one === 1 ? "ein" : SMALL[one]}und${tens}`;
}

/** "neunzehnhundertachtundneunzig" for 1100 to 1999, else the number. */
export function year(n: number): string {
  if (n < 1100 || n > 1999) return cardinal(n, null);
  return `${belowHundred(Math.floor(n / 100))}hundert${n % 100 === 0 ? "" : belowHundred(n % 100)}`;
}

/** "erste", "dritte", "einundzwanzigste" with an ending: "r" or "n" or "". */
export function ordinal(n: number, ending: "" | "n" | "r"): string {
  const words = cardinal(n, null);
  const last = n % 100;
  const stem =
    last === 1
      ? words.replace(/eins$/, "ers")
      : last === 3
        ? words.replace(/drei$/, "drit")
        : last === 7
          ? words.replace(/sieben$/, "sieb")
          : last === 8
            ? words.replace(/acht$/, "ach")
            : last > 0 && last < 20
              ? words
              : `${words}s`;
  return `${stem}te${ending}`;
}
