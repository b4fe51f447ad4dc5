import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { sentenceOf } from "./sentence-of.ts";

/** Settings of the film that a piece tells in so many words. */

export const AS_FILE = /\b(?:files?|separate(?:ly)?|srt|vtt|sidecar)\b|文件|另外给|档就|另存|外挂|单独/iu;
const IN_PICTURE =
  /\b(?:embedded|burn(?:ed|t)?|picture|image|on[- ]screen|(?:on|in(?:side)?|into|onto) (?:of )?the (?:video|vid|film|footage|clip)|video itself)\b|画面|嵌入|压[在到进]|烧|印在/iu;

const NOT_IN_PICTURE =
  /画面(?:上|里|中)?(?:就)?[不别][^，。]{0,2}[压加放要有烧]|\bnot (?:be )?(?:embedded|burn(?:ed|t)|in(?:to)? the (?:picture|image|video)|on (?:the )?(?:screen|picture))\b/iu;

/** "Subtitles in the picture and, additionally, as a file": both, up to the end of the sentence. */
export function captionsKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  if (!has(piece, "captions")) return null;
  const start = piece[0]?.from ?? 0;
  const stop = all.find(({ is, from }) => is === "stop" && from > start)?.from ?? message.length;
  const sentence = message.slice(start, stop);
  if (AS_FILE.test(sentence) && NOT_IN_PICTURE.test(sentence)) return "captions:sidecar";
  const [burnt, filed] = [IN_PICTURE.test(sentence), AS_FILE.test(sentence)];
  const denied = filed ? sentence : textOf(piece, message);
  if (/\b(?:no|not|nothing|without|instead|rather|off)\b|n't\b|[不别]|无需/iu.test(denied)) return null;
  if (burnt && !filed && !TWO_WAYS.test(sentence)) return "captions:burn";
  const single = /\b(?:only|solely|just|purely)\b|[只仅]/iu.test(sentence);
  if (burnt && filed) return single ? null : "captions:both";
  return single && (burnt || filed) ? `captions:${burnt ? "burn" : "sidecar"}` : null;
}

/** As a file, too, in words that name none. */
const TWO_WAYS = /\b(?:both|two ways|also|as well)\b|两种|都要|各/iu;

/** 语速恢复正常, "normal speed". */
export function paceKind(piece: readonly Item[], { message }: Context): Kind | null {
  const normal = /\b(?:normal|natural|default|standard)\b|正常|原速|默认/iu.test(textOf(piece, message));
  return normal && has(piece, "pace") && !has(piece, "music") ? "speed:up" : null;
}

const MISSED =
  /\b(?:missing|gone|nowhere|not (?:coming|there|showing|visible|shown)|isn't (?:there|showing|visible))\b|不见|没了|没出来/iu;
const PUT_BACK =
  /\b(?:put|bring|show|add|visible|appear|must be|should be|belongs|get \w+ \w+ (?:on|in|into))\b|亮出?来?|放出来|显示|加上|露出|带上?/iu;
const TAKEN_OFF =
  /\b(?:remove|take|hide|without|drop|lose|no|not|never|off)\b(?! coming)|n'?t\b|不|去掉|别|勿|取消|拿掉|撤/iu;

/** "Our logo is not coming, please put it", logo给我亮出来. */
export function logoKind(piece: readonly Item[], { message, all }: Context): Kind | null {
  if (!has(piece, "logo") || has(piece, "scene")) return null;
  const said = textOf(piece, message);
  const missed = MISSED.test(said) && PUT_BACK.test(textOf(sentenceOf(piece, all), message));
  return missed || (PUT_BACK.test(said) && !TAKEN_OFF.test(said)) ? "logo:true" : null;
}

/** "I see nowhere our logo. That must be in it!", 邮箱怎么不见了，给显示出来. */
export function missedKind(named: readonly Item[], told: readonly Item[], { message }: Context): Kind | null {
  if (!MISSED.test(textOf(named, message)) || !PUT_BACK.test(textOf(told, message))) return null;
  const things = named.filter(({ is }) => is === "topic" || is === "logo");
  const [thing, other] = things;
  if (thing === undefined || other !== undefined || has(told, "remove", "not")) return null;
  return thing.is === "logo" ? "logo:true" : `show:${thing.value}`;
}

/** 颜色恢复默认, "back to the default colour". */
export function houseKind(piece: readonly Item[], { message }: Context): Kind | null {
  const house =
    has(piece, "restart") ||
    /\b(?:default|standard|original|brand kit's own)\b|默认|自带|[按用跟]着?品牌/iu.test(textOf(piece, message));
  return house && has(piece, "colour") && !has(piece, "colourName", "hex") ? "colour" : null;
}

/** 还是用电脑配音, "use the computer voice again": the user's recording is not wanted any more. */
export function recordingKind(piece: readonly Item[], { message }: Context): Kind | null {
  const own =
    /(?:电脑|机器|系统|AI) ?(?:配音|念|读|来念|的?声音)|\bcomputer(?:'s)? voice\b|\blet the computer (?:read|speak)/iu;
  const said = textOf(piece, message);
  return own.test(said) && !/代替|替换|取代|\b(?:in place|instead) of\b/iu.test(said) ? "setRecording" : null;
}

const CHOOSE =
  /\b(?:(?:on )?automatic(?:ally)?|auto|you (?:choose|pick|decide)|your (?:choice|pick)|whatever|whichever|(?:choose|pick|decide)(?: \w+){0,4} yourself|as you (?:like|see fit)|up to you)\b|自动|你们?(?:来|看着|自己)?(?:挑|选|定|决定)|系统.{0,4}(?:选|定|挑)|由你|看着(?:挑|选|办)/iu;

/** "Pick whatever style you think best", 声音你来选: one that jobreel chooses. */
export function choiceKind(piece: readonly Item[], { message }: Context): Kind | null {
  if (!CHOOSE.test(textOf(piece, message))) return null;
  if (has(piece, "theme") && !has(piece, "adjective", "scene")) return "theme:auto";
  return has(piece, "voice", "narration") && !has(piece, "voiceKind", "quote") ? "voice:auto" : null;
}

const UNDO = /撤销|撤回|\bundo\b/iu;
const REDO =
  /重做|恢复|还原|刚?撤|功能|按钮|\b(?:nothing|button)\b|\b(?:redo|undid|undone|un-?undo|back|didn'?t|not)\b/iu;

/** 撤销前两步: says so. */
export function undoKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const rest = said.replace(UNDO, "");
  return UNDO.test(said) && !REDO.test(rest) && has(piece, "undo") ? "undo" : null;
}

const SWITCHED_OFF = /\b(?:switch|turn)(?:ed)? (?:(?:the|that|this) music )?off\b|音乐(?:给我)?关[掉了]|关[掉了]音乐/iu;

/** "Switch off the music". */
export function silentKind(piece: readonly Item[], { message }: Context): Kind | null {
  const other = has(piece, "adjective", "volume", "voice", "captions", "scene", "not", "percent");
  return !other && has(piece, "music") && SWITCHED_OFF.test(textOf(piece, message)) ? "music:null" : null;
}

const PLAIN =
  /\b(?:jargon|fluff|waffle|buzz-?words?|corporate speak|marketing (?:speak|talk|language|waffle|fluff)|(?:plain|simple|normal|easy|everyday|straightforward|simpler) (?:english|language|words|wording|speech)|straight talk\w*|no[- ]nonsense|plain(?:er|ly)? (?:spoken|worded|tone|copy|text)|tone plain|in words of one syllable)\b|说人话|大白话|直白[点些一]|朴实|朴素|平实|实话实说|煽情|文绉绉|形容词|官腔|套话|黑话|接地气/iu;
const OTHER_TONE = /\b(?:friendl\w+|formal\w*|warm\w*|polite\w*)\b|亲切|官方|正式|活泼|温柔|友好|客气/iu;

/** "Get rid of the jargon", 说人话. */
export function toneKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (has(piece, "theme", "colour", "colourName", "music", "quote", "scene", "topic")) return null;
  return PLAIN.test(said) && !OTHER_TONE.test(textOf(sentenceOf(piece, all), message)) ? "tone:plain" : null;
}

const SOMEONE_ELSE =
  /\b(?:someone|somebody|anyone) else\b|\b(?:another|different|other|new|change (?:the|of)|swap the|replace the|not this) (?:\w+ )?(?:voice|speaker|narrator|reader)\b|\b(?:voice|speaker|narrator)\b.{0,60}\b(?:another|different) one\b|换(?:一?[个位种]|成)?(?:别的?|其他的?|另外的?)?(?:人|声音|嗓音|配音|解说|播音员|旁白)|换(?:一?[个位])(?:别的|别人|其他)|另找(?:一?[个位])?人/iu;
const GENTLEMAN =
  /\b(?:male|men|man(?!'s team)|man's|gentleman(?:'s)?|guy|bloke|chap|fella)\b.{0,24}\b(?:voice|speak\w*|narrat\w+|read\w*|instead)\b|\b(?:voice|speaker|narrator|read)\b.{0,24}\b(?:male|man|gentleman|guy|bloke|chap|fella)\b|男声|(?:换|找|用|让|要|来).{0,4}(?:男的|男生|男人|大叔|小伙)(?!.{0,4}(?:约|面试))/iu;

/** "Have someone else read it", 换个男的来念. */
export function voiceKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (has(piece, "music", "scene", "quote", "captions") || WOMAN.test(said)) return null;
  if (GENTLEMAN.test(said) && WISHED.test(said) && !REFUSED.test(said)) return "voice:other";
  return SOMEONE_ELSE.test(said) && !REFUSED.test(said) ? "voice:other" : null;
}

/** Others than these are named by what they are. */
const WOMAN = /\b(?:scot\w*|female|woman\w*|women|lady\w*|girl\w*|she|her)\b|女/iu;
const WISHED =
  /\b(?:prefer|want|would like|d like|give|use|try|take|please|pls|have|make|let|could|can|swap|change|switch|instead|nice)\b|[换要用找来改请]|吧/iu;
const REFUSED =
  /\b(?:not|no|never|nothing|don't|like)\b.{0,12}\b(?:male|man|gentleman|guy)\b|[不别没].{0,4}男|\?$|[吗？]$/iu;

const LOUDER =
  /\b(?:turn|pump|bring|crank|push|nudge|bump|put)(?:ed|s)? (?:up )?(?:the |that |this )?(?:music|volume|tune|track)(?: up| a (?:bit|little|touch|notch) up)\b|\b(?:turn up|pump|crank|bump|raise|boost) (?:up )?the (?:music|tune)\b(?! down)|\b(?:music|tune|track) (?:a (?:bit|little|touch|notch) )?(?:louder|up)\b|(?:音乐|配乐|曲子?|BGM).{0,4}(?:大点声|大声点|响点|响一点|开大|调大|调高|提高|大一点)/iu;
const SOFTER =
  /\b(?:turn|bring|tone|dial|take|nudge|put|push)(?:ed|s)? (?:down )?(?:the |that |this )?(?:music|tune|track)(?: right| way| a (?:bit|little|touch|notch))? down\b|\b(?:turn|bring|tone|dial) down the (?:music|tune)\b|\b(?:music|tune|track) (?:a (?:bit|little|touch|notch) )?(?:softer|quieter|down|lower)\b|(?:音乐|配乐|曲子?|BGM).{0,4}(?:小点声|小声点|轻点|轻一点|关小|调小|调低|降低|小一点|压低)/iu;

const TOO_FAINT =
  /(?:音乐|配乐|曲子?|BGM)[^，。]{0,4}(?:太低|太小|太轻|听不[见清到])[^。]{0,6}(?:提|加|调高|调大|大)/iu;

/** "Pump the music up", 音乐小点声. */
export function volumeKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (TOO_FAINT.test(said)) return "volume:up";
  if (has(piece, "not", "percent", "half", "number", "quote", "adjective") || /录|\?$|[吗？]$/u.test(said)) return null;
  return LOUDER.test(said) ? "volume:up" : SOFTER.test(said) ? "volume:down" : null;
}

const FEWER =
  /\b(?:less|fewer|cut (?:down )?(?:on )?the|trim the|thin out the) (?:text|words|writing|copy|wording|reading)\b|\bless (?:to read|of it)\b|(?:文字|文案|[画屏]面?上?的?字|字(?:数|儿)?)(?:也|再|都|就|得|要|写|全|给我)*(?:少|精简|压缩|删减|简短|砍|减)(?!了吗)|(?:少|精简|压缩)(?:点|些|一点|一些|几个)?(?:文字|文案|字)/iu;

/** 字也少一些: of all scenes. */
export function fewerKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  return FEWER.test(said) && !has(piece, "scene", "quote", "captions", "topic", "opening", "ending", "ordinal", "not")
    ? "tightenCopy"
    : null;
}

const TOGETHER_AWAY =
  /^\s?(?:和|跟|与|以及|\band\b)\s?(?:the )?(?:音乐|配乐|配音|旁白|字幕|logo|标志|music|voice(?:-?over)?|captions|subtitles)[^，。,.]{0,4}(?:都|全|both|all)?[^，。,.]{0,4}(?:不要|去掉|拿掉|关掉|删|撤|\boff\b|\bout\b|\bgone\b|can go|must go)/iu;
const BARE_THINGS: readonly { readonly is: Item["is"]; readonly kind: Kind }[] = [
  { is: "music", kind: "music:null" },
  { is: "voice", kind: "voice:none" },
  { is: "narration", kind: "voice:none" },
  { is: "captions", kind: "captions:none" },
  { is: "logo", kind: "logo:false" },
];

/** 音乐和配音都不要: of the first, too. */
export function bothAwayKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = piece.filter(({ is }) => is !== "filler" && is !== "comma");
  const [only] = said;
  if (only === undefined || said.length > 1 || !TOGETHER_AWAY.test(message.slice(piece.at(-1)?.to))) return null;
  return BARE_THINGS.find(({ is }) => is === only.is)?.kind ?? null;
}

const BACK_TO =
  /(?:退回|改回|回到|恢复(?:到|成|为)?|还是|调回|换回)\s?(\d{2})\s?秒|\b(?:back to|restore (?:it |the running time )?to|return to|was right)\b.{0,12}\b(\d{2}|thirty|fifteen|sixty)(?: ?s\b| ?sec| seconds)|\b(\d{2}|thirty|fifteen|sixty) ?(?:s|secs?|seconds) (?:was right|again|like before|as before)\b/iu;
const SPELLED: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, sixty: 60 };

/** 退回30秒, "30 secs like before": a length, and no step back. */
export function lengthKind(piece: readonly Item[], { message }: Context): Kind | null {
  const found = BACK_TO.exec(textOf(piece, message));
  const figure = found
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  if (figure === undefined || has(piece, "scene", "music", "voice")) return null;
  const seconds = SPELLED[figure] ?? Number(figure);
  return [15, 30, 45, 60].includes(seconds) ? `length:${seconds}` : null;
}

const NO_VOICE =
  /(?:旁白|配音|人声|解说)(?:的[^，。]{0,4})?(?:可以|能不能|能|可否)?(?:请|就|也|都|先)?(?:完全)?(?:拿掉|去掉|不要|取消|关掉|省了|撤掉|删掉)|\b(?:drop|lose|ditch|kill|cut|remove) the (?:voice-?over|narrator|narration|vo|speaker)\b|\b(?:nobody|no ?one)\b.{0,10}\b(?:spoke|speaks?|talks?|speaking|talking) (?:at all|in (?:it|this|the) ?(?:film|video)?)\b/iu;

/** 旁白可以拿掉吗: in the whole film. */
export function voiceOffKind(piece: readonly Item[], { message }: Context): Kind | null {
  const other = has(
    piece,
    "scene",
    "topic",
    "quote",
    "opening",
    "ending",
    "ordinal",
    "captions",
    "music",
    "media",
    "title",
  );
  return !other && NO_VOICE.test(textOf(piece, message)) && !FILE_NAMED.test(textOf(piece, message))
    ? "voice:none"
    : null;
}

const FILE_NAMED = /\.[a-z\d]{3,4}\b|录/iu;

const POSTED_LANGUAGE =
  /语言[^，。]{0,4}(?:跟|和|与|同)[^，。]{0,8}(?:一样|一致|相同)|\b(?:same language as|language (?:of|as in) the) (?:the )?(?:posting|ad|advert|job)/iu;

/** 语言跟招聘启事一样就行. */
export function languageKind(piece: readonly Item[], { message }: Context): Kind | null {
  return POSTED_LANGUAGE.test(textOf(piece, message)) ? "setLanguage" : null;
}
