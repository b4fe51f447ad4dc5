import type { Edit } from "../../shared/edit/index.ts";
import type { Project } from "../project/index.ts";
import { lineHeld, lineHolding } from "./line-names.ts";
import { outOf } from "./lines-out.ts";
import { isOwn } from "./quotes.ts";

/**
 * Benefits and requirements that are to go, in words around their names: a clause names one as what is removed, or as what has to go;
 * or it mentions one, and the clause behind it says that it goes: "HR can't pay the learning budget, so that needs taken out".
 */

/** Before what is to go. */
const GOES_BEFORE =
  /\b(?:drop(?:ping)?|remov(?:e|ing)|delet(?:e|ing)|cut(?:ting)?|los(?:e|ing)|skip(?:ping)?|omit(?:ting)?|strip(?:ping)?|scrap(?:ping)?|bin(?:ning)?|chuck(?:ing)?(?: out)?|axe|toss(?:ing)?(?: out)?|throw(?:ing)? out|get(?:ting)? rid of|do(?:ing)? away with|leav(?:e|ing) out|tak(?:e|ing) out|pull(?:ing)? out)\b(?! (?:up|down|back|off|time))/iu;
/** Around it. */
const GOES_AROUND =
  /\b(?:tak(?:e|ing)|leav(?:e|ing)|pull(?:ing)?|strip(?:ping)?|cut(?:ting)?|get(?:ting)?) (?<thing>[^,;.!?]{3,60}?) (?:out|off|away)(?= (?:of|from)\b|\s*$)/iu;
/** Behind it. */
const GOES_BEHIND =
  /(?:(?:has|have|needs?|ought) to (?:go|come out|be (?:removed|dropped|deleted|cut|taken out|left out))|(?:must|should|can|may) (?:go|come out)|needs? (?:to be )?(?:taken out|removed|dropped|deleted|cut|scrapped)|(?:can(?:not|['’]t)|should(?: not|n['’]t)|must(?: not|n['’]t)) (?:be|stay|stand|remain) (?:in )?(?:there|here|it|the (?:film|video)))(?: (?:now|then|please|any ?more|too|as well|at all))*\s*$/iu;
const HAN_GOES =
  "(?:去掉|删掉|删了|删除|删去|拿掉|划掉|砍掉|撤掉|拿走|(?:不要|别|莫|甭|不用)(?:再)?(?:提|写|放|列|说|讲|出现|显示)|不(?:再)?(?:提|写|列))";
const HAN_BEHIND = new RegExp(
  `^(?:这|那|两|几)*一?[条项个点]?(?:内容|福利|要求)?(?:都|就|也|可以|可不可以|能不能|能|帮我|请|给我|先|要|得|全|再|片子里|里)*${HAN_GOES}(?:了|掉|吧|吗|嘛|啦|哈|呢|行吗|好吗)*$`,
  "u",
);
const HAN_BEFORE = new RegExp(`${HAN_GOES}(?:了|掉|那|这|一|个|条|项|里面?的|的)*$`, "u");
const HAN_END = /^(?:这|那)?一?(?:条|项|个|点)?(?:吧|了|啦|吗|好吗)*$/u;
/** Of what was just mentioned. */
const IT_GOES =
  /^\W*(?:(?:so|and|then|please|just|now|pls|can you|could you|let['’]s) )*(?:(?:take|leave|cut|get|strip|pull) (?:it|(?:that|this|the|them|those)(?: (?:line|bit|point|one|item|part))?) (?:out|off|away)|(?:drop|remove|delete|cut|lose|skip|scrap|strike) (?:it|that|this|them|those|(?:that|this|the) (?:line|bit|point|item))|(?:it|that|this|they|those)(?: line| one| bit)?(?: really| just)? (?:has to|have to|needs? to|must|should|can) (?:go|come out|be (?:removed|taken out|cut|dropped|deleted))|(?:it|that) needs (?:to be )?(?:taken out|removed|cut|dropped|deleted)|(?:it|that|this|they) (?:can(?:not|['’]t)|should(?: not|n['’]t)|must(?: not|n['’]t)) (?:be|stay|appear|stand)(?: in)?(?: there| here| the film)?|(?:it|that|this|they) (?:should(?: not|n['’]t)|must(?: not|n['’]t)|need(?: not|n['’]t)|can(?:not|['’]t)) be (?:mentioned|shown|listed|promised|advertised|said|told)|(?:we|you) (?:can(?:not|['’]t)|mustn['’]t|shouldn['’]t|don['’]t want to) (?:go |keep |be )?(?:promis|mention|advertis|show|say|offer|claim)(?:e|ing|ising)? (?:it|that|this|them))(?: (?:in|on|of|from) (?:here|there|it|the (?:film|video)))?(?: (?:any ?more|now|please|too))*\W*$|^(?:所以|那)?(?:就|都|请|麻烦)*(?:把)?(?:它|这条|那条|这个|那个|这一?[条项]|那一?[条项])?(?:片子|片|视频|画面)?(?:里|中)?(?:就|都|也)?(?:去掉|删掉|删了|拿掉|划掉|撤掉|(?:莫|别|不要|不用|不能|不该|不好|不便)(?:再)?(?:提|写|放|列|说|有|出现)|不(?:再)?(?:提|写))(?:在?(?:片子|片|视频)(?:里|中)?)?(?:了|吧|啦|哈)*$/iu;
/** Asked, supposed or forbidden: not wished. */
const NOT_WISHED =
  /\b(?:why|what|when|who|how|if|unless|might|maybe|perhaps|wonder\w*|never|already|thinking|fear|should (?:we|i)|or not|rather keep)\b|\b(?:not|\w+n['’]t) (?:\w+ ){0,3}(?:drop|remov|delet|cut|los|skip|omit|strip|scrap|get|leav|tak|want|need)|\bkeep\b|(?:不要|别|不用|不能|先不|要不要|是否|如果|要是|万一|已经|为什么)[^，。]{0,3}(?:删|去掉|拿掉|撤)|留着|保留/iu;
/** Done already, or of one side of the film alone. */
const NOT_GOING =
  /\bhad to\b|\b(?:they|he|she|you|we|i|someone|somebody|firm|company)(?:['’]ve| have| has| just| once)* (?:cut|dropped|removed|deleted|scrapped|took|lost|hid|left)\b|\b(?:in|from|out of) the (?:voice|voice-?over|narration|speech|audio|captions?)\b/iu;
const QUESTION = /[?？]\s*$|(?:吗|呢|么)[？?]?\s*$/u;
const ASKS_POLITELY = /\b(?:can|could|would|will) (?:you|we)\b|\bwould you mind\b|可以|能不能|可不可以|能|麻烦|请|帮/iu;
/** A scene is called one. */
const A_SCENE =
  /\b(?:scenes?|slides?|cards?|pages?|screens?|shots?|everything|all|only|except|but not|instead|replace)\b|[幕页屏]|镜头|场景|画面|只|除了|以外|换成|改成|改为/iu;
/** Where a line stands: "off that pay scene", 待遇那一幕里的. */
const WHERE =
  / (?:off|from|out of|in|on) (?:the|that|this|our) (?:[\w'’-]+ ){0,3}(?:scene|slide|card|one|part|page)\b|(?:(?:待遇|薪资|福利|要求|工资|最后)(?:那|这)?一?|第.{1,2})[幕页屏](?:里面?|中|上)?(?:的|，)?/giu;
const CLAUSES = /(?<!\d),(?!\d)|[;.!?](?=\s|$)|[，。；！？\n]|\s(?:but|because|since|while|when)\s/iu;
const AND = /\s(?:and|nor|or)\s|和|跟|与|以及|、/iu;
const MOST_CHARS = 300;
/** How many clauses behind the one that mentions it may say that it goes. */
const MOST_BEHIND = 2;

/** What a message takes out, and what else it says. */
export interface LinesMentioned {
  readonly edits: readonly Edit[];
  readonly rest: string;
}

/** The edits that take out the lines which a message mentions as going. */
export function linesMentioned(message: string, project: Project): LinesMentioned {
  const none = { edits: [], rest: message };
  if (message.length > MOST_CHARS || (QUESTION.test(message) && !ASKS_POLITELY.test(message))) return none;
  const clauses = clausesOf(message);
  const lines: string[] = [];
  let rest = message;
  for (const [at, { text, from }] of clauses.entries()) {
    const bare = text.replace(WHERE, (where) => (/^ (?:off|out of)/iu.test(where) ? " off" : " ")).trim();
    if (NOT_WISHED.test(bare) || A_SCENE.test(bare) || isOwn(message, from)) continue;
    const behind = clauses.slice(at + 1, at + 1 + MOST_BEHIND).filter((next) => IT_GOES.test(next.text));
    const found = behind.length > 0 ? mentioned(bare, project) : NOT_GOING.test(bare) ? [] : going(bare, project);
    if (found.length === 0) continue;
    lines.push(...found.map(({ line }) => line));
    const whole = behind.length > 0 || bare !== text || found.every(({ part }) => part === bare);
    for (const gone of whole ? [text, ...behind.map((next) => next.text)] : found.map(({ part }) => part))
      rest = rest.replace(gone, " ");
  }
  return { edits: [...new Set(lines)].map((text) => outOf(text, project)), rest: rest.trim() };
}

interface Found {
  readonly line: string;
  /** The words that say so. */
  readonly part: string;
}

/** "The bike and the learning budget", 热午饭和学习补贴: each by itself. */
function mentioned(text: string, project: Project): readonly Found[] {
  return text.split(AND).flatMap((part) => {
    const line = lineHolding(part, project);
    return line === null ? [] : [{ line, part: text }];
  });
}

/** The lines of a clause that itself says that they go. */
function going(text: string, project: Project): readonly Found[] {
  if (/\p{Script=Han}/u.test(text)) return goingHan(text, project);
  if (GOES_BEHIND.test(text))
    return mentioned(text.replace(GOES_BEHIND, ""), project).map((one) => ({ ...one, part: text }));
  const around = GOES_AROUND.exec(text);
  if (around !== null) return objects(around.groups?.["thing"] ?? "", around[0], project);
  const before = GOES_BEFORE.exec(text);
  return before === null ? [] : objects(text.slice(before.index + before[0].length), text.slice(before.index), project);
}

/** What is removed, where the lines' own words come first in it: "the learning budget", and no "music while the budget shows". */
function objects(thing: string, part: string, project: Project): readonly Found[] {
  const found: Found[] = [];
  for (const one of thing.split(AND)) {
    const line = lineHeld(one, project);
    if (line === null) break;
    found.push({ line, part: found.length === 0 ? part.slice(0, part.indexOf(one) + one.length) : one });
  }
  return found;
}

function goingHan(text: string, project: Project): readonly Found[] {
  const parts = text.split(AND);
  const last = parts.at(-1) ?? "";
  const lines = parts.map((part) => lineHolding(part, project));
  const line = lines.at(-1) ?? null;
  if (line === null || lines.includes(null)) return [];
  const held = heldIn(last, line);
  const start = last.indexOf(held);
  const [before, after] = [last.slice(0, start), last.slice(start + held.length)];
  const goes =
    HAN_BEHIND.test(after) ||
    (HAN_END.test(after) &&
      HAN_BEFORE.test(parts.length > 1 ? text.slice(0, text.indexOf(heldIn(parts[0] ?? "", lines[0] ?? ""))) : before));
  return goes ? lines.flatMap((one) => (one === null ? [] : [{ line: one, part: text }])) : [];
}

/** The longest run of a text that stands in a line. */
function heldIn(text: string, line: string): string {
  for (let length = text.length; length > 1; length--)
    for (let at = 0; at + length <= text.length; at++)
      if (line.includes(text.slice(at, at + length))) return text.slice(at, at + length);
  return "";
}

function clausesOf(message: string): readonly { readonly text: string; readonly from: number }[] {
  let from = 0;
  return message.split(CLAUSES).flatMap((text) => {
    const at = message.indexOf(text, from);
    from = at + text.length;
    return text.trim() === "" ? [] : [{ text: text.trim(), from: at }];
  });
}
