import { CANTONESE } from "./words/cantonese.ts";
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

/** Characters that only Cantonese is written with. */
const WRITTEN_CANTONESE = /[唔嗰嘅咗嚟喺冇佢啲睇俾哋嘢咁]/u;

/** 第三目 for 第三幕, 弟三幕 for 第三幕, as dictation writes them. */
const MISHEARD = /(第[一二三四五六七八九十\d]{1,2})[目木墓募慕暮母](?!的|标|录|前)/gu;
const MISHEARD_ORDINAL = /[弟地递帝](?=[一二三四五六七八九十]{1,2}[幕场段个])/gu;

/** Chinese in the characters that the tables are written in. */
export function simplified(text: string): string {
  let plain = "";
  let told = text;
  if (WRITTEN_CANTONESE.test(text)) for (const [said, means] of CANTONESE) told = told.replaceAll(said, means);
  told = told.replaceAll(MISHEARD, "$1幕").replaceAll(MISHEARD_ORDINAL, "第");
  for (const character of told) plain += SIMPLIFIED.get(character) ?? character;
  return plain;
}
