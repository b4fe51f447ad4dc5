import { VERBS } from "../clause-concepts.ts";
import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { isPause } from "./pauses.ts";

/** Pauses and "and"s that stand within one wish. */

type Rule = (items: readonly Item[], at: number, before: readonly Item[], message: string) => boolean;

/** True if what stands before and behind a pause or an "and" is of one wish. */
export const isKeptTogether: Rule = (...of) => RULES.some((rule) => rule(...of));

const NUMBERS: ReadonlySet<Concept> = new Set<Concept>(["number", "ordinal"]);
const UNITED: ReadonlySet<Concept> = new Set<Concept>(["unit", "percent", "times"]);
const PAIRED: ReadonlySet<Concept> = new Set<Concept>(["scene", "topic", "ordinal", "number", "filler"]);
const NAMING: ReadonlySet<Concept> = new Set<Concept>([
  "scene",
  "topic",
  "opening",
  "ending",
  "ordinal",
  "number",
  "that",
]);
const FILLS: ReadonlySet<Concept> = new Set<Concept>(["set", "say", "with", "copy", "to", "filler", "onScreen"]);
const CONTRASTED: ReadonlySet<Concept> = new Set<Concept>(["set", "that", "filler", "correction", "instead"]);
const REWORDED: ReadonlySet<Concept> = new Set<Concept>([
  "set",
  "replace",
  "to",
  "all",
  "film",
  "filler",
  "also",
  "both",
]);
const LIKENED = /^[跟和与][^，。]{1,8}(?:一样|一致|相同|差不多)/u;
const MOST_LIKENED_CHARS = 16;

/** "shouye.jpg 也删了": what is named is also taken away. */
const goesOn: Rule = (items, at, before) => items[at]?.is === "also" && isNamed(before);

/** "Scenes 4, 5 and 6": numbers of one list. */
const enumerates: Rule = (items, at) =>
  items[at]?.is === "comma" &&
  isNumber(items[at - 1]) &&
  isNumber(items[at + 1]) &&
  (items[at + 2]?.is === "and" || items[at + 2]?.is === "comma");

/** "Scenes 4 and 5", but not "scene 4 and 5 seconds". */
const lists: Rule = (items, at) =>
  items[at]?.is === "and" &&
  isNumber(items[at - 1]) &&
  isNumber(items[at + 1]) &&
  !UNITED.has(items[at + 2]?.is ?? "stop");

/** "Merge planner and shipping": what is merged are two. */
const merges: Rule = (items, at, before) => {
  const next = items[at + 1];
  return items[at]?.is === "and" && has(before, "merge") && !has(before, "and") && next !== undefined && !isPause(next);
};

/** 语言跟招聘启事一样: what it is like. */
const likens: Rule = (items, at, _before, message) => {
  const item = items[at];
  return item?.is === "and" && LIKENED.test(message.slice(item.from, item.from + MOST_LIKENED_CHARS));
};

/** 任职要求和薪资并成一页: of two that are only named something is said. */
const pairs: Rule = (items, at, before) =>
  items[at]?.is === "and" &&
  before.length > 0 &&
  before.every(({ is }) => PAIRED.has(is) || (is === "word" && mergesNext(items, at))) &&
  has(before, "topic", "scene", "ordinal", "word");

/** 加一幕，写上“…”, "add a scene after it, with the words “…”": what the new scene says. */
const fills: Rule = (items, at, before) => {
  const rest = items.slice(at + 1);
  const quote = rest.findIndex(({ is }) => is === "quote");
  return (
    items[at]?.is === "comma" &&
    has(before, "add") &&
    has(before, "scene") &&
    quote > 0 &&
    rest.slice(0, quote).every(({ is }) => FILLS.has(is))
  );
};

/** "It isn't “every day”, it's “every week”": one word for another. */
const contrasts: Rule = (items, at, before) => {
  const rest = items.slice(at + 1);
  const quote = rest.findIndex(({ is }) => is === "quote");
  return (
    items[at]?.is === "comma" &&
    has(before, "quote") &&
    has(before, "not") &&
    quote > 0 &&
    rest.slice(0, quote).every(({ is }) => CONTRASTED.has(is))
  );
};

/** “杯测”外行人看不懂，全片都写成“品鉴会”: the one word, and what it becomes. */
const rewords: Rule = (items, at, before) => {
  const rest = items.slice(at + 1);
  const quote = rest.findIndex(({ is }) => is === "quote");
  const becomes = quote === -1 ? [] : rest.slice(0, quote);
  return (
    items[at]?.is === "comma" &&
    before[0]?.is === "quote" &&
    !has(before, ...VERBS) &&
    !has(before, "scene") &&
    has(becomes, "set", "replace", "to") &&
    becomes.every(({ is }) => REWORDED.has(is))
  );
};

const RULES: readonly Rule[] = [fills, contrasts, rewords, goesOn, enumerates, lists, merges, likens, pairs];

function isNumber(item: Item | undefined): boolean {
  return item !== undefined && NUMBERS.has(item.is);
}

/** 生豆和杯测合并: up to the next pause something is joined. */
function mergesNext(items: readonly Item[], at: number): boolean {
  const end = items.findIndex((item, index) => index > at && isPause(item));
  return has(items.slice(at, end === -1 ? items.length : end), "merge");
}

/** 福利那页: only what something is said of. */
function isNamed(items: readonly Item[]): boolean {
  const said = items.filter(({ is }) => is !== "filler" && is !== "and");
  // 字儿也少点
  if (said.length === 2 && said[0]?.is === "copy" && said[1]?.is === "word") return true;
  return (said.length === 1 && !has(said, ...VERBS)) || (said.length > 0 && said.every(({ is }) => NAMING.has(is)));
}
