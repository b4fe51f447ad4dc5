import type { Posting } from "../posting/posting.ts";
import type { Purpose, Scene, Storyboard } from "../script/storyboard.ts";
import { withBeats } from "./beats.ts";
import type { ProjectChoices } from "./choices.ts";
import { fits } from "./clock.ts";
import { masked } from "./mask.ts";
import type { ProjectState } from "./state.ts";
import { sceneKeys } from "./scene-keys.ts";
import { storyAt } from "./stories.ts";
import { toned } from "./tone.ts";

/** How much denser the story is written, step by step, until it fits what the user wants kept. */
const PACES = [1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3];
/** What gives way to the user's scenes, first to last, where nothing else helps. */
const GIVES_WAY: readonly Purpose[] = ["quote", "do", "why", "bring", "pay"];

/** jobreel's own story of a posting. */
export function firstStory(posting: Posting, choices: ProjectChoices): Storyboard {
  return toned(storyAt(posting, choices.lengthS, 1 / choices.speed), choices.tone);
}

/**
 * Writes the story anew, to the state's length, tone and tightness: with the scenes the user touched as they are, without
 * what was taken out or hidden, in the order that was.
 * @returns null if what the user wants kept does not fit the film
 */
export function rewritten(state: ProjectState, posting: Posting): ProjectState | null {
  const { choices, tightness } = state;
  let last: ProjectState | null = null;
  for (const pace of PACES) {
    const fresh = toned(storyAt(posting, choices.lengthS, pace / tightness / choices.speed), choices.tone);
    last = carried(state, { ...fresh, scenes: masked(fresh.scenes, state.hidden, posting, fresh.language) });
    if (fits(last)) return last;
  }
  return last === null ? null : thinned(last);
}

/** Without derived scenes, one after the other, until it fits. */
function thinned(state: ProjectState): ProjectState | null {
  let { scenes } = state.storyboard;
  for (const purpose of GIVES_WAY) {
    for (;;) {
      const at = scenes.findLastIndex((scene) => scene.purpose === purpose && !state.touched.includes(scene.id));
      if (at === -1) break;
      scenes = withBeats(scenes.toSpliced(at, 1));
      const thinner = { ...state, storyboard: { ...state.storyboard, scenes } };
      if (fits(thinner)) return thinner;
    }
  }
  return null;
}

function carried(state: ProjectState, fresh: Storyboard): ProjectState {
  const { touched, removed, storyboard } = state;
  const kept = storyboard.scenes.filter(({ id }) => touched.includes(id));
  const told = new Set(kept.flatMap((scene) => sceneKeys(scene).slice(1)));
  const derived = fresh.scenes.filter(
    (scene) => !touched.includes(scene.id) && !sceneKeys(scene).some((key) => removed.includes(key) || told.has(key)),
  );
  const scenes = withBeats(inOrder(storyboard.scenes, kept, derived));
  const ids = new Set(scenes.map(({ id }) => id));
  const holds = Object.fromEntries(Object.entries(state.holds).filter(([id]) => ids.has(id)));
  return { ...state, holds, storyboard: { ...fresh, scenes } };
}

/** The scenes that are kept and those that are new, in the order of before; what is new follows what it followed when it was written. */
function inOrder(before: readonly Scene[], kept: readonly Scene[], derived: readonly Scene[]): readonly Scene[] {
  const all = new Map([...kept, ...derived].map((scene) => [scene.id, scene]));
  const order = before.map(({ id }) => id).filter((id) => all.has(id));
  derived.forEach(({ id }, index) => {
    if (order.includes(id)) return;
    const earlier = derived.slice(0, index).findLast((scene) => order.includes(scene.id));
    order.splice(earlier === undefined ? 0 : order.indexOf(earlier.id) + 1, 0, id);
  });
  // The opening is first and the call to action last, whatever was kept.
  const rank = (id: string): number => (id === "hook" ? 0 : id === "cta" ? 2 : 1);
  return order
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((id) => {
      const scene = all.get(id);
      return scene === undefined ? [] : [scene];
    });
}
