import type { Scene } from "../script/storyboard.ts";

/** Scenes with their beats numbered as they stand; a scene whose number is right is the same object. */
export function withBeats(scenes: readonly Scene[]): readonly Scene[] {
  const beats = scenes.filter(({ content }) => content.purpose === "do").length;
  let beat = 0;
  return scenes.map((scene) => {
    if (scene.content.purpose !== "do") return scene;
    beat += 1;
    if (scene.content.beat === beat && scene.content.beats === beats) return scene;
    return { ...scene, content: { ...scene.content, beat, beats } };
  });
}
