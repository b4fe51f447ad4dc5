import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { FILE } from "./told-files.ts";

/** Texts that a piece types in quotation marks, and silence. */

const SPOKEN =
  /旁白|念|嘴上|嘴巴|配音|解说|口播|\b(?:narrat\w+|voice(?:-?over)?|speaker|says?|saying|spoken(?: (?:text|words?|line))?|aloud|hear)\b/giu;
const SHOWN =
  /文案|文字|字幕?|标题|画面|屏|写|显示|\b(?:text|copy|screen|reads?|see|shows?|showing|display\w*|writes?|words|headline|title)\b/giu;
/** Who speaks, or what is spoken, before a text. */
const NARRATED =
  /(?:旁白|口播|配音|念)[^，。]{0,6}$|\b(?:narration|voice-?over)\b.{0,24}$|\b(?:she|he|narrator|speaker|voice|lady|man|woman)\b.{0,16}\bsays?\b[^"“]{0,3}$/iu;
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
  if (quote !== undefined && quotes.length === 1 && has(piece, "scene", "opening", "ending", "ordinal")) {
    const before = message.slice(piece[0]?.from ?? 0, quote.from);
    if (NARRATED.test(before) && !has(piece, "add", "title", "cta")) return "setNarration";
  }
  const [one, two] = quotes.map(({ value }) => String(value).toLowerCase());
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
  if (READS.test(said) && has(naming, "scene", "opening", "ending") && !has(naming, "narration", "voice"))
    return "setCopy";
  return isSilence(piece, said) ? "setNarration" : null;
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
const IS_WRITTEN = /(?:写成|写上?|改成|改为|改叫|换成|换为|填|叫|是|为)\s?["“「]?$|[:：=]\s?["“「]?$/u;

const NOT_A_WORD =
  /(?:旁白|配音)(?:就|都)?(?:去掉|拿掉|不要|省了|关掉|去了)|无需配?(?:旁白|配音|说)|莫说话|\bnothing (?:spoken|said)\b|\bno (?:narration|voice(?:-?over)?|speaking|talking|words spoken|speech)\b|(?:\b(?:no ?(?:one|body)|nothing|not|silent|quiet|hush|mute|don't|shouldn't|without)\b|别|不要?|没)[^,，.。]{0,24}?(?:\b(?:speak\w*|say|said|talk\w*|read|voice|narrat\w+)\b|说话|念|旁白|出声|配音)|\bsays? nothing\b/iu;
const THERE =
  /\b(?:there|(?:over|in|during|on) (?:that|this|it)(?: scene| one)?)\b|[那这]一?个?(?:[幕页屏段镜]|画面|场景|镜头)|那里|这里|第.{1,3}个?(?:画面|镜头|场景)/iu;

const RECORDED = /录|机器|电脑|\bc(?:an|ould)\b|\b(?:record\w*|computer|machine)\b/iu;

/** "And let no one speak over that scene", 那幕旁白别说话. */
function isSilence(piece: readonly Item[], said: string): boolean {
  const there = THERE.test(said) || has(piece, "scene", "opening", "ending");
  return NOT_A_WORD.test(said) && !RECORDED.test(said) && (there || (has(piece, "topic") && /\bduring\b/iu.test(said)));
}
