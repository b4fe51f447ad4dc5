import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { sentenceOf } from "./sentence-of.ts";

/** What a piece tells in so many words to do with scenes. */

/** "Pay card to position 2": moved, though no verb says so. */
export function placeKind(piece: readonly Item[], { message }: Context): Kind | null {
  const placed = /\b(?:to|at|as) (?:position|place|number|slot|spot|no\.?) ?#?\d\b/iu.test(textOf(piece, message));
  return placed && !has(piece, "voice", "music", "unit", "percent") ? "moveScene" : null;
}

/** 第5个拆开, 第2第3个并到一起: of scenes that are numbered. */
export function cutKind(piece: readonly Item[]): Kind | null {
  const numbers = piece.filter(({ is }) => is === "ordinal").length;
  if (has(piece, "quote", "remove", "add", "voice", "music", "captions", "not")) return null;
  if (has(piece, "merge")) return numbers === 2 ? "mergeScenes" : null;
  return numbers === 1 && has(piece, "split") ? "splitScene" : null;
}

const TIME =
  /^[\s,，]*(?:时长|时间|停留(?:的?时间)?)[^，。]{0,4}?(?<more>(?:给到?)?[两三]倍|翻[一1]?[倍番]|加倍|加长|延长|再?[长久]一?[点些])?(?<less>减半|缩短|再?短一?[点些])?[了吧]?[。！]?$/u;

/** "… and let it run longer", 顺便放长一些. */
const HELD =
  /^(?=.{0,40}$)[\s,，]*(?:(?:顺便|然后|并完|完了|再|也|并|还|就|给|把它|这一?[幕页屏段]|那一?[幕页屏段])\s?)*(?:多)?(?:[放停拉留]|延|加)(?:得|的)?(?:[长久]|几秒|一会儿?|[两三一]秒)(?:一?[点些]|会儿?)?[吧呗了。！]*$|\b(?:let|leave|keep|hold|have) (?:it|that|this|them|those)(?: one)?(?: up| on| there| run| stay| stand| linger)*(?: for)?(?: a (?:bit|little|touch))? longer\b|\bgive (?:it|that|this|them)(?: one)? (?:twice|double|more|extra|a (?:bit|little) more|three times|triple)(?: the| as much)? ?(?:screen )?(?:time|seconds)\b|\bmake (?:it|that|this) (?:about |roughly )?(?:twice|double|three times) as long\b|给它?(?:两倍|双倍|更多|多一?[点些])的?时间/iu;

/** 杯测那页写…，时长减半: of the scene that was named before, and not of the film. */
export function timeKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const said = textOf(piece, message);
  const timed = TIME.exec(said)?.groups;
  const [more, less] = timed === undefined ? [HELD.exec(said)?.[0], undefined] : [timed["more"], timed["less"]];
  const start = piece[0]?.from ?? 0;
  const before = sentenceOf(piece, all).filter(({ to }) => to <= start);
  if (
    (more ?? less) === undefined ||
    !has(before, "scene", "opening", "ending", "shape", "media", "split", "merge", "move") ||
    has(before, "film", "remove")
  )
    return null;
  return more === undefined ? "scene:shorter" : "scene:longer";
}

const TOO_LONG =
  /(?:停留?|放|挂|站)(?:得|的时间|着)?[^，。]{0,3}(?:太|过|这么|那么)(?:长|久)|别停[^，。]{0,3}久|\b(?:stays?|sits?|hangs?|stands?|lingers?|is up)\b.{0,12}\b(?:forever|too long|for ages|so long)\b/iu;
/** "Very last scene: half as long". */
const AFTER_COLON =
  /[:：]\s*(?:(?<less>half as long|half the time|(?:a (?:bit|little|touch) )?shorter|0\.\d+ ?x|短一?点|减半)|(?<gone>gone|out|cut|delete|remove|删掉?|不要)|twice as long|(?:a (?:bit|little|touch) )?longer|1\.\d+ ?x|[长久]一?点|加倍)[.!。]?\s*$/iu;
const TO_AN_END = /(?:提|挪|移|搬|调|放|拎)到?(?:最|前|后|开头|结尾)/u;

/** "That one hangs there forever", 福利那段提到最前面: of a scene that is named as one. */
export function standingKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (!has(piece, "scene", "opening", "ending") || has(piece, "quote", "media", "remove", "split", "merge", "film"))
    return null;
  const behind = AFTER_COLON.exec(said)?.groups;
  if (behind !== undefined)
    return behind["gone"] === undefined
      ? behind["less"] === undefined
        ? "scene:longer"
        : "scene:shorter"
      : "removeScene";
  if (TOO_LONG.test(said)) return "scene:shorter";
  return TO_AN_END.test(said) && !has(piece, "emphasise", "add") && /[那这第]/u.test(said) ? "moveScene" : null;
}

const ITS_LENGTH =
  /^[\s,，]*(?:and |then |but |also |should |must |it should |to )*(?:be |make it |last |run )(?:for )?(?:a (?:bit|little|touch) |much |a lot |only )?(?:(?<less>half as long|shorter|briefer|less long)|twice as long|longer)\W*$|^[\s,，]*(?:另外|再|并|且|还有)?(?:时长|时间|停留(?:时间)?)(?:也|再|要)?(?:(?<han>缩短|减半|短|砍|压)|延长|拉长|加倍|长|翻倍)[^，。]{0,6}[。！!]?\s*$/iu;

/** "Scene 4 should show “…” and be half as long": of the scene that was named before. */
export function itsLengthKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const found = ITS_LENGTH.exec(textOf(piece, message));
  if (found === null) return null;
  const start = piece[0]?.from ?? 0;
  const named = all.filter(({ to }) => to <= start).findLast(({ is }) => NAMED_BEFORE.has(is));
  if (named === undefined || named.is === "film" || named.is === "music") return null;
  return found.groups?.["less"] === undefined && found.groups?.["han"] === undefined ? "scene:longer" : "scene:shorter";
}

const NAMED_BEFORE: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["scene", "opening", "ending", "film", "music"]);

const MORE_SECONDS = /[+＋]\s?\d(?:\.\d)?\s?(?:秒|s\b|sec)|(?:多|加)(?:停|放|留)?\s?[\d一两二三]\s?秒/iu;
const LESS_SECONDS =
  /(?<=[\s幕页屏)）])[-−–]\s?\d(?:\.\d)?\s?(?:秒|s\b|sec)|(?:少|减|砍|去)(?:停|放|掉)?\s?[\d一两二三]\s?秒|\b(?:take|cut|shave|knock) (?:(?:a|one|two|\d) (?:second|sec)s?|(?:a (?:little|bit)(?: of)? |some )?time) (?:off|from)\b/iu;

/** 第7幕+2秒, "take a second off scene 4". */
export function secondsKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (has(piece, "quote", "media", "film") || !has(piece, "scene", "opening", "ending", "ordinal", "topic", "number"))
    return null;
  if (MORE_SECONDS.test(said)) return "scene:longer";
  return LESS_SECONDS.test(said) ? "scene:shorter" : null;
}
