import type { Project } from "../project/index.ts";
import { englishMeaning, guessedWord } from "./lexicon.ts";
import { QUOTED } from "./quotes.ts";

/** Slips of typing put right, before a message is read: what people mean is learned from words that are spelled right. */

/** Words that are no part of the tables and that much hangs on. */
const OTHERS =
  "pictures photos scenes seconds minutes captions after before screen text without instead everything please wherever straight needs should could mentoring requirements voiceover somewhere again neither either".split(
    " ",
  );
/** Shorter words of the film are one letter from too many others. */
const LEAST_TELLING_CHARS = 7;
/** Slips that are words of their own where another one is meant, or too far from it: "loose the music". */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\b[Ll]oose(?= (?:the|that|this|those|all|scene|both|our)\b)/gu, "lose"],
  [/\bteh\b/gu, "the"],
  [/\b(?:donw|dwon|doen)\b/gu, "down"],
  [/(?<=\b[Ss]cene )(?:fiev|fvie|fife)\b/gu, "five"],
  [/(?<=\b[Ss]cene )(?:foru|fuor|fuour)\b/gu, "four"],
  [/(?<=\b[Ss]cene )(?:thre|trhee|theree|htree)\b/gu, "three"],
  [/(?<=\b[Ss]cene )(?:tow|tw|twoo)\b/gu, "two"],
  [/\braed\b/gu, "read"],
  [/\b(?:frist|fisrt|fristt)\b/gu, "first"],
  [/\b(?:thrid|thrd)\b/gu, "third"],
  [/\b(?:secnod|secodn|seocnd)\b/gu, "second"],
  [/\b(?:mroe|moer)\b/gu, "more"],
  [/\b(?:lses|lesss)\b/gu, "less"],
  [/\b[Rr]epalce\b/gu, "replace"],
  [/\bwiht\b/gu, "with"],
  [/\bevrywhere\b/gu, "everywhere"],
  [/\badn\b/gu, "and"],
  [/\btaht\b/gu, "that"],
  [/\bhte\b/gu, "the"],
  [/\bshou?dn'?t\b/gu, "shouldn't"],
  [/\bfourty\b/gu, "forty"],
  [/\b[Ll]st(?= (?:scene|slide|card|screen|part|bit|one)\b)/gu, "last"],
  [/(?<=[a-z\d] )an(?= (?:make|remove|put|add|turn|use|move|shorten|lengthen|drop|set|change|keep|then)\b)/gu, "and"],
  [/(?<=\b(?:one|a|1) )minuet\b/gu, "minute"],
  [/(?<=\b(?:can|could|ca)(?:'?nt|not|n't)? )here\b/gu, "hear"],
];
/** 拉长一点logo也放上去: no pause was typed. */
const UNPAUSED =
  /(?<=\p{Script=Han}[点些吧])(?=(?:logo|bgm)\s?[也再]?\p{Script=Han}|(?:音乐|配乐|字幕|旁白|配音|标志)[也])|(?<=(?:不要|去掉|关掉|删掉|拿掉)了)(?=(?:音乐|配乐|字幕|旁白|配音|logo|标志|bgm)也|第.{1,2}[幕目])|(?<=[a-z]的)(?=(?:voice|music|bgm)\s?[慢快大小轻响])/giu;
/** 改成书屏 */
const UPRIGHT = /(?<=改成|换成|做成|弄成|要)书屏/gu;
/** 吧薪资藏起来 */
const HANDLED = /(?<=^|[，。；！\s])吧(?=\p{Script=Han}{2,8}?(?:藏|删|去|换|改|放|调|移|挪|拆|关|缩|拉))/gu;
/** Behind these a name or a text may be typed. */
const GIVES_TEXT = /(?:改成|写成|写上|改叫|叫做?|改为|换成|念成|说成|名[叫是为])[^，。；！？\n]*/gu;

/** With a capital it begins a message, and is no name if it is nearly a word that much hangs on. */
const BEGINS_CAPITAL = /^(\W*)([A-Z][a-z]{3,18})(?=[\s,])/u;
const WORD = /(?<![\p{L}\d@#./_-])[a-z](?:[a-z']{2,18})[a-z](?![\p{L}\d@/_-]|\.\w)/gu;
/** What a user types to be shown or said begins here: it is theirs, slips and all; a text in quotation marks ends by itself. */
const BEGINS_TYPED =
  /["“”「『]|[:：=](?!\s*§)|\b(?:say(?:s|ing)?|reads?|reading|write|called|named|titled)\b(?!\s*§)/iu;
const SENTENCE_END = /[.!?。！？\n;]/u;

/** Characters that are typed for others that sound alike, where they stand together. */
const CHINESE: readonly (readonly [string, string])[] = [
  ["照骗", "照片"],
  ["去调", "去掉"],
  ["字募", "字幕"],
  ["字目", "字幕"],
  ["因该", "应该"],
  ["薪姿", "薪资"],
  ["心资", "薪资"],
  ["配月", "配乐"],
  ["划面", "画面"],
  ["换面", "画面"],
  ["撤消", "撤销"],
  ["差成两", "拆成两"],
  ["语数", "语速"],
  ["旁边白", "旁白"],
  ["片投", "片头"],
  ["结为", "结尾"],
  ["语素", "语速"],
  ["漫一点", "慢一点"],
  ["在短一点", "再短一点"],
  ["在长一点", "再长一点"],
  ["在快一点", "再快一点"],
  ["在慢一点", "再慢一点"],
  ["那目", "那幕"],
  ["自幕", "字幕"],
  ["欢块", "欢快"],
  ["漫点", "慢点"],
  ["曼一点", "慢一点"],
  ["曼点", "慢点"],
  ["职位名成", "职位名称"],
  ["放长一点", "拉长一点"],
  ["放长点", "拉长点"],
  ["书屏", "竖屏"],
  ["一慕", "一幕"],
  ["二慕", "二幕"],
  ["三慕", "三幕"],
  ["在加一", "再加一"],
  ["英问", "英文"],
  ["中问", "中文"],
  ["时常改", "时长改"],
  ["秒在改", "秒再改"],
  ["，在改成", "，再改成"],
  ["然后在改", "然后再改"],
];

/** A message without its slips; what is in quotation marks and what is typed as text stays as it is. */
export function corrected(text: string, project: Project): string {
  if (/\p{Script=Han}/u.test(text)) return correctedChinese(text);
  const english = SLIPS.reduce(
    (said, [slip, meant]) => said.replace(slip, (word, at: number) => (isTyped(said.slice(0, at)) ? word : meant)),
    text,
  );
  const film = wordsOf(project);
  const telling = [...film].filter((word) => word.length >= LEAST_TELLING_CHARS);
  const known = (word: string): boolean => film.has(word) || englishMeaning(word) !== null;
  const begun = english.replace(BEGINS_CAPITAL, (whole, before: string, word: string) => {
    const small = word.toLowerCase();
    return known(small) ? whole : `${before}${guessedWord(small, known, OTHERS) ?? word}`;
  });
  return begun.replace(WORD, (word: string, at: number) => {
    if (known(word) || isTyped(begun.slice(0, at))) return word;
    const single = word.replace(/(.)\1$/u, "$1");
    if (single !== word && known(single)) return single;
    return guessedWord(word, known, OTHERS) ?? guessedWord(word, known, telling) ?? word;
  });
}

function correctedChinese(text: string): string {
  let from = 0;
  let said = "";
  for (const given of [...text.matchAll(GIVES_TEXT), null]) {
    const to = given?.index ?? text.length;
    said +=
      CHINESE.reduce((one, [slip, meant]) => one.replaceAll(slip, meant), text.slice(from, to)) + (given?.[0] ?? "");
    from = to + (given?.[0].length ?? 0);
  }
  return said.replace(UPRIGHT, "竖屏").replace(HANDLED, "把").replace(UNPAUSED, "，");
}

function isTyped(before: string): boolean {
  const [sentence = ""] = before.split(SENTENCE_END).slice(-1);
  return BEGINS_TYPED.test(sentence.replaceAll(QUOTED, "§"));
}

const FILMS = new WeakMap<Project["storyboard"], ReadonlySet<string>>();

function wordsOf({ posting, storyboard }: Project): ReadonlySet<string> {
  const known = FILMS.get(storyboard);
  if (known !== undefined) return known;
  const told = storyboard.scenes.flatMap(({ copy, narration }) => [...copy, narration]).join(" ");
  const words = new Set(`${posting.text} ${told}`.toLowerCase().match(/[a-z']+/gu) ?? []);
  FILMS.set(storyboard, words);
  return words;
}
