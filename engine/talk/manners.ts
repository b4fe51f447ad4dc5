import { outsideOwn } from "./quotes.ts";

/** Manners that are no part of a wish, put plainly before a message is read: "would you mind if we went for …" is "please go for …". */

/** What is only polite, with what stands for it. None of these reaches past a sentence. */
const MANNERS: readonly (readonly [RegExp, string])[] = [
  // "…, if you can swing it": no music swings.
  [/,?\s*\bif you (?:can|could) (?:swing|manage|squeeze|fit) (?:it|that)(?: in)?\b/giu, ""],
  [/\bhalf again as (?:long|much)\b/giu, "50 percent longer"],
  [
    /^\W*(?:(?:oops|whoops|oh|ope|sorry|argh|damn)[,. ]+)*i did(?:n['’]t| not) mean to undo (?:that|it|this)\b[^.!?]*[.!]?$/giu,
    "redo",
  ],
  // "Take the deadline off the picture": no photo.
  [/\btake (the (?:\w+ ){0,2}\w+) off the (?:picture|screen|image)\b/giu, "don't show $1 on the screen"],
  // "Lobby TV has no sound, so …"
  [
    /\b(?:the |our )?(?:\w+ )?(?:tv|screen|telly|display|monitor) (?:has|have|had|comes with) no (?:sound|audio|speakers?)(?: on)?[,;]?\s+(?=\S)/giu,
    "",
  ],
  // 这个岗位调到重庆去了
  [
    /(?:这个?|我们的?)?(?:岗位|职位|工作|门店|店|公司|办公室|团队|工坊|工厂|总部|诊所|学校|餐厅)(?:已经|都|刚)?(?:调|搬|迁|挪)到(?:了)?(\p{Script=Han}{2,6}?)(?:去|来)?了(?=[，。；！]|$)(?!.*(?:地点|地址)(?!(?:上|那里)?(?:还|却|仍)))/giu,
    "地点改成$1",
  ],
  // …，给店长们多留点时间: why.
  [/[，,](?:好|也)?给[^，。]{1,8}?多?留(?:点|些|出)(?:儿)?时间[^，。]*/giu, ""],
  // 这次要放到海外招聘网站上: where it will be seen.
  [
    /(?<=^|[。！？])(?:这次|这个|这片子|片子)?(?:是)?(?:要|会|准备|打算)?(?:放|挂|登)(?:到|在)[^，。]{0,10}(?:网站|官网|公众号|招聘平台)上?[，,]/giu,
    "",
  ],
  [
    /(?:音乐|配乐|配音|旁白|字幕|logo)(?=(?:音乐|配乐|配音|旁白|字幕|logo)(?:全?都|全部|一起)?(?:不要|去掉|关掉|删掉|拿掉|不用))/giu,
    "$&和",
  ],
  [/(?<=\p{Script=Han}[的了吧]) (?=(?:theme|voice|music|bgm|logo)\s?\p{Script=Han})/giu, "，"],
  [
    /^(?:可以|能|可不可以|能不能|可否|能否)(?:请你?|麻烦你?)?((?:给|把|将|帮我?(?:把|给|将)?)(?![^。]*(?:商用|下载|分享|上传|版权|免费|导出|发给|发到|保存|打印))[^，。！？?]{3,40}?)(?:吗|呢|么)?[？?]?$/giu,
    "请$1",
  ],
  [
    /\b(?:could|can|may|might) ((?:the )?scene \w+|the (?:[\w'’-]+ ){1,4}?(?:scene|one|part|slide|card)) (?:come|go|be|stand|sit|appear) (?=(?:right |just |straight )?(?:before|after|first|last|ahead of|behind|at the)\b)([^?]*)\??/giu,
    "please put $1 $2",
  ],
  [/\b(?:i|we)(?:['’]d| would)?(?: not|n['’]t| never| wouldn['’]t) say no to\b/giu, "i'd like"],
  // 工坊已经搬到大理去了，工作地点还写着成都呢: what it says now.
  [/[，,](?:工作)?地点(?:上|那里)?(?:还|却|仍然?)(?:写着|写的是|是|显示)[^，。]{1,8}(?=[，。！]|$)/giu, ""],
  [
    /(加一?[幕页段])([^。；！？]*?)，(?:就|请)?放(?:在|到)(第[一二三四五六七八九十\d]{1,3}[幕页])(后面?|之后|前面?|之前)/giu,
    "在$3$4$1$2",
  ],
  // 客户嫌机器声音太假，干脆不要配音了: the remedy names what it is done to.
  [
    /(?<=^|[。！？])[^，。]{0,6}(?:嫌|觉得|反映|抱怨)[^，。]{2,14}(?:太|有点|不够|不)[^，。]{1,6}[，,](?=[^，。]{0,6}(?:不要|去掉|删掉|关掉|换掉?|改)[^，。]{0,4}(?:配音|旁白|音乐|字幕|logo|主题|颜色|标题))/giu,
    "",
  ],
  [
    /(?:那|这)?(?:三|两|3|2)[幕个](?:讲|说)?(?:工作内容|工作|任务|职责)(?:里|中|当中)(?:面|边)?，?(?:请)?(?:把)?(删掉|去掉|删了|删除)第([一二三1-3])[个幕条]/giu,
    "$1第$2个工作幕",
  ],
  // "Salary's gone up to …, and don't have it read out": of what was named.
  [
    /\b(salary|pay|deadline|place|location|link)\b([^.!?]*?),? and (?:don['’]t|do not) (?:have|let|get) (?:it|that) (read|spoken|said|read out|mentioned)\b/giu,
    "$1$2, and don't have the $1 $3",
  ],
  // "The narrator sounds as though she's dashing for the last train"
  [
    /\b(?:the|that|your|this) (?:narrator|voice|voice-?over|speaker|woman|man|lady|bloke|guy) (?:sounds?|gabbles|talks|speaks|reads|is|seems|rattles)\b[^.!?;]{0,30}\b(?:dash|rush|rac|hurry|hurr|sprint|gabbl|rattl|gallop|late for|catch)\w*[^.!?;]*|\b(?:the|that|your|this) (?:narrator|voice|voice-?over|speaker|woman|man|lady|bloke|guy) (?:gabbles|rattles|gallops|races|rushes)\b[^.!?;]*/giu,
    "the narrator is too fast",
  ],
  [
    /\bby the time (?:i|you|we|people|anyone|anybody|they)\b[^.!?;]*?((?:the )?scene \w+|the (?:[\w'’-]+ ){1,4}?(?:scene|one|part|slide|card))\b[^.!?;]*?,? (?:it|that)(?:['’]s| is| has) (?:gone|over|moved on|disappeared)/giu,
    "make $1 a bit longer",
  ],
  [
    /\b(?:the|this|our) (?:job|role|position|post)(?:['’]s| is)(?: now)? in (\p{Lu}\p{L}+)(?: now)? and (?:it['’]s|it is|is)(?: now)? called ([^,.;\n]{2,40})/giu,
    "change the place to $1 and change the title to $2",
  ],
  [
    /\bstart (?:the whole (?:thing|film|video)|it all|everything|all of (?:it|this)|all this) (?:over|again|from scratch|afresh)(?: again)?\b/giu,
    "start over",
  ],
  // "It will run in the town hall where …, so …": where it is seen.
  [
    /(?<=^|[.!?] )(?:it|this|the (?:film|video|clip|thing))(?:['’]ll| will| is going to| gets| is)? (?:be )?(?:run|runs|play|plays|shown|screened|played|running|playing|showing) (?:in|at|on) (?:the|our|a) (?:[\w'’-]+ ){0,2}(?:hall|lobby|canteen|reception|waiting room|shop|office|room|library|church|school|fair|booth|stand|café|cafe|corridor|clinic|ward|foyer|pub|gym)\b[^,.;!?]*(?:, so |,? and so |, and |[,.;] )(?:there['’]s no point in [^,.;]+[,;] (?:so )?)?/giu,
    "",
  ],
  [/[，,]横(?:屏|版|着)?的?(?:放|播|投)[^，。]*黑边[^，。]*/giu, ""],
  [/[，,]多(?:一|半|几)?秒(?:都|也)(?:不行|不能|没有|不给)/giu, ""],
  [/话(?:能)?少说(?:几句|点|一点|两句)/giu, "文案精简一点"],
  [
    /\b(?:could|can|should|may|might) (the|our) (deadline|salary|pay|title|place|location|company|link|call to action)(?: bit| line)? (?:say|read) ([^?]*)\?/giu,
    "$1 $2 should say $3",
  ],
  // Thanks at the end, and excuses at the beginning.
  [
    /(?<=[^，。！？\n]{3})[，,。！!\s]*(?:谢谢|多谢|感谢|拜托|辛苦|麻烦)(?:你们?|您|啦|了|大家|～|~)*[。！!～~]*$/giu,
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
