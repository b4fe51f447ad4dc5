import { CANTONESE } from "./words/cantonese.ts";
import { SIMPLIFIED } from "./words/traditional.ts";

/** Forms of characters that mean the same, made one. Each keeps its place: a text is as long afterwards as before. */

/** Full-width letters, digits and the signs that stand in numbers and names; punctuation stays as it was typed. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ＃％＋－．／＠＿＆]/gu;
const FULL_WIDTH_OFFSET = 0xfe_e0;

/** A message as it is understood, and as its typed words are taken over. */
export function plainMessage(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(FULL_WIDTH, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET))
    .replaceAll(/[’ʼ`´]/gu, "'")
    .replaceAll("\u3000", " ")
    .replaceAll(/(?<=\d)( {1,3})%/gu, "%$1")
    .replaceAll(QUOTED_FILE, " $1 ")
    .replaceAll(NUMBER_MARK, "$1 ")
    .replaceAll(EQUALS, "$1 : ")
    .replaceAll(CORRECTED_FILE, (whole) => " ".repeat(whole.length))
    .replaceAll(CORRECTED_SCENE, withoutFirst)
    .replaceAll(RGB, hexOf)
    .replaceAll(BLANK_BEFORE_TEXT, "：")
    .replaceAll(BLANK_BETWEEN, "，")
    .replaceAll(BLANK_BEFORE_SET, "，");
  return LISTS.reduce(unnumbered, plain);
}

/** A file's name is one with or without quotation marks. */
const QUOTED_FILE = /["“”「『]([\p{Script=Latin}\p{N}_-]{1,60}\.[a-z\d]{2,5})["“”」』]/giu;

/** "No. 2" ends no sentence. */
const NUMBER_MARK = /\b(no)\.(?=\s?\d)/giu;
/** "title = Engineer": names and gives. */
const EQUALS = /(?<=^|[\n,;，；] ?)(\p{L}[\p{L} ]{1,20}) = (?=\S)/gu;

/** "Take out roof.jpg, no, roof-old.jpg": the second. */
const CORRECTED_FILE =
  /[\w\p{Script=Han}-]{1,40}\.(?:jpe?g|png|gif|webp|mp4|mov|mp3|wav|m4a)[,，]?\s?(?:no|oh no|sorry|i mean|哦?不是|哦?不对|说错了)[,，]?\s?(?:是|我是说|i mean|i meant)?\s?(?=[\w\p{Script=Han}-]{1,40}\.\w{3,4})/giu;

/** 第二幕删掉。哎不是,是第三幕: the second. */
const CORRECTED_SCENE =
  /(第[一二三四五六七八九\d]{1,2}[幕页屏个])([^第。，,\n]{0,8}?)([。，,]?\s?(?:哎|哦|啊)?(?:不是|不对|说错了)[，,]?\s?(?:是|应该是|我是说)?)(?=第[一二三四五六七八九\d]{1,2}[幕页屏个])|(\bscene \d)( (?:should |can |must )?(?:go|out|away))?(, ?(?:no,? sorry|no,? wait|no|sorry)(?:, ?| )(?:i mean(?:t)? )?)(?=scene \d)/giu;

function withoutFirst(_whole: string, ...groups: readonly (string | number | undefined)[]): string {
  const [first = "", deed = "", slip = ""] = groups.filter((group) => typeof group === "string");
  return " ".repeat(first.length) + deed + " ".repeat(slip.length);
}

/** "RGB is 200, 16, 46", 111,78,55: as its code, which is no longer. */
const RGB = /(?<=rgb[^\d\n]{0,12})(\d{1,3})(\s?[,，]\s?)(\d{1,3})\s?[,，]\s?(\d{1,3})(?!\d)/giu;
const CODE_CHARS = 7;

function hexOf(whole: string, red: string, _comma: string, green: string, blue: string): string {
  const parts = [red, green, blue].map(Number);
  if (whole.length < CODE_CHARS || parts.some((part) => part > 255)) return whole;
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.padEnd(whole.length, " ");
}

/** 最后那页写 来就完事了: a blank for the colon. */
const BLANK_BEFORE_TEXT =
  /(?<=(?:第.{1,2}|那|这|最后一?|开头|结尾|封面)[^，。：:\n]{0,8}(?:[让叫][他她它]说|[请請就]?[写寫]|旁白(?:说|念)|改成|换成|[说念])) (?=\p{Script=Han}[^ \n：:]{2,40}$)/gu;

/** title改成烘焙主管 deadline改成3月31日: a blank for the comma, before the next thing that is set. */
const BLANK_BEFORE_SET =
  /(?<=(?:^|[\s，,。])[^\n ]{1,14}(?:改成|换成|改为|换为|设成|调成|改到|调到)[^\n ]{1,30}) (?=[\p{Script=Han}A-Za-z]{2,10}(?:改成|换成|改为|换为|设成|调成|改到|调到|不要|去掉|删|关))/giu;

/** “…” 照片全撤了, x.json logo要: a blank for the comma, behind a text or a file. */
const BLANK_BETWEEN =
  /(?<=[”」』]) (?=\p{Script=Han})|(?<=\p{Script=Han}[^\n]{0,40}\.[a-z\d]{3,4}) (?=(?![当做作放到替代来配换在的是为给用摆插贴加念读撤删去拿也不别都那这])\p{Script=Han}{2})|(?<=\p{Script=Han}\d) (?=logo)|(?<=\p{Script=Han}[^\n]{0,40}\.[a-z\d]{3,4}) (?=logo)/giu;

/** What numbers the wishes of a list: "1) … 2) …", "First: … Second: …", 第一，…第二，…. */
const LISTS: readonly { readonly mark: RegExp; readonly names: readonly string[] }[] = [
  {
    mark: /(?<=^|[\s;,.，。；：:])([1-9])[.)、）](?=\s?[^\d\s])/gu,
    names: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  },
  {
    mark: /(?<=^|[\s;,.])(first|second|third|fourth|fifth)(?:ly)?[:,](?=\s)/giu,
    names: ["first", "second", "third", "fourth", "fifth"],
  },
  { mark: /(?<=^|[\s;:,])[(（]?([a-e])[)）](?=\s)/giu, names: ["a", "b", "c", "d", "e"] },
  { mark: /(?<=^|[\s；，。：:])(第[一二三四五])[，、,：:]/gu, names: ["第一", "第二", "第三", "第四", "第五"] },
  { mark: /(?<=^|[\s;；：:。])([一二三四五])、/gu, names: ["一", "二", "三", "四", "五"] },
  {
    mark: /(?<=^|[\s:：])([1-9]) (?=\p{Script=Han}|[A-Z]{2})/gu,
    names: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  },
];

/** The wishes of a list as sentences: its marks name no scene. A text that counts otherwise stays as it is. */
function unnumbered(text: string, { mark, names }: (typeof LISTS)[number]): string {
  const found = [...text.matchAll(mark)];
  if (found.length < 2 || found.some((match, at) => match[1]?.toLowerCase() !== names[at])) return text;
  return text.replace(mark, (whole, _name: string, at: number) => (at === 0 ? " " : ".").padEnd(whole.length, " "));
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
