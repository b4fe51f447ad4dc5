import type { Edit } from "../../../shared/edit/index.ts";
import { degreeOf } from "../amounts.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { scenes } from "../rules/scenes.ts";
import { sceneRefs } from "../scene-refs.ts";
import { factorIn, textOf } from "./amounts-for.ts";

/** What is to be done with scenes, where it is known what is to be done. */

export function word(is: Concept): Item {
  return { is, value: "", from: 0, to: 0 };
}

/** Concepts that name scenes and amounts, and no deed. */
const SLOTS: ReadonlySet<Concept> = new Set<Concept>([
  "number",
  "ordinal",
  "unit",
  "percent",
  "times",
  "last",
  "first",
  "next",
  "previous",
  "that",
  "all",
  "both",
  "scene",
  "topic",
  "opening",
  "ending",
  "word",
  "quote",
  "about",
  "filler",
  "and",
  "comma",
  "stop",
  "with",
  "to",
  "before",
  "after",
]);

const NOUNLESS: ReadonlySet<Concept> = new Set<Concept>(["filler", "comma", "stop"]);
const UNITS: ReadonlySet<Concept> = new Set<Concept>(["unit", "percent", "times", "step"]);

/**
 * The scenes that a message names, in its order: as it names them, or else taking every number, word and topic for a
 * scene's. Numbers that the film's own words count ("400 robots") are none.
 */
export function scenesIn(items: readonly Item[], context: Context): readonly string[] {
  const listed = listedIn(items, context);
  if (listed.length > 1) return listed;
  const slots = withoutCounts(items, context).filter(({ is }) => SLOTS.has(is));
  const tries = [slots, withNouns(slots, WORDS), withNouns(slots, TOPICS), withNouns(slots, NUMBERS)];
  for (const one of tries) {
    const refs = (sceneRefs(one, context) ?? []).filter(({ ids, asScene }) => ids.length > 0 && asScene);
    if (refs.length > 0) return [...new Set(refs.flatMap(({ ids }) => ids))];
  }
  const spoken = byCharacters(slots, context);
  if (spoken.length > 0) return spoken;
  return has(items, "that", "scene") && context.focus !== null ? [context.focus] : [];
}

const NUMERAL =
  "(?:[1-9]|1\\d|[一二三四五六七八九十]|first|second|third|fourth|fifth|sixth|seventh|eighth|one|two|three|four|five|six|seven|eight)";
/** 二、三两镜, 二幕六幕, "the third and fourth scenes", "scenes 2, 4 and 5". */
const LISTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:scenes?|slides?|cards?|shots?|numbers?|nos?\\.?|beats?|pages?|screens?|parts?)\\s+(?:${NUMERAL}\\s?(?:,|and|&|\\+|,? and)\\s?)+${NUMERAL}\\b(?!\\s?(?:s\\b|sec|second|%))`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${NUMERAL}\\s?(?:,|and|&|,? and)\\s?(?:the )?)+${NUMERAL} (?:scenes|slides|cards|shots|beats|pages|screens|ones)\\b`,
    "iu",
  ),
  new RegExp(
    `(?:第?${NUMERAL}[幕镜页屏段场]?(?:[、,，和跟与及]|(?<=[幕镜页屏段场])))+第?${NUMERAL}(?:[两三四]?个?[幕镜页屏段场])`,
    "iu",
  ),
];
const NUMERALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
const COUNTED = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

function listedIn(items: readonly Item[], { project, message }: Context): readonly string[] {
  const text = textOf(items, message);
  const list = LISTS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
  if (list === undefined) return [];
  return (list.toLowerCase().match(new RegExp(NUMERAL, "giu")) ?? []).flatMap((numeral) => {
    const number =
      Number(numeral) ||
      NUMERALS.indexOf(numeral) + 1 ||
      COUNTED.indexOf(numeral) + 1 ||
      "一二三四五六七八九十".indexOf(numeral) + 1;
    const id = project.storyboard.scenes[number - 1]?.id;
    return id === undefined ? [] : [id];
  });
}

const WORDS: ReadonlySet<Concept> = new Set<Concept>(["word", "quote", "opening", "ending"]);
const TOPICS: ReadonlySet<Concept> = new Set<Concept>([...WORDS, "topic"]);
const NUMBERS: ReadonlySet<Concept> = new Set<Concept>([...TOPICS, "number", "ordinal"]);

/** What parts the names of two scenes in Chinese. */
const HAN_PARTS = /[和跟与同及、，。,\s]|并成|合成|放|挪|排|移|到|的/u;
/** So many characters of a scene must be said. */
const LEAST_CHARACTERS = 2;

/** 挑豆, 烘豆子: a scene by characters that it has, though not side by side; the one that has most of them. */
function byCharacters(items: readonly Item[], { project, message }: Context): readonly string[] {
  const told = project.storyboard.scenes.filter(({ purpose }) => purpose !== "hook" && purpose !== "cta");
  const found = textOf(items, message)
    .split(HAN_PARTS)
    .flatMap((piece): readonly string[] => {
      const characters = [...new Set(piece.match(/\p{Script=Han}/gu) ?? [])];
      const scores = told.map(({ copy, narration }) => {
        const text = [...copy, narration].join("");
        return characters.filter((character) => text.includes(character)).length;
      });
      const best = Math.max(0, ...scores);
      const first = scores.indexOf(best);
      const one = told[first];
      return best >= LEAST_CHARACTERS && scores.lastIndexOf(best) === first && one !== undefined ? [one.id] : [];
    });
  return [...new Set(found)];
}

/** A noun behind each of what names a scene without one. */
function withNouns(items: readonly Item[], names: ReadonlySet<Concept>): readonly Item[] {
  return items.flatMap((item, at) => {
    const next = items.slice(at + 1).find(({ is }) => !NOUNLESS.has(is))?.is ?? "stop";
    return names.has(item.is) && next !== "scene" && !UNITS.has(next)
      ? [item, { ...item, is: "scene" as const, value: "", from: item.to }]
      : [item];
  });
}

/** "The 400 robots", 60公斤: numbers that stand in the film with the same word after them name no scene. */
export function withoutCounts(items: readonly Item[], { project, message }: Context): readonly Item[] {
  const shown = project.storyboard.scenes.map(({ copy }) => copy.join(" ").toLowerCase()).join(" ");
  return items.map((item) => {
    if (item.is !== "number" && item.is !== "ordinal") return item;
    const said = /^\S+?\s?(?:\p{Script=Han}{2}|[\p{L}-]{3,})/u.exec(
      message.slice(item.from, item.to + 16).toLowerCase(),
    )?.[0];
    return said !== undefined && said.length > item.to - item.from && squeezed(shown).includes(squeezed(said))
      ? { ...item, is: "word" as const, value: message.slice(item.from, item.to) }
      : item;
  });
}

function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

export function removeEdits(items: readonly Item[], context: Context): Made {
  const found = scenesIn(items, context);
  const corrected = found.length === 2 && CORRECTS.test(textOf(items, context.message));
  return each(corrected ? found.slice(-1) : found, "removeScene", context);
}

/** "Delete scene 3. No wait, I meant scene 4." */
const CORRECTS = /\b(?:no wait|i meant?|sorry|scratch that|make that)\b|^not\b|不对|说错|^不是/iu;

export function splitEdit(items: readonly Item[], context: Context): Made {
  // "Give me that over two screens": a number that counts what comes of it.
  const named = scenesIn(
    items.filter(({ is }, at) => is !== "number" || items[at - 1]?.is === "scene"),
    context,
  );
  const found = named.length === 1 ? named : scenesIn(items, context);
  return each(found, "splitScene", context);
}

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

export function mergeEdit(items: readonly Item[], context: Context): Made {
  const list = context.project.storyboard.scenes;
  const numbers = [...textOf(items, context.message).matchAll(/(?<![\d.:])([1-9])(?![\d.:])/gu)].map(
    (found) => list[Number(found[1]) - 1]?.id,
  );
  const said = items
    .filter(({ is, value }) => is === "ordinal" || (is === "number" && Number(value) > 1))
    .map(({ value }) => list.at(Number(value) > 0 ? Number(value) - 1 : Number(value))?.id);
  const named = scenesIn(items, context);
  const pairs = [numbers, named, said].map((ids) => [...new Set(ids.filter((id) => id !== undefined))]);
  const [one, two] = pairs.find((pair) => pair.length === 2) ?? [];
  if (one !== undefined && two !== undefined) {
    const [first = one, second = two] = list.map(({ id }) => id).filter((id) => id === one || id === two);
    return { edits: [{ op: "mergeScenes", first, second }] };
  }
  return scenes([word("merge"), ...items.filter(({ is }) => SLOTS.has(is))], context);
}

const SHORTER = { bit: 0.9, plain: 0.8, much: 0.6 } as const;
const LONGER = { bit: 1.1, plain: 1.25, much: 1.6 } as const;

export function resizeEdit(longer: boolean, items: readonly Item[], context: Context): Made {
  const all = scenesIn(
    items.filter(({ is }, at) => !(is === "number" && UNITS.has(items[at + 1]?.is ?? "stop")) && !UNITS.has(is)),
    context,
  );
  const listed = listedIn(items, context);
  const [scene] = all;
  if (scene === undefined) return null;
  const factor = factorIn(longer, items, context.message) ?? (longer ? LONGER : SHORTER)[degreeOf(items)];
  return {
    edits: (listed.length > 1 ? listed : [scene]).map((one) => ({
      op: "resizeScene",
      scene: one,
      factor: Math.min(3, Math.max(0.2, factor)),
    })),
  };
}

const AFTER =
  /\b(?:after|behind|follow(?:s|ing)?(?: (?:directly|straight|right))?(?: on)?|next to|once)\b|紧跟|紧接|接在|接着|之后|以后|后面|后头|后边|一结束|跟在/giu;
const BEFORE = /\b(?:before|ahead of|in front of|prior to|precedes?|preceding)\b|之前|以前|前面|前头|前边|的前一/giu;
const LAST_BUT = /\b(?:last but one|(?:second|next)[- ](?:to[- ])?last|penultimate)\b|倒数第二|倒二|尾二/iu;

/** A scene elsewhere in the order: beside another, at a number, first or last, or one on. */
export function moveEdit(items: readonly Item[], context: Context): Made {
  const list = context.project.storyboard.scenes;
  const text = textOf(items, context.message);
  const start = items[0]?.from ?? 0;
  const count = list.length;
  const named = scenesAt(items, context);
  const subject = named[0]?.id;
  if (subject === undefined) return null;
  const from = list.findIndex(({ id }) => id === subject) + 1;
  const to = (number: number): Made => ({
    edits: [{ op: "moveScene", scene: subject, to: Math.min(count, Math.max(1, number)) } satisfies Edit],
  });
  if (LAST_BUT.test(text)) return to(count - 1);
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
