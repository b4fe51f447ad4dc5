import type { Gender } from "../grammar.ts";

/** Numbers as French words, as in France ("soixante-dix", "quatre-vingts"), spelled as before 1990. */

const SMALL =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS = "zéro dix vingt trente quarante cinquante soixante".split(" ");
const LARGE: readonly (readonly [number, string])[] = [
  [1e12, "billion"],
  [1e9, "milliard"],
  [1e6, "million"],
];

export const DIGITS: readonly string[] = SMALL.slice(0, 10);

/** "quatre-vingt mille deux cents"; one at the end agrees ("vingt et une heures"). Whole numbers from 0 to 10¹⁵. */
export function cardinal(n: number, gender: Gender | null): string {
  const words: string[] = [];
  let rest = n;
  for (const [size, name] of LARGE) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0) words.push(`${belowMillion(count)} ${name}${count === 1 ? "" : "s"}`);
  }
  if (rest > 0 || words.length === 0) words.push(belowMillion(rest));
  const said = words.join(" ");
  return gender === "f" ? said.replace(/(?<![^ -])un$/, "une") : said;
}

function belowMillion(n: number): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  if (thousands === 0) return belowThousand(n);
  // "mille" is no noun: before it neither "vingt" nor "cent" has a plural.
  const leading = thousands === 1 ? "" : `${belowThousand(thousands).replace(/(?<=vingt|cent)s$/, "")} `;
  return `${leading}mille${rest === 0 ? "" : ` ${belowThousand(rest)}`}`;
}

function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return belowHundred(n);
  const leading = hundreds === 1 ? "cent" : `${SMALL[hundreds]} cent${rest === 0 ? "s" : ""}`;
  return rest === 0 ? leading : `${leading} ${belowHundred(rest)}`;
}

function belowHundred(n: number): string {
  if (n < 20) return SMALL[n] ?? "";
  if (n >= 80) return n === 80 ? "quatre-vingts" : `quatre-vingt-${SMALL[n - 80]}`;
  if (n > 70) return n === 71 ? "soixante et onze" : `soixante-${SMALL[n - 60]}`;
  if (n === 70) return "soixante-dix";
  const tens = TENS[Math.floor(n / 10)] ?? "";
  const one = n % 10;
  return one === 0 ? tens : one === 1 ? `${tens} et un` : `${tens}-${SMALL[one]}`;
}

/** "premier", "première", "deuxième", "vingt et unième". */
export function ordinal(n: number, gender: Gender): string {
  if (n === 1) return gender === "f" ? "première" : "premier";
  const words = cardinal(n, null).replace(/(?<=vingt|cent|million|milliard)s$/, "");
  if (words.endsWith("cinq")) return `${words}uième`;
  if (words.endsWith("neuf")) return `${words.slice(0, -1)}vième`;
  return `${words.replace(/e$/, "")}ième`;
}
