import { outsideOwn } from "./quotes.ts";

/** What is said once more, and otherwise: "the title to Staff Engineer, no, Lead Engineer". What was said first is left out. */

const SIGHS = String.raw`(?:(?:uh|er|erm|um|oh|ah|hm+|well|wait|actually|please)[,. ]+){0,4}`;
/** "No" is one only between pauses: "to 45 seconds, no music" wants none. */
const SLIPS = String.raw`(?:no(?=[,.…])|no wait|wait,? no|sorry|scratch that|strike that|i mean|i meant|make that|correction|or rather)`;

/** "The deadline at 20 January ... scratch that, 22 January" */
const VALUE_AGAIN = new RegExp(
  String.raw`(\b(?:to|as|at|for|be|is|called|says?|reads?)\s+)[^,.;:!?\n…]{1,40}?(?:,|\s?\.{2,3}|\s?…|\s[-–—])\s*(${SIGHS}${SLIPS}(?:[,.…]{0,3} ${SLIPS}){0,3})[,.…:]{0,3}\s+(?:(?:to|as|at|for|it's|it is|it should be) )?(?=["“€$£¥]|\d|\p{L})`,
  "giu",
);
/** A name, a figure, a quotation. */
const VALUE = /^(?:["“€$£¥]|\d|\p{Lu}(?!['’ ]))/u;
const NO_VALUE =
  /^(?:and|or|not|but|the|it|its|it's|i|i'm|we|you|that|this|there|don't|do|leave|keep|forget|never|for|to|no|on|in)\b/iu;

const SAID_TWICE: readonly (readonly [RegExp, string])[] = [
  // "Set the company to Lead Engineer - oh no, I meant the title"
  [
    /\b(set|change|make|put|turn) the (?:company|title|place|location|deadline|salary|link|pay)(?: name)? to ([^,.;\n]{2,40}?)\s*[-–—,.…]+\s*(?:oh|ah|er|uh|hm+)?[, ]*(?:no|sorry|wait)[,. ]+(?:(?:no|wait|sorry)[,. ]+)?(?:i meant|i mean|make that|that was meant for|not that,?) the (title|company|place|location|deadline|salary|link|pay)\b/giu,
    "$1 the $3 to $2",
  ],
  // 公司名改成首席烘焙师，哦不，我是说职位
  [
    /(?:公司(?:名称?)?|(?:职位|岗位)(?:名称?)?|职称|标题|地点|薪资|截止日期|链接)(改成|改为|换成|写成)([^，。；！？…\n]{2,20})[，。…\s]+(?:[哦噢啊呃哎][，,]?)?(?:不对?|不是|错了)?[，,]?(?:我是说|我说的是|我是指|应该是)(公司(?:名称?)?|(?:职位|岗位)(?:名称?)?|职称|标题|地点|薪资|截止日期|链接)(?=[。！]?$)/giu,
    "$3$1$2",
  ],
  // "Upbeat music – no, sorry, make that warm"
  [
    new RegExp(
      String.raw`\b[\w-]{3,16} (music|voice|narrator|theme|tone|style|look|design|soundtrack)(?: please)?(?:,|\s?\.{1,3}|\s?…|\s[-–—])\s*${SIGHS}${SLIPS}(?:[,.…]{0,3} ${SLIPS}){0,3}[,.…:]{0,3}\s+(?:(?:make (?:it|that)|rather|a|an|the) )?([\w-]{3,16})(?: one| music| voice| theme)?(?=(?: please| then)?[.!]?$)`,
      "giu",
    ),
    "$2 $1",
  ],
  // "Make the music upbeat, I mean warm"
  [
    new RegExp(
      String.raw`(\b(?:music|voice|narrator|theme|tone|style|look|design|soundtrack)(?: to(?: be)?| is| should be| be| a bit)?) [\w-]{3,16}(?:,|\s?\.{1,3}|\s?…|\s[-–—])\s*${SIGHS}${SLIPS}(?:[,.…]{0,3} ${SLIPS}){0,3}[,.…:]{0,3}\s+(?:(?:make (?:it|that)|rather) )?(?=[\w-]{3,16}(?: please| then)?[.!]?$)`,
      "giu",
    ),
    "$1 ",
  ],
  // 删第二幕，不不，是第三幕
  [
    /第[一二三四五六七八九十\d]{1,3}[幕页屏个][，。…\s]+(?:[哦噢啊呃]?不不?|不对|错了|说错了|不是)[，,、…]*(?:应该)?是?(?=第[一二三四五六七八九十\d]{1,3}[幕页屏个])/giu,
    "",
  ],
  // 音乐要轻快的，哦不，要温暖的
  [
    /((?:换成|改成|改为|调成|设成|做成|用|要))[^，。；！？…\n]{1,10}?的?[，。…\s]+(?:[哦噢啊呃哎]不|不不|不对|错了|说错了)(?:是|对|不)?[，,、]\s*(?:还是|应该)?(?:要|用|换成|改成|是|做成)(?=[\p{Script=Han}A-Za-z\d“])(?!留|别|不|保持|这样|原|老|以前|之前|再|照)/giu,
    "$1",
  ],
  // "Drop scene 2... no, scene 6"
  [
    /\b(scenes?|slides?|cards?|pages?) \w+\s?(?:\.{2,}|…|\s[-–—]|,)\s*(?:oh|er|uh|hm+)?[, ]*(?:no|sorry|wait|i mean)[,. ]+(?:(?:no|wait|sorry|not \w+)[,. ]+)?(?:i meant? )?(?:scenes?|slides?|cards?|pages?) (?=\w+)/giu,
    "$1 ",
  ],
  // "The job has moved to Munich, Berlin is wrong now."
  [/\b(moved to \p{Lu}\p{L}+), \p{Lu}\p{L}+ (?:is|was) (?:wrong|gone|out|history|no longer)[^.,;]*/giu, "$1"],
  // 改成烘焙主管，不对，改成烘焙组长
  [
    /((?:改成|改为|换成|换为|设成|设为|调成|改到|写成|写上|叫))[^，。；！？…\n]{1,24}[，。…\s]+(?:[哦噢啊呃哎][，,]?)?(?:不对|不是(?=[，,]|是|应该)|错了|说错了|写错了|搞错了|口误)(?:了)?[，,。！]?\s*(?:应该|应当)?(?:是|改成|改为|换成|换为|设成|设为|调成|改到|写成|写上|叫)\s*/giu,
    "$1",
  ],
  // 换成方形的，算了还是竖屏
  [
    /((?:换成|改成|改为|调成|设成|做成|用|要))[^，。；！？…\n]{1,10}?的?[，。…\s]+(?:算了|不对|等等|不行)[，,]?\s*(?:还是|要不)(?:用|换成|改成|要|做成)?(?=[\p{Script=Han}A-Za-z\d“])(?!留|别|不|保持|这样|原|老|以前|之前|再|照)/giu,
    "$1",
  ],
  // "Read by a man. No, a woman, actually."
  [/\b(by|with|to|into) an? \w+[.,]+\s+no,? (an? \w+)(?:,? (?:actually|please|sorry))?/giu, "$1 $2"],
  // "Make the music upbeat. Actually no, warm suits us better.": a slip within one sentence.
  [
    /[.!]\s+(?:(?:hm+|oh|ah|er|um)[, ]+)?(?:actually,? no|no,? wait|wait,? no|no,? sorry|no,? actually),\s+(?=[a-z])/giu,
    ", no, ",
  ],
];

/** A message without what was said first, where it is said again. What the user types is one value. */
export function withoutSlips(message: string): string {
  return outsideOwn(message, (masked) =>
    SAID_TWICE.reduce((said, [slip, put]) => said.replace(slip, put), masked.replace(VALUE_AGAIN, valueAgain)),
  );
}

function valueAgain(whole: string, lead: string, slip: string, at: number, message: string): string {
  const next = message.slice(at + whole.length);
  const again = VALUE.test(next) || (/\bno\b/iu.test(slip) && !NO_VALUE.test(next));
  return again ? lead : whole;
}
