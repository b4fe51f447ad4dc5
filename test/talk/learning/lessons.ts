import { type Kind, NOTHING, SEVERAL } from "../../../engine/talk/learned/kind.ts";
import type { Model } from "../../../engine/talk/learned/model.ts";
import { featuresOf } from "../../../engine/talk/learned/features.ts";
import { featuresOfRules, guesser } from "../../../engine/talk/learned/guesser.ts";
import { piecesOf } from "../../../engine/talk/learned/pieces.ts";
import { itemsOf, understoodByRules } from "../../../engine/talk/by-rules.ts";
import { prepared } from "../../../engine/talk/prepared.ts";
import type { Item } from "../../../engine/talk/item.ts";
import { ENGINEER, ROASTER } from "../films.ts";
import { counter, type Lesson } from "./fit.ts";

/** A message, and the kinds of wishes it has: none, one or several. */
export interface Example {
  readonly said: string;
  readonly kinds: readonly Kind[];
}

/** The film that an example is said of. */
export function filmOf(said: string): typeof ENGINEER {
  return /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER;
}

function lessonOf(raw: string, kind: Kind): Lesson {
  const film = filmOf(raw);
  const said = prepared(raw, film);
  const { items, message } = itemsOf(said, film);
  const ruled = featuresOfRules(understoodByRules(said, film), film);
  return { features: new Set([...featuresOf(items, message), ...ruled]), kind };
}

export function lessonsOf(examples: readonly Example[]): readonly Lesson[] {
  return examples.map(({ said, kinds }) => {
    const [kind = NOTHING, other] = kinds;
    return lessonOf(said, other === undefined ? kind : SEVERAL);
  });
}

/** So many of the examples are joined in pairs. */
const JOINED_SHARE = 0.3;
const MOST_JOINED_CHARS = { latin: 90, han: 30 };
const JOINTS = {
  latin: [" and ", ", ", ". ", ", then ", " and also ", "; "],
  han: ["，", "，另外", "，再", "。", "，还有", " "],
};

/** Two wishes in one breath, made of two examples: lessons of what asks for several things. */
export function joinedLessons(examples: readonly Example[], script: "latin" | "han"): readonly Lesson[] {
  const pool = examples.filter(
    ({ said, kinds }) => kinds.length === 1 && kinds[0] !== NOTHING && said.length < MOST_JOINED_CHARS[script],
  );
  const next = counter(7);
  const joints = JOINTS[script];
  return Array.from({ length: Math.floor(pool.length * JOINED_SHARE) }, (): readonly Lesson[] => {
    const [one, other, joint = ""] = [pool[next(pool.length)], pool[next(pool.length)], joints[next(joints.length)]];
    if (one === undefined || other === undefined || one.kinds[0] === other.kinds[0]) return [];
    const first = one.said.replace(/[.。!！]+$/u, "");
    return [lessonOf(first + joint + other.said.charAt(0).toLowerCase() + other.said.slice(1), SEVERAL)];
  }).flat();
}

const MOST_PIECES = 8;
/** A part that a first model finds less likely to ask for its wish than this is parted wrongly, or is too odd to learn from. */
const LEAST_CHANCE = 0.1;

/**
 * What each part of messages with several wishes asks for: of all ways to part a message into as many stretches as it has
 * wishes, the one that a first model finds likeliest.
 */
export function partedLessons(examples: readonly Example[], model: Model): readonly Lesson[] {
  return examples
    .filter(({ kinds }) => kinds.length > 1)
    .flatMap(({ said, kinds }) => {
      const film = filmOf(said);
      const { items, message, typed } = itemsOf(prepared(said, film), film);
      const rules = (text: string): ReturnType<typeof understoodByRules> => understoodByRules(text, film);
      const context = { project: film, message, typed, focus: null, all: items };
      const pieces = piecesOf(items, message);
      if (pieces.length < kinds.length || pieces.length > MOST_PIECES) return [];
      const chances = new Map<string, number>();
      const chanceOf = (start: number, end: number, kind: Kind): number => {
        const key = `${start} ${end}`;
        if (!chances.has(key)) {
          chances.set(key, 0);
          const stretch = pieces.slice(start, end).flat();
          for (const likely of guesser(context, model, rules).ranked(stretch))
            chances.set(`${key} ${likely.kind}`, likely.chance);
        }
        return chances.get(`${key} ${kind}`) ?? 1e-6;
      };
      const ways = waysOf(pieces.length, kinds.length);
      let best: { readonly score: number; readonly ends: readonly number[] } | null = null;
      for (const ends of ways) {
        let start = 0;
        let score = 0;
        ends.forEach((end, at) => {
          score += Math.log(chanceOf(start, end, kinds[at] ?? NOTHING));
          start = end;
        });
        if (best === null || score > best.score) best = { score, ends };
      }
      let start = 0;
      return (best?.ends ?? []).flatMap((end, at) => {
        const kind = kinds[at] ?? NOTHING;
        const text = textOf(pieces.slice(start, end).flat(), typed);
        const chance = chanceOf(start, end, kind);
        start = end;
        return text === "" || chance < LEAST_CHANCE ? [] : [lessonOf(text, kind)];
      });
    });
}

function textOf(items: readonly Item[], typed: string): string {
  return typed
    .slice(items[0]?.from ?? 0, items.at(-1)?.to ?? 0)
    .replace(/[，,、;；]\s*$/u, "")
    .trim();
}

/** Where the parts may end: all ways to part so many pieces into so many parts. */
function waysOf(pieces: number, parts: number): readonly (readonly number[])[] {
  if (parts === 1) return [[pieces]];
  return Array.from({ length: pieces - parts + 1 }, (_, step) => step + 1).flatMap((first) =>
    waysOf(pieces - first, parts - 1).map((ends) => [first, ...ends.map((end) => end + first)]),
  );
}
