import { isTown } from "../posting/lexicon/places.ts";
import { fused } from "./fuse.ts";
import { inPlace } from "./homographs.ts";
import type { Item } from "./item.ts";
import {
  beginsPhrase,
  chineseMeaning,
  englishMeaning,
  guessedChinese,
  guessedMeaning,
  type Meaning,
  MOST_PHRASE_CHARS,
  MOST_PHRASE_WORDS,
} from "./lexicon.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { HAN_DIGITS } from "./words/chinese.ts";
import { ENGLISH_NUMBERS, ENGLISH_ORDINALS } from "./words/english-numbers.ts";

/**
 * What the words of a message mean, in their order.
 * @param plainly the message in the characters of the tables, as long as it
 * @param known true for words of the film, which are never taken for misspelt others
 */
export function read(message: string, plainly: string, known: (word: string) => boolean): readonly Item[] {
  const tokens = tokensOf(message);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = token.kind === "word" || token.kind === "address" ? phraseAt(tokens, at) : null;
    if (phrase !== null) {
      items.push(phrase.item);
      at += phrase.tokens;
      continue;
    }
    // "15-second": the hyphen between a number and what it counts.
    const hyphen = token.text === "-" && tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "word";
    if (!hyphen) items.push(...itemsOf(token, plainly, known));
    at += 1;
  }
  return fused(
    items.map((item, index) => inPlace(item, items[index - 1], items[index + 1], message)),
    plainly,
  );
}

const BEGINS_NUMBER: ReadonlySet<string> = new Set(
  Object.keys(ENGLISH_NUMBERS).map((name) => name.split(" ")[0] ?? ""),
);

/** The longest phrase of several words that begins here. */
function phraseAt(tokens: readonly Token[], at: number): { readonly item: Item; readonly tokens: number } | null {
  const words: string[] = [];
  for (const token of tokens.slice(at, at + MOST_PHRASE_WORDS)) {
    if (token.kind !== "word" && token.kind !== "number" && token.kind !== "address") break;
    words.push(plain(token.text));
  }
  const [word = ""] = words;
  const most = beginsPhrase(word) || BEGINS_NUMBER.has(word) ? words.length : 1;
  for (let count = Math.min(most, words.length); count > 0; count -= 1) {
    const last = tokens[at + count - 1];
    const first = tokens[at];
    if (first === undefined || last === undefined) continue;
    const phrase = words.slice(0, count).join(" ");
    const number = ENGLISH_NUMBERS[phrase] ?? ENGLISH_NUMBERS[phrase.replace(" ", "-")];
    const ordinal = ENGLISH_ORDINALS[phrase];
    const meaning =
      number !== undefined
        ? { is: "number" as const, value: number }
        : ordinal !== undefined
          ? { is: "ordinal" as const, value: ordinal }
          : englishMeaning(phrase);
    if (meaning !== null) return { item: { ...meaning, from: first.from, to: last.to }, tokens: count };
  }
  return null;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}

const UNITS: Readonly<Record<string, string>> = {
  s: "seconds",
  sec: "seconds",
  secs: "seconds",
  second: "seconds",
  seconds: "seconds",
  min: "minutes",
  mins: "minutes",
  minute: "minutes",
  minutes: "minutes",
};

function itemsOf(token: Token, plainly: string, known: (word: string) => boolean): readonly Item[] {
  const { from, to } = token;
  const item = (is: Item["is"], value: Item["value"] = ""): Item => ({ is, value, from, to });
  switch (token.kind) {
    case "stop":
      return [/[?？]/u.test(token.text) ? item("stop", "?") : item("stop")];
    case "comma":
      return [item("comma")];
    case "colon":
      return [item("colon")];
    case "quote":
      return [item("quote", token.text)];
    case "hex":
      return [item("hex", hexOf(token.text))];
    case "ratio":
      return [item("aspect", ratioOf(token.text))];
    case "number":
      return /[%％]$/u.test(token.text)
        ? [item("number", numberOf(token.text)), item("percent")]
        : [item("number", numberOf(token.text))];
    case "address":
      return [item("word", token.text)];
    case "sign":
      return token.text === "&"
        ? [item("and")]
        : token.text === "/"
          ? [item("comma")]
          : token.text === "*"
            ? []
            : [item("word", token.text)];
    case "han":
      return hanItems({ ...token, text: plainly.slice(from, to) }, known);
    case "word":
      return wordItems(token, known);
  }
}

function wordItems({ text, from, to }: Token, known: (word: string) => boolean): readonly Item[] {
  const word = plain(text);
  // "v2", "x1.5"
  const version = /^v(\d{1,5})$/u.exec(word);
  if (version !== null)
    return [
      { is: "version", value: "", from, to },
      { is: "number", value: Number(version[1]), from, to },
    ];
  const counted = /^(\d{1,6})-?(s|secs?|seconds?|mins?|minutes?|x)$/u.exec(word);
  if (counted !== null) {
    const unit = UNITS[counted[2] ?? ""];
    return [
      { is: "number", value: Number(counted[1]), from, to },
      unit === undefined ? { is: "times", value: "", from, to } : { is: "unit", value: unit, from, to },
    ];
  }
  const parts = word.split("-");
  if (parts.length === 2) {
    // "thirty-second", "two-scene": a number and what it counts.
    const [number, unit] = [ENGLISH_NUMBERS[parts[0] ?? ""], UNITS[parts[1] ?? ""]];
    if (number !== undefined && unit !== undefined)
      return [
        { is: "number", value: number, from, to },
        { is: "unit", value: unit, from, to },
      ];
    // "low-key", "voice-actor": nothing of ours, though its first part may be.
    if (/half/u.test(word) && unit === "minutes")
      return [
        { is: "half", value: "", from, to },
        { is: "unit", value: "minutes", from, to },
      ];
  }
  if (parts.length > 1) {
    const spaced = englishMeaning(parts.join(" ")) ?? qualityOf(parts);
    if (spaced !== null) return [{ ...spaced, from, to }];
  }
  const guess = guessedMeaning(word, known);
  return [guess === null ? { is: "word", value: text, from, to } : { ...guess, from, to }];
}

/** "High-energy", "calm-looking": of words that are joined, the one that is a quality. */
function qualityOf(parts: readonly string[]): Meaning | null {
  const meanings = parts.map((part) => englishMeaning(part));
  return meanings.find((meaning) => meaning?.is === "adjective" || meaning?.is === "voiceKind") ?? null;
}

/** The longest word of the table at each place; what no table has is a word of its own. */
function hanItems({ text, from }: Token, known: (word: string) => boolean): readonly Item[] {
  const items: Item[] = [];
  let unknown = 0;
  const flush = (at: number): void => {
    if (at > unknown) items.push({ is: "word", value: text.slice(unknown, at), from: from + unknown, to: from + at });
  };
  for (let at = 0; at < text.length;) {
    // 成都 is a town, and no 成.
    if (isTown(text.slice(at, at + 2)) && chineseMeaning(text.slice(at, at + 2)) === null) {
      at += 2;
      continue;
    }
    const number = hanNumberAt(text, at);
    const meaning = number ?? hanMeaningAt(text, at, known);
    if (meaning === null) {
      at += 1;
      continue;
    }
    flush(at);
    if (number !== null && number.is === "number" && TENTHS.test(text.slice(at + number.length))) {
      const to = from + at + number.length + 1;
      items.push(
        { is: "number", value: Number(number.value) * 10, from: from + at, to },
        { is: "percent", value: "", from: to - 1, to },
      );
      at += number.length + 1;
      unknown = at;
      continue;
    }
    const share = number === null ? null : HAN_SHARE.exec(text.slice(at));
    if (share !== null) {
      const value = Math.round((100 * hanNumber(share[2] ?? "")) / Math.max(1, hanNumber(share[1] ?? "")));
      const to = from + at + share[0].length;
      items.push({ is: "number", value, from: from + at, to }, { is: "percent", value: "", from: to, to });
      at += share[0].length;
      unknown = at;
      continue;
    }
    items.push({ is: meaning.is, value: meaning.value, from: from + at, to: from + at + meaning.length });
    at += meaning.length;
    unknown = at;
  }
  flush(text.length);
  return items;
}

/** "三分之一" is a third. */
const HAN_SHARE = /^([二三四五六七八九十])分之([一二两三四五六七八九])/u;

/** "四成" is 40%. */
const TENTHS = /^成(?![了为一])/u;

interface Found {
  readonly is: Item["is"];
  readonly value: Item["value"];
  readonly length: number;
}

function hanMeaningAt(text: string, at: number, known: (word: string) => boolean): Found | null {
  for (let length = Math.min(MOST_PHRASE_CHARS, text.length - at); length > 0; length -= 1) {
    const phrase = text.slice(at, at + length);
    const meaning = chineseMeaning(phrase);
    if (meaning !== null) return { ...meaning, length };
    const guess = length < MOST_GUESSED_CHARS ? guessedChinese(phrase) : null;
    if (guess !== null && !known(phrase)) return { ...guess, length };
  }
  return null;
}

/** Longer phrases are guessed at by their parts. */
const MOST_GUESSED_CHARS = 6;

const HAN_NUMBER = /(?:倒数)?(?:第)?(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[零一二两三四五六七八九])/uy;

/** "四十五", "第三", "三成". A figure that is a part of a word ("一点", "一些") is none. */
function hanNumberAt(text: string, at: number): Found | null {
  if (text.startsWith("第", at) && at + 1 >= text.length) return { is: "filler", value: "", length: 1 };
  HAN_NUMBER.lastIndex = at;
  const found = HAN_NUMBER.exec(text)?.[0];
  if (found === undefined) return null;
  const fromEnd = found.startsWith("倒数");
  const ordinal = fromEnd || found.startsWith("第");
  const value = hanNumber(found.replace(/^(?:倒数)?第?/u, "")) * (fromEnd ? -1 : 1);
  const longer = hanMeaningAt(text, at, () => true);
  if (!ordinal && longer !== null && longer.length > found.length) return null;
  return { is: ordinal ? "ordinal" : "number", value, length: found.length };
}

function hanNumber(digits: string): number {
  const ten = digits.indexOf("十");
  if (ten === -1) return HAN_DIGITS[digits] ?? 0;
  const tens = ten === 0 ? 1 : (HAN_DIGITS[digits.charAt(0)] ?? 1);
  return tens * 10 + (HAN_DIGITS[digits.charAt(ten + 1)] ?? 0);
}

function numberOf(text: string): number {
  return Number(text.replace(/[%％]/gu, "").replace(",", "."));
}

function hexOf(text: string): string {
  const digits = text.slice(1).toLowerCase();
  return `#${digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join("") : digits}`;
}

function ratioOf(text: string): string {
  const numbers = text.match(/\d+/gu) ?? [];
  const plainRatio = { "1080x1920": "9:16", "1920x1080": "16:9" }[numbers.join("x")] ?? numbers.join(":");
  return ["16:9", "9:16", "1:1", "4:5"].includes(plainRatio) ? plainRatio : "?";
}
