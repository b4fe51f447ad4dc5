import type { Scene } from "../script/storyboard.ts";
import type { Concept, Item } from "./item.ts";
import { soundOf } from "./lexicon.ts";
import type { SceneRef } from "./scene-ref.ts";

/** Shorter words are in every scene. */
const LEAST_CHARS = 4;
const LEAST_HAN = 2;
/** A scene is told apart by so much of a clause. */
const MOST_CLAUSE_CHARS = 120;
const MOST_POINTED_ITEMS = 6;

/** "the part about mentoring", 挑选生豆那一段, "before the planner one": scenes by words, or a quote, that they show or say. */
export function byWords(
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
  // 那个杯测的不要了
  const pointed =
    /\p{Script=Han}/u.test(message) &&
    items.some(({ is }) => is === "that") &&
    items.some(({ is }) => is === "remove" || is === "not" || is === "shorter" || is === "longer" || is === "move") &&
    items.filter(({ is }) => is === "word").length === 1 &&
    items.length <= MOST_POINTED_ITEMS;
  if (!named && !placed && !pointed) return [];
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
  // 跟农户挑生豆的: each stretch of it counts.
  return spoken.split("的").reduce((sum, one) => sum + commonRuns(soundOf(one), soundOf(text), LEAST_HAN), 0);
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
    return meant && text.length >= LEAST_CHARS && !/\p{Script=Han}/u.test(text)
      ? text.split("-").filter((part) => part.length >= LEAST_CHARS)
      : [];
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

/** How many characters the longest runs hold that both texts have, each of at least so many, and none of which overlap in the first. */
function commonRuns(a: string, b: string, least: number): number {
  const { length, end } = longestRun(a, b);
  if (length < least) return 0;
  return length + commonRuns(a.slice(0, end - length), b, least) + commonRuns(a.slice(end), b, least);
}

function longestRun(a: string, b: string): { readonly length: number; readonly end: number } {
  let best = { length: 0, end: 0 };
  let above: number[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < b.length; j += 1) {
      const length = a.charAt(i) === b.charAt(j) ? (above[j - 1] ?? 0) + 1 : 0;
      row[j] = length;
      if (length > best.length) best = { length, end: i + 1 };
    }
    above = row;
  }
  return best;
}

/** "mentoring" finds "mentor", "shipping" finds "ship". */
function stem(word: string): string {
  const cut = word.replace(/(?:ing|ed|er|es|s|e)$/u, "");
  const single = cut.replace(/([bdgklmnprt])\1$/u, "$1");
  return single.length >= LEAST_CHARS ? single : word;
}
