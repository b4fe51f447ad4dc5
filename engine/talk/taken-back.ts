import { QUOTED } from "./quotes.ts";

/** Wishes that are taken back in the same breath: "make it 15 seconds … no, leave it as it is", 把音乐去掉，哦算了. */

/** A message in which a wish was taken back. */
export interface TakenBack {
  /** What was said before, between its pauses: the last of it that asks for something is taken back. */
  readonly before: readonly string[];
  readonly after: string;
  /** True where all of it is: "leave everything as it is". */
  readonly all: boolean;
  /** True where it was never asked for: "I was going to ask for another voice". */
  readonly merelyThought: boolean;
  /** True for what is only to be so if something fails: "if not, never mind". */
  readonly conditional: boolean;
}

const PAUSE =
  /(?:[,.;!?，。；！？…～~]|\s[–—-]+(?=\s)|[–—]{2})+\s*|\s+(?=but (?:then|actually|never|no\b|on second|i(?:'ve| have)? changed|(?:it|that|they)(?:'s| is| are|'re) (?:fine|good|ok|okay|great|perfect|better)))|\n+/giu;
/** Longer messages are lists; nobody takes back that much. */
const MOST_CHARS = 400;
const MOST_CLAUSES = 16;

const SIGHS_ENGLISH = String.raw`(?:but|or|oh|ah|hm+|uh|er|um|well|ok(?:ay)?|no|nope|nah|wait|sorry|actually|please|pls|just|then|so|you know what|come to think of it|on second thoughts?)`;
const SIGHS_CHINESE =
  "(?:哦|噢|啊|呃|额|嗯|哎|唉|诶|欸|不对|不不+|别别+|等等|等一下|那就?|还是|要不然?|现在觉得|现在|后来|不过|但是?|可是?|想了想|想想|我看|我?觉得|其实|不|先)";
/** What stands before the words that take back; no two of its parts can match the same characters. */
const SIGHS = String.raw`(?:(?:${SIGHS_ENGLISH}(?![a-z])|${SIGHS_CHINESE})[\s,，]{0,3}){0,6}`;
/** Of these one, where the words by themselves may say something else. */
const DOUBT =
  /^(?:(?:or|oh|ah|hmm+|well|ok(?:ay)?|wait|sorry|please)[ ,]+)*(?:but|no(?! need)|nope|nah|wait|actually|on second thoughts?|come to think of it|you know what)(?![a-z])|^(?:哦|噢|啊|呃|嗯|哎|唉|诶|欸)?(?:不对|不不+|别别+|不行不行|等等|还是|要不|现在觉得|后来|不过|但|可是?|想了?想|其实|哦不|算了|.{0,8}觉得)|^(?:哦|噢|哎|唉|诶|欸|呃|额)/iu;

/** What takes a wish back, whatever was wished. */
const TAKES_BACK = new RegExp(
  `^${SIGHS}(?:${[
    String.raw`forget (?:it|that|about (?:it|that)|i said (?:anything|that|it)|what i (?:just )?said)`,
    String.raw`never ?mind(?: (?:that|about that|me|what i said))?`,
    String.raw`(?:scratch|scrap|strike|disregard|ignore) (?:that|what i (?:just )?said)`,
    String.raw`i (?:take|took) (?:it|that) back`,
    String.raw`(?:leave|keep) (?:it|that|this|everything|it all|them|them all|all of (?:it|them)|things)(?: (?:be|alone))? (?:exactly |just )?(?:as|the way|how|like) (?:it|they|things|everything)? ?(?:is|are|was|were|now|before|stands?)(?: (?:now|after all|instead))?`,
    String.raw`leave (?:it|that|them|everything|them all|it all)(?: (?:be|alone|in|there|on|in there))?`,
    String.raw`(?:sorry,? )?(?:that was (?:meant )?for (?:someone|somebody|another|a different|the other)[^,.;]{0,24}|wrong (?:film|video|chat|window|tab|person|one))`,
    "(?:我)?(?:(?:看|搞|弄)错片子|发错(?:地方|群|人))了?",
    String.raw`let it be`,
    String.raw`as you were`,
    String.raw`false alarm`,
    String.raw`ignore me`,
    "(?:还是)?作罢",
    "(?:现在)?又不(?:想|要)了",
    "算了(?:吧|算了)*(?:就?不?(?:换|改|删|要|用|动|关|加)了)?",
    "当我(?:什么都)?没说(?:过)?(?:吧)?",
    "(?:都|就|先)?(?:别|不要|不用|不必|不)(?:再)?(?:改|动|换|弄|调|折腾)(?:它|了|啦|吧)*",
    "(?:都|就)?(?:保持(?:着)?(?:现在(?:这样|的样子)?|原样|原状|不变|不动)|维持(?:现在(?:这样)?|原样|原状|不变)|照旧)(?:就(?:好|行|可以))?(?:了|吧)*",
    "我?改(?:变)?主意了",
  ].join("|")})(?:了|吧|啦|哈|嘛|呗|please|thanks|thank you|谢谢| )*$`,
  "iu",
);
/** What does so only behind a doubt: by itself it may say that the wish was meant, or why. */
const AGREES = new RegExp(
  `^${SIGHS}(?:${[
    String.raw`keep (?:it|that|this|everything|it all|them|them all|all of (?:it|them)|things|the \w+)(?: (?:in|there))?(?: (?:now|after all|instead))?`,
    String.raw`(?:leave|keep) the \w+ (?:exactly |just )?(?:as|the way|how|like) (?:it|they) (?:is|are|was|were)(?: now| before)?`,
    String.raw`(?:let's )?(?:don't|do not|let's not|better not)(?: (?:do|change|touch) (?:it|that|anything))?`,
    String.raw`(?:there's |there is )?no need(?: (?:to|for) (?:it|that|change (?:it|anything)))?`,
    String.raw`(?:it|that) (?:can|may|should) stay(?: (?:as|the way) (?:it )?(?:is|was))?`,
    String.raw`(?:it|that|they)(?:'s| is| are|'re) (?:fine|good|ok(?:ay)?|great|perfect|better)(?: (?:as (?:it|they) (?:is|are)|the way (?:it|they) (?:is|are)|like (?:that|this)|as is))?`,
    String.raw`i(?:'ve| have)? changed my mind`,
    "(?:都|就)?(?:留着|保留着?)(?:就(?:好|行|可以))?(?:了|吧)*",
    "(?:都|就|先)?(?:别|不要|不用|不必|不)(?:再)?(?:删|加|管|去|做|关|开|移|挪|拆|放)(?:它|了|啦|吧)*",
    "(?:就|先)(?:这样|保持现在这样)(?:吧|就好|就行)*",
    "不(?:用|必)了(?:吧)?",
    "(?:还是)?别了",
    "[^，。]{0,8}(?:觉得|发现)?(?:还是)?(?:现在|原来|原先)(?:这样|的(?:样子)?)?[就也都]?(?:挺|很|更|最)?(?:好|行|可以)(?:的|了)?",
  ].join("|")})(?:了|吧|啦|哈|嘛|呗|please|thanks|thank you|谢谢| )*$`,
  "iu",
);
/** Beside what takes back: "actually no", 哦不, "it's good". */
const BESIDE = new RegExp(
  `^(?:${SIGHS}|(?:it|that|this|they)(?:'s| is| are|'re| was) (?:(?:really|quite|actually|just|all) )?(?:good|fine|ok(?:ay)?|great|better|perfect|nice|right)(?: (?:as (?:it|they) (?:is|are)|the way (?:it|they) (?:is|are)|like (?:that|this)|now|too|after all))?|i (?:like|prefer) (?:it|that|them)(?: (?:as it is|the way it is|like that|this way))?|(?:现在|这样|原来的?)?(?:就|也|还|都)?(?:挺|很|蛮)?(?:好|行|可以|不错)(?:的|了|啊|呢)*|thanks|thank you|sorry|抱歉|不好意思|谢谢)$`,
  "iu",
);
/** "I was going to ask for …", 本来想…: by itself no wish. */
const THOUGHT =
  /^\W*(?:for a (?:second|moment|minute) (?:there )?(?:i|we) (?:wanted|thought|considered)\b|有那么一(?:瞬间|会儿|阵子)|(?:i|we) (?:was|were) (?:just )?(?:going|about|planning) to\b|(?:i|we) (?:almost|nearly)(?: just)? (?:asked|wanted|said)\b|(?:我|我们|咱们?)?(?:本来|原本|原来|刚才|刚刚|差点|一开始)(?:是|还|就)?(?:想|打算|要))/iu;
const IF = /^(?:and |but |or )?if\b|^(?:要是|如果|实在)|不行$/iu;
const ALL = /\b(?:everything|all)\b|都|全/iu;
/** Behind a colon the user types what is to be shown or said. */
const TYPED = /[:：](?!\/\/)\s*\S[^.!?。！？\n]*$/u;

/** @returns null for a message that takes nothing back, or says nothing before it does */
export function takenBack(message: string): TakenBack | null {
  if (message.length > MOST_CHARS) return null;
  const clauses = clausesOf(message);
  if (clauses.length > MOST_CLAUSES) return null;
  const first = clauses.findIndex(
    ({ text, from }, at) => at > 0 && takesBack(clauses, at) && !isTyped(message, text, from),
  );
  if (first === -1) return null;
  let [from, to] = [first, first];
  while (from > 1 && BESIDE.test(clauses[from - 1]?.text ?? "")) from -= 1;
  while (to + 1 < clauses.length && (BESIDE.test(clauses[to + 1]?.text ?? "") || takesBack(clauses, to + 1))) to += 1;
  const said = clauses.slice(0, from);
  const last = said.at(-1)?.text ?? "";
  return {
    before: said.map((clause, at) => message.slice(clause.from, said[at + 1]?.from ?? clause.to)),
    after: message.slice(clauses[to + 1]?.from ?? message.length),
    all: clauses.slice(from, to + 1).some(({ text }) => ALL.test(text)),
    merelyThought: THOUGHT.test(last),
    conditional: IF.test(last) || clauses.slice(from, first + 1).some(({ text }) => IF.test(text)),
  };
}

/** A stretch between two pauses, with its place in the message. */
interface Clause {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True where the pause before it is one of doubt: "…". */
  readonly hesitant: boolean;
}

function takesBack(clauses: readonly Clause[], at: number): boolean {
  const { text = "", hesitant = false } = clauses[at] ?? {};
  if (TAKES_BACK.test(text)) return true;
  const before = clauses[at - 1]?.text ?? "";
  const doubts =
    hesitant ||
    DOUBT.test(text) ||
    THOUGHT.test(before) ||
    (BESIDE.test(before) && DOUBT.test(before)) ||
    TAKES_BACK.test(before);
  if (!AGREES.test(text) || !doubts) return false;
  // "Vertical, but keep the mission": of what was wished nothing is taken back.
  const kept = /^\W*(?:(?:but|and|no|oh|actually|please)\W+)*(?:keep|leave) the (\w+)/iu.exec(text)?.[1]?.toLowerCase();
  return kept === undefined || clauses.slice(0, at).some((clause) => clause.text.toLowerCase().includes(kept));
}

function isTyped(message: string, text: string, from: number): boolean {
  return TYPED.test(message.slice(0, from + text.length)) && !/[.!?。！？\n]\s*$/u.test(message.slice(0, from));
}

/** Between its pauses, none of which stands in quotation marks. */
function clausesOf(message: string): readonly Clause[] {
  const bare = message.replaceAll(QUOTED, (quoted) => "§".repeat(quoted.length));
  const clauses: Clause[] = [];
  let [from, hesitant] = [0, false];
  for (const pause of [...bare.matchAll(PAUSE), null]) {
    const to = pause?.index ?? message.length;
    if (message.slice(from, to).trim() !== "")
      clauses.push({ text: message.slice(from, to).trim(), from, to, hesitant });
    from = to + (pause?.[0].length ?? 0);
    hesitant = /…|\.{2,}/u.test(pause?.[0] ?? "");
  }
  return clauses;
}
