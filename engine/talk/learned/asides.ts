/** What a message only tells. */

/** "Our competitor's film has loud music": told of somebody else's. */
const OF_ANOTHER =
  /\b(?:(?:competitors?|rivals?)(?:'s?)?|another (?:company|firm|employer)(?:'s)?|(?:other|last) (?:companies|firms|month's|week's|year's)|their)\b[^,.;]{0,20}\b(?:video|film|clip|ad)s?\b|\b(?:video|film|clip|ad)s? (?:of |by |from |that )?(?:our |the |a )?competitors?\b|\b(?:film|video)s? (?:that )?(?:our|the) [\w ]{3,40}(?:made|did|produced|posted)\b|(?:那个|另一个|别的|厂里的?|公司的?)?(?:安全|产品|招生|年会|婚礼|培训|旅游|企业|招商)(?:宣传)?片(?!.{0,4}一样)|(?:同行|竞品|别家|别人家|人家|上次|去年|以前)[^，。]{0,8}片/iu;

/** "Competitors all make one minute films these days": all that is said. */
const OF_COMPETITORS =
  /^\W*(?:all |most )?(?:(?:of )?(?:our|my|the) )?(?:main |biggest )?(?:competitors?|rivals?)\b(?!.{0,30}\b(?:so|watch\w*|see|read|know)\b)[^.!?]*[.!?]?$|^\W*(?:our|my|the) (?:last|previous|old|former) (?:supplier|agency|vendor|provider|contractor|designer|team)\b[^.!?]*[.!?]?$|^\W*(?:someone|somebody|people|a guy) (?:on|in|at) [^.!?]*\b(?:wrote|posted|tweeted|said|says)\b[^.!?]*[.!]?$|^\W*(?:上一家|上家|之前那家|隔壁|对面|竞品|同行|竞争对手)(?!.{0,20}(?:所以|我们也|咱也|照着|盯|看|知道))[^。！!]*[。！!]?$/iu;

/** "The music in the lift at our office is too loud", 电梯里的音乐太吵: nothing of the film, and all that is said. */
const OF_ELSEWHERE =
  /^\W*(?:the|our|my|that) (?:new |old )?(?:captions?|subtitles|speaker|narrator|voice|colou?rs?|music|sound|lights?|screens?|speakers?|radio|tv|machines?|press) (?:in|at|on|from|next) (?:the |our |my |that |this )?(?:netflix|youtube|keynote|powerpoint|capcut|premiere|tiktok|teams|zoom|radio|conference|cinema|gym|news|telly|station|airport|supermarket|lift|elevator|office|canteen|kitchen|shop|store|hall|lobby|car|gym|building|house|street|train|bus|neighbours?|neighbors?|reception|warehouse|break room|door)\b(?!.{0,60}\b(?:so (?!\w+ (?:you|that|i|we)\b)|film|video))[^,.;!?]*[.!]?$|^\W*(?:my|our|his|her) (?:colleague|boss|friend|wife|husband|son|daughter|neighbour|neighbor|team|intern)(?:'s|s') (?:slides?|deck|presentation|cv|website|phone|laptop|poster|flyer)s?\b(?!.{0,60}\b(?:so|film|video)\b)[^,.;!?]*[.!]?$|^(?:我|我们)?(?:平时|一般|以前)?(?:用|在)(?:剪映|PPT|WPS|手机|电脑|PR|抖音|必剪)[^，。]{0,6}(?:的时候|时|里|上)|^(?:讲座|会上|电视上?|电影院|广播|地铁|公交|PPT|剪映)(?!.*(?:所以|片|视频))|^我(?:那|的)旧?(?:手机|相机|电脑)|^(?:我们?)?(?:电梯|办公室|公司里|隔壁|食堂|楼下|商场|车|家)里?的?(?:音乐|广播|喇叭|屏幕|灯|打印机)(?!.*(?:所以|片|视频))[^，。！!]*[。！!]?$/iu;

/** What relatives and friends do. */
const OF_A_RELATIVE =
  /\b(?:my|our) (?:brother|sister|friend|cousin|neighbou?r|son|daughter|wife|husband|uncle|aunt|nephew|niece|colleague|boss)\b[^,.;]{0,30}\b(?:his|her|their)(?: own)? (?:\w+ )?(?:video|film|clip|recording|slides?)\b/iu;
const OF_A_FAMILY =
  /^\W*(?:my|our) (?:brother|sister|friend|cousin|neighbou?r|son|daughter|wife|husband|uncle|aunt|nephew|niece|kids?)(?:'s|s')? (?!(?:recorded|wrote|made|took|drew|composed|thinks?|says?|finds?|can't|could|would|wants?))(?:[a-z]+ ){0,3}(?:play|concert|wedding|birthday|school|band|choir|class|phone|party|walked|came|called|phoned|laughed|started|danced)\b(?!.{0,80}\b(?:so|film|please)\b)|^我(?:儿子|女儿|老公|老婆|妈妈?|爸爸?|同事|朋友|弟弟|妹妹|哥哥|姐姐)[^，。]{0,4}(?:昨天|今天|上周|前天|手机)(?!.*(?:录|拍)[^，。]*\.\w{3})|^我(?:刚刚?|昨天|今天|上周|前天)(?:把|去)(?!.*(?:片|幕|视频|字幕|音乐|旁白|配音|录音|logo))|(?:面试|应聘)的[^，。]{0,8}(?:声音|嗓子)?(?:真|挺|很|好)(?:好听|棒|不错)/iu;
/** "I turned off the music in the office": done already, and elsewhere. */
/** "Our website is being redone in dark green." */
const OURS =
  /^\W*(?:our|my|the) (?:new |old |whole )?(?:website|web ?site|homepage|careers page|office|shop ?front|facade|vans?|building|letterheads?|uniforms?|brochures?|leaflets?|posters?|business cards?) (?:is|are|was|were|has|have|will|gets?|looks?)\b(?!.*\b(?:so|film|video|too)\b)[^,;!?]*[.!]?$/iu;
const DONE_ELSEWHERE =
  /^\W*(?:i|we)(?:'ve| have)? (?:just |already )?(?:turned|switched|put|left)\b[^,.;]{0,40}\b(?:in|at) (?:the|our|my) (?:office|kitchen|shop|lobby|canteen|car|reception|waiting room|lounge|living room|bedroom|ward|hall|staff ?room|canteen|pub|café|cafe|corridor|gym|studio|classroom)\b[^.;!?]*[.!]?$/iu;
/** "Turn the heating up in here", 店里空调开大一点: of the room, not of the film. */
const OF_THE_ROOM =
  /\b(?:turn|switch|open|close|shut)\b.{0,12}\b(?:heating|heater|radiator|air ?con(?:ditioning)?|fan|window|door|oven|kettle)\b|(?:空调|暖气|窗户?|大门|店门|风扇|烤箱)[^，。]{0,6}(?:开|关|调|坏)|(?:开|关)[^，。]{0,4}(?:空调|暖气|窗户?|风扇)|我(?:最近|今天|这两天)?(?:说话|嗓子|讲话)[^，。]{0,6}(?:快|哑|疼|急)/iu;

/** "I deleted page three of my slides", 我把自己PPT的第三页删掉了: done, and to something else. */
const OF_A_DOCUMENT =
  /^我(?:刚刚?|刚才|今天|昨天|已经)?把(?:我?自己|我们?)?的?(?:PPT|WPS|Excel|Word|文档|表格|简历|幻灯片)[^，。]*(?:删|改|剪|去|挪)[^，。]{0,2}了[。！!]*$|^\W*(?:i|we)(?:'ve| have)? (?:just )?(?:deleted|removed|cut|moved|changed|added|split) [^,.;]{2,40} (?:of|from|in|to) (?:my|our) (?:slides?|deck|presentation|powerpoint|spreadsheet|cv|report)\b[^,.;]*[.!]?$/iu;
/** "I've to trim the rota down": a task of the user's own. */
const OWN_TASK =
  /^\W*(?:i|we)(?:['’]ve| have|['’]ve got| need|['’]ll have| must)(?: got)?(?: to)? \w+ (?:the|my|our|this|next \w+['’]s) (?:rota|roster|budget|invoices?|reports?|emails?|inbox|hedge|menu|stock|timetable|schedule|spreadsheet|presentation|deck|newsletter|meeting|agenda|grass|lawn|speech|cv)\b(?!.*\b(?:scene|film|video|mention|text|title|seconds)\b)[^?]*$/iu;
/** "My husband had to turn the music down in the truck." */
const A_RELATIVE_ELSEWHERE =
  /^\W*(?:my|our) (?:brother|sister|friend|cousin|neighbou?r|son|daughter|wife|husband|uncle|aunt|kids?|mum|mom|dad|boss|colleague) (?:had to|has to|always|keeps|turned|put|made|played|cut|deleted|muted|was|is)\b(?!.*\b(?:so|film|video|logo|scene)\b)[^,;.!?]*\b(?:in|at|on) (?:the|his|her|our|their) (?:truck|car|van|kitchen|shower|phone|house|garden|garage|office|bus|train|telly|tv|radio|gym|bathroom)\b[^,.;!?]*[.!]?$/iu;

export function isOfAnother(message: string): boolean {
  return OF_ANOTHER.test(message) || OF_COMPETITORS.test(message);
}

/** What only a film has, and a file. */
const OF_THE_FILM =
  /\b(?:scenes?|slides?|cards?|captions?|narrator|logo|photos?|pictures?|film|vertical|wants?)\b|\.[a-z\d]{3,4}\b|第.{1,3}[幕页屏]|[这那]一?[幕页屏]|片子|录音|旁白|字幕|照片|竖|横/iu;
const SCENE_OR_FILE =
  /\b(?:scenes?|slides?|cards?|wants?|vertical|square|captions?)\b|\.[a-z\d]{3,4}\b|第.{1,3}[幕页屏]|片子/iu;
/** A wish behind a pause: what came before was why. */
const ASKED_FOR =
  /[,;:，；：.]\s*(?:so |and |then |please )*(?:make|put|cut|drop|use|turn|change|add|remove|show|hide|lower|raise|move)\b|[，；。][^，。]{0,3}(?:改|换|删|去掉|缩短|拉长|加|减|调|关)/iu;

/** True for what is said of things that are no part of the film, whatever it wishes of them. */
export function isOfElsewhere(message: string): boolean {
  if (OF_A_DOCUMENT.test(message)) return true;
  if (ASKED_FOR.test(message)) return false;
  if (OWN_TASK.test(message) || A_RELATIVE_ELSEWHERE.test(message)) return true;
  const others = OF_A_RELATIVE.test(message) || OF_A_FAMILY.test(message);
  if (others && !SCENE_OR_FILE.test(message)) return true;
  return (
    !OF_THE_FILM.test(message) &&
    [OF_ELSEWHERE, OURS, DONE_ELSEWHERE, OF_THE_ROOM].some((pattern) => pattern.test(message))
  );
}

/** "I think the opening is really strong", 音乐千万别换: it stays as it is. */
const LIKED =
  /^[^，。]{0,8}(?:没问题|挺好|很好|可以|不错|合适)的?[，,][^，。]{0,8}(?:正合适|刚刚?好|正好|刚合适|够了|就行)[。！!]*$|^\W*(?:(?:hi|hello|hey|ok|okay)[.,! ]+)?(?:i'm |we're )?(?:looking at|watching|checking|having a look at) (?:it|this|that)(?: (?:now|again|right now|in a bit|later))*[.!]?$|^\W*(?:brb|afk|gtg|back in a (?:sec|minute|bit)|one sec|hang on|hold on)\b[^.!?]{0,20}[.!]?$|^\W*i (?:really )?(?:like|love|enjoy) (?:that|how)\b(?!.*\bbut\b)[^.!?]*[.!]?$|^\W*(?:interesting|nice|good|great|cool|lovely|clever|smart)(?: to see)? (?:that|how) (?:it|the|you|they)\b(?!.*\bbut\b)[^.!?]*[.!]?$|^\W*(?:i think |we think |honestly,? )?(?:the|your|this|that) (?:[a-z]+ ){0,2}(?:opening|film|video|clip|scene|look|theme|style|text|ending|closing|photos?|pictures?|music|song|tune|voice|narrator|colours?|captions?) (?:is|are|looks?|sounds?|was) (?:really |very |so |quite |just |actually |rather |pretty )?(?:strong|gorgeous|stunning|impressive|terrific|fantastic|amazing|superb|excellent|fab|fabulous|classy|elegant|crisp|tasteful|pleasing|clever|moving|touching|sweet|great|pleasant|charming|soothing|catchy|good|lovely|perfect|fine|brilliant|nice|wonderful|beautiful|spot on)\W*$|^[^，。]{0,8}(?:已经?)?(?:收到|收悉|看到|看完)了?[。！!]*$|^[^，。]{0,8}(?:真|挺|很|蛮)(?:有劲儿?|棒|好看|好听|赞|不错|带劲|到位|漂亮|精致|大气|高级|舒服|感人|用心)[了啊呀的哈]?[。！!]*$|(?:做得|真是|简直|堪称)(?:无可挑剔|完美|太棒|很好|一流|没话说)[了啊]?[。！!]*$|最(?:打动(?:人|我)|喜欢|吸引(?:人|我)|好|妙|满意)的(?:就)?是[^，。]*[。！!]*$|^[^，。]{1,8}(?:千万|就|都)?(?:别|不要|不用)(?:换|改|动)(?:了|它)?(?:[，。！!](?!.*(?:换成|改成|改为|加|删|去掉)).*)?$/iu;

/** "Maybe I'll change the voice tomorrow": not now. */
const NOT_NOW =
  /(?:^\W*(?:(?:maybe|perhaps)(?: i| we)?(?:'ll| will| might)?|(?:i|we)? ?(?:might|may)) (?!i\b|we\b)[^.;]{2,60}\b(?:tomorrow|later|next (?:week|month|quarter|year|time)|some ?day|eventually|down the line)\b|\b(?:still weighing|not decided yet|haven't decided|will come back to you|let me think|parking (?:that|it))\b|(?:明天|回头|以后|下周|下个月|改天)再(?:说|看|定|考虑)|(?:届时|到时候?)(?:可能|再|也许)[^，。]*|我?没(?:有)?(?:同意|答应|采纳)|\bi (?:said no|didn't agree|disagreed)|(?:but )?(?:that|it)['’]s not (?:your|yours)(?: job| problem| concern| business)?|(?:这|那)?(?:不归你管|不关你的?事|跟你没关系)|(?:那个)?我(?:自己|找别人|找人|让别人|请人)(?:来|去)?(?:弄|剪|做|搞)|还在(?:考虑|纠结|犹豫|吵)|还没(?:想好|定下来))[^，。,.;；]{0,16}[。.!！]?$/iu;

export function isForLater(message: string): boolean {
  return NOT_NOW.test(message);
}

/** True for what only says that something is liked. */
export function isLiked(message: string): boolean {
  return LIKED.test(message);
}

const STATES =
  /^[\s,，]*(?:and |because |as |since |cause |cos )?(?:it(?:'s| is| was|s| makes| made)|we|they|our|people|everyone|in (?:the )?\w+ it)\b|^[^，。]{0,8}反正|^[\s,，]*too \w+|^[\s,，]*(?:我们?店里|店里|我们|因为|大家|他们|反正|毕竟)/iu;

/** True for what tells, and draws no conclusion: "it runs on a big screen", and not "…, so make it wide". */
export function states(said: string): boolean {
  return STATES.test(said) && !/\bso\b|所以|因此/iu.test(said);
}
