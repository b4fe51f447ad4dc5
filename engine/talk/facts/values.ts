import type { Detail } from "../../../shared/edit/index.ts";
import { isPlace, isTown } from "../../posting/lexicon/places.ts";
import { namesJob } from "../../posting/lexicon/roles.ts";

/** The wording of a fact at the beginning of a text: as much of it as looks like one. */

const MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const HAN_NUMBER = "[\\d一二三四五六七八九十]{1,4}";
const ORDINALS =
  "(?:twenty|thirty)[- ]?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";
const DATES = [
  `(?:${MONTHS}) (?:the )?(?:${ORDINALS})\\b`,
  `(?:the )?(?:${ORDINALS}) of (?:${MONTHS})\\b`,
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS})\\b(?:,? \\d{4})?`,
  `(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?`,
  `(?:the )?(?:end|middle|beginning|start) of (?:${MONTHS}|(?:the |this |next )?(?:month|year))\\b`,
  `(?:mid|late|early)[- ](?:${MONTHS})\\b`,
  "\\d{4}-\\d{2}-\\d{2}\\b",
  `(?:\\d{4}年)?${HAN_NUMBER}月(?:${HAN_NUMBER}[日号]?|底|初|中旬|末)`,
  "(?:这个|本|下个?)?月底|年底",
].join("|");
const HOUR = "(?:noon|midnight|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\b|\\d{1,2}:\\d{2}\\b)";
const HAN_HOUR = "(?: ?(?:上午|下午|晚上|中午)? ?\\d{1,2}(?:[点时](?:半|整|\\d{1,2}分)?|:\\d{2}))";
/** A day within a text, with the hour where one is told. */
export const DATE = new RegExp(
  `(?:(?<![\\p{L}\\d])|(?<=\\p{Script=Han}))(?:${HOUR} on (?:the )?)?(?:${DATES})(?:,? (?:at )?${HOUR}|${HAN_HOUR})?`,
  "iu",
);
const DATE_FIRST = new RegExp(`^(?:${DATES})`, "iu");

const SUM = "[€$£¥]?\\s?\\d[\\d,.]{0,12}(?:\\s?(?:k\\b|K\\b|万|千))?";
const MONEY = new RegExp(
  `^(?:about |around |up to |between |from )?${SUM}(?:\\s?(?:€|EUR\\b|euros?\\b|dollars?\\b|pounds?\\b|USD\\b|GBP\\b|CHF\\b))?(?:\\s?(?:-|–|—|~|to|and|到|至)\\s?${SUM})?(?:\\s?(?:€|EUR\\b|euros?\\b|dollars?\\b|pounds?\\b|USD\\b|GBP\\b|CHF\\b|元|块))?(?:\\s?(?:起|以上|/月))?(?: (?:a|per|an) (?:year|month|hour|week)\\b| gross\\b)?|^[一二两三四五六七八九十]{1,3}[万千](?:[一二两三四五六七八九]千?)?(?:到[一二两三四五六七八九十]{1,3}[万千](?:[一二两三四五六七八九]千?)?)?(?:元|块)?(?:起|以上)?`,
  "iu",
);
/** A sum, and no number of something else. */
const IS_MONEY = /[€$£¥元块万千]|\d\s?k\b|\d{4}|\d[.,]\d{3}|\b(?:EUR|euros?|dollars?|pounds?|USD|GBP|CHF)\b/iu;

const MOST_PLACE_WORDS = 4;
const MOST_NAME_WORDS = 7;
const MOST_HAN_CHARS = 14;
/** Small words within names. */
const SMALL = /^(?:of|and|for|the|de|am|an|der|&|in|to)$/u;
/** What a name in Chinese ends at. */
const HAN_END = /[，,。！!；;、\s]|了(?=$|[，,。！!])|而?不是|吧|啦|上班|办公|工作(?!室|坊)/u;

export function factAt(detail: Detail, text: string): string | null {
  switch (detail) {
    case "deadline":
      return DATE_FIRST.exec(text)?.[0] ?? null;
    case "salary": {
      const sum = MONEY.exec(text)?.[0].replace(/[\s,.]+$/u, "") ?? "";
      return IS_MONEY.test(sum) ? sum : null;
    }
    case "place":
      return /^\p{Script=Han}/u.test(text) ? hanPlace(text) : placeAt(text);
    case "title":
      return /^\p{Script=Han}/u.test(text) ? hanName(text, namesJob) : nameAt(text, namesJob);
    case "company":
      return /^\p{Script=Han}/u.test(text) ? hanName(text, (name) => name.length > 2) : nameAt(text, () => true);
    case "link":
    case "callToAction":
      return null;
  }
}

function wordsOf(text: string, most: number): readonly string[] {
  const end = /[,;!?()，。]|\.(?:\s|$)|\s[-–—]\s/u.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .split(" ")
    .filter((word) => word !== "")
    .slice(0, most);
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\d]/u.test(word);
}

function placeAt(text: string): string | null {
  if (/^(?:in|at|on|to|for|near|of|is) /iu.test(text)) return null;
  const words = wordsOf(text, MOST_PLACE_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(" ");
    if (isTown(name) || isPlace(name.toLowerCase())) return name;
  }
  return capitals(words);
}

/** Words that begin with capitals, and small ones between them. */
function capitals(words: readonly string[]): string | null {
  let count = words.findIndex((word) => !isCapital(word) && !SMALL.test(word));
  if (count === -1) count = words.length;
  while (count > 0 && !isCapital(words[count - 1] ?? "")) count -= 1;
  return count === 0 || !isCapital(words[0] ?? "") ? null : words.slice(0, count).join(" ");
}

function nameAt(text: string, isOne: (name: string) => boolean): string | null {
  const words = wordsOf(text.replace(/^(?:an?|the) /iu, ""), MOST_NAME_WORDS);
  const named = capitals(words);
  return named !== null && isOne(named.toLowerCase()) ? named : null;
}

function hanPlace(text: string): string | null {
  const end = HAN_END.exec(text)?.index ?? text.length;
  const name = text.slice(0, Math.min(end, MOST_HAN_CHARS));
  if (isTown(name.replace(/市$/u, "")) || isPlace(name)) return name;
  return /^.{2,6}[市县区州镇路]$/u.test(name) ? name : null;
}

function hanName(text: string, isOne: (name: string) => boolean): string | null {
  const end = HAN_END.exec(text)?.index ?? text.length;
  const name = text.slice(0, end);
  return name.length > 1 && name.length <= MOST_HAN_CHARS && isOne(name) ? name : null;
}
