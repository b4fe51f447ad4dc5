import type { Purpose, Scene } from "../script/storyboard.ts";
import type { Context } from "./context.ts";
import type { Item } from "./item.ts";

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
  const refs: SceneRef[] = [];
  const nouns = items.map(({ is }) => is === "scene");
  const nearNoun = (at: number): boolean => nouns.some((noun, index) => noun && Math.abs(index - at) <= NEAR);
  const anyNoun = nouns.some(Boolean);
  let missing = false;
  const numbered = (number: number, at: number): void => {
    const scene = scenes[number - 1];
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
  const [only] = refs;
  if (only !== undefined && refs.length === 1) return [neighbourOf(only, items, scenes) ?? only];
  if (refs.length > 0) return merged(refs);
  const said = byWords(items, scenes, context.message);
  if (said !== null) return [said];
  const pointing = items.findIndex(({ is }) => is === "that");
  if (pointing !== -1 && anyNoun && context.focus !== null)
    return [{ ids: [context.focus], at: pointing, asScene: true }];
  return [];
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

/** "the part about mentoring", "挑选生豆那一段": words, or a quote, that one scene shows or says. */
function byWords(items: readonly Item[], scenes: readonly Scene[], message: string): SceneRef | null {
  if (!items.some(({ is }) => is === "scene" || is === "about")) return null;
  const spoken = spokenIn(items, message);
  const scores = scenes.map((scene) => {
    const text = [...scene.copy, scene.narration].join(" ").toLowerCase();
    return spoken.reduce((sum, one) => sum + scoreOf(one, text), 0);
  });
  const best = Math.max(0, ...scores);
  const winners = scenes.filter((_, index) => scores[index] === best);
  const [winner] = winners;
  if (best === 0 || winner === undefined || winners.length > 1) return null;
  return { ids: [winner.id], at: 0, asScene: true };
}

function scoreOf(spoken: string, text: string): number {
  if (!/\p{Script=Han}/u.test(spoken)) return text.includes(spoken) || text.includes(stem(spoken)) ? spoken.length : 0;
  return commonRun(spoken, text, LEAST_HAN);
}

/** What of a clause may be a scene's words: unknown ones, quotes, what follows "about"; Chinese, all of it but the words that command. */
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

const COMMANDS: ReadonlySet<Item["is"]> = new Set<Item["is"]>([
  "scene",
  "remove",
  "not",
  "that",
  "request",
  "shorter",
  "longer",
  "move",
  "bit",
  "also",
  "split",
  "merge",
  "number",
  "before",
  "after",
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

/** "mentoring" finds "mentor". */
function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|es|s)$/u, "");
  return cut.length >= LEAST_CHARS ? cut : word;
}
