import type { Edit } from "../../../shared/edit/index.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { scenes } from "../rules/scenes.ts";
import { textOf } from "./amounts-for.ts";
import { scenesIn, SLOTS, TOPICS, withNouns, withoutCounts, word } from "./scenes-named.ts";

/** Scenes elsewhere in the order. */

const AFTER =
  /\b(?:after|behind|follow(?:s|ing)?(?: (?:directly|straight|right))?(?: on)?|next to|once)\b|紧跟|紧接|接在|接着|之后|以后|后面|后头|后边|一结束|跟在/giu;
const BEFORE = /\b(?:before|ahead of|in front of|prior to|precedes?|preceding)\b|之前|以前|前面|前头|前边|的前一/giu;
/** 把倒数第二幕移到…: what is moved, and not where to. */
const NAMED_FROM_END = /(?:倒数第二|倒二)[一个]?[幕页屏段个][^，。]{0,6}(?=[移挪放搬排调提])/u;
const LAST_BUT = /\b(?:last but one|(?:second|next)[- ](?:to[- ])?last|penultimate)\b|倒数第二|倒二|尾二/iu;

/** A scene elsewhere in the order: beside another, at a number, first or last, or one on. */
export function moveEdit(all: readonly Item[], context: Context): Made {
  // 最后一幕: no number. "Before the call to action": the scene that has it.
  const items = all
    .filter(({ is, value }, at) => !(is === "number" && value === 1 && all[at - 1]?.is === "last"))
    .map((item) => (item.is === "cta" && !has(all, "quote", "colon") ? { ...item, is: "ending" as const } : item));
  const list = context.project.storyboard.scenes;
  const text = textOf(items, context.message);
  const start = items[0]?.from ?? 0;
  const count = list.length;
  const named = withSubject(scenesAt(items, context), items, context);
  const subject = named[0]?.id;
  if (subject === undefined) return null;
  const from = list.findIndex(({ id }) => id === subject) + 1;
  const to = (number: number): Made => ({
    edits: [{ op: "moveScene", scene: subject, to: Math.min(count, Math.max(1, number)) } satisfies Edit],
  });
  if (LAST_BUT.test(text.replace(NAMED_FROM_END, ""))) return to(count - 1);
  if (FRONT.test(text)) return to(1);
  if (BEHIND_ALL.test(text)) return to(count);
  if (SWAPPED.test(text)) {
    const swapped = scenes([word("swap"), ...items.filter(({ is }) => SLOTS.has(is))], context);
    if (swapped !== null) return swapped;
  }
  const steps = stepsIn(text);
  if (steps !== 0) return to(from + steps);
  const numbers = /\bbetween (?:scenes? |numbers? )?(\d) and (\d)\b/iu.exec(text)?.slice(1).map(Number);
  if (numbers !== undefined) {
    const later = Math.max(...numbers);
    return to(from < later ? later - 1 : later);
  }
  const [, one, two] = named;
  if (one !== undefined && two !== undefined && BETWEEN.test(text)) {
    const later = Math.max(...[one, two].map((each) => list.findIndex(({ id }) => id === each.id) + 1));
    return to(from < later ? later - 1 : later);
  }
  const other = named.find(({ id }) => id !== subject);
  if (other !== undefined) {
    const there = list.findIndex(({ id }) => id === other.id) + 1;
    const after = [...text.matchAll(AFTER)].map(({ index }) => start + index);
    const before = [...text.matchAll(BEFORE)].map(({ index }) => start + index);
    const near = (places: readonly number[]): number =>
      Math.min(...places.map((place) => Math.abs(place - other.at)), 400);
    if (near(after) < 400 || near(before) < 400) {
      if (near(after) <= near(before)) return to(from < there ? there : there + 1);
      return to(from < there ? there - 1 : there);
    }
  }
  const place = items.findLast(
    (item, at) => (item.is === "ordinal" || item.is === "number") && (named[0]?.item !== at || named.length === 0),
  );
  if (place !== undefined && Number(place.value) !== 0 && named[0]?.numbered !== place.from) {
    const number = Number(place.value);
    return to(number > 0 ? number : count + 1 + number);
  }
  return (
    scenes([word("move"), ...items.filter(({ is }) => SLOTS.has(is) || ORDERS.has(is))], context) ??
    scenes(
      [
        word("move"),
        ...withNouns(
          items.filter(({ is }) => SLOTS.has(is) || ORDERS.has(is)),
          TOPICS,
        ),
      ],
      context,
    )
  );
}

/** "…, and should come straight after the opening": what is moved was named before in the message. */
function withSubject(
  named: readonly Named[],
  items: readonly Item[],
  { message, named: before }: Context,
): readonly Named[] {
  const [only] = named;
  if (before === null || before === undefined || only === undefined || named.length !== 1) return named;
  const lead = message.slice(items[0]?.from ?? 0, only.at);
  const placed = [AFTER, BEFORE].some((relation) => lead.search(relation) !== -1);
  return placed ? [{ id: before, at: items[0]?.from ?? 0, item: -1, numbered: -1 }, only] : named;
}

const BETWEEN = /\bbetween\b|中间|之间/iu;
const BEHIND_ALL = /\b(?:right at|to|at) the very end\b|\bright at the end\b/iu;
const SWAPPED =
  /\b(?:change|swap|trade|switch)(?:d|s)? (?:places|positions|round|around)\b|换个?位置|对调|互换|调个?个儿|掉个/iu;

/** Before the opening, too: "to the front" alone is behind it. */
const FRONT = /\bvery front\b/iu;
/** "Two places further forward", 上移两位: so many scenes on. */
const STEPS: readonly { readonly pattern: RegExp; readonly sign: 1 | -1 }[] = [
  {
    pattern:
      /\b(?<count>one|two|three|a|[1-3]) (?:scene|place|slot|spot|position|step)s? (?:further )?(?:later|back|down|on)\b/iu,
    sign: 1,
  },
  {
    pattern:
      /\b(?<count>one|two|three|a|[1-3]) (?:scene|place|slot|spot|position|step)s? (?:further )?(?:earlier|forward|forwards|up)\b/iu,
    sign: -1,
  },
  { pattern: /\b(?:further|farther) (?:back|down|on|along)\b|\blater on\b/iu, sign: 1 },
  { pattern: /\b(?:further|farther) (?:up|forwards?|ahead)\b/iu, sign: -1 },
  { pattern: /(?:往后|后移|下移|向后|往下)[移挪退放调]?(?<count>[一两三二123])[位个格步]/u, sign: 1 },
  { pattern: /(?:往前|前移|上移|向前|往上)[提移挪放调]?(?<count>[一两三二123])[位个格步]/u, sign: -1 },
];
const COUNTS: Readonly<Record<string, number>> = { one: 1, a: 1, 一: 1, two: 2, 两: 2, 二: 2, three: 3, 三: 3 };

function stepsIn(text: string): number {
  for (const { pattern, sign } of STEPS) {
    const found = pattern.exec(text);
    const count = found?.groups?.["count"]?.toLowerCase();
    if (found !== null) return sign * (count === undefined ? 1 : (COUNTS[count] ?? Number(count)));
  }
  return 0;
}

/** Words of an order. */
const ORDERS: ReadonlySet<Concept> = new Set<Concept>([
  "before",
  "after",
  "front",
  "to",
  "most",
  "up",
  "down",
  "swap",
  "emphasise",
]);

interface Named {
  readonly id: string;
  /** Where in the message. */
  readonly at: number;
  /** Index of the item. */
  readonly item: number;
  /** Where the number stands that names it; −1 if it is named otherwise. */
  readonly numbered: number;
}

/** Scenes one by one, each with its place in the message. */
function scenesAt(items: readonly Item[], context: Context): readonly Named[] {
  const plain = withoutCounts(items, context);
  const found: Named[] = [];
  const parts = cut(plain, context.message);
  for (const { part, at } of parts) {
    for (const id of scenesIn(part, context)) {
      if (found.some((one) => one.id === id)) continue;
      const number = part.find(({ is }) => is === "ordinal" || is === "number");
      const numbered =
        number !== undefined &&
        context.project.storyboard.scenes.at(Number(number.value) - (Number(number.value) > 0 ? 1 : 0))?.id === id;
      found.push({ id, at: part[0]?.from ?? 0, item: at, numbered: numbered ? (number?.from ?? -1) : -1 });
      if (part.length > 0 && found.length > 2) return found;
      break;
    }
  }
  return found;
}

const CUTS: ReadonlySet<Concept> = new Set<Concept>([
  "before",
  "after",
  "move",
  "to",
  "comma",
  "set",
  "and",
  "stop",
  "swap",
  "front",
  "emphasise",
  "up",
  "down",
  "with",
  "add",
  "show",
]);

const PARTS =
  /^(?:follows?|following|behind|directly|straight|right|once|precedes?|preceding|紧跟|紧接|接在|跟在|之后|后面|之前|前面)$/iu;

/** A message between the words that part the names of scenes. */
function cut(
  items: readonly Item[],
  message: string,
): readonly { readonly part: readonly Item[]; readonly at: number }[] {
  const parts: { part: Item[]; at: number }[] = [{ part: [], at: 0 }];
  items.forEach((item, index) => {
    if (CUTS.has(item.is) || PARTS.test(message.slice(item.from, item.to))) parts.push({ part: [], at: index + 1 });
    else parts.at(-1)?.part.push(item);
  });
  return parts.filter(({ part }) => part.length > 0);
}
