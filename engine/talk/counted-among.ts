import type { Project } from "../project/index.ts";
import type { Purpose } from "../script/storyboard.ts";
import { outsideOwn } from "./quotes.ts";

/** Scenes that are counted among their like: "the last work scene", "of the three scenes about the work, the second", 其中第二个. */

const GROUPS: readonly (readonly [RegExp, Purpose])[] = [
  [/^(?:work|dut|task|job|responsib|daily|工作|任务|职责|日常|岗位)/iu, "do"],
  [/^(?:pay|salary|benefit|perk|offer|薪|福利|待遇)/iu, "pay"],
  [/^(?:require|skill|要求|任职)/iu, "bring"],
];
const KIND = "(?:work|duty|duties|tasks?|job|responsibilit(?:y|ies)|pay|salary|benefits?|perks?|requirements?|skills?)";
const NTH = "(?:first|second|third|fourth|last|final|middle|1st|2nd|3rd|4th)";
const NOUN = "(?:scene|slide|card|page|screen|part|bit|shot)";
const SOME = "(?:two |three |four |several |[2-4] )?";
/** "work scenes", "scenes about the work" */
const LIKE = `(?:${KIND} ${NOUN}s|${NOUN}s (?:about|on|of|for|with|showing|that show|describing) (?:the |its |your )?${KIND})`;
const HAN_KIND = "(?:工作内容|工作职责|岗位职责|工作|任务|职责|日常|薪资|福利|待遇|任职要求|要求)";
const HAN_NOUN = "(?:幕|页|屏|个(?:画面|镜头|场景)|段)";

/** What names one or two of several; `kind` is what they have in common, `nth` the place among them. */
const AMONG: readonly RegExp[] = [
  new RegExp(
    `\\b(?<all>all|every|each|both)(?: of)? (?:the |these |those |your |our )?${SOME}(?:(?<kind>${KIND}) ${NOUN}s?\\b|(?<like>${LIKE}))`,
    "giu",
  ),
  new RegExp(
    `\\b(?:the )?(?:(?<twice>two )(?<nth>first|last)|(?<first>first|last)(?<two> two)) (?<kind>${KIND}) ${NOUN}s\\b`,
    "giu",
  ),
  new RegExp(`\\b(?:the )?(?<nth>${NTH}) (?<kind>${KIND}) ${NOUN}\\b(?!s)`, "giu"),
  new RegExp(
    `\\bthe (?<nth>${NTH})(?<two> two)?(?: ones?| ${NOUN}s?)? (?:of|among|out of|in) (?:the |those |these |our |your )?${SOME}(?<like>${LIKE})\\b`,
    "giu",
  ),
  new RegExp(
    `\\b(?:of|in|from|out of|among) (?:the |those |these |our |your )?${SOME}(?<like>${LIKE})(?<between>,? ?[^.;!?\\n]{0,24}?)\\bthe (?<nth>${NTH})(?<two> two)?(?: ones?| ${NOUN}s?)?\\b(?! (?:${KIND}|two|three))`,
    "giu",
  ),
  new RegExp(
    `\\b(?:there (?:are|were)|there['’]re|we (?:have|['’]ve got)|it has|you (?:have|made)) (?:the |now )?${SOME}(?<like>${LIKE})(?: now| in total)?[,;.:]+ (?<between>[^.;!?\\n]{0,40}?)\\bthe (?<nth>${NTH})(?<two> two)?(?: ones?| ${NOUN}s?| of (?:them|these|those))?\\b(?! (?:${KIND}|two|three))`,
    "giu",
  ),
  new RegExp(
    `(?<=^|[.!?,;] )${SOME}(?<like>${LIKE}) (?:is|are|seems?|feels?) (?:too many|too much|a lot|enough|more than enough|excessive)[,;.:]+ (?<between>[^.;!?\\n]{0,40}?)\\bthe (?<nth>${NTH})(?<two> two)?(?: ones?| ${NOUN}s?| of (?:them|these|those))?\\b(?! (?:${KIND}|two|three))`,
    "giu",
  ),
  new RegExp(
    `(?<all>所有|全部|每[个一]|三[个幕]|(?<!前|后)两[个幕])的?(?:讲|说|关于|介绍)?(?<kind>${HAN_KIND})的?(?:那|这)?(?:几)?(?:幕|页|屏|画面|镜头|场景|段)`,
    "gu",
  ),
  new RegExp(
    `(?:(?<first>前)|(?<last>最后|后))(?<two>[两二2])个?(?:讲|说|关于|介绍)?(?<kind>${HAN_KIND})的?(?:幕|页|屏|画面|镜头|场景|段)`,
    "gu",
  ),
  new RegExp(
    `(?:第(?<number>[一二三四1-4])|(?<last>最后一?))个?(?:讲|说|关于|介绍)?(?<kind>${HAN_KIND})的?那?一?(?:幕|页|屏|画面|镜头|场景|段)`,
    "gu",
  ),
  new RegExp(
    `(?:把)?(?:讲|说|关于|介绍)?(?<kind>${HAN_KIND})的?(?:一共|总共)?(?:那|这|有)?(?:两|三|四|[2-4]|好几|几)${HAN_NOUN}(?:里面?|中间?|当中)?(?:的)?[，,；。]?(?:其中|里面)?(?<between>的|请把?|把|麻烦把?|删掉|去掉)?(?:第(?<number>[一二三四1-4])|(?<last>最后一?))(?:${HAN_NOUN}|个|条)?`,
    "gu",
  ),
  new RegExp(
    `(?:把)?(?:那|这)?(?:两|三|四|[2-4])${HAN_NOUN}(?:讲|说|关于|介绍)?(?<kind>${HAN_KIND})的?(?:里面?|中间?|当中)?的?[，,]?(?<between>请把?|把|麻烦把?|删掉|去掉|删了|删除)?(?:第(?<number>[一二三四1-4])|(?<last>最后一?))(?:${HAN_NOUN}|个|条)`,
    "gu",
  ),
  new RegExp(
    `(?:讲|说|关于|介绍)(?<kind>${HAN_KIND})的?(?:里面?|中间?|当中)?[，,]?(?:第(?<number>[一二三四1-4])|(?<last>最后一?))(?:${HAN_NOUN}|个)`,
    "gu",
  ),
];
/** As lists of scenes are written. */
const HAN_NUMERALS = Array.from("零一二三四五六七八九十");
const PLACES: Readonly<Record<string, number>> = {
  first: 0,
  second: 1,
  third: 2,
  fourth: 3,
  "1st": 0,
  "2nd": 1,
  "3rd": 2,
  "4th": 3,
  last: -1,
  final: -1,
};

/** A message in which such scenes are named by their numbers; where there are no several of the kind, it stays. */
export function numberedAmong(message: string, project: Project): string {
  return outsideOwn(message, (said) =>
    AMONG.reduce(
      (text, pattern) =>
        text.replace(pattern, (phrase: string, ...rest: unknown[]) => {
          const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
          const numbers = numbersOf(groups, project);
          if (numbers === null) return phrase;
          const between = groups["between"] ?? "";
          if (/\p{Script=Han}/u.test(phrase))
            return `${between === "的" ? "" : between}${numbers.length > 2 ? `第${numbers.map((number) => HAN_NUMERALS[number] ?? number).join("、")}幕` : numbers.map((number) => `第${number}幕`).join("和")}`;
          const named = numbers.map((number) => `scene ${number}`);
          return `${between}${[named.slice(0, -1).join(", "), named.at(-1) ?? ""].filter((part) => part !== "").join(" and ")}`;
        }),
      said,
    ),
  );
}

function numbersOf(
  groups: Readonly<Record<string, string | undefined>>,
  { storyboard }: Project,
): readonly number[] | null {
  const { kind, like = "", number, last, all } = groups;
  const nth = groups["nth"] ?? groups["first"];
  const two = groups["two"] ?? groups["twice"];
  const named = kind ?? new RegExp(KIND, "iu").exec(like)?.[0] ?? "";
  const purpose = GROUPS.find(([pattern]) => pattern.test(named))?.[1];
  const among = storyboard.scenes.flatMap((scene, at) => (scene.purpose === purpose ? [at + 1] : []));
  if (among.length < 2) return null;
  if (all !== undefined) return among;
  if (nth?.toLowerCase() === "middle") return among.length === 3 ? among.slice(1, 2) : null;
  const place =
    last !== undefined ? -1 : nth === "前" ? 0 : nth === undefined ? hanPlace(number ?? "") : PLACES[nth.toLowerCase()];
  if (place === undefined) return null;
  if (two !== undefined) return place < 0 ? among.slice(-2) : place === 0 ? among.slice(0, 2) : null;
  const found = among.at(place);
  return found === undefined ? null : [found];
}

function hanPlace(number: string): number {
  return /\d/u.test(number) ? Number(number) - 1 : "一二三四".indexOf(number);
}
