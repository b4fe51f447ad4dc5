import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { sceneRefs } from "../scene-refs.ts";
import { textOf } from "./amounts-for.ts";

/** The scenes that a message names, where it is known that it names some. */

export function word(is: Concept): Item {
  return { is, value: "", from: 0, to: 0 };
}

/** Concepts that name scenes and amounts, and no deed. */
export const SLOTS: ReadonlySet<Concept> = new Set<Concept>([
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
export const UNITS: ReadonlySet<Concept> = new Set<Concept>(["unit", "percent", "times", "step"]);

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
  const spoken = byCharacters(items, context);
  if (spoken.length > 0) return spoken;
  // "That one" is the scene that was spoken of; "the bit about agencies" is none, where the film has no such words.
  return has(items, "that") && !has(items, "word", "about", "topic", "quote") && context.focus !== null
    ? [context.focus]
    : [];
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
    `(?:第?${NUMERAL}[幕镜页屏段场]?(?:[、,，和跟与及]|(?<=[幕镜页屏段场])))+第?${NUMERAL}(?:[这那]?[两三四]?个?(?:[幕镜页屏段场]|画面|镜头|场景))`,
    "iu",
  ),
];
/** 三四两幕: numbers side by side. */
const BESIDE = /(?<![十\d])[一二三四五六七八][二三四五六七八九](?=[两二]?个?[幕镜页屏段场])/u;
const NUMERALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];
const COUNTED = ["one", "two", "three", "four", "five", "six", "seven", "eight"];

export function listedIn(items: readonly Item[], { project, message }: Context): readonly string[] {
  const text = textOf(items, message);
  const list = [...LISTS, BESIDE].map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
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
export const TOPICS: ReadonlySet<Concept> = new Set<Concept>([...WORDS, "topic"]);
const NUMBERS: ReadonlySet<Concept> = new Set<Concept>([...TOPICS, "number", "ordinal"]);

/** What parts the names of two scenes in Chinese. */
const HAN_PARTS = /[和跟与同及、，。,\s幕]|[那这]一?[段个页幕屏镜场]|[那这]一|并成|合成|放|挪|排|移|到|的/u;
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
      const alike = told.filter((_, at) => scores[at] === best);
      // 烘豆 is done rather than asked for.
      const [one, other] = alike.length > 1 ? alike.filter(({ purpose }) => purpose === "do") : alike;
      return best >= LEAST_CHARACTERS && one !== undefined && other === undefined ? [one.id] : [];
    });
  return [...new Set(found)];
}

/** A noun behind each of what names a scene without one. */
export function withNouns(items: readonly Item[], names: ReadonlySet<Concept>): readonly Item[] {
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
  return items.map((item, at) => {
    if (item.is !== "number" && item.is !== "ordinal") return item;
    // 杯测那一幕: one of them, and not the first.
    if (
      items[at + 1]?.is === "scene" &&
      ONE.test(message.slice(item.from, item.to)) &&
      MEASURED.has(items[at - 1]?.is ?? "stop")
    )
      return { ...item, is: "filler" as const, value: "" };
    const said = /^\S+?\s?(?:\p{Script=Han}{2}|[\p{L}-]{3,})/u.exec(
      message.slice(item.from, item.to + 16).toLowerCase(),
    )?.[0];
    return said !== undefined && said.length > item.to - item.from && squeezed(shown).includes(squeezed(said))
      ? { ...item, is: "word" as const, value: message.slice(item.from, item.to) }
      : item;
  });
}

const ONE = /^一$/u;
const MEASURED: ReadonlySet<Concept> = new Set<Concept>(["that", "topic", "word", "quote", "set"]);

function squeezed(text: string): string {
  return text.replaceAll(/\s/gu, "");
}

/** "At the end", 最后: the last scene, or the first. */
export function atAnEnd(said: string, { project }: Context): string | null {
  const { scenes } = project.storyboard;
  if (/\b(?:at the (?:very )?end|the last one)\b|\b(?:ends?|closes?|finish(?:es)?) with\b|结尾|片尾|最后/iu.test(said))
    return scenes.at(-1)?.id ?? null;
  return /\b(?:at the (?:very )?(?:start|beginning)|the first one)\b|开头|片头|一开始/iu.test(said)
    ? (scenes[0]?.id ?? null)
    : null;
}
