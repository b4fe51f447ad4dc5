import type { Project } from "../project/index.ts";
import { itemsOf } from "./by-rules.ts";
import { scenesIn } from "./learned/scenes-named.ts";
import { isOwn } from "./quotes.ts";

/** A scene named by where it stands to one that was named before: "… and the one after it", 它前面那一幕. It gets its number. */

const NOUN = "(?:one|scene|slide|card|page|shot|screen|part|bit)";
const BESIDE_IT = new RegExp(
  String.raw`\bthe ${NOUN} (?:(?:right|just|directly|immediately|that (?:comes|is|stands)|coming) )*(?<way>before|after|behind|following|preceding) (?:it|that(?: one)?|this(?: one)?)\b|\bthe ${NOUN} (?:that|which) (?<clause>follows|precedes|comes (?:right |just )?(?:after|before)) (?:it|that(?: one)?|this(?: one)?)\b|\bthe (?<next>next|following|previous|preceding) ${NOUN}\b|(?:紧?(?:挨着|接着|跟着)?(?:它|那个?|这个?)的?|紧?(?:挨着|接着|跟着)的?)(?<han>前面?|后面?|之前|之后|上面|下面)的?(?:那|这)?一?(?:幕|页|屏|个画面|个镜头|段|张)|(?<![第倒有最的两三])(?<one>[前后上下])一(?:幕|页|屏|个画面|个镜头|段|张)`,
  "giu",
);
const BACKWARDS = /^(?:comes (?:right |just )?before|precedes|before|previous|preceding|前|之前|上)/iu;
const FILE = /[\w-]+\.[a-z\d]{3,4}\b/giu;
/** Clauses of a message, from the last. */
const PAUSES = /[,.;!?，。；！？\n]|\b(?:and|then|but)\b/giu;
/** "It should flow into the next one": what comes of itself, and of a scene that is only being added. */
const DOES_SO =
  /\b(?:flow|fade|dissolve|run|lead|go|cut)s? into\s+$|\b(?:so|until|when|as|than)\s+$|\b(?:add|insert)\b|[加插]一?[幕页段]/iu;
/** More are no names of one message. */
const MOST_NAMED = 6;

/** A message in which such a scene is named by its number, where the one it stands beside is named before it. */
export function numberedBeside(message: string, project: Project, focus: string | null): string {
  const named = [...message.matchAll(BESIDE_IT)].length;
  if (named === 0 || named > MOST_NAMED) return message;
  const { scenes } = project.storyboard;
  return message.replace(BESIDE_IT, (phrase: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const offset = rest.find((one): one is number => typeof one === "number") ?? 0;
    if (isOwn(message, offset) || DOES_SO.test(message.slice(0, offset))) return phrase;
    const mark = lastNamed(message.slice(0, offset), project, focus);
    const at = scenes.findIndex(({ id }) => id === mark);
    if (at === -1) return phrase;
    const back = BACKWARDS.test(
      groups["way"] ?? groups["clause"] ?? groups["next"] ?? groups["han"] ?? groups["one"] ?? "",
    );
    const number = at + 1 + (back ? -1 : 1);
    if (number < 1 || number > scenes.length) return phrase;
    return /\p{Script=Han}/u.test(phrase) ? `第${number}幕` : `scene ${number}`;
  });
}

/** "The perks part should be second, and split it": what is done to scenes, and to nothing else that "it" may be. */
const DONE_TO_IT =
  /\b(split|move) (?:it|that)(?= (?:in (?:two|half)|into two|up|to|after|before|behind|right|straight)\b|[.!]?\s*$)|把它(拆|分成|移|挪)|(?<=[，,])(?:再|然后|并且?|顺便)(缩短|拉长|加长|剪短|压缩)(?=一?[点些]|一半)/giu;
/** What else "it" may be: a file, or a scene that is only being added. */
const ELSE =
  /\.[a-z\d]{3,4}\b|\b(?:add|insert|new|music|voice|logo|captions?|film|video)\b|[加新]一?[幕页段]|音乐|旁白|字幕|片/iu;

/** "The salary … remove it" is a fact. */
const SCENE =
  /\b(?:scenes?|slides?|cards?|pages?|screens?|parts?|bits?|sections?|opening|ending)\b|[幕页屏段]|开头|结尾/iu;

/** A message in which "it" is the scene that was named before it. */
export function numberedIt(message: string, project: Project): string {
  if (message.search(DONE_TO_IT) === -1) return message;
  return message.replace(DONE_TO_IT, (phrase: string, ...rest: unknown[]) => {
    const offset = rest.find((one): one is number => typeof one === "number") ?? 0;
    const before = message.slice(0, offset);
    if (isOwn(message, offset) || /(?:删|去|拿|砍|撤)(?:掉|除|了)/u.test(before)) return phrase;
    const [deed, put, again] = rest as (string | undefined)[];
    const han = put ?? again;
    const at =
      ELSE.test(before) || !SCENE.test(before) ? -1 : numberOf(lastNamed(before, project, null, true), project);
    if (at < 1) return phrase;
    return han === undefined ? `${deed ?? ""} scene ${at}` : `把第${at}幕${han}`;
  });
}

function numberOf(id: string | null, { storyboard }: Project): number {
  return storyboard.scenes.findIndex((scene) => scene.id === id) + 1;
}

/**
 * The scene that was named last, or was spoken of before; null for none.
 * @param first of the scenes of a clause the first: "put the pay part behind scene 3"
 */
function lastNamed(before: string, project: Project, focus: string | null, first = false): string | null {
  // A file's name names no scene.
  for (const clause of before.replaceAll(FILE, "").split(PAUSES).toReversed()) {
    if (clause.trim() === "") continue;
    const { items, message, typed } = itemsOf(clause, project);
    const id = scenesIn(items, { project, message, typed, focus: null, all: items }).at(first ? 0 : -1);
    if (id !== undefined) return id;
  }
  return focus;
}
