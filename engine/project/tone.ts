import { primaryOf } from "../script/phrases/index.ts";
import { sentences } from "../script/segment.ts";
import type { Scene, Storyboard } from "../script/storyboard.ts";
import type { Tone } from "./choices.ts";
import { TONE_WORDS } from "./tone-words.ts";

/** True where there are rules for a tone in a language. */
export function hasTones(language: string): boolean {
  return TONE_WORDS[primaryOf(language)] !== undefined;
}

/** What is said, in another tone; the picture stays. Without rules for the language nothing changes. */
export function toned(storyboard: Storyboard, tone: Tone): Storyboard {
  const rules = tone === "plain" ? undefined : TONE_WORDS[primaryOf(storyboard.language)]?.[tone];
  if (rules === undefined) return storyboard;
  return { ...storyboard, scenes: storyboard.scenes.map((scene) => tonedScene(scene, rules, storyboard.language)) };
}

function tonedScene(scene: Scene, rules: readonly (readonly [RegExp, string])[], language: string): Scene {
  // Somebody's own words are not ours to change.
  if (scene.purpose === "quote" || scene.narration === "") return scene;
  const between = /[。！？]$/u.test(scene.narration) ? "" : " ";
  const narration = sentences(scene.narration, language)
    .map(({ text }) => rules.reduce((said, [pattern, words]) => said.replace(pattern, words), text))
    .join(between);
  return narration === scene.narration ? scene : { ...scene, narration };
}
