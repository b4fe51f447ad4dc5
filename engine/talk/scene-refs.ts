import type { Purpose, Scene } from "../script/storyboard.ts";
import type { Context } from "./context.ts";
import type { Concept, Item } from "./item.ts";

/** Scenes that a clause names, and where in it. */
export interface SceneRef {
  readonly ids: readonly string[];
  /** Index of the first item that names it. */
  readonly at: number;
  /** True if it is named as a scene ("the pay scene"), not only by what it tells ("the pay"). */
  readonly asScene: boolean;
}

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
  const nearNoun = (at: number): boolean => nouns.some((noun, index) => noun && Math.abs(index - at) <= NEAR);
  const anyNoun = nouns.some(Boolean);
  let missing = false;
  const numbered = (number: number, at: number): void => {
    const scene = scenes.at(number > 0 ? number - 1 : number);
    if (scene === undefined) missing = true;
    else refs.push({ ids: [scene.id], at, asScene: true });
  };
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (item.is === "ordinal" || item.is === "number") {
      if (next?.is === "unit" || next?.is === "percent" || next?.is === "times" || next?.is === "step") return;
      // 最后一幕, "two scenes": a number that counts.
      if (item.is === "number" && (isHan(item, context.message) || isCount(items, at))) return;
      // "the fifth one", "that one": a word for a scene, and no number.
      if (item.is === "number" && item.value === 1 && items[at - 1]?.is !== "scene") return;
      const one = next !== undefined && /^ones?$/u.test(context.message.slice(next.from, next.to).toLowerCase());
      const listed = items.slice(0, at).some(({ is }) => is === "scene");
      if (item.is === "ordinal" ? anyNoun || one || listedBefore(refs) : listed || nearNoun(at))
        numbered(Number(item.value), at);
      return;
    }
    if (
      (item.is === "last" || item.is === "first") &&
      (next?.is === "scene" || next?.is === "filler" || next?.is === "number" || next === undefined) &&
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
      (item.is === "ordinal" && item.value === 1);
    if (ends && next?.is === "number" && Number(next.value) > 1 && then?.is === "scene") {
      const count = Number(next.value);
      return each(item.is === "last" ? scenes.slice(-count) : scenes.slice(0, count), at);
    }
    const numbers =
      (item.is === "ordinal" || item.is === "number") && (then?.is === "ordinal" || then?.is === "number");
    const ranged =
      next !== undefined &&
      /^(?:to|through|till|until|-|–|到|至)$/u.test(message.slice(next.from, next.to).toLowerCase());
    const [first, last] = [Number(item.value), Number(then?.value)];
    const noun = items[at - 1]?.is === "scene" || items[at + 3]?.is === "scene";
    if (numbers && ranged && noun && first < last && last <= scenes.length && !items.some(({ is }) => is === "move"))
      return each(scenes.slice(first - 1, last), at);
  }
  return null;
}

function each(scenes: readonly Scene[], at: number): readonly SceneRef[] {
  return scenes.map(({ id }) => ({ ids: [id], at, asScene: true }));
}

/** 最后一幕前面的那幕: the scene beside the one that is named. */
function neighbourOf(ref: SceneRef, items: readonly Item[], scenes: readonly Scene[]): SceneRef | null {
  const relation = items.findIndex(({ is }, at) => at > ref.at && (is === "before" || is === "after"));
  const rest = items.slice(relation + 1);
  if (relation === -1 || !rest.some(({ is }) => is === "scene") || !rest.some(({ is }) => is === "that")) return null;
  const step = items[relation]?.is === "before" ? -1 : 1;
  const scene = scenes[scenes.findIndex(({ id }) => id === ref.ids[0]) + step];
  return scene === undefined ? null : { ids: [scene.id], at: ref.at, asScene: true };
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

/** Shorter words are in every scene. */
const LEAST_CHARS = 4;
const LEAST_HAN = 2;
/** A scene is told apart by so much of a clause. */
const MOST_CLAUSE_CHARS = 120;

/** "the part about mentoring", 挑选生豆那一段, "before the planner one": scenes by words, or a quote, that they show or say. */
function byWords(
  items: readonly Item[],
  scenes: readonly Scene[],
  message: string,
  refs: readonly SceneRef[],
): readonly SceneRef[] {
  const named = items.some(({ is }) => is === "scene" || is === "about");
  // Beside a scene that is named, its place in the order is told by another's words.
  const placed =
    items.some(({ is }) => is === "before" || is === "after" || is === "merge" || is === "swap") &&
    items.some(({ is }) => is === "move" || is === "set" || is === "merge" || is === "swap");
  if (!named && !(placed && refs.length > 0)) return [];
  return piecesOf(items).flatMap((piece): readonly SceneRef[] => {
    const { at } = piece;
    const end = at + piece.items.length;
    if (refs.some((ref) => ref.at >= at && ref.at < end)) return [];
    const spoken = spokenIn(piece.items, message);
    const scores = scenes.map((scene) => {
      const text = [...scene.copy, scene.narration].join(" ").toLowerCase();
      return spoken.reduce((sum, one) => sum + scoreOf(one, text), 0);
    });
    const best = Math.max(0, ...scores);
    if (best === 0) return [];
    const winner = likeliest(scenes.filter((_, index) => scores[index] === best));
    return winner === null ? [] : [{ ids: [winner.id], at, asScene: true }];
  });
}

/** Of scenes that say the same words, the one that is about them: the opening and the ending say them of everything. */
function likeliest(scenes: readonly Scene[]): Scene | null {
  const [only] = scenes;
  if (only !== undefined && scenes.length === 1) return only;
  const told = scenes.filter(({ purpose }) => purpose !== "hook" && purpose !== "cta");
  const [first] = told;
  if (first !== undefined && told.length === 1) return first;
  const done = told.filter(({ purpose }) => purpose === "do");
  const [one] = done;
  return one !== undefined && done.length === 1 ? one : null;
}

interface Piece {
  readonly items: readonly Item[];
  /** Index of its first item in the clause. */
  readonly at: number;
}

/** What parts the names of two scenes. */
const PARTS: ReadonlySet<Concept> = new Set<Concept>([
  "scene",
  "before",
  "after",
  "and",
  "comma",
  "with",
  "move",
  "swap",
  "merge",
  "remove",
  "to",
]);

/** A clause between the words that part the scenes it names: what stands before a scene's noun, or after "about", is its name. */
function piecesOf(items: readonly Item[]): readonly Piece[] {
  const pieces: { items: Item[]; at: number }[] = [{ items: [], at: 0 }];
  items.forEach((item, index) => {
    const last = pieces.at(-1);
    if (item.is === "about" || !PARTS.has(item.is)) last?.items.push(item);
    else pieces.push({ items: [], at: index + 1 });
  });
  return pieces.filter((piece) => piece.items.length > 0);
}

function scoreOf(spoken: string, text: string): number {
  if (!/\p{Script=Han}/u.test(spoken)) return text.includes(spoken) || text.includes(stem(spoken)) ? spoken.length : 0;
  return commonRun(spoken, text, LEAST_HAN);
}

/** What may be a scene's words: unknown ones, quotes, what follows "about"; Chinese, all of it but the words that command. */
function spokenIn(items: readonly Item[], message: string): readonly string[] {
  const about = items.findIndex(({ is }) => is === "about");
  const latin = items.flatMap((item, at) => {
    const text = message
      .slice(item.from, item.to)
      .toLowerCase()
      .replace(/^["“'‘]|["”'’]$/gu, "");
    const meant =
      item.is === "word" ||
      item.is === "quote" ||
      item.is === "languageName" ||
      (about !== -1 && at > about && item.is !== "filler" && item.is !== "scene");
    return meant && text.length >= LEAST_CHARS && !/\p{Script=Han}/u.test(text) ? [text] : [];
  });
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return latin;
  const han = items.reduce(
    (text, item) => (COMMANDS.has(item.is) ? text.replace(message.slice(item.from, item.to), " ") : text),
    message.slice(first.from, last.to).slice(0, MOST_CLAUSE_CHARS),
  );
  return [...latin, ...(han.match(/\p{Script=Han}+/gu) ?? [])];
}

const COMMANDS: ReadonlySet<Concept> = new Set<Concept>([
  "scene",
  "remove",
  "not",
  "that",
  "request",
  "shorter",
  "longer",
  "move",
  "set",
  "bit",
  "also",
  "split",
  "merge",
  "number",
  "before",
  "after",
  "add",
  "about",
]);

/** Length of the longest run of characters that both texts have; 0 if it is shorter than `least`. */
function commonRun(a: string, b: string, least: number): number {
  let best = 0;
  let above: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < b.length; j += 1) {
      row[j] = a.charAt(i) === b.charAt(j) ? (above[j - 1] ?? 0) + 1 : 0;
      best = Math.max(best, row[j] ?? 0);
    }
    above = row;
  }
  return best < least ? 0 : best;
}

/** "mentoring" finds "mentor", "shipping" finds "ship". */
function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|er|es|s|e)$/u, "");
  const single = cut.replace(/([bdgklmnprt])\1$/u, "$1");
  return single.length >= LEAST_CHARS ? single : word;
}
