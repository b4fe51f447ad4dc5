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
  if (/只(?:留|要|用|保留|在)画面/u.test(sentence)) return "captions:burn";
  if (AS_FILE.test(sentence) && NOT_IN_PICTURE.test(sentence)) return "captions:sidecar";
  const [burnt, filed] = [IN_PICTURE.test(sentence), AS_FILE.test(sentence)];
  if (burnt && NO_FILE.test(sentence)) return "captions:burn";
  const denied = filed ? sentence : textOf(piece, message);
  if (
    /\b(?:no|not|nothing|without|instead|rather|off|remove|drop|kill|lose|hide|get rid)\b|n't\b|[不别]|无需|关[掉了闭上]|去掉|拿掉|撤/iu.test(
      denied,
    )
  )
    return null;
  if (burnt && !filed && !TWO_WAYS.test(sentence)) return "captions:burn";
  const single = /\b(?:only|solely|just|purely)\b|[只仅]/iu.test(sentence);
  if (burnt && filed) return single ? null : "captions:both";
  return single && (burnt || filed) ? `captions:${burnt ? "burn" : "sidecar"}` : null;
}

const NO_FILE =
  /\b(?:skip|no|without|not|drop|lose|don't need|forget)\b[^,.]{0,14}\b(?:files?|srt|vtt)\b|(?:不要|不用|别|无需|没必要|省)[^，。]{0,8}文件/iu;
/** As a file, too, in words that name none. */
const TWO_WAYS = /\b(?:both|two ways|also|as well)\b|两种|都要|各/iu;

const MISSED =
  /\b(?:missing|gone|nowhere|not (?:coming|there|showing|visible|shown)|isn't (?:there|showing|visible))\b|不见|没了|没有了|没出来/iu;
const PUT_BACK =
  /\bwant (?:it|them) (?:in|on|there|back|shown)\b|\b(?:put|bring|show|add|visible|appear|must be|should be|belongs|get \w+ \w+ (?:on|in|into))\b|亮出?来?|放出来|显示|加上|露出|带上?|恢复/iu;
const TAKEN_OFF =
  /\b(?:remove|take|hide|without|drop|lose|no|not|never|off)\b(?! coming)|n'?t\b|不|去掉|别|勿|取消|拿掉|撤/iu;

/** "Our logo is not coming, please put it", logo给我亮出来. */
export function logoKind(piece: readonly Item[], { message, all }: Context): Kind | null {
  if (!has(piece, "logo") || has(piece, "scene")) return null;
  const said = textOf(piece, message);
  const missed = MISSED.test(said) && PUT_BACK.test(textOf(sentenceOf(piece, all), message));
  if (/藏|隐去|隐掉/u.test(said) && !PUT_BACK.test(said)) return "logo:false";
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
    /\b(?:default|standard|original|brand kit's own|house|your own)\b|默认|自带|[按用跟]着?品牌/iu.test(
      textOf(piece, message),
    );
  return house && has(piece, "colour") && !has(piece, "colourName", "hex") ? "colour" : null;
}

const CHOOSE =
  /\b(?:(?:on )?automatic(?:ally)?|auto|you (?:choose|pick|decide)|your (?:choice|pick)|whatever|whichever|(?:choose|pick|decide)(?: \w+){0,4} yourself|as you (?:like|see fit)|up to you)\b|自动|你们?(?:来|看着|自己)?(?:挑|选|定|决定)|系统.{0,4}(?:选|定|挑)|由你|看着(?:挑|选|办)/iu;

/** "Pick whatever style you think best", 声音你来选: one that jobreel chooses. */
export function choiceKind(piece: readonly Item[], { message }: Context): Kind | null {
  if (!CHOOSE.test(textOf(piece, message))) return null;
  if (has(piece, "theme") && !has(piece, "adjective", "scene")) return "theme:auto";
  return has(piece, "voice", "narration") && !has(piece, "voiceKind", "quote") ? "voice:auto" : null;
}

const BRAND_AWAY = /品牌(?:包|规范|套件|文件)[^，。]{0,6}(?:撤|去掉|拿掉|不要|不用|别用|删)/u;

/** 品牌规范请撤除. */
export function brandKind(piece: readonly Item[], { message }: Context): Kind | null {
  return BRAND_AWAY.test(textOf(piece, message)) ? "brand" : null;
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

/** "…, but with #004d40 as the colour" */
export function hexKind(piece: readonly Item[], { message }: Context): Kind | null {
  const other =
    has(piece, "brand", "quote", "remove", "captions", "scene") || /\.[a-z]{3,4}\b/iu.test(textOf(piece, message));
  return has(piece, "hex") && !other ? "colour" : null;
}

const TURNED_OFF =
  /^[\s,]*(?:so |then |and |just |please |simply )*(?:(?:turn|switch|shut|take|leave) (?:it|them|that) (?:off|out)|(?:drop|lose|ditch|kill|scrap|mute|remove|cut) (?:it|them))(?: please| then| altogether| completely| entirely)*[\s,.!]*$|^(?:那|就|干脆|直接|索性)*(?:把它)?(?:关|去|拿|撤|删)(?:掉|了)(?:吧|好了)?[\s，,。！!]*$/iu;

/** "I can't hear a word over that music, turn it off": of what was named last. */
export function turnedOffKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  if (!TURNED_OFF.test(textOf(piece, message))) return null;
  const before = all.filter(({ to }) => to <= (piece[0]?.from ?? 0));
  const last = before.findLast(({ is }) => OFF_OR_ELSE.has(is));
  // "Burn the captions in and then mute it": of what is heard, and not of what is asked for.
  const heard = last?.is === "music" || last?.is === "voice" || last?.is === "narration";
  if (!heard && (/\bmute\b/iu.test(textOf(piece, message)) || has(before, "show", "add", "on", "captionMode")))
    return null;
  return BARE_THINGS.find(({ is }) => is === last?.is)?.kind ?? null;
}

/** What may be spoken of last: of a scene, a file or a fact "it" is that. */
const OFF_OR_ELSE: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  ...BARE_THINGS.map(({ is }) => is),
  "scene",
  "topic",
  "media",
  "opening",
  "ending",
  "quote",
  "brand",
  "title",
]);

const FULL_MINUTE =
  /\b(?:like|want|need|make it|give (?:me|us|it)|have)\b.{0,12}\b(?:a|one) (?:full|whole) minute\b|一整分钟/iu;
const BACK_TO =
  /(?:退回|改回|回到|恢复(?:到|成|为)?|还是|调回|换回)\s?(\d{2})\s?秒|\b(?:back to|restore (?:it |the running time )?to|return to|was right)\b.{0,12}\b(\d{2}|thirty|fifteen|sixty)(?: ?s\b| ?sec| seconds)|\b(\d{2}|thirty|fifteen|sixty) ?(?:s|secs?|seconds) (?:was right|again|like before|as before)\b/iu;
const SPELLED: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, sixty: 60 };

/** 退回30秒, "30 secs like before": a length, and no step back. */
export function lengthKind(piece: readonly Item[], { message }: Context): Kind | null {
  if (FULL_MINUTE.test(textOf(piece, message)) && !has(piece, "scene", "not", "music")) return "length:60";
  const found = BACK_TO.exec(textOf(piece, message));
  const figure = found
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  if (figure === undefined || has(piece, "scene", "music", "voice")) return null;
  const seconds = SPELLED[figure] ?? Number(figure);
  return [15, 30, 45, 60].includes(seconds) ? `length:${seconds}` : null;
}
