import { isTown } from "../posting/lexicon/places.ts";
import { outsideOwn } from "./quotes.ts";

/**
 * What is put in a roundabout way, said straight: by what it is like ("she's dashing for the last train"), by why or where it will
 * be seen, by two things in one breath. Manners are another matter (`manners.ts`).
 */

/** What is said, and what is meant by it. None of these reaches past a sentence. */
const ROUNDABOUT: readonly (readonly [RegExp, string])[] = [
  [/\bworks? council\b/giu, "board"],
  [/(?<=\b(?:move|put|bring|place) [^,.;!?]{3,40}) (?:right |all the way )?up front\b/giu, " to the front"],
  // "Mute everything", "a version without sound"
  [
    /(?<=^|[.!?;] )(?:(?:can|could) (?:you|we|i) (?:please )?|please |i (?:need|want) |give me |make (?:me )?|have )*(?:an?|the|it a)? ?(?:(?:silent|mute) (?:version|film|video|one)|(?:version|film|video|one) without (?:any )?(?:sound|audio))(?: at all)?(?: please)?(?=[.!?;,]|$)|(?<=^|[.!?;,] ?)(?:please )?(?:mute|silence) (?:everything|it all|the (?:whole )?(?:film|video|thing))(?: please)?(?=[.!?;,]|$)/giu,
    "no music and no voice",
  ],
  // "Scene 4 goes, …"
  [
    /\b(scene (?:\d{1,2}|one|two|three|four|five|six|seven|eight)|the (?:[\w'’-]+ ){1,3}(?:scene|part|slide|card)) goes(?=[,.;]|$)/giu,
    "remove $1",
  ],
  // "They felt the benefits were buried": no music's doing.
  [
    /(?:[\w'’-]+ ){0,4}(?:felt|feels?|thought|thinks?|said|says?|found|finds?) (?:that )?((?:the |our )?(?:benefits|perks|salary|pay|mission|requirements|deadline|location)) (?:were|was|are|is|get|gets|got) (?:too )?(?:buried|lost|hidden away|overlooked)[^,;.!?]*[,;.] ?/giu,
    "$1, ",
  ],
  [
    /\b(?:keep|leave|take) (the (?:application )?(?:salary|pay|deadline|place|location|company(?: name)?|link|title|benefits|requirements|mission)) off (?:the |our )?(?:screens?|picture|image)\b/giu,
    "don't show $1 on the screen",
  ],
  [
    /\bit(?:['’]s| is| will be) (?:enough|fine|sufficient|okay|ok) (?:if|that|when) (?:the voice(?:-?over)?|the narrator|she|he|it) (?:just |only )?(?:says|reads|mentions|speaks) (?:it|that|them)(?: out| aloud)?\b/giu,
    "just say it",
  ],
  // "I don't want the music quieter, I want it more cheerful"
  [
    /\b(?:i|we) (?:do not|don['’]?t) (?:want|need) (the \w+) (?:to be )?(?:any )?(?:\w+er|(?:more|less) \w+)[,;.]? (?:but )?(?:i|we) (?:want|need|would like) it (?:to be )?(?=\w)/giu,
    "make $1 ",
  ],
  [
    /不是(?:要|想要?|让|叫你?)?(音乐|配乐|旁白|声音|配音|字幕|语速)[^，。]{1,6}[，,](?:而)?是(?:要|想要?|希望)?(?=[^，。]{2,8}(?:[点些]|的))/giu,
    "$1要",
  ],
  // 全部静音
  [
    /(?<=^|[，。])(?:请|麻烦)?(?:把)?(?:全部|全片|整片|整个片子|全都|所有)?(?:都)?静音(?:吧|掉|了)?(?=[，。！]|$)(?<!(?:音乐|旁白|配音|字幕)[^，。]{0,4})|(?<=^|[，。])(?:请|麻烦)?(?:我)?(?:要|想要|做|给我|来|出)?(?:一?个|一?版)?(?:没有?声音|无声|静音)的?(?:版本?|片子|视频)(?:吧)?(?=[，。！]|$)/giu,
    "不要音乐，不要旁白",
  ],
  // 还是之前那版好
  [
    /(?<=^|[，。])(?:我?觉得)?(?:还是)?(?:之前|上一|刚才|前一)(?:的)?(?:那)?(?:个)?(?:版本?)(?:更|比较|要)?(?:好|顺眼|合适)(?:点|一些|看)?(?:了|吧|啊)?(?=[，。！]|$)/giu,
    "撤销上一步",
  ],
  // 面团还得醒十分钟
  [
    /(?<=^|[，。])[^，。]{0,6}(?:还得|还要|得|要)(?:再)?(?:醒|发|等|烤|煮|蒸|洗|排队|跑|走|开车|开会)[^，。]{0,3}[\d一二两三四五六七八九十半]+(?:多)?(?:分钟|小时|秒)(?=[，。]|$)/giu,
    "",
  ],
  [
    /\bput the (salary|pay|benefits|perks|location|mission) (?:(?:right|all the way|straight) )?first\b/giu,
    "lead with the $1",
  ],
  // "The mentoring one"
  [
    /\bthe (?!(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|next|other|new|old|whole|previous|right|left|same|only|good|nice|best|red|blue|green|female|male|longer|shorter)\b)([a-z][\w-]+) one(?= (?:(?:right|just|straight|directly) )?(?:before|after|behind|in front of|ahead of|to (?:the )?(?:end|start|front|second|third|fourth|fifth|position|place)|go(?:es)? (?:before|after|first|last|second|third))\b)/giu,
    "the $1 scene",
  ],
  // "Cut the pay scene by a third": not out.
  [
    /\bcut ((?:the )?(?:[\w'’-]+ ){0,5}?[\w'’-]+) (?=(?:down )?by (?:an? |one |two |about |around |some |roughly )*(?:third|quarter|half|fifth|tenth|\d+(?:\.\d+)? ?(?:%|percent|seconds?|secs?|s\b))|in half\b)/giu,
    "shorten $1 ",
  ],
  // 讲杯测的那一幕能不能慢一点过
  [
    /([幕页屏段]|画面|镜头)(?:能不能|可不可以|可以|再|稍微|就|请)*慢(?:一?[点些])(?:过|走|切|翻|放|播)(?:去|吗|吧)?/giu,
    "$1拉长一点",
  ],
  [
    /([幕页屏段]|画面|镜头)(?:能不能|可不可以|可以|再|稍微|就|请)*快(?:一?[点些])(?:过|走|切|翻|放|播)(?:去|吗|吧)?/giu,
    "$1缩短一点",
  ],
  // "Nobody could follow the speaker"
  [
    /(?<=^|[.!?;,] ?)(?:nobody|no one|no-one|none of (?:us|them)|hardly anyone|hardly anybody) (?:can|could|will|would|was able to|is able to) (?:really |quite |possibly )?(?:follow|keep up with|keep pace with) (?:the |what the )?(?:speaker|narrator|voice(?:-?over)?|reader|woman|man|lady|her|him)(?: says| is saying)?(?=[.!?;,]|$)/giu,
    "the narrator is too fast",
  ],
  [
    /(?<=[.!?;,] ?)(?:she|he|it) (?:rattles|races|rushes|gallops|gabbles|hurries|speeds) (?:(?:it|them|that)(?: all)?|everything|all of it|through it|through everything|through the text|on)(?: off| through)?(?=[.!?;,]|$)/giu,
    "the narrator is too fast",
  ],
  // "…, if you can swing it": no music swings.
  [/,?\s*\bif you (?:can|could) (?:swing|manage|squeeze|fit) (?:it|that)(?: in)?\b/giu, ""],
  [/\bhalf again as (?:long|much)\b/giu, "50 percent longer"],
  [
    /^\W*(?:(?:oops|whoops|oh|ope|sorry|argh|damn)[,. ]+)*i did(?:n['’]t| not) mean to undo (?:that|it|this)\b[^.!?]*[.!]?$/giu,
    "redo",
  ],
  // "Take the deadline off the picture": no photo.
  [
    /\btake (the (?:application )?(?:salary|pay|deadline|place|location|company(?: name)?|link|title|benefits|requirements|mission)) off the (?:picture|screen|image)\b/giu,
    "don't show $1 on the screen",
  ],
  // "Lobby TV has no sound, so …"
  [
    /\b(?:the |our )?(?:\w+ )?(?:tv|screen|telly|display|monitor) (?:has|have|had|comes with) no (?:sound|audio|speakers?)(?: on)?[,;]?\s+(?=\S)/giu,
    "",
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
    /\b(?:could|can|may|might) ((?:the )?scene \w+|the (?:[\w'’-]+ ){1,4}?(?:scene|one|part|slide|card)) (?:come|go|be|stand|sit|appear) (?=(?:right |just |straight )?(?:before|after|first|last|ahead of|behind|at the)\b)([^?]*)\??/giu,
    "please put $1 $2",
  ],
  // 工坊已经搬到大理去了，工作地点还写着成都呢: what it says now.
  [/[，,](?:工作)?地点(?:上|那里)?(?:还|却|仍然?)(?:写着|写的是|是|显示)[^，。]{1,8}(?=[，。！]|$)/giu, ""],
  [
    /(加一?[幕页段])([^。；！？]*?)，(?:就|请)?放(?:在|到)(第[一二三四五六七八九十\d]{1,3}[幕页])(后面?|之后|前面?|之前)/giu,
    "在$3$4$1$2",
  ],
  // 客户嫌机器声音太假，干脆不要配音了: the remedy names what it is done to.
  [
    /(?<=^|[。！？])[^，。]{0,6}(?:嫌|觉得|反映|抱怨)(?:这个?)?(?:机器|电脑)?(?:声音|配音|旁白)[^，。]{1,8}[，,](?=[^，。]{0,6}(?:不要|去掉|删掉|关掉)[^，。]{0,4}(?:配音|旁白))/giu,
    "",
  ],
  // "Salary's gone up to …, and don't have it read out": of what was named.
  [
    /\b(salary|pay|deadline|place|location|link)\b([^.!?]*?),? and (?:don['’]t|do not) (?:have|let|get) (?:it|that) (read|spoken|said|read out|mentioned)\b/giu,
    "$1$2, and don't have the $1 $3",
  ],
  // "Use song.mp3 and play it at 40 percent"
  [
    /(\.(?:mp3|wav|m4a|ogg|flac|aac)\b[^.;!?]*?) and (?:play|run|have|set|keep) it (?:at|to) (\d+ ?(?:%|percent))/giu,
    "$1 and set the music to $2",
  ],
  [/(?<=这个|那个) (?=(?:logo|音乐|字幕|旁白|配音)\p{Script=Han})/giu, "，"],
  // "The narrator sounds as though she's dashing for the last train"
  [
    /\b(?:the|that|your|this) (?:narrator|voice|voice-?over|speaker|woman|man|lady|bloke|guy) (?:(?:sounds?|talks|speaks|reads) (?:like|as if|as though) [^.!?;,]*?\b(?:dashing|rushing|racing|hurrying|sprinting|galloping|running late|late for|catching (?:an?|the))\b[^.!?;,]*?|(?:gabbles|rattles|gallops|races|rushes)(?: (?:on|along|through it|like [^.!?;,]*?))?)(?=[.!?;,]|$|\s(?:and|but|so)\b)/giu,
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
    /\bstart (?:the whole (?:thing|film|video)|it all|everything|all of (?:it|this)|all this) (?:over|again|from scratch|afresh)(?: again)?(?=\s*(?:[.!,;]|$|please))/giu,
    "start over",
  ],
  // "It will run in the town hall where …, so …": where it is seen.
  [
    /(?<=^|[.!?] )(?:it|this|the (?:film|video|clip|thing))(?:['’]ll| will| is going to| gets| is)? (?:be )?(?:run|runs|play|plays|shown|screened|played|running|playing|showing) (?:in|at|on) (?:the|our|a) (?:[\w'’-]+ ){0,2}(?:hall|lobby|canteen|reception|waiting room|shop|office|room|library|church|school|fair|booth|stand|café|cafe|corridor|clinic|ward|foyer|pub|gym)(?: screens?)?(?: where [^,.;!?]*)?(?:,? so |,? and so |, and |, )(?:there['’]s no point in [^,.;]+[,;] (?:so )?)?/giu,
    "",
  ],
  [/[，,]横(?:屏|版|着)?的?(?:放|播|投)[^，。]*黑边[^，。]*/giu, ""],
  [/[，,]多(?:一|半|几)?秒(?:都|也)(?:不行|不能|没有|不给)/giu, ""],
  [/话(?:能)?少说(?:几句|点|一点|两句)/giu, "文案精简一点"],
  // 在第三幕后面加一幕，介绍…
  [
    /((?:后面?|之后|前面?|之前|中间)(?:再|请)?(?:加|插入?|添加?|增加)一?(?:幕|页|段|个画面|个镜头))[，,](?:内容是?|专门|用来)?(?:介绍|讲讲|讲述?|说说|说|关于|写)(?=[^，。“"：:]{3,30}(?:[，。！]|$))/giu,
    "$1关于",
  ],
];

/** A message said straight; what the user types stays as it is, and what would leave nothing, too. */
export function saidStraight(message: string): string {
  const plain = outsideOwn(message, (said) =>
    ROUNDABOUT.reduce((text, [roundabout, meant]) => text.replace(roundabout, meant), moved(said)),
  );
  return plain.trim() === "" ? message : plain;
}

/** 这个岗位调到重庆去了: where the work is now; what is moved to a scene or a new building is none of that. */
const MOVED =
  /(?:这个?|我们的?)?(?:岗位|职位|工作|门店|店|公司|办公室|团队|工坊|工厂|总部|诊所|学校|餐厅)(?:已经|都|刚)?(?:调|搬|迁|挪)到(?:了)?(\p{Script=Han}{2,6}?)(?:去|来)?了(?=[，。；！]|$)(?!.*(?:地点|地址)(?!(?:上|那里)?(?:还|却|仍)))/giu;

function moved(said: string): string {
  return said.replace(MOVED, (whole: string, town: string) => (isTown(town) ? `地点改成${town}` : whole));
}
