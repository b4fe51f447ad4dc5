import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { sentenceOf } from "./sentence-of.ts";

/** How the film words things, as a piece tells it. */

const PLAIN =
  /\b(?:jargon|fluff|waffle|buzz-?words?|corporate speak|marketing (?:speak|talk|language|waffle|fluff)|(?:plain|simple|normal|easy|everyday|straightforward|simpler) (?:english|language|words|wording|speech)|straight talk\w*|no[- ]nonsense|plain(?:er|ly)? (?:spoken|worded|tone|copy|text)|tone plain|in words of one syllable)\b|说人话|大白话|直白[点些一]|朴实|朴素|平实|实话实说|煽情|文绉绉|形容词|官腔|套话|黑话|接地气/iu;
const OTHER_TONE = /\b(?:friendl\w+|formal\w*|warm\w*|polite\w*)\b|亲切|官方|正式|活泼|温柔|友好|客气/iu;

/** "Get rid of the jargon", 说人话. */
export function toneKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (has(piece, "theme", "colour", "colourName", "music", "quote", "scene", "topic")) return null;
  return PLAIN.test(said) && !OTHER_TONE.test(textOf(sentenceOf(piece, all), message)) ? "tone:plain" : null;
}

const FEWER =
  /(?:全片|整片|片子|里面)?的?话(?:也|都|要|再|得|说|讲|写)*(?:少|短|简)(?:说|讲|写)?(?:一?[点些]|几句|两句)?(?!时)|(?:片子|画面|屏幕)?上?的?话太(?:多|密)|\btoo (?:much|many) (?:text|words|writing|to read)\b|(?:屏幕|画面)?上?的?(?:文?字|文案)(?:也|都|实在)?太(?:密|多|挤|满)|\b(?:less|fewer|cut (?:down )?(?:on )?the|trim the|thin out the) (?:text|words|writing|copy|wording|reading)\b|\bless (?:to read|of it)\b|(?:文字|文案|[画屏]面?上?的?字|字(?:数|儿)?)(?:也|再|都|就|得|要|写|全|给我)*(?:少|精简|压缩|删减|简短|砍|减)(?!了吗)|(?:少|精简|压缩)(?:点|些|一点|一些|几个)?(?:文字|文案|字)/iu;

/** 字也少一些: of all scenes. */
export function fewerKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  return FEWER.test(said) &&
    !(has(piece, "scene") && !/屏幕|画面上|\bscreens?\b/iu.test(said)) &&
    !has(piece, "quote", "captions", "topic", "opening", "ending", "ordinal", "not")
    ? "tightenCopy"
    : null;
}

const POSTED_LANGUAGE =
  /语言[^，。]{0,4}(?:改回|用回|换回|恢复)[^，。]{0,4}(?:招聘|启事|原来|原文|原本)|语言[^，。]{0,4}(?:跟|和|与|同)[^，。]{0,8}(?:一样|一致|相同)|\b(?:same language as|language (?:of|as in) the|language (?:back )?(?:to )?(?:the )?(?:same as|like)) (?:the )?(?:posting|ad|advert|job)/iu;

/** 语言跟招聘启事一样就行. */
export function languageKind(piece: readonly Item[], { message }: Context): Kind | null {
  return POSTED_LANGUAGE.test(textOf(piece, message)) ? "setLanguage" : null;
}
