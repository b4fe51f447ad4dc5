import { SIMPLIFIED } from "./words/traditional.ts";

/** Forms of characters that mean the same, made one. Each keeps its place: a text is as long afterwards as before. */

/** Full-width letters, digits and the signs that stand in numbers and names; punctuation stays as it was typed. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＃％＋－．／＠＿＆]/gu;
const FULL_WIDTH_OFFSET = 0xfe_e0;

/** A message as it is understood, and as its typed words are taken over. */
export function plainMessage(text: string): string {
  return text
    .normalize("NFC")
    .replace(FULL_WIDTH, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET))
    .replaceAll(/[’ʼ`´]/gu, "'")
    .replaceAll("\u3000", " ");
}

/** Chinese in the characters that the tables are written in. */
export function simplified(text: string): string {
  let plain = "";
  for (const character of text) plain += SIMPLIFIED.get(character) ?? character;
  return plain;
}
