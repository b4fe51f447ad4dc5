import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { FILE } from "./told-files.ts";

/** Texts that a piece types in quotation marks, and silence. */

const SPOKEN =
  /(?<![a-z])vo(?![a-z])|旁白|念|嘴上|嘴巴|配音|解说|口播|\b(?:narrat\w+|voice(?:-?over)?|speaker|says?|saying|spoken(?: (?:text|words?|line))?|aloud|hear)\b/giu;
const SHOWN =
  /文案|文字|字幕?|标题|画面|屏|写|显示|\b(?:text|copy|screen|reads?|see|shows?|showing|display\w*|writes?|words|headline|heading|line|title)\b/giu;
/** Who speaks, or what is spoken, before a text. */
const NARRATED =
  /(?:旁白|口播|配音|声音|念|(?<![a-z])vo)[^，。]{0,6}$|\bwhat(?:'s| is) (?:said|spoken|read(?: out)?)\b.{0,24}$|\b(?:voice|speaker|narrator|she|he)\b.{0,16}\b(?:ends?|closes?|finish(?:es)?) with\W*$|\b(?:narration|voice-?over)\b.{0,24}$|\b(?:she|he|narrator|speaker|voice|lady|man|woman)\b.{0,16}\bsays?\b[^"“]{0,3}$/iu;
/** "On the scene with “…”, the headline should be “…”". */
const SCENE_WITH = /\b(?:scene|screen|slide|card|one) (?:with|that says|saying|reading|where it says)\s?$/iu;
/** “杯测”一节: words of a scene, by which it is named. */
const NAMES_SCENE =
  /^["“”」』]?\s?的?(?:[那这该]?一?[个]?[幕段节页屏块部]|场景|部分|(?:scene|screen|slide|part|bit|card|page)\b)/iu;
const NEW = /\b(?:additional|new|another|extra|needed|added)\b|[新加再多]/iu;
/** "Where it says “…”, nothing should be read out". */
export const SAYS_THERE = /\b(?:where (?:it|the screen) says|with the words)\W*$|写着\s?["“「]?$/iu;
/** "Strike the word …" */
const STRUCK = /\b(?:strike|erase|cut|remove|delete|drop|take out)\b.{0,12}\b(?:words?|phrase|term)\b\W*$/iu;
const AT_END =
  /\bat the (?:very )?(?:end|start|beginning)\b|\b(?:ends?|closes?|finish(?:es)?) with\b|结尾|片尾|开头|片头/iu;
/** "… and write “…” over it", 并配文字“…”: on what was spoken of. */
const WRITTEN_ON =
  /\b(?:write|put|print|with)\b[^"“]{0,12}["“][^"”]+["”]\s?(?:written )?(?:on|over|across|onto|in) (?:it|that|this|there|the (?:opening|first|last|closing) (?:scene|one|screen))\b|^[\s,，]*(?:并|再|然后)?(?:[配加]上?)?(?:文字|字|字幕)(?:改成|写成?|就写|换成|是)?\s?[“"「]/iu;
/** "Scene 4 must read: …": what it shows. */
const READS = /\b(?:must|should|needs to|has to|to|now|reads?) ?(?:read)?\s?[:：]/iu;
/** "The mission screen should say “…”": what it shows. */
const SCREEN_SAYS = /\b(?:screen|slide|card|page)\b[^,.]{0,16}\bsays?\b\W*$/iu;
const REWORDS = /改成|换成|替换|代替|\b(?:replace|instead|change|swap|becomes?)\b/iu;

/** What a scene shows or says, typed in quotation marks, in a message that types several texts; null for other pieces. */
export function typedKind(piece: readonly Item[], { all, message, project }: Context): Kind | null {
  const quotes = piece.filter(({ is, value }) => is === "quote" && String(value).search(FILE) === -1);
  const [quote] = quotes;
  if (quotes.length === 1 && quote !== undefined && all.filter(({ is }) => is === "quote").length > 1) {
    const before = message.slice(piece[0]?.from ?? 0, quote.from);
    const [spoken, shown] = [SPOKEN, SHOWN].map((cue) => {
      const last = Array.from(before.matchAll(cue)).at(-1);
      return last === undefined ? -1 : last.index + last[0].length;
    });
    const fact = factKind(piece, before);
    if (fact !== null) return fact;
    if (spoken === undefined || shown === undefined || (spoken === -1 && shown === -1)) return null;
    if (
      has(piece, "add", "title", "cta") ||
      (REWORDS.test(before) &&
        spoken === -1 &&
        !has(all, "narration", "voice") &&
        !has(piece, "scene", "opening", "ordinal"))
    )
      return null;
    if (SCREEN_SAYS.test(before)) return "setCopy";
    return spoken >= shown ? "setNarration" : "setCopy";
  }
  if (quote !== undefined && quotes.length === 1 && !has(piece, "add", "title", "cta")) {
    const before = message.slice(piece[0]?.from ?? 0, quote.from);
    const placed = has(piece, "scene", "opening", "ending", "ordinal") || AT_END.test(textOf(piece, message));
    if (NARRATED.test(before) && placed) return "setNarration";
    const shown = before.search(SHOWN) !== -1 && before.search(SPOKEN) === -1 && !REWORDS.test(before);
    if (placed && shown && !has(piece, "topic") && !NEW.test(before)) return "setCopy";
    if (STRUCK.test(before)) return "replaceText";
    if (SAYS_THERE.test(before) && NOT_A_WORD.test(message.slice(quote.to, piece.at(-1)?.to))) return "setNarration";
    if (WRITTEN_ON.test(textOf(piece, message)) && !has(piece, "music", "voice", "narration")) return "setCopy";
  }
  if (quotes.length > 0 && quotes.every(({ to }) => NAMES_SCENE.test(message.slice(to, to + 10)))) return null;
  const [first] = quotes;
  if (quotes.length === 2 && first !== undefined && SCENE_WITH.test(message.slice(0, first.from))) return "setCopy";
  const [one, two] = quotes.map(({ value }) => String(value).toLowerCase());
  // 在“…”那一幕后面加一幕，写上“…”: the first names where.
  if (
    quotes.length === 2 &&
    has(piece, "add") &&
    first !== undefined &&
    NAMES_SCENE.test(message.slice(first.to, first.to + 10))
  )
    return "add";
  if (one !== undefined && two !== undefined && quotes.length === 2) {
    const shown = project.storyboard.scenes
      .flatMap(({ copy, narration }) => [...copy, narration])
      .join(" ")
      .toLowerCase();
    return shown.includes(one) || shown.includes(two) ? "replaceText" : null;
  }
  return quotes.length === 0 ? unquotedKind(piece, textOf(piece, message)) : null;
}

/** What is typed behind a colon, and silence. */
function unquotedKind(piece: readonly Item[], said: string): Kind | null {
  const colon = piece.findIndex(({ is }) => is === "colon");
  const naming = piece.slice(0, Math.max(0, colon));
  if (has(naming, "cta") && !has(naming, "add", "scene")) return "detail:callToAction";
  if (
    has(naming, "narration", "voice") &&
    has(naming, "scene", "opening", "ending", "ordinal") &&
    !has(naming, "add", "remove", "not", "pace", "stop")
  )
    return "setNarration";
  if (READS.test(said) && has(naming, "scene", "opening", "ending") && !has(naming, "narration", "voice"))
    return "setCopy";
  return isSilence(piece, said) ? "setNarration" : dictatedKind(piece, said);
}

const ENGLISH_SCENE = String.raw`\b(?:(?:scene|slide|screen|card|page|number) \d|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|opening|closing|final|mission|pay|requirements?|planner|mentor\w*|end)(?: (?:scene|slide|screen|card|page|one|bit|part))?)\b`;
const CHINESE_SCENE = String.raw`(?:第.{1,2}[幕页屏个]|开头|结尾|片头|片尾|封面|最后|那[幕页屏])`;
/** "The first one should say …", 最后那页写…: words without quotation marks. */
const WRITES: readonly RegExp[] = [
  new RegExp(
    `${ENGLISH_SCENE}[^,.]{0,12}?\\b(?:should|must|to|needs to|could(?: it)?|can|just|please)\\s?(?:just |now |rather )?(?:say|read)s?\\s+(?!that|it\\b|the\\b|nothing|no\\b|out\\b|less|more|slow|fast|quick)\\p{L}+\\s\\p{L}+`,
    "iu",
  ),
  new RegExp(
    `${CHINESE_SCENE}[^，。不别]{0,8}?(?:字?(?:就|请)?写上?|文字(?:是|写|改成|换成)|字(?:改成|换成|請寫|请写))\\s?[：:]?\\s?(?![不得着完了错多少长])\\p{Script=Han}{3,}`,
    "u",
  ),
];
const DICTATES: readonly RegExp[] = [
  /\b(?:make|let|have|get) (?:her|him|the (?:voice|narrator|speaker|lady|man|woman)) (?:say|read)\s+(?!it\b|that|the\b|this|less|more|slow|fast|quick|in\b|out\b|our\b)\p{L}+\s\p{L}+/iu,
  new RegExp(
    `${CHINESE_SCENE}[^，。不别]{0,6}?(?:让[他她它]说|旁白(?:就|请)?(?:说|念|改成|换成))\\s?[：:]?\\s?(?![不得着完了得太慢快])\\p{Script=Han}{3,}`,
    "u",
  ),
];

/** What a scene shows or says, typed without quotation marks. */
function dictatedKind(piece: readonly Item[], said: string): Kind | null {
  if (has(piece, "add", "title", "cta", "music", "replace")) return null;
  if (DICTATES.some((pattern) => pattern.test(said))) return "setNarration";
  if (WRITES.some((pattern) => pattern.test(said)))
    return /\b(?:voice|narrat\w+|speaker|she|he|her|him)\b|旁白|念/iu.test(said) ? "setNarration" : "setCopy";
  return null;
}

/** 工资写成“…”, "the place: “…”": a fact, and what it is to be. */
function factKind(piece: readonly Item[], before: string): Kind | null {
  const named = piece.filter(({ is }) => is === "topic" || is === "title" || is === "cta");
  const [one, other] = named;
  if (one === undefined || other !== undefined || !IS_WRITTEN.test(before) || ON_SCREEN.test(before)) return null;
  if (has(piece, "scene", "opening", "ending", "ordinal", "add", "narration", "voice", "copy")) return null;
  if (one.is === "cta") return "detail:callToAction";
  const fact = one.is === "title" ? "title" : String(one.value);
  return FACTS.has(fact) ? `detail:${fact}` : null;
}

const FACTS: ReadonlySet<string> = new Set(["title", "salary", "place", "company", "deadline", "link"]);
const ON_SCREEN = /画面|[页屏幕]|\b(?:screen|slide|picture|text)\b/iu;
const IS_WRITTEN =
  /(?:写成|写上?(?:全称|全名)?|改成|改为|改叫|换成|换为|填|叫|是|为|\b(?:reads?|is(?: now)?|says|to|be))\s?["“「]?$|[:：=]\s?["“「]?$/u;

const NOT_A_WORD =
  /\bin silence\b|\bmute the (?:reading|voice|narration)\b|\bwithout a word\b|(?:旁白|配音)(?:就|都)?(?:去掉|拿掉|不要|省了|关掉|去了)|无需配?(?:旁白|配音|说)|莫说话|莫?开腔|别开口|\bsay(?:s|ing)? nowt\b|\bnothing (?:spoken|said)\b|\bno (?:narration|voice(?:-?over)?|speaking|talking|words spoken|speech)\b|(?:\b(?:no ?(?:one|body)|nothing|not|silent|quiet|hush|mute|don't|shouldn't|without|dont)\b|别|不要?|没)[^,，.。]{0,24}?(?:\b(?:speak\w*|say|said|talk\w*|read|voice|narrat\w+)\b|说话|念|旁白|出声|配音)|\bsays? nothing\b/iu;
const THERE =
  /\b(?:there|(?:over|in|during|on) (?:that|this|it)(?: scene| one)?)\b|(?:里面|其中)的?|[那这]一?个?(?:[幕页屏段镜]|画面|场景|镜头)|那里|这里|第.{1,3}个?(?:画面|镜头|场景)/iu;

const RECORDED = /录|机器|电脑|\bc(?:an|ould)\b|\b(?:record\w*|computer|machine)\b/iu;

/** "And let no one speak over that scene", 那幕旁白别说话. */
function isSilence(piece: readonly Item[], said: string): boolean {
  const there = THERE.test(said) || has(piece, "scene", "opening", "ending");
  return NOT_A_WORD.test(said) && !RECORDED.test(said) && (there || (has(piece, "topic") && /\bduring\b/iu.test(said)));
}

const ADDS =
  /\b(?:put|add|insert|do|make|include)\b.{0,8}\b(?:another|one|a new (?:one|scene)|a scene|an extra scene|one more scene) (?:about|introducing|that introduces|that shows|on our|on the)\b/iu;

/** "Put one about the holidays after the pay": a new scene. */
export function addKind(piece: readonly Item[], { message }: Context): Kind | null {
  return ADDS.test(textOf(piece, message)) && !has(piece, "media", "quote", "not", "remove") ? "add" : null;
}
