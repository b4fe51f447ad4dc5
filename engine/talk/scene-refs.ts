import type { Purpose, Scene } from "../script/storyboard.ts";
import type { Context } from "./context.ts";
import type { Concept, Item } from "./item.ts";
import type { SceneRef } from "./scene-ref.ts";
import { byWords } from "./scene-words.ts";

const PURPOSES: Readonly<Record<string, readonly Purpose[]>> = {
  salary: ["pay"],
  benefits: ["pay"],
  mission: ["why"],
  work: ["do"],
  requirements: ["bring"],
  quote: ["quote"],
  link: ["cta"],
  deadline: ["cta"],
};

/** How far from a scene's noun its number stands. */
const NEAR = 3;

/**
 * The scenes that a clause names, in its order: by number, place, topic, pointing ("that one"), or by what they say.
 * @returns null where a number names a scene that the film has not
 */
export function sceneRefs(items: readonly Item[], context: Context): readonly SceneRef[] | null {
  const scenes = context.project.storyboard.scenes;
  const several = severalOf(items, scenes, context.message);
  if (several !== null) return several;
  const refs: SceneRef[] = [];
  const nouns = items.map(({ is }) => is === "scene");
  const nearNoun = (at: number): boolean =>
    nouns.some((noun, index) => noun && Math.abs(index - at) <= NEAR) || isListed(items, at);
  const anyNoun = nouns.some(Boolean);
  let missing = false;
  const numbered = (number: number, at: number): void => {
    const scene = scenes.at(number > 0 ? number - 1 : number);
    if (scene === undefined) missing = true;
    else refs.push({ ids: [scene.id], at, asScene: true });
  };
  const about = items.findIndex(({ is }, at) => is === "about" && nouns.slice(0, at).some(Boolean));
  const bare = isBare(items);
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (item.is === "ordinal" || item.is === "number") {
      // "The bit where it says two engineers"
      if (about !== -1 && at > about && item.is === "number") return;
      if (bare && item.is === "number") {
        numbered(Number(item.value), at);
        return;
      }
      if (next?.is === "unit" || next?.is === "percent" || next?.is === "times" || next?.is === "step") return;
      // 最后一幕, "two scenes": a number that counts.
      if (item.is === "number" && (isHan(item, context.message) || isCount(items, at))) return;
      // "the fifth one", "that one": a word for a scene, and no number.
      if (item.is === "number" && item.value === 1 && items[at - 1]?.is !== "scene") return;
      // "The pay part should come second": a place.
      if (item.is === "ordinal" && items[at - 1]?.is === "move" && refs.length > 0 && next?.is !== "scene") return;
      const one = next !== undefined && /^ones?$/u.test(context.message.slice(next.from, next.to).toLowerCase());
      const listed = items.slice(0, at).some(({ is }) => is === "scene");
      if (item.is === "ordinal" ? anyNoun || one || listedBefore(refs) : listed || nearNoun(at))
        numbered(Number(item.value), at);
      return;
    }
    if (
      (item.is === "last" || item.is === "first") &&
      (next?.is === "scene" ||
        next?.is === "filler" ||
        next?.is === "number" ||
        next?.is === "that" ||
        next === undefined) &&
      nearNoun(at)
    ) {
      if (item.is === "last" && items[at + 1]?.is !== "step") numbered(scenes.length, at);
      return;
    }
    if (item.is === "opening") refs.push({ ids: ["hook"], at, asScene: true });
    if (item.is === "ending") refs.push({ ids: ["cta"], at, asScene: true });
    if ((item.is === "next" || item.is === "previous") && nearNoun(at) && context.focus !== null) {
      const index = scenes.findIndex(({ id }) => id === context.focus) + (item.is === "next" ? 1 : -1);
      const scene = scenes[index];
      if (scene === undefined) missing = true;
      else refs.push({ ids: [scene.id], at, asScene: true });
    }
    if (item.is === "topic") {
      const found = byTopic(String(item.value), scenes);
      if (found.length > 0) refs.push({ ids: found, at, asScene: nearNoun(at) });
    }
  });
  if (missing) return null;
  const worded = byWords(items, scenes, context.message, refs);
  const found = merged([...refs, ...worded].toSorted((one, other) => one.at - other.at));
  const [only] = found;
  if (only !== undefined && found.length === 1) return [neighbourOf(only, items, scenes) ?? only];
  if (found.length > 0) return found;
  const pointing = items.findIndex(({ is }) => is === "that");
  if (pointing !== -1 && anyNoun && context.focus !== null)
    return [{ ids: [context.focus], at: pointing, asScene: true }];
  return [];
}

/** "the last two scenes", 前两幕, "scenes 3 to 5", 第三到第五幕: several beside each other. */
function severalOf(items: readonly Item[], scenes: readonly Scene[], message: string): readonly SceneRef[] | null {
  for (const [at, item] of items.entries()) {
    const [next, then] = [items[at + 1], items[at + 2]];
    const ends =
      item.is === "last" ||
      item.is === "first" ||
      (item.is === "before" && message.slice(item.from, item.to) === "前") ||
      (item.is === "after" && message.slice(item.from, item.to) === "后") ||
      (item.is === "ordinal" && item.value === 1);
    if (ends && next?.is === "number" && Number(next.value) > 1 && then?.is === "scene") {
      const count = Number(next.value);
      return each(item.is === "last" || item.is === "after" ? scenes.slice(-count) : scenes.slice(0, count), at);
    }
    const span = rangeAt(items, at, message);
    if (span !== null && span.last <= scenes.length && !items.some(({ is }) => is === "move"))
      return each(scenes.slice(span.first - 1, span.last), at);
  }
  return null;
}

/** "between scene 2 and the scene 5" */
const MOST_RANGE_ITEMS = 9;
const THROUGH = /^(?:to|through|till|until|-|–|到|至)$/u;

/** "3 to 5", 第三幕到第五幕, "between scene 2 and scene 5": numbers of scenes, both included. */
function rangeAt(
  items: readonly Item[],
  at: number,
  message: string,
): { readonly first: number; readonly last: number } | null {
  const wordOf = (item: Item | undefined): string =>
    item === undefined ? "" : message.slice(item.from, item.to).toLowerCase();
  const begins = items[at];
  if (begins?.is !== "ordinal" && begins?.is !== "number" && begins?.is !== "word" && begins?.is !== "filler")
    return null;
  const isNumber = (item: Item | undefined): boolean => item?.is === "ordinal" || item?.is === "number";
  const rest = items.slice(at, at + MOST_RANGE_ITEMS).filter(({ is }) => is !== "filler");
  const bare = rest.filter(({ is }) => is !== "scene");
  if (rest.length === bare.length && items[at - 1]?.is !== "scene") return null;
  const [one, two, three, four] = bare;
  const between = /^(?:between|从)$/u.test(wordOf(one));
  const [from, mark, to] = between ? [two, three, four] : [one, two, three];
  if (!isNumber(from) || !isNumber(to)) return null;
  const [first, last] = [Number(from?.value), Number(to?.value)];
  if (first >= last || (!THROUGH.test(wordOf(mark)) && !(between && mark?.is === "and"))) return null;
  return wordOf(one) === "between" ? { first: first + 1, last: last - 1 } : { first, last };
}

function each(scenes: readonly Scene[], at: number): readonly SceneRef[] {
  return scenes.map(({ id }) => ({ ids: [id], at, asScene: true }));
}

/** 最后一幕前面的那幕: the scene beside the one that is named. */
function neighbourOf(ref: SceneRef, items: readonly Item[], scenes: readonly Scene[]): SceneRef | null {
  // "The one right after the mission"
  const noun = items.findIndex(({ is }) => is === "scene");
  const beside = items.findIndex(({ is }, at) => at > noun && at <= noun + 2 && (is === "before" || is === "after"));
  if (noun !== -1 && beside !== -1 && ref.at > beside && !items.some(({ is }) => is === "move" || is === "add")) {
    const other = scenes[scenes.findIndex(({ id }) => id === ref.ids[0]) + (items[beside]?.is === "before" ? -1 : 1)];
    if (other !== undefined) return { ids: [other.id], at: ref.at, asScene: true };
  }
  const relation = items.findIndex(({ is }, at) => at > ref.at && (is === "before" || is === "after"));
  const rest = items.slice(relation + 1);
  if (relation === -1 || !rest.some(({ is }) => is === "scene") || !rest.some(({ is }) => is === "that")) return null;
  const step = items[relation]?.is === "before" ? -1 : 1;
  const scene = scenes[scenes.findIndex(({ id }) => id === ref.ids[0]) + step];
  return scene === undefined ? null : { ids: [scene.id], at: ref.at, asScene: true };
}

/** "2, 4 and 5, those scenes": numbers in a row that ends with the noun. */
function isListed(items: readonly Item[], at: number): boolean {
  const noun = items.findIndex(({ is }, index) => index > at && is === "scene");
  return noun !== -1 && items.slice(at + 1, noun).every(({ is }) => /^(?:number|ordinal|comma|and|filler)$/u.test(is));
}

const BARE: ReadonlySet<Concept> = new Set<Concept>([
  "number",
  "and",
  "comma",
  "stop",
  "filler",
  "request",
  "swap",
  "remove",
  "merge",
  "split",
  "with",
  "also",
  "both",
  "thanks",
  "set",
  "to",
  "yes",
]);

/** "Swap 3 and 4", "delete 5": a deed that is done to scenes, and numbers. */
function isBare(items: readonly Item[]): boolean {
  return (
    items.some(({ is }) => is === "swap" || is === "remove" || is === "merge" || is === "split") &&
    items.every(({ is, value }) => BARE.has(is) && (is !== "number" || Number.isInteger(Number(value)))) &&
    !items.some(({ is }, at) => is === "to" && items[at + 1]?.is === "number")
  );
}

function listedBefore(refs: readonly SceneRef[]): boolean {
  return refs.some(({ asScene }) => asScene);
}

function isHan({ from, to }: Item, message: string): boolean {
  return /\p{Script=Han}/u.test(message.slice(from, to));
}

/** "two scenes", "into 2 parts": a number that counts. */
function isCount(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.is === "to" || before?.is === "split" || before?.is === "merge" || before?.is === "both";
}

/** "the perks part": of scenes of offer, the ones that show perks and no pay, if there are such. */
function byTopic(topic: string, scenes: readonly Scene[]): readonly string[] {
  const purposes = PURPOSES[topic] ?? [];
  const found = scenes.filter(({ purpose, id }) => purposes.includes(purpose) && (purpose !== "cta" || id === "cta"));
  if (topic === "salary") {
    const paid = found.filter(({ content }) => content.purpose === "pay" && content.pay !== null);
    return (paid.length > 0 ? paid : found).map(({ id }) => id);
  }
  if (topic === "benefits") {
    const perks = found.filter(({ content }) => content.purpose === "pay" && content.pay === null);
    return (perks.length > 0 ? perks : found).map(({ id }) => id);
  }
  return found.map(({ id }) => id);
}

/** A topic and a number can name one scene twice. */
function merged(refs: readonly SceneRef[]): readonly SceneRef[] {
  return refs.filter((ref, index) => refs.findIndex((other) => other.ids.join() === ref.ids.join()) === index);
}
