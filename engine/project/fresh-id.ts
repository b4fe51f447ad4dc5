import type { Scene } from "../script/storyboard.ts";

/** An id that no scene has, by which it is told what the scene shows: "own-1" for a purpose of "own". */
export function freshId(scenes: readonly Pick<Scene, "id">[], purpose: string): string {
  for (let n = 1; ; n += 1) {
    const id = `own-${purpose}-${n}`;
    if (!scenes.some((scene) => scene.id === id)) return id;
  }
}
