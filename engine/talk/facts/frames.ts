import type { Detail } from "../../../shared/edit/index.ts";

/** What leads to a fact that is told without its name. The fact's wording follows where the pattern ends. */
export type Frame = readonly [Detail, RegExp];

/** Who or what is somewhere, in English. */
const WE =
  "(?:we|the (?:job|role|position|office|team|company|vacancy|post|hq)|this (?:job|role|position)|our (?:office|team|hq))";
const BE = "(?:'re|'s| are| is| will be| have been| has been)";
const LATELY = "(?: (?:now|actually|really|currently|all))?";
const PAY = "(?:the |our )?(?:pay|salary|wage|wages|money|compensation|comp)(?: (?:range|band|package))?";

export const ENGLISH_FRAMES: readonly Frame[] = [
  [
    "place",
    new RegExp(`\\b${WE}${BE}${LATELY}(?: (?:based|located|sitting|situated))?${LATELY} (?:in|out of|at) `, "giu"),
  ],
  ["place", /\b(?:it's|it is|everything's)(?: now| actually)? (?:based|located|situated) in /giu],
  [
    "place",
    new RegExp(
      `\\b${WE}(?:'ve|'re| have| has| are| is)?(?: all| just| now| since| recently)? (?:moved|moving|relocated|relocating|shifted)(?: (?:out|over))? to `,
      "giu",
    ),
  ],
  [
    "place",
    /\b(?:relocate|move|shift|transfer) (?:the |this |our )?(?:job|role|position|office|vacancy|post)(?: over)? to /giu,
  ],
  [
    "salary",
    /\b(?:we|it|they|you|the (?:job|role|position)|this (?:job|role)|people|candidates)(?:'re|'ll| are| will| can)?(?: now)? (?:pay|pays|paying|offer|offers|offering|earn|make|get|getting)(?: up to| now| around)? /giu,
  ],
  [
    "salary",
    new RegExp(
      `\\b${PAY}(?: range)?(?:'s| is| has| got| was| goes| went| starts| will be)(?: now| been| gone)?(?: (?:up to|raised to|increased to|revised to|changed to|bumped to|adjusted to|set to|cut to|at|to|from|now))? `,
      "giu",
    ),
  ],
  [
    "salary",
    /\b(?:raised|increased|bumped|upped|put up|cut|lowered) (?:the |our )?(?:pay|salary|offer|wage)(?: up| down)? to /giu,
  ],
  [
    "deadline",
    /\b(?:you|they|people|candidates|applicants|everyone)(?:'ve|'ll)?(?: (?:can|may|could|must|should|have to|need to|have|has|got|will))?(?: still| now)?(?: got)?(?: (?:apply|time|send(?: in)?(?: (?:applications|their cvs?|it))?|submit|register|respond))? (?:until|till|by|before) /giu,
  ],
  [
    "deadline",
    /\b(?:we(?:'re|'ve)?|applications|it|the (?:job|position|posting|vacancy|closing))[^,.;]{0,40}? (?:until|till|close on|closes on|closing on|close|closes|ends on|end on|extended to|extended until|extended till|by) /giu,
  ],
  [
    "title",
    /\b(?:we(?:'re| are)|they(?:'re| are))(?: (?:now|actually|really))? (?:hiring|looking for|seeking|searching for|recruiting|after|advertising for)(?: an?| the| our next)? /giu,
  ],
  [
    "title",
    /\b(?:it'?s|it is|this is|the (?:role|job|position) is)(?: (?:now|actually|really|in fact))?(?: for)?(?: an?| the)? /giu,
  ],
  ["company", /\bwe(?:'re| are)(?: (?:now|actually))? (?:called|named|known as) /giu],
  [
    "company",
    /\bwe(?:'ve| have)?(?: just| now| since)? (?:renamed|rebranded|changed our name|call ourselves|go by|are trading as)(?: (?:ourselves|the company|it))?(?: to| as| into)? /giu,
  ],
  ["place", /\b(?:correct|right)(?: (?:one|city|place|town|location))? (?:is|would be) /giu],
  ["title", /\b(?:correct|right)(?: (?:one|title|name))? (?:is|would be) /giu],
  [
    "company",
    /\b(?:our|the) (?:firm|company|employer)(?: now)? (?:has the name|is named|is now named|goes by)(?: of)? /giu,
  ],
  ["company", /\bour (?:new |company )?name(?: is|'s)(?: now)? /giu],
];

const THEY = "(?:我们|咱们|公司|店|店铺|工坊|门店|总部|办公室|办公地点|岗位|工作|职位|上班)";

export const CHINESE_FRAMES: readonly Frame[] = [
  ["place", /(?:现在|目前|如今|其实)(?:是)?在/gu],
  [
    "place",
    new RegExp(`${THEY}(?:已经|现在|都|刚|刚刚|最近|这边)?(?:搬家|搬|迁|挪|调|换|改)(?:到|去|至|在|往)了?`, "gu"),
  ],
  ["place", new RegExp(`${THEY}(?:现在|如今|其实|已经|是|应该)?(?:在|位于|设在)`, "gu")],
  ["place", /(?:上班|工作|办公)(?:的)?(?:地方|地点|城市)?(?:现在|其实|已经)?(?:改在|换到|改到|改成|在|是)/gu],
  [
    "salary",
    /(?:工资|薪资|月薪|薪水|年薪|底薪|薪酬|待遇)(?:现在|已经|我们|都|这次)?(?:给|提|提高|涨|上调|调|加|降|改|调整|开|升)?(?:到|至|成|为|是|给)?了?/gu,
  ],
  ["salary", /(?:每个月|一个月|每月|月)(?:能|可以)?(?:给|拿|开|挣|赚)(?:到)?/gu],
  [
    "deadline",
    /(?:报名|投递|申请|截止|招聘|简历|收简历|招到|投简历)[^，。,.]{0,8}?(?:延长到|推迟到|延到|延期到|提前到|到|至|改到|改成|改为|是)/gu,
  ],
  ["title", /(?:我们|这次|现在|其实|要|想|在|是)(?:现在|其实|要|想|在)?(?:招|招聘|找)(?:的)?(?:是|一个|一名|一位)?/gu],
  ["title", /(?:现在|这次|我们)?(?:改招|要招|招(?!的|聘|牌|呼|待))(?:一个|一名|一位)?/gu],
  ["title", /招的(?:其实)?是(?:一个|一名|一位)?/gu],
  [
    "company",
    /(?:我们|咱们|公司|本店|店)(?:公司|店)?(?:现在|已经|刚|刚刚|如今)?(?:改名|更名|改叫|改名叫|改名为|更名为|叫)(?:叫|为|成|做|了)?/gu,
  ],
];

/** Said of what may be, was, or is somebody else's. */
export const TENTATIVE =
  /准备|打算|\b(?:might|maybe|perhaps|if|last (?:week|year|month)|yesterday|used to|next (?:year|month)|some ?day|thinking (?:of|about)|wonder|tomorrow|this week|back in)\b|可能|也许|如果|明年|下个月|上个月|考虑|以前|上周|下周|出差|曾经|[?？吗]/iu;

/** Before what a fact of the film is no more, and before what it is instead. */
export const NO_MORE =
  /(?:^|[,，;\s])(?:(?:and )?(?:it's |it is |we're |we are )?(?:not|no longer)|instead of|rather than|isn't|aren't|而不是|不是|不再是|不在|不叫)\s?(?:in |at |an? |the )?$/iu;
export const BUT =
  /^(?: any ?more| now)?[,;，；]?\s?(?:but(?: rather)?|it's|it is|we're|we are|而是|应该是|是|改成|在|叫)\s?(?:now |actually )?(?:in |at |an? |the )?/iu;
export const CHANGES =
  /(?:\b(?:change|replace|swap|turn|switch|update|correct|rename)(?: the (?:place|city|town|location|title|role|company|name))?(?: from)? |[把将])$/iu;
export const INTO = /^(?: (?:to|with|by|for|into) |(?:都|全部)?(?:改成|改为|换成|换为|变成|改到|换到|改叫))/iu;
export const SHOULD =
  /^(?: (?:is now|should(?: now)? (?:be|say|read)|must be|has become|needs to be|has to be|is wrong,? (?:it's|it should be)) |(?:应该是|要改成|改成|应改为|其实是|错了，?(?:应该)?是|不对，?(?:应该)?是))/iu;
