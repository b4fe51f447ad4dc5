import { VERBS } from "../clause-concepts.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { COUNTS_WISHES } from "../list-lead.ts";

/** Where a message may be parted into wishes. */

const PARTING: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["comma", "stop", "and", "also"]);
const PAUSES: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["comma", "stop"]);

const TYPED: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "add",
  "copy",
  "title",
  "cta",
  "narration",
  "say",
  "scene",
  "to",
  "opening",
  "ending",
]);

const FACTS: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["topic", "title", "cta"]);
/** Before a colon: 换成：…. */
const GIVES = /(?:[改换变写]成|更?[改换]为|写上?)\s?$/u;
/** Behind a colon these begin no text of the user's: "scene 4: voice off", "scene 4: “…”". */
const UNTYPED: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "quote",
  "copy",
  "narration",
  "voice",
  "onScreen",
  "remove",
]);
/** The next sentence. */
const OPENS = /^\W*(?:\p{Lu}|\p{Script=Han}|$)/u;
const SENTENCE = /[.!?。！？]$/u;

/** A message between its pauses and its "and"s: no wish ends within one of these. */
export function piecesOf(items: readonly Item[], message: string): readonly (readonly Item[])[] {
  const pieces: Item[][] = [[]];
  const unparted = !items.some(({ is }, at) => PAUSES.has(is) && at < items.length - 1);
  let typing = false;
  for (const [at, item] of items.entries()) {
    const last = pieces.at(-1) ?? [];
    // What is typed after "add a scene:" is one text, up to the end of its sentence.
    typing =
      (typing && item.is !== "stop") ||
      (item.is === "colon" &&
        (TYPED.has(last.findLast(({ is }) => is !== "filler")?.is ?? "stop") ||
          has(last, "title", "cta", "copy") ||
          GIVES.test(message.slice(0, item.from))) &&
        !UNTYPED.has(items[at + 1]?.is ?? "stop") &&
        !COUNTS_WISHES.test(message.slice(last[0]?.from ?? 0, item.from)));
    // "Title: …, place: …": a fact's text ends where the next fact is named.
    if (typing && item.is === "comma" && has(last, "title", "topic") && FACTS.has(items[at + 1]?.is ?? "stop"))
      typing = false;
    if (typing) {
      last.push(item);
      continue;
    }
    if (
      item.is === "with" &&
      has(last, "languageName", "aspect", "unit", "theme") &&
      opensBeside(items.slice(at + 1))
    ) {
      pieces.push([item]);
      continue;
    }
    if (unparted && opensUnparted(item, items[at + 1], last)) {
      pieces.push([item]);
      continue;
    }
    // "shouye.jpg 也删了": what is named is also taken away.
    const goesOn = item.is === "also" && isNamed(last);
    // 任职要求和薪资并成一页: of two that are only named something is said.
    // 语言跟招聘启事一样: what it is like.
    const likened = item.is === "and" && LIKENED.test(message.slice(item.from, item.from + 16));
    const pairs =
      item.is === "and" &&
      last.length > 0 &&
      last.every(({ is }) => PAIRED.has(is) || (is === "word" && mergesNext(items, at))) &&
      has(last, "topic", "scene", "ordinal", "word");
    // "Merge planner and shipping": what is merged are two.
    const merges =
      item.is === "and" && has(last, "merge") && !has(last, "and") && !PAUSES.has(items[at + 1]?.is ?? "stop");
    const enumerates =
      item.is === "comma" &&
      NUMBERS.has(last.at(-1)?.is ?? "stop") &&
      NUMBERS.has(items[at + 1]?.is ?? "stop") &&
      (items[at + 2]?.is === "and" || items[at + 2]?.is === "comma");
    // "Scenes 4 and 5": numbers of one list.
    const listed =
      enumerates ||
      (item.is === "and" &&
        NUMBERS.has(last.at(-1)?.is ?? "stop") &&
        NUMBERS.has(items[at + 1]?.is ?? "stop") &&
        !UNITED.has(items[at + 2]?.is ?? "stop"));
    const parts =
      !goesOn &&
      !listed &&
      !merges &&
      !likened &&
      !pairs &&
      PARTING.has(item.is) &&
      last.some(({ is }) => !PARTING.has(is) && is !== "filler");
    if (!parts) last.push(item);
    else if (PAUSES.has(item.is)) {
      last.push(item);
      pieces.push([]);
    } else pieces.push([item]);
    // "Text of the first: “Robots.” Text of the second: …"
    const ends =
      item.is === "quote" &&
      SENTENCE.test(String(item.value)) &&
      OPENS.test(message.slice(item.to)) &&
      !PARTING.has(items[at + 1]?.is ?? "stop");
    if (ends) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** 生豆和杯测合并: up to the next pause something is joined. */
function mergesNext(items: readonly Item[], at: number): boolean {
  const end = items.findIndex(({ is }, index) => index > at && PAUSES.has(is));
  return has(items.slice(at, end === -1 ? items.length : end), "merge");
}

const LIKENED = /^[跟和与][^，。]{1,8}(?:一样|一致|相同|差不多)/u;
const NUMBERS: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["number", "ordinal"]);
const UNITED: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["unit", "percent", "times"]);
const PAIRED: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["scene", "topic", "ordinal", "number", "filler"]);
const NAMING: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "scene",
  "topic",
  "opening",
  "ending",
  "ordinal",
  "number",
  "that",
]);

/** 福利那页: only what something is said of. */
function isNamed(items: readonly Item[]): boolean {
  const said = items.filter(({ is }) => is !== "filler" && is !== "and");
  // 字儿也少点
  if (said.length === 2 && said[0]?.is === "copy" && said[1]?.is === "word") return true;
  return (said.length === 1 && !has(said, ...VERBS)) || (said.length > 0 && said.every(({ is }) => NAMING.has(is)));
}

const BESIDE: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["voiceKind", "captions", "music"]);

/** "The German version with a woman reading it": two wishes. */
function opensBeside(rest: readonly Item[]): boolean {
  const next = rest.filter(({ is }) => is !== "filler" && is !== "not" && is !== "adjective");
  return BESIDE.has(next[0]?.is ?? "stop");
}

const DEEDS: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["split", "merge", "remove", "undo", "redo"]);
const TAKEN: ReadonlySet<Item["is"]> = new Set<Item["is"]>(["music", "voice", "captions", "logo", "narration"]);
const LEADS_ON: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "to",
  "not",
  "and",
  "request",
  "that",
  "also",
  "filler",
]);
/** So much of a wish stands before the next one. */
const LEAST_WISH_ITEMS = 2;

/** "Use my recording dictated.mp3 no music split scene 7": wishes without a pause, as they are dictated. */
function opensUnparted(item: Item, next: Item | undefined, before: readonly Item[]): boolean {
  // "Chop scene six in two": no deed of its own ends a wish.
  const deed =
    (DEEDS.has(item.is) && next !== undefined && next.is !== "stop") ||
    (item.is === "not" && TAKEN.has(next?.is ?? "stop"));
  const last = before.at(-1);
  // 写着烘焙60公斤的那幕就不用念旁白了: what was named, and what is done to it.
  if (last?.is === "scene" && (item.is === "remove" || item.is === "not") && !has(before, ...VERBS)) return false;
  return (
    deed &&
    last !== undefined &&
    !LEADS_ON.has(last.is) &&
    before.filter(({ is }) => is !== "filler").length >= LEAST_WISH_ITEMS
  );
}
