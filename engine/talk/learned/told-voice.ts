import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";

/** Who reads and how, as a piece tells it in so many words. */

/** "He does gabble. Bit slower please." */
const BIT = /^\W*(?:a )?(?:bit|little|touch|tad) (?:(?<slower>slower)|faster|quicker)\b[^,.]{0,10}[.!]?$/iu;
const SLOWED =
  /\b(?:voice|narrator|speaker|reader|reading|narration)\b.{0,16}\b(?:slow(?:ed|s)? down|slower|more slowly|less (?:quickly|hurried|fast))\b/iu;

/** 语速恢复正常, "normal speed". */
export function paceKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const bare = BIT.exec(textOf(piece, message))?.groups;
  const spoken = /\b(?:he|she|voice|narrator|gabbl\w+|reads?|speaks?|talks?)\b|旁白|念|读/iu;
  if (bare !== undefined && spoken.test(textOf(all, message)) && !has(piece, "film", "scene", "music"))
    return bare["slower"] === undefined ? "speed:up" : "speed:down";
  if (SLOWED.test(textOf(piece, message)) && !has(piece, "not", "music", "scene")) return "speed:down";
  const normal = /\b(?:normal|natural|default|standard)\b|正常|原速|默认/iu.test(textOf(piece, message));
  return normal && has(piece, "pace") && !has(piece, "music") ? "speed:up" : null;
}

const RECORDING_AWAY =
  /\b(?:stop using|drop|remove|ditch|lose|scrap|forget|no longer (?:wish to |want to )?use|don't use)\b[^,.]{0,24}\brecording\b|录(?:音|的)[^，。]{0,8}(?:不用|别用|撤掉?|不要)了?/iu;
/** 还是用电脑配音, "use the computer voice again": the user's recording is not wanted any more. */
export function recordingKind(piece: readonly Item[], { message }: Context): Kind | null {
  const own =
    /(?:电脑|机器|系统|AI) ?(?:配音|念|读|来念|的?声音)|\b(?:computer(?:'s)?|system|machine|built-in) voice\b|\blet the computer (?:read|speak)/iu;
  const denied = /(?:不用|不要|别让?|甭|不让)(?:电脑|机器|系统|AI)/iu;
  const said = textOf(piece, message);
  if (RECORDING_AWAY.test(said) && !/\.[a-z\d]{3}\b/iu.test(said)) return "setRecording";
  return own.test(said) && !denied.test(said) && !/代替|替换|取代|\b(?:in place|instead) of\b/iu.test(said)
    ? "setRecording"
    : null;
}

const SOMEONE_ELSE =
  /\b(?:someone|somebody|anyone) else\b|\b(?:another|different|other|new|change (?:the|of)|swap the|replace the|not this) (?:\w+ )?(?:voice|speaker|narrator|reader)\b|\b(?:voice|speaker|narrator)\b.{0,60}\b(?:another|different) one\b|换(?:一?[个位种]|成)?(?:别的?|其他的?|另外的?)?(?:人|声音|嗓音|配音|解说|播音员|旁白)|换(?:一?[个位])(?:别的|别人|其他)|另找(?:一?[个位])?人/iu;
const GENTLEMAN =
  /\b(?:male|men|man(?!'s team)|man's|gentleman(?:'s)?|guy|bloke|chap|fella)\b.{0,24}\b(?:voice|speak\w*|narrat\w+|read\w*|instead)\b|\b(?:voice|speaker|narrator|read)\b.{0,24}\b(?:male|man|gentleman|guy|bloke|chap|fella)\b|男声|(?:换|找|用|让|要|来).{0,4}(?:男的|男生|男人|大叔|小伙)(?!.{0,4}(?:约|面试))/iu;

/** "Have someone else read it", 换个男的来念. */
export function voiceKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (has(piece, "music", "scene", "quote", "captions", "slower", "faster", "pace") || WOMAN.test(said)) return null;
  if (GENTLEMAN.test(said) && WISHED.test(said) && !REFUSED.test(said)) return "voice:other";
  return SOMEONE_ELSE.test(said) && !REFUSED.test(said) ? "voice:other" : null;
}

/** Others than these are named by what they are. */
const WOMAN = /\b(?:scot\w*|female|woman\w*|women|lady\w*|girl\w*|she|her)\b|女/iu;
const WISHED =
  /\b(?:prefer|want|would like|d like|give|use|try|take|please|pls|have|make|let|could|can|swap|change|switch|instead|nice)\b|[换要用找来改请]|吧/iu;
const REFUSED =
  /\b(?:not|no|never|nothing|don't|like)\b.{0,12}\b(?:male|man|gentleman|guy)\b|[不别没].{0,4}男|\?$|[吗？]$/iu;

const NO_VOICE =
  /(?:旁白|配音|人声|解说)(?:的[^，。]{0,4})?(?:可以|能不能|能|可否)?(?:请|就|也|都|先)?(?:完全)?(?:拿掉|去掉|不要|取消|关掉|省了|撤掉|删掉)|\b(?:drop|lose|ditch|kill|cut|remove) the (?:voice-?over|narrator|narration|vo|speaker)\b|\b(?:nobody|no ?one)\b.{0,10}\b(?:spoke|speaks?|talks?|speaking|talking) (?:at all|in (?:it|this|the) ?(?:film|video)?)\b/iu;

/** 旁白可以拿掉吗: in the whole film. */
export function voiceOffKind(piece: readonly Item[], { message }: Context): Kind | null {
  if (/^\W*(?:voice(?:-?over)?|narration|narrator)\s?[:=–-]\s?(?:none|off|no)\b/iu.test(textOf(piece, message)))
    return "voice:none";
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
