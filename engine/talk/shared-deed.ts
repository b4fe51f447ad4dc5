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

export function saidOfEach(message: string): string {
  return message
    .replace(NEITHER, (whole, ...groups: (string | undefined)[]) => {
      const [a = "", one = "", b = "", other = "", verb = "", rest = ""] = groups;
      const negated = (article: string, thing: string): string =>
        `${article}${thing} ${/^(?:need|ha)/iu.test(verb) ? "need not be" : `${verb} not${/^(?:is|are)/iu.test(verb) ? "" : " be"}`} ${rest}`;
      return whole.includes('"') ? whole : `${negated(a, one)}, and ${negated(b, other)}`;
    })
    .replace(NEITHER_AT_ALL, "no $1 and no $2")
    .replace(BOTH, "$1$3，$2$3");
}
