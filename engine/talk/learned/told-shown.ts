import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { scenesIn } from "./scenes-named.ts";
import { sentenceOf } from "./sentence-of.ts";
import { AS_FILE } from "./told-settings.ts";
import { type Hidden, whereHidden } from "./where-hidden.ts";

/** Facts that a piece keeps from the film, shows again or makes most of, and what it only adds to what was said before. */

/** "The salary must be neither seen …". */
export function hiddenKind(piece: readonly Item[], context: Context): Kind | null {
  const { message } = context;
  const [topic, other] = piece.filter(({ is }) => is === "topic");
  const nowhere = /\bneither (?:be )?(?:seen|shown|heard|spoken|said|written|mentioned)\b/iu.test(
    textOf(piece, message),
  );
  if (topic === undefined || other !== undefined) return null;
  if (WAS_HIDDEN.test(textOf(piece, message))) return `show:${meantTopic(topic, textOf(piece, message))}`;
  const where = has(piece, "scene", "music", "captions", "quote") ? null : saidOfAll(piece, context);
  if (where !== null) return `hide:${topic.value}:${where}`;
  if (isKept(piece, message)) return `hide:${topic.value}:film`;
  const end = piece.at(-1)?.to ?? 0;
  const [rest = ""] = message.slice(end).split(/[，。,;；]/u);
  const unseen = UNSHOWN.test(textOf(piece, message)) && NOT_EVEN_SAID.test(rest);
  return nowhere || unseen ? `hide:${topic.value}:film` : null;
}

/** 公司介绍 tells who it is, and not only what for. */
function meantTopic({ value }: Item, said: string): string {
  return value === "mission" && said.includes("公司介绍") ? "company" : String(value);
}

const KEPT =
  /(?:[不别勿甭](?:要|用|必|能|许|得|再|准)?|无须|无需)(?:先)?(?:被|给|把)?(?:放|露|亮|显示|写|出现|提及?|展示|公开)(?:出来|出去|进去|上去|到|在|进)?|\b(?:don'?t|do not|never|mustn't|no need to|needn't|shouldn't|must not|should not|not to|can't|not) (?:be )?(?:show|shown|mention(?:ed)?|include[d]?|display(?:ed)?|reveal(?:ed)?|disclosed?|advertised?)\b|\b(?:didn't|doesn't|shouldn't|mustn't) (?:turn up|appear|come up|feature)\b|\bkeep\b.{0,20}\b(?:secret|quiet|private|hidden|to (?:our|my)sel(?:f|ves)|under wraps|confidential)\b|\b(?:wasn't|weren't|not) advertised\b|保密/iu;
const SOMEWHERE =
  /画面|屏|字幕|旁白|[念读说讲唸]|\b(?:screen|picture|slide|voice|read|aloud|spoken|say|until|unless|only|too|so|just|yet)\b|只|这么|那么|太|错|成|了[吗没]|([要能该可是])不\1|没人|还没|\?|？/iu;

/** "Don't mention the deadline", 薪资先别放: of no scene, and nowhere in particular. */
function isKept(piece: readonly Item[], message: string): boolean {
  const said = textOf(piece, message);
  const other = has(
    piece,
    "scene",
    "quote",
    "music",
    "captions",
    "logo",
    "media",
    "colon",
    "emphasise",
    "back",
    "ordinal",
  );
  return !other && KEPT.test(said) && !SOMEWHERE.test(said);
}

/** "On the pay they may read it, but nobody need say it": up to the end of the sentence, where that speaks of nothing else. */
function saidOfAll(piece: readonly Item[], { all, message }: Context): Hidden | null {
  const said = textOf(piece, message);
  // "Have the deadline read 28 February": what is written.
  if (WHILE.test(said) || /\breads? (?:now )?["“€$£\d]/iu.test(said)) return null;
  const sentence = sentenceOf(piece, all);
  const single = sentence.filter(({ is }) => is === "topic").length === 1;
  return single && STAYS.test(said) && !has(sentence, "scene", "captions", "quote")
    ? whereHidden(textOf(sentence, message))
    : whereHidden(said);
}

/** 讲任职要求的时候: when, and not what. */
const WHILE = /的时候|\b(?:can|could|able to|time to|to) (?:\w+ )?read\b(?! out)|\b(?:while|during|when)\b/iu;

/** "The salary is 90k now, but don't read it out": said of the fact that was named before, which else may be told. */
export function unspokenKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  if (has(piece, "topic", "scene", "music", "captions", "quote", "opening", "ending", "logo", "voiceKind")) return null;
  const start = piece[0]?.from ?? 0;
  const before = all.filter(({ to }) => to <= start);
  const at = before.findLastIndex(({ is }) => is === "topic");
  const topic = before[at];
  // Of what is kept from the film already this says no more.
  if (topic === undefined || has(before.slice(at), "stop", "scene", "music", "voice")) return null;
  if (
    has(
      sentenceOf(before.slice(at), all).filter(({ to }) => to <= start),
      "not",
      "remove",
      "off",
    )
  )
    return null;
  const where = whereHidden(textOf(piece, message));
  return where === null ? null : `hide:${topic.value}:${where}`;
}

/** 画面上不写，嘴里也不提: neither. */
const UNSHOWN = /(?:画面|屏幕)上?.{0,2}[不别勿].{0,2}(?:写|显示|出现|放)/u;

/** "I hid it by mistake, so can it be shown again". */
const WAS_HIDDEN =
  /\b(?:hid|hidden)\b.{0,40}\b(?:shown?|back|again|visible)\b|(?:藏|隐去|隐藏).{0,20}(?:(?:放|显示|亮|露)出来|(?:重新|恢复)(?:显示|展示))|^(?!.*[不别没先]).*(?:露|亮|放|显示)出来|(?:藏|隐去|隐藏|拿掉|撤下|拿走|匿名).{0,30}(?:恢复|予以?公开|可?予?公开|放回|加回|归位|重新)|\b(?:show|bring|put) .{2,24} (?:again|back)\b(?! to)|\b(?:reinstate|un-?hide|restore) the\b/iu;

const NOT_EVEN_SAID =
  /(?:旁白|配音|画面和旁白|嘴[里上巴]).{0,3}(?:[不别没勿]|无需).{0,3}(?:提|念|说|有|出现|读|讲)|^[也亦更都].{0,2}[不别没勿].{0,2}(?:提|念|说|读|讲)|\bwithout (?:any|one|it|them)\W*$|\b(?:not|nor) (?:even )?(?:in (?:the )?(?:voice|narration|picture)|spoken|said|written|heard|seen)\b/iu;

/** "30s, not 45" */
const NO_FIGURE = /^[\s,，]*(?:not|不是|不要|别)\s?\d{2}\s?(?:s|secs?|seconds?|秒)?[.。!！]?$/iu;
const NOT_THIS = /^\W*(?:not|no|instead of|rather than)\b|^[\s,，]*(?:不是|不要|别)/iu;

/** How it is now, and what language others speak: told, and no wish. */
/** "Drop the voice, but not the music" */
const BUT_NOT = /^[\s,，]*but not (?:the |any |a )?[\w-]+[\s,.!]*$/iu;
const TELLS =
  /^[^，。]{1,10}(?:幕|页|屏|段)(?:就|都|先|要)*(?:留着|保留|不动|别动|不变)(?:吧|就好)?[，。]?$|^\W*(?:please )?(?:put (?:that|it) right|fix (?:that|it)|correct (?:that|it)|sort (?:that|it) out|(?:would|will|could|can) you)\W*(?:please)?\W*$|^[^,]{0,16}\b(?:read|reading|spoken|said|saying|heard)\b[^,]{0,12}\bis (?:still )?(?:ok|okay|fine|allowed|all right|alright)\W*$|^(?:at present|currently|at the moment|right now|as it is now)\b|\b(?:is|as|have|has)\b.{0,24}\b(?:second|third|fourth) language\b|\b(?:is|are) \p{L}+ medium\b|第[二三]语言|^\W*(?:the )?(?:text|captions?|pictures?) (?:is|are|will be) enough\b|(?:电视|大厅|大屏|店里?|屏幕|车间|手机|地铁|电梯|食堂)[^，。]{0,10}(?:没有?声音|静音|听不[见到清])|^\s?\d+ ?%(?:的|\s(?:of|von)\b)|^\W*(?:so )?(?:that )?(?:people|they|everyone|you|listeners|viewers) (?:must|should|can|need to|have to|needs? to) (?:be able to )?(?:hear|understand|follow)\b|^[\s,，]*(?:避免|省得|免得|以免)/iu;

/** "…, and the narrator mustn't say it either": said of the fact that is kept to ourselves. */
export function goesOn(piece: readonly Item[], { all, message }: Context): boolean {
  const start = piece[0]?.from ?? 0;
  const before = all.filter(({ to }) => to <= start);
  const said = textOf(piece, message);
  if (BUT_NOT.test(said) && has(before, "remove", "not", "off")) return true;
  if (has(piece, "topic", "captions", "music", "voiceKind")) return false;
  if (has(before, "voice", "narration", "say") && /^(?:留白|安静|静音)[^，。]{0,8}$/u.test(said)) return true;
  if (TELLS.test(said)) return true;
  // "Not square, vertical please": what is not wanted instead.
  if (NO_FIGURE.test(said) && all.filter(({ is }) => is === "number").length > 1) return true;
  if (has(piece, "aspect") && NOT_THIS.test(said) && all.filter(({ is }) => is === "aspect").length > 1) return true;
  if (has(piece, "scene", "opening", "ending", "ordinal", "last")) return false;
  return (
    (has(before, "topic", "brand", "logo") &&
      (NOT_EVEN_SAID.test(said) || (STAYS.test(said) && !/\b(?:longer|shorter)\b|[久长短]/iu.test(said)))) ||
    (has(before, "captions") && AS_FILE.test(said) && !has(piece, "remove", "not", "brand", "media"))
  );
}

/** "…, though it stays on screen", …口播可以有: where the fact may still be. */
const STAYS =
  /^(?:though|but|only|and)?.{0,24}\b(?:stays?|remains?|keeps?)\b.{0,14}\b(?:screen|picture|vo|voice|voice-?over|narration|spoken)|\bmay be (?:spoken|said|heard|shown|seen)\b|(?:画面|屏幕)(?:上|里)?(?:保留|留着|可以|有)|(?:口播|旁白|念)(?:里)?(?:可以|照|能)|(?:口播|旁白)(?:里)?[说念讲]就(?:行|好|可以)|^(?:静静|安静地?)?看(?:字幕?|画面)就(?:够|行|好)/iu;

const MADE_MOST_OF =
  /\b(?:(?:people|they|everyone|candidates|applicants) (?:should |must |will )?(?:notice|see|remember|read)s?(?: most| first)|stands? out|sticks? out|jumps? out|the (?:big|main|biggest|key) thing|first thing (?:people|they)|much more of|most of|centre stage|front and cent(?:er|re)|pride of place|the focus|the headline|to the fore(?:ground|front)?|in the foreground|(?:the |more |some )?emphasis|emphasi[sz]ed?|highlight(?:ed)?|stress(?:ed)?|play(?:ed)? up|lead with|start with|(?:focus|dwell) (?:more )?on)\b|focus ?放|重点(?:打|突出|放|讲|说|展示)|主打|主推|主线|C位|第一卖点|最?大的?卖点|当卖点/iu;

/** "Change the salary to … and lead with it", 而且放到最前面讲: what was named before. */
const LED_WITH_IT =
  /^[\s,]*(?:and |then |also |so )*(?:please )?(?:lead|open|start|begin) with (?:it|that|this|them)[\s,.!]*$|^(?:而且|并且?|然后|再)?(?:把它|将其)?(?:放[到在]?|摆[到在]?|提到)(?:整片|片子?|全片)?(?:的)?(?:最前面?|开头|最开头)(?:来)?(?:讲|说|介绍)(?:吧)?[\s，,。！!]*$/iu;

/** "The deadline is what people must notice most", 主打福利. */
export function leadKind(piece: readonly Item[], context: Context): Kind | null {
  const { all, message, project } = context;
  const topics = new Set(piece.filter(({ is }) => is === "topic").map((item) => String(item.value)));
  const [topic] = topics;
  const other = has(piece, "scene", "quote", "not", "remove", "music", "colon", "media", "logo", "back", "show");
  const said = textOf(piece, message);
  if (topic === undefined && LED_WITH_IT.test(said)) {
    const before = all.filter(({ to }) => to <= (piece[0]?.from ?? 0)).findLast(({ is }) => is === "topic");
    return before === undefined ? null : `lead:${before.value}`;
  }
  if (topic === undefined && STARTS_WITH.test(said) && !other) {
    const [id, second] = scenesIn(
      piece.filter(({ is }) => is !== "number"),
      context,
    );
    const purpose = project.storyboard.scenes.find((scene) => scene.id === id)?.purpose ?? "hook";
    const told = TOPICS_OF[purpose];
    return second === undefined && told !== undefined ? `lead:${told}` : null;
  }
  if (topic === undefined || topics.size > 1 || other) return null;
  if (!MADE_MOST_OF.test(said)) return null;
  return `lead:${topic === "mission" && said.includes("公司") ? "company" : topic}`;
}

/** "Start with the four-day week": what a scene tells. */
const STARTS_WITH =
  /^\W*(?:please |can (?:you|we) |could (?:you|we) |let's )?(?:start|open|begin|lead) (?:off )?with (?!.*\b(?:scene|slide|card)\b)/iu;
const TOPICS_OF: Readonly<Record<string, string>> = {
  pay: "benefits",
  why: "mission",
  bring: "requirements",
};

const PUT_BACK =
  /^(?:(?:can|could|would) (?:you|we) |please |so |and |just )*(?:put|bring|get|add) (?:it|that|them) back(?: in)?(?: please| pls| again| now)*[\s.?!]*$/iu;
const AFTER_ALL =
  /\b(?:should|can|may|must|ought to|might as well) (?:be|come|go) (?:back )?(?:in|shown|there|visible|seen|on)\b.{0,16}\b(?:after all|again)\b/iu;

/** "We may name the salary after all. Could you put it back?": what was kept from the film is shown again. */
export function backKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const said = textOf(piece, message).trim();
  const named = piece.find(({ is }) => is === "topic");
  if (named !== undefined) return AFTER_ALL.test(said) && !has(piece, "not", "remove") ? `show:${named.value}` : null;
  if (!PUT_BACK.test(said)) return null;
  const before = all.filter(({ to }) => to <= (piece[0]?.from ?? 0));
  const thing = before.findLast(({ is }) => THINGS_BACK.has(is));
  return thing?.is === "topic" ? `show:${thing.value}` : thing?.is === "logo" ? "logo:true" : null;
}

const THINGS_BACK: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "topic",
  "logo",
  "music",
  "voice",
  "captions",
  "scene",
  "media",
  "colour",
]);
