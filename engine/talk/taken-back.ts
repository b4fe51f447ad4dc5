/** Wishes that are taken back in the same breath: "make it 15 seconds … no, leave it as it is", 把音乐去掉，哦算了. */

/** A stretch between two pauses, with its place in the message. */
interface Clause {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A message in which a wish was taken back: what was said before and after. */
export interface TakenBack {
  readonly before: string;
  readonly after: string;
  /** True where it was never asked for: "I was going to ask for another voice". */
  readonly merelyThought: boolean;
}

const PAUSE =
  /(?:[,.;!?，。；！？…～~]|\s[–—-]+(?=\s)|[–—]{2})+\s*|\s+(?=but (?:then|actually|never|no\b|on second|i(?:'ve| have)? changed|(?:it|that|they)(?:'s| is| are|'re) (?:fine|good|ok|okay|great|perfect|better)))|\n+/giu;
const QUOTED = /["“「『][^"“”「」『』]*["”」』]/gu;

const FLOURISH = String.raw`(?:(?:but|oh|ah|hmm+|uh|er|um|well|ok(?:ay)?|no|nope|nah|wait|sorry|actually|please|pls|just|then|so|you know what|come to think of it|on second thoughts?|(?:哦|噢|啊|呃|嗯|哎|唉|诶|欸|不对|等等|等一下|那|那就|还是|要不|要不然|现在觉得|现在|后来|不过|但是?|可是?|想了想|想想|我看|我觉得|觉得|其实|不|先)+)[\s,，]*)*`;

/** What takes a wish back, whoever says it. */
const TAKES_BACK = new RegExp(
  `^${FLOURISH}(?:${[
    String.raw`forget (?:it|that|about (?:it|that)|i said (?:anything|that|it)|what i (?:just )?said)`,
    String.raw`never ?mind(?: (?:that|about that|me|what i said))?`,
    String.raw`(?:scratch|scrap|strike|disregard|ignore) (?:that|it|this|what i (?:just )?said)`,
    String.raw`i(?:'ve| have)? changed my mind`,
    String.raw`i (?:take|took) (?:it|that) back`,
    String.raw`(?:leave|keep) (?:it|that|this|everything|it all|them|them all|all of (?:it|them)|things)(?: (?:be|alone|in|there|on))?(?: (?:(?:exactly|just) )?(?:as|the way|how|like) (?:it|they|things|everything)? ?(?:is|are|was|were|now|before|stands?))?(?: (?:now|after all|instead))?`,
    String.raw`(?:it|that|they)(?:'s| is| are|'re) (?:fine|good|ok(?:ay)?|great|perfect|better) (?:as (?:it|they) (?:is|are)|the way (?:it|they) (?:is|are)|like (?:that|this)|as is)`,
    String.raw`let it be`,
    String.raw`(?:let's )?(?:don't|do not|let's not|better not)(?: (?:do|change|touch) (?:it|that|anything))?`,
    String.raw`(?:there's |there is )?no need(?: (?:to|for) (?:it|that|change (?:it|anything)))?`,
    String.raw`it (?:can|may|should) stay(?: (?:as|the way) (?:it )?(?:is|was))?`,
    "算了(?:吧|算了)*",
    "当我(?:什么都)?没说(?:过)?(?:吧)?",
    "(?:都|就|先)?(?:别|不要|不用|不必|不)(?:再)?(?:改|动|换|删|弄|加|调|管|去|做|折腾)(?:它|了|啦|吧)*",
    "(?:都|就)?(?:留着|保留着?|保持(?:着)?(?:现在(?:这样|的样子)?|原样|原状|不变|不动)?|维持(?:现在(?:这样)?|原样|原状|不变)?|照旧)(?:就(?:好|行|可以))?(?:了|吧)*",
    "(?:就|先)(?:这样|保持现在这样)(?:吧|就好|就行)*",
    // By itself it is said of a thing: 音乐太闹，不要了.
    "(?<=[哦噢啊哎唉觉得想是实了])不(?:用|必)了(?:吧)?",
    "我?改(?:变)?主意了",
    "(?:现在|原来|原先)(?:这样|的(?:样子)?)?就?(?:挺|很|更|最)?(?:好|行|可以)(?:的|了)?",
    "[^，。]{0,8}(?:觉得|发现)(?:还是)?(?:现在|原来|原先)(?:这样|的(?:样子)?)?就?(?:挺|很|更|最)?(?:好|行|可以)(?:的|了)?",
  ].join("|")})(?:了|吧|啦|哈|please|thanks|thank you|谢谢)*$`,
  "iu",
);
/** Beside what takes back: "actually no", 哦不, "it's good". */
const BESIDE = new RegExp(
  `^(?:${FLOURISH}|(?:it|that|this|they)(?:'s| is| are|'re| was) (?:(?:really|quite|actually|just|all) )?(?:good|fine|ok(?:ay)?|great|better|perfect|nice|right)(?: (?:as (?:it|they) (?:is|are)|the way (?:it|they) (?:is|are)|like (?:that|this)|now|too|after all))?|i (?:like|prefer) (?:it|that|them)(?: (?:as it is|the way it is|like that|this way))?|不(?:用|必)了|(?:现在|这样|原来的?)?(?:就|也|还|都)?(?:挺|很|蛮)?(?:好|行|可以|不错)(?:的|了|啊|呢)*|thanks|thank you|sorry|抱歉|不好意思|谢谢)$`,
  "iu",
);
/** "I was going to ask for …", 本来想…: by itself no wish. */
const THOUGHT =
  /^\W*(?:(?:i|we) (?:was|were) (?:going|about|planning) to\b|(?:i|we) (?:almost|nearly|had)(?: just)? (?:asked|wanted|thought)\b|(?:i|we) (?:first |originally |initially )?(?:wanted|meant|thought|thinking) (?:to|of|about)\b|(?:我|我们|咱们?)?(?:本来|原本|原来|刚才|刚刚|差点|一开始)(?:是|还|就)?(?:想|打算|要))/iu;

/** @returns null for a message that takes nothing back, or says nothing before it does */
export function takenBack(message: string): TakenBack | null {
  const clauses = clausesOf(message);
  const first = clauses.findIndex(({ text }, at) => at > 0 && TAKES_BACK.test(text));
  if (first === -1) return null;
  let [from, to] = [first, first];
  while (from > 1 && BESIDE.test(clauses[from - 1]?.text ?? "")) from -= 1;
  while (to + 1 < clauses.length && isBeside(clauses[to + 1]?.text ?? "")) to += 1;
  const before = message.slice(0, clauses[from - 1]?.to ?? 0);
  const after = message.slice(clauses[to + 1]?.from ?? message.length);
  return { before, after, merelyThought: THOUGHT.test(clauses[from - 1]?.text ?? "") };
}

function isBeside(clause: string): boolean {
  return BESIDE.test(clause) || TAKES_BACK.test(clause);
}

/** Between its pauses, none of which stands in quotation marks. */
function clausesOf(message: string): readonly Clause[] {
  const bare = message.replaceAll(QUOTED, (quoted) => "§".repeat(quoted.length));
  const clauses: Clause[] = [];
  let from = 0;
  for (const pause of [...bare.matchAll(PAUSE), null]) {
    const to = pause?.index ?? message.length;
    if (message.slice(from, to).trim() !== "") clauses.push({ text: message.slice(from, to).trim(), from, to });
    from = to + (pause?.[0].length ?? 0);
  }
  return clauses;
}
