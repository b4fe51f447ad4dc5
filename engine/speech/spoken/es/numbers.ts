import type { Gender } from "../grammar.ts";

/** Numbers as Spanish words, by the long scale ("mil millones"). */

const SMALL = (
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho " +
  "diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split(" ");
const TENS = "cero diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS =
  "cero ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );
const ORDINALS =
  "cero primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo".split(" ");
const ORDINAL_TENS =
  "cero décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo".split(" ");

export const DIGITS: readonly string[] = SMALL.slice(0, 10);

/** "veintiún días", "doscientas horas", alone "veintiuno". Whole numbers from 0 to 10¹⁵. */
export function cardinal(n: number, gender: Gender | null): string {
  const words: string[] = [];
  const billions = Math.floor(n / 1e12);
  const millions = Math.floor((n % 1e12) / 1e6);
  const rest = n % 1e6;
  if (billions > 0) words.push(`${belowMillion(billions, "m")} ${billions === 1 ? "billón" : "billones"}`);
  if (millions > 0) words.push(`${belowMillion(millions, "m")} ${millions === 1 ? "millón" : "millones"}`);
  if (rest > 0 || words.length === 0) words.push(belowMillion(rest, gender));
  return words.join(" ");
}

function belowMillion(n: number, gender: Gender | null): string {
  const thousands = Math.floor(n / 1000);
  const rest = n % 1000;
  if (thousands === 0) return belowThousand(n, gender);
  const leading = thousands === 1 ? "" : `${belowThousand(thousands, gender ?? "m")} `;
  return `${leading}mil${rest === 0 ? "" : ` ${belowThousand(rest, gender)}`}`;
}

function belowThousand(n: number, gender: Gender | null): string {
  if (n === 100) return "cien";
  const hundreds = HUNDREDS[Math.floor(n / 100)] ?? "";
  const said = gender === "f" ? hundreds.replace(/os$/, "as") : hundreds;
  if (n < 100) return belowHundred(n, gender);
  return n % 100 === 0 ? said : `${said} ${belowHundred(n % 100, gender)}`;
}

function belowHundred(n: number, gender: Gender | null): string {
  const words = n < 30 ? (SMALL[n] ?? "") : `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` y ${SMALL[n % 10]}`}`;
  if (gender === null) return words;
  if (gender === "f") return words.replace(/uno$/, "una");
  return words.replace(/veintiuno$/, "veintiún").replace(/uno$/, "un");
}

/** "primero", "segunda", "vigésimo primero"; beyond 99 the number itself. */
export function ordinal(n: number, gender: Gender): string {
  if (n < 1 || n > 99) return cardinal(n, gender);
  const tens = ORDINAL_TENS[Math.floor(n / 10)] ?? "";
  const words = n <= 12 ? (ORDINALS[n] ?? "") : n % 10 === 0 ? tens : `${tens} ${ORDINALS[n % 10]}`;
  return gender === "f" ? words.replace(/o(?= |$)/g, "a") : words;
}
