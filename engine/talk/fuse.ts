import type { Concept, Item, Join } from "./item.ts";
import { measures } from "./measures.ts";
import { mixed, tags, colons, counted, whoever, attributes, steps, closings } from "./put.ts";
import { platforms } from "./platforms.ts";
import { satisfied } from "./satisfied.ts";
import { shares } from "./shares.ts";

/**
 * What words mean together that they don't mean one by one: "second to last", "kick it out", "the planner one". Each of
 * the joiners looks at a few items beside each other, and gives the items as they are meant.
 */
export function fused(items: readonly Item[], message: string): readonly Item[] {
  return JOINERS.reduce<readonly Item[]>(
    (found, join) =>
      join(found, (index) => {
        const item = found[index];
        return item === undefined ? "" : message.slice(item.from, item.to).toLowerCase();
      }),
    items,
  );
}

/** Between what belongs together stands nothing that ends a clause. */
const ENDS: ReadonlySet<Concept> = new Set<Concept>(["stop", "comma", "colon", "quote"]);

/** "second to last", "next to last", "third from the end", "last but one": counted from the end. */
const fromTheEnd: Join = (items, wordAt) => {
  const found: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const ordinal = item.is === "ordinal" ? Number(item.value) : wordAt(at) === "next" ? 2 : null;
    const rest = [1, 2, 3].map((step) => wordAt(at + step));
    const length =
      ordinal === null || ordinal < 1
        ? item.is === "last" && rest[0] === "but" && rest[1] === "one"
          ? 3
          : 0
        : ["last", "final"].includes(rest[0] ?? "") && item.is === "ordinal"
          ? 2
          : ["to", "from"].includes(rest[0] ?? "") && ["last", "final", "the end"].includes(rest[1] ?? "")
            ? 3
            : rest[0] === "from" && rest[1] === "the" && /^(?:last|end|back|bottom|final)$/u.test(rest[2] ?? "")
              ? 4
              : 0;
    const last = items[at + length - 1];
    if (length === 0 || last === undefined) {
      found.push(item);
      continue;
    }
    found.push({ is: "ordinal", value: -(ordinal ?? 2), from: item.from, to: last.to });
    at += length - 1;
  }
  return found;
};

/** Before a "one" that stands for a scene. */
const NAMES_ONE: ReadonlySet<Concept> = new Set<Concept>([
  "word",
  "topic",
  "ordinal",
  "last",
  "next",
  "previous",
  "opening",
  "ending",
]);

/** "the planner one", "the last one", "the one about shipping": a scene. */
const ones: Join = (items, wordAt) =>
  items.map((item, at) => {
    if (!/^ones?$/u.test(wordAt(at))) return item;
    const [before, after] = [items[at - 1], items[at + 1]];
    if (after?.is === "unit" || after?.is === "scene" || before?.is === "scene" || before?.is === "version")
      return item;
    const named = before !== undefined && NAMES_ONE.has(before.is);
    const beside =
      after?.is === "before" || after?.is === "after" || /^(?:right|just|directly|straight)$/u.test(wordAt(at + 1));
    if (
      named ||
      (wordAt(at - 1) === "the" && (after?.is === "about" || beside)) ||
      /^(?:where|with|that)$/u.test(wordAt(at + 1))
    )
      return { ...item, is: "scene", value: "one" };
    return item.is === "number" && before !== undefined && before.is !== "to" && before.is !== "move"
      ? { ...item, is: "filler" }
      : item;
  });

const TAKES =
  /^(?:kick|keep|kept|get|got|take|throw|leave|left|cut|pull|rip|chuck|toss|yank|lop|knock|edit|cross|drop|strip|weed|phase|hide|scratch|blank|rule|boot|taken|kicked|thrown|cancel)$/u;
const TURNS = /^(?:turn|turned|switch|switched|shut|put)$/u;
const PARTICLES = /^(?:out|away|off)$/u;
const MOST_BETWEEN = 5;

/** "kick it out", "keep the location out of it", "turn that off": verb and particle take away together. */
const takenOut: Join = (items, wordAt) => {
  const found = [...items];
  items.forEach((item, at) => {
    const word = wordAt(at);
    // "Out" of a phrase of its own has its meaning already.
    if (!PARTICLES.test(word) || (item.is !== "filler" && item.is !== "off")) return;
    const turns = word === "off";
    for (let back = at - 1; back >= Math.max(0, at - 1 - MOST_BETWEEN); back -= 1) {
      const before = items[back];
      if (before === undefined || ENDS.has(before.is)) return;
      if (!TAKES.test(wordAt(back)) && !(turns && TURNS.test(wordAt(back)))) continue;
      if (before.is !== "remove") found[back] = { ...before, is: "filler" };
      found[at] = { ...item, is: "remove" };
      return;
    }
  });
  return found;
};

const MODAL = /^(?:can|could|should|must|has to|have to|needs to|need to|may|might|ought to|gotta|will|'ll|to)$/u;

/** "scenes 3 and 4 can both go": what can go is taken out; "should go first" goes elsewhere. */
const goes: Join = (items, wordAt) =>
  items.map((item, at) => {
    if (!/^(?:go|goes|disappear|vanish|be gone|gone)$/u.test(wordAt(at))) return item;
    if (/gone|disappear|vanish/u.test(wordAt(at))) return { ...item, is: "remove" };
    const next = items[at + 1];
    const ends =
      next === undefined ||
      ENDS.has(next.is) ||
      next.is === "and" ||
      /^(?:too|now|as well|please)$/u.test(wordAt(at + 1));
    const modal = [at - 1, at - 2, at - 3].some((before) => MODAL.test(wordAt(before)));
    return ends && modal ? { ...item, is: "remove" } : item;
  });

const CUTS: ReadonlySet<Concept> = new Set<Concept>([
  "aspect",
  "unit",
  "adjective",
  "shorter",
  "longer",
  "number",
  "faster",
]);

/** "a vertical cut", "a 15-second cut": a film. */
const cuts: Join = (items, wordAt) =>
  items.map((item, at) =>
    /^(?:cuts?|edits?|versions?)$/u.test(wordAt(at)) && CUTS.has(items[at - 1]?.is ?? "word") && item.is !== "step"
      ? { ...item, is: "film", value: "" }
      : item,
  );

/** "split it in two", 拆成两幕: how many it is split into names no scene. */
const counts: Join = (items) => {
  const split = items.findIndex(({ is }) => is === "split");
  if (split === -1) return items;
  const counted = items.findIndex(({ is }, at) => at > split && at < split + MOST_BETWEEN && is === "number");
  const before = items[counted - 1];
  if (counted === -1 || before?.is === "scene" || before?.is === "ordinal" || before?.is === "and") return items;
  return items.map((item, at) =>
    at === counted || (at === counted + 1 && item.is === "scene") ? { ...item, is: "filler" } : item,
  );
};

/** "what you just undid", 刚才撤销的那个: a change, and no wish. */
const undone: Join = (items, wordAt) =>
  items.map((item, at) =>
    item.is === "undo" && (/^(?:undid|undone|undoing)$/u.test(wordAt(at)) || wordAt(at + 1) === "的")
      ? { ...item, is: "step", value: "undone" }
      : item,
  );

/** 放到开头那幕, 放到开头后面: a scene to be placed at, and no emphasis. */
const placed: Join = (items, wordAt) =>
  items.flatMap((item, at): readonly Item[] => {
    const phrase = wordAt(at);
    if (item.is !== "emphasise" || !phrase.endsWith("开头") || phrase.length < 3) return [item];
    if (!/^(?:that|scene|after)$/u.test(items[at + 1]?.is ?? "")) return [item];
    return [
      { is: "move", value: "", from: item.from, to: item.to - 2 },
      { is: "opening", value: "", from: item.to - 2, to: item.to },
    ];
  });

/** "out of the video", 片子里: where something is, and nothing that is spoken of. */
const within: Join = (items, wordAt) =>
  items.map((item, at) => {
    if (item.is !== "film") return item;
    const before =
      /^(?:in|from|of|on|into)$/u.test(wordAt(at - 1)) ||
      (/^(?:the|this|our|whole|entire)$/u.test(wordAt(at - 1)) && /^(?:in|from|of|into|to)$/u.test(wordAt(at - 2)));
    const length = items.some(
      ({ is }) =>
        is === "duration" || is === "unit" || is === "half" || is === "percent" || is === "shorter" || is === "longer",
    );
    return (before || /^[里中上]$/u.test(wordAt(at + 1))) && !length ? { ...item, is: "filler" } : item;
  });

/** "number four", "third place": scenes and places by number. */
const numbers: Join = (items, wordAt) =>
  items.map((item, at) => {
    const [before, next] = [items[at - 1], items[at + 1]];
    if (
      /^(?:number|no|nr|num)$/u.test(wordAt(at)) &&
      next?.is === "number" &&
      before?.is !== "version" &&
      !/^(?:unit|percent)$/u.test(items[at + 2]?.is ?? "")
    )
      // "Make it number two" is a place.
      return before?.is === "that" || before?.is === "set"
        ? { ...item, is: "move" }
        : { ...item, is: "scene", value: "number" };
    if (/^(?:place|position|spot|slot)$/u.test(wordAt(at)) && (before?.is === "ordinal" || before?.is === "last"))
      return { ...item, is: "filler" };
    return item;
  });

/** 第三个画面, "the last picture": a scene. */
const pictures: Join = (items, wordAt) =>
  items.map((item, at) =>
    wordAt(at) === "个" &&
    items[at - 1]?.is === "ordinal" &&
    !/^(?:move|to|set)$/u.test(items[at - 2]?.is ?? "") &&
    ["remove", "move", "not", "set", "shorter", "longer", undefined, "stop", "comma"].includes(items[at + 1]?.is)
      ? { ...item, is: "scene", value: "one" }
      : item,
  );

/** "The mentoring thing": a scene. */
const things: Join = (items, wordAt) =>
  items.map((item, at) =>
    /^(?:thing|stuff|one|那个|这个|那条|这条)$/u.test(wordAt(at)) &&
    (items[at - 1]?.is === "word" || items[at - 1]?.is === "topic") &&
    !/^(?:robot|this|that|some|any)$/u.test(wordAt(at - 1)) &&
    item.is !== "scene" &&
    (wordAt(at) === "thing" || /\p{Script=Han}/u.test(wordAt(at)))
      ? { ...item, is: "scene", value: "one" }
      : item,
  );

const JOINERS: readonly Join[] = [
  mixed,
  colons,
  tags,
  counted,
  whoever,
  things,
  attributes,
  platforms,
  steps,
  closings,
  numbers,
  shares,
  placed,
  within,
  pictures,
  fromTheEnd,
  ones,
  cuts,
  takenOut,
  goes,
  counts,
  undone,
  satisfied,
  measures,
];
