import type { Edit } from "../../shared/edit/index.ts";
import type { Project } from "../project/index.ts";
import { lineHolding } from "./line-names.ts";
import { outOf } from "./lines-out.ts";
import { isOwn } from "./quotes.ts";

/**
 * Benefits and requirements that are to go, however that is put: a clause mentions one by its words, and it or the clause behind
 * it says that something is to go: "Our attorney doesn't like us promising the learning budget, so that needs taken out".
 */

const GOES =
  /\b(?:got |been |was |were )?axed\b[^]*\b(?:can(?:not|['’]t)|mustn['’]t|shouldn['’]t)\b|\b(?:drop(?:ping|ped)?|remov(?:e|ed|ing)|delet(?:e|ed|ing)|cut(?:ting)?|los(?:e|ing)|skip(?:ping)?|omit(?:ting)?|strip(?:ping)?|scrap(?:ping)?|get(?:ting)? rid of|do away with|leav(?:e|ing) out|taken? out|take off|(?:take|taking|leave|pull|strip|cut|get) (?:[\w€£$,.'’-]+ ){1,8}(?:out|off|away)|can(?:not|['’]t) (?:be|stay|stand|remain) (?:in )?(?:there|here|in it|in the (?:film|video))|shouldn['’]t be (?:in )?(?:there|here)|has to go|have to go|needs? to go|(?:should|must|can) go|come out|goes out)\b|去掉|删|拿掉|划掉|砍掉|撤掉|拿走|去了吧|(?:不供|停供|不给|不发|停)了.*不好再写|(?:不要|别|莫|甭|不用)(?:再|在)?(?:提|写|放|列|说|讲|显示|出现)|不(?:再)?(?:提|写|放|列)了?|不要了|(?:片子|片里|视频|里面)?(?:不能|不该|不用|不许|别)(?:再)?(?:有|出现)/iu;
/** Of what was just mentioned. */
const IT_GOES =
  /^\W*(?:(?:so|and|then|please|just|now|pls|can you|could you|let's) )*(?:(?:take|leave|cut|get|strip|pull) (?:it|that|this|them|those) (?:out|off|away)|(?:drop|remove|delete|cut|lose|skip|scrap|strike) (?:it|that|this|them|those)|(?:it|that|this|they|those)(?: line| one| bit)?(?: really| just)? (?:has to|have to|needs? to|must|should|can) (?:go|come out|be (?:removed|taken out|cut|dropped|deleted))|(?:we|you) (?:can(?:not|['’]t)|mustn['’]t|shouldn['’]t|don['’]t want to|must not) (?:go |keep |be )?(?:promis|mention|advertis|show|say|offer|claim)(?:e|ing|ising|ioning)? (?:it|that|this|them)(?: (?:in|on) (?:here|there|it|the (?:film|video)))?|(?:it|that|this|they) (?:can(?:not|['’]t)|shouldn['’]t|mustn['’]t|needn['’]t) (?:be|stay|appear|stand)(?: in)?(?: there| here| the film)?|(?:it|that) needs (?:to be )?(?:taken out|removed|cut|dropped|deleted))\b|^(?:就|都|请|那|所以|麻烦)*(?:把)?(?:它|这条|那条|这个|那个|这一?[条项]|那一?[条项])?(?:就|都|也)?(?:去掉|删掉|删了|拿掉|划掉|撤掉|(?:莫|别|不要|不用)(?:再)?(?:提|写|放|列|说)|不(?:再)?(?:提|写)了?|去了吧)|^(?:所以)?(?:片子|片|视频|画面)?(?:里|中)?(?:就)?(?:不能|不该|不许|别|不要|不用|不好|不便)(?:再)?(?:有|出现|提|写)/iu;
/** Asked, supposed, forbidden or done: not wished. */
const NOT_WISHED =
  /\b(?:why|what|when|who|how|did|does|do (?:we|you)|is|are|was|were|if|unless|might|maybe|perhaps|wonder\w*|never|already|thinking|should (?:we|i)|not|n['’]t) (?:\w+ ){0,4}(?:drop|remov|delet|cut|los|skip|omit|strip|scrap|get rid|leav|tak)|\bkeep\b|^\W*(?:they|he|she|someone|somebody|my (?:last|old|former) \w+) (?:just |once )?(?:cut|dropped|removed|deleted|scrapped|took|lost)\b|(?:不要|别|不用|不能|先不|要不要|是否|如果|要是|万一|已经|为什么)[^，。]{0,3}(?:删|去掉|拿掉|撤)|留着|保留/iu;
const QUESTION = /[?？]\s*$|(?:吗|呢|么)[？?]?\s*$/u;
const ASKS_POLITELY = /\b(?:can|could|would|will) (?:you|we)\b|\bwould you mind\b|可以|能不能|可不可以|能|麻烦|请|帮/iu;
/** A scene is called one. */
const A_SCENE =
  /\b(?:scenes?|slides?|cards?|pages?|screens?|shots?|everything|all|only|except|but not|instead|replace)\b|[幕页屏]|镜头|场景|画面|只|除了|以外|换成|改成|改为/iu;
/** Where a line stands: "off that pay scene", 待遇那一幕里的. */
const WHERE =
  /\b(?:off|from|out of|in|on) (?:the|that|this|our) (?:[\w'’-]+ ){0,3}(?:scene|slide|card|one|part|page)\b|(?:(?:待遇|薪资|福利|要求|工资|最后)(?:那|这)?一?|第.{1,2})[幕页屏](?:里面?|中|上)?(?:的|，)?/giu;
const CLAUSES = /(?<!\d),(?!\d)|[;.!?](?=\s|$)|[，。；！？\n]|\s(?:but|because|since)\s/iu;
const MOST_CHARS = 300;

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
  let rest = message;
  const lines = clauses.flatMap(({ text, from }, at) => {
    const bare = text.replace(WHERE, " ");
    const itself = GOES.test(text);
    const goes = itself || clauses.slice(at + 1, at + 3).some((next) => IT_GOES.test(next.text));
    if (!goes || NOT_WISHED.test(bare) || A_SCENE.test(bare) || isOwn(message, from)) return [];
    return parted(bare).flatMap((part) => {
      const line = lineHolding(part, project);
      if (line === null) return [];
      // What goes is told with it; what stands beside it in one clause is not.
      rest = rest.replace(BETWEEN_WISHES.test(text) ? part : text, " ");
      for (const next of clauses.slice(at + 1, at + 3))
        if (IT_GOES.test(next.text)) rest = rest.replace(next.text, " ");
      return [line];
    });
  });
  return { edits: [...new Set(lines)].map((text) => outOf(text, project)), rest: rest.trim() };
}

const BETWEEN_WISHES = /\s(?:and|then)\s/iu;

const AND = /\s(?:and|nor|or)\s|和|跟|与|以及|、/iu;

/** "The bike and the learning budget", 热午饭和学习补贴: each by itself. */
function parted(text: string): readonly string[] {
  return text.split(AND).filter((part) => part.trim() !== "");
}

function clausesOf(message: string): readonly { readonly text: string; readonly from: number }[] {
  let from = 0;
  return message.split(CLAUSES).flatMap((text) => {
    const at = message.indexOf(text, from);
    from = at + text.length;
    return text.trim() === "" ? [] : [{ text: text.trim(), from: at }];
  });
}
