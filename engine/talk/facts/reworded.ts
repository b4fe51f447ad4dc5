import type { Edit } from "../../../shared/edit/index.ts";
import { isTown } from "../../posting/lexicon/places.ts";
import type { Project } from "../../project/index.ts";
import { chineseMeaning, englishMeaning } from "../lexicon.ts";
import type { Told } from "./told-fact.ts";

/** Words and figures of the film that are put for others without quotation marks. */

/** "Change farms to gardens", 农户改成小农: words that the film says, and no word for something in it. */
const REWORDS: readonly RegExp[] = [
  /凡?(?:是|有)?(?:写|说|提到|出现)(?:了|着)?(?<find>\p{Script=Han}{2,8}?)的(?:地方|都|，)+(?:全|都)?(?:改成|改为|换成|写成)(?<replace>\p{Script=Han}{1,10}?)(?=$|[，。,！!吧])/gu,
  /\b(?:wherever|everywhere|whenever) (?:it|you|we|the film) (?:says?|write|writes) (?<find>[\p{L}-]{3,24}),? (?:write|put|say|use|make it|change it to) (?<replace>[\p{L}-]{2,24})\b/giu,
  /\b(?:change|replace|swap|turn|switch)(?: the word)? (?<find>[\p{L}-]{3,24}) (?:to|with|by|for|into) (?<replace>[\p{L}-]{2,24})\b/giu,
  /(?:^|[，。,\s]|把|将)(?<find>\p{Script=Han}{2,8}?)(?:都|全部|统统|全)?(?:改成|改为|换成|替换成|替换为)(?<replace>\p{Script=Han}{1,10}?)(?=$|[，。,！!吧])/gu,
  /\binstead of (?<find>[\p{L}\d][\p{L}\d,.-]{1,23}),? (?:please |just |rather |we )*(?:write|put|say|use|have|show|it should (?:be|say|read)) (?<replace>[\p{L}\d][\p{L}\d,.-]*)/giu,
];
/** Before a figure that another one is put for. */
const PUT = "(?:write|put|say|use|have|make (?:it|that)|it['’]s|it is|it should (?:be|say|read)|that['’]s|we['’]re at)";
const FIGURE = String.raw`\d+(?:[.,]\d+)*`;
/** "450, not 400": figures of the film, and of nothing else that is counted. */
const FIGURES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:change|replace|swap)(?: the| every| all)? (?<find>${FIGURE}) (?:with|to|by|for|into) (?<replace>${FIGURE})`,
    "giu",
  ),
  new RegExp(String.raw`\binstead of (?<find>${FIGURE}),? (?:please |just )*${PUT} (?<replace>${FIGURE})`, "giu"),
  new RegExp(
    String.raw`(?<![\d.,])(?<replace>${FIGURE})(?: now)?(?:,? (?:and )?not| instead of|,? no longer| rather than) (?<find>${FIGURE})`,
    "giu",
  ),
  new RegExp(
    String.raw`(?<![\d.,])(?<find>${FIGURE}) (?:should (?:be|read|say)|must be|needs to be|has become|became|is now|is wrong,? (?:it['’]s|it is|it should be))(?: now)? (?<replace>${FIGURE})`,
    "giu",
  ),
  new RegExp(
    String.raw`\b(?:where(?:ver)?|when(?:ever)?|everywhere|every time) (?:it|the film|you|we) (?:says?|shows?|reads?|mentions?) (?<find>${FIGURE}),? (?:it should (?:be|say|read)|please |just )*(?:${PUT} )?(?<replace>${FIGURE})`,
    "giu",
  ),
  new RegExp(
    `(?:不是|不要写|别写|不写)(?<find>${FIGURE})[，,]?(?:而是|是|写成?|改成|应该是|要写)(?<replace>${FIGURE})`,
    "gu",
  ),
  new RegExp(
    `(?<find>${FIGURE})(?:应该是|应为|要改成|错了[，,]?(?:应该)?是|写错了[，,]?(?:应该)?是)(?<replace>${FIGURE})`,
    "gu",
  ),
  new RegExp(`(?:是|写)?(?<replace>${FIGURE})[，,]?(?:不是|而不是)(?<find>${FIGURE})`, "gu"),
];
/** "15 seconds, not 30": of the film itself. */
const COUNTED =
  /^\s?(?:s\b|secs?\b|seconds?\b|mins?\b|minutes?\b|%|percent\b|秒|分|倍|[:：x×]\s?\d)|^(?:st|nd|rd|th)\b/iu;
/** "Scene 4, not 5" */
const NUMBERS_SCENES =
  /\b(?:scenes?|slides?|cards?|seconds?|length|long|volume|version|speed|minutes?)\b|[幕页屏秒]|时长|片长|音量|版本|语速|到第/iu;

/** Each in the order of the patterns, with where in the sentence it is said. */
export function reworded(sentence: string, { storyboard }: Project): readonly Told[] {
  const said = storyboard.scenes
    .flatMap(({ copy, narration }) => [...copy, narration])
    .join(" ")
    .toLowerCase();
  return [...REWORDS, ...FIGURES].flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern)).flatMap((match): readonly Told[] => {
      const whole = match[0];
      const { find = "", replace = "" } = match.groups ?? {};
      if (/^\d/u.test(find) && (!isFigure(find, said) || isCounted(sentence, match.index, match.index + whole.length)))
        return [];
      const ours = englishMeaning(find.toLowerCase()) !== null || chineseMeaning(find) !== null;
      if (ours || !said.includes(find.toLowerCase()) || isTown(replace)) return [];
      return [
        { edit: { op: "replaceText", find, replace, scene: null }, from: match.index, to: match.index + whole.length },
      ];
    }),
  );
}

/** Beside a figure that is put for another. */
const NO_MORE_SAID =
  /^(?:[\s\p{P}]|\b(?:please|pls|everywhere|now|it|should|be|the|in|film|video|sorry|thanks|make|that|write|put|say|instead|throughout)\b|请|把|都|全部|应该|谢谢)*$/iu;

/** The edits of a message that puts one figure of the film for another, and says no more. */
export function figuresPut(message: string, project: Project): readonly Edit[] {
  const found = /\d/u.test(message)
    ? reworded(message, project).filter(({ edit }) => "find" in edit && /^\d/u.test(edit.find))
    : [];
  const [one] = found;
  if (one === undefined) return [];
  return NO_MORE_SAID.test(message.slice(0, one.from) + message.slice(one.to)) ? [one.edit] : [];
}

/** True for figures that a clause counts, or numbers scenes by. */
function isCounted(sentence: string, from: number, to: number): boolean {
  const start = sentence.slice(0, from).search(/[^,;，；。.]*$/u);
  const end = to + (/^[^,;，；。]*/u.exec(sentence.slice(to))?.[0].length ?? 0);
  return COUNTED.test(sentence.slice(to)) || NUMBERS_SCENES.test(sentence.slice(start, end));
}

/** True for a figure that stands in a text as a whole. */
function isFigure(figure: string, text: string): boolean {
  return new RegExp(String.raw`(?<![\d.,])${figure.replaceAll(".", String.raw`\.`)}(?![\d]|[.,]\d)`, "u").test(text);
}
