import type { Topic } from "../../../shared/edit/index.ts";
import type { Scene } from "../../script/storyboard.ts";
import { fits } from "../clock.ts";
import { masked, purposeOf } from "../mask.ts";
import { needlesOf } from "../needles.ts";
import { firstStory } from "../rewrite.ts";
import type { ProjectState } from "../state.ts";
import {
  type Apply,
  type Changed,
  film,
  type Grounds,
  type Outcome,
  refuse,
  type RefusalCode,
  withScenes,
} from "./outcome.ts";

/** Edits of what a film tells: led with, left out, told again. */

/** A film of this length, in seconds, tells all that jobreel's story has to tell. */
const MOST_TOLD_S = 60;

/** The scenes that tell a topic come right after the opening. */
export const emphasise: Apply<"emphasise"> = (state, { topic }, { posting }) => {
  const { scenes } = state.storyboard;
  const [hook, ...others] = scenes;
  const wanted = tellersOf(topic, others, needlesOf(topic, scenes, posting));
  if (hook === undefined || wanted.length === 0) return refuse("not-told", { topic });
  const rest = others.filter((scene) => !wanted.includes(scene));
  const order = hook.id === "hook" ? [hook, ...wanted, ...rest] : [...wanted, hook, ...rest];
  const ending = order.findIndex(({ id }) => id === "cta");
  // How to apply stays at the end, whatever is told first.
  if (ending !== -1 && ending !== order.length - 1) return refuse("ending-stays");
  return {
    state: { ...withScenes(state, order), arranged: true },
    changes: wanted.map((scene) => ({
      scene: scene.id,
      before: String(scenes.indexOf(scene) + 1),
      after: String(order.indexOf(scene) + 1),
    })),
  };
};

/** Whole scenes of the topic; or those that show it. */
function tellersOf(topic: Topic, scenes: readonly Scene[], needles: readonly string[]): readonly Scene[] {
  const purpose = purposeOf(topic);
  if (purpose !== null) return scenes.filter((scene) => scene.purpose === purpose);
  if (topic === "salary") return scenes.filter(({ content }) => content.purpose === "pay" && content.pay !== null);
  if (topic === "benefits")
    return scenes.filter(({ content }) => content.purpose === "pay" && content.cells.length > 0);
  if (topic === "deadline" || topic === "link") return scenes.filter(({ id }) => id === "cta");
  return scenes.filter(({ copy, id }) => id !== "cta" && copy.some((text) => needles.includes(text)));
}

export const hide: Apply<"hide"> = (state, { topic, from }, { posting }) => {
  const { scenes, language } = state.storyboard;
  const hidden = [...state.hidden.filter((one) => one.topic !== topic || one.from === from), { topic, from }];
  const left = masked(scenes, [{ topic, from }], posting, language);
  const next = { ...withScenes(state, left), hidden: unique(hidden) };
  const changes = differences(scenes, left);
  if (changes.length === 0) return refuse("not-told", { topic });
  return { state: next, changes };
};

/** What was hidden is told again, in scenes that the user did not write. */
export const show: Apply<"show"> = (state, { topic }, grounds) => {
  const hidden = state.hidden.filter((one) => one.topic !== topic);
  if (hidden.length === state.hidden.length) return refuse(whyNotShown(topic, state, grounds), { topic });
  return shownAgain(state, { ...state, hidden }, grounds);
};

/** Why nothing is to be told again: it is told, the film is too short for it, or no film of the posting tells it. */
function whyNotShown(topic: Topic, { storyboard, choices }: ProjectState, { posting }: Grounds): RefusalCode {
  const whole = purposeOf(topic) !== null || topic === "salary" || topic === "benefits";
  const tells = (scenes: readonly Scene[]): boolean => tellersOf(topic, scenes, []).length > 0;
  if (!whole || tells(storyboard.scenes)) return "already";
  return tells(firstStory(posting, { ...choices, lengthS: MOST_TOLD_S }).scenes) ? "not-longer" : "not-told";
}

function shownAgain(before: ProjectState, open: ProjectState, { posting }: Grounds): Outcome {
  const { language } = before.storyboard;
  const fresh = firstStory(posting, open.choices).scenes;
  const known = new Map(masked(fresh, open.hidden, posting, language).map((scene) => [scene.id, scene]));
  const hiding = new Map(masked(fresh, before.hidden, posting, language).map((scene) => [scene.id, scene]));
  const scenes = before.storyboard.scenes.map((scene) => {
    const told = known.get(scene.id);
    const affected = told !== undefined && JSON.stringify(hiding.get(scene.id)) !== JSON.stringify(told);
    return affected && !open.touched.includes(scene.id) ? told : scene;
  });
  // Whole scenes that went come back where they would stand.
  const back = fresh.filter(({ id }) => known.has(id) && !hiding.has(id) && !scenes.some((scene) => scene.id === id));
  const whole = back.reduce<readonly Scene[]>((list, scene) => {
    const later = list.findIndex(({ id }) => fresh.findIndex((one) => one.id === id) > fresh.indexOf(scene));
    return list.toSpliced(later === -1 ? list.length : later, 0, scene);
  }, scenes);
  const next = withScenes(open, whole);
  if (!fits(next)) return refuse("too-long", { lengthS: open.choices.lengthS, overrunS: 0 });
  const changes = differences(before.storyboard.scenes, whole);
  return { state: next, changes: changes.length === 0 ? [film(null, null)] : changes };
}

/** What became of each scene. */
function differences(before: readonly Scene[], after: readonly Scene[]): readonly Changed[] {
  const changes: Changed[] = [];
  const was = new Map(before.map((scene) => [scene.id, scene]));
  const is = new Map(after.map((scene) => [scene.id, scene]));
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    const old = was.get(id);
    const now = is.get(id);
    if (old === now) continue;
    const spoken = old?.narration !== now?.narration;
    const text = (scene: Scene | undefined): string | null =>
      scene === undefined ? null : spoken ? scene.narration : scene.copy.join(" / ");
    changes.push({ scene: id, before: text(old), after: text(now) });
  }
  return changes;
}

function unique(hidden: ProjectState["hidden"]): ProjectState["hidden"] {
  return hidden.filter(
    (one, index) => hidden.findIndex((other) => other.topic === one.topic && other.from === one.from) === index,
  );
}
