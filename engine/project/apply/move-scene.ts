import { type Apply, noScene, refuse, sceneOf, withScenes } from "./outcome.ts";

/** The opening stays first and the call to action last: between them scenes stand where they are put. */
export const moveScene: Apply<"moveScene"> = (state, { scene: id, to }) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  if (id === "hook") return refuse("opening-stays");
  if (id === "cta") return refuse("ending-stays");
  const { scenes } = state.storyboard;
  const from = scenes.indexOf(scene);
  const left = scenes.toSpliced(from, 1);
  const first = left[0]?.id === "hook" ? 1 : 0;
  const last = left.at(-1)?.id === "cta" ? left.length - 1 : left.length;
  const at = Math.min(last, Math.max(first, to - 1));
  return {
    state: { ...withScenes(state, left.toSpliced(at, 0, scene)), arranged: state.arranged || at !== from },
    changes: [{ scene: id, before: String(from + 1), after: String(at + 1) }],
  };
};
