import type { Edit } from "../../../shared/edit/index.ts";
import { shareIn } from "../amounts.ts";
import type { Choice, Context, Made } from "../context.ts";
import { isOrder } from "../force.ts";
import { has, valueOf } from "../has.ts";
import type { Adjective, Concept, Item } from "../item.ts";
import { sceneRefs } from "../scene-refs.ts";
import { ADJECTIVES, FAULTS, OPPOSITE_TONES } from "../words/adjectives.ts";

/** Tone, density and language of the copy, and adjectives, which mean one thing of music and another of words. */

const OBJECTS: Readonly<Partial<Record<Concept, keyof Adjective>>> = {
  music: "music",
  theme: "theme",
  colour: "theme",
  onScreen: "theme",
  tone: "tone",
  copy: "tone",
  narration: "tone",
  say: "tone",
};

export function adjectives(items: readonly Item[], context: Context): Made {
  const edits: Edit[] = [];
  const questions: Choice[] = [];
  items.forEach((item, index) => {
    if (item.is !== "adjective") return;
    const meanings = ADJECTIVES[String(item.value)] ?? {};
    const readings = (["music", "theme", "tone"] as const).filter((each) => meanings[each] !== undefined);
    // 颜色太冷: of no words.
    if (readings.every((each) => each === "tone") && has(items, "colour")) return;
    const object = objectOf(items, index, readings);
    const less = !FAULTS.has(String(item.value)) && lessOf(items, index, context.message);
    // What is said of the theme is no music, whatever the word means elsewhere.
    if (object === undefined && others(items)) return;
    // Too much of something is said of the words: music and look are what they are.
    const only =
      object ??
      (less && readings.includes("tone") ? "tone" : undefined) ??
      (readings.length === 1 ? readings[0] : undefined);
    if (only === undefined) {
      for (const reading of readings)
        questions.push({
          key: reading,
          values: { to: meanings[reading] ?? "" },
          edits: editOf(reading, meanings, less),
        });
      return;
    }
    if (less && only !== "tone") return;
    edits.push(...editOf(only, meanings, less));
  });
  if (edits.length > 0) return { edits };
  if (questions.length < 2) return null;
  return { question: { key: "which-adjective", values: {}, choices: questions.slice(0, 3) } };
}

/** True if the clause names a thing that an adjective could be said of. */
function others(items: readonly Item[]): boolean {
  return items.some(({ is }) => is === "theme" || is === "tone" || is === "copy");
}

function editOf(reading: keyof Adjective, meanings: Adjective, less: boolean): readonly Edit[] {
  if (reading === "music" && meanings.music !== undefined) return [{ op: "setMusic", music: meanings.music }];
  if (reading === "theme" && meanings.theme !== undefined) return [{ op: "setTheme", theme: meanings.theme }];
  if (reading === "tone" && meanings.tone !== undefined)
    return [{ op: "setTone", tone: less ? OPPOSITE_TONES[meanings.tone] : meanings.tone }];
  return [];
}

/** The nearest thing that can have the adjective. */
function objectOf(
  items: readonly Item[],
  index: number,
  readings: readonly (keyof Adjective)[],
): keyof Adjective | undefined {
  let best: { readonly reading: keyof Adjective; readonly distance: number } | null = null;
  for (const [at, { is }] of items.entries()) {
    const reading = OBJECTS[is];
    if (reading === undefined || !readings.includes(reading)) continue;
    // "The music should sound …": how something sounds is no thing by itself.
    if (is === "tone" && has(items, "music") && readings.includes("music")) continue;
    const distance = at > index ? at - index - 0.5 : index - at;
    if (best === null || distance < best.distance) best = { reading, distance };
  }
  return best?.reading;
}

/** "less stiff", "not so formal", "too formal", 别那么正式: the other way. */
function lessOf(items: readonly Item[], index: number, message: string): boolean {
  const from = items[Math.max(0, index - 4)]?.from ?? 0;
  const before = (
    message
      .slice(from, items[index]?.from ?? 0)
      .split(/[,，、.。;；]/u)
      .at(-1) ?? ""
  ).toLowerCase();
  return /\b(?:less|not (?:so|that|as)|too|not|don't|so|stop)\b|别|不要|太|不那么|没那么|少/u.test(before);
}

export function dense(items: readonly Item[], context: Context): Made {
  const copy = has(items, "copy") && has(items, "shorter", "quieter", "half") && !has(items, "scene");
  // "cut the copy down": a verb and its particle.
  const cut = has(items, "copy") && has(items, "remove") && (has(items, "down") || shareIn(items) !== null);
  if (!has(items, "dense") && !copy && !cut) return null;
  const scene = has(items, "scene", "opening", "ending") ? sceneRefs(items, context)?.[0]?.ids[0] : undefined;
  if (scene !== undefined) return crowded(scene, context);
  const share = shareIn(items);
  const factor = share === null ? (has(items, "bit") ? 0.9 : 0.8) : share === 0.5 ? 0.5 : 1 - share;
  return { edits: [{ op: "tightenCopy", factor: Math.min(1, Math.max(0.5, factor)) }] };
}

/** Too much in one scene: what can be done for it. */
function crowded(scene: string, { project }: Context): Made {
  const number = project.storyboard.scenes.findIndex(({ id }) => id === scene) + 1;
  const values = { scene, number };
  return {
    question: {
      key: "which-crowded",
      values,
      choices: [
        { key: "split", values, edits: [{ op: "splitScene", scene }] },
        { key: "hold", values, edits: [{ op: "resizeScene", scene, factor: 1.25 }] },
        { key: "tighter", values, edits: [{ op: "tightenCopy", factor: 0.8 }] },
      ],
    },
  };
}

const ASIDE: ReadonlySet<Concept> = new Set<Concept>(["comma", "stop", "request", "thanks", "also", "only", "yes"]);

export function language(items: readonly Item[], { message }: Context): Made {
  const name = valueOf(items, "languageName");
  if (name === null || has(items, "not", "remove")) return null;
  const spoken = items.filter(({ is }) => !ASIDE.has(is));
  const put = /\b(?:in|into|to|auf|en)\b|版|译|换|改|用|说|转|做/u.test(message);
  if (!isOrder(items, message) && !has(items, "language", "film") && !put && spoken.length > 2) return null;
  return { edits: [{ op: "setLanguage", language: name }] };
}
