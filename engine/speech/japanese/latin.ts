import { pronunciationsOf } from "../flite-program.ts";
import { katakanaOf } from "./english-sounds.ts";
import { LATIN_WORDS, LETTERS } from "./latin-words.ts";

/** Words in Latin letters. */
const WORD = /\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu;
/** Nobody says longer ones as one word. */
const LONGEST_CHARACTERS = 40;

/** Consonants and vowels in turn, as Japanese is written in Latin letters. */
const ROMAJI = /^(?:(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwjf])?[aiueo]{1,2}|n(?![aiueoy]))){2,}$/;
const ROMAJI_PART = /([kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwjf])?([aiueo])|n/g;
const VOWELS = "aiueo";
const ROMAJI_ROWS: Readonly<Record<string, string>> = {
  "": "アイウエオ",
  k: "カキクケコ",
  g: "ガギグゲゴ",
  s: "サシスセソ",
  z: "ザジズゼゾ",
  t: "タチツテト",
  d: "ダヂヅデド",
  n: "ナニヌネノ",
  h: "ハヒフヘホ",
  b: "バビブベボ",
  p: "パピプペポ",
  m: "マミムメモ",
  y: "ヤイユエヨ",
  r: "ラリルレロ",
  w: "ワイウエオ",
};
const SMALL = ["ャ", "ィ", "ュ", "ェ", "ョ"];

/** All Latin words of a text as Japanese says them, in katakana, by the word as written. */
export async function latinReadings(text: string): Promise<ReadonlyMap<string, string>> {
  const words = [...new Set(text.match(WORD) ?? [])];
  const readings = new Map<string, string>();
  const english: string[] = [];
  for (const word of words) {
    const known = withoutDictionary(word);
    if (known === null) english.push(word);
    else readings.set(word, known);
  }
  if (english.length === 0) return readings;
  const plain = english.map((word) => plainLetters(word).slice(0, LONGEST_CHARACTERS));
  const phones = await pronunciationsOf(plain);
  english.forEach((word, i) => readings.set(word, katakanaOf(phones.get(plain[i] ?? "") ?? [])));
  return readings;
}

/** The words that {@link latinReadings} reads, with their places. */
export function latinWords(text: string): readonly { readonly word: string; readonly at: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({ word: match[0], at: match.index }));
}

/** Letters, names that are known, and what is written as Japanese is in Latin letters; null for all else. */
function withoutDictionary(word: string): string | null {
  const plain = plainLetters(word);
  if (/^[A-Z]$/.test(word)) return LETTERS[word] ?? "";
  const known = LATIN_WORDS[plain];
  if (known !== undefined) return known;
  if (!/[aeiouy]/.test(plain)) return Array.from(plain.toUpperCase(), (letter) => LETTERS[letter] ?? "").join("");
  return ROMAJI.test(plain) && !plain.endsWith("e") ? romaji(plain) : null;
}

function plainLetters(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[^a-z]/g, "");
}

function romaji(word: string): string {
  return word.replace(ROMAJI_PART, (all: string, consonant: string | undefined, vowel: string | undefined) => {
    if (vowel === undefined) return "ン";
    const at = VOWELS.indexOf(vowel);
    const start = consonant ?? "";
    if (start === "sh") return at === 1 ? "シ" : `シ${SMALL[at]}`;
    if (start === "ch") return at === 1 ? "チ" : `チ${SMALL[at]}`;
    if (start === "j") return at === 1 ? "ジ" : `ジ${SMALL[at]}`;
    if (start === "ts") return at === 2 ? "ツ" : `ツ${"ァィゥェォ".charAt(at)}`;
    if (start === "f") return at === 2 ? "フ" : `フ${"ァィゥェォ".charAt(at)}`;
    if (start.length === 2) return `${ROMAJI_ROWS[start.charAt(0)]?.charAt(1) ?? ""}${SMALL[at]}`;
    return ROMAJI_ROWS[start]?.charAt(at) ?? all;
  });
}
