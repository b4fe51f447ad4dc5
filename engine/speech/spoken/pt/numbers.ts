import type { Gender } from "../grammar.ts";

/** Numbers as Portuguese words, as in Brazil ("dezesseis", "bilhão"). */

const SMALL = (
  "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito " +
  "dezenove"
).split(" ");
const TENS = "zero dez vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(" ");
const HUNDREDS =
  "zero cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split(" ");
const LARGE: readonly (readonly [number, string, string])[] = [
  [1e12, "trilhão", "trilhões"],
  [1e9, "bilhão", "bilhões"],
  [1e6, "milhão", "milhões"],
];
const ORDINALS = "zero primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono".split(" ");
const ORDINAL_TENS =
  "zero décimo vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo nonagésimo".split(" ");

export const DIGITS: readonly string[] = SMALL.slice(0, 10);

/** "quatro mil e quinhentos"; one, two and hundreds agree ("duas mil horas"). Whole numbers from 0 to 10¹⁵. */
export function cardinal(n: number, gender: Gender | null): string {
  if (n === 0) return "zero";
  const parts: string[] = [];
  let rest = n;
  for (const [size, one, many] of LARGE) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0)
      parts.push(link(parts, rest === 0 ? count : null, `${belowThousand(count, "m")} ${count === 1 ? one : many}`));
  }
  const thousands = Math.floor(rest / 1000);
  const last = rest % 1000;
  if (thousands > 0) {
    const words = thousands === 1 ? "mil" : `${belowThousand(thousands, gender)} mil`;
    parts.push(link(parts, last === 0 ? thousands : null, words));
  }
  if (last > 0) parts.push(link(parts, last, belowThousand(last, gender)));
  return parts.join(" ");
}

/** The last part is joined by "e" where it has no "e" of its own: below a hundred, or whole hundreds. */
function link(before: readonly string[], lastCount: number | null, words: string): string {
  const joined = before.length > 0 && lastCount !== null && (lastCount < 100 || lastCount % 100 === 0);
  return joined ? `e ${words}` : words;
}

function belowThousand(n: number, gender: Gender | null): string {
  if (n === 100) return "cem";
  if (n < 100) return belowHundred(n, gender);
  const hundreds = HUNDREDS[Math.floor(n / 100)] ?? "";
  const said = gender === "f" ? hundreds.replace(/os$/, "as") : hundreds;
  return n % 100 === 0 ? said : `${said} e ${belowHundred(n % 100, gender)}`;
}

function belowHundred(n: number, gender: Gender | null): string {
  const words = n < 20 ? (SMALL[n] ?? "") : `${TENS[Math.floor(n / 10)]}${n % 10 === 0 ? "" : ` e ${SMALL[n % 10]}`}`;
  return gender === "f" ? words.replace(/(?<!\p{L})um$/u, "uma").replace(/dois$/, "duas") : words;
}

/** "primeiro", "décima terceira"; beyond 99 the number itself. */
export function ordinal(n: number, gender: Gender): string {
  if (n < 1 || n > 99) return cardinal(n, gender);
  const tens = ORDINAL_TENS[Math.floor(n / 10)] ?? "";
  const words = n < 10 ? (ORDINALS[n] ?? "") : n % 10 === 0 ? tens : `${tens} ${ORDINALS[n % 10]}`;
  return gender === "f" ? words.replace(/o(?= |$)/g, "a") : words;
}
