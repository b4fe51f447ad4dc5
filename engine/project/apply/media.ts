import { type Apply, film, noScene, refuse, sceneOf } from "./outcome.ts";

/** Purposes whose scenes can stand on a picture: facts stand on paper. */
const TAKES_PICTURES = new Set(["why", "do", "quote", "hook"]);

export const placeMedia: Apply<"placeMedia"> = (state, { file, scene }) => {
  const { media } = state.choices;
  const before = media.find((one) => one.file === file);
  if (scene !== null) {
    const target = sceneOf(state, scene);
    if (target === null) return noScene(scene);
    if (!TAKES_PICTURES.has(target.purpose)) return refuse("no-place", { scene });
  }
  // A scene takes one file: who comes later stands there, and the other wherever it suits.
  const others = media
    .filter((one) => one.file !== file)
    .map((one) => (scene !== null && one.scene === scene ? { ...one, scene: null } : one));
  return {
    state: { ...state, choices: { ...state.choices, media: [...others, { file, scene }] } },
    changes: [{ scene, before: before === undefined ? null : file, after: file }],
  };
};

export const removeMedia: Apply<"removeMedia"> = (state, { file }) => {
  const { media } = state.choices;
  const left = file === null ? [] : media.filter((one) => one.file !== file);
  if (left.length === media.length) return refuse("no-media", { file: file ?? "" });
  const gone = media.filter((one) => !left.includes(one)).map((one) => one.file);
  return { state: { ...state, choices: { ...state.choices, media: left } }, changes: [film(gone.join(", "), null)] };
};
