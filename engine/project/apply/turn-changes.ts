import type { Change } from "../../../shared/edit/index.ts";
import type { Scene } from "../../script/storyboard.ts";
import type { ProjectState } from "../state.ts";
import type { OpChanged } from "./outcome.ts";
import { logoTold, musicTold, seconds, standOf, voiceTold, volumeTold, wordsOf } from "./told.ts";

/** What is another choice in another version, and how it is told. */
const CHOICES: readonly (readonly [Change["op"], (state: ProjectState) => string | number | null])[] = [
  ["setLength", ({ choices }) => choices.lengthS],
  ["setAspects", ({ choices }) => choices.aspects.join(", ")],
  ["setTheme", ({ choices }) => choices.theme],
  ["setColour", ({ choices }) => choices.brand],
  ["setBrand", ({ choices }) => choices.kit],
  ["setLogo", logoTold],
  ["setMusic", musicTold],
  ["setMusicVolume", volumeTold],
  ["setVoice", voiceTold],
  ["setSpeed", ({ choices }) => choices.speed],
  ["setCaptions", ({ choices }) => choices.captions],
  ["setTone", ({ choices }) => choices.tone],
  ["setLanguage", ({ choices, storyboard }) => choices.language ?? storyboard.language],
];

/**
 * What going from one version to another does, as edits would have done it: which edits lie between them need not be
 * known, so undoing, doing again and starting over all tell of it exactly.
 */
export function turnChanges(before: ProjectState, after: ProjectState): readonly OpChanged[] {
  return [...choiceChanges(before, after), ...mediaChanges(before, after), ...sceneChanges(before, after)];
}

function choiceChanges(before: ProjectState, after: ProjectState): readonly OpChanged[] {
  const tighter: readonly OpChanged[] =
    before.tightness === after.tightness ? [] : [ofFilm("tightenCopy", wordsOf(before), wordsOf(after))];
  return CHOICES.flatMap(([op, told]) => {
    const [was, is] = [told(before), told(after)];
    return was === is ? [] : [ofFilm(op, was, is)];
  }).concat(tighter);
}

function ofFilm(op: Change["op"], before: string | number | null, after: string | number | null): OpChanged {
  const told = (value: string | number | null): string | null => (value === null ? null : String(value));
  return { op, scene: null, before: told(before), after: told(after) };
}

function mediaChanges({ choices: before }: ProjectState, { choices: after }: ProjectState): readonly OpChanged[] {
  const gone = before.media.filter(({ file }) => !after.media.some((one) => one.file === file));
  const placed = after.media.filter(
    ({ file, scene }) => !before.media.some((one) => one.file === file && one.scene === scene),
  );
  return [
    ...gone.map(({ file }) => ofFilm("removeMedia", file, null)),
    ...placed.map(({ file, scene }): OpChanged => {
      const known = before.media.some((one) => one.file === file);
      return { op: "placeMedia", scene, before: known ? file : null, after: file };
    }),
  ];
}

function sceneChanges(before: ProjectState, after: ProjectState): readonly OpChanged[] {
  const [was, is] = [before.storyboard.scenes, after.storyboard.scenes];
  // Of a story that was written anew, only what the user did to it is told: the rest follows from the choice above.
  const anew = isWrittenAnew(before, after);
  const derived = ({ id }: Scene): boolean => anew && !touchedIn(id, before, after);
  const cut = (state: ProjectState): string => JSON.stringify([state.removed, state.hidden]);
  const followsAsWhole = (scene: Scene): boolean => derived(scene) && cut(before) === cut(after);
  const [old, now] = [byId(was), byId(is)];
  const shifted = movedIds(
    was.map(({ id }) => id),
    is.map(({ id }) => id),
  );
  return [
    ...was.filter((scene) => !now.has(scene.id) && !followsAsWhole(scene)).map((scene) => whole("hide", scene)),
    ...is.flatMap((scene): readonly OpChanged[] => {
      const earlier = old.get(scene.id);
      if (earlier === undefined) return followsAsWhole(scene) ? [] : [whole("show", scene)];
      return derived(scene) ? [] : wordChanges(earlier, scene);
    }),
    ...shifted.map((id): OpChanged => ({
      op: "moveScene",
      scene: id,
      before: String(was.findIndex((scene) => scene.id === id) + 1),
      after: String(is.findIndex((scene) => scene.id === id) + 1),
    })),
    ...holdChanges(before, after),
  ];
}

function isWrittenAnew(before: ProjectState, after: ProjectState): boolean {
  const told = ({ choices, tightness, storyboard }: ProjectState): string =>
    JSON.stringify([choices.lengthS, choices.tone, choices.speed, choices.voice, tightness, storyboard.language]);
  return told(before) !== told(after);
}

function touchedIn(id: string, ...states: readonly ProjectState[]): boolean {
  return states.some(({ touched }) => touched.includes(id));
}

function byId(scenes: readonly Scene[]): ReadonlyMap<string, Scene> {
  return new Map(scenes.map((scene) => [scene.id, scene]));
}

function whole(op: "hide" | "show", { id, narration, copy }: Scene): OpChanged {
  const told = narration || copy.join(" / ");
  return { op, scene: id, before: op === "hide" ? told : null, after: op === "show" ? told : null };
}

function wordChanges(before: Scene, after: Scene): readonly OpChanged[] {
  const [was, is] = [before.copy.join(" / "), after.copy.join(" / ")];
  return [
    ...(was === is ? [] : [{ op: "setCopy", scene: after.id, before: was, after: is } as const]),
    ...(before.narration === after.narration
      ? []
      : [{ op: "setNarration", scene: after.id, before: before.narration, after: after.narration } as const]),
  ];
}

/** The fewest scenes that have to be moved to come from one order to the other; of two that changed places, not the one that bears its old number. */
function movedIds(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = after.filter((id) => before.includes(id));
  const still = (run: readonly string[]): number => run.filter((id) => before.indexOf(id) === after.indexOf(id)).length;
  const best = (runs: readonly (readonly string[])[]): readonly string[] =>
    runs.toSorted((a, b) => b.length - a.length || still(b) - still(a))[0] ?? [];
  /** The best run of scenes that keep their order, by the scene it ends with. */
  const runs: (readonly string[])[] = [];
  for (const id of common)
    runs.push([...best(runs.filter((run) => before.indexOf(run.at(-1) ?? "") < before.indexOf(id))), id]);
  const kept = best(runs);
  return common.filter((id) => !kept.includes(id));
}

function holdChanges(before: ProjectState, after: ProjectState): readonly OpChanged[] {
  const ids = [...new Set([...Object.keys(before.holds), ...Object.keys(after.holds)])].filter(
    (id) => before.holds[id] !== after.holds[id] && [before, after].every((state) => hasScene(state, id)),
  );
  return ids.map((id) => {
    const lasting = (state: ProjectState): string => seconds(standOf(state, id));
    return { op: "resizeScene", scene: id, before: lasting(before), after: lasting(after) };
  });
}

function hasScene({ storyboard }: ProjectState, id: string): boolean {
  return storyboard.scenes.some((scene) => scene.id === id);
}
