import type { Edit } from "../../shared/edit/index.ts";
import { linesOf, withoutLine } from "../project/lines.ts";
import type { Project } from "../project/index.ts";
import { whereHidden } from "./learned/where-hidden.ts";
import { isNowhere, lineNamed, linesNamed } from "./line-names.ts";
import { simplified } from "./normal.ts";
import { isOwn } from "./quotes.ts";

/**
 * One benefit or requirement that is to go, named by what it says: "drop the 30 days of holiday", 四天工作制别提了. The topic as a
 * whole is named by its name, and a scene by being called one; neither is meant here.
 */

/** What is left of a message without what takes lines out, and the edits that do. */
export interface LinesOut {
  readonly rest: string;
  readonly edits: readonly Edit[];
  /** What a message that asks for nothing else takes out though the film does not have it: "the free bread". */
  readonly missing: string | null;
}

const MOST_CHARS = 400;
/** Nobody takes out more at once. */
const MOST_OUT = 4;
/** What is named: up to the clause's end. */
const THING = String.raw`(?<thing>(?:[^,.;:!?，。；：！？\n]|(?<=\d)[,.](?=\d)){2,60}?)`;
const END = String.raw`(?=\s*(?:[,.;!?，。；！？\n]|$|\b(?:and|but|then|so|because|since|please|though|we|it's|that's)\b))`;
const AWAY: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:drop|remove|delete|cut|lose|skip|omit|strip|ditch|scrap|hide|bin|axe|chuck(?: out)?|toss(?: out)?|throw out|(?:leave|take|cut|strip|pull|edit|cross) (?:out|off)|get rid of|do away with) (?!out\b|off\b)${THING}(?: (?:out|off|away))?(?: (?:of|from) (?:the|this|our) (?:film|video|list|perks|benefits|requirements|offer|clip))?(?: (?:please|again|too|as well|altogether|completely|entirely))*${END}`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:leave|take|cut|strip|pull) ${THING} (?:out|off|away)(?: (?:of|from) (?:the|this|our) (?:film|video|list|perks|benefits|requirements|offer|clip))?(?: (?:please|again|too|as well|altogether))*${END}`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:do not|don['’]?t|never|no need to|needn['’]?t|shouldn['’]?t|should not|better not|stop|without|please not) (?:even )?(?:mention|show|list|include|talk about|tell (?:them|people|anyone|anybody|candidates|applicants|us) about|advertise|promise|bring up|mentioning|showing|listing|offering) ${THING}(?: (?:any ?more|again|at all|please|anywhere|in (?:the|this) (?:film|video|clip)))*${END}`,
    "giu",
  ),
  new RegExp(
    String.raw`\bwhy(?:['’]s| is| are) ${THING} still (?:in|there|up|shown|listed|on)\b[^]{0,80}?\b(?:drop|remove|delete|cut|go|out|off)\b[^.!?]*`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<=^|[,.;!?\n] ?)${THING} (?:was|were|has been|have been|is|are|got)(?: now| just)? (?:cut|cancelled|canceled|scrapped|dropped|discontinued|stopped|abolished|gone)\b[^.;!?\n]{0,30}?\b(?:that|it|this|they|those)(?: line| one)? (?:has to|have to|must|should|needs? to|can) (?:go|come out|come off|be (?:removed|dropped|deleted|cut|taken out))`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:no longer|do not|don['’]?t|can['’]?t|cannot) (?:offer|have|give|pay|provide|do|need|require|want|ask for|expect) ${THING}(?: (?:any ?more|now|these days|at the moment|right now))*(?<=\bno longer\b[^.!?]{0,80}|any ?more)${END}`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<=^|[,.;!?\n] ?|\b(?:and|but|so|then) )(?:please )?(?<!\bnot )${THING} (?:(?:can|should|must|has to|have to|needs to|need to|may) (?:go|come out|be (?:removed|dropped|deleted|cut|left out|taken out))|(?:isn['’]t|is not|aren['’]t|are not|is no longer|are no longer) (?:on offer|offered|true|correct|valid|available|current)(?: any ?more)?|(?:no longer|doesn['’]t|does not|don['’]t|do not) (?:applies|apply|holds?|exists?)(?: any ?more)?)${END}`,
    "giu",
  ),
  /(?<=^|[，。；！？,.;!?\n])(?<thing>[^，。；：！？,.;!?\n]{2,20}?)(?:今年|现在|早就|都)?(?:已经)?(?:取消|没有|停|不发|不给|作废)了[，；！？,.;!?\s]*[^。！？\n]{0,16}?[？?]?(?:就|请|把)*[那这]?一?[条项个]?(?:就|也)?(?:去掉|删掉|拿掉|删了|去了|划掉)(?:吧|了|啦|可以吗|行吗|好吗)*(?=[，。；！？,.;!?\n]|$)/gu,
  /(?:现在|已经)?(?:不再?|没有?)(?:提供|包|管|发|给)(?<thing>[^，。；：！？,.;!?\n]{2,30}?)(?:了|啦)(?=[，。；！？,.;!?\n]|$)/gu,
  /(?:去掉|删掉|删除|删了|删去|拿掉|划掉|砍掉|略去|去除|隐藏|(?:不要|别|不用|不必|不需要|无需|甭)(?:再)?(?:提到?|写|说|讲|列|放|显示|展示|出现)|不(?:再)?(?:提|写|列|显示|展示))(?:了|掉|一下)?(?<thing>[^，。；：！？,.;!?\n]{2,30}?)(?:吧|了|啦|哈|好吗|谢谢)*(?=[，。；！？,.;!?\n]|$)/gu,
  /(?<=^|[，。；！？,.;!?\n]|把|将|就|请|麻烦)(?<thing>(?![把将就请])[^，。；：！？,.;!?\n把将]{2,30}?)(?:这一?[条项个]|那一?[条项个])?(?:就|可以|应该|也|都|得|要|请|先|给我|帮我)*(?:去掉|删掉|删除|删了|删去|拿掉|划掉|砍掉|略去|去除|隐藏|(?:不要|别|不用|不必|不需要|无需|甭)(?:再)?(?:提到?|写|说|讲|列|放|显示|展示|出现)?|不(?:再)?(?:提|写|列|显示|展示))(?:了|掉|啦|吧|哈|好吗)*(?=[，。；！？,.;!?\n]|$)/gu,
];
/** "… from the pay scene": where it stands is no part of its name. */
const FROM_THERE =
  / (?:from|out of|in|on|of) (?:the|our|this) (?:pay|offer|benefits?|perks?|requirements?|salary|list|film|video|clip)(?: (?:scene|part|list|card|slide))?$/iu;
/** A scene is called one, and a line that is to read otherwise is no line that goes. */
const ELSE =
  /\b(?:scenes?|slides?|cards?|pages?|screens?|shots?|sections?|segments?|everything|all|only|except|but|instead|replace|twice)\b|[幕页屏段]|镜头|场景|部分|只|除了|之外|以外|换成|改成/iu;

/** What is asked, supposed, thought of or forbidden is not wished: "should we drop …?", "if you take out …", 别删…. */
const NOT_WISHED =
  /\b(?:should (?:we|i)|why|what|when|who|how|is|are|was|were|do (?:we|you)|does|did|would it|will it|if|unless|before|after|might|maybe|perhaps|thinking|wonder\w*|imagine|later|already|almost|nearly|not|n['’]t|never)\b[^.;!?，。]*$|(?:别|不要|不用|不必|不能|要不要|是否|是不是|如果|要是|万一|可能|也许|以后|为什么|已经|差点|先不)[^，。]{0,6}$/iu;
const ASKED = /(?<!可以|行|好)(?:吗|呢|么|要不要)[？?]?\s*$/u;

/** What is told of; what is shown, or taken out, may be a part of the film in words of another trade. */
const TELLING = /\b(?:mention|talk about|tell \w+ about|advertise|promise|bring up)/iu;

/** Lines that a message takes out, and the message without that. */
export function linesOut(message: string, project: Project): LinesOut {
  const none = { rest: message, edits: [], missing: null };
  if (message.length > MOST_CHARS || project.storyboard.scenes.every(({ content }) => linesOf(content).length === 0))
    return none;
  const plain = simplified(message);
  let rest = message;
  const edits: Edit[] = [];
  for (const pattern of AWAY)
    for (const match of plain.matchAll(pattern)) {
      const thing = (match.groups?.["thing"] ?? "").replace(FROM_THERE, "");
      const said = message.slice(match.index, match.index + match[0].length);
      const quoted = /^["“「『]/u.test(thing);
      if (ELSE.test(thing) || (!quoted && isOwn(message, match.index)) || !rest.includes(said)) continue;
      const clause =
        message
          .slice(0, match.index)
          .split(/[.!?。！？\n]/u)
          .at(-1) ?? "";
      if (NOT_WISHED.test(clause) || ASKED.test(message)) continue;
      if (whereHidden(said) !== null && /\b(?:say|read|aloud|voice|narrat|screen)|[念读说讲]|旁白|画面|屏/iu.test(said))
        continue;
      const lines = linesNamed(thing, project);
      if (lines === null) {
        if (TELLING.test(said) && bare(message.replace(said, " ")) === "" && isNowhere(thing, project))
          return { ...none, missing: thing };
        continue;
      }
      const more = alsoNamed(message.slice(match.index + match[0].length), project);
      rest = rest.replace(said + more.said, " ");
      for (const text of [...lines, ...more.lines]) edits.push(outOf(text, project));
    }
  return edits.length === 0 || edits.length > MOST_OUT ? none : { rest: bare(rest), edits, missing: null };
}

/** "… and the learning budget": what else goes with it. */
const ALSO =
  /^(?:\s*,?\s*(?:and|nor|or)\s+(?:so (?:does|do|has|have|must|should) )?|\s*,\s*)(?<thing>[^,.;:!?]{2,60}?)(?=\s*(?:[,.;!?]|$|\b(?:and|but|then|so)\b))/iu;

function alsoNamed(behind: string, project: Project): { readonly said: string; readonly lines: readonly string[] } {
  const match = ALSO.exec(behind);
  const line = match === null ? null : lineNamed(match.groups?.["thing"] ?? "", project);
  if (match === null || line === null) return { said: "", lines: [] };
  const more = alsoNamed(behind.slice(match[0].length), project);
  return { said: match[0] + more.said, lines: [line, ...more.lines] };
}

/** A line that is all its scene shows goes with it. */
export function outOf(text: string, { storyboard }: Project): Edit {
  const [scene, ...others] = storyboard.scenes.filter(({ content }) =>
    linesOf(content).some((line) => line.text === text),
  );
  const alone = scene !== undefined && others.length === 0 && withoutLine(scene.content, text) === null;
  return alone ? { op: "removeScene", scene: scene.id } : { op: "removeLine", scene: null, text };
}

/** Without the pauses and particles that a wish leaves behind. */
function bare(rest: string): string {
  const left = rest
    .replace(SAID_AGAIN, " ")
    .replace(/\s{2,}/gu, " ")
    .trim();
  return NOTHING_LEFT.test(left) ? "" : left;
}

/** "We no longer offer it, so take it out." */
const SAID_AGAIN =
  /\b(?:(?:so|and|please|just) )*(?:(?:take|leave|cut|get|strip) (?:it|them|that|this|those) (?:out|off|away)|(?:drop|remove|delete|skip|lose|cut) (?:it|them|that|this|those))(?: please)?\b|\b(?:we|they) (?:no longer|do not|don['’]t) (?:offer|have|do|give|provide|pay) (?:it|that|this|them|those)(?: any ?more| now)?\b|\b(?:it|that|this)(?:['’]s| is| was| has)(?: now| been)* (?:been )?(?:scrapped|cancelled|canceled|cut|dropped|gone|discontinued)\b|[^，。；]{0,12}(?:没有|取消|停|不发|不给|不提供)了(?=[，。；]|$)|(?:就|都|请|把)*(?:它|这个|那个)?(?:去掉|删掉|拿掉|删了)吧?$/giu;
const NOTHING_LEFT =
  /^(?:[\s\p{P}]|\b(?:please|pls|can|could|would|you|we|i|and|also|then|so|just|now|let's|want|to|like|thanks|thank|the)\b|请|麻烦|帮我|把|将|吧|了|谢谢|也|再|我|想|要|就|可以|吗|你|您)*$/iu;
