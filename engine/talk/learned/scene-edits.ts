import { degreeOf } from "../amounts.ts";
import type { Context, Made } from "../context.ts";
import { LONGER, SHORTER } from "../degrees.ts";
import type { Item } from "../item.ts";
import { scenes } from "../rules/scenes.ts";
import { factorIn, textOf } from "./amounts-for.ts";
import { atAnEnd, listedIn, scenesIn, SLOTS, UNITS, word } from "./scenes-named.ts";

/** Scenes taken out, parted, joined, held longer or shorter. */

export function removeEdits(items: readonly Item[], context: Context): Made {
  const within = WITHIN.exec(textOf(items, context.typed))?.groups?.["what"];
  if (within !== undefined) {
    const scene = scenesIn(
      items.slice(
        0,
        items.findIndex(({ is }) => is === "remove" || is === "not"),
      ),
      context,
    )[0];
    return scene === undefined ? null : { edits: [{ op: "replaceText", find: within, replace: "", scene }] };
  }
  const found = scenesIn(items, context);
  const corrected = found.length === 2 && CORRECTS.test(textOf(items, context.message));
  return each(corrected ? found.slice(-1) : found, "removeScene", context);
}

/** 第三幕去掉“手冲”: words of the scene, and not the scene. */
const WITHIN =
  /^[^，。]{0,6}第.{1,2}[幕场镜](?:里|中|里面|的)?(?:把)?(?:去掉|删掉|删除|拿掉|删去)(?<what>(?!吧|了|算|就|好|它)[^，。！!]{2,20}?)(?:吧|了)?[。！!]?$/u;

/** "Delete scene 3. No wait, I meant scene 4." */
const CORRECTS = /\b(?:no wait|i meant?|sorry|scratch that|make that)\b|^not\b|不对|说错|^不是/iu;

/** "Split 7", 拆6: no count of what comes of it. */
const PARTED = /(?:\bsplit|\bbreak(?: up)?|拆分?|分)\s?(?:scene |no\.? ?|第)?([1-9])(?!\d| (?:parts|ways))/iu;

export function splitEdit(all: readonly Item[], context: Context): Made {
  // 拆成两幕: what comes of it is none of them.
  const result = RESULT.exec(context.message);
  const items = all.filter(
    ({ from, to }) =>
      (result === null || from < result.index || from >= result.index + result[0].length) &&
      // 那页内容: what is in it.
      !/^(?:内容|content)$/iu.test(context.message.slice(from, to)),
  );
  // "Give me that over two screens": a number that counts what comes of it.
  const named = scenesIn(
    items.filter(({ is }, at) => is !== "number" || items[at - 1]?.is === "scene"),
    context,
  );
  const bare = PARTED.exec(textOf(items, context.message))?.[1];
  const byNumber = bare === undefined ? undefined : context.project.storyboard.scenes[Number(bare) - 1]?.id;
  if (named.length === 1 && byNumber === undefined) return each(named, "splitScene", context);
  const found = byNumber === undefined ? scenesIn(items, context) : [byNumber];
  return each(found, "splitScene", context);
}

const RESULT =
  /(?<=[拆分])开?(?:成|为)?\s?[两二三2-3]\s?个?(?:[幕页屏段镜块]|场景|画面|部分)|\b(?:into|over|across|in) (?:two|three|2|3)(?: (?:separate |different )?(?:scenes?|screens?|slides?|cards?|pages?|parts?|halves))?\b/iu;

const MOST_CHOICES = 3;

/** One edit of each scene; where a single one is meant and several are named, a question. */
function each(found: readonly string[], op: "removeScene" | "splitScene", { project }: Context): Made {
  if (found.length === 0) return null;
  if (op === "removeScene" || found.length === 1) return { edits: found.map((scene) => ({ op, scene })) };
  const list = project.storyboard.scenes;
  return {
    question: {
      key: "which-scene",
      values: {},
      choices: found.slice(0, MOST_CHOICES).map((scene) => ({
        key: "scene",
        values: { scene, number: list.findIndex(({ id }) => id === scene) + 1 },
        edits: [{ op, scene }],
      })),
    },
  };
}

export function mergeEdit(all: readonly Item[], context: Context): Made {
  // "Into one scene": what comes of it is none of them.
  const items = all.filter(
    ({ is, value }, at) =>
      !(is === "number" && value === 1 && (all[at + 1]?.is === "scene" || at === all.length - 1)) &&
      !(is === "scene" && all[at - 1]?.is === "number" && all[at - 1]?.value === 1),
  );
  const list = context.project.storyboard.scenes;
  const numbers = [...textOf(items, context.message).matchAll(/(?<![\d.:])([1-9])(?![\d.:])/gu)].map(
    (found) => list[Number(found[1]) - 1]?.id,
  );
  const said = items
    .filter(({ is, value }) => is === "ordinal" || (is === "number" && Number(value) > 1))
    .map(({ value }) => list.at(Number(value) > 0 ? Number(value) - 1 : Number(value))?.id);
  const named = scenesIn(items, context);
  // 烘豆子那幕和挑生豆那幕: one before the "and", one behind it.
  const joint = items.findIndex(({ is }) => is === "and" || is === "with");
  const sides =
    joint === -1 ? [] : [items.slice(0, joint), items.slice(joint + 1)].map((side) => scenesIn(side, context)[0]);
  const pairs = [numbers, named, said, sides].map((ids) => [...new Set(ids.filter((id) => id !== undefined))]);
  const [one, two] = pairs.find((pair) => pair.length === 2) ?? [];
  if (one !== undefined && two !== undefined) {
    const [first = one, second = two] = list.map(({ id }) => id).filter((id) => id === one || id === two);
    return { edits: [{ op: "mergeScenes", first, second }] };
  }
  return scenes([word("merge"), ...items.filter(({ is }) => SLOTS.has(is))], context);
}

/** "Half as long again", "half the time": which way, where the words leave no doubt. */
const MORE =
  /half as (?:long|much(?: time)?) again|\b(?:twice|double)\b|延长|加长|拉长|(?<!太|过)(?:久|长)一?[点些]|多[停留]|[加翻长]一倍/iu;
const LESS =
  /half as (?:long|much)(?!(?: time)? again)|\bhalf (?:the|its|of the|of its) (?:time|length)|\bhalv|减半|缩短|一半/iu;

export function resizeEdit(likely: boolean, items: readonly Item[], context: Context): Made {
  const said = textOf(items, context.message);
  const [more, less] = [MORE.test(said), LESS.test(said)];
  const longer = more === less ? likely : more;

  const all = scenesIn(
    items.filter(({ is }, at) => !(is === "number" && UNITS.has(items[at + 1]?.is ?? "stop")) && !UNITS.has(is)),
    context,
  );
  const listed = listedIn(items, context);
  const scene = all[0] ?? context.named ?? atAnEnd(said, context);
  if (scene === undefined || scene === null) return null;
  const factor = factorIn(longer, items, context.message) ?? (longer ? LONGER : SHORTER)[degreeOf(items)];
  return {
    edits: (listed.length > 1 ? listed : [scene]).map((one) => ({
      op: "resizeScene",
      scene: one,
      factor: Math.min(3, Math.max(0.2, factor)),
    })),
  };
}
