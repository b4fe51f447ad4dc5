import { ACTS, COMPARISONS } from "./clause-concepts.ts";
import type { Concept, Item } from "./item.ts";

/** Whether a sentence asks for a change, or only says or asks something. */

/** Words of "set" and "move" that are verbs of telling as well. */
const WEAK =
  /^(?:is|be|do|have|want|need|get|let|let's|is now|goes|comes|go|come|moved|give|fix|让|要|来|给|用|叫|需要|放|提)$/u;
const CHANGES: ReadonlySet<Concept> = new Set<Concept>([
  ...COMPARISONS,
  "not",
  "set",
  "show",
  "half",
  "double",
  "keep",
  "off",
]);

const IF = /\b(?:if i|if we|in case|once i|later)\b|如果|要是|的话|以后/u;

/** Deeds whose object can be told by a sentence of its own. */
const NAMES_WHAT: ReadonlySet<Concept> = new Set<Concept>([
  "show",
  "back",
  "undo",
  "redo",
  "remove",
  "replace",
  "split",
  "that",
  "scene",
]);

function wordsOf(item: Item, message: string): string {
  return message.slice(item.from, item.to).toLowerCase();
}

function isStrong(item: Item, message: string): boolean {
  return ACTS.has(item.is) && !WEAK.test(wordsOf(item, message));
}

/** "Kindly advise whether …", "I don't understand what … means". */
const IN_WORDS =
  /\b(?:advise|tell|know|ask) (?:me |us )?(?:whether|if)\b|\bwonder\w* (?:whether|if)\b(?!.{0,40}\b(?:could|might|can)\b)|\b(?:don't|do not) (?:understand|know) (?:what|how|why|where)\b/u;

const TELLS_FIRST =
  /^(?:what|how|where|when)\b.*, (?:so )?(?:please )?(?:make|put|move|take|cut|drop|give|set|use|add|remove|change)\b/u;

/** "Is that a man or a woman speaking?" */
const IS_IT = /^\W*(?:is|are|was|were) (?:that|this|it|there|the|your|our)\b[^.!?,]*\?\W*$/iu;
/** "Is it possible to …?" asks for it. */
const POLITE =
  /\b(?:possible|way|chance|option|ok(?:ay)?|alright|all right|fine|able|too|need(?:ed)?|supposed|meant|missing|gone|necessary)\b/iu;
/** 你觉得要不要…, 是…还是…? */
const OPINION =
  /你们?(?:觉得|看|认为|说)[^，。]{0,8}(?:要不要|该不该|好不好|用不用|行不行|怎么样)|(?:最多|能|可以)[^，。]{0,6}几[步次个张条种][?？]?$|有(?:什么|啥)(?:区别|不同|差别)|是(?:什么|啥)意思|\bwhat(?:'s| is) the difference\b|是[^。]{1,16}还是[^，。]{1,16}(?:[?？]|吗|呢)/u;

/** "If you take it out, will it be shorter?", "would it look better in blue?", 要不要去掉? */
const SUPPOSES =
  /^\W*(?:(?:and|but|so|hm+),? )?(?:if|when|suppose) (?:you|we|i) [^.?!]{2,80}, ?(?:then )?(?:will|would|does|do|is|are|how|what|can it|could it)\b[^.!]*\?|^\W*(?:(?:and|but|so|hm+),? )?would (?:it|that|this|the \w+) (?:be|look|sound|work|help|feel|read|seem)\b[^.!]*\?|(?:^|[，。]|你说|我们?|咱们?)(?:到底)?(?:要不要|该不该|用不用)[^，。]{2,30}[?？呢]\s*$/iu;

/** "Is it normal that the captions come twice?" */
const IS_IT_SO =
  /^\W*is it (?:normal|usual|true|common|correct|right|intended|on purpose) (?:that|for|if|how)\b[^.!]*\?\W*$/iu;

/** True for a question whose answer is an opinion or a fact, whatever deeds it names. */
export function asksOpinion(message: string): boolean {
  if (IS_IT_SO.test(message)) return true;
  return OPINION.test(message) || ((IS_IT.test(message) || SUPPOSES.test(message)) && !POLITE.test(message));
}

/** True for a question that asks to know something: "how long is it?", "几秒？", and not "can you make it shorter?". */
export function asksToKnow(sentence: readonly Item[], message: string): boolean {
  // "Bring back what you undid" names what; "what did you undo?" asks.
  const last = sentence.at(-1);
  const marked = last?.is === "stop" && last.value === "?";
  const question = sentence.findIndex(
    (item, at) =>
      item.is === "question" &&
      !NAMES_WHAT.has(sentence[at - 1]?.is ?? "stop") &&
      (marked || /\p{Script=Han}/u.test(wordsOf(item, message)) || isFirst(sentence, at)),
  );
  // "Could a lady …?" asks for it as "could you …?" does; "is a lady …?" asks to know.
  const opens = sentence.find(({ is }) => is !== "thanks" && is !== "comma");
  const modal = opens !== undefined && /^(?:could|can|will|shall|may)$/u.test(wordsOf(opens, message));
  const inner = sentence.some(
    (item, at) => sentence[at - 1]?.is === "comma" && /^(?:could|can|will|shall|may)$/u.test(wordsOf(item, message)),
  );
  const request = modal || inner || sentence.some(({ is }) => is === "request");
  const strong = sentence.some((item) => isStrong(item, message));
  // "If I change it, can I undo it?" asks what could be.
  const said = message.slice(sentence[0]?.from, last?.to).toLowerCase();
  if (/(?:显示|说|念|写|讲)(?:了|的是|着)?(?:什么|啥)[？?]?$/u.test(said)) return true;
  if (/([^能可好行要到])不\1/u.test(said) || IN_WORDS.test(said) || OPINION.test(said)) return true;
  // 语气可以朴实一点吗: asked for as "could you …?" does.
  if (/\bis (?:it )?possible\b/u.test(said)) return false;
  // "What they'd earn comes too late, make that card the second": told, and then asked for.
  if (!marked && TELLS_FIRST.test(said)) return false;
  if (/(?:可以|能)[^，。？?]{1,12}一?[点些](?:吗|嘛|么)/u.test(said)) return false;
  // 几个地方要改：…: how many is not asked.
  if (/几(?:个地方|处|点)(?:要|需要|得|想)?[改调]/u.test(said)) return false;
  if ((question !== -1 || (marked && request)) && IF.test(said)) return true;
  if (
    marked &&
    !request &&
    opens !== undefined &&
    /^(?:do|does|did|is|are|was|were|has|have|had|isn't|aren't|doesn't|am)$/u.test(wordsOf(opens, message))
  )
    return true;
  if (question === -1)
    return (
      marked &&
      !request &&
      !strong &&
      !sentence.some((item) => (item.is === "set" ? !WEAK.test(wordsOf(item, message)) : CHANGES.has(item.is)))
    );
  const first = sentence.find(({ is }) => is !== "filler" && is !== "comma" && is !== "thanks" && is !== "and");
  // "Can you …?" and "能不能…吗" ask for a change where they name one.
  if (request)
    return (
      !strong &&
      !sentence.some((item) => item.is === "set" && !WEAK.test(wordsOf(item, message))) &&
      !sentence.some(({ is }) => CHANGES.has(is) && is !== "show" && is !== "set")
    );
  return first?.is === "question" || marked || !strong;
}

/** True if an item begins what is said, or a part of it. */
function isFirst(sentence: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = sentence[index];
    if (item === undefined || item.is === "comma" || item.is === "and" || item.is === "doubt") return true;
    if (!/^(?:filler|thanks|yes|correction|also|request)$/u.test(item.is)) return false;
  }
  return true;
}

const COMPARES: ReadonlySet<Concept> = new Set<Concept>(["faster", "slower", "louder", "quieter", "shorter", "longer"]);
const BETWEEN: ReadonlySet<Concept> = new Set<Concept>(["yes", "much", "bit", "filler", "add"]);

/** 预览加载好慢, "the preview loads slowly": said of something that is none of the film's. */
export function saidOfOther(clause: readonly Item[], message: string): boolean {
  const compared = clause.findIndex(({ is }) => COMPARES.has(is));
  const word = clause.findLastIndex(({ is }, at) => at < compared && is === "word");
  const [item, before] = [clause[word], clause[word - 1]];
  if (
    item === undefined ||
    clause
      .slice(word + 1, compared)
      .some((one) => !BETWEEN.has(one.is) && !/^(?:is|are|was)$/u.test(wordsOf(one, message)))
  )
    return false;
  if (/觉得|认为|感觉|看/u.test(message.slice(item.to, clause[compared]?.from))) return false;
  if (/\p{Script=Han}/u.test(wordsOf(item, message))) return true;
  return before !== undefined && /^(?:the|my|our|your|this|his|her|their)$/u.test(wordsOf(before, message));
}

/** True for words that praise, thank or tell, and want nothing. */
export function onlyTells(clause: readonly Item[], message: string): boolean {
  if (tellsOfBefore(clause) || did(clause, message) || keepsAll(clause, message)) return true;
  if (clause.some(({ is }) => is === "doubt") && !clause.some((item) => isStrong(item, message))) return true;
  const praise = clause.findIndex(({ is }) => is === "praise");
  if (praise === -1) return false;
  // "I'd love …" is a request; "love the music" is none.
  if (clause.some(({ is }) => is === "request")) return false;
  if (clause.some((item) => isStrong(item, message))) return false;
  // "nice and slow" asks; "the slow music is nice" does not.
  return !clause.some(({ is }) => is === "not" || is === "keep");
}

/** 音乐不用动, "keep the captions": what is to stay asks for nothing. */
function keepsAll(clause: readonly Item[], message: string): boolean {
  if (!clause.some(({ is }) => is === "keep")) return false;
  if (clause.some((item) => item.is === "keep" && /不变|^(?:as is|unchanged)$/u.test(wordsOf(item, message))))
    return true;
  return !clause.some(
    (item) =>
      isStrong(item, message) || (KEEPS_NOT.has(item.is) && !(item.is === "set" && WEAK.test(wordsOf(item, message)))),
  );
}

/** What is to be kept at something is a wish: "keep it under 20 seconds", "keep the salary secret". */
const KEEPS_NOT: ReadonlySet<Concept> = new Set<Concept>([
  "not",
  "unit",
  "number",
  "aspect",
  "only",
  "shorter",
  "longer",
  "faster",
  "slower",
  "louder",
  "quieter",
  "half",
  "adjective",
  "voiceKind",
  "captionMode",
  "front",
  "off",
  "set",
]);

/** "our old video was a minute long": what was is no wish; "that was too fast" is one. */
function tellsOfBefore(clause: readonly Item[]): boolean {
  const past = clause.some(({ is }) => is === "past");
  const wants = clause.some(({ is }) => is === "request" || WANTS.has(is));
  return past && !wants;
}

const PAST =
  /^(?:sent|showed|gave|saw|told|heard|wrote|met|brought|bought|spoke|ran|watched|clicked|opened|shared|posted)$/u;

/** "We filled three jobs", "I watched it": what somebody did is no wish. */
function did(clause: readonly Item[], message: string): boolean {
  const who = clause.findIndex((item) => /^(?:we|i|they|he|she|somebody|someone)$/u.test(wordsOf(item, message)));
  const verb = clause[who + 1];
  // "The slot we bought" is no sentence of its own.
  if (clause.slice(0, Math.max(0, who)).some(({ is }) => !/^(?:filler|comma|thanks|and|praise|yes)$/u.test(is)))
    return false;
  if (who === -1 || verb === undefined) return false;
  const word = wordsOf(verb, message);
  return (
    ((verb.is === "word" && word.endsWith("ed")) || PAST.test(word)) &&
    !clause.some(({ is }) => is === "request" || is === "quote")
  );
}

const WANTS: ReadonlySet<Concept> = new Set<Concept>([
  "faster",
  "slower",
  "louder",
  "quieter",
  "undo",
  "redo",
  "restart",
  "back",
  "quote",
  "colon",
  "step",
  "dense",
]);

/** True for a clause that asks for a change of what it names, without saying which: "change the music", 换个声音. */
export function isOrder(clause: readonly Item[], message: string): boolean {
  return clause.some(
    (item) =>
      item.is === "request" ||
      item.is === "other" ||
      item.is === "replace" ||
      item.is === "add" ||
      (item.is === "set" && !WEAK.test(wordsOf(item, message))),
  );
}

/** True for a clause that wants something else, and says so or only that this is not liked: "the music gets on my nerves". */
export function asksForOther(clause: readonly Item[], message: string): boolean {
  return isOrder(clause, message) || clause.some(({ is }) => is === "dislike");
}
