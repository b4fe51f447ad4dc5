import { addressRule, digitNames, joinWords, phoneRule, type AddressWords } from "./addresses.ts";
import { CURRENCY_CODES } from "./currency-signs.ts";
import { MOST_DIGITS, type Figure } from "./figures.ts";
import { after, anyOf, before, matchAt, saidWhole, type Rule, type Tongue } from "./tongue.ts";

/** What Chinese and Japanese have in common: text without spaces, in which figures and Latin words are said. */
export interface HanGrammar {
  readonly cardinal: (n: number) => string;
  /** Names of digits after the point and in codes. */
  readonly digits: readonly string[];
  readonly phoneDigits: readonly string[];
  readonly phoneHyphen: string;
  readonly point: string;
  readonly plus: string;
  /** After a figure: "5+". */
  readonly orMore: string;
  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly anyCurrency: string;
  /** Latin short forms after a figure. */
  readonly units: Readonly<Record<string, string>>;
  /** Names and terms as written, said otherwise. */
  readonly terms: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, string>>;
  /** A short pause: "，", "、". */
  readonly pause: string;
  readonly addressSigns: Readonly<Record<string, string>>;
  /** Rules of the language's own, asked after addresses and telephone numbers. */
  readonly rules: readonly Rule[];
}

const PAUSES = "，。、；：！？…";
const CLOSED = /[）)\]】〕]/;
const OPENED = /[（([【〔]/;

export function hanTongue(grammar: HanGrammar): Tongue {
  const words: AddressWords = {
    signs: grammar.addressSigns,
    cardinal: grammar.cardinal,
    digits: grammar.digits,
    phone: "digits",
    plus: grammar.plus,
    phoneHyphen: grammar.phoneHyphen,
    gap: "",
  };
  return {
    rules: [
      addressRule(words),
      phoneRule({ ...words, digits: grammar.phoneDigits }),
      termRule(grammar),
      ...grammar.rules,
    ],
    word: (chunk, text, at) => hanWord(grammar, chunk, text, at),
    join: joinPhrase,
    spaced: false,
  };
}

/** One pause where several signs meet; none before the first word. "" where only pauses are left. */
function joinPhrase(spoken: readonly string[]): string {
  const said = joinWords(spoken, "")
    .replace(new RegExp(`[${PAUSES}]+(?=[${PAUSES}])`, "gu"), "")
    .replace(new RegExp(`^[${PAUSES}]+`, "u"), "");
  return said.trim();
}

function termRule(grammar: HanGrammar): Rule {
  const terms = new RegExp(`(?:${anyOf(Object.keys(grammar.terms))})(?![\\p{Script=Latin}\\d])`, "uy");
  return (text, at) => {
    const match = matchAt(terms, text, at);
    return match ? saidWhole(at, at + match[0].length, grammar.terms[match[0]] ?? "") : null;
  };
}

/** "二十五", "二点五". */
export function figureWords(grammar: Pick<HanGrammar, "cardinal" | "digits" | "point">, figure: Figure): string {
  const { whole, decimals } = figure;
  if (Number(decimals) === 0) return grammar.cardinal(whole);
  return grammar.cardinal(whole) + grammar.point + digitNames(grammar.digits, decimals).join("");
}

/** Signs and codes of currencies, as a pattern's source. */
export const CURRENCY_SIGNS = anyOf(Object.keys(CURRENCY_CODES));

export function currencyName(
  grammar: Pick<HanGrammar, "currencies" | "anyCurrency">,
  sign: string | undefined,
): string {
  return sign === undefined ? "" : (grammar.currencies[CURRENCY_CODES[sign] ?? ""] ?? grammar.anyCurrency);
}

function hanWord(grammar: HanGrammar, chunk: string, text: string, at: number): string {
  if (/^[\p{Script=Latin}\p{M}\d'’‐‑-]+$/u.test(chunk) && /[\p{L}\d]/u.test(chunk)) return latinWord(grammar, chunk);
  if (/\p{L}/u.test(chunk) || PAUSES.includes(chunk) || /^[ー々〇\p{M}]$/u.test(chunk)) return chunk;
  const [left, right] = [before(text, at), after(text, at + chunk.length)];
  if (/^\p{Sc}$/u.test(chunk)) return currencyName(grammar, chunk);
  if (chunk === "+") {
    const more = /[\d\p{Script=Han}%]$/u.test(left) && /^(?:$|[^\p{L}\d]|经验|工作)/u.test(right);
    return more ? grammar.orMore : grammar.plus;
  }
  if (chunk === ".") return /\d$/.test(left) && /^\d/.test(right) ? grammar.point : /^(?:\s|$)/.test(right) ? "。" : "";
  if (OPENED.test(chunk)) return left === "" ? "" : grammar.pause;
  if (CLOSED.test(chunk)) return right === "" || /^[\p{P}\s\p{Script=Hiragana}]/u.test(right) ? "" : grammar.pause;
  return grammar.signs[chunk] ?? "";
}

/** Latin words stay; short forms in capitals are spelled, and figures among letters are said. */
function latinWord(grammar: HanGrammar, chunk: string): string {
  const parts = chunk.match(/\d+|[^\d‐‑-]+/gu) ?? [];
  const said = parts.map((part) => {
    if (!/^\d+$/.test(part)) return spelled(part) ? Array.from(part).join(" ") : part;
    const counted = part.length <= 4 && (part === "0" || !part.startsWith("0"));
    const number = counted || (part.length <= MOST_DIGITS && parts.length === 1 && !part.startsWith("0"));
    return number ? grammar.cardinal(Number(part)) : digitNames(grammar.digits, part).join("");
  });
  return joinWords(said, "");
}

function spelled(part: string): boolean {
  return /^[A-Z]{2,3}$/.test(part) || /^[B-DF-HJ-NP-TV-XZ]{4,6}$/.test(part);
}
