import { digitNames } from "./addresses.ts";
import { CURRENCY_CODES } from "./currency-signs.ts";
import { MOST_DIGITS } from "./figures.ts";
import type { Grammar } from "./grammar.ts";
import { after, before } from "./tongue.ts";

/** Longer words in capitals are words; shorter ones are spelled unless they are known as words. */
const LONGEST_SPELLED = 3;
const LONGEST_WITHOUT_VOWEL = 6;
/** Nobody can say "ÖPNV" or "DSGVO". */
const LONGEST_WITH_CLUSTER = 5;
const CLUSTER = /[BCDFGHJKLMNPQRSTVWXZ]{3}/;

/** A word or sign that no rule knows, as a European language says it; "" for signs that are not said. */
export function plainWords(grammar: Grammar): (chunk: string, text: string, at: number) => string {
  return (chunk, text, at) => {
    if (!/[\p{L}\p{N}]/u.test(chunk)) return sign(grammar, chunk, text, at);
    const term = grammar.terms[chunk];
    if (term !== undefined) return term;
    const parts = chunk.replaceAll("’", "'").split(/([-‐‑])/);
    const said = parts.map((part) => (/^[-‐‑]$/.test(part) ? "-" : elided(grammar, part, text)));
    // A hyphen after a letter's name or a number is no more than a gap.
    return said
      .join("")
      .replace(/(?<=(?:^|[ '-])\p{Lu})-|-(?=\p{Lu}(?:[ -]|$))/gu, " ")
      .trim();
  };
}

/** "l'API": what an apostrophe joins is said part by part. */
function elided(grammar: Grammar, word: string, text: string): string {
  return word
    .split(/(')/)
    .map((part) => (part === "'" ? part : single(grammar, part, text)))
    .join("");
}

function single(grammar: Grammar, word: string, text: string): string {
  const term = grammar.terms[word];
  if (term !== undefined) return term;
  if (/\p{N}/u.test(word)) return mixed(grammar, word, text);
  const plural = /^\p{Lu}{2,}s$/u.test(word);
  return /^\p{Lu}{2,}$/u.test(word) || plural ? capitals(grammar, plural ? word.slice(0, -1) : word, text) : word;
}

function capitals(grammar: Grammar, word: string, text: string): string {
  if (grammar.saidAsWord.has(word)) return word.toLowerCase();
  const vowels = /[AEIOUYÄÖÜÀÂÉÈÊËÎÏÔÛÙÁÍÓÚÃÕ]/u.test(word);
  if (word.length <= LONGEST_WITH_CLUSTER && CLUSTER.test(word)) return Array.from(word).join(" ");
  const spelled = vowels ? word.length <= LONGEST_SPELLED && !isShouting(text) : word.length <= LONGEST_WITHOUT_VOWEL;
  return spelled ? Array.from(word).join(" ") : word.toLowerCase();
}

/** True where capitals say nothing, as all is set in them. */
function isShouting(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}{5}/u.test(text);
}

/** Letters and figures in one: "B1", "EC2", "3-jährige" comes in parts. */
function mixed(grammar: Grammar, word: string, text: string): string {
  return (word.match(/\d+|\p{N}|[^\p{N}]+/gu) ?? [])
    .map((part) => {
      if (/^\d+$/.test(part)) return numberWords(grammar, part);
      if (/^\p{N}$/u.test(part)) return grammar.signs[part] ?? "";
      if (part.length === 1) return part.toUpperCase();
      return /^\p{Lu}+$/u.test(part) ? capitals(grammar, part, text) : part;
    })
    .filter((part) => part !== "")
    .join(" ");
}

function numberWords(grammar: Grammar, digits: string): string {
  const counted = digits.length <= MOST_DIGITS && (digits === "0" || !digits.startsWith("0"));
  return counted ? grammar.cardinal(Number(digits), null) : digitNames(grammar.digits, digits).join(" ");
}

function sign(grammar: Grammar, chunk: string, text: string, at: number): string {
  const [left, right] = [before(text, at), after(text, at + chunk.length)];
  if (/^[-–—−~〜]$/.test(chunk)) {
    const between = /[\d.%€$£hkK)] ?$/.test(left) && /\d[^\s]* ?$/.test(left) && /^ ?(?:\p{Sc}|R\$)? ?\d/u.test(right);
    if (between) return grammar.to;
    return chunk === "~" && /^ ?\d/.test(right) ? (grammar.signs["~"] ?? "") : "";
  }
  if (chunk === "/") return slash(grammar, left, right);
  if (chunk === "+") return /[\p{L}\p{N}] ?$/u.test(left) || /^ ?[\p{L}\p{N}]/u.test(right) ? grammar.plus : "";
  if (/^\p{Sc}$/u.test(chunk)) return grammar.currencies[CURRENCY_CODES[chunk] ?? ""]?.many ?? grammar.anyCurrency;
  return grammar.signs[chunk] ?? "";
}

/** Between two whole words it is "or"; endings ("Entwickler/in") and pairs of short forms ("CI/CD") just follow. */
function slash(grammar: Grammar, left: string, right: string): string {
  const first = /\p{L}{4,}\)? ?$/u.test(left);
  const second = /^ ?(?!innen)\p{L}{4,}/u.test(right);
  return first && second ? grammar.or : "";
}
