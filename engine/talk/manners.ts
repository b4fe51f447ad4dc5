import { outsideOwn } from "./quotes.ts";

/** Manners that are no part of a wish, put plainly before a message is read: "would you mind if we went for …" is "please go for …". */

/** What is only polite, with what stands for it. None of these reaches past a sentence. */
const MANNERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:可以|能|可不可以|能不能|可否|能否)(?:请你?|麻烦你?)?((?:给|把|将|帮我?(?:把|给|将)?)(?![^。]*(?:商用|下载|分享|上传|版权|免费|导出|发给|发到|保存|打印))[^，。！？?]{3,40}?)(?:吗|呢|么)?[？?]?$/giu,
    "请$1",
  ],
  [/\b(?:i|we)(?:['’]d| would)?(?: not|n['’]t| never| wouldn['’]t) say no to\b/giu, "i'd like"],
  [
    /\b(?:could|can|might) (the|our) (deadline|salary|pay|title|place|location|company|link|call to action)(?: bit| line)? (?:say|read) (?!.*\bor\b)(?=[§"“€$£\d]|\p{Lu})([^?]*?)(?: instead)?\?/giu,
    "change $1 $2 to $3",
  ],
  [/(?<=[^，。！？\n]{4}[^都也就])[，,]?(?:可以|行|好|成)(?:吗|么|嘛|不)[?？]?$/giu, ""],
  // Thanks at the end, and excuses at the beginning.
  [
    /(?<=[^，。！？\n]{3})(?<!(?:写上?|改成|改为|换成|加一?句|说|念|叫|加上|上|写着|字是?)[“"]?)[，,。！!\s]*(?:谢谢|多谢|感谢|拜托|辛苦|麻烦)(?:你们?|您|啦|了|大家|～|~)*[。！!～~]*$/giu,
    "",
  ],
  [/^(?:不好意思|抱歉|打扰(?:一下)?|你好|您好)(?:哦|啊|哈|呀)?[，,。！!\s]+(?=\S{3})/giu, ""],
  [
    /(?<=^[^。！？\n]*(?:能不能|可不可以|可以|能否|可否|是否可以|麻烦)[^。！？\n]*[，,][^。！？\n]*[^们你我他它])(?:呢|吗)[？?]?$/giu,
    "",
  ],
  // "When you have a minute": no minute of the film.
  [
    /\b(?:when(?:ever)?|once|if|as soon as) you(?:'ve| have| get| find| can spare|'ve got| have got) (?:a|one|some|five|two|5|2|the)? ?(?:free |spare |quiet )?(?:minutes?|mins?|moments?|seconds?|secs?|time|chance)\b(?!\.)(?: free| to spare| today| later)?,?\s*/giu,
    "",
  ],
  // "I wonder whether the film might be longer": of the film, and what it could be; "… might bore people" only wonders.
  [
    new RegExp(
      String.raw`\b(?:i|we)(?:'m|'re| was| were| am| are)? ?(?:just )?wonder(?:ing|ed)? (?:whether|if) ((?:the |our |a )?(?:[\w'’-]+ ){0,3}?(?:film|video|clip|scene|slide|card|music|voice|narrator|speaker|reader|captions?|logo|theme|narration|opening|ending|pictures?|colou?rs?|woman|man|lady|salary|pay|deadline|title|text|tone) (?:(?:about|on|with|where|that says) (?:[\w'’-]+ ){1,4}?)?)(?:could|might|can) (?=(?:be|have|get|go|run (?:to|for)|sound|look|come|start|end|last|speak|talk|read|stay)\b)(?!(?:be|get) (?:too|put|seen|read|able|enough|good|useful|allowed|legal|boring|a problem)\b|read on|have (?:to|been))([^.!?]*)\??`,
      "giu",
    ),
    "$1should $2",
  ],
  [
    /\b(would|might|is) it (be )?(?:at all|perhaps|maybe|by any chance|in any way|conceivably) possible\b/giu,
    "$1 it $2possible",
  ],
  [/\bwould it be (?:too much|asking too much|possible) to ask (?:you )?for\b/giu, "i'd like"],
  [
    /\b(?:do|would) you (?:think|reckon|suppose) (?:you|we) (?:could|might|can) (?:possibly |maybe |perhaps |just )?(?!(?:read|see|tell|help|send|explain|hear|check)\b)/giu,
    "please ",
  ],
  // "You know the one that says “…”? Take it out."
  [
    /\b(?:you know|remember|see) (the [^.,!?\n]{3,60})\?\s+(take|cut|drop|lose|move|make|put|bring|split|give) (?:it|that)\b/giu,
    "$2 $1",
  ],
  [/\b(?:could|can|may|might) (?:i|we) (?:trouble|ask|bother) you to\b/giu, "please"],
  // "I was wondering whether we might have the mentoring scene right after the opening": where it is to stand.
  [
    /\b(?:i|we) (?:was |were |am |are )?wonder(?:ing)? (?:whether|if) (?:we|i) (?:might|could|can) have (the [^.,!?\n]{2,40}? )(?=(?:right |just |straight |directly )?(?:after|before|at the (?:end|start|beginning))\b)/giu,
    "please put $1",
  ],
  [
    /\bput ((?:the )?(?:scenes?|slides?|cards?|parts?|bits?|pages?) [^,.;!?\n]{1,30}? and [^,.;!?\n]{1,30}?|(?:the )?[^,.;!?\n]{1,30}? and [^,.;!?\n]{1,30}? (?:scenes?|slides?|cards?|parts?|bits?|pages?)) together\b(?! in)/giu,
    "merge $1",
  ],
  [/\btake (?:a (?:little|bit)(?: of)? |some )?time off (?=the|scene|that|this)/giu, "shorten "],
  [/\bput (“\d+”) and (“\d+”) together(?: (?:in|on|into) one (?:scene|slide|card))?/giu, "merge the scenes $1 and $2"],
  [
    /\b(?:i|we)(?: was| were| am| are|'m|'re)? ?(?:just )?wonder(?:ing)? (?:if|whether) (?:you|we) (?:might|could|can|would)\b(?! (?:know|tell|explain|say why))/giu,
    "please",
  ],
  // "Very nice, thank you. I'd love …": what is wanted comes behind.
  [
    /^(?:(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| team| all| everyone)?|(?:very |really |looks )?(?:nice|lovely|good|great)(?: work| job| start)?|thanks|thank you)(?: so much| very much| a lot)?[,.!]+\s+)+(?=\S+ \S)/giu,
    "",
  ],
  [/\bsee to it that\b/giu, "make sure"],
  // "… Also, make it vertical": one more wish, and no second film; "also make a vertical one" is one.
  [
    /(?<=[a-z\d”]\s?[,.;] (?:and )?|\band )(?:also|plus),? (?=(?:please )?(?:make it|turn|switch|change|convert|burn|put|set|have the|let|use|i['’]d like the)\b)/giu,
    "",
  ],
  [/[，；]\s?(?:另外|此外)[，,]?(?![再出来做要导给添加]|提供|也|一)(?=[^，。；]{4,})/gu, "。"],
  [
    /(?<=[，。；]\s?)(?:还有|顺便|同时|并且|而且|再就是)[，,]?(?![再出来做要导给添加]|提供|也|一|缩短|拉长|加长|剪短|压缩)/gu,
    "",
  ],
  [/(?<=[，。；]\s?)(?:另外|顺便|同时|并且|再)(?=(?:做成|改成|换成|把))/gu, ""],
  // "Only at like 30%"
  [/\b(at|to|by|around|about|for) (?:like|say|maybe|roughly|approximately) (?=\d)/giu, "$1 "],
  // "It must not be longer than 15 seconds"
  [
    /\b(?:must|should|can|may|shall|could|might)(?: not|n['’]t|not) (?:be|run|get|last|go on|take|run on)(?: for)? (?:any )?(?:longer|more) than (?=\d|half|a minute|one minute)/giu,
    "should be at most ",
  ],
  // 把第四幕删除一下
  [
    /(?<=[把将][^，。！？]{1,16}(?:删除|删掉|去掉|拿掉|缩短|拉长|加长|合并|拆开|关掉|隐藏|调小|调大|换掉))一下(?=[，。！？\s]|$)/giu,
    "",
  ],
  [/\b(do not|don['’]?t|never|not to) (show|mention|display|list) ([^,.;!?\n]{2,40}?) again\b/giu, "$1 $2 $3"],
  // "You shouldn't have removed it": what was done is to be taken back, and not done again.
  [
    /\b(?:you |it |jobreel )?(?:should not|shouldn['’]?t|ought not to|oughtn['’]?t to) have (?:removed|deleted|cut|dropped|hidden|lost|taken (?:out|away)) (the [^.,;!?\n]{2,40})/giu,
    "bring back $1",
  ],
  // "Don't make it so formal": it is too much so.
  [
    /\b(?:do not|don['’]?t) (?:make|let) (it|the [\w'’-]+(?: [\w'’-]+)?) (?:be |sound |get |look |seem )?(?:so|too|that) (?=[a-z]+\b(?! (?:that|we|as)\b))/giu,
    "$1 is too ",
  ],
  [
    /\b(?:do not|don['’]?t) (?:make it|let it (?:be|get|run)) (?:any )?(?:longer|more) than (?=\d|half|a minute)/giu,
    "make it at most ",
  ],
  // "Take the planner scene and make it shorter"
  [
    /\btake (the (?:[\w'-]+ )?(?:scene|one|part|slide|card|bit)\b[^,.;!?\n]{0,40}?) and (make|move|place|split|turn|bring) (?:it|that)\b/giu,
    "$2 $1",
  ],
  [
    /\b(?:sorry|apologies) (?:to (?:be a (?:pain|nuisance|bother)|bother you|ask|trouble you)|for (?:asking|the bother))(?: again)?,?(?: but)?\s*/giu,
    "",
  ],
  [
    /请问(?:一下)?[，,]?((?![^。]*(?:商用|下载|看[到懂]|听[到懂]|保存|分享|上传|版权|免费|收费|候选人|你|您|我))[^，。！？?\n]{1,12}?)(?:可不可以|能不能|可否|能否|是否可以)([^。！？?\n]*?)(?:吗|呢)?(?=[。！？?\n]|$)[？?]?/gu,
    "$1$2",
  ],
  [
    /(?:我)?不知道((?![^。]*(?:商用|下载|看[到懂]|听[到懂]|保存|分享|上传|版权|免费|收费|候选人|大家|别人|他们|你|您))[^，。！？?\n]{1,10}?)(?:可不可以|能不能|可否|能否|是否可以)([^，。！？?\n]*?)(?:吗|呢)?(?=[，。！？?\n]|$)[？?]?/gu,
    "$1$2",
  ],
  [
    /\bif you (?:don't|do not|wouldn't) mind,?\s*|\bif (?:it|that)(?: isn['’]t|['’]s not| is not| wouldn['’]t be|['’]s| is)(?: not)? (?:at all )?too much (?:of a )?(?:trouble|to ask|bother|hassle|effort),?\s*/giu,
    "",
  ],
  [/(?:要是|如果|假如)?(?:不(?:太)?麻烦|方便|可以|有空)的话[，,]?/gu, ""],
  [/要是(?:能|可以)(?:够)?([^，。！？\n]{2,30}?)(?:就(?:更|最)?好了|就太好了|该多好)/gu, "请$1"],
  [
    /(?:可不可以|能不能|可以|可否|能否|是否可以|能)(?:请|麻烦|劳驾)(?:您|你们?)?([^，。！？?\n]*?)(?:吗|呢)?(?=[，。！？?\n]|$)/gu,
    "请$1",
  ],
  // 倒数第二幕，请把它移到第二位: what is done is done to what was named.
  [
    /(?<=^|[。！？；\n]\s*)((?:写着|说)?[^，。！？；\n]{1,40}(?:幕|页|屏|段|镜头|画面|部分))[，,]\s*(?:请|麻烦|帮我|就)?把它(?!们)/gu,
    "把$1",
  ],
  [
    /\bif (?:nobody|no one|no-one|you don't) (?:objects?|minds?|has any objections?)(?: to)?(?: it| that)?,?\s*|\bif (?:that|it)(?:'s| is| would be) (?:not too much trouble|all right|alright|ok|okay|fine|possible)(?: (?:with|for|by) (?:you|everyone))?,?\s*/giu,
    "",
  ],
  [/(?<=^|[。！？\n])\s*(?:辛苦|麻烦|劳驾|有劳)(?:您|你|你们|大家)?(?=把|将|帮)/gu, "请"],
  [
    /请问(?:一下)?[，,]?(?:您|你)?(?:能不能|可不可以|可以|能|是否可以|能否)(?:帮(?:我|我们|忙))?(?=把|将)([^。！？?]*?)吗?[?？]?$/gu,
    "请$1",
  ],
];

/** "Would you mind if we took the logo out": takes it for asked. */
const WOULD_YOU_MIND = /\bwould you mind if (?:we|i|you) (?:just )?([a-z]+)\b/giu;
const PRESENT: Readonly<Record<string, string>> = {
  went: "go",
  had: "have",
  made: "make",
  took: "take",
  got: "get",
  gave: "give",
  kept: "keep",
  left: "leave",
  lost: "lose",
  did: "do",
  said: "say",
  told: "tell",
  chose: "choose",
  began: "begin",
  brought: "bring",
  hid: "hide",
  saw: "see",
  ran: "run",
  swapped: "swap",
  dropped: "drop",
  stopped: "stop",
  trimmed: "trim",
  skipped: "skip",
  used: "use",
  moved: "move",
  removed: "remove",
  changed: "change",
  replaced: "replace",
  muted: "mute",
  merged: "merge",
  deleted: "delete",
  shared: "share",
  tried: "try",
};

function presentOf(verb: string): string {
  return PRESENT[verb.toLowerCase()] ?? verb.replace(/(?<=[^aeiou]{1}[a-z]|[a-z]{3})ed$/iu, "");
}

/** A message without its manners; what the user types stays as it is. */
export function plainlyPut(message: string): string {
  const plain = outsideOwn(message, (said) =>
    MANNERS.reduce(
      (text, [manner, put]) => text.replace(manner, put),
      said.replace(WOULD_YOU_MIND, (_, verb: string) => `please ${presentOf(verb)}`),
    ),
  );
  return plain.trim() === "" ? message : plain;
}
