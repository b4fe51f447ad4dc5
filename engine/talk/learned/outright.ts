import type { Context } from "../context.ts";
import { asksToKnow } from "../force.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import { isOf, type Kind, kindOf, NOTHING, SEVERAL } from "./kind.ts";
import type { Guesser, Part } from "./parts.ts";

/** Pieces of a message that say outright what they want: their words tell more than what was learned of longer messages. */

/** What is told outright is as sure as this. */
export const OUTRIGHT = 0.9;

/** What asks for several things as likely as this says none of them outright. */
const CROWDED = 0.9;

/** A piece as it is guessed, or as it says outright. */
export function outright(guess: Guesser, piece: readonly Item[], context: Context): Part {
  const part = guess.part(piece);
  const told = toldKind(piece, context);
  const several = guess.ranked(piece).find(({ kind }) => kind === SEVERAL)?.chance ?? 0;
  if (told !== null && several < CROWDED)
    return { ...part, kind: told, chance: Math.max(OUTRIGHT, part.kind === told ? part.chance : 0) };
  return byRules(guess, withFigures(part, context), context);
}

/** Pieces together, as they are guessed: "“steers” is odd. Write “guides”" says outright what it wants only as a whole. */
export function reworded(guess: Guesser, pieces: readonly (readonly Item[])[], context: Context): Part {
  const items = pieces.flat();
  const part = guess.part(items);
  // "As for the voice, you choose": what is chosen in one, that it is chosen in the other.
  const chosen =
    pieces.length === 2 && choiceKind(pieces[0] ?? [], context) === null ? choiceKind(items, context) : null;
  if (chosen !== null) return { ...part, kind: chosen, chance: OUTRIGHT };
  const ends = [pieces[0], pieces.at(-1)].every((piece) => piece !== undefined && has(piece, "quote"));
  const told = ends && items.filter(({ is }) => is === "quote").length === 2 ? typedKind(items, context) : null;
  return told === "replaceText" ? { ...part, kind: told, chance: Math.max(OUTRIGHT, part.chance) } : part;
}

/** The likeliest thing of these, with its figure, need not be likely. */
const LEAST_FIGURED = 0.2;
const FIGURED: ReadonlySet<string> = new Set(["speed", "volume", "colour", "detail", "goToVersion"]);

/** "Speed 1.1", "music at 40 %": named, with its figure. */
function withFigures(part: Part, { project }: Context): Part {
  const { kind, chance, items, ruled } = part;
  const [head = ""] = kind.split(":");
  const figured = FIGURED.has(head) && has(items, "number", "percent", "hex");
  const shown = head === "show" && has(items, "show") && has(items, "topic");
  const told =
    chance >= LEAST_FIGURED &&
    (figured || shown) &&
    "edits" in ruled &&
    ruled.edits.length === 1 &&
    ruled.edits.every((edit) => isOf(edit, kind, project));
  return told ? { ...part, chance: Math.max(chance, OUTRIGHT) } : part;
}

/** Where what is likeliest is less likely than this, rules that find another wish of some likelihood decide. */
const UNSURE = 0.6;
const LEAST_RULED = 0.05;
/** What was learned says nothing of a piece of which nothing is likelier. */
const UNTOLD = 0.2;

function byRules(guess: Guesser, part: Part, { project }: Context): Part {
  const { kind, chance, items, ruled } = part;
  if (kind === NOTHING || chance >= UNSURE || !("edits" in ruled) || ruled.edits.length !== 1) return part;
  const found = ruled.edits.map((edit) => kindOf(edit, project))[0] ?? kind;
  const likely = guess.ranked(items).find((one) => one.kind === found)?.chance ?? 0;
  return likely >= LEAST_RULED || chance < UNTOLD ? { ...part, kind: found, chance: Math.max(UNSURE, likely) } : part;
}

/** What a piece says in so many words; null where it leaves more to be guessed. */
export function toldKind(piece: readonly Item[], context: Context): Kind | null {
  const sentence = sentenceOf(piece, context.all);
  if (asksToKnow(sentence, context.message) && !EITHER.test(textOf(sentence, context.message))) return null;
  if (goesOn(piece, context)) return NOTHING;
  return (
    typedKind(piece, context) ??
    fileKind(piece, context) ??
    choiceKind(piece, context) ??
    addressKind(piece, context) ??
    captionsKind(piece, context) ??
    paceKind(piece, context) ??
    placeKind(piece, context) ??
    logoKind(piece, context) ??
    undoKind(piece, context) ??
    recordingKind(piece, context) ??
    hiddenKind(piece, context) ??
    houseKind(piece, context)
  );
}

const IN_PICTURE = /\b(?:embedded|burn(?:ed|t)?|picture|image|on[- ]screen|video itself)\b|画面|嵌入|压在|烧/iu;
const AS_FILE = /\b(?:files?|separate(?:ly)?|srt|vtt|sidecar)\b|文件|另存|外挂|单独/iu;

/** "Subtitles in the picture and, additionally, as a file": both, up to the end of the sentence. */
function captionsKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  if (!has(piece, "captions")) return null;
  const start = piece[0]?.from ?? 0;
  const stop = all.find(({ is, from }) => is === "stop" && from > start)?.from ?? message.length;
  const sentence = message.slice(start, stop);
  const [burnt, filed] = [IN_PICTURE.test(sentence), AS_FILE.test(sentence)];
  if (/\b(?:no|not|without|instead|rather)\b|[不别]|无需/iu.test(sentence)) return null;
  const single = /\b(?:only|solely|just|purely)\b|[只仅]/iu.test(sentence);
  if (burnt && filed) return single ? null : "captions:both";
  return single && (burnt || filed) ? `captions:${burnt ? "burn" : "sidecar"}` : null;
}

/** 语速恢复正常, "normal speed". */
function paceKind(piece: readonly Item[], { message }: Context): Kind | null {
  const normal = /\b(?:normal|natural|default|standard)\b|正常|原速|默认/iu.test(textOf(piece, message));
  return normal && has(piece, "pace") && !has(piece, "music") ? "speed:up" : null;
}

const ADDRESS =
  /https?:\/\/[^\s，。]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\/[^\s，。]*/iu;

/** 邮箱写 jobs@…: where to apply is given, and nothing else. */
function addressKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const other = has(piece, "quote", "brand", "music", "media", "logo", "colon", "remove", "not", "scene", "voice");
  return !other && ADDRESS.test(said) && said.search(FILE) === -1 ? "detail:link" : null;
}

/** 放哪儿都行: asks nothing. */
const EITHER = /都行|都可以|都好|随便|你定|你看|wherever|whichever/iu;

/** The sentence that a piece is of. */
function sentenceOf(piece: readonly Item[], all: readonly Item[]): readonly Item[] {
  const [from, to] = [piece[0]?.from ?? 0, piece.at(-1)?.to ?? 0];
  const before = all.findLastIndex((item) => item.is === "stop" && item.to <= from);
  const behind = all.findIndex((item) => item.is === "stop" && item.to >= to);
  return all.slice(before + 1, behind === -1 ? all.length : behind + 1);
}

/** "The salary must be neither seen …". */
function hiddenKind(piece: readonly Item[], { message }: Context): Kind | null {
  const [topic, other] = piece.filter(({ is }) => is === "topic");
  const nowhere = /\bneither (?:be )?(?:seen|shown|heard|spoken|said|written|mentioned)\b/iu.test(
    textOf(piece, message),
  );
  return topic !== undefined && other === undefined && nowhere ? `hide:${topic.value}:film` : null;
}

/** "Pay card to position 2": moved, though no verb says so. */
function placeKind(piece: readonly Item[], { message }: Context): Kind | null {
  const placed = /\bto (?:position|place|number|slot|spot|no\.?) ?#?\d\b/iu.test(textOf(piece, message));
  return placed && !has(piece, "voice", "music", "unit", "percent") ? "moveScene" : null;
}

const MISSED =
  /\b(?:missing|gone|not (?:coming|there|showing|visible|shown)|isn't (?:there|showing|visible))\b|不见|没了|没出来/iu;
const PUT_BACK = /\b(?:put|bring|show|add|visible|appear)\b|亮出?来?|放出来|显示|加上|露出/iu;
const TAKEN_OFF =
  /\b(?:remove|take|hide|without|drop|lose|no|not|never|off)\b(?! coming)|n'?t\b|不|去掉|别|勿|取消|拿掉|撤/iu;

/** "Our logo is not coming, please put it", logo给我亮出来. */
function logoKind(piece: readonly Item[], { message, all }: Context): Kind | null {
  if (!has(piece, "logo") || has(piece, "scene")) return null;
  const said = textOf(piece, message);
  const missed = MISSED.test(said) && PUT_BACK.test(textOf(sentenceOf(piece, all), message));
  return missed || (PUT_BACK.test(said) && !TAKEN_OFF.test(said)) ? "logo:true" : null;
}

const UNDO = /撤销|撤回|\bundo\b/iu;
const REDO =
  /重做|恢复|还原|刚?撤|功能|按钮|\b(?:nothing|button)\b|\b(?:redo|undid|undone|un-?undo|back|didn'?t|not)\b/iu;

/** 撤销前两步: says so. */
function undoKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const rest = said.replace(UNDO, "");
  return UNDO.test(said) && !REDO.test(rest) && has(piece, "undo") ? "undo" : null;
}

/** 还是用电脑配音, "use the computer voice again": the user's recording is not wanted any more. */
function recordingKind(piece: readonly Item[], { message }: Context): Kind | null {
  const own =
    /(?:电脑|机器|系统|AI) ?(?:配音|念|读|来念|的?声音)|\bcomputer(?:'s)? voice\b|\blet the computer (?:read|speak)/iu;
  const said = textOf(piece, message);
  return own.test(said) && !/代替|替换|取代|\b(?:in place|instead) of\b/iu.test(said) ? "setRecording" : null;
}

/** 颜色恢复默认, "back to the default colour". */
function houseKind(piece: readonly Item[], { message }: Context): Kind | null {
  const house =
    has(piece, "restart") ||
    /\b(?:default|standard|original|brand kit's own)\b|默认|自带|[按用跟]着?品牌/iu.test(textOf(piece, message));
  return house && has(piece, "colour") && !has(piece, "colourName", "hex") ? "colour" : null;
}

const NOT_EVEN_SAID =
  /(?:旁白|配音|画面和旁白).{0,3}(?:[不别没勿]|无需).{0,3}(?:提|念|说|有|出现|读|讲)|^[也亦更都].{0,2}[不别没勿].{0,2}(?:提|念|说|读|讲)|\b(?:not|nor) (?:even )?(?:in (?:the )?(?:voice|narration|picture)|spoken|said|written|heard|seen)\b/iu;

/** "…, and the narrator mustn't say it either": said of the fact that is kept to ourselves. */
function goesOn(piece: readonly Item[], { all, message }: Context): boolean {
  const start = piece[0]?.from ?? 0;
  const before = all.filter(({ to }) => to <= start);
  const said = textOf(piece, message);
  if (has(piece, "topic", "captions", "music", "voiceKind")) return false;
  return (
    (has(before, "topic") &&
      (NOT_EVEN_SAID.test(said) || (STAYS.test(said) && !/\b(?:longer|shorter)\b|[久长短]/iu.test(said)))) ||
    (has(before, "captions") && AS_FILE.test(said) && !has(piece, "remove", "not", "brand", "media"))
  );
}

/** "…, though it stays on screen", …口播可以有: where the fact may still be. */
const STAYS =
  /^(?:though|but|only|and)?.{0,12}\b(?:stays?|remains?|keeps?)\b.{0,14}\b(?:screen|picture)|\bmay be (?:spoken|said|heard|shown|seen)\b|(?:画面|屏幕)(?:上|里)?(?:保留|留着|可以|有)|(?:口播|旁白|念)(?:里)?(?:可以|照|能)|(?:口播|旁白)(?:里)?[说念讲]就(?:行|好|可以)|^看(?:字幕?|画面)就(?:够|行|好)/iu;

const FILE =
  /[\p{L}\p{N}_-]\.(?:(?<picture>jpe?g|png|gif|webp|mp4|mov|webm|mkv|avi)|(?<sound>mp3|wav|m4a|aac|ogg|flac)|(?<kit>ya?ml|json))(?![\p{Script=Latin}\d])/giu;
const FILE_AWAY =
  /\b(?:remove|delete|drop|ditch|scrap|bin|lose|out|off|gone|away|not|without|no|detach|can go|may go|must go|should go|boot|chop)\b|n't\b|[撤删]|去掉|拿掉|不要|不用|取消|别再?用/iu;
/** "Drop it in where it fits": put there, not taken away. */
const DROPPED_IN = /\b(?:drop|pop|slip|throw)\b.{0,40}\bin(?:to)?\b/iu;
const PLACED =
  /\b(?:use|put|place|stick|behind|on|in|into|with|show|add|insert|for|at|over|under|goes|belongs)\b|用|放|配|搁|插|加|摆|塞|换|垫|背景/iu;
const OF_MUSIC = /\b(?:music|song|track|tune|jingle|soundtrack|background|melody)\b|音乐|配乐|曲|背景/iu;
const OF_VOICE =
  /\b(?:record\w*|narrat\w+|voice(?:-?over)?|reads?|reading|spoken|speak\w*)\b|录音|录的|旁白|口播|配音|念|读/iu;

/** What a file is named for, where it is the only one. */
function fileKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const [file, other] = [...said.matchAll(FILE)];
  if (file === undefined || other !== undefined) return null;
  const { picture, kit } = file.groups ?? {};
  const away = FILE_AWAY.test(said) && !DROPPED_IN.test(said);
  if (picture !== undefined) return away ? "removeMedia" : PLACED.test(said) ? "placeMedia" : null;
  if (away) return null;
  if (kit !== undefined) return "brand";
  const [music, voice] = [OF_MUSIC.test(said), OF_VOICE.test(said)];
  return music === voice ? null : music ? "setMusicFile" : "setRecording";
}

const CHOOSE =
  /\b(?:(?:on )?automatic(?:ally)?|auto|you (?:choose|pick|decide)|your (?:choice|pick)|whatever|whichever|as you (?:like|see fit)|up to you)\b|自动|你们?(?:来|看着|自己)?(?:挑|选|定|决定)|系统.{0,4}(?:选|定|挑)|由你|看着(?:挑|选|办)/iu;

/** "Pick whatever style you think best", 声音你来选: one that jobreel chooses. */
function choiceKind(piece: readonly Item[], { message }: Context): Kind | null {
  if (!CHOOSE.test(textOf(piece, message))) return null;
  if (has(piece, "theme") && !has(piece, "adjective")) return "theme:auto";
  return has(piece, "voice", "narration") && !has(piece, "voiceKind", "quote") ? "voice:auto" : null;
}

const SPOKEN = /旁白|念|配音|解说|口播|\b(?:narrat\w+|voice(?:-?over)?|speaker|says?|saying|spoken|aloud|hear)\b/giu;
const SHOWN =
  /文案|文字|字幕?|标题|画面|屏|写|显示|\b(?:text|copy|screen|reads?|shows?|showing|display\w*|writes?|words|headline|title)\b/giu;
/** Who speaks, or what is spoken, before a text. */
const NARRATED =
  /(?:旁白|口播|配音)[^，。]{0,6}$|\b(?:narration|voice-?over)\b.{0,24}$|\b(?:she|he|narrator|speaker|voice|lady|man|woman)\b.{0,16}\bsays?\b[^"“]{0,3}$/iu;
const REWORDS = /改成|换成|替换|代替|\b(?:replace|instead|change|swap|becomes?)\b/iu;

/** What a scene shows or says, typed in quotation marks, in a message that types several texts; null for other pieces. */
function typedKind(piece: readonly Item[], { all, message, project }: Context): Kind | null {
  const quotes = piece.filter(({ is, value }) => is === "quote" && String(value).search(FILE) === -1);
  const [quote] = quotes;
  if (quotes.length === 1 && quote !== undefined && all.filter(({ is }) => is === "quote").length > 1) {
    const before = message.slice(piece[0]?.from ?? 0, quote.from);
    const [spoken, shown] = [SPOKEN, SHOWN].map((cue) => Array.from(before.matchAll(cue)).at(-1)?.index ?? -1);
    if (spoken === undefined || shown === undefined || (spoken === -1 && shown === -1)) return null;
    if (has(piece, "add", "title", "cta") || (REWORDS.test(before) && spoken === -1 && !has(all, "narration", "voice")))
      return null;
    return spoken > shown ? "setNarration" : "setCopy";
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
  return quotes.length === 0 && isSilence(piece, textOf(piece, message)) ? "setNarration" : null;
}

const NOT_A_WORD =
  /无需配?(?:旁白|配音|说)|莫说话|\bnothing (?:spoken|said)\b|\bno (?:narration|voice(?:-?over)?|speaking|talking|words spoken|speech)\b|(?:\b(?:no ?(?:one|body)|nothing|not|silent|quiet|hush|mute|don't|shouldn't|without)\b|别|不要?|没)[^,，.。]{0,24}?(?:\b(?:speak\w*|say|said|talk\w*|read|voice|narrat\w+)\b|说话|念|旁白|出声|配音)|\bsays? nothing\b/iu;
const THERE = /\b(?:there|(?:over|in|during|on) (?:that|this|it)(?: scene| one)?)\b|[那这]一?幕|那里|这里/iu;

const RECORDED = /录|机器|电脑|\bc(?:an|ould)\b|\b(?:record\w*|computer|machine)\b/iu;

/** "And let no one speak over that scene", 那幕旁白别说话. */
function isSilence(piece: readonly Item[], said: string): boolean {
  const there = THERE.test(said) || has(piece, "scene", "opening", "ending");
  return NOT_A_WORD.test(said) && !RECORDED.test(said) && (there || (has(piece, "topic") && /\bduring\b/iu.test(said)));
}

/** What is less sure by itself may be said of what stands beside it. */
const SURE_ALONE = 0.7;

/** "A bit longer" is said of whatever was named before. */
const NAMES_IT: Readonly<Record<string, readonly Item["is"][]>> = {
  length: ["number", "unit", "film", "duration"],
  speed: ["number", "pace", "voice", "say"],
};

/** What is as sure as this and names its thing needs no rules that find the same. */
const CERTAIN = 0.93;
const BEYOND_DOUBT = 0.99;
const NAMED: Readonly<Record<string, readonly Item["is"][]>> = {
  setRecording: ["voice", "narration"],
  setMusicFile: ["music"],
  music: ["music"],
  volume: ["music", "volume"],
  voice: ["voice", "narration", "voiceKind"],
  captions: ["captions"],
  logo: ["logo"],
  theme: ["theme"],
  tone: ["tone"],
  setLanguage: ["languageName"],
  removeScene: ["scene"],
  mergeScenes: ["scene", "number"],
  splitScene: ["scene", "number", "topic"],
  moveScene: ["scene"],
  hide: ["topic"],
  show: ["topic"],
  lead: ["topic"],
};

/** True if a piece needs no other to be understood: the rules, which go by what is named, find the same in it. */
export function saysAll({ kind, chance, items, ruled }: Part, context: Context): boolean {
  if (kind === NOTHING || chance < SURE_ALONE) return false;
  const told = toldKind(items, context) === kind;
  // "team.jpg shows somebody who has left": a file is named, and nothing is said of it yet.
  if (told || kind === "placeMedia") return told;
  const [head = ""] = kind.split(":");
  if (chance >= CERTAIN && has(items, ...(NAMED[head] ?? []))) return true;
  if (chance >= BEYOND_DOUBT && (head === "splitScene" || head === "mergeScenes")) return true;
  const named = NAMES_IT[head];
  return (
    (named === undefined || (has(items, ...named) && !(head === "length" && has(items, "percent")))) &&
    "edits" in ruled &&
    ruled.edits.some((edit) => isOf(edit, kind, context.project))
  );
}
