import type { Scene } from "../script/storyboard.ts";

/**
 * What a derived scene tells, by which it is known again in a story that is written anew: ids are numbered there by
 * what is left.
 * @returns its purpose, and its purpose with the place of its first evidence
 */
export function sceneKeys(scene: Scene): readonly string[] {
  const [first] = scene.claims;
  return first === undefined ? [scene.purpose] : [scene.purpose, `${scene.purpose}@${first.evidence[0]}`];
}
