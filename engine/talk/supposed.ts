import { outsideOwn } from "./quotes.ts";

/**
 * Deeds that are named without being wished: asked about ("how do I remove the music?", "should we make it 15 seconds?"), or told of
 * ("before we drop the logo I have to ask legal", 上次那个片子我们换成男声了). Any way of asking for something can stand in such a
 * frame, so the frame goes, with what it holds, before deeds are looked for.
 */

/** A message without the sentences that only suppose something. */
export interface Supposed {
  readonly text: string;
  /** What is asked about, as a wish: "remove the music". Empty where the question holds none. */
  readonly asked: readonly string[];
  /** True where something is only told of. */
  readonly tells: boolean;
}

const MOST_CHARS = 400;
const OPENING = String.raw`^(?:(?:so|and|but|ok(?:ay)?|well|hm+|hey|hi|hello|now|just|also|oh|ah|quick question|question|btw|by the way|out of curiosity|curious)\b[,:]? ?)*`;
const WE = "(?:i|we|you|one|somebody|someone|people|anyone|they)";

/** Questions about a deed, the deed behind them. A question that is put politely ("could we …?") is none of these. */
const ASKS: readonly RegExp[] = [
  new RegExp(String.raw`${OPENING}how (?:do|does|can|would|could|should) ${WE} (?:go about )?(?<wish>[^]{4,})$`, "iu"),
  new RegExp(
    String.raw`${OPENING}(?:should|shall) (?:i|we)(?: maybe| perhaps| also| just| rather| really)* (?<wish>[^]{4,})$`,
    "iu",
  ),
  // "Should the music perhaps be quieter?"
  new RegExp(String.raw`${OPENING}should (?<wish>(?:the|our|it|that|this|there)\b[^]{4,})$`, "iu"),
  new RegExp(
    String.raw`${OPENING}(?:is|was|would) it (?:be )?(?:(?:really|even|actually) )?(?:an? (?:good|bad|better|smart) idea|worth(?: it)?|wise|smart|sensible|usual|normal|common|necessary|advisable|better|best) (?:to|if (?:i|we)) (?<wish>[^]{4,})$`,
    "iu",
  ),
  new RegExp(
    String.raw`${OPENING}does it (?:make sense|help|hurt|matter) (?:to|if (?:i|we|you)) (?<wish>[^]{4,})$`,
    "iu",
  ),
  new RegExp(
    String.raw`${OPENING}what (?:happens|would happen|will happen|changes|if)(?: to [^]{2,20})?(?: (?:if|when))? (?:i|we|you) (?<wish>[^]{4,})$`,
    "iu",
  ),
  new RegExp(
    String.raw`${OPENING}if ${WE} (?!could|can|would|might|may|don['’]?t mind)(?<wish>[^]{4,}?), ?(?:then )?(?:will|would|does|do|is|are|how|what|can|could) [^]*$`,
    "iu",
  ),
  /^(?:请问|那|你好|我?想问一?下|我?想知道|问一?下)*(?:怎么(?:样)?(?:才能|能|可以)?|如何|怎样)(?![^，。]{0,3}[没不]|还|这么|那么|又|是|会|回事|总|老|样)(?<wish>[^，。]{3,}?)(?:呢|啊|呀)?[?？]?$/u,
  /^(?:要|想)?(?<wish>[^，。]{3,}?)(?:该|要|得|应该)?(?:怎么(?:弄|做|操作|办|搞|设置)|如何操作)(?:呢|啊)?[?？]?$/u,
  /^(?:我们?|咱们?|你说|那|到底)*(?:是不是该|该不该|应不应该|要不要|用不用|需不需要)(?<wish>[^，。]{2,}?)(?:呢|啊|比较好|好)?[?？]?$/u,
  /^(?:那|可|但)?(?:如果|要是|万一|假如|假设)(?!不|可以|方便|能|行|有空|您|你)(?:我们?|咱们?)?(?<wish>[^]{2,}?)[，,]?(?:会怎么?样|会如何|会是什么|怎么样|会不会|会少|会变|行不行|好不好|还能|还会|能不能)[^。]*$/u,
];
/** Questions why, and what can be done at all: what they name is not to be done. */
const ASKS_ONLY: readonly RegExp[] = [
  // 截止日期旁白里念了没有？
  /^(?!.*(?:[把请改换删加]|去掉))[^，。]{3,}(?:[了过]没有?)[?？]?$/u,
  // "Can you also make films in French?"
  new RegExp(
    String.raw`${OPENING}(?:can|could|do|does|will) (?:you|it|jobreel|this|the (?:tool|app|program|thing))(?: guys)?(?: also| even| already| only)? (?:make|do|produce|create|handle|support|offer|render)(?:(?: \w+)? (?:films|videos|ads|clips|spots|trailers|podcasts|ones)\b[^]*|\s(?:more than one|several|other|different|multiple)\b[^]*)$`,
    "iu",
  ),
  new RegExp(String.raw`${OPENING}why (?:would|should|do|does|did) (?:anyone|anybody|${WE}) [^]{3,}$`, "iu"),
  /^(?:请问|那)?(?:为什么|为啥|干嘛|凭什么|何必)(?:还|就|非)?要[^]{2,}$/u,
];

/** What only tells of a deed. */
const TELLS: readonly RegExp[] = [
  // Undecided, or for another day.
  new RegExp(
    String.raw`${OPENING}(?:i(?:['’]m| am)|we(?:['’]re| are)) (?:still |just )?(?:thinking(?: about)?|considering|debating|undecided|wondering|unsure|not sure|torn|discussing)(?: about| on)? whether (?:to|or not to|we should|i should)\b[^]*$`,
    "iu",
  ),
  new RegExp(
    String.raw`${OPENING}(?:maybe |perhaps )?(?:i|we|they|he|she)(?:['’]ll| will| might| may| could)(?: (?:maybe|perhaps|probably|possibly|also|still))* (?:[a-z]+ )[^]{0,80}\b(?:later|tomorrow|next (?:week|month|year|time)|some ?day|eventually|one day|at some point|another time|in the future)[\s.!]*$`,
    "iu",
  ),
  // An offer that is turned down.
  /^\W*(?:thanks|thank you|cheers|ta|sorry|that['’]s kind)?[,.! ]*(?:but )?(?:(?:i|we)(?:['’]ll| will) pass on|not interested in|(?:i|we)(?:['’]m| am|['’]re| are) not interested in|(?:i|we) (?:won['’]t|will not) take you up on)\b[^]*$/iu,
  // Good to know.
  new RegExp(
    String.raw`\b(?:good|nice|great|cool|glad|happy|useful|handy|lovely|amazing) (?:to (?:know|hear|see|learn|read) )?(?:that )?(?:i|we|you|one|it|people) (?:can|could|am able|are able)\b[^]*$`,
    "iu",
  ),
  new RegExp(
    String.raw`${OPENING}(?:i|we) (?:see|know|understand|heard|read|noticed|learned|found out|like|love)(?: now)?(?: that| how)? ${WE} (?:can|could)\b[^]*$`,
    "iu",
  ),
  new RegExp(
    String.raw`\bi (?:have|['’]ve got) no (?:preference|opinion|view)s?\b|\bi don['’]t (?:mind|care) either way\b`,
    "iu",
  ),
  // Another film.
  new RegExp(
    String.raw`${OPENING}(?:perhaps|maybe)\b[^.!?]{0,24}\b(?:we|i)(?:['’]ll| will| might| may) (?:make|do|want|need|have|order) (?:a|an|another|one more) (?:second|new|other|different|third)?\s?(?:film|video|clip|version|one)\b[^]*$`,
    "iu",
  ),
  new RegExp(
    String.raw`${OPENING}(?:in|for|with|on|at) (?:our|the|my|an?|that|their) (?:very )?(?:last|other|previous|old|earlier|first|[\w-]+['’]s) (?:video|film|clip|one|ad|project|campaign|company|job|employer)\b(?![^]*\b(?:same|here|this time|too|this one)\b)[^]*\b(?:had|were|was|asked|wanted|used|did|made|let|told|got|took|put|removed|went|chose)\b[^]*$`,
    "iu",
  ),
  /^(?:我们?)?(?:上次|上回|之前|以前|去年|上个月|前几天)(?:那个?|的)?[^，。]{0,8}(?:片子?|视频|项目|公司)[^]*了$/u,
  /^(?:先|还?得先|要先)(?:问|等|跟[^，。]{1,8}(?:商量|确认|讨论)|和[^，。]{1,8}(?:商量|确认|讨论)|看看|确认|讨论|请示|征求|找)[^]*再[^]*$/u,
  /^(?:我们?)?(?:还)?(?:在|没)?(?:考虑|犹豫|纠结|讨论|想好|定下来|决定好)(?:了)?(?:是不是|要不要|是否|该不该)[^]*$/u,
  /^(?!以后(?:都|就|全)|[^]*吧$)(?:以后|将来|下次|改天|过(?:几天|阵子)|到时候?)(?:也许|可能|或许|会|想|再|考虑|我们?)*[^]*$/u,
  /^(?:原来|哦|噢|知道了?|听说|看来|居然|竟然|没想到)[，,]?(?:你们|这里|还|也|是|都)*(?:可以|能)[^]*$/u,
  /^(?:还|也)(?:可以|能)[^]*(?:啊|呀|哦|耶)[!！]?$/u,
];

/** "Before we drop the logo …", "if I remove it, …": what is so, or not yet; what follows the pause may be a wish. */
const SUBORDINATE = new RegExp(
  String.raw`${OPENING}(?:before|until|unless|once|as soon as|while|whenever|when|by the time|if) (?:we|i|they|somebody|someone|legal|marketing|hr|my boss|he|she) (?!could|can|would|might|may|get|got|have|had|want|wanted|need|am|are|was|were|look|see|saw|hear|heard|watch|watched|like|love|enjoy|prefer|find|feel|know|read|think|talk|say|said|understand)(?<deed>[a-z]+ [^,]*?)(?:,\s*(?<main>[^]*))?$`,
  "iu",
);
/** What tells or asks, and wishes nothing. */
const MAIN_TELLS =
  /^(?:then )?(?:i|we|they|it|he|she|legal|marketing|hr|somebody|there|that|this|my|our|you['’]?(?:ll| will)|will|would|does|do|is|are|how|what|which|who|can it|could it|the (?:film|video|rest|story))\b/iu;

/** "…, the music is too loud": of the film, and to be mended. */
const COMPLAINS = /\b(?:too|should|must|needs?|has to|have to|ought to|could be)\b/iu;

const SENTENCES = /([.!?;。！？；\n]+)(?=\s|$|\p{Script=Han})/u;

export function withoutSupposed(message: string): Supposed {
  if (message.length > MOST_CHARS) return { text: message, asked: [], tells: false };
  const asked: string[] = [];
  let tells = false;
  let framed = false;
  const text = outsideOwn(message, (said) => {
    // A list of names or quotations is no sentence.
    const pieces = said.split(SENTENCES);
    let left = "";
    for (let at = 0; at < pieces.length; at += 2) {
      const [sentence = "", stop = ""] = [pieces[at], pieces[at + 1]];
      const found = framedIn(sentence.trim(), stop);
      if (found === null) {
        left += sentence + stop;
        continue;
      }
      framed = true;
      tells ||= found.asked === undefined;
      if (found.asked !== undefined) asked.push(found.asked);
      left += ` ${found.left}${found.left === "" ? "" : stop}`;
    }
    return left;
  });
  if (!framed) return { text: message, asked: [], tells: false };
  return { text: text.replace(/\s{2,}/gu, " ").trim(), asked: asked.map((one) => unmasked(one, message)), tells };
}

/** Quotations come back where a wish that is asked about holds one; without them it can't be offered. */
function unmasked(wish: string, message: string): string {
  return /“¶?\d+”/u.test(wish) && !message.includes(wish) ? "" : wish;
}

interface Framed {
  /** What is left of the sentence. */
  readonly left: string;
  /** The deed that is asked about; "" where it can't be offered; undefined for what is only told. */
  readonly asked?: string;
}

function framedIn(sentence: string, stop: string): Framed | null {
  if (sentence === "") return null;
  const questions = /[?？]/u.test(stop);
  for (const pattern of ASKS_ONLY) if (pattern.test(sentence)) return { left: "", asked: "" };
  for (const pattern of ASKS) {
    const wish = pattern.exec(sentence)?.groups?.["wish"];
    if (wish === undefined) continue;
    return { left: "", asked: wish.replace(/,? (?:then|please|though|actually)$/iu, "") };
  }
  if (TELLS.some((pattern) => pattern.test(sentence))) {
    const behind = WISHES_BEHIND.exec(sentence);
    return {
      left:
        behind === null
          ? ""
          : sentence.slice(behind.index).replace(/^[,;，\s]+(?:so|but|and|then|所以|那就?|但是?)?\s*/iu, ""),
    };
  }
  const groups = SUBORDINATE.exec(sentence)?.groups;
  if (groups === undefined) return null;
  const main = groups["main"] ?? "";
  if (main !== "" && (!MAIN_TELLS.test(main) || COMPLAINS.test(main)) && !questions) return { left: main };
  return { left: "", ...(questions ? { asked: groups["deed"] ?? "" } : {}) };
}

/** "…, but make it vertical", 所以…: told first, and then asked for. */
const WISHES_BEHIND =
  /[,;] ?(?:so|but|and|please|then)? ?(?:please )?(?:make|put|take|cut|drop|use|turn|change|add|remove|show|hide|move|keep|let['’]?s|give|could|can)\b|[，,](?:所以|那就?|请|麻烦|这次|把|但是?)/iu;
