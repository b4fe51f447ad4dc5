import type { Edit } from "../../../shared/edit/index.ts";
import { degreeOf, rounded, secondsIn, shareIn } from "../amounts.ts";
import type { Context, Made } from "../context.ts";
import { LONGER, SHORTER } from "../degrees.ts";
import { clockOf } from "../../project/clock.ts";
import { at, has, isFront } from "../has.ts";
import type { Item } from "../item.ts";
import type { SceneRef } from "../scene-ref.ts";
import { sceneRefs } from "../scene-refs.ts";

/** Scenes: taken out, moved, swapped, parted, joined, held longer or shorter. */
export function scenes(items: readonly Item[], context: Context): Made {
  const named = sceneRefs(items, context);
  if (named === null) {
    const number = Number(items.find(({ is }) => is === "number" || is === "ordinal")?.value ?? 0);
    const count = context.project.storyboard.scenes.length;
    return { refusal: { code: "no-scene", values: { scene: number > 0 ? number : count + 1 } } };
  }
  const refs = named.filter(({ ids }) => ids.length > 0);
  const asScenes = refs.filter(({ asScene }) => asScene);
  if (refs.length === 0) return null;
  return (
    swapped(items, refs, context) ??
    joined(items, refs, context) ??
    parted(items, asScenes, context) ??
    moved(items, refs, context) ??
    resized(items, ofTopic(items, refs, asScenes), context) ??
    silenced(items, asScenes) ??
    removed(items, asScenes, context)
  );
}

/** "Leave the pay up longer": what is shown longer is a scene, though it isn't called one. */
function ofTopic(items: readonly Item[], refs: readonly SceneRef[], scenes: readonly SceneRef[]): readonly SceneRef[] {
  return scenes.length > 0 || has(items, "film", "duration", "copy", "voice", "music", "unit", "set") ? scenes : refs;
}

function swapped(items: readonly Item[], refs: readonly SceneRef[], context: Context): Made {
  // 第三幕跟第四幕换一下
  const changed =
    refs.length === 2 &&
    has(items, "and") &&
    items.some(({ from, to }) => /^(?:换|换一下|调一下)$/u.test(context.message.slice(from, to)));
  if (!has(items, "swap") && !changed) return null;
  const [a, b] = ids(refs);
  if (a === undefined || b === undefined) return null;
  const [first, second] = [numberOf(a, context), numberOf(b, context)].toSorted((x, y) => x - y);
  if (first === undefined || second === undefined) return null;
  const [earlier = a, later = b] = [a, b].toSorted((x, y) => numberOf(x, context) - numberOf(y, context));
  const there: Edit = { op: "moveScene", scene: earlier, to: second };
  // What stood beside it has its place already.
  return { edits: second - first === 1 ? [there] : [there, { op: "moveScene", scene: later, to: first }] };
}

function joined(items: readonly Item[], refs: readonly SceneRef[], context: Context): Made {
  if (!has(items, "merge")) return null;
  const [first, second] = ids(refs);
  if (first === undefined) return null;
  const list = context.project.storyboard.scenes;
  const at = list.findIndex(({ id }) => id === first);
  const neighbour = list[at + (has(items, "previous") ? -1 : 1)]?.id;
  const other = second ?? (has(items, "next", "previous") ? neighbour : undefined);
  if (other === undefined) return null;
  const [one, two] = numberOf(first, context) < numberOf(other, context) ? [first, other] : [other, first];
  return { edits: [{ op: "mergeScenes", first: one, second: two }] };
}

function parted(items: readonly Item[], refs: readonly SceneRef[], context: Context): Made {
  if (!has(items, "split")) return null;
  const found = ids(refs);
  if (found.length === 0) return null;
  return found.length === 1
    ? { edits: found.map((scene) => ({ op: "splitScene", scene })) }
    : which(found, context, "splitScene");
}

const MOST_PLACING_ITEMS = 9;

function moved(items: readonly Item[], refs: readonly SceneRef[], context: Context): Made {
  // 放画面上: where it stands, and not when.
  if (has(items, "onScreen")) return null;
  // "Scene 7 right after the opening": the order says what is to be done.
  const placed =
    has(items, "before", "after") && refs.length > 1 && items.length <= MOST_PLACING_ITEMS && !has(items, "add");
  if (
    (!placed && !has(items, "move", "set", "show", "emphasise", "back", "up", "down")) ||
    has(items, "shorter", "longer", "remove", "double", "half", "faster", "slower")
  )
    return null;
  const [first] = refs;
  if (first === undefined) return null;
  const relation = at(items, "before", "after");
  const list = context.project.storyboard.scenes;
  if (relation !== -1 && refs.length > 1) {
    // English names the mark after the relation, Chinese before it.
    const following = refs.find((ref) => ref.at > relation);
    const mark = following ?? refs.at(-1);
    const subject = refs.find((ref) => ref !== mark);
    const target = mark === undefined ? undefined : items[relation]?.is === "before" ? mark.ids[0] : mark.ids.at(-1);
    if (subject === undefined || target === undefined) return null;
    return put(
      subject.ids,
      (from) => {
        const there = numberOf(target, context);
        if (items[relation]?.is === "before") return from < there ? there - 1 : there;
        return from < there ? there : there + 1;
      },
      context,
    );
  }
  if (!first.asScene && (!has(items, "move", "up", "down") || has(items, "emphasise") || isFront(items))) return null;
  const target = targetOf(items, first, context);
  if (target !== null) return put(first.ids, () => target, context);
  if (has(items, "ending", "last") && first.ids[0] !== "cta") return put(first.ids, () => list.length - 1, context);
  if (has(items, "front", "first") && first.asScene) return put(first.ids, () => 2, context);
  if (has(items, "up")) return put(first.ids, (from) => from - 1, context);
  return has(items, "down", "after") && (has(items, "move") || has(items, "set"))
    ? put(first.ids, (from) => from + 1, context)
    : null;
}

/** "to position 4", 挪到第二个: a number after the scene that is moved, which names a place and not a scene. */
function targetOf(items: readonly Item[], subject: SceneRef, _context: Context): number | null {
  const move = items.findIndex(
    ({ is }, index) => (is === "move" || is === "to" || is === "most") && index > subject.at,
  );
  // "Put the pay scene second"
  const place = items.find(
    ({ is }, index) => index > subject.at + 1 && is === "ordinal" && items[index + 1]?.is !== "scene",
  );
  if (move === -1) return place === undefined || !has(items, "move") ? null : Number(place.value);
  const number = items.slice(move).find(({ is }) => is === "number" || is === "ordinal");
  return number === undefined ? null : Number(number.value);
}

function put(subjects: readonly string[], to: (from: number) => number, context: Context): Made {
  const count = context.project.storyboard.scenes.length;
  return {
    edits: subjects.map((scene): Edit => ({
      op: "moveScene",
      scene,
      to: Math.min(count, Math.max(1, to(numberOf(scene, context)))),
    })),
  };
}

function resized(items: readonly Item[], refs: readonly SceneRef[], context: Context): Made {
  const share = shareIn(items);
  const halved = has(items, "half");
  const shorter = has(items, "shorter") || halved || (has(items, "remove") && has(items, "down"));
  const longer = has(items, "longer", "double") || (has(items, "add") && has(items, "unit"));
  // A scene that is too fast to be read stands longer.
  const hurried = !has(items, "voice", "pace", "say", "narration");
  if (!shorter && !longer && hurried && has(items, "faster", "slower") && refs.length > 0)
    return resized(
      [...items, { is: has(items, "slower") ? "longer" : "shorter", value: "", from: 0, to: 0 }],
      refs,
      context,
    );
  if (!shorter && !longer) return null;
  const found = ids(refs);
  if (found.length !== 1) return found.length === 0 ? null : which(found, context, "resizeScene");
  const [scene = ""] = found;
  const seconds = secondsIn(items);
  const degree = degreeOf(items);
  const standS = seconds === null ? 0 : standOf(scene, context);
  const factor =
    seconds !== null && standS > 0
      ? rounded((has(items, "to", "most", "under") ? seconds : standS + (longer ? seconds : -seconds)) / standS)
      : halved
        ? longer
          ? 1.5
          : 0.5
        : has(items, "double")
          ? 2
          : share !== null
            ? rounded(longer ? 1 + share : 1 - share)
            : longer
              ? LONGER[degree]
              : SHORTER[degree];
  return { edits: [{ op: "resizeScene", scene, factor: Math.min(3, Math.max(0.2, factor)) }] };
}

/** "no voice in scene 3", 第三幕不要旁白: a scene that says nothing. */
function silenced(items: readonly Item[], refs: readonly SceneRef[]): Made {
  const spoken = items.findIndex(({ is }) => is === "narration" || is === "voice" || is === "say");
  const denied = items.some(
    ({ is }, index) => is === "not" || (is === "remove" && Math.abs(index - spoken) < NEAR_ITEMS),
  );
  const not = items.findIndex(({ is }) => is === "not");
  if (refs.length === 0 || has(items, "topic") || (items[spoken]?.is === "say" && (not === -1 || not > spoken)))
    return null;
  if (spoken === -1 || !denied || has(items, "about", "quote", "colon") || items[spoken + 1]?.is === "that")
    return null;
  return { edits: ids(refs).map((scene): Edit => ({ op: "setNarration", scene, text: "" })) };
}

const NEAR_ITEMS = 5;

function removed(items: readonly Item[], refs: readonly SceneRef[], context: Context): Made {
  if (!has(items, "remove", "not") || refs.length === 0) return null;
  // "Scene 3 is not nice" wants something else, and doesn't say what.
  if (!has(items, "remove") && has(items, "praise")) return null;
  const found = ids(refs);
  // A topic that several scenes tell is asked about; numbers were named one by one.
  const one = refs.length === 1 && found.length > 1;
  if (one) return which(found, context, "removeScene");
  return { edits: found.map((scene): Edit => ({ op: "removeScene", scene })) };
}

/** How long a scene stands, s. */
function standOf(scene: string, { project }: Context): number {
  const clock = clockOf(project);
  const stand = "stands" in clock ? clock.stands.find(({ id }) => id === scene) : undefined;
  return stand === undefined ? 0 : stand.endS - stand.startS;
}

/** Most choices of a question. */
const MOST_CHOICES = 3;

function which(found: readonly string[], context: Context, op: "removeScene" | "splitScene" | "resizeScene"): Made {
  const choices = found.slice(0, MOST_CHOICES).map((scene) => ({
    key: "scene",
    values: { scene, number: numberOf(scene, context) },
    edits: [op === "resizeScene" ? ({ op, scene, factor: 0.8 } as const) : { op, scene }],
  }));
  return { question: { key: "which-scene", values: {}, choices } };
}

function ids(refs: readonly SceneRef[]): readonly string[] {
  return [...new Set(refs.flatMap((ref) => ref.ids))];
}

function numberOf(id: string, { project }: Context): number {
  return project.storyboard.scenes.findIndex((scene) => scene.id === id) + 1;
}
