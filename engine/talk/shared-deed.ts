/** One deed that is said of two things: "neither voice nor music is needed", 音乐和旁白都不用了. Each gets it said by itself. */

const NEITHER =
  /\bneither (the |our |any )?([a-z][a-z' ]{1,24}?) nor (the |our |any )?([a-z][a-z' ]{1,24}?) ((?:should|must|may|can|could|will|would|needs?|is|are)(?: to)?|ha(?:s|ve) to)(?: (?:be|to be))? (?!(?:on|dropped|removed|cut|off|left out|hidden|muted|missing|gone|taken)\b)([^,.;!?\n]{2,60})/giu;
/** "…, so neither a voice nor music." */
const NEITHER_AT_ALL = /\bneither (?:a |the |any )?([a-z-]{3,12}) nor (?:a |the |any )?([a-z-]{3,12})(?=[.!]?\s*$)/giu;
const THINGS =
  "(?:背景)?音乐|配乐|BGM|旁白|配音|字幕|logo|标志|薪资|工资|薪水|待遇|福利|截止日期|截止时间|地点|公司(?:名|介绍)?|链接|邮箱|任职要求|要求";
const BOTH = new RegExp(
  `(${THINGS})[和跟与、](${THINGS})(?:两样|两个|全|统统|一律)?都(?![^，。]{0,4}[放移挪排])([^，。；！？\\n]{2,16})`,
  "giu",
);

const SCENE_NAMED =
  "(?:scene \\w+|(?:the |our )(?:[\\w'’§-]+ ){0,4}?(?:scene|one|part|slide|card|(?<!a )bit)|the (?:opening|ending|intro|outro|closing|beginning|end|first|second|third|fourth|fifth|sixth|last))(?: scene| one)?";
const DEGREE =
  "(?:(?:both |each )?(?:a (?:bit|little|touch|tad|lot) |slightly |much |somewhat |far )?(?:longer|shorter|briefer|quicker|tighter))(?: (?:by|each) [^,.;!?\\n]{2,16})?";
/** "Make the opening and the ending a bit longer" */
const SCENES_RESIZED = new RegExp(
  `\\b(make|keep|get|let|have) (${SCENE_NAMED}) and (${SCENE_NAMED}) (?:be |run |last |stay )?(${DEGREE})\\b`,
  "giu",
);
/** "Shorten scene 2 and the pay scene" */
const SCENES_DONE = new RegExp(
  `\\b(shorten|lengthen|extend|stretch|trim|tighten|speed up) (${SCENE_NAMED}) and (${SCENE_NAMED})(?! (?:so|to|into|together))(?<rest>(?: a (?:bit|little|touch|tad)| slightly| by [^,.;!?\\n]{2,16})?)(?=[ ,.;!?]|$)`,
  "giu",
);
/** "The mentoring scene and the pay scene are too short, make them both a bit longer" */
const SCENES_THEN_RESIZED = new RegExp(
  `\\b(${SCENE_NAMED}) and (${SCENE_NAMED}) (?:both )?(?:are|feel|look|seem|drag|run)\\b[^,.;!?\\n]{0,30}[,.;]? (?:so |and |please |just )*(?:make|keep|cut) (?:them both|both of them|them|both) (${DEGREE})`,
  "giu",
);
/** "Make scenes 3, 4 and 5 shorter", "scene 3, scene 4 and scene 5 a bit longer" */
const THREE_RESIZED = new RegExp(
  `(?:\\b(?:make|keep|get|let|have) )?\\bscenes? (\\w+), (?:scene )?(\\w+),? and (?:scene )?(\\w+) (?:(?:should|must|can|could) (?:all )?|all )?(?:be |run |last |stay )?(${DEGREE})\\b`,
  "giu",
);
const THREE_DONE = new RegExp(
  `\\b(shorten|lengthen|extend|stretch|trim|tighten) (?:the )?scenes? (\\w+), (?:scene )?(\\w+),? and (?:scene )?(\\w+)(?<rest>(?: a (?:bit|little|touch|tad)| slightly| by [^,.;!?\\n]{2,16})?)(?=[ ,.;!?]|$)`,
  "giu",
);
/** "The first scene needs a bit more time and the third one a bit less" */
const SCENES_CONTRASTED = new RegExp(
  `\\b(${SCENE_NAMED}) (needs|gets|wants|deserves|should have|should get) (a (?:bit|little|lot) |some |much )?(more|less) time,? (?:and|but|while) (${SCENE_NAMED}) (a (?:bit|little|lot) |some |much )?(more|less)(?: time)?(?=[ ,.;!?]|$)`,
  "giu",
);
const NUMBERED_SCENES = /\bscenes (\w+) and (\w+)(?=[^.;!?\n]*\b(?:longer|shorter|briefer|quicker)\b)/giu;
const HAN_SCENE =
  "(?:第[一二三四五六七八九十\\d]{1,3}[幕页屏段]|最后一?[幕页屏]|(?:讲|写)?[^，。；！？\\n和跟与、把将]{1,8}?(?:那|这)?一?[幕页屏])";
/** 第二幕和第四幕都拉长一点 */
const HAN_RESIZED = new RegExp(
  `(?:把|将|让)?(${HAN_SCENE})[和跟与、](${HAN_SCENE})(?:两幕|这两幕)?(?:都|各|也)?((?:再)?(?:拉长|加长|延长|缩短|压缩|剪短|(?:再)?[长短快慢](?=一?[点些])|弄[长短]|变[长短])(?:一?[点些]|\\d[^，。]{0,4}|一半)?)`,
  "giu",
);

/** "Drop both the voice and the music" */
const BOTH_GONE =
  /\b(drop|remove|cut|lose|turn off|mute|take out|switch off|delete|hide) both (the [\w’'-]+) and (the [\w’'-]+)(?=[ ,.;!?]|$)/giu;

export function saidOfEach(message: string): string {
  return message
    .replace(BOTH_GONE, "$1 $2 and $1 $3")
    .replace(THREE_RESIZED, "make scene $1 $4, make scene $2 $4, and make scene $3 $4")
    .replace(THREE_DONE, "$1 scene $2$5, $1 scene $3$5, and $1 scene $4$5")
    .replace(SCENES_CONTRASTED, "$1 $2 $3$4 time, and $5 $2 $6$7 time")
    .replace(NUMBERED_SCENES, "scene $1 and scene $2")
    .replace(SCENES_THEN_RESIZED, "make $1 $3, and make $2 $3")
    .replace(SCENES_RESIZED, "$1 $2 $4, and $1 $3 $4")
    .replace(SCENES_DONE, "$1 $2$4, and $1 $3$4")
    .replace(HAN_RESIZED, "把$1$3，把$2$3")
    .replace(NEITHER, (whole, ...groups: (string | undefined)[]) => {
      const [a = "", one = "", b = "", other = "", verb = "", rest = ""] = groups;
      const negated = (article: string, thing: string): string =>
        `${article}${thing} ${/^(?:need|ha)/iu.test(verb) ? "need not be" : `${verb} not${/^(?:is|are)/iu.test(verb) ? "" : " be"}`} ${rest}`;
      return whole.includes('"') ? whole : `${negated(a, one)}, and ${negated(b, other)}`;
    })
    .replace(NEITHER_AT_ALL, "no $1 and no $2")
    .replace(BOTH, "$1$3，$2$3");
}
