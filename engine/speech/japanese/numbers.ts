import { anyOf, matchAt } from "../spoken/tongue.ts";
import { type Counter, COUNTERS, type Onset } from "./counters.ts";

/** Numbers in kanji, with what they count, as they are spoken: "三百六十五日" → "サンビャクロクジューゴニチ". */

const SIGNS = "零〇一二三四五六七八九十百千万億兆点";
const DIGITS = ["ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュー"];
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: readonly (readonly [string, string])[] = [
  ["兆", "チョー"],
  ["億", "オク"],
  ["万", "マン"],
];

const NUMBER = new RegExp(`(?:ゼロ|[${SIGNS}])+`, "uy");
const COUNTED = new RegExp(anyOf(Object.keys(COUNTERS)), "uy");

const RANGE = "から";
const BARE = new Set(["円", "パーセント"]);

export interface SaidNumber {
  /** Katakana. */
  readonly said: string;
  readonly end: number;
}

/**
 * Reads a number with what it counts.
 * @param at where it begins
 * @returns null where there is none
 */
export function readNumber(text: string, at: number): SaidNumber | null {
  const found = numberAt(text, at);
  if (found === null) return null;
  const { number, decimals, end } = found;
  const name = found.counter === "" ? counterOfRange(text, end) : found.counter;
  const counter = COUNTERS[name] ?? null;
  if (decimals !== "") {
    const whole = number === "零" ? "レー" : fused(inKana(number), "s");
    return { said: `${whole}テン${digitwise(decimals)}${counter?.said ?? ""}`, end };
  }
  if (counter === null) return { said: inKana(number), end };
  const dated = name === "日" && number === "一" && text.charAt(at - 1) === "月";
  return { said: dated ? "ツイタチ" : counted(number, counter), end };
}

interface FoundNumber {
  readonly number: string;
  readonly decimals: string;
  /** "" for none. */
  readonly counter: string;
  readonly end: number;
}

function numberAt(text: string, at: number): FoundNumber | null {
  const signs = matchAt(NUMBER, text, at)?.[0];
  if (signs === undefined) return null;
  // A point that no digit follows is a counter: 三点.
  const length = signs.endsWith("点") ? signs.length - 1 : signs.length;
  const [number = "", decimals = ""] = signs.slice(0, length).replaceAll("ゼロ", "零").split("点");
  if (number === "") return null;
  const counter = matchAt(COUNTED, text, at + length)?.[0] ?? "";
  return { number, decimals, counter, end: at + length + counter.length };
}

/** 一から二人: the first is counted as the second is, but for sums, whose first is said bare. */
function counterOfRange(text: string, end: number): string {
  if (!text.startsWith(RANGE, end)) return "";
  const counter = numberAt(text, end + RANGE.length)?.counter ?? "";
  return BARE.has(counter) ? "" : counter;
}

function counted(number: string, { said, onset, endings, whole }: Counter): string {
  const value = valueOf(number);
  const own = value === null ? undefined : whole?.[value];
  if (own !== undefined) return own;
  const kana = inKana(number);
  const digit = value === null || value % 10 === 0 ? 0 : value % 10;
  const ending = digit === 0 ? undefined : endings?.[digit];
  if (ending !== undefined) return kana.slice(0, kana.length - (DIGITS[digit] ?? "").length) + ending + said;
  return fused(kana, onset) + voiced(kana, said, onset);
}

/** 一, 六, 八, 十 and 百 are clipped before sounds that are made like theirs. */
function fused(kana: string, onset: Onset): string {
  if (onset === "plain") return kana;
  const clipped = kana.replace(/イチ$/u, "イッ").replace(/ジュー$/u, "ジュッ");
  if (onset === "p") return clipped;
  const eight = clipped.replace(/ハチ$/u, "ハッ");
  if (onset === "s") return eight;
  return eight.replace(/ロク$/u, "ロッ").replace(/([ヒビピ])ャク$/u, "$1ャッ");
}

/** 本 is ボン after 三 and ポン after what is clipped. */
function voiced(kana: string, said: string, onset: Onset): string {
  if (!onset.startsWith("h") && !onset.startsWith("f")) return said;
  const rest = said.slice(1);
  const at = "ハヒフヘホ".indexOf(said.charAt(0));
  const after = fused(kana, onset).endsWith("ッ");
  if (after) return `${"パピプペポ".charAt(at)}${rest}`;
  if (!/(?:サン|ヨン|セン|マン)$/u.test(kana)) return said;
  if (onset === "f to p") return `${"パピプペポ".charAt(at)}${rest}`;
  if (kana.endsWith("ヨン")) return said;
  return `${(onset === "h to b" ? "バビブベボ" : "パピプペポ").charAt(at)}${rest}`;
}

/** Null for digits that are read one by one. */
function valueOf(number: string): number | null {
  if (isDigitwise(number)) return null;
  let [total, group, digit] = [0, 0, 0];
  for (const sign of number) {
    const at = "零一二三四五六七八九".indexOf(sign);
    if (at >= 0 || sign === "〇") digit = Math.max(0, at);
    else if (PLACES[sign] !== undefined) {
      group += (digit || 1) * PLACES[sign];
      digit = 0;
    } else {
      const size = sign === "万" ? 1e4 : sign === "億" ? 1e8 : 1e12;
      total += (group + digit || 1) * size;
      [group, digit] = [0, 0];
    }
  }
  return total + group + digit;
}

/** 二〇二六, 零三: a code, not an amount. */
function isDigitwise(number: string): boolean {
  return /[零〇一二三四五六七八九]{2}/u.test(number);
}

function inKana(number: string): string {
  if (isDigitwise(number)) return digitwise(number);
  let said = "";
  let rest = number;
  for (const [sign, name] of MYRIADS) {
    const at = rest.indexOf(sign);
    if (at < 0) continue;
    const count = belowMyriad(rest.slice(0, at));
    said += (sign === "兆" ? fused(count, "s") : count) + name;
    rest = rest.slice(at + 1);
  }
  return said + belowMyriad(rest);
}

function belowMyriad(number: string): string {
  let said = "";
  let digit = 0;
  for (const sign of number) {
    const value = "零一二三四五六七八九".indexOf(sign);
    if (value >= 0 || sign === "〇") {
      digit = Math.max(0, value);
      if (number.length === 1) return DIGITS[digit] ?? "";
    } else {
      said += place(digit, sign);
      digit = 0;
    }
  }
  return digit === 0 ? said : said + (DIGITS[digit] ?? "");
}

function place(digit: number, sign: string): string {
  if (sign === "十") return `${digit > 1 ? DIGITS[digit] : ""}ジュー`;
  if (sign === "百") {
    const own: Readonly<Record<number, string>> = { 3: "サンビャク", 6: "ロッピャク", 8: "ハッピャク" };
    return own[digit] ?? `${digit > 1 ? DIGITS[digit] : ""}ヒャク`;
  }
  const own: Readonly<Record<number, string>> = { 1: "イッセン", 3: "サンゼン", 8: "ハッセン" };
  return own[digit] ?? `${digit > 1 ? DIGITS[digit] : ""}セン`;
}

function digitwise(number: string): string {
  return Array.from(number, (sign) => DIGITS[Math.max(0, "零一二三四五六七八九".indexOf(sign))]).join("");
}
