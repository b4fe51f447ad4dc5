import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";
import { FILE } from "./told-files.ts";
import { sentenceOf } from "./sentence-of.ts";

/** Facts that a piece gives. */

const ADDRESS =
  /https?:\/\/[^\s，。]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}\/[^\s，。]*/iu;

/** 邮箱写 jobs@…: where to apply is given, and nothing else. */
export function addressKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const other = has(piece, "quote", "brand", "music", "media", "logo", "colon", "remove", "not", "scene", "voice");
  return !other && ADDRESS.test(said) && said.search(FILE) === -1 ? "detail:link" : null;
}

const TOWN =
  /^(?:and )?(?:the )?(?:place|location|city)(?: is| now)?:? \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?[.!]?$|^(?:工作)?(?:地点|城市)(?:在|是|改)?\p{Script=Han}{2,4}$/u;

/** "Place Vienna", 地点上海: a fact, without a word that gives it. */
export function townKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message)
    .replace(/[\s,，、。;；]+$/u, "")
    .trim();
  const other = has(
    piece,
    "show",
    "remove",
    "not",
    "emphasise",
    "on",
    "scene",
    "narration",
    "voice",
    "previous",
    "back",
    "adjective",
  );
  return !other && has(piece, "topic") && TOWN.test(said) ? "detail:place" : null;
}

const GIVEN =
  /^[\s,，]*(?:请|把|麻烦)?(?<name>薪资|工资|月薪|薪水|待遇|地点|工作地点|地址|岗位|职位|职称|公司名称?|截止(?:日期|时间)?)(?:一栏|这栏|那里|处)?\s?(?:请|就|先|统一)?(?:写成?|改成|改为|改到|填|换成|更新为|变更为|调整为|更正为)(?![出进上在得不错了吧着])/u;
const DETAILS: readonly { readonly name: RegExp; readonly detail: string }[] = [
  { name: /[薪资待]/u, detail: "salary" },
  { name: /地/u, detail: "place" },
  { name: /[岗职]/u, detail: "title" },
  { name: /公司/u, detail: "company" },
  { name: /截止/u, detail: "deadline" },
];

/** 薪资一栏写面议: what a fact is to be. */
export function givenKind(piece: readonly Item[], { message }: Context): Kind | null {
  const name = GIVEN.exec(textOf(piece, message))?.groups?.["name"];
  if (name === undefined || has(piece, "scene", "narration", "not", "remove", "colour", "adjective")) return null;
  return `detail:${DETAILS.find((each) => each.name.test(name))?.detail ?? "title"}`;
}

const IT_IS =
  /^(?:and |but )?(?:please )?(?:put|make it|write) (?:€|\$|£)\s?\d|^(?:and |but )?(?:it|that)(?:'s| is| should be| will be)(?: now)? (?:\p{Lu}\p{L}+|\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{Lu}\p{L}+|(?:€|\$|£)\s?\d)/u;
const GIVABLE: ReadonlySet<string> = new Set(["place", "company", "deadline", "salary"]);

/** "Put the location back, it's Potsdam": what the fact is that was named before. */
export function itIsKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  if (
    has(piece, "topic", "scene", "quote", "aspect", "languageName", "colourName", "hex") ||
    !IT_IS.test(textOf(piece, message).trim())
  )
    return null;
  const start = piece[0]?.from ?? 0;
  const before = sentenceOf(piece, all).filter(({ to }) => to <= start);
  const topic = before.findLast(({ is }) => is === "topic");
  return topic !== undefined && GIVABLE.has(String(topic.value)) ? `detail:${topic.value}` : null;
}
