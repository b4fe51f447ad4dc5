import { sceneKeys } from "../scene-keys.ts";
import { added, type Apply, noScene, refuse, sceneOf, withScenes } from "./outcome.ts";

export const removeScene: Apply<"removeScene"> = (state, { scene: id }) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  if (id === "hook") return refuse("opening-stays");
  if (id === "cta") return refuse("ending-stays");
  const left = state.storyboard.scenes.filter((one) => one !== scene);
  const [purpose = "", ...exact] = sceneKeys(scene);
  const last = scene.own === undefined && !left.some((one) => one.purpose === scene.purpose);
  const { [id]: _, ...holds } = state.holds;
  return {
    state: {
      ...withScenes(state, left),
      holds,
      touched: state.touched.filter((one) => one !== id),
      // A story that is written anew does not tell it again: nothing of its kind, if it was the last of that.
      removed: added(state.removed, ...(last ? [purpose] : exact)),
    },
    changes: [{ scene: id, before: scene.narration || scene.copy.join(" / "), after: null }],
  };
};
